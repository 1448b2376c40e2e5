/** Villages and districts: three lists joined, and what is no village sorted out. */
import { enthaelt, entfernung, type Flaeche, type Punkt } from '../geo/geo.ts';
import { ascii, namensschluessel, vergleicheNamen } from '../sprache/ortsname.ts';
import {
  hauptort,
  kannOrtsteilSein,
  liegtInBayern,
  type GeoNames,
  type GeoNamesOrt,
} from './geonames.ts';
import { grundname } from './postleitzahlen.ts';
import type { Behoerde, Ortsteil } from './register.ts';

/** A line of the list of OpenGeoDB (public domain): its point is good to about a kilometre. */
export interface OpenGeoDbOrt {
  name: string;
  ags: string;
  lat: number;
  lon: number;
}

/** A place this near to a municipality of its name is that municipality. */
const NAHE_KM = 12;

interface Quellen {
  openGeoDb: readonly OpenGeoDbOrt[];
  geoNames: GeoNames;
  /** Further ones, with the key of a municipality of today. */
  ergaenzte: readonly Ortsteil[];
}

interface Gebietssuche {
  /** Areas of the municipalities by AGS. */
  flaechen: ReadonlyMap<string, Flaeche>;
  /** AGS of the municipality in which a point lies. */
  gemeindeBei(punkt: Punkt): string | undefined;
}

/** What GeoNames knows beside the municipalities themselves, by the area that it lies in. */
function ausGeoNames(
  orte: readonly Behoerde[],
  geoNames: GeoNames,
  { gemeindeBei }: Gebietssuche,
): Ortsteil[] {
  const hauptorte = new Set(
    orte.map(({ name, schluessel }) => hauptort(name, geoNames.get(schluessel) ?? [])),
  );
  const heisstWie = (name: string, ort: Behoerde) =>
    namensschluessel(ort.name).startsWith(namensschluessel(name));
  return [...geoNames.values()]
    .flat()
    .filter((ort) => kannOrtsteilSein(ort) && !hauptorte.has(ort))
    .flatMap(({ name, lon, lat }) => {
      const gemeinde = gemeindeBei([lon, lat]);
      // A municipality of that name nearby is the place itself, put a little beside its area.
      const selbst = orte.some(
        (ort) => heisstWie(name, ort) && entfernung([ort.lon, ort.lat], [lon, lat]) < NAHE_KM,
      );
      return gemeinde && !selbst ? [{ name, gemeinde }] : [];
    });
}

/** The word before a name that says what kind of municipality it is. */
const ARTWORT = /^(Gemeinde|Markt|Stadt) /;

/**
 * What OpenGeoDB knows, by its key; where the key is gone, by the point. A municipality that it
 * takes for a village of its neighbour is left out: it lies where the municipality lies.
 */
function ausOpenGeoDb(
  orte: readonly Behoerde[],
  openGeoDb: readonly OpenGeoDbOrt[],
  { flaechen, gemeindeBei }: Gebietssuche,
): Ortsteil[] {
  const schluessel = new Set(orte.map((ort) => ort.schluessel));
  const nachName = Map.groupBy(orte, ({ name }) => namensschluessel(name));
  return openGeoDb.flatMap(({ name, ags, lat, lon }) => {
    const gemeinde = schluessel.has(ags) ? ags : gemeindeBei([lon, lat]);
    const selbst = nachName
      .get(namensschluessel(name.replace(ARTWORT, '')))
      ?.some((ort) => enthaelt(flaechen.get(ort.schluessel)!, [lon, lat]));
    return gemeinde && !selbst ? [{ name, gemeinde }] : [];
  });
}

/**
 * Villages and districts by the municipality that they lie in, in German order. The village that
 * bears the municipality's own name is left out: it is the municipality to whoever looks for it.
 * @param flaechen areas of the municipalities by AGS
 */
export function ortsteileAus(
  orte: readonly Behoerde[],
  { openGeoDb, geoNames, ergaenzte }: Quellen,
  flaechen: ReadonlyMap<string, Flaeche>,
): Ortsteil[] {
  const nachAgs = new Map(orte.map((ort) => [ort.schluessel, ort]));
  const gemeindeBei = (punkt: Punkt) =>
    orte.find(({ schluessel }) => enthaelt(flaechen.get(schluessel)!, punkt))?.schluessel;
  const alle = [
    ...ausOpenGeoDb(orte, openGeoDb, { flaechen, gemeindeBei }),
    ...ergaenzte,
    ...ausGeoNames(orte, geoNames, { flaechen, gemeindeBei }),
  ];
  const eindeutig = new Map(
    // The first of two that differ in spelling stays.
    alle.toReversed().map((teil) => [`${teil.gemeinde} ${ascii(teil.name)}`, teil]),
  );
  return [...eindeutig.values()]
    .filter(({ name, gemeinde }) => {
      const eigener = nachAgs.get(gemeinde)?.name ?? '';
      return (
        namensschluessel(name) !== namensschluessel(eigener) &&
        namensschluessel(name) !== grundname(eigener)
      );
    })
    .sort((a, b) =>
      a.gemeinde < b.gemeinde ? -1 : a.gemeinde > b.gemeinde ? 1 : vergleicheNamen(a.name, b.name),
    );
}

/** Countries in which people who use the directory may look for a town of the same name. */
const NACHBARLAENDER = new Set(['DE', 'AT', 'CZ', 'CH']);

/** Inhabitants from which a town is known beyond its surroundings. */
const BEKANNT_AB = 5000;

/**
 * Names of villages that a larger town outside Bavaria bears, too, in German or another language
 * (Frankfurt, Prag): whoever types one may mean the town.
 */
export function namensvetternAus(
  ortsteile: readonly Ortsteil[],
  alle: readonly GeoNamesOrt[],
): string[] {
  const staedte = new Set(
    alle
      .filter(
        (ort) => NACHBARLAENDER.has(ort.land) && !liegtInBayern(ort) && ort.einwohner >= BEKANNT_AB,
      )
      .flatMap(({ name, andere }) => [name, grundname(name), ...andere])
      .map(namensschluessel),
  );
  return [...new Set(ortsteile.map(({ name }) => name))]
    .filter((name) => staedte.has(namensschluessel(name)))
    .sort(vergleicheNamen);
}
