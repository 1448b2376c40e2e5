/** Villages and districts: three lists joined. */
import { describe, expect, test } from 'vitest';
import type { GeoNamesOrt } from '../../src/domain/register/geonames.ts';
import { liesGeoNames, nachGemeinde } from '../../src/domain/register/geonames.ts';
import { namensvetternAus, ortsteileAus } from '../../src/domain/register/ortsteile.ts';
import { flaechen } from '../../src/domain/geo/topologie.ts';
import { leseNamensvettern, leseOrtsteile } from '../../src/io/registerinhalt.ts';
import { leseErgaenzte, leseOpenGeoDb } from '../../src/io/registerquellen.ts';
import { namensschluessel } from '../../src/domain/sprache/ortsname.ts';
import { grenzen, register } from '../hilfe/inhalt.ts';

const gemeinden = flaechen(grenzen.gemeinden, 'gemeinden');
const QUELLE = 'content/register/quelle';
const muenchen = register.orte.find(({ schluessel }) => schluessel === '09162000')!;

function ortsteile(quellen: {
  openGeoDb?: { name: string; ags: string; lat: number; lon: number }[];
  geoNames?: GeoNamesOrt[];
  ergaenzte?: { name: string; gemeinde: string }[];
}) {
  const { openGeoDb = [], geoNames = [], ergaenzte = [] } = quellen;
  return ortsteileAus(
    register.orte,
    { openGeoDb, geoNames: nachGemeinde(geoNames), ergaenzte },
    gemeinden,
  );
}

const dort = { lat: muenchen.lat, lon: muenchen.lon };
const ort = (felder: Partial<GeoNamesOrt>): GeoNamesOrt => ({
  ...{ name: 'Neudorf', andere: [], land: 'DE', gebiet: '02', ags: '', art: 'PPL' },
  ...{ einwohner: 1000, ...dort, ...felder },
});

describe('joining', () => {
  test('by the key; where it is gone, by the point', () => {
    expect(
      ortsteile({
        openGeoDb: [
          { name: 'Adorf', ags: '09474119', ...dort },
          { name: 'Bdorf', ags: '09999999', ...dort },
        ],
      }),
    ).toEqual([
      { name: 'Bdorf', gemeinde: '09162000' },
      { name: 'Adorf', gemeinde: '09474119' },
    ]);
  });

  test('a municipality that is taken for a village of its neighbour is left out', () => {
    const hoechberg = register.orte.find(({ name }) => name === 'Höchberg')!;
    const hier = { ags: '09663000', lat: hoechberg.lat, lon: hoechberg.lon };
    expect(
      ortsteile({
        openGeoDb: [
          { name: 'Markt Höchberg', ...hier },
          { name: 'Höchberg', ...hier, ...dort },
        ],
      }),
    ).toEqual([{ name: 'Höchberg', gemeinde: '09663000' }]);
  });

  test('one spelling of a name, that of the first list', () => {
    expect(
      ortsteile({
        openGeoDb: [{ name: 'Großdorf', ags: '09162000', ...dort }],
        ergaenzte: [{ name: 'Grossdorf', gemeinde: '09162000' }],
        geoNames: [ort({ name: 'Grossdorf', art: 'PPLX' })],
      }),
    ).toEqual([{ name: 'Großdorf', gemeinde: '09162000' }]);
  });

  test('the village with the own name of its municipality is left out', () => {
    const { schluessel } = register.orte.find(({ name }) => name === 'Murnau a.Staffelsee')!;
    const namen = ['Murnau', 'Murnau am Staffelsee', 'Weindorf'];
    expect(ortsteile({ ergaenzte: namen.map((name) => ({ name, gemeinde: schluessel })) })).toEqual(
      [{ name: 'Weindorf', gemeinde: schluessel }],
    );
  });

  test('GeoNames adds places in Bavaria, not municipalities put beside their area', () => {
    const neudorf = ort({ name: 'Neudorf', art: 'PPLX' });
    const fremd = ort({ name: 'Fremddorf', gebiet: '01' });
    const selbst = ort({ name: 'Haar', ags: '', art: 'PPL' });
    expect(ortsteile({ geoNames: [neudorf, fremd, selbst] })).toEqual([
      { name: 'Neudorf', gemeinde: '09162000' },
    ]);
  });
});

