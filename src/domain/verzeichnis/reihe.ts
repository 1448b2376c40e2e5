/** The page before and the page after, for those who leaf through offices or places by name. */
import type { Behoerde, Ort } from '../register/register.ts';
import { nachName } from '../sprache/ortsname.ts';
import { orteVon } from './listen.ts';
import type { Amt, Verzeichnis } from './verzeichnis.ts';

/** Where a page stands among its like. */
export interface Platz<T> {
  /** The Landkreis whose list is meant; undefined for the list of all Bavaria. */
  kreis: Behoerde | undefined;
  davor: T | undefined;
  danach: T | undefined;
}

/** The place of each in a list; of one alone there is nothing to leaf through. */
const plaetze = <T>(liste: readonly T[], kreis: Behoerde | undefined): [T, Platz<T>][] =>
  liste.length < 2
    ? []
    : liste.map((eines, i) => [eines, { kreis, davor: liste[i - 1], danach: liste[i + 1] }]);

/**
 * Offices by name within their Landkreis. Where a Landkreis has a single one, and for those outside
 * of any, within all of Bavaria.
 */
export function amtsreihen({ aemter }: Pick<Verzeichnis, 'aemter'>): ReadonlyMap<Amt, Platz<Amt>> {
  const kreise = Map.groupBy(aemter, ({ landkreis }) => landkreis);
  kreise.delete(undefined);
  return new Map([
    ...plaetze(aemter, undefined),
    ...[...kreise].flatMap(([kreis, liste]) => plaetze(liste, kreis)),
  ]);
}

/** Places by name within their Landkreis, kreisfreie Städte among themselves. */
export function ortsreihen({
  register,
}: Pick<Verzeichnis, 'register'>): ReadonlyMap<Ort, Platz<Ort>> {
  const kreisfreie = register.orte.filter(({ landkreis }) => landkreis === undefined);
  return new Map([
    ...plaetze(kreisfreie.toSorted(nachName), undefined),
    ...register.landkreise.flatMap((kreis) => plaetze(orteVon(kreis, register), kreis)),
  ]);
}
