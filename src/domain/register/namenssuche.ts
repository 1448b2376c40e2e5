/**
 * Finds things by what someone types of their names: places, villages, postcodes, authorities,
 * errands. It forgives spelling and typing errors, puts the most likely first, and says how sure
 * it is: only an exact fit may be followed without a question.
 */
import { nachName } from '../sprache/ortsname.ts';
import { woerter } from '../sprache/suchform.ts';
import { leseAnfrage, type Lesart } from './lesarten.ts';
import { NAMENSARTEN, type Namensart } from './namensarten.ts';
import {
  ANFANG,
  formAus,
  GANZE_WOERTER,
  GENAU,
  guete,
  gueteMitFehlern,
  KURZ,
  KURZ_MIT_ZUSATZ,
  MIT_ARTWORT,
  MIT_REST,
  MIT_ZUSATZ,
  OHNE_UMLAUTE,
  WORTANFANG,
  type Form,
} from './namensguete.ts';
import { geratenesWort, wortguete } from './wortguete.ts';

/** Something that can be found by its name. */
export interface Benannt {
  art: Namensart;
  /** The name that is matched. */
  name: string;
  /** Other names under which it is found. */
  auchGenannt?: readonly string[];
  /** Words behind which it may be: they find it, but never for sure. Of errands only. */
  stichworte?: readonly string[];
  /** What tells it from others of its name: the Landkreis, the municipality. */
  zusatz: string;
  /** Words that tell it apart, too, but are not shown: the Regierungsbezirk. */
  gegend?: string;
  /** Inhabitants; larger ones come first among equals. */
  gewicht: number;
  postleitzahlen: readonly string[];
}

/** An entry with its search forms, made once. */
export interface Suchbar<E extends Benannt> {
  eintrag: E;
  formen: readonly Form[];
  /** Words of all its names, where their order says nothing: of errands. */
  lose: readonly string[];
  /** Search forms of its other words, and these words with those of its names. */
  stichformen: readonly Form[];
  stichworte: readonly string[];
  /** Words of the addition, which people type to tell places apart: Hausen (Forchheim). */
  zusatz: readonly string[];
}

const namenVon = ({ name, auchGenannt = [] }: Benannt): string[] => [name, ...auchGenannt];

const worteVon = (namen: readonly string[]): string[] =>
  namen.flatMap((name) => woerter(name).map(({ frei }) => frei));

/** Prepares entries for searching. */
export const suchbar = <E extends Benannt>(eintraege: readonly E[]): Suchbar<E>[] =>
  eintraege.map((eintrag) => ({
    eintrag,
    formen: namenVon(eintrag).map(formAus),
    lose: eintrag.art === 'anliegen' ? worteVon(namenVon(eintrag)) : [],
    stichformen: (eintrag.stichworte ?? []).map(formAus),
    stichworte: eintrag.stichworte ? worteVon([...namenVon(eintrag), ...eintrag.stichworte]) : [],
    zusatz: woerter(`${eintrag.zusatz} ${eintrag.gegend ?? ''}`).map(({ frei }) => frei),
  }));

/**
 * How sure a fit is.
 * - `genau`: the name or one of its written forms, with its addition if typed, or a whole postcode
 * - `anfang`: what was typed begins the name or one of its words, or is its short form
 * - `aehnlich`: typing errors, or a rest that fits nothing
 */
export type Sicherheit = 'genau' | 'anfang' | 'aehnlich';

/** A fit for what was typed. */
export interface Treffer<E extends Benannt> {
  eintrag: E;
  /** Order of all fits: smaller is better. */
  rang: number;
  /** How well the name itself fits, whatever bears it: the scale of `namensguete.ts`. */
  guete: number;
  sicherheit: Sicherheit;
}

/** True for an exact fit of a short form: others may bear it as their whole name. */
export const istKurzform = ({ guete }: Treffer<Benannt>): boolean =>
  guete >= KURZ_MIT_ZUSATZ && guete < KURZ;

/**
 * True for what goes for short by a name that another bears as a whole: Altdorf b.Nürnberg beside
 * Altdorf. It must be the same reading: "Markt Nordheim" is a name before it is a Markt's.
 */
