/** A pasted list whose lines get keys: its headings are no authorities, and no line that counts. */
import { ordneZu, zellenVon, type Gesucht, type Zuordnung } from '../ausgabe/zuordnung.ts';
import type { Register } from '../register/register.ts';
import { istKopfzeile } from './kopfzeile.ts';

const istUeberschrift = (zeile: string): boolean => istKopfzeile(zellenVon(zeile));

/**
 * The lines without the headings above them; all, if there is nothing else. Headings further down stay
 * in their places, so that the result fits beside the list.
 */
export function ohneUeberschriften(zeilen: readonly string[]): readonly string[] {
  const erste = zeilen.findIndex((zeile) => !istUeberschrift(zeile));
  return erste < 0 ? zeilen : zeilen.slice(erste);
}

/** What a line means; nothing where it is a heading between others. */
export const liesZeile = (register: Register, zeile: string, gesucht: Gesucht): Zuordnung =>
  istUeberschrift(zeile) ? { art: 'nichts' } : ordneZu(register, zeile, gesucht);
