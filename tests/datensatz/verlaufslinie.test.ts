import { describe, expect, test } from 'vitest';
import { verlaufslinie } from '../../src/domain/datensatz/verlaufslinie.ts';

describe('history line', () => {
  const quelle = 'https://example.org/';
  const zahl = (anzahl: number, stand?: string) => ({ anzahl, quelle, ...(stand && { stand }) });
  test('needs three exact dated numbers', () => {
    expect(verlaufslinie([zahl(50, '2021'), zahl(60, '2022'), zahl(70)], 50)).toBeUndefined();
  });
  test('rises where numbers rise', () => {
    const { punkte } = verlaufslinie([zahl(50, '2021'), zahl(60, '2022'), zahl(70, '2023')], 50)!;
    expect(punkte[0]!.y).toBeGreaterThan(punkte[2]!.y);
    expect(punkte[0]!.x).toBeLessThan(punkte[2]!.x);
  });
  test.each([
    ['near the threshold', [51, 53, 52]],
    ['from below it', [38, 49, 120]],
    ['at it, then far above', [50, 90, 200]],
    ['back to it', [120, 80, 51]],
    ['with numbers so high that it lies at the bottom', [60, 400, 1072]],
    ['below it at last', [70, 60, 44]],
  ])('the threshold’s name is on no number and not on the line: %s', (_, anzahlen) => {
    const { punkte, wort, hoehe } = verlaufslinie(
      anzahlen.map((anzahl, i) => zahl(anzahl, `${2021 + i}`)),
      50,
    )!;
    const [links, rechts] = wort.ende ? [wort.x - 180, wort.x] : [wort.x, wort.x + 180];
    expect(wort.y).toBeLessThan(hoehe);
    for (const { x, y } of punkte)
      expect(x + 20 < links || x - 20 > rechts || y + 5 < wort.y - 14 || y - 26 > wort.y + 4).toBe(
        true,
      );
  });
  test('a long history is drawn as it is listed, with a number beside each year', () => {
    const monatlich = Array.from({ length: 48 }, (_, i) =>
      zahl(50 + i, `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`),
    );
    const { punkte } = verlaufslinie(monatlich, 50)!;
    expect(punkte.length).toBeLessThan(monatlich.length / 2);
    expect(punkte.filter(({ marke }) => marke).map(({ anzahl }) => anzahl)).toEqual([
      61, 73, 85, 97,
    ]);
  });
});
