/** Places as BayernPortal calls them: none that the register does not know, and the address they make. */
import { expect, test } from 'vitest';
import {
  leistungAmOrt,
  portalangaben,
  pruefePortalorte,
  type Portalort,
} from '../../src/domain/register/portalort.ts';
import { register } from '../hilfe/inhalt.ts';

const [a, b] = register.orte as [(typeof register.orte)[number], (typeof register.orte)[number]];
const portalort = (ort: typeof a, nummer: number, rest: Partial<Portalort> = {}) => ({
  name: ort.name,
  plz: ort.postleitzahlen[0]!,
  behoerde: String(90000000000 + nummer),
  gemeinde: String(900000000000 + nummer),
  ...rest,
});

test('a place fits the register, or it is said why not', () => {
  const gut = { [a.schluessel]: portalort(a, 1), [b.schluessel]: portalort(b, 2) };
  expect(pruefePortalorte(register, gut)).toEqual([]);
  for (const [falsch, satz] of [
    [{ '09999999': portalort(a, 1) }, 'gibt es nicht'],
    [{ [a.schluessel]: portalort(a, 1, { plz: '10115' }) }, 'Postleitzahl 10115'],
    [{ ...gut, [b.schluessel]: portalort(b, 1) }, 'dieselben Werte'],
  ] as const) {
    const maengel = pruefePortalorte(register, falsch);
    expect(maengel).toHaveLength(1);
    expect(maengel[0]).toContain(satz);
  }
});

test('a page opens for a place that is known, else plainly', () => {
  const seite = 'https://www.bayernportal.de/dokumente/leistung/9000000001';
  const angaben = portalangaben(portalort(a, 1, { plz: '01234', behoerde: '01234567890' }));
  const { searchParams, origin, pathname } = new URL(leistungAmOrt(seite, angaben));
  expect(origin + pathname).toBe(seite);
  expect(Object.fromEntries(searchParams)).toEqual({
    plz: '01234',
    behoerde: '01234567890',
    gemeinde: '900000000001',
  });
  expect(leistungAmOrt(seite, undefined)).toBe(seite);
});
