import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { imPixelraster } from '../../src/domain/geo/geo.ts';
import {
  gebietsmarken,
  kurzname,
  marken,
  markenflaeche,
  MARKENMASSE,
  vonArt,
  ZOOMSTUFEN,
  zoomInGruppe,
  type Marke,
  type Markennamen,
} from '../../src/domain/karte/marken.ts';
import { mitte } from '../../src/domain/karte/haufen.ts';
import { nadelhub } from '../../src/domain/karte/nadel.ts';
import { schildflaeche, schildmasse, type Flaeche } from '../../src/domain/karte/markenraum.ts';
import {
  entpackeAemter,
  entpackeGruppen,
  kreiskarte,
  packeAemter,
  type Gebietsgruppe,
  type Markierung,
} from '../../src/domain/karte/kartendaten.ts';
import { BAYERN } from '../../src/domain/register/bayern.ts';
import { gruppiere } from '../../src/domain/sprache/listen.ts';
import { grenzen, verzeichnis } from '../hilfe/inhalt.ts';

const amt = (id: string, lon: number, lat: number, rest: Partial<Markierung> = {}): Markierung => ({
  id,
  name: id,
  art: 'stadt',
  lat,
  lon,
  anzahl: 60,
  mindestens: false,
  kreis: '09188',
  ...rest,
});

const namen: Markennamen = {
  gebiet: (schluessel) => `Gebiet ${schluessel}`,
  kurz: (schluessel) => schluessel,
  undWeitere: (name) => `${name} u. a.`,
};

const ueberdecken = (a: Flaeche, b: Flaeche) =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

function schildVon(marke: Marke, zoom: number): Flaeche[] {
  if (!marke.schild) return [];
  const [links, oben, rechts, unten] = markenflaeche(marke, zoom);
  const masse = MARKENMASSE[marke.was];
  const { text, lage, schub } = marke.schild;
  const mitte = [(links + rechts) / 2, (oben + unten) / 2] as const;
  return [schildflaeche(schildmasse(text), mitte, masse, lage, schub)];
}

