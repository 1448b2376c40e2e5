import { describe, expect, test } from 'vitest';
import { gebietskarten } from '../../src/domain/karte/gebietskarte.ts';
import { zeichner } from '../../src/domain/karte/zeichnung.ts';
import { grenzen, register, verzeichnis } from '../hilfe/inhalt.ts';

describe('static maps', () => {
  const karten = gebietskarten(verzeichnis, zeichner(grenzen), { kreis: (name) => name });
  test('Bavaria has 96 areas, each with a page', () => {
    expect(karten.abdeckung().flaechen.filter(({ ziel }) => ziel)).toHaveLength(96);
  });
  test('a VG is pointed out with all its members', () => {
    const { flaechen } = karten.lage(register.behoerde('094745426'));
    expect(flaechen.filter(({ stufe }) => stufe > 0)).toHaveLength(3);
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
