/** Reads spreadsheets: CSV as programs export it here, and Excel workbooks. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { monatszellen } from './monatszellen.ts';

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

/** Letters of a column, counted from 0: 27 → `AB`. */
const spaltenname = (nummer: number): string =>
  (nummer >= 26 ? spaltenname(Math.floor(nummer / 26) - 1) : '') +
  String.fromCharCode(65 + (nummer % 26));

/** A date as exactly as its cell shows it: `2026-10-12`, or `2026-10`. */
const alsText = (zelle: unknown, nurMonat: boolean): string => {
  if (zelle instanceof Date) return zelle.toISOString().slice(0, nurMonat ? 7 : 10);
  return zelle === null ? '' : String(zelle);
};

async function leseMappe(inhalt: Buffer): Promise<string[][]> {
  const zeilen = await readSheet(inhalt);
  const monate = monatszellen(inhalt);
  return zeilen.map((zeile, i) =>
    zeile.map((zelle, j) => alsText(zelle, monate.has(`${spaltenname(j)}${i + 1}`))),
  );
}

/**
 * The cells of a table, line by line.
 * @throws Error (German) if the file is neither CSV nor a workbook
 */
export async function leseTabelle(datei: string): Promise<string[][]> {
  const inhalt = readFileSync(datei);
  const istZip = inhalt.subarray(0, 2).toString('latin1') === 'PK';
  if (istZip)
    try {
      return await leseMappe(inhalt);
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
