import { expect, test } from 'vitest';
import { datum, trennbar } from '../../src/domain/texte/anzeige.ts';

test('dates as people write them', () => {
  expect(['2023-07-21', '2023-07', '2023'].map((stand) => datum(stand, 'de'))).toEqual([
    '21. Juli 2023',
    'Juli 2023',
    '2023',
  ]);
});

test('dates in English', () => {
  expect(['2023-07-21', '2023-07', '2023'].map((stand) => datum(stand, 'en'))).toEqual([
    '21 July 2023',
    'July 2023',
    '2023',
  ]);
});

test('the longest word of names may break where its parts meet', () => {
  expect(trennbar('Verwaltungsgemeinschaft Dormitz')).toBe('Verwaltungs\u00ADgemeinschaft Dormitz');
});
