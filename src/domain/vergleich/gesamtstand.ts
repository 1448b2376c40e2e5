/** The state of all records on a day, in an order and under ids that no later change touches. */
import type { GeprueftesAmt } from '../pruefung/pruefung.ts';
import type { Zahl } from '../datensatz/schema.ts';
import type { Stand } from '../datensatz/stand.ts';
import { aktuelleZahl, statusVon } from '../datensatz/verlauf.ts';
import { berichtigungenNach, zustandAm, type SpaetereBerichtigung } from './zustand.ts';

/** One office that held the seal. */
export interface Standzeile<A extends GeprueftesAmt = GeprueftesAmt> {
  amt: A;
  /** Date of the award; undefined where it is not known (only in the state of today). */
  seit: Stand | undefined;
  /** The number known then. */
  zahl: Zahl | undefined;
}

/**
 * The id under which a record was first published. It answers for ever, whatever the office is
 * called later, so what is kept for ever names it.
 */
export const ersteKennung = ({ id, datensatz }: GeprueftesAmt): string =>
  datensatz.frueher?.[0] ?? id;

/** Order of what is kept for ever: by key. */
export function nachAmtsschluessel(a: GeprueftesAmt, b: GeprueftesAmt): number {
  const [eins, zwei] = [a.datensatz.schluessel, b.datensatz.schluessel];
  if (eins !== zwei) return eins < zwei ? -1 : 1;
  return ersteKennung(a) < ersteKennung(b) ? -1 : 1;
}

/** The offices that held the seal on a day, by key. @param tag `YYYY-MM-DD` */
export const gesamtstandAm = <A extends GeprueftesAmt>(
  aemter: readonly A[],
  tag: string,
): Standzeile<A>[] =>
  aemter
    .flatMap((amt) => {
      const zustand = zustandAm(amt.datensatz, tag);
      return zustand ? [{ amt, ...zustand }] : [];
    })
    .sort((a, b) => nachAmtsschluessel(a.amt, b.amt));

/** The offices that hold the seal as the directory shows them now, undated facts included, by key. */
export const heutigerStand = <A extends GeprueftesAmt>(aemter: readonly A[]): Standzeile<A>[] =>
  aemter
    .filter(({ datensatz }) => statusVon(datensatz) === 'gueltig')
    .map((amt) => ({
      amt,
      seit: amt.datensatz.auszeichnung.seit,
      zahl: aktuelleZahl(amt.datensatz.online_verfahren),
    }))
    .sort((a, b) => nachAmtsschluessel(a.amt, b.amt));

/** A number of an office that was put right later. */
export type Amtsberichtigung<A extends GeprueftesAmt = GeprueftesAmt> = SpaetereBerichtigung & {
  amt: A;
};

/** What was put right after a day about the numbers of its state, by key. */
export const berichtigungenZu = <A extends GeprueftesAmt>(
  zeilen: readonly Standzeile<A>[],
  tag: string,
): Amtsberichtigung<A>[] =>
  zeilen.flatMap(({ amt }) =>
    berichtigungenNach(amt.datensatz, tag).map((eine) => ({ amt, ...eine })),
  );