test('a line of GeoNames is read by its columns', () => {
  const felder = '1\tAš\tAs\tAsch,Ash\t50.2\t12.2\tP\tPPL\tCZ\t\t52\t01\t02\t09\t13000\t\t\t\t2023';
  expect(liesGeoNames(`${felder}\n`)).toEqual([
    {
      ...{ name: 'Aš', andere: ['Asch', 'Ash'], land: 'CZ', gebiet: '52', ags: '09' },
      ...{ art: 'PPL', einwohner: 13000, lat: 50.2, lon: 12.2 },
    },
  ]);
});

test('namesakes are larger towns outside Bavaria, under any of their names', () => {
  const teile = ['Prag', 'Frankfurt', 'Kleinort', 'Hierort', 'Weitort'].map((name) => ({
    ...{ name, gemeinde: '09162000' },
  }));
  const staedte = [
    ort({ name: 'Prague', andere: ['Prag'], land: 'CZ', einwohner: 1e6 }),
    ort({ name: 'Frankfurt am Main', gebiet: '05', einwohner: 7e5 }),
    ort({ name: 'Kleinort', gebiet: '05', einwohner: 4000 }),
    ort({ name: 'Hierort', einwohner: 40000 }),
    ort({ name: 'Weitort', land: 'US', einwohner: 40000 }),
  ];
  expect(namensvetternAus(teile, staedte)).toEqual(['Frankfurt', 'Prag']);
});

describe('the committed list', () => {
  const alle = leseOrtsteile(register);
  const schluessel = (name: string, gemeinde: string) => `${gemeinde} ${namensschluessel(name)}`;
  const bekannte = new Set([
    ...alle.map(({ name, gemeinde }) => schluessel(name, gemeinde)),
    ...register.orte.map(({ name, schluessel: ags }) => schluessel(name, ags)),
  ]);

  test('has every village of its sources', () => {
    const fehlende = [
      ...leseOpenGeoDb(QUELLE).map(({ name, ags }) => schluessel(name, ags)),
      ...leseErgaenzte(QUELLE).map(({ name, gemeinde }) => schluessel(name, gemeinde)),
    ].filter((einer) => !bekannte.has(einer));
    // Höchberg is a municipality beside Würzburg, not a village of it.
    expect(fehlende).toEqual(['09663000 markt hoechberg']);
    expect(alle.length).toBeGreaterThan(18_000);
  });

  test('has each once, with letters in it, and none with the name of its municipality', () => {
    const nachNamen = alle.map(({ name, gemeinde }) => schluessel(name, gemeinde));
    expect(new Set(nachNamen).size).toBe(nachNamen.length);
    for (const { name, gemeinde } of alle) {
      expect(name).toMatch(/^[\p{L}][\p{L} .'()/-]+$/u);
      expect(namensschluessel(name)).not.toBe(namensschluessel(register.behoerde(gemeinde).name));
    }
  });

  test.each([
    ['Haidhausen', '09162000'],
    ['Schwabing', '09162000'],
    ['Sendling', '09162000'],
    ['Solln', '09162000'],
    ['Göggingen', '09761000'],
    ['Heidingsfeld', '09663000'],
    ['Wüstenselbitz', '09475136'],
    // Its name of before lives on among the villages.
    ['Weißenstadt', '09479166'],
  ])('%s', (name, gemeinde) => expect(alle).toContainEqual({ name, gemeinde }));

  test('namesakes are known', () => {
    const namensvettern = leseNamensvettern(alle);
    for (const name of ['Frankfurt', 'Prag', 'Mainz']) expect(namensvettern).toContain(name);
    for (const name of ['Haidhausen', 'Göggingen']) expect(namensvettern).not.toContain(name);
  });
});
