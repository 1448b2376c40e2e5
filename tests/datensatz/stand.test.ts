import { describe, expect, test } from 'vitest';
import {
  frueheste,
  istStand,
  kalendermangel,
  sicherVor,
  spaeteste,
  unmoeglich,
  vergleicheStand,
} from '../../src/domain/datensatz/stand.ts';

describe('Stand', () => {
  test.each(['2023', '2023-07', '2023-07-21', '2024-02-29'])('%s is one', (stand) => {
    expect(istStand(stand)).toBe(true);
  });

  test.each([
    '',
    '23',
    '2023-13',
    '2023-00',
    '2023-02-29',
    '2023-7-1',
    '21.07.2023',
    '2023-07-21T',
  ])('%s is none', (stand) => expect(istStand(stand)).toBe(false));

  test('where it is none, what no calendar has of it is told', () => {
    expect(kalendermangel('2023-13-01')).toContain('Monat 13');
    expect(kalendermangel('2023-02-29')).toContain('Einen 29.2. hat das Jahr 2023 nicht');
    for (const alt of ['1999', '1999-05', '1999-05-01'])
      expect(kalendermangel(alt)).toContain('zu weit zurück');
    expect(unmoeglich('31.4.2023')).toContain('Einen 31.4.');
    for (const text of ['2023-02-28', 'Xyz 2023', 'neulich', '21.7.2023'])
      expect(unmoeglich(text)).toBeUndefined();
  });

  test('means a span of days', () => {
    expect([frueheste('2024'), spaeteste('2024')]).toEqual(['2024-01-01', '2024-12-31']);
    expect([frueheste('2024-02'), spaeteste('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect([frueheste('2024-02-03'), spaeteste('2024-02-03')]).toEqual([
      '2024-02-03',
      '2024-02-03',
    ]);
  });

  test('is surely before another only if no day overlaps', () => {
    expect(sicherVor('2022-12', '2023')).toBe(true);
    expect(sicherVor('2023', '2023-05')).toBe(false);
    expect(sicherVor('2023-05', '2023')).toBe(false);
  });

  test('sorts older first, the more exact one later', () => {
    expect(['2023-05-02', '2023', '2022-12', '2023-05'].sort(vergleicheStand)).toEqual([
      '2022-12',
      '2023',
      '2023-05',
      '2023-05-02',
    ]);
  });
});
