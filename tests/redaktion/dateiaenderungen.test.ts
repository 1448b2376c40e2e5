/** What changes in the files beside the records is told, whatever it is; the files are invented. */
import { expect, test } from 'vitest';
import { dateiaenderungen, type Dateiinhalt } from '../../src/domain/redaktion/dateiaenderungen.ts';

const json = (datei: string, daten: unknown): Dateiinhalt => ({
  datei,
  text: JSON.stringify(daten),
  daten,
});
const behoerden = (einwohner: (i: number) => number, name = (i: number) => `Ort ${i}`) =>
  json(
    'register/behoerden.json',
    Array.from({ length: 500 }, (_, i) => ({
      schluessel: `09${i}`,
      name: name(i),
      einwohner: einwohner(i),
    })),
  );
const eine = (alt: Dateiinhalt, neu: Dateiinhalt) => dateiaenderungen([alt], [neu])[0]?.saetze;

test('a changed population is named with both numbers', () =>
  expect(
    eine(
      behoerden(() => 1000),
      behoerden((i) => (i === 7 ? 1 : 1000)),
    ),
  ).toEqual(['097 Ort 7: einwohner 1000 → 1']));

test('what is rare or large stands before what is usual, and nothing is lost', () => {
  const saetze = eine(
    behoerden(() => 1000),
    behoerden(
      (i) => (i === 300 ? 9 : 1001),
      (i) => (i === 200 ? 'Anders' : `Ort ${i}`),
    ),
  )!;
  expect(saetze[0]).toBe('501 Änderungen: 1× name, 500× einwohner');
  expect(saetze[1]).toBe('09200 Ort 200: name „Ort 200“ → „Anders“');
  expect(saetze[2]).toBe('09300 Ort 300: einwohner 1000 → 9');
  const gezeigt = saetze.length - 2;
  expect(saetze.at(-1)).toBe(`… und ${501 - gezeigt} weitere`);
});

test('two long values are shown from where they part', () => {
  const lang = 'x'.repeat(500);
  const saetze = eine(json('links.json', { a: lang }), json('links.json', { a: `${lang}!` }))!;
  expect(saetze[0]).toMatch(/x“ → …x+!“$/);
  expect(saetze[0]!.length).toBeLessThan(200);
});

test.each<[string, Dateiinhalt | undefined, Dateiinhalt | undefined, string]>([
  ['a new file', undefined, json('links.json', { a: 1 }), 'neu: a: 1'],
  ['a lost file', json('links.json', {}), undefined, 'gelöscht'],
  ['a new entry', json('o.json', {}), json('o.json', { '09': ['A'] }), 'neu: 09'],
  ['a lost entry', json('o.json', { '09': [] }), json('o.json', {}), 'gelöscht: 09'],
  [
    'a list',
    json('o.json', { a: ['x', 'y'] }),
    json('o.json', { a: ['x', 'z'] }),
    'dazu „z“; weg „y“',
  ],
  [
    'another order',
    json('o.json', { a: ['x', 'y'] }),
    json('o.json', { a: ['y', 'x'] }),
    'Reihenfolge',
  ],
  ['the same entry twice', json('o.json', ['x']), json('o.json', ['x', 'x']), 'neu: „x“'],
  ['a broken file', json('o.json', { a: 1 }), { datei: 'o.json', text: '{' }, 'Zeilen: '],
  ['a text', { datei: 'a.md', text: 'x\ny' }, { datei: 'a.md', text: 'x\nz' }, 'dazu „z“; weg „y“'],
  [
    'spelling alone',
    json('o.json', { a: 1 }),
    { ...json('o.json', { a: 1 }), text: '{ "a": 1 }' },
    'nur Schreibweise',
  ],
])('%s', (_, alt, neu, satz) => {
  const [aenderung] = dateiaenderungen(alt ? [alt] : [], neu ? [neu] : []);
  expect(aenderung?.saetze.join('\n')).toContain(satz);
});

test('a file that stays is not named, nor are line ends of Windows', () =>
  expect(
    dateiaenderungen([{ datei: 'a', text: 'x\ny' }], [{ datei: 'a', text: 'x\r\ny' }]),
  ).toEqual([]));
