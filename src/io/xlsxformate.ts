/** What kind of date a cell of an Excel workbook shows: only its format tells. */
import { durchlaufe } from './xml.ts';

/** How exactly a format shows a date. */
export type Datumsform = 'tag' | 'monat' | 'jahr';

/** Formats of Excel that stand in no file. Source: ECMA-376, part 1, 18.8.30. */
const EIGENE_VON_EXCEL: Record<string, Datumsform> = {
  14: 'tag',
  15: 'tag',
  16: 'tag',
  17: 'monat',
  22: 'tag',
};

/** How exactly a custom format shows dates; undefined if it shows none: `[$-407]MMMM JJJJ;@`. */
function datumsform(format: string): Datumsform | undefined {
  const zeichen = format
    .replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '')
    .replace(/;.*$/s, '')
    .toLowerCase();
  if (/general|standard/.test(zeichen)) return undefined;
  const [jahr, monat, tag] = [/[yj]/, /m/, /[dt]/].map((teil) => teil.test(zeichen));
  if (tag && (jahr || monat)) return 'tag';
  if (!jahr) return undefined;
  return monat ? 'monat' : 'jahr';
}

/** Of each cell style, by its number, which kind of date it shows. */
export function datumsformen(stile: string): (Datumsform | undefined)[] {
  const formate = new Map<string, Datumsform | undefined>(Object.entries(EIGENE_VON_EXCEL));
  const formen: (Datumsform | undefined)[] = [];
  let inZellstilen = false;
  durchlaufe(stile, {
    auf(name, attribut) {
      if (name === 'numFmt')
        formate.set(attribut('numFmtId') ?? '', datumsform(attribut('formatCode') ?? ''));
      if (name === 'cellXfs') inZellstilen = true;
      if (name === 'xf' && inZellstilen) formen.push(formate.get(attribut('numFmtId') ?? ''));
    },
    zu(name) {
      if (name === 'cellXfs') inZellstilen = false;
    },
  });
  return formen;
}

const TAG = 86_400_000;
/** Day 0 of Excel, as far as days after February 1900 go; that of old Macs lies four years later. */
const ANFANG = Date.UTC(1899, 11, 30);
const ANFANG_1904 = Date.UTC(1904, 0, 1);

/** A day as Excel counts it, as exactly as its cell shows it; undefined if it is no day. */
export function tagAus(zahl: number, form: Datumsform, ab1904: boolean): string | undefined {
  // Beyond the year 9999 a number is no day.
  if (!(zahl >= 1 && zahl < 2_958_466)) return undefined;
  const tag = new Date((ab1904 ? ANFANG_1904 : ANFANG) + Math.floor(zahl) * TAG).toISOString();
  return tag.slice(0, { tag: 10, monat: 7, jahr: 4 }[form]);
}
