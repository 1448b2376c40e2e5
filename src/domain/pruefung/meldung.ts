/** What the check says about a record. */

export const SCHWEREN = ['fehler', 'warnung'] as const;

/** An error stops the build; a warning asks for a second look. */
export type Schwere = (typeof SCHWEREN)[number];

/** One message, as `npm run check -- --format json` prints it. Lines and columns count from 1. */
export interface Meldung {
  /** Path relative to the content folder. */
  datei: string;
  zeile: number;
  spalte: number;
  /** Id of the rule. */
  regel: string;
  schwere: Schwere;
  /** What is wrong and how to mend it, in German. */
  meldung: string;
  /** What to write instead, where that can be computed. */
  vorschlag: string | null;
}
