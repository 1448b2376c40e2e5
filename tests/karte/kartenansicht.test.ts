import { describe, expect, test } from 'vitest';
import { rahmenUm, type Punkt } from '../../src/domain/geo/geo.ts';
import {
  alsKartenparameter,
  aufgeloeste,
  auszug,
  kartenadresseAus,
  sichtbare,
} from '../../src/domain/karte/kartenansicht.ts';
import type { Markierung } from '../../src/domain/karte/kartendaten.ts';

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

const SICHT = { west: 11, sued: 48, ost: 12, nord: 49 };
const innen = amt('innen', 11.5, 48.5);
const rand = amt('rand', 12, 49);
const draussen = amt('draussen', 12.5, 48.5);
const anderswo = amt('anderswo', 11.2, 48.2, { kreis: '09175', art: 'markt' });
const alle = [innen, rand, draussen, anderswo];
const blick = (zoom: number, art?: Markierung['art']) => ({ sicht: SICHT, zoom, art });

describe('areas', () => {
  const rahmen = new Map([
    ['beruehrt', { west: 12, sued: 48.2, ost: 13, nord: 48.4 }],
    ['umgibt', { west: 10, sued: 47, ost: 13, nord: 50 }],
    ['daneben', { west: 12.1, sued: 48, ost: 13, nord: 49 }],
  ]);

  test('municipalities are drawn only near, and only where the view reaches', () => {
    expect([...aufgeloeste(rahmen, blick(9))]).toEqual(['beruehrt', 'umgibt']);
    expect([...aufgeloeste(rahmen, blick(8.5))]).toEqual([]);
  });

  test('the rectangle around an area touches its outermost points', () => {
    const ring: Punkt[] = [
      [11, 48],
      [12.5, 48.2],
      [11.4, 49],
    ];
    expect(rahmenUm([ring])).toEqual({ west: 11, sued: 48, ost: 12.5, nord: 49 });
  });
});

describe('list', () => {
  test('holds the offices in view, by name as they come', () => {
    const { anzahl, eintraege, rest } = auszug(sichtbare(alle, blick(7)), undefined);
    expect([anzahl, rest]).toEqual([3, 0]);
    expect(eintraege.map(({ km }) => km)).toEqual([undefined, undefined, undefined]);
  });

  test('from a place on, the nearest comes first', () => {
    const { eintraege } = auszug(alle, [12.5, 48.5]);
    expect(eintraege.map(({ amt: { id } }) => id)).toEqual([
      'draussen',
      'rand',
      'innen',
      'anderswo',
    ]);
    expect(eintraege[0]!.km).toBe(0);
  });

  test('says how many it leaves out', () => {
    const viele = Array.from({ length: 75 }, (_, i) => amt(`amt-${i}`, 11.5, 48.5));
    const { anzahl, eintraege, rest } = auszug(viele, undefined);
    expect(eintraege.length + rest).toBe(anzahl);
    expect(rest).toBeGreaterThan(0);
  });
});

describe('address', () => {
  test('says where the map stands, and is read back', () => {
    const stelle = { mitte: [11.1234, 49.5] as const, zoom: 9.5 };
    const text = String(alsKartenparameter(stelle, 'markt'));
    expect(text).toBe('z=9.5&lat=49.5000&lon=11.1234&art=markt');
    expect(kartenadresseAus(new URLSearchParams(text))).toEqual({ stelle, art: 'markt' });
  });

  test.each([
    ...['', 'z=9', 'z=a&lat=49&lon=11', 'lat=&lon=&z=', 'art=schloss'],
    ...['z=9&lat=1e308&lon=11', 'z=9&lat=48&lon=-1e308', 'z=1e308&lat=48&lon=11'],
    ...['z=9&lat=Infinity&lon=11', 'z=-3&lat=48&lon=11', 'z=9&lat=0&lon=0'],
  ])('"%s" leaves the map as it is', (text) => {
    const { stelle, art } = kartenadresseAus(new URLSearchParams(text));
    expect([stelle, art]).toEqual([undefined, undefined]);
  });
});
