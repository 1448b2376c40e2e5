import { expect, test } from 'vitest';
import { gruppiere } from '../../src/domain/sprache/listen.ts';

test('groups as Map.groupBy does', () => {
  const worte = ['Au', 'Bern', 'Aying', 'Cham', 'Bogen'];
  const anfang = (wort: string) => wort[0]!;
  expect([...gruppiere(worte, anfang)]).toEqual([...Map.groupBy(worte, anfang)]);
  expect(gruppiere([], anfang).size).toBe(0);
});