/** Offices crowded into few Landkreise, some on the same spot. */
const gedraenge = fc
  .array(
    fc.record({
      lon: fc.integer({ min: 0, max: 40 }),
      lat: fc.integer({ min: 0, max: 40 }),
      kreis: fc.constantFrom('09188', '09175', '09461', '094'),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((orte) =>
    orte.map(({ lon, lat, kreis }, i) =>
      amt(`Amt ${i}`, 11 + lon / 100, 48 + lat / 100, { kreis }),
    ),
  );
const zoomstufe = fc
  .integer({ min: 0, max: (ZOOMSTUFEN.bis - ZOOMSTUFEN.von) / ZOOMSTUFEN.schritt })
  .map((i) => ZOOMSTUFEN.von + i * ZOOMSTUFEN.schritt);

describe('all marks of a zoom', () => {
  test('are for every office, none covers another, nor does a name', () => {
    fc.assert(
      fc.property(gedraenge, zoomstufe, (aemter, zoom) => {
        const alle = marken(aemter, zoom, namen);
        expect(alle.flatMap((marke) => marke.aemter.map(({ id }) => id)).toSorted()).toEqual(
          aemter.map(({ id }) => id).toSorted(),
        );
        expect(new Set(alle.map(({ id }) => id)).size).toBe(alle.length);
        const flaechen = alle.flatMap((marke) => [
          markenflaeche(marke, zoom),
          ...schildVon(marke, zoom),
        ]);
        for (const [i, eine] of flaechen.entries())
          for (const andere of flaechen.slice(i + 1)) expect(ueberdecken(eine, andere)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test('come from north to south, which is the order of the keyboard', () => {
    fc.assert(
      fc.property(gedraenge, zoomstufe, (aemter, zoom) => {
        const breiten = marken(aemter, zoom, namen).map(({ punkt: [, lat] }) => lat);
        expect(breiten).toEqual(breiten.toSorted((a, b) => b - a));
      }),
      { numRuns: 40 },
    );
  });

  test('are large enough for a finger', () => {
    for (const masse of Object.values(MARKENMASSE))
      for (const seite of masse) expect(seite).toBeGreaterThanOrEqual(24);
  });

  test('far out there is one for each Regierungsbezirk, then one for each Landkreis', () => {
    const weit = [
      amt('a', 10, 48, { kreis: '09771' }),
      amt('b', 10.4, 48, { kreis: '09771' }),
      amt('c', 12, 48, { kreis: '09187' }),
      amt('d', 13, 48, { kreis: '09172' }),
    ];
    const gruppen = (zoom: number) => marken(weit, zoom, namen).map(({ gebiete }) => gebiete);
    expect(gruppen(6.5)).toEqual([['097'], ['091']]);
    expect(gruppen(8)).toEqual([['09771'], [], []]);
  });

  test('a single office stands for itself, at its place, with its name', () => {
    const [marke] = marken([amt('Stadt Dachau', 11.4, 48.2)], 6, namen);
    expect(marke).toMatchObject({ was: 'amt', punkt: [11.4, 48.2], schild: { text: 'Dachau' } });
  });

  test('beside the border a name stands inside Bavaria, where any map has room for it', () => {
    fc.assert(
      fc.property(fc.double({ min: 9.2, max: 13.6, noNaN: true }), zoomstufe, (lon, zoom) => {
        const [marke] = marken([amt('Ein Name', lon, 48.5)], zoom, namen);
        const [[links, , rechts]] = schildVon(marke!, zoom) as [Flaeche];
        expect(links).toBeGreaterThanOrEqual(imPixelraster([BAYERN.west, 48.5], zoom)[0]);
        expect(rechts).toBeLessThanOrEqual(imPixelraster([BAYERN.ost, 48.5], zoom)[0]);
      }),
      { numRuns: 40 },
    );
  });

  test('on the same spot they stand side by side', () => {
    const alle = marken([amt('a', 11, 48), amt('b', 11, 48), amt('c', 12, 48)], 10, namen);
    expect(alle.map(({ versatz }) => versatz)).toEqual([-0.5, 0.5, 0]);
  });

  test('a click on any group parts it, in the end', () => {
    fc.assert(
      fc.property(gedraenge, zoomstufe, (aemter, zoom) => {
        for (const { was, aemter: eigene } of marken(aemter, zoom, namen)) {
          if (was === 'amt') continue;
          const danach = zoomInGruppe(eigene, zoom);
          expect(danach).toBeGreaterThan(zoom);
          expect(marken(eigene, danach, namen).length).toBeGreaterThan(1);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('of all offices recorded, most far out and near bear a name', () => {
    const alle = entpackeAemter(packeAemter(verzeichnis));
    for (const zoom of [6.5, 7.5, 10, 12]) {
      const gezeigte = marken(alle, zoom, namen);
      const benannte = gezeigte.filter(({ schild }) => schild);
      expect(benannte.length / gezeigte.length).toBeGreaterThan(0.8);
    }
  });
});

describe('while offices are known by number only', () => {
  /** What stands for offices of the same areas. */
  const gruppenAus = (aemter: readonly Markierung[]): Gebietsgruppe[] =>
    [...gruppiere(aemter, ({ kreis }) => kreis)].map(([kreis, eigene]) => {
      const [lon, lat] = mitte(eigene);
      return { kreis, anzahl: eigene.length, lat, lon };
    });
  /** All that is seen of marks. */
  const sichtbares = (alle: readonly Marke[]) =>
    alle.map(({ id, was, anzahl, gebiete, schild, punkt: [lon, lat] }) => ({
      ...{ id, was, anzahl, gebiete, schild },
      punkt: [lon.toFixed(2), lat.toFixed(2)],
    }));

  test('the marks are those of the offices, but where one would be shown by itself', () => {
    fc.assert(
      fc.property(gedraenge, zoomstufe, (aemter, zoom) => {
        const genaue = marken(aemter, zoom, namen);
        const grobe = gebietsmarken(gruppenAus(aemter), zoom, namen);
        if (zoom >= 9 || genaue.some(({ was }) => was === 'amt')) expect(grobe).toBeUndefined();
        else expect(sichtbares(grobe!)).toEqual(sichtbares(genaue));
      }),
      // Means are summed up in another order, so what lies on the edge may fall to either side.
      { numRuns: 60, seed: 7 },
    );
  });

  test('the recorded ones say as much', () => {
    const genaue = entpackeAemter(packeAemter(verzeichnis));
    const grobe = entpackeGruppen(kreiskarte(verzeichnis, grenzen));
    for (const zoom of [6, 7, 7.5]) {
      const alle = gebietsmarken(grobe, zoom, namen);
      if (alle) expect(sichtbares(alle)).toEqual(sichtbares(marken(genaue, zoom, namen)));
    }
    expect(grobe.reduce((summe, { anzahl }) => summe + anzahl, 0)).toBe(genaue.length);
  });
});

test('a group of areas stands in the middle of its offices', () =>
  expect(mitte([amt('a', 10, 48), amt('b', 12, 49)])).toEqual([11, 48.5]));

test.each([
  ['Verwaltungsgemeinschaft Dormitz', 'verwaltungsgemeinschaft', 'VG Dormitz'],
  ['Markt Murnau a.Staffelsee', 'markt', 'Murnau a.Staffelsee'],
  ['Landratsamt Dachau', 'landratsamt', 'Landratsamt Dachau'],
  ['Landeshauptstadt München', 'kreisfreie_stadt', 'Landeshauptstadt München'],
] as const)('%s is "%s" beside its mark', (name, art, kurz) =>
  expect(kurzname({ name, art })).toBe(kurz),
);

test('only the kind that is asked for is counted', () => {
  const markt = amt('b', 11, 48, { art: 'markt' });
  expect(vonArt([amt('a', 11, 48), markt], 'markt')).toEqual([markt]);
  expect(vonArt([markt], undefined)).toEqual([markt]);
});

test('a pin stands on the mark of an office at its place, and on the place elsewhere', () => {
  const gezeigte = marken([amt('a', 11, 48)], 10, namen);
  expect(nadelhub([11, 48], gezeigte, 10)).toBe(MARKENMASSE.amt[1] / 2);
  expect(nadelhub([11.2, 48], gezeigte, 10)).toBe(0);
});

test('places stand on the screen as Web Mercator puts them', () => {
  expect(imPixelraster([0, 0], 0)).toEqual([128, 128]);
  const [x, y] = imPixelraster([11.5, 48], 10);
  expect(x).toBeCloseTo(((11.5 + 180) / 360) * 262_144, 6);
  // The tile of Dachau and Munich's north at zoom 10 begins at row 355.
  expect(Math.floor(y / 256)).toBe(355);
});
