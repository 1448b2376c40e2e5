/** Words of the pages of offices, places and areas, and of the page that is not there. */
import type { Sprache } from '../sprache/sprachen.ts';

const deutsch = {
  traegt: 'Hat das Siegel „Digitales Amt“',
  kontakt: 'Kontakt',
  geaendert: 'Zuletzt geändert',
  /** An office of several municipalities does not do the same for all. */
  ortWaehlen: 'Wählen Sie Ihren Ort: Dort steht, was dieses Amt für Sie erledigt.',
  /** An office of one municipality. */
  ortsseite: (ort: string) => `Wer erledigt was in ${ort}?`,
  /**
   * The answer of a place's page.
   * @param vollstaendig the directory knows every holder
   */
  bilanz: (mit: number, von: number, vollstaendig: boolean) => {
    const wer =
      mit === 0 ? `Keines der ${von} zuständigen Ämter` : `${mit} von ${von} zuständigen Ämtern`;
    if (vollstaendig) return `${wer} ${mit < 2 ? 'hat' : 'haben'} das Siegel „Digitales Amt“.`;
    return `${wer} ${mit < 2 ? 'ist' : 'sind'} hier mit dem Siegel „Digitales Amt“ eingetragen.`;
  },
  reihe: {
    /** @param gebiet `Landkreis Forchheim`; all of Bavaria, if absent */
    aemter: (gebiet?: string) =>
      gebiet ? `Ämter im ${gebiet} von A bis Z` : 'Alle Ämter von A bis Z',
    orte: (gebiet?: string) =>
      gebiet ? `Orte im ${gebiet} von A bis Z` : 'Kreisfreie Städte von A bis Z',
    davor: 'davor',
    danach: 'danach',
  },
  /** What a printed page says beside its QR code. */
  ausdruck: 'Diese Seite im Internet, mit dem Stand von heute:',
  kopieren: 'Kontaktdaten kopieren',
  nichtGefunden: {
    titel: 'Diese Seite gibt es nicht',
    text: 'Die Adresse ist falsch geschrieben, oder die Seite ist umgezogen. Suchen Sie nach dem Ort oder dem Amt, das Sie meinen.',
    suchen: 'Was suchen Sie?',
    wege: 'Oder gehen Sie einen dieser Wege:',
    zurueck: 'Zur Startseite',
  },
};

/** The words of one language. */
export type Seitentexte = typeof deutsch;

const englisch: Seitentexte = {
  traegt: 'Holds the seal “Digitales Amt”',
  kontakt: 'Contact',
  geaendert: 'Last changed',
  ortWaehlen: 'Choose your place: its page says what this office does for you.',
  ortsseite: (ort) => `Who does what in ${ort}?`,
  bilanz: (mit, von, vollstaendig) => {
    const wer = `${mit === 0 ? 'None' : mit} of ${von} responsible offices`;
    return vollstaendig
      ? `${wer} ${mit < 2 ? 'holds' : 'hold'} the seal “Digitales Amt”.`
      : `${wer} ${mit < 2 ? 'is' : 'are'} recorded here with the seal “Digitales Amt”.`;
  },
  reihe: {
    aemter: (gebiet) => (gebiet ? `Offices in the ${gebiet}, A to Z` : 'All offices, A to Z'),
    orte: (gebiet) =>
      gebiet ? `Places in the ${gebiet}, A to Z` : 'Cities outside any district, A to Z',
    davor: 'before',
    danach: 'after',
  },
  ausdruck: 'This page on the web, as of today:',
  kopieren: 'Copy contact details',
  nichtGefunden: {
    titel: 'There is no such page',
    text: 'The address is misspelt, or the page has moved. Search for the place or the office that you mean.',
    suchen: 'What are you looking for?',
    wege: 'Or take one of these ways:',
    zurueck: 'To the start page',
  },
};

/** The words of a language. */
export const seitentexte = (sprache: Sprache): Seitentexte =>
  ({ de: deutsch, en: englisch })[sprache];
