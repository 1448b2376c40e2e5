/** A place in the sentence in which someone says what they want: both belong into fields of their own. */
import { ARTWOERTER, leseAnfrage } from '../register/lesarten.ts';
import { finde, gehtUnterDiesemNamen, type Suchbar } from '../register/namenssuche.ts';
import { sauber } from '../sprache/eingabe.ts';
import { deute, type Deutung } from './deutung.ts';
import type { Eintrag } from './eintrag.ts';

/** What is wanted, and where. */
export interface Wunsch {
  was: string;
  /** As it was typed. */
  wo: string;
}

/** Words behind which a sentence names a place. */
const VOR_ORTEN = new Set('in aus bei nach von zu at from to'.split(' '));

/** Words behind which it names a thing: "mein Heim" is not Meinheim, "im Stein" not Stein. */
const VOR_ANDEREM = new Set(
  (
    'im am beim vom zum zur der die das dem den des the ' +
    'ein eine einen einem einer mein meine meinen meinem meiner unser unsere unseren unserem unserer'
  ).split(' '),
);

/** Articles between a preposition and a word for a kind: "in der Stadt Fürth". */
const ARTIKEL = new Set(['der', 'dem', 'den', 'die']);

/** Prepositions that have the article in them: "im Markt Schwaben". */
const MIT_ARTIKEL = new Set(['im', 'am', 'beim', 'vom', 'zum', 'zur']);

/** Behind a word that begins a sentence stands who acts: "Weil ich …" is not the Gemeinde Weil. */
const HANDELNDE = new Set('ich wir man du er sie es ihr i we you'.split(' '));

/** Parts of verbs, with which no name ends: "melde … in Neustadt an". */
const VERBTEILE = new Set('ab an aus ein um'.split(' '));

/** Most words of a municipality's name beside one for its kind: Stadt Bad Neustadt an der Saale. */
const MEISTE_WORTE = 6;

/** More words are no sentence but a page that was pasted: every row of them costs. */
const LAENGSTER_SATZ = 30;

/** Where a place may stand, and the words without it. */
interface Stelle {
  wo: string;
  rest: string;
}

/** A word in small letters, without the marks around it. */
const bloss = (wort = ''): string => wort.toLowerCase().replace(/^\P{L}+|\P{L}+$/gu, '');

/** True for words of which the first says what kind of place follows: "Stadt Altdorf". */
const beginntMitArt = (worte: readonly string[]): boolean =>
  worte.length > 1 && Boolean(ARTWOERTER.get(bloss(worte[0]))?.includes('ort'));

/** How many words in front of a place lead to it: none, "in", "im" or "in der". */
function hinfuehrende(davor: readonly string[], mitArt: boolean): number {
  const [vorletztes, letztes] = [bloss(davor.at(-2)), bloss(davor.at(-1))];
  if (VOR_ORTEN.has(letztes)) return 1;
  if (!mitArt) return 0;
  if (MIT_ARTIKEL.has(letztes)) return 1;
  return ARTIKEL.has(letztes) && VOR_ORTEN.has(vorletztes) ? 2 : 0;
}

const PLZ = /\d{5}/;

/** True where a postcode stands amid words that are no street with its number: "anmelden, 85221 Dachau". */
function beginntVorPlz(worte: readonly string[]): boolean {
  const stelle = worte.findIndex((wort) => PLZ.test(wort));
  return stelle > 0 && stelle < worte.length - 1 && !/\d/.test(worte[stelle - 1]!);
}

/**
 * True for a word of an authority or an area that is no municipality: "Landratsamt Fürth" is not Fürth,
 * and a Landkreis has many.
 */
const nenntAndereArt = (wort: string | undefined): boolean =>
  ARTWOERTER.get(bloss(wort))?.includes('ort') === false;

/**
 * True where a row of words may be a place at all, going by the words around it.
 * @param dahin how many words before it lead to it
 */
