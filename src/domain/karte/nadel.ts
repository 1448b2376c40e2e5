/** The pin of a searched place: its size, and how it stands on the mark of an office. In pixels. */
import { imPixelraster, type Punkt } from '../geo/geo.ts';
import { markenflaeche, type Marke } from './marken.ts';

/** Width and height of the pin, whose tip points at the place. */
export const NADELMASSE = [30, 40] as const;

/** By how much the pin of a place is lifted, so that it stands on a mark instead of covering it. */
export function nadelhub(ort: Punkt, gezeigte: readonly Marke[], zoom: number): number {
  const [x, y] = imPixelraster(ort, zoom);
  const oberkanten = gezeigte
    .map((marke) => markenflaeche(marke, zoom))
    .filter(([links, oben, rechts, unten]) => x >= links && x <= rechts && y >= oben && y <= unten)
    .map(([, oben]) => y - oben);
  return Math.max(0, ...oberkanten);
}
