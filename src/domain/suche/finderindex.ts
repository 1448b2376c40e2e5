/** What the finder loads: every entry, column by column, as small as it gets. */
import type { Anliegen } from '../datensatz/anliegen.ts';
import {
  groessterOrt,
  kreisSchluessel,
  type Ortsteil,
  type Register,
} from '../register/register.ts';
import { slug } from '../sprache/ortsname.ts';
import { pfade } from '../verzeichnis/urls.ts';
import { gebietsSlug, type Verzeichnis } from '../verzeichnis/verzeichnis.ts';
import { mitHerkunft, type Eintrag } from './eintrag.ts';

/** The index as it travels. Numbers in `kreise` columns point into `kreisnamen`. */
export interface Finderindex {
  /** Names of the areas on Landkreis level. */
  kreisnamen: string[];
  orte: {
    namen: string[];
    kreise: number[];
    /** Hundreds of inhabitants. */
    einwohner: number[];
    /** Degrees in thousandths. */
    lat: number[];
    lon: number[];
    /** Postcodes, five digits each, one behind the other. */
    plz: string[];
    /** Slugs that are not simply that of the name. */
    slugs: Record<number, string>;
  };
  /** Name, number of the municipality in `orte`. */
  ortsteile: [string, number][];
  /** Name, number of the Landkreis, path. */
  vgs: [string, number, string][];
  /** Name, hundreds of inhabitants. */
  landkreise: [string, number][];
  bezirke: [string, number][];
  /** Name, id, other names. */
  anliegen: [string, string, ...string[]][];
}

/** Where a VG leads: its own page if it has one, else to the member with its seat. */
function vgZiel(schluessel: string, { register, amt, ortSlug }: Verzeichnis): string {
  const eigenes = amt(schluessel);
  if (eigenes) return pfade.amt(eigenes.id);
  const vg = register.behoerde(schluessel);
  const mitglieder = register.gebiet(vg);
  const sitz = mitglieder.find(({ name }) => name === vg.sitz) ?? groessterOrt(mitglieder);
  return pfade.ort(ortSlug(sitz.schluessel));
}

const hundert = (einwohner: number) => Math.round(einwohner / 100);

function kreisliste({ landkreise, orte }: Register): Map<string, string> {
  const kreisfreie = orte.filter(({ art }) => art === 'kreisfreie_stadt');
  return new Map([
    ...landkreise.map(({ schluessel, name }): [string, string] => [schluessel, name]),
    ...kreisfreie.map(({ schluessel }): [string, string] => [kreisSchluessel(schluessel), '']),
  ]);
}

/** Packs everything that can be found. */
export function packeFinder(
  verzeichnis: Verzeichnis,
  ortsteile: readonly Ortsteil[],
  anliegen: readonly Anliegen[],
): Finderindex {
  const { register, ortSlug } = verzeichnis;
  const { orte, landkreise, bezirke, behoerden } = register;
  const kreise = kreisliste(register);
  const nummer = new Map([...kreise.keys()].map((schluessel, i) => [schluessel, i]));
  const ortnummer = new Map(orte.map(({ schluessel }, i) => [schluessel, i]));
  const slugs = orte.map(({ schluessel }) => ortSlug(schluessel));
  return {
    kreisnamen: [...kreise.values()],
    orte: {
      namen: orte.map(({ name }) => name),
      kreise: orte.map(({ schluessel }) => nummer.get(kreisSchluessel(schluessel))!),
      einwohner: orte.map(({ einwohner }) => hundert(einwohner)),
      lat: orte.map(({ lat }) => Math.round(lat * 1000)),
      lon: orte.map(({ lon }) => Math.round(lon * 1000)),
      plz: orte.map(({ postleitzahlen, plz }) =>
        [...new Set([...postleitzahlen, ...(plz ? [plz] : [])])].join(''),
      ),
      slugs: Object.fromEntries(
        slugs
          .map((eigener, i): [number, string] => [i, eigener])
          .filter(([i, eigener]) => eigener !== slug(orte[i]!.name)),
      ),
    },
    ortsteile: ortsteile.map(({ name, gemeinde }) => [name, ortnummer.get(gemeinde)!]),
    vgs: behoerden
      .filter(({ art }) => art === 'verwaltungsgemeinschaft')
      .map(({ name, schluessel, landkreis }) => [
        name,
        nummer.get(landkreis!)!,
        vgZiel(schluessel, verzeichnis),
      ]),
    landkreise: landkreise.map(({ name, einwohner }) => [name, hundert(einwohner)]),
    bezirke: bezirke.map(({ name, einwohner }) => [name, hundert(einwohner)]),
    anliegen: anliegen.map(({ id, name, synonyme }) => [name, id, ...synonyme]),
  };
}

