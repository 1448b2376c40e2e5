/** Places of GeoNames (CC BY 4.0), as `cities500.txt` lists them: https://download.geonames.org/export/dump/readme.txt */
import { namensschluessel } from '../sprache/ortsname.ts';

/** A place of GeoNames. */
export interface GeoNamesOrt {
  name: string;
  /** Names in other languages and spellings. */
  andere: readonly string[];
  /** ISO 3166 code. */
  land: string;
  /** First level of administration: the German Land. */
  gebiet: string;
  /** AGS of the German municipality that it lies in, else empty. */
  ags: string;
  /** Feature code: `PPL` a place, `PPLA…` a seat of administration, `PPLX` a district. */
  art: string;
  einwohner: number;
  lat: number;
  lon: number;
}

/** Places in Germany by the municipality that they lie in. */
export type GeoNames = ReadonlyMap<string, readonly GeoNamesOrt[]>;

const RANG = ['PPLA', 'PPLA2', 'PPLA3', 'PPLA4', 'PPL'];
const ORTSTEIL_ARTEN = new Set(['PPL', 'PPLX', 'PPLL', 'PPLA4']);

/** Bavaria's code among the German Länder. */
const BAYERN = '02';

export const liegtInBayern = ({ land, gebiet }: GeoNamesOrt): boolean =>
  land === 'DE' && gebiet === BAYERN;

/** Reads the table of GeoNames: one place a line, fields separated by tabs. */
export const liesGeoNames = (text: string): GeoNamesOrt[] =>
  text
    .trimEnd()
    .split('\n')
    .map((zeile) => zeile.split('\t'))
    .map((f) => ({
      name: f[1]!,
      andere: f[3] ? f[3].split(',') : [],
      ...{ lat: Number(f[4]), lon: Number(f[5]) },
      ...{ art: f[7]!, land: f[8]!, gebiet: f[10]!, ags: f[13]! },
      einwohner: Number(f[14]),
    }));

export const nachGemeinde = (alle: readonly GeoNamesOrt[]): GeoNames =>
  Map.groupBy(
    alle.filter(({ land }) => land === 'DE'),
    ({ ags }) => ags,
  );

/** The entry that is the municipality itself: same name, else highest rank and population. */
export function hauptort(name: string, orte: readonly GeoNamesOrt[]): GeoNamesOrt | undefined {
  const gleich = (ort: GeoNamesOrt) =>
    Number(namensschluessel(ort.name) === namensschluessel(name));
  return orte
    .filter(({ art }) => RANG.includes(art))
    .sort(
      (a, b) =>
        gleich(b) - gleich(a) ||
        RANG.indexOf(a.art) - RANG.indexOf(b.art) ||
        b.einwohner - a.einwohner,
    )[0];
}

/** Whether a place can be a village or district. */
export const kannOrtsteilSein = (ort: GeoNamesOrt): boolean =>
  liegtInBayern(ort) && ORTSTEIL_ARTEN.has(ort.art);
