import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Punkt } from '../../src/domain/geo/geo.ts';
import { enthaelt } from '../../src/domain/geo/geo.ts';
import { flaechen } from '../../src/domain/geo/topologie.ts';
import {
  gemeindekarte,
  kreiskarte,
  type Gemeindekarte,
} from '../../src/domain/karte/kartendaten.ts';
import {
  beruehrteGebiete,
  moeglicheKreise,
  ohneKarte,
  standort,
  type Position,
} from '../../src/domain/karte/standort.ts';
import { gemeindefreie, grenzen, register, verzeichnis } from '../hilfe/inhalt.ts';

const gemeinden = flaechen(grenzen.gemeinden, 'gemeinden');
const karte = kreiskarte(verzeichnis, grenzen);

const geladene = new Map<string, Gemeindekarte>();
const lade = (kreis: string): Gemeindekarte => {
  const bekannte = geladene.get(kreis) ?? gemeindekarte(kreis, verzeichnis, grenzen, gemeindefreie);
  geladene.set(kreis, bekannte);
  return bekannte;
};

/** Asks as the browser does, by the files that it loads. */
const frage = (lat: number, lon: number, genauigkeit = 30, weit = false) => {
  const position: Position = { punkt: [lon, lat], genauigkeit };
  const karten = moeglicheKreise(position, karte, weit).map(
    (kreis) => [kreis, lade(kreis)] as const,
  );
  return standort(position, new Map(karten), karte);
};

