/** Reads spreadsheets: CSV, Excel workbooks and documents of LibreOffice, in one form. */
import { readFileSync, statSync } from 'node:fs';
import type { Tabellenblatt } from '../domain/redaktion/tabellenblatt.ts';
import { oeffneArchiv, teilnamen, ZuGross } from './archiv.ts';
import { Vorrat } from './blattsammler.ts';
import { liesCsv } from './csvtabelle.ts';
import { liesOds } from './ods.ts';
import { liesXlsx } from './xlsx.ts';

/** Bytes of a file; larger ones are no list of authorities. */
const HOECHSTENS_DATEI = 12_000_000;

/** Files that are something else, by how they begin. */
const FREMDE: readonly (readonly [RegExp, string])[] = [
  [
    /^\xd0\xcf\x11\xe0/,
    'Die Datei hat ein Kennwort oder das alte Excel-Format (.xls); beides wird nicht gelesen. Speichern Sie sie ohne Kennwort als .xlsx, .ods oder CSV.',
  ],
  [/^%PDF/, 'Das ist eine PDF-Datei. Nötig ist die Tabelle selbst: .xlsx, .ods oder CSV.'],
  [
    /^(\xef\xbb\xbf)?\s*<(!doctype|!--|html|head|body|table|svg|\?xml|office:)/i,
    'Das ist eine Webseite oder eine andere XML-Datei, auch wenn der Name anders endet. Öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie als .xlsx, .ods oder CSV.',
  ],
];

function liesArchiv(
  inhalt: Buffer,
  vorrat: Vorrat,
  gefragt: (blatt: string) => boolean,
): Tabellenblatt[] {
  const namen = teilnamen(inhalt);
  const archiv = oeffneArchiv(inhalt);
  if (namen.has('xl/workbook.bin'))
    throw new Error('Das Format .xlsb wird nicht gelesen. Speichern Sie als .xlsx, .ods oder CSV.');
  return namen.has('content.xml')
    ? liesOds(archiv, vorrat, gefragt)
    : liesXlsx(archiv, vorrat, gefragt);
}

/**
 * The sheets of a table.
 * @param gefragt names of hidden sheets that are read all the same
 * @throws Error (German) if the file is no table, or larger than any list
 */
export function leseTabelle(datei: string, gefragt: readonly string[] = []): Tabellenblatt[] {
  if (statSync(datei).size > HOECHSTENS_DATEI)
    throw new ZuGross(`Die Datei „${datei}“ hat über ${HOECHSTENS_DATEI / 1e6} Megabyte`);
  const inhalt = readFileSync(datei);
  if (inhalt.length === 0) throw new Error(`Die Datei „${datei}“ ist leer.`);
  const vorrat = new Vorrat();
  const anfang = inhalt.subarray(0, 200).toString('latin1');
  const fremd = FREMDE.find(([beginn]) => beginn.test(anfang));
  if (fremd) throw new Error(`„${datei}“: ${fremd[1]}`);
  if (!anfang.startsWith('PK')) return [liesCsv(datei, inhalt, vorrat)];
  try {
    return liesArchiv(inhalt, vorrat, (blatt) => gefragt.includes(blatt));
  } catch (fehler) {
    if (fehler instanceof ZuGross) throw fehler;
    throw new Error(
      `Die Datei „${datei}“ lässt sich nicht als Tabelle lesen; vielleicht ist sie beschädigt oder etwas anderes. Speichern Sie sie in Excel oder LibreOffice neu als .xlsx, .ods oder CSV.`,
      { cause: fehler },
    );
  }
}
