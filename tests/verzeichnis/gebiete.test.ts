import { describe, expect, test } from 'vitest';
import { bezirkSchluessel } from '../../src/domain/register/register.ts';
import { landkreis, regierungsbezirk } from '../../src/domain/verzeichnis/gebiete.ts';
import { register, verzeichnis } from '../hilfe/inhalt.ts';

const kreise = register.landkreise.map((kreis) => landkreis(kreis, verzeichnis));
const bezirke = register.bezirke.map((bezirk) => regierungsbezirk(bezirk, verzeichnis));

test('every municipality lies in one Landkreis, or is a part of its Regierungsbezirk itself', () => {
  const inKreisen = kreise.flatMap(({ teile }) => teile);
  const kreisfreie = bezirke
    .flatMap(({ teile }) => teile)
    .filter(({ behoerde }) => behoerde.art === 'kreisfreie_stadt');
  expect(
    [...inKreisen, ...kreisfreie].map(({ behoerde }) => behoerde.schluessel).toSorted(),
  ).toEqual(register.orte.map(({ schluessel }) => schluessel).toSorted());
});

test('paths are those of the areas and places', () => {
  const pfade = [...kreise, ...bezirke].flatMap(({ pfad, teile }) => [
    pfad,
    ...teile.map((teil) => teil.pfad),
  ]);
  // Each Landkreis has its own page and stands on that of its Regierungsbezirk.
  expect(new Set(pfade).size).toBe(
    register.landkreise.length + bezirke.length + register.orte.length,
  );
  expect(landkreis(register.behoerde('09187'), verzeichnis).pfad).toBe('/landkreise/rosenheim/');
  expect(regierungsbezirk(register.behoerde('091'), verzeichnis).pfad).toBe(
    '/regierungsbezirke/oberbayern/',
  );
});

describe('coverage', () => {
  test('of a Regierungsbezirk is that of its parts together', () => {
    for (const { bilanz, behoerde, teile } of bezirke) {
      expect(bilanz.einwohner).toBe(behoerde.einwohner);
      const summe = teile.reduce((s, { anteil, behoerde: b }) => s + anteil! * b.einwohner, 0);
      expect(bilanz.einwohnerMitSiegel).toBeCloseTo(summe, 3);
    }
  });
  test('of a Landkreis is not asked of its municipalities one by one', () => {
    for (const { bilanz, teile } of kreise) {
      expect(bilanz.orte).toBe(teile.length);
      expect(teile.every(({ anteil }) => anteil === undefined)).toBe(true);
    }
  });
});

test('every office that holds the seal stands in its areas and in no other', () => {
  for (const { behoerde, aemter } of kreise)
    expect(aemter).toEqual(
      verzeichnis.gueltige.filter(
        (amt) =>
          amt.schluessel === behoerde.schluessel || amt.behoerde.landkreis === behoerde.schluessel,
      ),
    );
  for (const { behoerde, aemter } of bezirke)
    expect(aemter).toEqual(
      verzeichnis.gueltige.filter(
        (amt) => bezirkSchluessel(amt.schluessel) === behoerde.schluessel,
      ),
    );
  expect(bezirke.flatMap(({ aemter }) => aemter)).toHaveLength(verzeichnis.gueltige.length);
});

test('a Landkreis leads up to its Regierungsbezirk', () => {
  for (const { behoerde, bezirk } of kreise)
    expect(behoerde.schluessel.startsWith(bezirk!.schluessel)).toBe(true);
});
