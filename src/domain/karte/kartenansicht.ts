/** What the interactive map shows: which marks, which areas, which list, and what its address says. */
import { entfernung, imRahmen, schneidet, type Punkt, type Rahmen } from '../geo/geo.ts';
import { ARTEN, type Art } from '../register/arten.ts';
import { gruppiere } from '../sprache/listen.ts';
import type { Markierung } from './kartendaten.ts';

/** From this zoom on, single offices and municipalities are shown instead of Landkreise. */
const NAH = 9;
/** Zoom at which a chosen place is shown. */
export const ORTSZOOM = 11;
const HOECHSTENS_IN_LISTE = 60;

/** How far the map goes: farther in or out there is nothing to see. */
export const ZOOMSTUFEN = { von: 6, bis: 16 } as const;
/** Where its middle may stand: Bavaria, and a little of its neighbours. */
const UMGEBUNG: Rahmen = { west: 8, sued: 46.5, ost: 15, nord: 51.5 };

/** True where the map shows single offices and municipalities. */
export const istNah = (zoom: number): boolean => zoom >= NAH;

/**
 * Zoom after a click on the group of a Landkreis: near enough that its offices stand alone.
 * @param fuerKreis zoom at which the whole Landkreis fits, if it has an area
 */
export const zoomInGruppe = (fuerKreis: number): number => Math.max(NAH + 0.5, fuerKreis);

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
  return imRahmen(UMGEBUNG, mitte) && zoom! >= ZOOMSTUFEN.von && zoom! <= ZOOMSTUFEN.bis
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

/** Offices on the same spot stand side by side: how many widths of a mark each is moved, by id. */
export function versetzt(aemter: readonly Markierung[]): Map<string, number> {
  const versatz = new Map<string, number>();
  for (const gleiche of gruppiere(aemter, ({ lat, lon }) => `${lat} ${lon}`).values())
    gleiche.forEach(({ id }, i) => versatz.set(id, i - (gleiche.length - 1) / 2));
  return versatz;
}

/**
 * A mark on the map: an office, or all offices of a Landkreis. The id says which, and is another
 * one where it must be drawn anew.
 */
export type Marke =
  | { was: 'amt'; id: string; amt: Markierung }
  | { was: 'gruppe'; id: string; kreis: string; aemter: readonly [Markierung, ...Markierung[]] };

/** What the visitor looks at. */
export interface Blick {
  sicht: Rahmen;
  zoom: number;
  art: Art | undefined;
}

const vonArt = (aemter: readonly Markierung[], art: Art | undefined) =>
  aemter.filter((amt) => !art || amt.art === art);

/** The offices in view. */
export const sichtbare = (aemter: readonly Markierung[], { sicht, art }: Blick): Markierung[] =>
  vonArt(aemter, art).filter(({ lon, lat }) => imRahmen(sicht, [lon, lat]));

/** The marks in view: each office, or one for each Landkreis while zoomed out. */
export function marken(aemter: readonly Markierung[], blick: Blick): Marke[] {
  const inSicht = sichtbare(aemter, blick);
  if (istNah(blick.zoom)) return inSicht.map((amt) => ({ was: 'amt', id: amt.id, amt }));
  // Groups count their whole Landkreis, even where part of it is out of view.
  const kreise = new Set(inSicht.map(({ kreis }) => kreis));
  const gezaehlte = vonArt(aemter, blick.art).filter(({ kreis }) => kreise.has(kreis));
  return [...gruppiere(gezaehlte, ({ kreis }) => kreis)].map(([kreis, eigene]) => ({
    was: 'gruppe',
    id: `${kreis}:${blick.art ?? ''}`,
    kreis,
    aemter: eigene,
  }));
}

/** Middle of some offices, where the mark of their group stands. */
export function mitte(aemter: readonly Markierung[]): Punkt {
  const mittel = (wert: (amt: Markierung) => number) =>
    aemter.reduce((summe, amt) => summe + wert(amt), 0) / aemter.length;
  return [mittel(({ lon }) => lon), mittel(({ lat }) => lat)];
}

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
