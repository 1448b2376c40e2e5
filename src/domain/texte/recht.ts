/** Words around the pages of law, and what the operator's entries become in their text. */
import type { Bewertungsweg, Pflichtangabe, Vereinbarkeit } from '../datensatz/betrieb.ts';
import type { Seitenname } from '../datensatz/seite.ts';
import type { Sprache } from '../sprache/sprachen.ts';

const de = {
  hilfe: 'Hilfe und Kontakt',
  hilfewege: {
    daten: 'Eine Angabe ist falsch',
    verfahren: 'Ein Online-Verfahren funktioniert nicht',
    antwort: 'Niemand antwortet',
  },
  links: {
    kontakt: 'Kontakt',
    impressum: 'Impressum',
    datenschutz: 'Datenschutz',
    barrierefreiheit: 'Barrierefreiheit',
    'leichte-sprache': 'Leichte Sprache',
    gebaerdensprache: 'Gebärdensprache',
  } satisfies Record<Seitenname, string>,
  abschnitte: 'Auf dieser Seite',
  /** On translations of pages of law; the German ones need no such word. */
  massgeblich: 'Maßgeblich ist die deutsche Fassung',
  stand: (tag: string) => `Stand dieses Textes: ${tag}`,
  nichtEingerichtet: 'Diese Installation ist noch nicht eingerichtet',
  esFehlt: (namen: string) => `Auf dieser Seite fehlt: ${namen}.`,
  betreiber:
    'Das kann nur ergänzen, wer die Website betreibt. Erfunden wird hier nichts; bis dahin steht an jeder Stelle, was fehlt.',
  platz: (was: string) => `(noch nicht eingerichtet: ${was})`,
  angaben: {
    name: 'Name der Stelle',
    anschrift: 'Anschrift',
    vertretung: 'Vertretung',
    email: 'E-Mail-Adresse',
    telefon: 'Telefon',
    datenschutz: 'Datenschutzbeauftragte Stelle',
    aufsicht: 'Aufsichtsbehörde für den Datenschutz',
    hosting: 'Betrieb des Webservers',
    bewertung: 'Bewertung der Barrierefreiheit',
    durchsetzung: 'Durchsetzungsstelle',
  } satisfies Record<Pflichtangabe, string>,
  protokolle: (tage: number): string =>
    tage === 0
      ? 'Der Webserver führt darüber kein Protokoll.'
      : `Der Webserver löscht diese Angaben nach ${tage === 1 ? 'einem Tag' : `${tage} Tagen`}.`,
  ungeprueft:
    'Ob diese Website die Anforderungen erfüllt, ist **noch nicht geprüft**. Was unten steht, haben automatische Prüfungen und die Entwicklung gefunden; es ersetzt keine Bewertung.',
  ergebnis: {
    vollstaendig: 'Diese Website ist mit den Anforderungen **vollständig vereinbar**.',
    teilweise:
      'Diese Website ist mit den Anforderungen **teilweise vereinbar**. Was fehlt, steht unten.',
    nicht: 'Diese Website ist mit den Anforderungen **nicht vereinbar**. Was fehlt, steht unten.',
  } satisfies Record<Vereinbarkeit, string>,
  weg: {
    selbst: (tag: string) => `Grundlage ist eine Selbstbewertung vom ${tag}.`,
    dritte: (tag: string) => `Grundlage ist eine Bewertung durch Dritte vom ${tag}.`,
  } satisfies Record<Bewertungsweg, (tag: string) => string>,
  wegWirMelden: 'Schreiben Sie der Redaktion dieses Verzeichnisses:',
  wegOhneMail:
    'Diese Installation nennt noch keine Adresse der Redaktion. Sie können die richtige Angabe trotzdem vorbereiten: Das Formular prüft sie.',
  formular: 'Formular für Datensätze',
  behoerdeFinden:
    'Das Online-Verfahren gehört der Behörde. Ihre Kontaktdaten stehen auf ihrer Seite in diesem Verzeichnis, unter „Steckbrief“, und im BayernPortal.',
};

