import { describe, expect, test } from 'vitest';
import { anliegenFormschema } from '../../src/domain/datensatz/anliegen.ts';
import { pruefeAnliegen } from '../../src/domain/pruefung/anliegenpruefung.ts';
import { leseAnliegen } from '../../src/io/inhalt.ts';
import { quelltextAus } from '../../src/io/yaml.ts';

test('errands without fault are read without a word', () => {
  const quelltexte = leseAnliegen();
  const { anliegen, meldungen } = pruefeAnliegen(quelltexte, anliegenFormschema);
  expect(meldungen).toEqual([]);
  expect(anliegen.map(({ id }) => id)).toEqual(quelltexte.map(({ kennung }) => kennung));
});

describe('a broken errand is explained', () => {
  const GUT =
    'name: Test\nsynonyme: [x]\nthema: auto\nebene: landkreis\nbeschreibung: Ein Satz.\nsuchwort: Test\n';
  const pruefe = (text: string) =>
    pruefeAnliegen([quelltextAus('anliegen/test.yaml', text)], anliegenFormschema).meldungen;
  test('the good one is good', () => expect(pruefe(GUT)).toEqual([]));
  test.each([
    ['ebene: landkreis', 'ebene: landkreiss', 'falscher-wert', 4, 'landkreis'],
    ['suchwort: Test\n', '', 'pflichtfeld', 1, 'BayernPortal'],
    ['suchwort', 'suchworte', 'unbekanntes-feld', 6, 'suchwort'],
    ['[x]', 'x', 'falscher-wert', 2, 'Namen'],
  ])('%s → %s', (von, nach, regel, zeile, hilfe) => {
    const meldung = pruefe(GUT.replace(von, nach)).find((eine) => eine.regel === regel);
    expect(meldung).toMatchObject({ zeile, datei: 'anliegen/test.yaml' });
    expect(meldung!.meldung).toContain(hilfe);
  });
});
