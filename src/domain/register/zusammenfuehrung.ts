/** Joins the sources of the register: official list, GeoNames, boundaries. */
import { enthaelt, entfernung, type Flaeche } from '../geo/geo.ts';
import { nachName, namensschluessel } from '../sprache/ortsname.ts';
import type { Art } from './arten.ts';
import { bezirkSchluessel, type Behoerde, type Ortsteil } from './register.ts';

/** A line of the official list of municipalities; what does not apply is empty. */
export interface Verzeichniszeile {
  schluessel: string;
  /** Municipalities only. */
  ags: string;
  art: string;
  name: string;
  sitz: string;
  landkreis: string;
  verwaltungsgemeinschaft: string;
  plz_verwaltung: string;
  einwohner: string;
}

/** A place of GeoNames. */
export interface GeoNamesOrt {
  country: string;
  adminCode: string;
  /** AGS of the municipality that it lies in. */
  muniSub?: string;
  name: string;
  featureCode: string;
  population: number;
  loc: { coordinates: [number, number] };
}

/** Where municipalities lie, by AGS. */
export interface Lage {
  flaechen: ReadonlyMap<string, Flaeche>;
  /** A point inside each area, for places whose own coordinates are not known. */
  innen: ReadonlyMap<string, readonly [number, number]>;
}

/** Bavaria in GeoNames. */
const BAYERN = '02';
/** A place this near to a municipality of its name is that municipality. */
const NAHE_KM = 12;
const ORTSTEIL_ARTEN = ['PPL', 'PPLX', 'PPLL', 'PPLA4'];
const RANG = ['PPLA', 'PPLA2', 'PPLA3', 'PPLA4', 'PPL'];

const heisstGleich = (a: string, b: string) => namensschluessel(a) === namensschluessel(b);

/** Places of GeoNames in Germany by the municipality that they lie in. */
export type GeoNames = ReadonlyMap<string | undefined, readonly GeoNamesOrt[]>;

export const geoNamesAus = (alle: readonly GeoNamesOrt[]): GeoNames =>
  Map.groupBy(
    alle.filter(({ country }) => country === 'DE'),
    ({ muniSub }) => muniSub,
  );

/** The entry of GeoNames that is the municipality itself: same name, else highest rank and population. */
function hauptort(name: string, orte: readonly GeoNamesOrt[]): GeoNamesOrt | undefined {
  const gleich = (ort: GeoNamesOrt) => Number(heisstGleich(ort.name, name));
  return orte
    .filter(({ featureCode }) => RANG.includes(featureCode))
    .sort(
      (a, b) =>
        gleich(b) - gleich(a) ||
        RANG.indexOf(a.featureCode) - RANG.indexOf(b.featureCode) ||
        b.population - a.population,
    )[0];
}

/** The municipalities of the list, each where its town is, else at a point inside its area. */
export const orteAus = (
  zeilen: readonly Verzeichniszeile[],
  geoNames: GeoNames,
  { flaechen, innen }: Lage,
): Behoerde[] =>
  zeilen
    .filter(({ ags }) => ags)
    .map((zeile) => {
      const eigene = hauptort(zeile.name, geoNames.get(zeile.ags) ?? [])?.loc.coordinates;
      const [lon, lat] =
        eigene && enthaelt(flaechen.get(zeile.ags)!, eigene) ? eigene : innen.get(zeile.ags)!;
      return {
        schluessel: zeile.ags,
        art: zeile.art as Art,
        name: zeile.name,
        ...(zeile.landkreis && { landkreis: zeile.landkreis }),
        ...(zeile.verwaltungsgemeinschaft && { vg: zeile.verwaltungsgemeinschaft }),
        plz: zeile.plz_verwaltung,
        einwohner: Number(zeile.einwohner),
        lat,
        lon,
      };
    });

/** The seat: a municipality of the area, else (Landratsämter) a town of that name nearby. */
function sitzOrt(
  name: string,
  gebiet: readonly Behoerde[],
  orte: readonly Behoerde[],
  bezirk: string,
): Behoerde {
  const heisst = (ort: Behoerde) => heisstGleich(ort.name, name);
  const gefunden =
    gebiet.find(heisst) ??
    orte.find((ort) => ort.art === 'kreisfreie_stadt' && heisst(ort)) ??
    orte.find((ort) => bezirkSchluessel(ort.schluessel) === bezirk && heisst(ort));
  if (!gefunden) throw new Error(`No municipality found for the seat "${name}".`);
  return gefunden;
}

/** Kinds of areas in the list, and the authority that serves each. */
const BEHOERDENART: Record<string, Art> = {
  regierungsbezirk: 'bezirk',
  landkreis: 'landratsamt',
};

/**
 * The authorities that serve several municipalities: Verwaltungsgemeinschaften, Landratsämter,
 * Bezirke.
 * @param orte the municipalities
 * @throws Error if there is no town for a seat
 */
export const uebrigeAus = (
  zeilen: readonly Verzeichniszeile[],
  orte: readonly Behoerde[],
): Behoerde[] =>
  zeilen
    .filter(({ ags }) => !ags)
    .map(({ schluessel, art: gebietsart, name, sitz, landkreis }) => {
      const art = BEHOERDENART[gebietsart] ?? 'verwaltungsgemeinschaft';
      const gebiet = orte.filter(({ schluessel: ags, landkreis: kreis, vg }) =>
        art === 'bezirk'
          ? bezirkSchluessel(ags) === schluessel
          : (art === 'landratsamt' ? kreis : vg) === schluessel,
      );
      const { lat, lon } = sitzOrt(sitz, gebiet, orte, bezirkSchluessel(schluessel));
      return {
        schluessel,
        art,
        name,
        sitz,
        ...(landkreis && { landkreis }),
        einwohner: gebiet.reduce((summe, { einwohner }) => summe + einwohner, 0),
        lat,
        lon,
      };
    });

/** Villages and districts: other places that GeoNames knows, with the municipality they lie in. */
export function ortsteileAus(
  orte: readonly Behoerde[],
  geoNames: GeoNames,
  { flaechen }: Lage,
): Ortsteil[] {
  const hauptorte = new Set(
    orte.map(({ name, schluessel }) => hauptort(name, geoNames.get(schluessel) ?? [])),
  );
  const istOrtsteil = (ort: GeoNamesOrt) =>
    ort.adminCode === BAYERN && ORTSTEIL_ARTEN.includes(ort.featureCode) && !hauptorte.has(ort);
  const heisstWie = (name: string, ort: Behoerde) =>
    namensschluessel(ort.name).startsWith(namensschluessel(name));
  return [...geoNames.values()]
    .flat()
    .filter(istOrtsteil)
    .flatMap(({ name, loc: { coordinates } }) => {
      const gemeinde = orte.find(({ schluessel }) =>
        enthaelt(flaechen.get(schluessel)!, coordinates),
      );
      // A municipality of that name nearby is the place itself, put a little beside its area.
      const selbst = orte.some(
        (ort) => heisstWie(name, ort) && entfernung([ort.lon, ort.lat], coordinates) < NAHE_KM,
      );
      if (!gemeinde || selbst) return [];
      const [lon, lat] = coordinates;
      return [{ name, gemeinde: gemeinde.schluessel, lat, lon }];
    })
    .sort((a, b) => nachName(a, b) || a.gemeinde.localeCompare(b.gemeinde));
}
