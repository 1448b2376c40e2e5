import { describe, expect, test } from 'vitest';
import { gebietskarten } from '../../src/domain/karte/gebietskarte.ts';
import { zeichner } from '../../src/domain/karte/zeichnung.ts';
import { grenzen, register, verzeichnis } from '../hilfe/inhalt.ts';

describe('static maps', () => {
  const karten = gebietskarten(verzeichnis, zeichner(grenzen), { kreis: (name) => name });
  const kreisfreie = register.orte.filter(({ art }) => art === 'kreisfreie_stadt');
  const mitglieder = register.gebiet(register.behoerde('094745426'));

  test('Bavaria has an area with a page for each Landkreis and each kreisfreie Stadt', () => {
    const ziele = karten.abdeckung().flaechen.map(({ ziel }) => ziel);
    expect(new Set(ziele).size).toBe(register.landkreise.length + kreisfreie.length);
    expect(ziele).not.toContain(undefined);
  });
  test('a VG is pointed out with all its members', () => {
    const { flaechen } = karten.lage(register.behoerde('094745426'));
    expect(flaechen.filter(({ stufe }) => stufe > 0)).toHaveLength(mitglieder.length);
  });
  test('a Landratsamt and a Bezirk point out their own area', () => {
    expect(
      karten.lage(register.behoerde('09187')).flaechen.filter(({ stufe }) => stufe > 0),
    ).toHaveLength(1);
    expect(
      karten.lage(register.behoerde('096')).flaechen.filter(({ stufe }) => stufe > 0),
    ).toHaveLength(1);
  });
  test('a Landkreis shades its municipalities', () => {
    const stufen = karten.landkreis(register.behoerde('09474')).flaechen.map(({ stufe }) => stufe);
    expect(new Set(stufen)).toEqual(new Set([0, 2, 4]));
  });
});
