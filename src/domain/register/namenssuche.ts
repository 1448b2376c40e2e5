/**
 * Finds things by what someone types of their names: places, postcodes, authorities, errands.
 * It forgives spelling and typing errors, and puts the most likely first.
 */
import { fehlerzahl } from '../sprache/aehnlichkeit.ts';
import { nachName } from '../sprache/ortsname.ts';
import { woerter, type Wort } from '../sprache/suchform.ts';

/** Kinds of things with names; among equal fits the earlier kind comes first. */
export const NAMENSARTEN = ['ort', 'ortsteil', 'vg', 'landkreis', 'bezirk', 'anliegen'] as const;
export type Namensart = (typeof NAMENSARTEN)[number];

/** Something that can be found by its name. */
export interface Benannt {
  art: Namensart;
  /** The name that is matched. */
  name: string;
  /** Other names under which it is found. */
  auchGenannt?: readonly string[];
  /** What tells it from others of its name: the Landkreis, the municipality. */
  zusatz: string;
  /** Inhabitants; larger ones come first among equals. */
  gewicht: number;
  postleitzahlen: readonly string[];
}

/** An entry with its search forms, made once. */
export interface Suchbar<E extends Benannt> {
  eintrag: E;
  formen: readonly Form[];
  /** Words of the addition, which people type to tell places apart: Hausen (Forchheim). */
  zusatz: readonly string[];
}

/** One name, without spaces. */
interface Form {
  /** With umlauts written out. */
  genau: string;
  /** Where words end, so that whole words count more than parts of words. */
  wortenden: ReadonlySet<number>;
  /** From each of its words on, without umlauts; the first is the whole name. */
  suffixe: readonly string[];
}

/** Words in front of a name that say what kind of thing is meant. */
const VORSAETZE: Record<string, Namensart> = {
  stadt: 'ort',
  landeshauptstadt: 'ort',
  gemeinde: 'ort',
  markt: 'ort',
  rathaus: 'ort',
  vg: 'vg',
  vgem: 'vg',
  verwaltungsgemeinschaft: 'vg',
  lra: 'landkreis',
  landratsamt: 'landkreis',
  landkreis: 'landkreis',
  lkr: 'landkreis',
  kreis: 'landkreis',
  bezirk: 'bezirk',
  regierungsbezirk: 'bezirk',
};

/** The kind of thing that a word in front of a name means, as {@link woerter} writes it. */
export const artwort = (frei: string): Namensart | undefined => VORSAETZE[frei];

const genauAus = (worte: readonly Wort[]) => worte.map(({ genau }) => genau).join('');
const freiAus = (worte: readonly Wort[]) => worte.map(({ frei }) => frei).join('');

function formAus(worte: readonly Wort[]): Form {
  const wortenden = new Set<number>();
  let laenge = 0;
  for (const { frei } of worte) wortenden.add((laenge += frei.length));
  return {
    genau: genauAus(worte),
    wortenden,
    suffixe: worte.map((_, i) => freiAus(worte.slice(i))),
  };
}

/** Prepares entries for searching. */
export const suchbar = <E extends Benannt>(eintraege: readonly E[]): Suchbar<E>[] =>
  eintraege.map((eintrag) => ({
    eintrag,
    formen: [eintrag.name, ...(eintrag.auchGenannt ?? [])].map((name) => formAus(woerter(name))),
    zusatz: woerter(eintrag.zusatz).map(({ frei }) => frei),
  }));

/** Typing errors allowed in a word of this length. */
const erlaubteFehler = (laenge: number) => (laenge < 4 ? 0 : laenge < 8 ? 1 : 2);

/** How well a name fits, smaller is better: exact, whole words, prefix, word start, then errors. */
const GENAU = 0;
/** Equal but for umlauts: "Furth" for Fürth, behind the places that are called Furth. */
const GENAU_OHNE_UMLAUTE = 0.2;
const MIT_ZUSATZ = 0.3;
const GANZE_WOERTER = 1;
const ANFANG = 2;
const WORTANFANG = 3;
/** More was typed than the name, and the rest fits nothing: Hof an der Saale. */
const MIT_REST = 3.5;
const TIPPFEHLER = 4;
const TIPPFEHLER_ANFANG = 6;
const TIPPFEHLER_WORT = 9;

