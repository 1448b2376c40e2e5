import { describe, expect, test } from 'vitest';
import { gebietskarten, SIEGELSTUFEN } from '../../src/domain/karte/gebietskarte.ts';
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
  const umrissen = (schluessel: string) =>
    karten.lage(register.behoerde(schluessel)).flaechen.filter(({ umriss }) => umriss);

  test('a VG is outlined with all its members', () =>
    expect(umrissen('094745426')).toHaveLength(mitglieder.length));
  test('a Landratsamt and a Bezirk outline their own area', () => {
    expect(umrissen('09187')).toHaveLength(1);
    expect(umrissen('096')).toHaveLength(1);
  });
  test('what is outlined is drawn last, so that no neighbour covers its edge', () => {
    const reihe = karten.lage(register.behoerde('09474119')).flaechen.map(({ umriss }) => !!umriss);
    expect(reihe).toEqual(reihe.toSorted());
  });
  test('a shade means the same on the map of a place as on that of its Landkreis', () => {
    const kreis = register.behoerde('09474');
    const stufen = karten.landkreis(kreis).flaechen.map(({ stufe }) => stufe);
    for (const ort of register.gebiet(kreis))
      expect(
        karten
          .lage(ort)
          .flaechen.map(({ stufe }) => stufe)
          .toSorted(),
      ).toEqual(stufen.toSorted());
    const mit = (siegel: string) =>
      register.gebiet(kreis).find((ort) => verzeichnis.siegelVon(ort) === siegel)!;
    for (const [siegel, stufe] of Object.entries(SIEGELSTUFEN))
      expect(karten.lage(mit(siegel)).flaechen.at(-1)!.stufe).toBe(stufe);
  });
  test('a Landratsamt with its own seal is marked, and no other', () => {
    for (const kreis of register.landkreise) {
      const gilt = verzeichnis.amt(kreis.schluessel)?.status === 'gueltig';
      expect(karten.landkreis(kreis).landratsamt !== undefined).toBe(gilt);
      expect(karten.lage(register.gebiet(kreis)[0]!).landratsamt !== undefined).toBe(gilt);
    }
  });
  test('a Landkreis shades its municipalities', () => {
    const stufen = karten.landkreis(register.behoerde('09474')).flaechen.map(({ stufe }) => stufe);
    expect(new Set(stufen)).toEqual(new Set([0, 2, 4]));
  });
});
