/**
 * The days of which a state is kept: the ends of the quarters since the seal exists and, so that
 * what is new can be cited before its quarter is over, the days on which something changed. All
 * follow from the records and the calendar, so a state that was published once is made again by
 * every later build; where a fact is put right and loses its date, the list of published addresses
 * keeps the day.
 */
import type { Datensatz } from '../datensatz/schema.ts';
import { spaeteste } from '../datensatz/stand.ts';
import { faktentage } from './ereignisse.ts';

/** The day on which the first seals were awarded. Source: release of the ministry, 2022-07-18. */
export const ERSTER_TAG = '2021-07-28';

const QUARTALSENDEN = ['03-31', '06-30', '09-30', '12-31'] as const;

/** The last days of all quarters that are over, oldest first. @param heute `YYYY-MM-DD` */
export function stichtage(heute: string): string[] {
  const [erstes, letztes] = [ERSTER_TAG, heute].map((tag) => Number(tag.slice(0, 4))) as [
    number,
    number,
  ];
  return Array.from({ length: letztes - erstes + 1 }, (_, i) => erstes + i)
    .flatMap((jahr) => QUARTALSENDEN.map((ende) => `${jahr}-${ende}`))
    .filter((tag) => tag >= ERSTER_TAG && tag < heute);
}

/** From when on every day with a change has a state of its own; before, quarters must do. */
export const TAGESSTAENDE_AB = '2026-10-01';

/** Which days have a state beside the quarters. */
export interface Tageswahl {
  /** From when on days with a change have one, `YYYY-MM-DD`. */
  ab?: string;
  /** Days whose states were published. */
  bekannte?: readonly string[];
}

/**
 * All days of which a state is kept, oldest first: the quarters, the days from which a fact surely
 * counts, and those once published. A day that is not over has none, because more may happen on it.
 * @param heute `YYYY-MM-DD`
 */
export function standtage(
  datensaetze: readonly Datensatz[],
  heute: string,
  { ab = TAGESSTAENDE_AB, bekannte = [] }: Tageswahl = {},
): string[] {
  const tage = datensaetze
    .flatMap(faktentage)
    .map(spaeteste)
    .filter((tag) => tag >= ab);
  const gueltige = [...tage, ...bekannte].filter((tag) => tag >= ERSTER_TAG && tag < heute);
  return [...new Set([...stichtage(heute), ...gueltige])].sort();
}