export type Rechtstexte = typeof de;

const en: Rechtstexte = {
  hilfe: 'Help and contact',
  hilfewege: {
    daten: 'A statement is wrong',
    verfahren: 'An online procedure does not work',
    antwort: 'Nobody answers',
  },
  links: {
    kontakt: 'Contact',
    impressum: 'Imprint',
    datenschutz: 'Privacy',
    barrierefreiheit: 'Accessibility',
    'leichte-sprache': 'Leichte Sprache (easy German)',
    gebaerdensprache: 'Gebärdensprache (German Sign Language)',
  },
  abschnitte: 'On this page',
  massgeblich: 'The German version prevails',
  stand: (tag) => `This text is of ${tag}`,
  nichtEingerichtet: 'This installation is not set up yet',
  esFehlt: (namen) => `Missing on this page: ${namen}.`,
  betreiber:
    'Only those who run the website can add it. Nothing is invented here; until then every place says what is missing.',
  platz: (was) => `(not set up yet: ${was})`,
  angaben: {
    name: 'name of the authority',
    anschrift: 'address',
    vertretung: 'representation',
    email: 'email address',
    telefon: 'telephone',
    datenschutz: 'data protection office',
    aufsicht: 'supervisory authority for data protection',
    hosting: 'operation of the web server',
    bewertung: 'assessment of accessibility',
    durchsetzung: 'enforcement body',
  },
  protokolle: (tage) =>
    tage === 0
      ? 'The web server keeps no log of it.'
      : `The web server deletes these entries after ${tage === 1 ? 'one day' : `${tage} days`}.`,
  ungeprueft:
    'Whether this website meets the requirements has **not been assessed yet**. What follows was found by automatic tests and by its developers; it is no assessment.',
  ergebnis: {
    vollstaendig: 'This website is **fully compliant** with the requirements.',
    teilweise:
      'This website is **partially compliant** with the requirements. What is missing is listed below.',
    nicht:
      'This website is **not compliant** with the requirements. What is missing is listed below.',
  },
  weg: {
    selbst: (tag) => `This rests on a self-assessment of ${tag}.`,
    dritte: (tag) => `This rests on an assessment by a third party of ${tag}.`,
  },
  wegWirMelden: 'Write to the editors of this directory:',
  wegOhneMail:
    'This installation does not name an address of its editors yet. You can prepare the right statement all the same; the form (in German) checks it.',
  formular: 'Form for records (German)',
  behoerdeFinden:
    'The online procedure belongs to the authority. Its contact details are on its page in this directory, under “Key facts”, and in BayernPortal.',
};

/** In Leichte Sprache: each sentence in a line of its own, as the page shows them. */
const leicht: Rechtstexte = {
  ...de,
  stand: (tag) => `Dieser Text ist vom ${tag}.`,
  nichtEingerichtet: 'Diese Website ist noch nicht fertig',
  esFehlt: (namen) => `\nAuf dieser Seite fehlt noch: ${namen}.`,
  betreiber:
    'Die Angaben kommen später.\nWir denken uns nichts aus.\nDarum steht dort jetzt: Das fehlt noch.',
  platz: (was) => `(Das fehlt noch: ${was})`,
  angaben: {
    ...de.angaben,
    name: 'Name von dem Amt',
    telefon: 'Telefon-Nummer',
    durchsetzung: 'Durchsetzungs-Stelle',
  },
};

const TEXTE: Record<Sprache, Rechtstexte> = { de, en };

/** The words in a language; on some pages, such as that in Leichte Sprache, they are others. */
export const rechtstexte = (sprache: Sprache, seite?: Seitenname): Rechtstexte =>
  seite === 'leichte-sprache' ? leicht : TEXTE[sprache];