export const heisstKurzWie = (kurzer: Treffer<Benannt>, ganzer: Treffer<Benannt>): boolean =>
  kurzer.guete >= KURZ && kurzer.guete <= KURZ + ganzer.guete;

/** True for a fit but for umlauts: "Lahr" for Lähr, which may be another place far away. */
export const fehlenUmlaute = ({ guete }: Treffer<Benannt>): boolean =>
  guete >= OHNE_UMLAUTE && guete < MIT_ZUSATZ;

/** True for an exact fit without anything that tells the name from others. */
export const istNameAllein = ({ guete }: Treffer<Benannt>): boolean => guete < MIT_ZUSATZ;

/** True where a name, or one of its words, begins with what was typed. */
export const beginntSo = ({ guete }: Treffer<Benannt>): boolean => guete <= WORTANFANG;

/** True for a municipality that goes by this name, be it its whole one or for short. */
export const gehtUnterDiesemNamen = ({ eintrag, guete }: Treffer<Benannt>): boolean =>
  eintrag.art === 'ort' && guete < GANZE_WOERTER;

const sicherheitVon = (guete: number): Sicherheit =>
  guete < KURZ ? 'genau' : guete < MIT_REST ? 'anfang' : 'aehnlich';

/** A village stands behind municipalities that go by its name for short, before mere beginnings. */
const ABSTAND_ORTSTEIL = 0.6;

const vergleiche = (a: Treffer<Benannt>, b: Treffer<Benannt>): number =>
  a.rang - b.rang ||
  NAMENSARTEN.indexOf(a.eintrag.art) - NAMENSARTEN.indexOf(b.eintrag.art) ||
  b.eintrag.gewicht - a.eintrag.gewicht ||
  nachName(a.eintrag, b.eintrag);

type Massstab = (lesart: Lesart, form: Form, zusatz: readonly string[]) => number;

const freieWorte = ({ worte }: Lesart): string[] => worte.map(({ frei }) => frei);

/** The best fit of all readings with all names of an entry, typed without errors. */
function besteOhneFehler<E extends Benannt>(
  einer: Suchbar<E>,
  lesarten: readonly Lesart[],
): number {
  const beste = besteGuete(einer, lesarten, guete);
  if (beste <= GANZE_WOERTER || einer.lose.length === 0) return beste;
  if (einer.stichformen.some(({ suffixe: [ganz] }) => lesarten[0]!.getippt === ganz))
    return GANZE_WOERTER;
  const worte = lesarten.map(freieWorte);
  const nachNamen = Math.min(beste, ...worte.map((eine) => wortguete(eine, einer.lose)));
  const passtAuch = () => worte.some((eine) => wortguete(eine, einer.stichworte) < Infinity);
  return nachNamen > NACH_STICHWORT && passtAuch() ? NACH_STICHWORT : nachNamen;
}

/** By its other words, behind all that fit by their names. */
const NACH_STICHWORT = 3.4;

/** The best fit with typing errors; errands are guessed by words that go on, too. */
function besteMitFehlern<E extends Benannt>(
  einer: Suchbar<E>,
  lesarten: readonly Lesart[],
): number {
  if (einer.lose.length === 0)
    return besteGuete(einer, lesarten, (lesart, form) => gueteMitFehlern(lesart, form));
  const formen = [...einer.formen, ...einer.stichformen];
  return Math.min(
    besteGuete({ ...einer, formen }, lesarten, gueteEinesAnliegens),
    ...lesarten.map((lesart) => geratenesWort(freieWorte(lesart), einer.lose)),
  );
}

/** Typing errors at the beginning of an errand's word alone say little. */
const gueteEinesAnliegens: Massstab = (lesart, form) =>
  gueteMitFehlern(lesart, form, Math.floor(lesart.getippt.length / 5));

/** The best fit of all readings with all names of an entry. */
function besteGuete<E extends Benannt>(
  { eintrag, formen, zusatz }: Suchbar<E>,
  lesarten: readonly Lesart[],
  massstab: Massstab,
): number {
  let beste = Infinity;
  for (const lesart of lesarten) {
    if (lesart.arten && !lesart.arten.includes(eintrag.art)) continue;
    for (const form of formen) {
      const eigener = massstab(lesart, form, zusatz);
      const abstand = (lesart.arten ? MIT_ARTWORT : 0) + (lesart.gemeint ? KURZ : 0);
      beste = Math.min(beste, eigener + abstand);
    }
  }
  return beste;
}

