/** Words of the page that gives keys to a list. A file of its own, so that no other page carries them. */
import type { Sprache } from '../sprache/sprachen.ts';
import { zahlformat } from '../sprache/zahl.ts';

const zahl = zahlformat('de-DE');
const englisch = zahlformat('en-GB');

const de = {
  titel: 'Liste zuordnen: aus Namen werden Schlüssel',
  kurz: 'Liste zuordnen',
  beschreibung:
    'Namen, Postleitzahlen oder Schlüssel einfügen und amtliche Schlüssel, Siegel und Zahlen als Tabelle und CSV bekommen.',
  einleitung:
    'Fügen Sie Namen von Gemeinden und Behörden, Postleitzahlen oder Schlüssel ein, je Zeile eine Angabe. Sie bekommen Schlüssel, Siegel und Zahl der Online-Verfahren.',
  datenschutz: 'Ihre Liste bleibt in Ihrem Browser. Nichts davon wird übertragen.',
  feld: 'Ihre Liste',
  feldHilfe:
    'Aus Excel lassen sich ganze Spalten einfügen. Steht neben dem Namen der Landkreis oder die Postleitzahl, wird damit entschieden.',
  gesucht: 'Gesucht sind',
  ebenen: {
    alle: 'alle Arten von Behörden',
    gemeinde: 'Gemeinden, Märkte und Städte',
    verwaltungsgemeinschaft: 'Verwaltungsgemeinschaften',
    landkreis: 'Landratsämter; kreisfreie Städte über die Postleitzahl',
    bezirk: 'Bezirke',
  },
  knopf: 'Zuordnen',
  ohneSkript:
    'Diese Seite ordnet die Liste in Ihrem Browser zu und braucht dafür JavaScript. Ohne JavaScript laden Sie die Tabelle aller Gemeinden mit Schlüsseln und Postleitzahlen und verbinden sie selbst:',
  leer: 'Fügen Sie zuerst eine Liste ein.',
  laedt: 'Das Verzeichnis wird geladen …',
  fehler: 'Das Verzeichnis lässt sich gerade nicht laden. Versuchen Sie es noch einmal.',
  laeuft: (fertig: number, von: number) => `${zahl(fertig)} von ${zahl(von)} Zeilen …`,
  ergebnis: 'Ergebnis',
  tabelle: 'Ihre Liste mit Schlüsseln',
  bilanz: (alle: number, klare: number, offene: number, keine: number) =>
    `${alle === 1 ? '1 Zeile' : `${zahl(alle)} Zeilen`}: ${zahl(klare)} klar, ${zahl(offene)} zu entscheiden, ${zahl(keine)} nicht gefunden.`,
  ueberschriften: (anzahl: number): string =>
    anzahl === 1
      ? 'Die erste Zeile ist eine Überschrift und zählt nicht mit.'
      : `Die ersten ${zahl(anzahl)} Zeilen sind Überschriften und zählen nicht mit.`,
  nurOffene: 'Nur zeigen, was nicht klar ist',
  mehr: (anzahl: number) => `Weitere ${zahl(anzahl)} Zeilen anzeigen`,
  spalten: {
    eingabe: 'Ihre Angabe',
    behoerde: 'Behörde',
    schluessel: 'Schlüssel',
    siegel: 'Siegel',
    zahl: 'Online-Verfahren',
    stand: 'Stand',
  },
  entzogen: 'Siegel gilt nicht mehr',
  waehlen: {
    mehrere: (anzahl: number) => `${zahl(anzahl)} kommen in Frage: bitte wählen`,
    aehnlich: (anzahl: number): string =>
      anzahl === 1 ? 'Passt nicht genau. Gemeint?' : 'Passt nicht genau. Bitte wählen',
  },
  auswahl: (eingabe: string) => `Gemeint ist mit „${eingabe}“`,
  nichts: 'nicht gefunden',
  excel: 'CSV für Excel herunterladen',
  csv: 'CSV mit Komma herunterladen',
  dateiFehler:
    'Die Datei lässt sich gerade nicht erstellen. Versuchen Sie es noch einmal; Ihre Liste bleibt stehen.',
  geladen: (name: string) => `${name} liegt in Ihrem Ordner für Downloads.`,
  dateiname: 'zuordnung',
  datei: {
    eingabe: 'eingabe',
    ergebnis: 'ergebnis',
    vorschlaege: 'vorschlaege',
    klar: 'klar',
    gewaehlt: 'von Hand gewählt',
    mehrere: 'zu entscheiden',
    aehnlich: 'zu entscheiden',
    auswaerts: 'nicht gefunden',
    nichts: 'nicht gefunden',
  },
};