/** Words that tell entries apart, in the visitor's language. */
export interface Findertexte {
  landkreis(name: string): string;
  kreisfrei: string;
  ortsteil(gemeinde: string): string;
  vg(name: string): string;
  bezirk(name: string): string;
  region: string;
  anliegen: string;
}

const jeFuenf = (ziffern: string): string[] => ziffern.match(/\d{5}/g) ?? [];

/** Name of an area on Landkreis level, by its number. */
const kreisname = ({ kreisnamen }: Finderindex, nummer: number, t: Findertexte): string => {
  const name = kreisnamen[nummer];
  return name ? t.landkreis(name) : t.kreisfrei;
};

const ortSlugVon = ({ namen, slugs }: Finderindex['orte'], nummer: number): string =>
  slugs[nummer] ?? slug(namen[nummer]!);

/** What entries have that are no places: no weight among equals, no postcodes. */
const EINFACH = { gewicht: 0, postleitzahlen: [] };

function orteAus(index: Finderindex, t: Findertexte): Eintrag[] {
  const { namen, kreise, einwohner, lat, lon, plz } = index.orte;
  return namen.map((name, i) => ({
    art: 'ort',
    name,
    titel: name,
    zusatz: kreisname(index, kreise[i]!, t),
    ort: ortSlugVon(index.orte, i),
    ziel: pfade.ort(ortSlugVon(index.orte, i)),
    gewicht: einwohner[i]!,
    postleitzahlen: jeFuenf(plz[i]!),
    punkt: [lon[i]! / 1000, lat[i]! / 1000],
  }));
}

const ortsteileAus = (index: Finderindex, t: Findertexte): Eintrag[] =>
  index.ortsteile.map(([name, ort]) =>
    mitHerkunft(
      {
        ...EINFACH,
        art: 'ortsteil',
        name,
        titel: name,
        zusatz: `${t.ortsteil(index.orte.namen[ort]!)}, ${kreisname(index, index.orte.kreise[ort]!, t)}`,
        ort: ortSlugVon(index.orte, ort),
        ziel: '',
      },
      slug(name),
    ),
  );

const vgsAus = (index: Finderindex, t: Findertexte): Eintrag[] =>
  index.vgs.map(([name, kreis, ziel]) => ({
    ...EINFACH,
    art: 'vg',
    name,
    titel: t.vg(name),
    zusatz: kreisname(index, kreis, t),
    ziel,
  }));

function gebieteAus({ landkreise, bezirke }: Finderindex, t: Findertexte): Eintrag[] {
  const gebiet = { zusatz: t.region, postleitzahlen: [] };
  return [
    ...landkreise.map(([name, gewicht]): Eintrag => ({
      ...gebiet,
      art: 'landkreis',
      name,
      titel: t.landkreis(name),
      ziel: pfade.landkreis(gebietsSlug({ name })),
      gewicht,
    })),
    ...bezirke.map(([name, gewicht]): Eintrag => ({
      ...gebiet,
      art: 'bezirk',
      name,
      titel: t.bezirk(name),
      ziel: pfade.regierungsbezirk(gebietsSlug({ name })),
      gewicht,
    })),
  ];
}

const anliegenAus = ({ anliegen }: Finderindex, t: Findertexte): Eintrag[] =>
  anliegen.map(([name, id, ...auchGenannt]) => ({
    ...EINFACH,
    art: 'anliegen',
    name,
    titel: name,
    zusatz: t.anliegen,
    ziel: pfade.anliegen(id),
    auchGenannt,
  }));

/** Reverses {@link packeFinder}. */
export const entpackeFinder = (index: Finderindex, t: Findertexte): Eintrag[] => [
  ...orteAus(index, t),
  ...ortsteileAus(index, t),
  ...vgsAus(index, t),
  ...gebieteAus(index, t),
  ...anliegenAus(index, t),
];
