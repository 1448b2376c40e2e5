/** Makes the boundaries of all levels from the areas of the municipalities, with mapshaper. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topologie } from '../domain/geo/topologie.ts';
import { bezirkSchluessel, kreisSchluessel } from '../domain/register/register.ts';
import { mapshaper } from './mapshaper.ts';
import type { Gebiet } from './vg250.ts';

/** What comes of it. */
export interface Grenzbau {
  /** Municipalities stand apart: their many small arcs would burden the maps of the other levels. */
  gemeinden: Topologie;
  kreise: Topologie;
  /** A point inside each municipality, by AGS. */
  innen: Map<string, [number, number]>;
}

/** Steps of the grid on which the points lie, across Bavaria. */
const RASTER = 'quantization=10000';

/** Share of points that stay; no area vanishes. */
const VEREINFACHUNG = ['-simplify', '5%', 'keep-shapes'];

/** Areas of the higher levels are dissolved from those below, so that they share their borders. */
const EBENEN = [
  ...['-dissolve', 'id', 'copy-fields=kreis,bezirk'],
  ...['-dissolve', 'kreis', 'copy-fields=bezirk', '+', 'name=landkreise'],
  ...['-dissolve', 'bezirk', 'target=landkreise', '+', 'name=regierungsbezirke'],
  ...['-dissolve', 'target=regierungsbezirke', '+', 'name=bayern'],
  ...['-rename-fields', 'id=kreis', 'target=landkreise'],
  ...['-rename-fields', 'id=bezirk', 'target=regierungsbezirke'],
  ...['-sort', 'id', 'target=gemeinden'],
  ...['-sort', 'id', 'target=landkreise'],
  ...['-sort', 'id', 'target=regierungsbezirke'],
  ...['-filter-fields', 'id', 'target=gemeinden,landkreise,regierungsbezirke'],
];

/** An area with the key of the municipality that it belongs to today. */
function merkmale(gebiete: readonly Gebiet[], aufgegangen: ReadonlyMap<string, string>) {
  const heute = gebiete.map(({ geometry, properties: { AGS } }) => ({
    id: aufgegangen.get(AGS) ?? AGS,
    geometry,
  }));
  return {
    type: 'FeatureCollection',
    features: heute.map(({ id, geometry }) => ({
      type: 'Feature',
      properties: { id, kreis: kreisSchluessel(id), bezirk: bezirkSchluessel(id) },
      geometry,
    })),
  };
}

/**
 * Boundaries at four levels from the same points, so that neighbours share their border exactly.
 * @param ordner where mapshaper is installed; its drafts are written there
 * @param aufgegangen areas that are gone, each with the municipality that took it
 */
export function baueGrenzen(
  ordner: string,
  gebiete: readonly Gebiet[],
  aufgegangen: ReadonlyMap<string, string>,
): Grenzbau {
  const pfad = (datei: string) => join(ordner, datei);
  const fuehreAus = (...befehle: string[]) => mapshaper(ordner, befehle);
  const lies = <T>(datei: string): T => JSON.parse(readFileSync(pfad(datei), 'utf8')) as T;
  const schreibe = (datei: string, ohne: string) =>
    fuehreAus(
      ...['alle.json', '-drop', `target=${ohne}`],
      ...['-o', datei, 'format=topojson', RASTER, 'target=*'],
    );

  writeFileSync(pfad('roh.json'), JSON.stringify(merkmale(gebiete, aufgegangen)));
  // Two runs: mapshaper applies a simplification for good only when it writes.
  fuehreAus(
    ...['roh.json', 'snap', ...VEREINFACHUNG],
    ...['-o', 'einfach.json', 'format=geojson', 'precision=0.0001'],
  );
  fuehreAus(
    ...['einfach.json', 'name=gemeinden', 'snap', '-clean', ...EBENEN],
    ...['-o', 'alle.json', 'format=topojson', RASTER, 'target=*'],
  );
  schreibe('gemeinden.json', 'landkreise,regierungsbezirke,bayern');
  schreibe('kreise.json', 'gemeinden');
  fuehreAus(
    ...['gemeinden.json', '-points', 'inner'],
    ...['-o', 'punkte.json', 'format=geojson', 'precision=0.00001'],
  );
  const punkte = lies<{
    features: { properties: { id: string }; geometry: { coordinates: [number, number] } }[];
  }>('punkte.json').features;
  return {
    gemeinden: lies<Topologie>('gemeinden.json'),
    kreise: lies<Topologie>('kreise.json'),
    innen: new Map(punkte.map(({ properties, geometry }) => [properties.id, geometry.coordinates])),
  };
}
