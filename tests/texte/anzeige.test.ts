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

test('the longest words of headings may break where their parts meet', () => {
  expect(trennbar('Zahlen und Entwicklung')).toBe('Zahlen und Entwick\u00ADlung');
  expect(trennbar('Verwaltungsgemeinschaft Dormitz')).toBe('Verwaltungs\u00ADgemeinschaft Dormitz');
  expect(trennbar('Landratsamt Dachau')).toBe('Landrats\u00ADamt Dachau');
  expect(trennbar('Landratsämter')).toBe('Landrats\u00ADämter');
  expect(trennbar('Landeshauptstadt München')).toBe('Landes\u00ADhaupt\u00ADstadt München');
});
