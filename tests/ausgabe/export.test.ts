import { describe, expect, test } from 'vitest';
import { CSV } from '../../src/domain/ausgabe/csvform.ts';
import {
  aemterExport,
  alsGeoJson,
  amtEinzeln,
  orteExport,
} from '../../src/domain/ausgabe/export.ts';
import { amtAlsJsonLd } from '../../src/domain/ausgabe/jsonld.ts';
import {
  entpackeAemter,
  gemeindekarte,
  kreiskarte,
  packeAemter,
} from '../../src/domain/karte/kartendaten.ts';
import { kreisSchluessel } from '../../src/domain/register/register.ts';
import { kreiseVon } from '../../src/domain/verzeichnis/listen.ts';
import { alsCsv } from '../../src/io/csvausgabe.ts';
import { anliegen, gemeindefreie, grenzen, verzeichnis, zustaendig } from '../hilfe/inhalt.ts';

const absolut = (pfad: string) => `https://beispiel.de${pfad}`;
const aemter = aemterExport(verzeichnis, absolut);
const orte = orteExport(verzeichnis, absolut, { anliegen, zustaendig });

describe('aemter', () => {
  test('has every field of the contract, in order', () => {
    expect(Object.keys(aemter[0]!)).toEqual([
      'id',
      'name',
      'art',
      'schluessel',
      'regierungsbezirk',
      'landkreis',
      'anzahl',
      'mindestens',
      'stand',
      'ausgezeichnet_seit',
      'status',
      'url',
      'lat',
      'lon',
      'einwohner',
    ]);
  });
  test("the barest record: what is unknown is null, the rest is the register's", () => {
    const { lat, lon, einwohner } = verzeichnis.register.behoerde('09187');
    expect(aemter.find(({ id }) => id === 'landratsamt-rosenheim')).toEqual({
      id: 'landratsamt-rosenheim',
      name: 'Landratsamt Rosenheim',
      art: 'landratsamt',
      schluessel: '09187',
      regierungsbezirk: 'Oberbayern',
      landkreis: 'Rosenheim',
      anzahl: 65,
      mindestens: false,
      stand: null,
      ausgezeichnet_seit: null,
      status: 'gueltig',
      url: 'https://beispiel.de/aemter/landratsamt-rosenheim/',
      lat,
      lon,
      einwohner,
    });
  });
  test('one office has its whole history', () => {
    for (const amt of verzeichnis.aemter)
      expect(
        amtEinzeln(amt, absolut).verlauf.map(({ anzahl, stand }) => [anzahl, stand]),
        amt.id,
      ).toEqual(amt.verlauf.map(({ anzahl, stand = null }) => [anzahl, stand]));
  });
});

test('an office has its procedures by name where a list is known, apart from its number', () => {
  const mit = verzeichnis.aemter.filter(({ verfahren }) => verfahren);
  expect(mit.length).toBeGreaterThan(0);
  for (const amt of verzeichnis.aemter) {
    const { verfahren, anzahl } = amtEinzeln(amt, absolut);
    expect(anzahl).toBe(amt.zahl.anzahl);
    if (!amt.verfahren) expect(amtEinzeln(amt, absolut)).not.toHaveProperty('verfahren');
    else
      expect([verfahren!.stand, verfahren!.quelle, verfahren!.liste.map(({ id }) => id)]).toEqual([
        amt.verfahren.stand,
        amt.verfahren.quelle,
        amt.verfahren.verfahren.map(({ id }) => id),
      ]);
  }
});

describe('CSV', () => {
  const feld = (name: string) => alsCsv([{ ...aemter[0]!, name }], ['name'], CSV).split('\r\n')[1];
  test('quotes commas, quotes and line breaks', () => {
    expect(feld('a,b')).toBe('"a,b"');
    expect(feld('a"b')).toBe('"a""b"');
  });
  test('never lets a spreadsheet run a formula', () => expect(feld('=1+1')).toBe("'=1+1"));
});

test('GeoJSON has longitude first', () => {
  const [punkt] = alsGeoJson(aemter).features;
  expect(punkt!.geometry.coordinates[0]).toBeLessThan(14);
  expect(punkt!.geometry.coordinates[1]).toBeGreaterThan(47);
});

test('orte: Dormitz has its four authorities, the VG with its record', () => {
  expect(orte).toHaveLength(verzeichnis.register.orte.length);
  expect(orte.find(({ ags }) => ags === '09474119')!.zustaendig).toEqual([
    { ebene: 'gemeinde', name: 'Gemeinde Dormitz', schluessel: '09474119', amt: null },
    {
      ebene: 'verwaltungsgemeinschaft',
      name: 'Verwaltungsgemeinschaft Dormitz',
      schluessel: '094745426',
      amt: 'verwaltungsgemeinschaft-dormitz',
    },
    { ebene: 'landkreis', name: 'Landratsamt Forchheim', schluessel: '09474', amt: null },
    { ebene: 'bezirk', name: 'Bezirk Oberfranken', schluessel: '094', amt: null },
  ]);
});

describe('map data', () => {
  test('packing and unpacking keeps every office', () => {
    const ausgepackt = entpackeAemter(packeAemter(verzeichnis));
    expect(ausgepackt).toHaveLength(verzeichnis.gueltige.length);
    for (const amt of ausgepackt) {
      const { name, art, zahl, behoerde } = verzeichnis.gueltige.find(({ id }) => id === amt.id)!;
      expect(amt).toMatchObject({ name, art, anzahl: zahl.anzahl });
      expect(amt.mindestens).toBe(zahl.mindestens ?? false);
      expect(amt.lat).toBeCloseTo(behoerde.lat, 2);
      expect(amt.lon).toBeCloseTo(behoerde.lon, 2);
    }
  });
  test('has a share for each Landkreis and kreisfreie Stadt', () => {
    const { kreise } = kreiskarte(verzeichnis, grenzen);
    expect(Object.keys(kreise).toSorted()).toEqual(
      kreiseVon(verzeichnis.register)
        .map(({ schluessel }) => kreisSchluessel(schluessel))
        .toSorted(),
    );
    expect(kreise['09564']).toEqual({ name: 'Nürnberg', anteil: 1, slug: null });
  });
  test('knows how each municipality comes by the seal', () => {
    expect(gemeindekarte('09474', verzeichnis, grenzen, gemeindefreie).gemeinden).toMatchObject({
      '09474119': { name: 'Dormitz', siegel: 'vg' },
      '09474134': { name: 'Hausen', siegel: 'selbst' },
      '09474126': { siegel: 'keins' },
    });
  });
});

describe('JSON-LD', () => {
  const url = 'https://beispiel.de/x/';
  test('names authority, key, area and certification', () => {
    expect(amtAlsJsonLd(verzeichnis.amt('094745426')!, url)).toMatchObject({
      '@type': 'GovernmentOrganization',
      name: 'Verwaltungsgemeinschaft Dormitz',
      identifier: { value: '094745426' },
      areaServed: [{ name: 'Dormitz' }, { name: 'Hetzles' }, { name: 'Kleinsendelbach' }],
      hasCertification: { name: 'Digitales Amt', validFrom: '2022-09-23' },
    });
  });
  test('a withdrawn seal is an inactive certification', () => {
    const amt = verzeichnis.amt('09187')!;
    const entzug = { seit: '2025', grund: 'x', quelle: url };
    expect(amtAlsJsonLd({ ...amt, datensatz: { ...amt.datensatz, entzug } }, url)).toHaveProperty(
      'hasCertification.certificationStatus',
      expect.stringContaining('Inactive'),
    );
  });
});
