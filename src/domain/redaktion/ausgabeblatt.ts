/** A sheet that this project writes for editors and municipalities. */

/** How a cell looks, and whether it may be changed on a protected sheet. */
export type Zellart = 'kopf' | 'fest' | 'offen' | 'text';

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
  zeilen: readonly (readonly Ausgabezelle[])[];
}
