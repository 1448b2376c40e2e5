/** A sheet that this project writes, for editors, municipalities and everyone else. */

/**
 * How a cell looks, and whether it may be changed on a protected sheet. A `datum` is a day
 * (`YYYY-MM-DD`) that spreadsheets count with.
 */
export type Zellart = 'kopf' | 'fest' | 'offen' | 'text' | 'wert' | 'datum';

export interface Ausgabezelle {
  wert: string | number;
  art: Zellart;
}

export interface Ausgabeblatt {
  name: string;
  /** Widths of the columns, in letters. */
  breiten: readonly number[];
  /** True if only open cells can be changed. */
  geschuetzt: boolean;
  /** The first row stays in view. */
  mitKopf: boolean;
  /** The first row filters and sorts. */
  mitFilter?: boolean;
  zeilen: readonly (readonly Ausgabezelle[])[];
}
