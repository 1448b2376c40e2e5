/** Reads spreadsheets: CSV as programs export it here, and Excel workbooks. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';

/** UTF-8 if it is, else what Excel in German writes. */
function dekodiere(inhalt: Buffer): string {
  if (inhalt[0] === 0xff && inhalt[1] === 0xfe) return inhalt.toString('utf16le', 2);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(inhalt);
  } catch {
    return new TextDecoder('windows-1252').decode(inhalt);
  }
}

/** The delimiter that stands most often in the first line. */
function trennzeichen(text: string): string {
  const kopf = /^.*/.exec(text)![0];
  const anzahl = (zeichen: string) => kopf.split(zeichen).length;
  return [';', ',', '\t'].reduce((bestes, zeichen) =>
    anzahl(zeichen) > anzahl(bestes) ? zeichen : bestes,
  );
}

const alsText = (zelle: unknown): string =>
  zelle instanceof Date ? zelle.toISOString().slice(0, 10) : zelle === null ? '' : String(zelle);

/**
 * The cells of a table, line by line.
 * @throws Error (German) if the file is neither CSV nor a workbook
 */
export async function leseTabelle(datei: string): Promise<string[][]> {
  const inhalt = readFileSync(datei);
  const istZip = inhalt.subarray(0, 2).toString('latin1') === 'PK';
  if (istZip)
    try {
      return (await readSheet(inhalt)).map((zeile) => zeile.map(alsText));
    } catch (fehler) {
      throw new Error(
        `Die Datei „${datei}“ lässt sich nicht als Excel-Tabelle (.xlsx) lesen: ${(fehler as Error).message}`,
        { cause: fehler },
      );
    }
  if (inhalt.subarray(0, 4).toString('hex') === 'd0cf11e0')
    throw new Error(
      'Das alte Excel-Format (.xls) wird nicht gelesen. Speichern Sie als .xlsx oder CSV.',
    );
  const text = dekodiere(inhalt)
    .replace(/^\uFEFF/, '')
    .replace(/^sep=.\r?\n/i, '');
  try {
    return parse(text, {
      delimiter: trennzeichen(text),
      relax_column_count: true,
      skip_empty_lines: false,
    });
  } catch (fehler) {
    throw new Error(
      `Die Datei „${datei}“ lässt sich nicht als CSV lesen: ${(fehler as Error).message}`,
      { cause: fehler },
    );
  }
}
