/**
 * What a page shows of a long history: a number for every month of five years is sixty rows, of which
 * readers want the newest and the course. All numbers stand in the office's file of the open data.
 */
import type { Zahl } from './schema.ts';

/** Histories up to this length are shown in full. */
const GANZ = 24;
/** So many of the newest numbers of a longer one. */
const NEUESTE = 6;

export const istLang = (verlauf: readonly unknown[]): boolean => verlauf.length > GANZ;

/** The last of each year. @param zahlen with a Stand, in their order */
function jahresletzte<Z extends Pick<Zahl, 'stand'>>(zahlen: readonly Z[]): ReadonlySet<Z> {
  return new Set(new Map(zahlen.map((eine) => [eine.stand?.slice(0, 4), eine])).values());
}

/**
 * The numbers to list, in their order: all of a short history; of a long one the newest, of each year
 * before them the last, and whatever was corrected, because readers may know the former number.
 * @param verlauf in order, those without a Stand first
 */
export function verlaufsauswahl<Z extends Pick<Zahl, 'stand' | 'korrektur'>>(
  verlauf: readonly Z[],
): readonly Z[] {
  if (!istLang(verlauf)) return verlauf;
  const aeltere = verlauf.slice(0, -NEUESTE);
  const letzte = jahresletzte(aeltere);
  return [
    ...aeltere.filter((zahl) => letzte.has(zahl) || zahl.korrektur),
    ...verlauf.slice(-NEUESTE),
  ];
}

/** The numbers that are marked on the line: all of a short history, of a long one the last of each year. */
export const verlaufsmarken = <Z extends Pick<Zahl, 'stand'>>(
  verlauf: readonly Z[],
): ReadonlySet<Z> => (istLang(verlauf) ? jahresletzte(verlauf) : new Set(verlauf));
