/** Whether the clock is wrong rather than the records. */
import type { Quelltext } from '../datensatz/quelltext.ts';

/** A Stand as it is written: quoted, as exact as it is known. */
const STAENDE = /["'](\d{4}(?:-\d\d){0,2})["']/g;

/** Fewer records may all be wrong themselves. */
const MINDESTENS = 5;

const liegtDanach = (stand: string, heute: string): boolean => stand > heute.slice(0, stand.length);

/**
 * How many records name a day after today, if they are so many that the clock must be wrong: half
 * of those that name any. Undefined if the clock may be right.
 */
export function spaetereDatensaetze(
  quelltexte: readonly Pick<Quelltext, 'text'>[],
  heute: string,
): number | undefined {
  const staende = quelltexte
    .map(({ text }) => [...text.matchAll(STAENDE)].map(([, stand]) => stand!))
    .filter((liste) => liste.length > 0);
  const spaetere = staende.filter((liste) => liste.some((stand) => liegtDanach(stand, heute)));
  return spaetere.length >= MINDESTENS && spaetere.length * 2 >= staende.length
    ? spaetere.length
    : undefined;
}
