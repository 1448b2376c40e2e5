/** Plane and spherical geometry on WGS 84 coordinates, always [longitude, latitude] in degrees. */
export type Punkt = readonly [lon: number, lat: number];
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

interface GeoJsonFlaeche {
  type: string;
  coordinates?: unknown;
}

/** The rings of a GeoJSON Polygon or MultiPolygon. @throws Error for any other geometry. */
export function ringeAus(geometrie: GeoJsonFlaeche): Flaeche {
  if (geometrie.type === 'Polygon') return geometrie.coordinates as Ring[];
  if (geometrie.type === 'MultiPolygon') return (geometrie.coordinates as Ring[][]).flat();
  throw new Error(`Expected a Polygon or MultiPolygon, got "${geometrie.type}".`);
}

/** Smallest box around all areas: [west, south, east, north]. */
export function umriss(flaechen: readonly Flaeche[]): [number, number, number, number] {
  let [west, sued, ost, nord] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of flaechen.flat()) {
    for (const [lon, lat] of ring) {
      west = Math.min(west, lon);
      sued = Math.min(sued, lat);
      ost = Math.max(ost, lon);
      nord = Math.max(nord, lat);
    }
  }
  return [west, sued, ost, nord];
}
