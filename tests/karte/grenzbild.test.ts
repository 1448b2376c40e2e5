import { expect, test } from 'vitest';
import { imPixelraster, imRahmen } from '../../src/domain/geo/geo.ts';
import { schrittweise } from '../../src/client/takt.ts';
import { gebiete } from '../../src/domain/geo/topologie.ts';
import {
  BILDECKE,
  BILDMASSE,
  bildpfade,
  einheitenJePixel,
} from '../../src/domain/karte/grenzbild.ts';
import { ZOOMSTUFEN } from '../../src/domain/karte/marken.ts';
import { grenzen } from '../hilfe/inhalt.ts';

const [breite, hoehe] = BILDMASSE;

/** The points of a path of `M`, `l` and `z`, in units of the drawing. */
function punkteVon(pfad: string): [number, number][] {
  return pfad.split('M').flatMap((ring) => {
    let [x, y] = [0, 0];
    const zahlen = [...ring.matchAll(/-?\d+/g)].map(Number);
    return zahlen.flatMap((zahl, i): [number, number][] =>
      i % 2 === 0 ? ((x += zahl), []) : ((y += zahl), [[x, y]]),
    );
  });
}

test('all areas are drawn, inside the drawing', async () => {
  const pfade = await schrittweise(bildpfade(grenzen.landkreise, 'landkreise'));
  expect([...pfade.keys()]).toEqual(gebiete(grenzen.landkreise, 'landkreise').map(({ id }) => id));
  const rahmen = { west: 0, sued: 0, ost: breite, nord: hoehe };
  for (const [id, pfad] of pfade) {
    const punkte = punkteVon(pfad);
    expect(punkte.length, id).toBeGreaterThan(3);
    expect(
      punkte.every((punkt) => imRahmen(rahmen, punkt)),
      id,
    ).toBe(true);
  }
});

test('at every zoom it is as large as Bavaria on the map', () => {
  for (const zoom of [ZOOMSTUFEN.von, 9.5, ZOOMSTUFEN.bis]) {
    const je = einheitenJePixel(zoom);
    const [links, oben] = imPixelraster(BILDECKE, zoom);
    // Munich's Marienplatz.
    const [x, y] = imPixelraster([11.5755, 48.1372], zoom);
    expect((x - links) * je).toBeGreaterThan(0);
    expect((x - links) * je).toBeLessThan(breite);
    expect((y - oben) * je).toBeLessThan(hoehe);
  }
  expect(einheitenJePixel(ZOOMSTUFEN.bis)).toBe(1);
});