function kommtInfrage(
  worte: readonly string[],
  [anfang, ende]: readonly [number, number],
  dahin: number,
): boolean {
  if ([worte[anfang], worte[anfang - dahin - 1]].some(nenntAndereArt)) return false;
  if (VOR_ANDEREM.has(bloss(worte[anfang]))) return false;
  if (VERBTEILE.has(bloss(worte[ende - 1]))) return false;
  if (beginntVorPlz(worte.slice(anfang, ende))) return false;
  if (anfang === 0) return !HANDELNDE.has(bloss(worte[ende]));
  return ende - anfang > 1 || !VOR_ANDEREM.has(bloss(worte[anfang - 1]));
}

/** Every row of words that may be a place: behind a preposition, at the end, in front; long ones first. */
function stellen(worte: readonly string[]): Stelle[] {
  const alle: Stelle[] = [];
  for (let laenge = Math.min(MEISTE_WORTE, worte.length - 1); laenge > 0; laenge--)
    for (let anfang = worte.length - laenge; anfang >= 0; anfang--) {
      const ende = anfang + laenge;
      const eigene = worte.slice(anfang, ende);
      const davor = worte.slice(0, anfang);
      const dahin = hinfuehrende(davor, beginntMitArt(eigene));
      if (dahin === 0 && anfang > 0 && ende < worte.length) continue;
      if (!kommtInfrage(worte, [anfang, ende], dahin)) continue;
      const rest = [...davor.slice(0, anfang - dahin), ...worte.slice(ende)];
      alle.push({
        wo: eigene.join(' ').replace(/[\s.,;:!?–—-]+$/, ''),
        rest: rest.join(' ').replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, ''),
      });
    }
  return alle;
}

/** Letters that a name must share with what was typed: this runs with every key. */
const BEGINN = 3;

/** Municipalities whose name, whole or for short, begins like a reading of a text; by a postcode all. */
function gleichBeginnende(alle: readonly Suchbar<Eintrag>[], wo: string): Suchbar<Eintrag>[] {
  const { plz, lesarten } = leseAnfrage(wo);
  const beginne = lesarten.map(({ getippt }) => getippt.slice(0, BEGINN));
  const passt = (form = '') => beginne.some((beginn) => form.startsWith(beginn));
  return alle.filter(
    ({ eintrag, formen }) =>
      eintrag.art === 'ort' &&
      (plz !== undefined ||
        formen.some(
          ({ suffixe, kurz }) => passt(suffixe[0]) || kurz.some(({ frei }) => passt(frei)),
        )),
  );
}

/** What an errand's text stands for where it is more than similar to one. */
const SICHERE: readonly Deutung['art'][] = ['eindeutig', 'mehrere', 'anfang'];

/**
 * Takes "Wo kann ich in Freising meinen Führerschein umtauschen" apart; undefined where the text is
 * an errand as it is, or where it names no municipality and none of the errands.
 */
export function ortImSatz(alle: readonly Suchbar<Eintrag>[], text: string): Wunsch | undefined {
  const anliegen = alle.filter(({ eintrag }) => eintrag.art === 'anliegen');
  const passt = (was: string, arten = SICHERE) => arten.includes(deute(anliegen, was).art);
  const heisst = (wo: string) => finde(gleichBeginnende(alle, wo), wo).some(gehtUnterDiesemNamen);
  // What costs most comes last.
  const worte = sauber(text).split(' ');
  if (worte.length > LAENGSTER_SATZ) return undefined;
  const orte = stellen(worte).filter(({ wo }) => heisst(wo));
  const gefunden =
    orte.find(({ rest }) => passt(rest)) ??
    // A typing error in the errand is asked, where the whole text is not even similar to one.
    (passt(text, ['nichts']) ? orte.find(({ rest }) => passt(rest, ['aehnlich'])) : undefined);
  return gefunden && !passt(text) ? { was: gefunden.rest, wo: gefunden.wo } : undefined;
}