describe('areas that a circle touches', () => {
  test('the town itself comes first for every municipality', () => {
    for (const { schluessel, lon, lat } of register.orte.slice(0, 200))
      expect(beruehrteGebiete([lon, lat], 0, gemeinden)[0]).toEqual({ id: schluessel, meter: 0 });
  });

  test('an area is touched exactly if a point of the disk lies in it', () => {
    const eines = fc.record({
      ort: fc.constantFrom(...register.orte),
      meter: fc.integer({ min: 300, max: 4000 }),
    });
    fc.assert(
      fc.property(eines, ({ ort: { lon, lat }, meter }) => {
        const beruehrte = beruehrteGebiete([lon, lat], meter, gemeinden);
        const ids = new Set(beruehrte.map(({ id }) => id));
        const umgebung = beruehrteGebiete([lon, lat], 2 * meter, gemeinden).map(
          ({ id }) => [id, gemeinden.get(id)!] as const,
        );
        // Points all over the disk, on the rings around its middle.
        const grad = 1 / 111_320;
        for (let ring = 0; ring <= 8; ring++)
          for (let richtung = 0; richtung < 24; richtung++) {
            const winkel = (richtung / 24) * 2 * Math.PI;
            const r = (ring / 8) * meter * grad * 0.995;
            const punkt: Punkt = [
              lon + (r * Math.cos(winkel)) / Math.cos((lat * Math.PI) / 180),
              lat + r * Math.sin(winkel),
            ];
            for (const [id, flaeche] of umgebung)
              if (enthaelt(flaeche, punkt)) expect(ids).toContain(id);
          }
        for (const { id, meter: abstand } of beruehrte) {
          expect(abstand).toBeLessThanOrEqual(meter);
          expect(enthaelt(gemeinden.get(id)!, [lon, lat])).toBe(abstand === 0);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('outside Bavaria there is nothing', () => {
    expect(beruehrteGebiete([13.4, 52.5], 1000, gemeinden)).toEqual([]);
  });
});

describe('what a position says', () => {
  test('in the middle of a large town it is certain', () => {
    const { lat, lon } = register.behoerde('09564000');
    expect(frage(lat, lon)).toMatchObject({ art: 'ort', ort: { name: 'Nürnberg' } });
  });

  test('by the files that the browser loads, each place is the likeliest at its own point', () => {
    for (const { schluessel, name, lon, lat } of register.orte.filter((_, i) => i % 41 === 0)) {
      const befund = frage(lat, lon);
      const erster =
        'ort' in befund ? befund.ort : befund.art === 'auswahl' ? befund.orte[0] : undefined;
      expect(erster).toMatchObject({ name, slug: verzeichnis.ortSlug(schluessel) });
    }
  });

  test.each([
    ['Anzinger Forst', 48.125, 11.92, 'Landkreis Ebersberg'],
    ['Veldensteinerforst', 49.7, 11.47, 'Landkreis Bayreuth'],
    ['Chiemsee (See)', 47.87, 12.45, 'Landkreis Traunstein'],
  ])('%s, without municipality: its Landkreis and the places around', (gebiet, lat, lon, kreis) => {
    const befund = frage(lat, lon, 30, true);
    expect(befund).toMatchObject({ art: 'gemeindefrei', gebiet, kreis });
    expect(befund.art === 'gemeindefrei' && befund.orte.length).toBeGreaterThan(2);
  });

  test('every area without municipality is told from one that has none near', () => {
    const bekannte = new Set(register.orte.map(({ schluessel }) => schluessel));
    const freie = [...gemeinden].filter(([id]) => !bekannte.has(id));
    expect(freie.length).toBeGreaterThan(0);
    for (const [id, [ring = []]] of freie.filter((_, i) => i % 9 === 0)) {
      const punkt = ring
        .map(([lon, lat], i): Punkt => {
          const [lon2, lat2] = ring[(i + Math.floor(ring.length / 2)) % ring.length]!;
          return [(lon + lon2) / 2, (lat + lat2) / 2];
        })
        .find((einer) => enthaelt(gemeinden.get(id)!, einer));
      if (punkt) expect(frage(punkt[1], punkt[0], 30, true)).toMatchObject({ art: 'gemeindefrei' });
    }
  });

  test('near a border every municipality is named that the circle touches', () => {
    const [lat, lon, genauigkeit] = [49.6, 11.0, 2900];
    const befund = frage(lat, lon, genauigkeit);
    const namen = befund.art === 'auswahl' ? befund.orte.map(({ name }) => name) : [];
    const beruehrte = beruehrteGebiete([lon, lat], genauigkeit, gemeinden);
    expect(namen[0]).toBe('Erlangen');
    expect(namen).toEqual(beruehrte.flatMap(({ id }) => register.finde(id)?.name ?? []));
  });

  test('a wide circle has no holes', () => {
    const namen = (lat: number, lon: number, meter: number) =>
      beruehrteGebiete([lon, lat], meter, gemeinden).map(({ id }) => register.finde(id)?.name);
    for (const name of ['Bubenreuth', 'Buckenhof', 'Spardorf', 'Langensendelbach'])
      expect(namen(49.6, 11.0, 5000)).toContain(name);
    for (const name of ['Karlsfeld', 'Bergkirchen'])
      expect(namen(48.26, 11.43, 20_000)).toContain(name);
  });

  test('a device that knows the position badly is told how badly', () => {
    const punkt = [11, 49.6] as const;
    expect(ohneKarte({ punkt, genauigkeit: 5000 })).toEqual({ art: 'ungenau', km: 5 });
    expect(ohneKarte({ punkt, genauigkeit: 3000 })).toBeUndefined();
  });

  test('beside the border it may be beyond Bavaria: one place is a question, too', () => {
    // Ulm, on the other side of the Danube.
    expect(frage(48.3975, 9.9935, 600)).toMatchObject({ art: 'amRand', ort: { name: 'Neu-Ulm' } });
  });

  test('wherever it is: what may be beyond Bavaria lies in none of its areas, a choice is one', () => {
    const orte = register.orte.filter((_, i) => i % 3 === 0);
    const eines = fc.record({
      ort: fc.constantFrom(...orte),
      nord: fc.double({ min: -0.1, max: 0.1, noNaN: true }),
      ost: fc.double({ min: -0.1, max: 0.1, noNaN: true }),
      genauigkeit: fc.integer({ min: 10, max: 3000 }),
    });
    fc.assert(
      fc.property(eines, ({ ort, nord, ost, genauigkeit }) => {
        const [lat, lon] = [ort.lat + nord, ort.lon + ost];
        const befund = frage(lat, lon, genauigkeit);
        const darin = beruehrteGebiete([lon, lat], 0, gemeinden);
        if (befund.art === 'amRand') expect(darin).toEqual([]);
        if (befund.art === 'ort') expect(darin.length).toBeGreaterThan(0);
        if (befund.art === 'auswahl') expect(befund.orte.length).toBeGreaterThan(1);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test('beside a forest without municipality there is no other one, nor the border', () => {
    const bekannte = new Set(register.orte.map(({ schluessel }) => schluessel));
    // Of each tenth place the widest circle around it that touches a forest, but no other place.
    const amWald = register.orte.flatMap(({ lat, lon, name }, i) => {
      if (i % 10 !== 0) return [];
      const beruehrte = beruehrteGebiete([lon, lat], 2900, gemeinden);
      const ersterFremder = beruehrte.findIndex(({ id }, stelle) => stelle > 0 && bekannte.has(id));
      const davor = beruehrte.slice(0, ersterFremder < 0 ? undefined : ersterFremder);
      const wald = davor.at(-1);
      return davor.length > 1 && wald!.meter > 300 ? [{ lat, lon, name, meter: wald!.meter }] : [];
    });
    expect(amWald.length).toBeGreaterThan(0);
    for (const { lat, lon, name, meter } of amWald)
      expect(frage(lat, lon, meter), name).toMatchObject({ art: 'ort', ort: { name } });
  });

  test('outside Bavaria it says so', () => {
    expect(frage(52.5, 13.4)).toEqual({ art: 'ausserhalb' });
  });
});
