import { describe, expect, test } from 'vitest';
import { datumAus } from '../../src/domain/sprache/datum.ts';

describe('a date as people type it', () => {
  test.each([
    ['12.11.2021', '2021-11-12'],
    ['November 2021', '2021-11'],
    ['11/2021', '2021-11'],
    // How Excel in German shows a month.
    ['Okt 26', '2026-10'],
    ['Okt. 26', '2026-10'],
    ['Mrz-26', '2026-03'],
    // Copied with what nobody sees.
    ['\u200bOkt\u00a026', '2026-10'],
    ['12.\u00ad11.2021', '2021-11-12'],
  ])('%j', (text, datum) => expect(datumAus(text)).toBe(datum));

  test.each(['12. Okt 26', 'neulich', 'Okt', ''])('%j is none', (text) =>
    expect(datumAus(text)).toBeUndefined(),
  );
});
