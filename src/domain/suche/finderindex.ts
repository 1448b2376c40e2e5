/**
 * What the finder loads: every entry, column by column, as small as it gets. Villages come in
 * parts of their own (`ortsteilteile.ts`).
 */
import type { Anliegen } from '../datensatz/anliegen.ts';
import {
  bezirkSchluessel,
  groessterOrt,
  kreisSchluessel,
  type Ortsteil,
  type Register,
} from '../register/register.ts';
import type { Punkt } from '../geo/geo.ts';
import { pruefsumme } from '../sprache/pruefsumme.ts';
import { slug } from '../sprache/ortsname.ts';
import { pfade } from '../verzeichnis/urls.ts';
import { gebietsSlug, type Verzeichnis } from '../verzeichnis/verzeichnis.ts';
import { mitHerkunft, type Eintrag } from './eintrag.ts';
import { teileOrtsteile, type Ortsteilteil } from './ortsteilteile.ts';

/** The index as it travels. Numbers in `kreise` columns point into `kreisnamen` and `kreisbezirke`. */
export interface Finderindex {
  /** Form of these files; code of another one does not understand them. */
  fassung: number;
  /** Changes with every change of the data. */
  kennung: string;
  /** Names of the areas on Landkreis level. */
  kreisnamen: string[];
  /** Their keys, five digits each. */
  kreisschluessel: string[];
  /** For each of them the number of its Bezirk in `bezirke`. */
  kreisbezirke: number[];
  orte: {
    namen: string[];
    kreise: number[];
    /** Last three digits of the keys, one behind the other. */
    nummern: string;
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
  /** Beginnings of the first names of all parts with villages. */
  teile: string[];
  /** Name, number of the Landkreis, path. */
  vgs: [string, number, string][];
  /** Name, hundreds of inhabitants. */
  landkreise: [string, number][];
  bezirke: [string, number][];
  /** Name, id, other names, words behind which it may be; those that are asked most come first. */
  anliegen: [string, string, string[], string[]][];
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

/** The form that {@link packeFinder} writes and {@link entpackeFinder} reads. */
export const FASSUNG = 4;

const hundert = (einwohner: number) => Math.round(einwohner / 100);

function kreisliste({ landkreise, orte }: Register): Map<string, string> {
  const kreisfreie = orte.filter(({ art }) => art === 'kreisfreie_stadt');
  return new Map([
    ...landkreise.map(({ schluessel, name }): [string, string] => [schluessel, name]),
    ...kreisfreie.map(({ schluessel }): [string, string] => [kreisSchluessel(schluessel), '']),
  ]);
}

/** What the finder finds beside the directory. */
export interface Findergut {
  /** Among equal fits the earlier one comes first. */
  anliegen: readonly Anliegen[];
  ortsteile: readonly Ortsteil[];
  /** Names of villages that towns outside Bavaria bear, too. */
  namensvettern: ReadonlySet<string>;
}

/** Packs everything that can be found: the first file, and the parts with villages. */
export function packeFinder(
  verzeichnis: Verzeichnis,
  { anliegen, ortsteile, namensvettern }: Findergut,
): { index: Finderindex; teile: Ortsteilteil[] } {
  const ortnummer = new Map(verzeichnis.register.orte.map(({ schluessel }, i) => [schluessel, i]));
  const gruppen = teileOrtsteile(ortsteile);
  const rumpf = packeHaupt(verzeichnis, anliegen);
  const teile = gruppen.map((gruppe) => ({
    namen: gruppe.ortsteile.map(({ name }) => name),
    orte: gruppe.ortsteile.map(({ gemeinde }) => ortnummer.get(gemeinde)!),
    vettern: gruppe.ortsteile.flatMap(({ name }, i) => (namensvettern.has(name) ? [i] : [])),
  }));
  const kennung = pruefsumme(JSON.stringify([rumpf, teile]));
  return {
    index: { fassung: FASSUNG, kennung, teile: gruppen.map(({ ab }) => ab), ...rumpf },
    teile: teile.map((teil) => ({ kennung, ...teil })),
  };
}

function packeHaupt(
  verzeichnis: Verzeichnis,
  anliegen: readonly Anliegen[],
): Omit<Finderindex, 'fassung' | 'kennung' | 'teile'> {
  const { register, ortSlug } = verzeichnis;
  const { orte, landkreise, bezirke, behoerden } = register;
  const kreise = kreisliste(register);
  const nummer = new Map([...kreise.keys()].map((schluessel, i) => [schluessel, i]));
  const slugs = orte.map(({ schluessel }) => ortSlug(schluessel));
  return {
    kreisnamen: [...kreise.values()],
    kreisschluessel: [...kreise.keys()],
    kreisbezirke: [...kreise.keys()].map((kreis) =>
      bezirke.findIndex(({ schluessel }) => schluessel === bezirkSchluessel(kreis)),
    ),
    orte: {
      namen: orte.map(({ name }) => name),
      kreise: orte.map(({ schluessel }) => nummer.get(kreisSchluessel(schluessel))!),
      nummern: orte.map(({ schluessel }) => schluessel.slice(-3)).join(''),
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
    vgs: behoerden
      .filter(({ art }) => art === 'verwaltungsgemeinschaft')
      .map(({ name, schluessel, landkreis }) => [
        name,
        nummer.get(landkreis!)!,
        vgZiel(schluessel, verzeichnis),
      ]),
    landkreise: landkreise.map(({ name, einwohner }) => [name, hundert(einwohner)]),
    bezirke: bezirke.map(({ name, einwohner }) => [name, hundert(einwohner)]),
    anliegen: anliegen.map(({ id, name, synonyme, stichworte = [] }) => [
      name,
      id,
      synonyme,
      stichworte,
    ]),
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

const bezirkVon = ({ kreisbezirke, bezirke }: Finderindex, kreis: number): string =>
  bezirke[kreisbezirke[kreis]!]![0];

const ortSlugVon = ({ namen, slugs }: Finderindex['orte'], nummer: number): string =>
  slugs[nummer] ?? slug(namen[nummer]!);

const punktVon = ({ lat, lon }: Finderindex['orte'], nummer: number): Punkt => [
  lon[nummer]! / 1000,
  lat[nummer]! / 1000,
];

/** What entries have that are no places: no weight among equals, no postcodes. */
const EINFACH = { gewicht: 0, postleitzahlen: [] };

function orteAus(index: Finderindex, t: Findertexte): Eintrag[] {
  const { namen, kreise, nummern, einwohner, plz } = index.orte;
  return namen.map((name, i) => ({
    art: 'ort',
    name,
    titel: name,
    zusatz: kreisname(index, kreise[i]!, t),
    gegend: bezirkVon(index, kreise[i]!),
    ort: ortSlugVon(index.orte, i),
    ziel: pfade.ort(ortSlugVon(index.orte, i)),
    gewicht: einwohner[i]!,
    schluessel: index.kreisschluessel[kreise[i]!]! + nummern.slice(3 * i, 3 * i + 3),
    postleitzahlen: jeFuenf(plz[i]!),
    punkt: punktVon(index.orte, i),
  }));
}

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
  anliegen.map(([name, id, auchGenannt, stichworte], i) => ({
    ...EINFACH,
    gewicht: anliegen.length - i,
    art: 'anliegen',
    name,
    titel: name,
    zusatz: t.anliegen,
    ziel: pfade.anliegen(id),
    auchGenannt,
    stichworte,
  }));

/** Reverses {@link packeFinder}. */
export const entpackeFinder = (index: Finderindex, t: Findertexte): Eintrag[] => [
  ...orteAus(index, t),
  ...vgsAus(index, t),
  ...gebieteAus(index, t),
  ...anliegenAus(index, t),
];

/** The villages of one part. */
export function entpackeOrtsteile(
  index: Finderindex,
  { namen, orte, vettern }: Ortsteilteil,
  t: Findertexte,
): Eintrag[] {
  const mitVetter = new Set(vettern);
  return namen.map((name, i) => {
    const gemeinde = orte[i]!;
    const nummer = index.orte.kreise[gemeinde]!;
    const kreis = index.kreisnamen[nummer];
    const von = t.ortsteil(index.orte.namen[gemeinde]!);
    return mitHerkunft(
      {
        art: 'ortsteil',
        name,
        titel: name,
        zusatz: kreis ? `${von}, ${t.landkreis(kreis)}` : von,
        gegend: bezirkVon(index, nummer),
        ort: ortSlugVon(index.orte, gemeinde),
        gemeinde: index.orte.namen[gemeinde]!,
        ziel: '',
        gewicht: index.orte.einwohner[gemeinde]!,
        postleitzahlen: [],
        punkt: punktVon(index.orte, gemeinde),
        ...(mitVetter.has(i) && { namensvetter: true as const }),
      },
      slug(name),
    );
  });
}
