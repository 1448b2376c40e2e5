/** What may be meant by a text: a name, a kind of thing in front of it, a postcode beside it. */
import { buchstaben } from '../sprache/aehnlichkeit.ts';
import { BREITENLOS, entwirrt } from '../sprache/eingabe.ts';
import { woerter, type Wort } from '../sprache/suchform.ts';
import type { Namensart } from './namensarten.ts';

/** What only a municipality is, or has. */
const GEMEINDEWOERTER =
  'stadt landeshauptstadt gemeinde gde gem markt marktgemeinde kreisstadt grosse kreisfreie ' +
  'rathaus stadtverwaltung gemeindeverwaltung marktverwaltung city town municipality';
const ORTSWOERTER = 'ort ortschaft ortsteil ot stadtteil gemeindeteil dorf village';
const LANDKREISWOERTER = 'lra landratsamt landkreis lkr lk kreis kreisverwaltung district';

/** Words beside a name that say what kind of thing is meant. */
export const ARTWOERTER: ReadonlyMap<string, readonly Namensart[]> = new Map(
  (
    [
      [`${GEMEINDEWOERTER} ${ORTSWOERTER}`, ['ort', 'ortsteil']],
      [LANDKREISWOERTER, ['landkreis']],
      ['vg vgem verwaltungsgemeinschaft', ['vg']],
      ['bezirk regierungsbezirk bezirksverwaltung', ['bezirk']],
    ] as const
  ).flatMap(([woerter, arten]) => woerter.split(' ').map((wort) => [wort, arten] as const)),
);

/** Words behind a name that tell no Bavarian places apart. */
const LAENDER = new Set(['bayern', 'deutschland', 'germany', 'brd', 'de']);

/** What people call large places among themselves; none is a name of its own. */
const RUFNAMEN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    muc: 'München',
    mchn: 'München',
    minga: 'München',
    nbg: 'Nürnberg',
    rgbg: 'Regensburg',
    gap: 'Garmisch-Partenkirchen',
    ffb: 'Fürstenfeldbruck',
  }),
);

/** One reading of a text. */
export interface Lesart {
  worte: readonly Wort[];
  /** Without spaces; with umlauts written out. */
  genau: string;
  /** Without spaces and umlauts. */
  getippt: string;
  /** Letters that occur in `getippt`. */
  buchstaben: number;
  /** Kinds that a word beside the name asked for; all, if absent. */
  arten?: readonly Namensart[] | undefined;
  /** The text stands for this name and is none: it may mean something else, so it is asked. */
  gemeint?: true;
}

/** A text, read. */
export interface Anfrage {
  /** Postcode or its beginning, two to five digits. */
  plz?: string | undefined;
  /** What may be the name; none where there is just a postcode. */
  lesarten: readonly Lesart[];
}

const lesartAus = (worte: readonly Wort[], arten?: readonly Namensart[]): Lesart => {
  const getippt = worte.map(({ frei }) => frei).join('');
  return {
    worte,
    genau: worte.map(({ genau }) => genau).join(''),
    getippt,
    buchstaben: buchstaben(getippt),
    arten,
  };
};

const artenVon = (wort: Wort | undefined) => (wort ? ARTWOERTER.get(wort.frei) : undefined);

/** Kinds that the last word asks for; behind a name "Land" means its Landkreis: "Hof Land". */
const artenAmEnde = (wort: Wort | undefined): readonly Namensart[] | undefined =>
  wort?.frei === 'land' ? ['landkreis'] : artenVon(wort);

/** All words, and the rest beside words that name a kind: "Große Kreisstadt Dachau". */
function lesartenAus(worte: readonly Wort[]): Lesart[] {
  const lesarten = [lesartAus(worte)];
  // A village is called so, and letters shorten Oberbayern to it.
  if (worte.length === 1 && worte[0]!.genau === 'ob')
    lesarten.push(lesartAus(woerter('Oberbayern'), ['bezirk']));
  const rufname = worte.length === 1 ? RUFNAMEN.get(worte[0]!.genau) : undefined;
  if (rufname) lesarten.push({ ...lesartAus(woerter(rufname)), gemeint: true });
  let vorn = 0;
  while (vorn < worte.length - 1 && artenVon(worte[vorn])) {
    vorn++;
    lesarten.push(lesartAus(worte.slice(vorn), artenVon(worte[vorn - 1])));
  }
  const hinten = artenAmEnde(worte.at(-1));
  if (hinten && worte.length > 1) lesarten.push(lesartAus(worte.slice(0, -1), hinten));
  return lesarten;
}

