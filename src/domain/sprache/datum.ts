/** Dates as people type them. */
import { sauber } from './eingabe.ts';

const MONATE = [
  'januar',
  'februar',
  'märz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
];

/** Number of a month named in German, also short (`Sept.`) and in Austrian (`Jänner`). */
function monatAus(wort: string): number {
  const klein = wort
    .toLowerCase()
    .normalize('NFC')
    .replace(/^mae|^mrz/, 'mär')
    .replace('jänner', 'januar')
    .replace('jaenner', 'januar');
  return klein.length < 3 ? 0 : MONATE.findIndex((monat) => monat.startsWith(klein)) + 1;
}

/**
 * A date as people write it in German (`12.11.2021`, `November 2021`, `11/2021`) in the form
 * `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; whether the calendar has that day is not asked. Undefined
 * where it is no date.
 */
export function datumAus(text: string): string | undefined {
  const roh = sauber(text)
    .replace(/[„“”‚‘’"']/g, '')
    .replace(/[–—]/g, '-');
  const ziffern =
    /^(?:(?:(\d{1,2})[./]\s*)?(\d{1,2})[./]\s*)?(\d{4})$/.exec(roh) ??
    /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{2})$/.exec(roh);
  // Excel in German shows a month as "Okt 26": with no day beside it, 26 is the year.
  const wort =
    /^(?:(\d{1,2})\.\s*)?([A-Za-zä]{3,9})\.?\s+(\d{4})$/.exec(roh) ??
    /^()([A-Za-zä]{3,9})\.?[\s-]+(\d{2})$/.exec(roh);
  const iso = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2})(?:[T ]\d{1,2}:\d{2}\S*)?)?$/.exec(roh);
  const [jahr, monat, tag] = iso
    ? [iso[1], iso[2], iso[3]]
    : wort
      ? [wort[3]!.padStart(4, '20'), String(monatAus(wort[2]!)), wort[1] || undefined]
      : ziffern
        ? [ziffern[3]!.padStart(4, '20'), ziffern[2], ziffern[1]]
        : [];
  return jahr === undefined
    ? undefined
    : [jahr, monat, tag]
        .filter((teil) => teil !== undefined)
        .map((teil) => teil.padStart(2, '0'))
        .join('-');
}

/** True for `11/12/2021`: a day and a month that some would read the other way round. */
export function istMehrdeutig(text: string): boolean {
  const [, a, b] = /^["„“]?(\d{1,2})\/(\d{1,2})\/\d{4}/.exec(sauber(text)) ?? [];
  return a !== b && Number(a) <= 12 && Number(b) <= 12;
}
