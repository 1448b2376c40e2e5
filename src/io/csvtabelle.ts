/** Reads CSV as programs write it here: whichever encoding and delimiter. */
import { parse } from 'csv-parse/sync';
import { blattAus, type Tabellenblatt } from '../domain/redaktion/tabellenblatt.ts';
import { ZuGross } from './archiv.ts';
import type { Vorrat } from './blattsammler.ts';

/** True for UTF-16 without a mark: every other byte of Latin letters is 0. */
function istUtf16(inhalt: Uint8Array): boolean {
  const anfang = inhalt.subarray(0, 200);
  return anfang.length > 3 && anfang.every((byte, i) => i % 2 === 0 || byte === 0);
}

/** UTF-8 if it is, else what Excel in German writes. */
function dekodiere(inhalt: Buffer): string {
  if (inhalt[0] === 0xff && inhalt[1] === 0xfe) return inhalt.toString('utf16le', 2);
  if (inhalt[0] === 0xfe && inhalt[1] === 0xff)
    return new TextDecoder('utf-16be').decode(inhalt.subarray(2));
  if (istUtf16(inhalt)) return inhalt.toString('utf16le');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(inhalt);
  } catch {
    return new TextDecoder('windows-1252').decode(inhalt);
  }
}

/** What is wrong with a line of a CSV file, by the parser's code: goes behind "In Zeile 3". */
const CSV_FEHLER: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'beginnt ein Anführungszeichen, das nicht geschlossen wird',
  INVALID_OPENING_QUOTE: 'steht ein Anführungszeichen mitten in einem Feld',
  CSV_INVALID_CLOSING_QUOTE: 'steht hinter einem schließenden Anführungszeichen noch etwas',
};

/** Lines that are looked at to find the delimiter. */
const PROBEZEILEN = 100;

/**
 * The delimiter by which most lines have the same number of fields: titles above the table and
 * commas in its texts do not count.
 */
function trennzeichen(text: string): string {
  const zeilen = text
    .slice(0, 200_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r?\n/, PROBEZEILEN);
  const guete = (zeichen: string) => {
    const haeufigkeit = new Map<number, number>();
    for (const zeile of zeilen) {
      const felder = zeile.split(zeichen).length;
      if (felder > 1) haeufigkeit.set(felder, (haeufigkeit.get(felder) ?? 0) + 1);
    }
    return Math.max(0, ...[...haeufigkeit].map(([felder, wieOft]) => (felder - 1) * wieOft));
  };
  return [';', ',', '\t'].reduce((bestes, zeichen) =>
    guete(zeichen) > guete(bestes) ? zeichen : bestes,
  );
}

/** The one sheet of a CSV file. @throws Error (German) if it is none */
export function liesCsv(datei: string, inhalt: Buffer, vorrat: Vorrat): Tabellenblatt {
  const roh = dekodiere(inhalt).replace(/^\uFEFF/, '');
  const [vorzeile = '', genannt] = /^sep=(.)\r?\n/i.exec(roh) ?? [];
  // The line stays as an empty one: rows count as the spreadsheet shows them.
  const text = vorzeile.replace(/^.*/, '') + roh.slice(vorzeile.length);
  if (/[^\n]{200000}/.test(text)) throw new ZuGross('Eine Zeile hat über 200.000 Zeichen');
  try {
    const zeilen = parse(text, {
      delimiter: genannt ?? trennzeichen(text),
      relax_column_count: true,
      skip_empty_lines: false,
      on_record(felder: string[]) {
        vorrat.nimm(1 + felder.filter(Boolean).length, felder.join('').length);
        return felder;
      },
    }) as unknown as string[][];
    return blattAus('', zeilen);
  } catch (fehler) {
    const { code = '', lines } = fehler as { code?: string; lines?: number };
    if (code === '') throw fehler;
    const was = CSV_FEHLER[code] ?? CSV_FEHLER[`CSV_${code}`] ?? 'passen die Felder nicht zusammen';
    throw new Error(
      `Die Datei „${datei}“ lässt sich nicht als CSV lesen: In Zeile ${lines ?? '?'} ${was}. Berichtigen Sie die Zeile, oder speichern Sie die Tabelle als .xlsx oder .ods.`,
      { cause: fehler },
    );
  }
}
