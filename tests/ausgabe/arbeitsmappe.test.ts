/** The workbook holds as many numbers as all of Bavaria would have. The numbers are invented. */
import { expect, test } from 'vitest';
import { arbeitsmappe } from '../../src/domain/ausgabe/arbeitsmappe.ts';
import { zahlenExport } from '../../src/domain/ausgabe/zeilen.ts';
import { verzeichnis } from '../hilfe/inhalt.ts';

test('a sheet of more rows than a call can have arguments', () => {
  const [zahl] = zahlenExport(verzeichnis);
  const zahlen = Array<typeof zahl>(160_000)
    .fill(zahl)
    .map((eine) => eine!);
  const [, blatt] = arbeitsmappe([], [], zahlen, {
    absolut: (pfad) => `https://beispiel.de${pfad}`,
    tag: '2026-06-15',
    herausgeber: { name: 'Beispielministerium', adresse: 'https://beispiel.de/impressum/' },
  });
  expect(blatt!.zeilen).toHaveLength(zahlen.length + 1);
  expect(blatt!.breiten.every((breite) => breite >= 10 && breite <= 60)).toBe(true);
});
