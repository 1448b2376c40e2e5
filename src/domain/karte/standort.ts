/** From a position to the municipality: point in polygon, with the uncertainty of the device. */
import { enthaelt, type Flaeche, type Punkt } from '../geo/geo.ts';

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
  const treffer = punkte.flatMap((einer) =>
    [...gebiete].filter(([, flaeche]) => enthaelt(flaeche, einer)).map(([id]) => id),
  );
  return [...new Set(treffer)];
}
