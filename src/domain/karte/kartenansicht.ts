/** What the interactive map shows: which areas, which list, and what its address says. */
import { entfernung, imRahmen, schneidet, type Punkt, type Rahmen } from '../geo/geo.ts';
import { ARTEN, type Art } from '../register/arten.ts';
import { UM_BAYERN } from '../register/bayern.ts';
import type { Markierung } from './kartendaten.ts';
import { istNah } from './haufen.ts';
import { vonArt, ZOOMSTUFEN } from './marken.ts';

/** Zoom at which a chosen place is shown. */
export const ORTSZOOM = 11;
const HOECHSTENS_IN_LISTE = 60;

/** What an address says of the map; what it does not understand is left out. */
export interface Kartenadresse {
  /** Where the map stands; without it, it shows all of Bavaria. */
  stelle?: { mitte: Punkt; zoom: number };
  /** Only offices of this kind are shown. */
  art?: Art | undefined;
}

/** Reads `art=stadt` as it stands in addresses and in the form. */
export const artAus = (text: string | null): Art | undefined => ARTEN.find((eine) => eine === text);

/** Reads the query of an address. */
export function kartenadresseAus(parameter: URLSearchParams): Kartenadresse {
  const [lat, lon, zoom] = ['lat', 'lon', 'z'].map((name) => Number(parameter.get(name) || NaN));
  const art = artAus(parameter.get('art'));
  const mitte: Punkt = [lon!, lat!];
  // Nothing that is no number lies in a rectangle or between two zooms.
  return imRahmen(UM_BAYERN, mitte) && zoom! >= ZOOMSTUFEN.von && zoom! <= ZOOMSTUFEN.bis
    ? { stelle: { mitte, zoom: zoom! }, art }
    : { art };
}

/** Writes the query of an address. */
export const alsKartenparameter = (
  { mitte: [lon, lat], zoom }: NonNullable<Kartenadresse['stelle']>,
  art: Art | undefined,
): URLSearchParams =>
  new URLSearchParams({
    z: String(zoom),
    lat: lat.toFixed(4),
    lon: lon.toFixed(4),
    ...(art && { art }),
  });

/** What the visitor looks at. */
export interface Blick {
  sicht: Rahmen;
  zoom: number;
  art: Art | undefined;
}

/** The offices in view. */
export const sichtbare = (aemter: readonly Markierung[], { sicht, art }: Blick): Markierung[] =>
  vonArt(aemter, art).filter(({ lon, lat }) => imRahmen(sicht, [lon, lat]));

/** The Landkreise whose municipalities are drawn in place of them. */
export const aufgeloeste = (
  rahmen: ReadonlyMap<string, Rahmen>,
  { sicht, zoom }: Pick<Blick, 'sicht' | 'zoom'>,
): Set<string> =>
  new Set(
    istNah(zoom)
      ? [...rahmen].filter(([, eigener]) => schneidet(sicht, eigener)).map(([kreis]) => kreis)
      : [],
  );

/** The list beside the map: its first entries and how many are left out. */
export interface Auszug {
  /** Offices in view. */
  anzahl: number;
  eintraege: { amt: Markierung; km: number | undefined }[];
  rest: number;
}

/**
 * The offices in view as a list, the nearest first where a place is chosen.
 * @param bei the chosen place, from which distances in km count
 */
export function auszug(aemter: readonly Markierung[], bei: Punkt | undefined): Auszug {
  const alle = aemter.map((amt) => ({
    amt,
    km: bei && entfernung(bei, [amt.lon, amt.lat]),
  }));
  if (bei) alle.sort((a, b) => a.km! - b.km!);
  return {
    anzahl: alle.length,
    eintraege: alle.slice(0, HOECHSTENS_IN_LISTE),
    rest: Math.max(0, alle.length - HOECHSTENS_IN_LISTE),
  };
}
