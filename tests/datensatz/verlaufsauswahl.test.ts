/** What a page shows of a long history. The numbers are invented. */
import { expect, test } from 'vitest';
import type { Zahl } from '../../src/domain/datensatz/schema.ts';
import { verlaufsauswahl, verlaufsmarken } from '../../src/domain/datensatz/verlaufsauswahl.ts';

/** A number for every month, oldest first. */
const monatlich = (von: number, jahre: number) =>
  Array.from({ length: jahre * 12 }, (_, i) => ({
    stand: `${von + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    anzahl: 50 + i,
    quelle: 'https://example.org/',
  }));

test('a short history is shown in full', () => {
  const verlauf = monatlich(2022, 2);
  expect(verlaufsauswahl(verlauf)).toEqual(verlauf);
  expect(verlaufsmarken(verlauf).size).toBe(verlauf.length);
});

test('of a long one the newest are shown, and the last of each year before them', () => {
  const verlauf = monatlich(2021, 5);
  expect(verlaufsauswahl(verlauf).map(({ stand }) => stand)).toEqual([
    '2021-12',
    '2022-12',
    '2023-12',
    '2024-12',
    '2025-06',
    ...verlauf.slice(-6).map(({ stand }) => stand),
  ]);
  expect([...verlaufsmarken(verlauf)].map(({ stand }) => stand)).toEqual(
    [2021, 2022, 2023, 2024, 2025].map((jahr) => `${jahr}-12`),
  );
});

test('what was corrected, and the newest number, are always shown', () => {
  const verlauf = monatlich(2021, 5).slice(0, -5);
  const berichtigt = verlauf.map((zahl, i) =>
    i === 3 ? { ...zahl, korrektur: { vorher: 1, am: '2025-01-01', grund: 'Zahlendreher' } } : zahl,
  );
  const gezeigt = verlaufsauswahl(berichtigt);
  expect(gezeigt[0]!.stand).toBe('2021-04');
  expect(gezeigt.at(-1)).toBe(berichtigt.at(-1));
  expect([...verlaufsmarken(berichtigt)].at(-1)).toBe(berichtigt.at(-1));
});

test('numbers without a Stand count as one year', () => {
  const ohne = [1, 2].map((anzahl) => ({ anzahl, quelle: 'https://example.org/' }));
  const gezeigt = verlaufsauswahl<Zahl>([...ohne, ...monatlich(2021, 5)]);
  expect(gezeigt[0]).toBe(ohne[1]);
});
