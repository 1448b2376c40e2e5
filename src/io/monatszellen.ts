/**
 * Cells of a workbook that show a month and no day: Excel stores the first of the month there, and
 * only the format of the cell tells that nobody has named a day.
 */
import { strFromU8, unzipSync } from 'fflate';

const STILE = 'xl/styles.xml';
const MAPPE = 'xl/workbook.xml';
const BEZUEGE = 'xl/_rels/workbook.xml.rels';

/** Excel's own format "mmm-yy", which stands in no file. */
const MONAT_VON_EXCEL = '17';

/** Tags of a name with their attributes. */
const tags = (xml: string, name: string): Map<string, string>[] =>
  [...xml.matchAll(new RegExp(`<${name}(\\s[^>]*)?>`, 'g'))].map(
    ([, attribute = '']) =>
      new Map(
        [...attribute.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, feld, wert]) => [feld!, wert!]),
      ),
  );

/** True for a format of dates that shows months and years only: `mmm yy`, `[$-407]MMMM JJJJ;@`. */
function zeigtNurMonat(format: string): boolean {
  const zeichen = format
    .replace(/&quot;.*?&quot;|\[.*?\]|\\./g, '')
    .replace(/;.*$/, '')
    .toLowerCase();
  return /m/.test(zeichen) && /[yj]/.test(zeichen) && !/[dths]/.test(zeichen);
}

/** Numbers of the cell styles that show a month only. */
function monatsstile(stile: string): Set<string> {
  const eigene = tags(stile, 'numFmt')
    .filter((format) => zeigtNurMonat(format.get('formatCode') ?? ''))
    .map((format) => format.get('numFmtId'));
  const formate = new Set([MONAT_VON_EXCEL, ...eigene]);
  const zellstile = /<cellXfs[\s\S]*?<\/cellXfs>/.exec(stile)?.[0] ?? '';
  return new Set(
    tags(zellstile, 'xf').flatMap((stil, i) =>
      formate.has(stil.get('numFmtId')) ? [String(i)] : [],
    ),
  );
}

/** Path of the first sheet in the archive. */
function erstesBlatt(mappe: string, bezuege: string): string {
  const id = tags(mappe, 'sheet')[0]?.get('r:id');
  const ziel = tags(bezuege, 'Relationship').find((bezug) => bezug.get('Id') === id);
  return `xl/${ziel?.get('Target') ?? ''}`.replace(/^xl\/\/?xl\//, 'xl/');
}

/** Addresses (`B2`) of the cells of the first sheet that show a month and no day. */
export function monatszellen(inhalt: Uint8Array): Set<string> {
  const lies = (...namen: string[]) => {
    const teile = unzipSync(inhalt, { filter: ({ name }) => namen.includes(name) });
    return namen.map((name) => (teile[name] ? strFromU8(teile[name]) : ''));
  };
  const [stile = '', mappe = '', bezuege = ''] = lies(STILE, MAPPE, BEZUEGE);
  const monate = monatsstile(stile);
  const [blatt = ''] = lies(erstesBlatt(mappe, bezuege));
  return new Set(
    tags(blatt, 'c').flatMap((zelle) => {
      const [adresse, stil] = [zelle.get('r'), zelle.get('s')];
      return adresse !== undefined && monate.has(stil ?? '') ? [adresse] : [];
    }),
  );
}
