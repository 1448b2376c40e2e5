import { describe, expect, test } from 'vitest';
import { pruefeAusnahmen } from '../../src/domain/pruefung/anliegenpruefung.ts';
import { ausnahmegrundlage, leseAusnahmen } from '../../src/io/inhalt.ts';
import { quelltextAus } from '../../src/io/yaml.ts';

const grundlage = ausnahmegrundlage();
const pruefe = (...texte: string[]) =>
  pruefeAusnahmen(
    texte.map((text, i) => quelltextAus(`ausnahmen/test-${i}.yaml`, text)),
    grundlage,
  );

test('exceptions without fault are read without a word', () => {
  const quelltexte = leseAusnahmen();
  const { ausnahmen, meldungen } = pruefeAusnahmen(quelltexte, grundlage);
  expect(meldungen).toEqual([]);
  expect(ausnahmen.map(({ id }) => id)).toEqual(quelltexte.map(({ kennung }) => kennung));
});

describe('a broken exception is explained', () => {
  const GUT =
    'anliegen: [baugenehmigung]\nart: grosse_kreisstadt\norte:\n  - ort: "09163000"\n    landratsamt: "09187"\nbegruendung: Ein Satz.\nnorm: Art. 1\nquelle: https://www.example.org/\n';
  test('the good one is good', () => expect(pruefe(GUT).meldungen).toEqual([]));
  test.each([
    ['[baugenehmigung]', '[bauen]', 'falscher-wert', 1, '„bauen“'],
    ['"09163000"', '"09999999"', 'falscher-wert', 4, 'keine Gemeinde'],
    ['"09163000"', '"0918"', 'falscher-wert', 4, '8 Ziffern'],
    ['"09187"', '"09163"', 'falscher-wert', 5, 'kein Landratsamt'],
    ['quelle: https://www.example.org/\n', '', 'quelle-fehlt', 1, 'quelle'],
    [/art[^]*"09187"\n/, '', 'pflichtfeld', 1, '„orte“'],
    ['norm', 'norn', 'unbekanntes-feld', 7, 'norm'],
  ])('%s → %s', (von, nach, regel, zeile, hilfe) => {
    const { meldungen, ausnahmen } = pruefe(GUT.replace(von, nach));
    const meldung = meldungen.find((eine) => eine.regel === regel);
    expect(meldung).toMatchObject({ zeile, datei: 'ausnahmen/test-0.yaml', schwere: 'fehler' });
    expect(meldung!.meldung).toContain(hilfe);
    expect(ausnahmen).toEqual([]);
  });
  test('two that speak of the same are one too many', () => {
    const { meldungen, ausnahmen } = pruefe(GUT, GUT);
    expect(ausnahmen).toHaveLength(1);
    expect(meldungen.map(({ datei, zeile }) => [datei, zeile])).toEqual([
      ['ausnahmen/test-1.yaml', 2],
      ['ausnahmen/test-1.yaml', 4],
    ]);
    expect(meldungen[0]!.meldung).toContain('ausnahmen/test-0.yaml');
  });
});
