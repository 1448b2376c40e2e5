/**
 * A Stand is the date a fact is from, as exactly as it is known:
 * `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, always text.
 */
export type Stand = string;

/** Nothing that is counted here is older than this: earlier years are typing errors. */
const FRUEHESTES_JAHR = 2010;

const MUSTER = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const letzterTag = (jahr: number, monat: number) => new Date(Date.UTC(jahr, monat, 0)).getUTCDate();

/** True if the text is a Stand, the day exists in the calendar, and the year is plausible. */
export function istStand(text: string): boolean {
  const teile = MUSTER.exec(text);
  if (!teile) return false;
  const [, jahr, monat, tag] = teile.map(Number);
  if (jahr! < FRUEHESTES_JAHR) return false;
  if (teile[2] === undefined) return true;
  if (monat! < 1 || monat! > 12) return false;
  return teile[3] === undefined || (tag! >= 1 && tag! <= letzterTag(jahr!, monat!));
}

/** First day that the Stand can mean, `YYYY-MM-DD`. */
export function frueheste(stand: Stand): string {
  return stand + '-01-01'.slice(stand.length - 4);
}

/** Last day that the Stand can mean, `YYYY-MM-DD`. */
export function spaeteste(stand: Stand): string {
  const [jahr = '', monat = '12', tag] = stand.split('-');
  return `${jahr}-${monat}-${tag ?? letzterTag(Number(jahr), Number(monat))}`;
}

/** True if every day that `a` can mean lies before every day that `b` can mean. */
export const sicherVor = (a: Stand, b: Stand): boolean => spaeteste(a) < frueheste(b);

/**
 * Order for sorting, older first. A Stand counts from the first day that it can mean; of two that
 * begin on the same day, the more exact one is the newer. That is the order of the texts themselves.
 */
export const vergleicheStand = (a: Stand, b: Stand): number => (a < b ? -1 : a > b ? 1 : 0);

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
 * Reads a date as people write it in German (`12.11.2021`, `November 2021`, `11/2021`) or as a
 * Stand; undefined where it is none.
 */
export function standAus(text: string): Stand | undefined {
  const roh = text
    .trim()
    .replace(/[„“”‚‘’"']/g, '')
    .replace(/[–—]/g, '-');
  const ziffern =
    /^(?:(?:(\d{1,2})[./]\s*)?(\d{1,2})[./]\s*)?(\d{4})$/.exec(roh) ??
    /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{2})$/.exec(roh);
  const wort = /^(?:(\d{1,2})\.\s*)?([A-Za-zä]{3,9})\.?\s+(\d{4})$/.exec(roh);
  const iso = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2})(?:[T ]\d{1,2}:\d{2}\S*)?)?$/.exec(roh);
  const [jahr, monat, tag] = iso
    ? [iso[1], iso[2], iso[3]]
    : wort
      ? [wort[3], String(monatAus(wort[2]!)), wort[1]]
      : ziffern
        ? [ziffern[3]!.padStart(4, '20'), ziffern[2], ziffern[1]]
        : [];
  const stand = [jahr, monat, tag]
    .filter((teil) => teil !== undefined)
    .map((teil) => teil.padStart(2, '0'))
    .join('-');
  return istStand(stand) ? stand : undefined;
}

/** True for `11/12/2021`: a day and a month that some would read the other way round. */
export function istMehrdeutig(text: string): boolean {
  const [, a, b] = /^\s*["„“]?(\d{1,2})\/(\d{1,2})\/\d{4}/.exec(text) ?? [];
  return a !== b && Number(a) <= 12 && Number(b) <= 12;
}

/** The day so many months before a day; the last of the month where it has no such day. */
export function monateVor(tag: string, monate: number): string {
  const [jahr, monat, im] = tag.split('-').map(Number) as [number, number, number];
  const gezaehlt = jahr * 12 + monat - 1 - monate;
  const [neuesJahr, neuerMonat] = [Math.floor(gezaehlt / 12), (gezaehlt % 12) + 1];
  const neuerTag = Math.min(im, letzterTag(neuesJahr, neuerMonat));
  return `${neuesJahr}-${String(neuerMonat).padStart(2, '0')}-${String(neuerTag).padStart(2, '0')}`;
}
