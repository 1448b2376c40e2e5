import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { vorschlaegeVon } from '../../src/domain/suche/deutungssatz.ts';
import { packeFinder } from '../../src/domain/suche/finderindex.ts';
import { teileOrtsteile } from '../../src/domain/suche/ortsteilteile.ts';
import { slug } from '../../src/domain/sprache/ortsname.ts';
import { anliegen, register, verzeichnis } from '../hilfe/inhalt.ts';
import { deutung, gepackt, hauptteil, ortsteile, teile, teileFuer } from './suchbestand.ts';

/** Kilobytes as they travel. */
const kilobyte = (daten: unknown) => gzipSync(JSON.stringify(daten)).length / 1000;

test('the first file is small, each part smaller', () => {
  expect(kilobyte(gepackt.index)).toBeLessThan(60);
  for (const teil of gepackt.teile) expect(kilobyte(teil)).toBeLessThan(15);
});

test('every village is in the part that its name asks for, with its municipality', () => {
  const erwartet = ortsteile.map(
    ({ name, gemeinde }) => `${name} ${verzeichnis.ortSlug(gemeinde)}`,
  );
  const da = teile.flatMap((teil) => teil.map(({ eintrag }) => `${eintrag.name} ${eintrag.ort}`));
  expect(da.sort()).toEqual(erwartet.sort());
  for (const [nummer, teil] of teile.entries())
    for (const { eintrag } of teil) expect(teileFuer(eintrag.name), eintrag.name).toContain(nummer);
});

test('parts hold whole beginnings, in order, as many as fit', () => {
  const viele = Array.from({ length: 26 * 40 }, (_, i) => ({
    name: `${'abcdefghijklmnopqrstuvwxyz'[i % 26]}${'aeiou'[i % 5]}dorf ${i}`,
    gemeinde: '09162000',
    lat: 0,
    lon: 0,
  }));
  const geteilt = teileOrtsteile(viele.concat(viele, viele));
  expect(geteilt.length).toBeGreaterThan(1);
  const anfaenge = geteilt.map(
    (teil) => new Set(teil.ortsteile.map(({ name }) => name.slice(0, 2))),
  );
  expect(new Set(anfaenge.flatMap((menge) => [...menge])).size).toBe(
    anfaenge.reduce((summe, { size }) => summe + size, 0),
  );
  expect(geteilt.map(({ ab }) => ab)).toEqual(geteilt.map(({ ab }) => ab).toSorted());
});

test.each([
  ['B', 0],
  ['Bogenhausen', 1],
  ['Stadt Bogenhausen', 2],
  ['80331', 0],
  ['', 0],
])('%s asks for so many parts at most: %d', (text, anzahl) =>
  expect(teileFuer(text).length).toBeLessThanOrEqual(anzahl),
);

test('behind the name of a municipality its village is looked for, too', () =>
  expect(teileFuer('München Bogenhausen')).toEqual(
    expect.arrayContaining(teileFuer('Bogenhausen')),
  ));

test('files of one build bear one mark, files of other data another one', () => {
  const { kennung } = gepackt.index;
  expect(new Set(gepackt.teile.map((teil) => teil.kennung))).toEqual(new Set([kennung]));
  const andere = packeFinder(verzeichnis, {
    anliegen,
    ortsteile: ortsteile.slice(1),
    namensvettern: new Set(),
  });
  expect(andere.index.kennung).not.toBe(kennung);
});

test('a village whose name a town outside Bavaria bears, too, is no answer', () => {
  const { name } = ortsteile.find((einer) => deutung(einer.name).art === 'eindeutig')!;
  const { index, teile } = packeFinder(verzeichnis, {
    anliegen,
    ortsteile,
    namensvettern: new Set([name]),
  });
  expect(index.teile).toEqual(gepackt.index.teile);
  expect(teile.flatMap((teil) => teil.vettern.map((nummer) => teil.namen[nummer]))).toContain(name);
});

describe('300 villages, drawn by lot', () => {
  let samen = 20251130;
  const wuerfle = (n: number) => (samen = (samen * 48271) % 2147483647) % n;
  const gezogene = Array.from({ length: 300 }, () => ordne(ortsteile[wuerfle(ortsteile.length)]!));

  function ordne({ name, gemeinde }: (typeof ortsteile)[number]) {
    const ergebnis = deutung(name);
    const ort = verzeichnis.ortSlug(gemeinde);
    const gemeint = vorschlaegeVon(ergebnis).filter(
      (eintrag) => eintrag.ort === ort && eintrag.name === name,
    );
    return { name, gemeinde, ort, ergebnis, gemeint };
  }

  test('the right one is first, or among those shown', () => {
    const gezeigte = gezogene.filter(({ gemeint }) => gemeint.length > 0);
    expect(gezeigte.length / gezogene.length).toBeGreaterThanOrEqual(0.97);
  });

  test('what is followed without a question is no other village', () => {
    for (const { name, ort, ergebnis } of gezogene)
      if (ergebnis.art === 'eindeutig' && ergebnis.eintrag.art === 'ortsteil')
        expect(ergebnis.eintrag.ort, name).toBe(ort);
  });

  test('what is shown names the municipality, and its Landkreis', () => {
    for (const { gemeint, gemeinde, name } of gezogene)
      for (const eintrag of gemeint.filter(({ art }) => art === 'ortsteil')) {
        const { name: ort, landkreis } = register.behoerde(gemeinde);
        expect(eintrag.zusatz, name).toContain(`Ortsteil von ${ort}`);
        if (landkreis)
          expect(eintrag.zusatz, name).toContain(`Landkreis ${register.behoerde(landkreis).name}`);
        expect(eintrag.ziel, name).toContain(`?von=${slug(name)}`);
      }
  });
});

test('the first file has no villages', () =>
  expect(hauptteil.filter(({ eintrag }) => eintrag.art === 'ortsteil')).toEqual([]));
