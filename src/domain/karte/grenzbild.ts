/**
 * The areas of the interactive map as one drawing of all Bavaria in units of its own. A path is made
 * once, for every zoom and every place: the browser scales the drawing and moves it.
 */
import { imPixelraster, type Punkt, type XY } from '../geo/geo.ts';
import {
  entschluessleBoegen,
  gebiete,
  verbinde,
  type Ebenenname,
  type Topologie,
} from '../geo/topologie.ts';
import { BAYERN } from '../register/bayern.ts';
import { ZOOMSTUFEN } from './marken.ts';
import { ringpfad } from './zeichnung.ts';

/** The north-western corner of the drawing. */
export const BILDECKE: Punkt = [BAYERN.west, BAYERN.nord];
/** A unit is a pixel of the nearest zoom: about 1.6 m, much finer than the borders. */
const EINHEITEN = ZOOMSTUFEN.bis;
const [LINKS, OBEN] = imPixelraster(BILDECKE, EINHEITEN);

const inEinheiten = (punkt: Punkt): XY => {
  const [x, y] = imPixelraster(punkt, EINHEITEN);
  return [Math.round(x - LINKS), Math.round(y - OBEN)];
};

/** Width and height of the drawing, in its units. */
export const BILDMASSE: XY = inEinheiten([BAYERN.ost, BAYERN.sued]);

/** How many units of the drawing a pixel of the screen is at a zoom. */
export const einheitenJePixel = (zoom: number): number => 2 ** (EINHEITEN - zoom);

/** SVG path of each area of a level, by official key; it can be interrupted after each step. */
export function* bildpfade(
  topologie: Topologie,
  ebene: Ebenenname,
): Generator<void, Map<string, string>> {
  // Arc by arc: neighbours share them, and most of the work is to project points.
  const boegen: XY[][] = [];
  for (const bogen of entschluessleBoegen(topologie)) {
    boegen.push(bogen.map(inEinheiten));
    yield;
  }
  const pfade = new Map<string, string>();
  for (const { id, ringe } of gebiete(topologie, ebene)) {
    pfade.set(id, verbinde(ringe, boegen).map(ringpfad).join(''));
    yield;
  }
  return pfade;
}