/** The words in one language. */
export type Zuordnungstexte = typeof de;

const en: Zuordnungstexte = {
  titel: 'Match a list: from names to keys',
  kurz: 'Match a list',
  beschreibung:
    'Paste names, postcodes or keys, and get official keys, seals and numbers as a table and CSV.',
  einleitung:
    'Paste names of municipalities and authorities, postcodes or keys, one on each line. You get keys, seals and the number of online procedures.',
  datenschutz: 'Your list stays in your browser. Nothing of it is sent.',
  feld: 'Your list',
  feldHilfe:
    'You may paste whole columns of a spreadsheet. A Landkreis or a postcode beside the name helps to decide.',
  gesucht: 'Looking for',
  ebenen: {
    alle: 'all kinds of authorities',
    gemeinde: 'municipalities and towns',
    verwaltungsgemeinschaft: 'Verwaltungsgemeinschaften',
    landkreis: 'Landratsämter; kreisfreie Städte by postcode',
    bezirk: 'Bezirke',
  },
  knopf: 'Match',
  ohneSkript:
    'This page matches the list in your browser and needs JavaScript for it. Without JavaScript, download the table of all municipalities with keys and postcodes and join it yourself:',
  leer: 'Paste a list first.',
  laedt: 'Loading the directory …',
  fehler: 'The directory does not load at the moment. Please try again.',
  laeuft: (fertig, von) => `${englisch(fertig)} of ${englisch(von)} lines …`,
  ergebnis: 'Result',
  tabelle: 'Your list with keys',
  bilanz: (alle, klare, offene, keine) =>
    `${alle === 1 ? '1 line' : `${englisch(alle)} lines`}: ${englisch(klare)} clear, ${englisch(offene)} to decide, ${englisch(keine)} not found.`,
  ueberschriften: (anzahl) =>
    anzahl === 1
      ? 'The first line is a heading and does not count.'
      : `The first ${englisch(anzahl)} lines are headings and do not count.`,
  nurOffene: 'Show only what is not clear',
  mehr: (anzahl) => `Show ${englisch(anzahl)} more lines`,
  spalten: {
    eingabe: 'Your line',
    behoerde: 'Authority',
    schluessel: 'Key',
    siegel: 'Seal',
    zahl: 'Online procedures',
    stand: 'As of',
  },
  entzogen: 'no longer held',
  waehlen: {
    mehrere: (anzahl) => `${englisch(anzahl)} come into question: please choose`,
    aehnlich: (anzahl) =>
      anzahl === 1 ? 'No exact match. Is it meant?' : 'No exact match. Please choose',
  },
  auswahl: (eingabe) => `Meant by “${eingabe}”`,
  nichts: 'not found',
  excel: 'Download CSV for a German Excel',
  csv: 'Download CSV with commas',
  dateiFehler: 'The file cannot be made right now. Please try again; your list stays.',
  geladen: (name) => `${name} is in your folder for downloads.`,
  dateiname: 'matched',
  datei: {
    eingabe: 'line',
    ergebnis: 'result',
    vorschlaege: 'candidates',
    klar: 'clear',
    gewaehlt: 'chosen by hand',
    mehrere: 'to decide',
    aehnlich: 'to decide',
    auswaerts: 'not found',
    nichts: 'not found',
  },
};

const TEXTE: Record<Sprache, Zuordnungstexte> = { de, en };

/** The words of the page in a language. */
export const zuordnungstexte = (sprache: Sprache): Zuordnungstexte => TEXTE[sprache];
