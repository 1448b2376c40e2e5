/** Which row of a table is one of headings: whoever reads a list asks the same. */
import { ascii } from '../sprache/ortsname.ts';
import { SIEGEL, deuteKopf, type Spaltendeutung } from './einfuhrfelder.ts';

/** Headings below which an authority can be named. */
const NENNEN_BEHOERDEN = ['schluessel', 'name', 'ort', 'landkreis', SIEGEL] as const;

/** True if one of the columns names authorities. */
export const nenntBehoerden = (deutungen: ReadonlySet<Spaltendeutung | undefined>): boolean =>
  NENNEN_BEHOERDEN.some((eine) => deutungen.has(eine));

/** Headings of columns that say nothing that is read. As whole words: names begin like others of them. */
const BEILAEUFIG = /^(?:lfd|nr|nummer|id|einwohner|einwohnerzahl|inhabitants)$/;

/** "AGS 09175111" says what it is itself. */
const HAT_WERT = /\d{5}/;

const istUeberschrift = (zelle: string): boolean =>
  (deuteKopf(zelle) !== undefined && !HAT_WERT.test(zelle)) ||
  (ascii(zelle).match(/[a-z]+/g) ?? ['']).every((wort) => BEILAEUFIG.test(wort));

/** True for a row that says only what stands in the rows below it, in every cell. */
export const istKopfzeile = (zellen: readonly string[]): boolean =>
  nenntBehoerden(new Set(zellen.map(deuteKopf))) && zellen.every(istUeberschrift);
