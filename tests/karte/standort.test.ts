import { expect, test } from 'vitest';
import { moeglicheGebiete } from '../../src/domain/karte/standort.ts';
import { flaechen } from '../../src/domain/geo/topologie.ts';
import { grenzen, register } from '../hilfe/inhalt.ts';

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
