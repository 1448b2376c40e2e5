/** The index of the full text has the same bytes each time, and nothing is lost on the way. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { leseCbor, schreibeCbor, type Stueck } from '../../src/io/cbor.ts';
import { ordneSuchindex, schreibeSuchindex } from '../../src/io/suchindexordnung.ts';

mkdirSync('.tmp', { recursive: true });
const ordner = mkdtempSync('.tmp/suchindex-');
afterAll(() => rmSync(ordner, { recursive: true }));

/** Invented entries with so many values of filters that a hash table hardly ever repeats its order. */
const EINTRAEGE = Array.from({ length: 24 }, (_, i) => ({
  url: `/probe/${i}/`,
  content: `Probe Nummer ${i}, frei erfunden.`,
  language: 'de',
  filters: { art: [`art-${i % 12}`], lage: [`lage-${i}`], stufe: [`stufe-${i % 5}`] },
  sort: { anzahl: String(i), name: `probe-${i}` },
}));

async function baue(name: string): Promise<string> {
  const ziel = join(ordner, name);
  const { index } = await createIndex({ forceLanguage: 'de' });
  for (const eintrag of EINTRAEGE) await index!.addCustomRecord(eintrag);
  await schreibeSuchindex(index!, ziel);
  return ziel;
}

const dateien = (ziel: string): [string, string][] =>
  readdirSync(ziel, { recursive: true, withFileTypes: true })
    .filter((eintrag) => eintrag.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
    .map((pfad) => [pfad.slice(ziel.length), readFileSync(pfad, 'base64')]);

const klar = ({ kopf, text, teile }: Stueck): unknown =>
  teile ? teile.map(klar) : (text ?? kopf.toString('hex'));

const inhalt = (datei: string) =>
  klar(leseCbor(gunzipSync(readFileSync(datei)).subarray('pagefind_dcd'.length)));

/** Values of all filters, each with its pages, in any order. */
const filter = (ziel: string) =>
  readdirSync(join(ziel, 'filter'))
    .map((datei) => inhalt(join(ziel, 'filter', datei)) as [string, [string, string[]][]])
    .flatMap(([name, werte]) => werte.map(([wert, seiten]) => [name, wert, ...seiten].join(' ')))
    .toSorted();

test('two indexes of the same entries are alike, byte for byte', async () => {
  const [a, b] = [await baue('a'), await baue('b')];
  const vorher = filter(a);
  expect(vorher).toHaveLength(12 + 24 + 5);
  ordneSuchindex(a);
  ordneSuchindex(b);
  expect(dateien(a)).toEqual(dateien(b));
  expect(filter(a)).toEqual(vorher);
});

test('the entry leads to the overview, and that to every filter', async () => {
  const ziel = await baue('c');
  ordneSuchindex(ziel);
  const { languages } = JSON.parse(readFileSync(join(ziel, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { hash: string }>;
  };
  const uebersicht = inhalt(join(ziel, `pagefind.${languages.de!.hash}.pf_meta`)) as unknown[][];
  const genannt = uebersicht[3] as [string, string][];
  expect(genannt.map(([name]) => name)).toEqual(['art', 'lage', 'stufe']);
  for (const [name, marke] of genannt)
    expect((inhalt(join(ziel, 'filter', `${marke}.pf_filter`)) as [string])[0]).toBe(name);
  expect(readdirSync(join(ziel, 'filter'))).toHaveLength(genannt.length);
});

test.each([
  ['8361780120', true],
  ['1903e8', true],
  ['8261', false],
  ['a0', false],
  ['9f', false],
  ['0000', false],
])('CBOR %s', (hex, gilt) => {
  const bytes = Buffer.from(hex, 'hex');
  if (gilt) expect(schreibeCbor(leseCbor(bytes)).equals(bytes)).toBe(true);
  else expect(() => leseCbor(bytes)).toThrow('CBOR');
});
