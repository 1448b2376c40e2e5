/** What editors state on command lines, in tables and in forms: read one way, with one remedy. */
import type { Zahl } from '../datensatz/schema.ts';
import { standAus, unmoeglich, type Stand } from '../datensatz/stand.ts';
import { istMehrdeutig } from '../sprache/datum.ts';
import { adresseAus, anzahlAus, type Anzahl } from '../sprache/wertangabe.ts';

/** How one kind of statement is read. */
export interface Leseart<T> {
  /** What a text means; undefined where it means nothing, or more than one thing. */
  lies(text: string): T | undefined;
  /** What to write instead (German, accusative). */
  erwartet: string;
}

export const DATUM: Leseart<Stand> = {
  lies: (text) => (istMehrdeutig(text) ? undefined : standAus(text)),
  erwartet: 'ein Tag, Monat oder Jahr: 12.11.2021, 11/2021 oder 2021',
};

export const ANZAHL: Leseart<Anzahl> = {
  lies: anzahlAus,
  erwartet: 'eine ganze Zahl wie 65 oder „über 70“, höchstens 9999',
};

export const ADRESSE: Leseart<string> = {
  lies(text) {
    const adresse = adresseAus(text);
    return adresse.startsWith('https://') ? adresse : undefined;
  },
  erwartet: 'eine Adresse, die mit https:// beginnt',
};

/** Yes or no as people write it; undefined for anything else. */
export const jaNein = (text: string): boolean | undefined =>
  /^(ja|j|yes|y|x|true|wahr|1|✓|✔)$/i.test(text)
    ? true
    : /^(nein|n|no|false|falsch|0|-|)$/i.test(text)
      ? false
      : undefined;

/** The remedy as a sentence. */
export const erwartetWird = ({ erwartet }: Leseart<unknown>): string =>
  `Erwartet wird ${erwartet}.`;

/** Ways to write a number that is none, and what to do about each (German). */
const KEINE_GENAUEN: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:ca\.?|circa|zirka|rund|rd\.?|etwa|ungefähr|um die|gut|knapp|fast|unter|bis(?: zu)?|[~≈<≤])\s*\d/i,
    'nennt keine genaue Zahl. Fragen Sie nach; steht nur fest, dass es nicht weniger sind, schreiben Sie „mindestens“ davor; sonst lassen Sie die Zahl weg.',
  ],
  [
    /^\d{1,4}\s*(?:[*†¹²³⁰-⁹]+\)?|\(?[\da-z]\))+$/i,
    'verweist auf eine Fußnote. Lesen Sie sie, und schreiben Sie die Zahl ohne das Zeichen; ist es eine Untergrenze, „mindestens“ davor.',
  ],
  [/\d(?!,\d)\D+\d/, 'ist keine einzelne Zahl. Schreiben Sie nur die, die zu diesem Stand gehört.'],
];

/** Why a text is no number of procedures (German); undefined if it is one. */
export function zahlmangel(text: string): string | undefined {
  if (ANZAHL.lies(text)) return undefined;
  const warum = KEINE_GENAUEN.find(([muster]) => muster.test(text))?.[1];
  return warum ?? `ist keine Anzahl. ${erwartetWird(ANZAHL)}`;
}

/** Words for a part of a year that is neither a day nor a month. */
const ZEITRAUM =
  /frühling|frühjahr|sommer|herbst|winter|halbjahr|quartal|\b(?:anfang|mitte|ende|q[1-4]|[1-4]q|kw)\b/i;

/** Why a text is no date, as the end of a sentence that begins with it (German); undefined if it is one. */
export function datumsmangel(text: string): string | undefined {
  if (istMehrdeutig(text))
    return 'lässt sich auf zwei Arten lesen. Schreiben Sie Tag und Monat mit Punkten: 12.11.2021.';
  if (DATUM.lies(text) !== undefined) return undefined;
  if (ZEITRAUM.test(text))
    return 'nennt nur einen Teil des Jahres. Schreiben Sie den Monat, wenn ihn die Quelle nennt, sonst nur das Jahr.';
  const mangel = unmoeglich(text);
  return mangel === undefined
    ? `ist kein Datum. ${erwartetWird(DATUM)}`
    : `${mangel} Sehen Sie in der Quelle nach.`;
}

/** A number of the history from what was stated; a lower bound may be stated beside it, too. */
export const zahlAus = ({ anzahl, mindestens }: Anzahl, angaben: Omit<Zahl, 'anzahl'>): Zahl => ({
  ...angaben,
  anzahl,
  ...(mindestens && { mindestens }),
});

/** Two Stände that may mean the same day: one is the other, less exact. */
export const vereinbar = (a: Stand | undefined, b: Stand | undefined): boolean =>
  a !== undefined && b !== undefined && (a.startsWith(b) || b.startsWith(a));
