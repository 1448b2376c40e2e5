import { expect, test } from 'vitest';
import { enthaelt } from '../../src/domain/geo/geo.ts';
import { ausschnitt, flaechen, gebiete } from '../../src/domain/geo/topologie.ts';
import { zeichner } from '../../src/domain/karte/zeichnung.ts';
import { grenzen, register } from '../hilfe/inhalt.ts';

test('an excerpt has the same areas with fewer arcs', () => {
  const teil = ausschnitt(grenzen.gemeinden, 'gemeinden', {
    gefragt: (id) => id.startsWith('09474'),
  });
  const ganz = flaechen(grenzen.gemeinden, 'gemeinden');
  const ausTeil = flaechen(teil, 'gemeinden');
  expect(teil.arcs.length).toBeLessThan(grenzen.gemeinden.arcs.length / 20);
  expect(ausTeil.get('09474119')).toEqual(ganz.get('09474119'));
});

test('a thinned excerpt still tells the Landkreise apart', () => {
  const duenn = flaechen(
    ausschnitt(grenzen.landkreise, 'landkreise', { toleranz: 5 }),
    'landkreise',
  );
  const treffer = register.orte.filter(({ schluessel, lon, lat }) =>
    enthaelt(duenn.get(schluessel.slice(0, 5))!, [lon, lat]),
  );
  expect(treffer.length / register.orte.length).toBeGreaterThan(0.98);
});

test('a missing level is an error that names it', () => {
  expect(() => gebiete(grenzen.gemeinden, 'bayern')).toThrow('"bayern"');
});

test('a drawing has whole units, the wanted size, and every area', () => {
  const zeichnung = zeichner(grenzen)({ ebene: 'landkreise', groesse: 400 });
  expect(Math.max(zeichnung.breite, zeichnung.hoehe)).toBe(400);
  expect(zeichnung.pfade.size).toBe(96);
  for (const pfad of zeichnung.pfade.values())
    expect(pfad).toMatch(/^(M\d+ \d+l-?\d+(?:[ -]\d+)+z)+$/);
});

test('a place is drawn inside its own area', () => {
  const nuernberg = register.behoerde('09564000');
  const { stelle, breite, hoehe } = zeichner(grenzen)({ ebene: 'landkreise', groesse: 400 });
  const [x, y] = stelle([nuernberg.lon, nuernberg.lat]);
  expect(x / breite).toBeCloseTo(0.43, 1);
  expect(y / hoehe).toBeCloseTo(0.34, 1);
});
