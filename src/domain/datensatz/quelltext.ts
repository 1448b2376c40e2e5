/** A file of the content folder as it is written: its data, and where each value stands. */

/** Steps from the top of a record to a value: `['online_verfahren', 0, 'stand']`. */
export type Pfad = readonly PropertyKey[];

/** A place in a file; lines and columns count from 1. */
export interface Stelle {
  zeile: number;
  spalte: number;
}

/** Rules that reading a file enforces, before anything is known of its content. */
export type Leseregel =
  | 'syntax'
  | 'zusammenfuehrung'
  | 'doppeltes-feld'
  | 'verweise'
  | 'zu-gross'
  | 'kodierung'
  | 'kopierrest'
  | 'fremde-datei'
  | 'dateiname';

/** A file as the check sees it: its data, and where in the text each value stands. */
export interface Quelltext {
  /** Path relative to the content folder. */
  datei: string;
  /** File name without folder and ending. */
  kennung: string;
  /** The file as it is written. */
  text: string;
  /** The content, or undefined if the file could not be read as YAML. */
  daten: unknown;
  /** Why it could not be read. */
  lesefehler?: Stelle & { regel: Leseregel; meldung: string };
  /** Where the value (or its key) stands; the nearest parent where the path leads nowhere. */
  stelle(pfad: Pfad, ziel?: 'wert' | 'schluessel'): Stelle;
  /** The value as written, if it is a scalar without quotes. */
  ohneAnfuehrungszeichen(pfad: Pfad): string | undefined;
  /** From where to where a scalar stands in the text, quotes included; undefined for anything else. */
  bereich(pfad: Pfad): readonly [anfang: number, ende: number] | undefined;
  /** What stands behind a value on its line: a comment, perhaps unintended. */
  danach(pfad: Pfad): string;
}

/** The value at a path, or undefined. */
export const wertBei = (daten: unknown, pfad: Pfad): unknown =>
  pfad.reduce<unknown>(
    (wert, schritt) => (wert as Record<PropertyKey, unknown> | null | undefined)?.[schritt],
    daten,
  );
