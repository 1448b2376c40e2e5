/**
 * What the marks of a zoom are made of: far out a heap of offices for each area, near one for each
 * spot. The offices of an area may be known by their number alone.
 */
import type { Punkt } from '../geo/geo.ts';
import { gruppiere } from '../sprache/listen.ts';
import type { Gebietsgruppe, Markierung } from './kartendaten.ts';

/** From this zoom on, each Landkreis has a mark of its own; farther out each Regierungsbezirk. */
const KREISWEISE = 8;
/** From this zoom on, single offices and municipalities are shown instead of Landkreise. */
const NAH = 9;

/** True where the map shows single offices and municipalities. */
export const istNah = (zoom: number): boolean => zoom >= NAH;

/** Offices that have one mark, or stand side by side. */
export interface Haufen {
  /** None while only their number is known. */
  aemter: readonly Markierung[];
  anzahl: number;
  punkt: Punkt;
  gebiete: string[];
}

const mittel = (zahlen: readonly number[]) => zahlen.reduce((a, b) => a + b, 0) / zahlen.length;

/** Middle of some offices, where the mark of their group stands. */
export const mitte = (aemter: readonly Markierung[]): Punkt => [
  mittel(aemter.map(({ lon }) => lon)),
  mittel(aemter.map(({ lat }) => lat)),
];

/** What stands for a Regierungsbezirk or a Landkreis: the first digits of a key name it. */
const gebietBei = (kreis: string, zoom: number): string =>
  kreis.slice(0, zoom < KREISWEISE ? 3 : 5);

/** The heaps of a zoom. */
export function haufenBei(aemter: readonly Markierung[], zoom: number): Haufen[] {
  if (istNah(zoom))
    return [...gruppiere(aemter, ({ lat, lon }) => `${lat} ${lon}`).values()].map((gleiche) => ({
      aemter: gleiche,
      anzahl: gleiche.length,
      punkt: [gleiche[0].lon, gleiche[0].lat],
      gebiete: [],
    }));
  return [...gruppiere(aemter, ({ kreis }) => gebietBei(kreis, zoom))].map(
    ([gebiet, eigene]): Haufen => ({
      aemter: eigene,
      anzahl: eigene.length,
      punkt: mitte(eigene),
      gebiete: [gebiet],
    }),
  );
}

/** The same of areas whose offices are known by number only. */
export const haufenAus = (gruppen: readonly Gebietsgruppe[], zoom: number): Haufen[] =>
  [...gruppiere(gruppen, ({ kreis }) => gebietBei(kreis, zoom))].map(([gebiet, eigene]): Haufen => {
    const summe = (wert: (gruppe: Gebietsgruppe) => number) =>
      eigene.reduce((bisher, gruppe) => bisher + wert(gruppe), 0);
    const anzahl = summe((gruppe) => gruppe.anzahl);
    const mittel = (grad: 'lat' | 'lon') =>
      summe((gruppe) => gruppe.anzahl * gruppe[grad]) / anzahl;
    return { aemter: [], anzahl, punkt: [mittel('lon'), mittel('lat')], gebiete: [gebiet] };
  });
