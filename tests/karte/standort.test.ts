import { expect, test } from 'vitest';
import { moeglicheGebiete, moeglicheKreise, orteBei } from '../../src/domain/karte/standort.ts';
import { flaechen } from '../../src/domain/geo/topologie.ts';
import { gemeindekarte, kreiskarte } from '../../src/domain/karte/kartendaten.ts';
import { grenzen, register, verzeichnis } from '../hilfe/inhalt.ts';

const gemeinden = flaechen(grenzen.gemeinden, 'gemeinden');

test('a position in the middle of a large town is certain', () => {
  const nuernberg = register.behoerde('09564000');
  expect(moeglicheGebiete([nuernberg.lon, nuernberg.lat], 50, gemeinden)).toEqual(['09564000']);
});

test('the town itself comes first for every municipality', () => {
  for (const { schluessel, lon, lat } of register.orte.slice(0, 200))
    expect(moeglicheGebiete([lon, lat], 0, gemeinden)[0]).toBe(schluessel);
});

test('an uncertain position near a border names both sides', () => {
  const dormitz = register.behoerde('09474119');
  expect(moeglicheGebiete([dormitz.lon, dormitz.lat], 3000, gemeinden).length).toBeGreaterThan(1);
});

test('outside Bavaria there is nothing', () => {
  expect(moeglicheGebiete([13.4, 52.5], 1000, gemeinden)).toEqual([]);
});

test('a position leads to its place, by the files that the browser loads', () => {
  const karte = kreiskarte(verzeichnis, grenzen);
  for (const ags of ['09564000', '09474119', '09187162']) {
    const { name, lon, lat } = register.behoerde(ags);
    const position = { punkt: [lon, lat] as const, genauigkeit: 30 };
    const kreise = moeglicheKreise(position, karte);
    const karten = new Map(
      kreise.map((kreis) => [kreis, gemeindekarte(kreis, verzeichnis, grenzen)]),
    );
    const [erster] = orteBei(position, karten, karte);
    expect(erster).toMatchObject({ name, slug: verzeichnis.ortSlug(ags) });
    expect(kreise).toContain(ags.slice(0, 5));
  }
  const berlin = { punkt: [13.4, 52.5] as const, genauigkeit: 30 };
  expect(moeglicheKreise(berlin, karte)).toEqual([]);
});
