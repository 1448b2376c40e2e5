/** Which row of a table is one of headings: whoever reads a list asks the same. */
import { SIEGEL, deuteKopf, type Spaltendeutung } from './einfuhrfelder.ts';

/** Headings below which an authority can be named. */
const NENNEN_BEHOERDEN = ['schluessel', 'name', 'ort', 'landkreis', SIEGEL] as const;

/** True if one of the columns names authorities. */
export const nenntBehoerden = (deutungen: ReadonlySet<Spaltendeutung | undefined>): boolean =>
  NENNEN_BEHOERDEN.some((eine) => deutungen.has(eine));

/**
 * True if so many meanings make a row of so many cells one of headings: a single word may stand
 * anywhere; alone in its row it may be the heading of names.
 */
export const genuegtAlsKopf = (deutungen: number, zellen: number): boolean =>
  deutungen > 1 || (deutungen === 1 && zellen === 1);

/** True for the cells of a row that says what stands in the rows below it. */
export function istKopfzeile(zellen: readonly string[]): boolean {
  const deutungen = new Set(zellen.flatMap((zelle) => deuteKopf(zelle) ?? []));
  return nenntBehoerden(deutungen) && genuegtAlsKopf(deutungen.size, zellen.length);
}
