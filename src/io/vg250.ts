/**
 * Reads boundaries of municipalities from VG250 of the Bundesamt für Kartographie und Geodäsie:
 * GeoPackage, Shapefile or GeoJSON, in any projection that the file names.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { Klartextfehler } from './klartext.ts';
import { mapshaper } from './mapshaper.ts';

/** The area of a municipality or of an unincorporated area, with all its islands and holes. */
export interface Gebiet {
  type: 'Feature';
  /** Key, name, and 4 for land, other values for water. */
  properties: { AGS: string; GEN: string; GF: number };
  geometry: { type: string; coordinates: unknown };
}

/** Areas of Bavaria, and the year that they are of. */
export interface Grenzquelle {
  gebiete: Gebiet[];
  jahr: number;
}

/** Layer of the municipalities in the GeoPackage. */
const EBENE = 'vg250_gem';

const ENDUNGEN = ['.gpkg', '.shp', '.geojson', '.json'];

/** @throws Klartextfehler if the file cannot be one of VG250 */
export function pruefeVg250Pfad(pfad: string): void {
  if (!existsSync(pfad) || statSync(pfad).isDirectory())
    throw new Klartextfehler(`Die Datei „${pfad}“ (--vg250) gibt es nicht.`);
  if (!ENDUNGEN.includes(extname(pfad).toLowerCase()))
    throw new Klartextfehler(
      `„${pfad}“ (--vg250) muss auf ${ENDUNGEN.join(', ')} enden: Gebraucht werden die Gemeinden von VG250 (DE_VG250.gpkg oder VG250_GEM.shp). Ein Archiv entpacken Sie vorher.`,
    );
}

/** What VG250 says of an area beside key and name: since when it holds. */
interface Merkmale {
  AGS?: string;
  GEN?: string;
  BEGINN?: string;
  WSK?: string;
}

/** The newest year that the areas name, else that of the file. */
function jahrVon(merkmale: readonly Merkmale[], pfad: string): number {
  const jahre = merkmale.flatMap(({ BEGINN, WSK }) =>
    [BEGINN, WSK].flatMap((tag) => /^\d{4}/.exec(String(tag))?.map(Number) ?? []),
  );
  return jahre.length > 0 ? Math.max(...jahre) : statSync(pfad).mtime.getFullYear();
}

/**
 * The areas of Bavaria.
 * @param ordner where mapshaper is installed; its draft is written there
 * @throws Klartextfehler if it is not VG250
 */
export function leseVg250(ordner: string, pfad: string): Grenzquelle {
  const entwurf = join(ordner, 'vg250.json');
  try {
    mapshaper(ordner, [
      resolve(pfad),
      ...(extname(pfad).toLowerCase() === '.gpkg' ? [`layers=${EBENE}`] : []),
      ...['-filter', 'String(AGS).startsWith("09") && Number(GF) === 4'],
      ...['-proj', 'wgs84', '-o', entwurf, 'format=geojson'],
    ]);
  } catch (fehler) {
    const gesagt = String((fehler as { stderr?: Buffer }).stderr ?? fehler).trim();
    throw new Klartextfehler(
      `„${pfad}“ (--vg250) lässt sich nicht lesen. Geschrieben wurde nichts. Erwartet werden die Gemeinden von VG250 (im GeoPackage die Ebene ${EBENE}) mit den Feldern AGS und GF und einer benannten Projektion. mapshaper sagt: ${gesagt}`,
    );
  }
  const { features } = JSON.parse(readFileSync(entwurf, 'utf8')) as {
    features?: (Gebiet & { properties: Merkmale })[];
  };
  if (!features || features.length === 0)
    throw new Klartextfehler(
      `In „${pfad}“ (--vg250) ist kein Gebiet Bayerns (AGS, die mit 09 beginnen, GF 4). Geschrieben wurde nichts.`,
    );
  return {
    gebiete: features,
    jahr: jahrVon(
      features.map(({ properties }) => properties),
      pfad,
    ),
  };
}