const hatPlz = ({ eintrag }: Suchbar<Benannt>, plz: string) =>
  eintrag.postleitzahlen.some((eine) => eine.startsWith(plz));

/**
 * All that fits by one measure.
 * @param uebrige gets what does not fit
 */
function passende<E extends Benannt>(
  alle: readonly Suchbar<E>[],
  gueteVon: (eintrag: Suchbar<E>) => number,
  uebrige?: Suchbar<E>[],
): Treffer<E>[] {
  const treffer: Treffer<E>[] = [];
  for (const einer of alle) {
    const guete = gueteVon(einer);
    if (guete === Infinity) {
      uebrige?.push(einer);
      continue;
    }
    const rang = einer.eintrag.art === 'ortsteil' ? guete + ABSTAND_ORTSTEIL : guete;
    treffer.push({ eintrag: einer.eintrag, rang, guete, sicherheit: sicherheitVon(guete) });
  }
  return treffer;
}

/**
 * The best fits for what was typed, best first; several spellings of one entry count once.
 * @param hoechstens so many at most, but always all exact ones
 */
export function finde<E extends Benannt>(
  alle: readonly Suchbar<E>[],
  text: string,
  hoechstens = 8,
): Treffer<E>[] {
  const { plz, lesarten } = leseAnfrage(text);
  if (lesarten.length === 0) {
    if (!plz) return [];
    const rang = plz.length === 5 ? GENAU : ANFANG;
    return erste(
      passende(alle, (einer) => (hatPlz(einer, plz) ? rang : Infinity)),
      hoechstens,
    );
  }
  // A postcode beside the name tells places apart; where they do not agree, either may be wrong.
  const beide = plz ? alle.filter((einer) => hatPlz(einer, plz)) : alle;
  const treffer = findeNamen(beide, lesarten, hoechstens);
  if (!plz || treffer.some(({ sicherheit }) => sicherheit !== 'aehnlich'))
    return erste(treffer, hoechstens);
  const genannte = findeNamen(alle, lesarten, hoechstens);
  const bekannte = new Set(genannte.map(({ eintrag }) => eintrag));
  const dort = passende(beide, () => MIT_REST).filter(({ eintrag }) => !bekannte.has(eintrag));
  return erste(
    [...genannte, ...dort].map((einer) => ({
      ...einer,
      rang: einer.rang + MIT_REST,
      sicherheit: 'aehnlich' as const,
    })),
    hoechstens,
  );
}

/**
 * Fits of names; typing errors count only where nothing fits exactly, and little otherwise. Errands
 * are few: where one fits, no other is guessed.
 */
function findeNamen<E extends Benannt>(
  alle: readonly Suchbar<E>[],
  lesarten: readonly Lesart[],
  hoechstens: number,
): Treffer<E>[] {
  const uebrige: Suchbar<E>[] = [];
  const treffer = passende(alle, (einer) => besteOhneFehler(einer, lesarten), uebrige);
  const sicher = treffer.some(({ sicherheit }) => sicherheit === 'genau');
  if (sicher || treffer.length >= hoechstens) return treffer;
  const mitAnliegen = treffer.some(({ eintrag }) => eintrag.art === 'anliegen');
  const geratene = passende(uebrige, (einer) =>
    mitAnliegen && einer.eintrag.art === 'anliegen' ? Infinity : besteMitFehlern(einer, lesarten),
  );
  return [...treffer, ...geratene];
}

function erste<E extends Benannt>(treffer: Treffer<E>[], hoechstens: number): Treffer<E>[] {
  const geordnet = treffer.sort(vergleiche);
  const hinterGenauen = geordnet.map(({ sicherheit }) => sicherheit).lastIndexOf('genau') + 1;
  return geordnet.slice(0, Math.max(hoechstens, hinterGenauen));
}

/** Of exact fits those that fit best: a whole official name before a name for short. */
export function besteGenaue<E extends Benannt>(treffer: readonly Treffer<E>[]): Treffer<E>[] {
  const genaue = treffer.filter(({ sicherheit }) => sicherheit === 'genau');
  const bester = Math.min(...genaue.map(({ rang }) => rang));
  return genaue.filter(({ rang }) => rang === bester);
}
