/**
 * Text as outlines. A signet stands on foreign pages inside `<img>`, where no font can be loaded;
 * share pictures are made on machines that have none. So letters are drawn as shapes.
 */

/** A line of text set in a font; all lengths in units of the font. */
export interface Satz {
  breite: number;
  zeichen: readonly { id: number; x: number }[];
}

/** A font, read by `io/schrift.ts`. */
export interface Schrift {
  /** Units of one em. */
  geviert: number;
  /** Sets a line, kerning included. @throws Error if the font lacks a character */
  setze(text: string): Satz;
  /** Outline of a character as SVG path data in units of the font, y downwards from the baseline. */
  umriss(id: number): string;
}

/** The two weights of the site's font. */
export interface Schriften {
  normal: Schrift;
  fett: Schrift;
}

export type Schnitt = keyof Schriften;

/** Width of a text at a size, in the unit of the size. */
export const textbreite = (schrift: Schrift, text: string, groesse: number): number =>
  (schrift.setze(text).breite * groesse) / schrift.geviert;
