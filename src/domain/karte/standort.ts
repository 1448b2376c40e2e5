/** From a position to the municipality: point in polygon, with the uncertainty of the device. */
import { enthaelt, rahmenUm, schneidet, type Flaeche, type Punkt } from '../geo/geo.ts';
import { flaechen } from '../geo/topologie.ts';
import { slug } from '../sprache/ortsname.ts';
import type { Gemeindekarte, Kreiskarte } from './kartendaten.ts';

/** Borders are simplified; nearer than this to one, nothing is certain. In metres. */
const UNSCHAERFE = 300;
const METER_JE_GRAD = 111_320;
const RICHTUNGEN = 12;

/** Points around a position, at the distance of its uncertainty. */
function umkreis([lon, lat]: Punkt, meter: number): Punkt[] {
  const gradLat = meter / METER_JE_GRAD;
  const gradLon = gradLat / Math.cos((lat * Math.PI) / 180);
  return Array.from({ length: RICHTUNGEN }, (_, i): Punkt => {
    const winkel = (2 * Math.PI * i) / RICHTUNGEN;
    return [lon + gradLon * Math.cos(winkel), lat + gradLat * Math.sin(winkel)];
  });
}

/**
 * The areas that a position may be in: the one it lies in first, then those within its uncertainty.
 * Empty if it lies in none and none is near.
 * @param genauigkeit uncertainty of the position in metres, as the device gives it
 */
export function moeglicheGebiete(
  punkt: Punkt,
  genauigkeit: number,
  gebiete: ReadonlyMap<string, Flaeche>,
): string[] {
  const punkte = [punkt, ...umkreis(punkt, Math.max(genauigkeit, UNSCHAERFE))];
  const rahmen = rahmenUm([punkte]);
  // Most areas are far away, and their rectangle says so much faster than their border.
  const nahe = [...gebiete].filter(([, flaeche]) => schneidet(rahmen, rahmenUm(flaeche)));
  const treffer = punkte.flatMap((einer) =>
    nahe.filter(([, flaeche]) => enthaelt(flaeche, einer)).map(([id]) => id),
  );
  return [...new Set(treffer)];
}

/** What a device says of its position; the accuracy is a radius in metres. */
export interface Position {
  punkt: Punkt;
  genauigkeit: number;
}

/** Statewide borders are coarser than those of municipalities: look so much farther. In metres. */
const GROEBER = 1000;

/** The Landkreise whose municipalities are to be looked at. */
export const moeglicheKreise = ({ punkt, genauigkeit }: Position, { grenzen }: Kreiskarte) =>
  moeglicheGebiete(punkt, genauigkeit + GROEBER, flaechen(grenzen, 'landkreise'));

/** A municipality near a position. */
export interface OrtInDerNaehe {
  name: string;
  slug: string;
  /** Name of the Landkreis. */
  kreis: string;
}

/**
 * The municipalities that a position may be in, the likeliest first.
 * @param karten those of the possible Landkreise, by key
 */
export function orteBei(
  { punkt, genauigkeit }: Position,
  karten: ReadonlyMap<string, Gemeindekarte>,
  { kreise }: Kreiskarte,
): OrtInDerNaehe[] {
  const orte = new Map<string, OrtInDerNaehe>();
  const gebiete = new Map<string, Flaeche>();
  for (const [kreis, { grenzen, gemeinden }] of karten) {
    for (const [ags, { name, slug: eigener = slug(name) }] of Object.entries(gemeinden))
      orte.set(ags, { name, slug: eigener, kreis: kreise[kreis]!.name });
    for (const [ags, flaeche] of flaechen(grenzen, 'gemeinden')) gebiete.set(ags, flaeche);
  }
  return moeglicheGebiete(punkt, genauigkeit, gebiete).flatMap((ags) => orte.get(ags) ?? []);
}