function guete({ worte, genau, getippt }: Anfrage, form: Form, zusatz: readonly string[]): number {
  const { suffixe, wortenden } = form;
  const [ganz = ''] = suffixe;
  if (ganz === getippt) return form.genau === genau ? GENAU : GENAU_OHNE_UMLAUTE;
  if (ganz.startsWith(getippt)) return wortenden.has(getippt.length) ? GANZE_WOERTER : ANFANG;
  if (suffixe.some((suffix, i) => i > 0 && suffix.startsWith(getippt))) return WORTANFANG;
  if (getippt.startsWith(ganz)) {
    let laenge = 0;
    const rest = worte.slice(
      worte.findIndex(({ frei }) => (laenge += frei.length) === ganz.length) + 1,
    );
    if (laenge === ganz.length)
      return rest.every(
        ({ frei }) => frei in VORSAETZE || zusatz.some((wort) => wort.startsWith(frei)),
      )
        ? MIT_ZUSATZ
        : MIT_REST;
  }
  const grenze = erlaubteFehler(getippt.length);
  if (grenze === 0) return Infinity;
  const fehler = fehlerzahl(getippt, ganz, grenze);
  // A name without its addition counts as whole: "Murnua" for Murnau a.Staffelsee.
  const grundname = Math.min(...wortenden);
  const fehlerGrundname =
    grundname < ganz.length && grundname >= 4
      ? fehlerzahl(getippt, ganz.slice(0, grundname), grenze).ganz
      : Infinity;
  const wort = suffixe
    .slice(1)
    .reduce(
      (beste, suffix) => Math.min(beste, fehlerzahl(getippt, suffix, grenze).anfang),
      Infinity,
    );
  return Math.min(
    TIPPFEHLER + Math.min(fehler.ganz, fehlerGrundname) - 1,
    TIPPFEHLER_ANFANG + fehler.anfang - 1,
    TIPPFEHLER_WORT + wort - 1,
  );
}

interface Anfrage {
  worte: readonly Wort[];
  /** Without spaces; with umlauts written out, and without umlauts. */
  genau: string;
  getippt: string;
  /** Kind that a word before or behind the name asked for. */
  art?: Namensart | undefined;
}

const anfrageAus = (worte: readonly Wort[], art?: Namensart): Anfrage => ({
  worte,
  genau: genauAus(worte),
  getippt: freiAus(worte),
  art,
});

/** What may be meant: all that was typed, or the rest beside a word that names a kind. */
function lesarten(text: string): Anfrage[] {
  const worte = woerter(text);
  const [erste, letzte] = [worte[0], worte.at(-1)].map((wort) => VORSAETZE[wort?.frei ?? '']);
  return [
    anfrageAus(worte),
    ...(erste && worte.length > 1 ? [anfrageAus(worte.slice(1), erste)] : []),
    ...(letzte && worte.length > 1 ? [anfrageAus(worte.slice(0, -1), letzte)] : []),
  ];
}

/** A fit for what was typed. */
export interface Treffer<E extends Benannt> {
  eintrag: E;
  /** Smaller is better. */
  rang: number;
}

const vergleiche = (a: Treffer<Benannt>, b: Treffer<Benannt>): number =>
  a.rang - b.rang ||
  NAMENSARTEN.indexOf(a.eintrag.art) - NAMENSARTEN.indexOf(b.eintrag.art) ||
  b.eintrag.gewicht - a.eintrag.gewicht ||
  nachName(a.eintrag, b.eintrag);

/** The best fits for what was typed, best first; several spellings of one entry count once. */
export function finde<E extends Benannt>(
  alle: readonly Suchbar<E>[],
  text: string,
  hoechstens = 8,
): Treffer<E>[] {
  const plz = /\b\d{2,5}\b/.exec(text)?.[0];
  const name = text.replace(/\b\d+\b/, ' ');
  const hatName = /\p{L}/u.test(name);
  if (!plz && !hatName) return [];
  const anfragen = hatName ? lesarten(name) : [];

  const treffer: Treffer<E>[] = [];
  for (const { eintrag, formen, zusatz } of alle) {
    if (plz && !eintrag.postleitzahlen.some((eine) => eine.startsWith(plz))) continue;
    let rang = hatName ? Infinity : plz?.length === 5 ? GENAU : ANFANG;
    for (const anfrage of anfragen) {
      if (anfrage.art && anfrage.art !== eintrag.art) continue;
      for (const form of formen) {
        const eigene = guete(anfrage, form, zusatz);
        // "Stadt Rosenheim" means Rosenheim, but "Markt Schwaben" is a name of its own.
        rang = Math.min(rang, anfrage.art ? eigene + 0.1 : eigene);
      }
    }
    if (rang < Infinity) treffer.push({ eintrag, rang });
  }
  return treffer.sort(vergleiche).slice(0, hoechstens);
}
