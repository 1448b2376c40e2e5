/** How well a name fits what was typed. */
import { buchstaben, fehlerzahl, fremdeBuchstaben } from '../sprache/aehnlichkeit.ts';
import { woerter, type Wort } from '../sprache/suchform.ts';
import { ARTWOERTER, type Lesart } from './lesarten.ts';

/** A short name as it is compared: with umlauts written out, and without. */
interface Kurzname {
  genau: string;
  frei: string;
}

/** One name as it is compared, without spaces. */
export interface Form {
  /** With umlauts written out. */
  genau: string;
  /** Where words end, so that whole words count more than parts of words. */
  wortenden: ReadonlySet<number>;
  /** From each of its words on, without umlauts; the first is the whole name. */
  suffixe: readonly string[];
  /** The names that people use for short: `weiden` for Weiden i.d.OPf., `aibling` for Bad Aibling. */
  kurz: readonly Kurzname[];
  /** A name without its addition counts as whole, too: so many letters of Murnau a.Staffelsee. */
  grundlaenge: number;
  /** Letters that occur in it. */
  buchstaben: number;
}

/** From here on a name tells where its place lies: `Garching b.München`, `Lindau (Bodensee)`. */
const ZUSATZ = /\s*\(|,|\s(?:[abivou]\.|(?:am|an|bei|beim|im|in|ob|vor|vorm|unter)\s)/i;

const alsKurzname = (worte: readonly Wort[]): Kurzname => ({
  genau: worte.map(({ genau }) => genau).join(''),
  frei: worte.map(({ frei }) => frei).join(''),
});

/** Brings a name into the form in which it is compared. */
export function formAus(name: string): Form {
  const worte = woerter(name);
  const frei = worte.map((wort) => wort.frei);
  const wortenden = new Set<number>();
  let laenge = 0;
  for (const wort of frei) wortenden.add((laenge += wort.length));
  const suffixe = frei.map((_, i) => frei.slice(i).join(''));
  const zusatz = ZUSATZ.exec(name);
  return {
    genau: worte.map(({ genau }) => genau).join(''),
    wortenden,
    suffixe,
    kurz: [
      ...(zusatz ? [alsKurzname(woerter(name.slice(0, zusatz.index)))] : []),
      ...(frei[0] === 'bad' && worte.length > 1 ? [alsKurzname(worte.slice(1))] : []),
    ],
    grundlaenge: frei[0] && frei[0].length >= 4 ? frei[0].length : Infinity,
    buchstaben: buchstaben(suffixe[0] ?? ''),
  };
}

/**
 * How well a name fits, smaller is better: exact, short form, whole words, prefix, word start,
 * then errors. Below `KURZ` a fit is exact, from `MIT_REST` on it is only similar.
 */
export const GENAU = 0;
/**
 * Behind a word for a kind: "Stadt Rosenheim" means Rosenheim, but "Markt Schwaben" is a name of its
 * own. As far off is a name that has the two in one: "Markt Offingen" may be Marktoffingen.
 */
export const MIT_ARTWORT = 0.05;
/** Equal but for umlauts, and typed without any: "Furth" for Fürth, behind places called Furth. */
export const OHNE_UMLAUTE = 0.2;
/** The name and what tells it from others: "Hausen Forchheim". */
export const MIT_ZUSATZ = 0.3;
/** Its short form and what tells it from others: "Neufahrn Freising". */
export const KURZ_MIT_ZUSATZ = 0.4;
export const KURZ = 0.5;
/** Typed with umlauts that the name does not have. */
const ANDERE_UMLAUTE = 0.7;
export const GANZE_WOERTER = 1;
export const ANFANG = 2;
/** The name and the beginning of its addition: "Hausen Forch". */
const MIT_ZUSATZ_ANFANG = 2.5;
/** One of its words begins so. */
export const WORTANFANG = 3;
/** More was typed than the name, and the rest fits nothing: Hof an der Saale. */
export const MIT_REST = 3.5;
/** What was typed ends with the name, and what stands before it fits nothing. */
const NACH_REST = 3.9;
/** The name stands between other words of a sentence. */
const IM_SATZ = 3.95;
/** Fewest letters of a name in a sentence; shorter ones are words like any other. */
const NAME_IM_SATZ = 4;
/** From here on it fits only with typing errors. */
export const TIPPFEHLER = 4;
const TIPPFEHLER_ANFANG = 6;
const TIPPFEHLER_WORT = 9;

const istArtwort = (wort: string) => ARTWOERTER.has(wort);

/** How the words behind a name fit what is known to tell it apart. */
function gueteMitRest(rest: readonly string[], zusatz: readonly string[]): number {
  // "Dachau Landkreis" asks for another kind of thing: that is a reading of its own.
  if (rest.every(istArtwort)) return MIT_REST;
  const fremde = rest.filter((wort) => !istArtwort(wort) && !zusatz.includes(wort));
  if (fremde.length === 0) return MIT_ZUSATZ;
  const [fremdes = ''] = fremde;
  return fremde.length === 1 && fremdes === rest.at(-1) && zusatz.some((w) => w.startsWith(fremdes))
    ? MIT_ZUSATZ_ANFANG
    : MIT_REST;
}

/** How the words in front of a name fit: its municipality may stand there. */
function gueteNach(davor: readonly string[], zusatz: readonly string[]): number {
  const passt = davor.every((wort) => zusatz.includes(wort)) && !davor.every(istArtwort);
  return passt ? MIT_ZUSATZ : NACH_REST;
}

/** The name with more words behind it or in front of it. */
function gueteMitMehr({ worte, getippt }: Lesart, ganz: string, zusatz: readonly string[]): number {
  const davor = getippt.length - ganz.length;
  if (davor <= 0 || !getippt.includes(ganz)) return Infinity;
  const frei = worte.map((wort) => wort.frei);
  if (!(getippt.startsWith(ganz) || getippt.endsWith(ganz)))
    return ganz.length >= NAME_IM_SATZ && frei.includes(ganz) ? IM_SATZ : Infinity;
  let guete = Infinity;
  let laenge = 0;
  for (const [i, wort] of frei.entries()) {
    if (laenge === davor && getippt.endsWith(ganz))
      guete = Math.min(guete, gueteNach(frei.slice(0, i), zusatz));
    laenge += wort.length;
    if (laenge === ganz.length && getippt.startsWith(ganz))
      guete = Math.min(guete, gueteMitRest(frei.slice(i + 1), zusatz));
  }
  return guete;
}

/** True where a word for a kind stands apart that is part of a word of the name. */
function istZusammengezogen({ worte }: Lesart, { wortenden }: Form): boolean {
  const [erstes] = worte;
  return erstes !== undefined && istArtwort(erstes.frei) && !wortenden.has(erstes.frei.length);
}

/**
 * How well a name fits without typing errors; Infinity if it does not.
 * @param zusatz words that tell the name from others
 */
export function guete(lesart: Lesart, form: Form, zusatz: readonly string[]): number {
  const { genau, getippt, buchstaben: benutzte } = lesart;
  const [ganz = ''] = form.suffixe;
  if (ganz === getippt) {
    if (form.genau === genau) return istZusammengezogen(lesart, form) ? MIT_ARTWORT : GENAU;
    return genau === getippt ? OHNE_UMLAUTE : ANDERE_UMLAUTE;
  }
  for (const { frei } of form.kurz)
    if (getippt.length > frei.length && gueteMitMehr(lesart, frei, zusatz) === MIT_ZUSATZ)
      return KURZ_MIT_ZUSATZ;
  // Without errors either text has no letter that the other lacks; most names are done with here.
  if (benutzte & ~form.buchstaben && form.buchstaben & ~benutzte) return Infinity;
  const kurz = form.kurz.find(({ frei }) => frei === getippt);
  if (kurz) return genau === getippt || genau === kurz.genau ? KURZ : ANDERE_UMLAUTE;
  if (ganz.startsWith(getippt)) return form.wortenden.has(getippt.length) ? GANZE_WOERTER : ANFANG;
  if (form.suffixe.some((suffix, i) => i > 0 && suffix.startsWith(getippt))) return WORTANFANG;
  return gueteMitMehr(lesart, ganz, zusatz);
}

/** Typing errors allowed in a word of this length. */
const erlaubteFehler = (laenge: number) => (laenge < 4 ? 0 : laenge < 8 ? 1 : 2);

/**
 * How well a name fits with typing errors; Infinity if there are too many.
 * @param amAnfang so many at most where only the beginning of the name or of a word fits
 */
export function gueteMitFehlern(
  { getippt, buchstaben: benutzte }: Lesart,
  form: Form,
  amAnfang = Infinity,
): number {
  const grenze = erlaubteFehler(getippt.length);
  // Every letter that the name lacks is an error of its own.
  if (grenze === 0 || fremdeBuchstaben(benutzte, form.buchstaben) > grenze) return Infinity;
  const [ganz = '', ...weitere] = form.suffixe;
  const fehler = fehlerzahl(getippt, ganz, grenze, form.grundlaenge);
  let wort = Infinity;
  for (const suffix of weitere) wort = Math.min(wort, fehlerzahl(getippt, suffix, grenze).anfang);
  return Math.min(
    TIPPFEHLER + Math.min(fehler.ganz, fehler.grund) - 1,
    fehler.anfang > amAnfang ? Infinity : TIPPFEHLER_ANFANG + fehler.anfang - 1,
    wort > amAnfang ? Infinity : TIPPFEHLER_WORT + wort - 1,
  );
}