/** The country in front of a postcode: D-80331, DE 80331. */
const LAND_VOR_PLZ = /(^|[^\p{L}\d])d(?:e)?\s*[-–—.]?\s*(?=\d{5}(?!\d))/giu;

/** A postcode in two groups, as numbers over a thousand are written: 80 331. */
const PLZ_IN_GRUPPEN = /(?<!\d\s*)(\d{2})\s(\d{3})(?!\s*\d)/;

/** A postcode with letters that look like digits: 8214O, 9l054. */
const PLZ_MIT_BUCHSTABEN = /(?<![\p{L}\d])(?=(?:[oil]*\d){3})[oil\d]{5}(?![\p{L}\d])/giu;

const alsZiffern = (plz: string): string => plz.replace(/o/gi, '0').replace(/[il]/gi, '1');

/** Two to five digits that are no part of a longer number. */
const PLZ = /(?<!\d)\d{2,5}(?!\d)/;

/** A whole postcode: before it the number of a house may stand. */
const GANZE_PLZ = /(?<!\d)\d{5}(?!\d)/;

/** A whole postcode and nothing else; undefined if it is none. */
export function ganzePlz(text: string): string | undefined {
  const { plz, lesarten } = leseAnfrage(text);
  return plz?.length === 5 && lesarten.length === 0 ? plz : undefined;
}

/** True for "Bayern" and the like: a place may be called so, but the Land is meant. */
export const nenntNurLand = (text: string): boolean => {
  const worte = woerter(text).filter(({ frei }) => frei !== '');
  return worte.length > 0 && worte.every(({ genau }) => LAENDER.has(genau));
};

/** True if nothing but words for kinds was typed: "Landratsamt", "Markt", "Stadt Gemeinde". */
export function nenntNurArt(text: string): boolean {
  const { plz, lesarten } = leseAnfrage(text);
  return plz === undefined && Boolean(lesarten[0]?.worte.every(artenVon));
}

const gemeindewoerter = new Set(GEMEINDEWOERTER.split(' '));

/** True where a word beside the name says that a municipality is meant: "Stadt Steinach". */
export function nenntGemeinde(text: string): boolean {
  const worte = leseAnfrage(text).lesarten[0]?.worte ?? [];
  return (
    worte.length > 1 && [worte[0], worte.at(-1)].some((wort) => gemeindewoerter.has(wort!.frei))
  );
}

const worteAus = (text: string): Wort[] =>
  woerter(text.replace(/\d+/g, ' ')).filter(({ frei }) => frei !== '');

/** Reads what was typed. */
export function leseAnfrage(text: string): Anfrage {
  const ohneLand = entwirrt(text)
    .replace(BREITENLOS, '')
    .replace(PLZ_MIT_BUCHSTABEN, alsZiffern)
    .replace(PLZ_IN_GRUPPEN, '$1$2')
    .replace(LAND_VOR_PLZ, '$1');
  const fund = GANZE_PLZ.exec(ohneLand) ?? PLZ.exec(ohneLand);
  const plz = fund?.[0];
  const worte = worteAus(ohneLand);
  if (worte.length === 0) return { plz, lesarten: [] };
  // In an address the place stands behind the postcode: Hauptstraße 1, 85221 Dachau.
  const hinter = plz?.length === 5 ? worteAus(ohneLand.slice(fund!.index)) : [];
  return {
    plz,
    lesarten: [worte, ...(hinter.length < worte.length ? [hinter] : [])].flatMap((teil) => {
      const ende = teil.findLastIndex(({ genau }) => !LAENDER.has(genau)) + 1;
      const ohneEnde = ende > 0 && ende < teil.length ? lesartenAus(teil.slice(0, ende)) : [];
      return teil.length > 0 ? [...lesartenAus(teil), ...ohneEnde] : [];
    }),
  };
}
