/** The offices nearest to a place. */
import { entfernung, mindestabstand, type Punkt } from '../geo/geo.ts';
import type { Behoerde } from '../register/register.ts';

const ortVon = ({ lon, lat }: Behoerde): Punkt => [lon, lat];

/**
 * Prepares the search. From a place it goes north and then south, and no further than the nearest
 * ones found so far: thousands of pages ask among thousands of offices.
 * @param aemter of two that are equally far the one that stands first here comes first
 */
export function nachbarsuche<A extends { behoerde: Behoerde }>(aemter: readonly A[]) {
  const nachNorden = aemter
    .map((amt, rang) => ({ amt, rang, ort: ortVon(amt.behoerde) }))
    .sort((a, b) => a.ort[1] - b.ort[1]);
  const nachSueden = nachNorden.toReversed();

  /** @returns the nearest first, as the crow flies in km; not the authority itself */
  return (von: Behoerde, anzahl: number): { amt: A; km: number }[] => {
    const hier = ortVon(von);
    const beste: { amt: A; rang: number; km: number }[] = [];
    const weiteste = () => (beste.length < anzahl ? Infinity : beste.at(-1)!.km);
    const gehe = (weg: typeof nachNorden, beginn: number): void => {
      for (let i = beginn; i < weg.length; i++) {
        const { amt, rang, ort } = weg[i]!;
        if (mindestabstand(hier, ort) > weiteste()) return;
        const km = entfernung(hier, ort);
        if (km > weiteste() || amt.behoerde.schluessel === von.schluessel) continue;
        const stelle = beste.findIndex((eine) => (km - eine.km || rang - eine.rang) < 0);
        beste.splice(stelle < 0 ? beste.length : stelle, 0, { amt, rang, km });
        beste.length = Math.min(beste.length, anzahl);
      }
    };
    const suedlich = nachNorden.findLastIndex(({ ort }) => ort[1] < von.lat) + 1;
    gehe(nachNorden, suedlich);
    gehe(nachSueden, aemter.length - suedlich);
    return beste.map(({ amt, km }) => ({ amt, km }));
  };
}
