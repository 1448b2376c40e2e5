/** The history of an authority: its numbers of online procedures, and whether it holds the seal. */
import type { Datensatz, Zahl } from './schema.ts';
import { monateVor, sicherVor, spaeteste, vergleicheStand, type Stand } from './stand.ts';

/** Order of a history: numbers without a Stand first, then by Stand, older first. */
export function vergleicheZahl(a: Zahl, b: Zahl): number {
  if (a.stand === undefined || b.stand === undefined)
    return Number(a.stand !== undefined) - Number(b.stand !== undefined);
  return vergleicheStand(a.stand, b.stand);
}

/** The number to show: the newest dated one, else the last of those without a Stand. */
export function aktuelleZahl(zahlen: readonly Zahl[]): Zahl {
  const [erste, ...weitere] = zahlen;
  if (!erste) throw new Error('A record without any number has not passed the schema.');
  // States of the past ask for every record on many days; sorting would cost more than all else.
  return weitere.reduce((a, b) => (vergleicheZahl(a, b) <= 0 ? b : a), erste);
}

/** After so many months a number should be asked for again. */
export const HOECHSTENS_MONATE = 18;

/**
 * True if a number of this Stand is surely older than {@link HOECHSTENS_MONATE}: the one limit for
 * the check and for the worklist.
 * @param heute `YYYY-MM-DD`
 */
export const istVeraltet = (stand: Stand, heute: string): boolean =>
  spaeteste(stand) < monateVor(heute, HOECHSTENS_MONATE);

export const STATUS = ['gueltig', 'entzogen'] as const;

/** Whether the seal is held today. */
export type Status = (typeof STATUS)[number];

export const statusVon = ({ entzug }: Pick<Datensatz, 'entzug'>): Status =>
  entzug ? 'entzogen' : 'gueltig';

/** True if a number is surely from before the award: it may then be below the threshold. */
export const vorAuszeichnung = (
  { auszeichnung: { seit } }: { auszeichnung: { seit?: string | undefined } },
  { stand }: Zahl,
): boolean => seit !== undefined && stand !== undefined && sicherVor(stand, seit);

/**
 * Which number of one history is which of another: equal ones first, then those of the same Stand.
 * Each has at most one partner.
 * @param gleich true if two numbers are the same in every field
 */
export function paare<A extends Pick<Zahl, 'stand'>, B extends Pick<Zahl, 'stand'>>(
  vorher: readonly A[],
  jetzt: readonly B[],
  gleich: (a: A, b: B) => boolean,
): Map<A, B> {
  const paare = new Map<A, B>();
  const freie = new Set(jetzt);
  for (const passt of [gleich, (a: A, b: B) => a.stand === b.stand])
    for (const a of vorher) {
      if (paare.has(a)) continue;
      const b = [...freie].find((eine) => passt(a, eine));
      if (b === undefined) continue;
      paare.set(a, b);
      freie.delete(b);
    }
  return paare;
}
