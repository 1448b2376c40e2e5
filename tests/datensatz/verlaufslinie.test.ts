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
});
