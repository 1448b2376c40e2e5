/** Reads spreadsheets: CSV as programs export it here, and Excel workbooks. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';

/** UTF-8 if it is, else what Excel in German writes. */
function dekodiere(inhalt: Buffer): string {
  if (inhalt[0] === 0xff && inhalt[1] === 0xfe) return inhalt.toString('utf16le', 2);
  if (inhalt[0] === 0xfe && inhalt[1] === 0xff)
    return new TextDecoder('utf-16be').decode(inhalt.subarray(2));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(inhalt);
  } catch {
    return new TextDecoder('windows-1252').decode(inhalt);
  }
}

/** What is wrong with a CSV file, by the parser's code. */
const CSV_FEHLER: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'ein Anführungszeichen wird nicht geschlossen',
  INVALID_OPENING_QUOTE: 'ein Anführungszeichen steht mitten in einem Feld',
  CSV_INVALID_CLOSING_QUOTE: 'hinter einem schließenden Anführungszeichen steht noch etwas',
};

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
        `Die Datei „${datei}“ lässt sich nicht als Excel-Tabelle lesen; vielleicht ist sie beschädigt oder etwas anderes. Speichern Sie sie in Excel neu als .xlsx oder CSV.`,
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
    const { code = '', lines } = fehler as { code?: string; lines?: number };
    const was = CSV_FEHLER[code] ?? CSV_FEHLER[`CSV_${code}`] ?? 'die Felder passen nicht zusammen';
    throw new Error(
      `Die Datei „${datei}“ lässt sich nicht als CSV lesen: In Zeile ${lines ?? '?'} ${was}.`,
      { cause: fehler },
    );
  }
}
