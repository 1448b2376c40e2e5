/** A published number that was wrong: put right in its place, so that the history tells of it. */
import type { Datensatz, Korrektur, Zahl } from './schema.ts';

/** What is right, and why the published number was not. */
export interface Berichtigung
  extends
    Pick<Zahl, 'anzahl' | 'mindestens' | 'kommunal' | 'zentral'>,
    Pick<Korrektur, 'am' | 'grund'> {
  /** Where the right number stands; that of the wrong one, if absent. */
  quelle?: string | undefined;
}

/**
 * The number that takes the place of a wrong one, with its Stand. A split of the wrong number says
 * nothing of the right one. What was published stays known: states of the past show it.
 */
export const berichtigteZahl = (
  { stand, quelle: bisher, anzahl: vorher, mindestens: untergrenze }: Zahl,
  { anzahl, mindestens, kommunal, zentral, quelle = bisher, am, grund }: Berichtigung,
): Zahl => ({
  anzahl,
  ...(stand !== undefined && { stand }),
  quelle,
  ...(mindestens && { mindestens }),
  ...(kommunal !== undefined && { kommunal }),
  ...(zentral !== undefined && { zentral }),
  korrektur: {
    am,
    grund,
    vorher,
    ...(untergrenze && { vorher_mindestens: true }),
    ...(quelle !== bisher && { vorher_quelle: bisher }),
  },
});

/** The record with one of its numbers in place of another. */
export const mitErsetzter = (datensatz: Datensatz, alt: Zahl, neu: Zahl): Datensatz => ({
  ...datensatz,
  online_verfahren: datensatz.online_verfahren.map((zahl) => (zahl === alt ? neu : zahl)),
});
