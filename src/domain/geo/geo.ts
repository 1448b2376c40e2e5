/** Plane and spherical geometry on WGS 84 coordinates, always [longitude, latitude] in degrees. */
export type Punkt = readonly [lon: number, lat: number];
/** A point in a plane, in any unit. */
export type XY = readonly [x: number, y: number];
export type Ring = readonly Punkt[];
/** Rings of one area: outer rings and holes alike, told apart by the even-odd rule. */
export type Flaeche = readonly Ring[];

const ERDRADIUS_KM = 6371;
const rad = (grad: number) => (grad * Math.PI) / 180;

/** Great-circle distance in kilometres. */
export function entfernung([lon1, lat1]: Punkt, [lon2, lat2]: Punkt): number {
  const h =
    Math.sin(rad(lat2 - lat1) / 2) ** 2 +
    Math.cos(rad(lat1)) * Math.cos(rad(lat2)) * Math.sin(rad(lon2 - lon1) / 2) ** 2;
  return 2 * ERDRADIUS_KM * Math.asin(Math.sqrt(h));
}

/** How far apart two points are at least, in kilometres: along the meridian alone, which costs no sines. */
export const mindestabstand = ([, lat1]: Punkt, [, lat2]: Punkt): number =>
  ERDRADIUS_KM * rad(Math.abs(lat2 - lat1));

/** True if the point lies inside the area (even-odd rule; undefined exactly on the border). */
export function enthaelt(flaeche: Flaeche, [x, y]: Punkt): boolean {
  let innen = false;
  for (const ring of flaeche) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [xi, yi] = ring[i]!;
      const [xj, yj] = ring[j]!;
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) innen = !innen;
    }
  }
  return innen;
}

function abstandZurStrecke([px, py]: XY, [ax, ay]: XY, [bx, by]: XY): number {
  const [dx, dy] = [bx - ax, by - ay];
  const laenge = dx * dx + dy * dy;
  const t = laenge === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / laenge));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}

const METER_JE_GRAD = 111_320;

/**
 * Metres from a point to an area, 0 inside of it. The earth is flat here: good for some ten
 * kilometres.
 */
export function abstandZurFlaeche(flaeche: Flaeche, punkt: Punkt): number {
  if (enthaelt(flaeche, punkt)) return 0;
  const stauchung = Math.cos(rad(punkt[1]));
  const eben = ([lon, lat]: Punkt): XY => [
    (lon - punkt[0]) * stauchung * METER_JE_GRAD,
    (lat - punkt[1]) * METER_JE_GRAD,
  ];
  let kleinster = Infinity;
  for (const ring of flaeche) {
    const punkte = ring.map(eben);
    for (let i = 1; i < punkte.length; i++)
      kleinster = Math.min(kleinster, abstandZurStrecke([0, 0], punkte[i - 1]!, punkte[i]!));
  }
  return kleinster;
}

/** Where a point stands on a Web Mercator map, in pixels; at zoom 0 the world is 256 of them wide. */
export function imPixelraster([lon, lat]: Punkt, zoom: number): XY {
  const welt = 256 * 2 ** zoom;
  return [(lon / 360 + 0.5) * welt, (0.5 - Math.asinh(Math.tan(rad(lat))) / (2 * Math.PI)) * welt];
}

/** The rectangle around a circle; its radius in metres. */
export function rahmenUmKreis([lon, lat]: Punkt, meter: number): Rahmen {
  const gradLat = meter / METER_JE_GRAD;
  const gradLon = gradLat / Math.cos(rad(lat));
  return { west: lon - gradLon, sued: lat - gradLat, ost: lon + gradLon, nord: lat + gradLat };
}

/**
 * Thins a line (Douglas-Peucker): no point of the old line is farther from the new one than the
 * tolerance. Its ends stay, so lines that met still meet.
 */
export function ausgeduennt(punkte: readonly XY[], toleranz: number): XY[] {
  const [erster, letzter] = [punkte[0]!, punkte.at(-1)!];
  let [weitester, abstand] = [0, toleranz];
  for (let i = 1; i < punkte.length - 1; i++) {
    const d = abstandZurStrecke(punkte[i]!, erster, letzter);
    if (d > abstand) [weitester, abstand] = [i, d];
  }
  if (weitester === 0) return [erster, letzter];
  return [
    ...ausgeduennt(punkte.slice(0, weitester + 1), toleranz),
    ...ausgeduennt(punkte.slice(weitester), toleranz).slice(1),
  ];
}

/** A rectangle along the meridians, in degrees. */
export interface Rahmen {
  west: number;
  sued: number;
  ost: number;
  nord: number;
}

/** The smallest rectangle around an area. */
export function rahmenUm(flaeche: Flaeche): Rahmen {
  const rahmen = { west: Infinity, sued: Infinity, ost: -Infinity, nord: -Infinity };
  for (const [lon, lat] of flaeche.flat()) {
    rahmen.west = Math.min(rahmen.west, lon);
    rahmen.ost = Math.max(rahmen.ost, lon);
    rahmen.sued = Math.min(rahmen.sued, lat);
    rahmen.nord = Math.max(rahmen.nord, lat);
  }
  return rahmen;
}

/** True if the point lies inside the rectangle or on its edge. */
export const imRahmen = ({ west, sued, ost, nord }: Rahmen, [lon, lat]: Punkt): boolean =>
  lon >= west && lon <= ost && lat >= sued && lat <= nord;

/** True if the rectangles share a point. */
export const schneidet = (a: Rahmen, b: Rahmen): boolean =>
  a.west <= b.ost && b.west <= a.ost && a.sued <= b.nord && b.sued <= a.nord;
