import { describe, expect, test } from 'vitest';
import {
  ausgeduennt,
  enthaelt,
  entfernung,
  type Flaeche,
  type Punkt,
  type XY,
} from '../../src/domain/geo/geo.ts';

/** Deterministic numbers between 0 and 1. */
function zufall(samen: number) {
  return () => (samen = (samen * 16807) % 2147483647) / 2147483647;
}

test('distance between Nürnberg and München', () => {
  expect(entfernung([11.07752, 49.45421], [11.57549, 48.13743])).toBeCloseTo(150.9, 0);
});

describe('point in polygon', () => {
  const mitLoch: Flaeche = [
    [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ],
    [
      [4, 4],
      [6, 4],
      [6, 6],
      [4, 6],
      [4, 4],
    ],
  ];

  test('agrees with the arithmetic of a square with a hole', () => {
    const naechste = zufall(7);
    for (let i = 0; i < 2000; i++) {
      const p: Punkt = [naechste() * 14 - 2, naechste() * 14 - 2];
      const drin = (von: number, bis: number) => p.every((wert) => wert > von && wert < bis);
      expect(enthaelt(mitLoch, p), String(p)).toBe(drin(0, 10) && !drin(4, 6));
    }
  });
});

describe('thinning', () => {
  test('keeps the ends and stays within the tolerance', () => {
    const naechste = zufall(3);
    const linie = Array.from({ length: 300 }, (_, i): XY => [i, naechste() * 20]);
    const duenn = ausgeduennt(linie, 4);
    expect(duenn.length).toBeLessThan(linie.length);
    expect([duenn[0], duenn.at(-1)]).toEqual([linie[0], linie.at(-1)]);
    for (const [x, y] of linie) {
      const i = Math.max(
        1,
        duenn.findIndex(([dx]) => dx >= x),
      );
      const [[ax, ay], [bx, by]] = [duenn[i - 1]!, duenn[i]!];
      // The vertical distance is never smaller than the true one, times the slope.
      const soll = ay + ((x - ax) / (bx - ax)) * (by - ay);
      const steigung = Math.hypot(1, (by - ay) / (bx - ax));
      expect(Math.abs(y - soll) / steigung).toBeLessThanOrEqual(4 + 1e-9);
    }
  });

  test('tolerance 0 drops only points on the line', () => {
    expect(
      ausgeduennt(
        [
          [0, 0],
          [1, 1],
          [2, 2],
          [3, 0],
        ],
        0,
      ),
    ).toEqual([
      [0, 0],
      [2, 2],
      [3, 0],
    ]);
  });
});
