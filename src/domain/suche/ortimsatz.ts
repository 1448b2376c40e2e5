/** A place in the sentence in which someone says what they want: both belong into fields of their own. */
import { finde, gehtUnterDiesemNamen, type Suchbar } from '../register/namenssuche.ts';
import { sauber } from '../sprache/eingabe.ts';
import { suchform } from '../sprache/suchform.ts';
import { deute } from './deutung.ts';
import type { Eintrag } from './eintrag.ts';

/** What is wanted, and where. */
export interface Wunsch {
  was: string;
  /** As it was typed. */
  wo: string;
}

/** Words behind which a sentence names a place. */
const VOR_ORTEN = new Set('in aus bei nach von zu at from to'.split(' '));

/**
 * Words behind which it names something else: a thing ("mein Heim" is not Meinheim, "im Stein" not
 * Stein), or an area, which has many municipalities.
 */
const VOR_ANDEREM = new Set(
  (
    'im am beim vom zum zur der die das dem den des the ' +
    'ein eine einen einem einer mein meine meinen meinem meiner unser unsere unseren unserem unserer ' +
    'landkreis kreis lkr bezirk regierungsbezirk'
  ).split(' '),
);

/** Parts of verbs, with which no name ends: "melde … in Neustadt an". */
const VERBTEILE = new Set('ab an aus ein um'.split(' '));

/** Most words of a municipality's name: Bad Neustadt an der Saale. */
const MEISTE_WORTE = 5;

/** Where a place may stand, and the words without it. */
interface Stelle {
  wo: string;
  rest: string;
  /** It begins the text, where a sentence may begin with a word that is a name, too: "Weil ich …". */
  vorn: boolean;
}

/** Every row of words that may be a place: behind a preposition, at the end, in front; long ones first. */
function stellen(worte: readonly string[]): Stelle[] {
  const alle: Stelle[] = [];
  for (let laenge = Math.min(MEISTE_WORTE, worte.length - 1); laenge > 0; laenge--)
    for (let anfang = worte.length - laenge; anfang >= 0; anfang--) {
      const ende = anfang + laenge;
      const davor = (worte[anfang - 1] ?? '').toLowerCase();
      const dahinter = VOR_ORTEN.has(davor);
      const vorn = anfang === 0;
      if (!dahinter && !vorn && ende < worte.length) continue;
      if (VOR_ANDEREM.has(worte[anfang]!.toLowerCase())) continue;
      if (laenge === 1 && VOR_ANDEREM.has(davor.replace(/\.$/, ''))) continue;
      if (VERBTEILE.has(worte[ende - 1]!.toLowerCase().replace(/\W+$/, ''))) continue;
      const rest = [...worte.slice(0, dahinter ? anfang - 1 : anfang), ...worte.slice(ende)];
      const wo = worte
        .slice(anfang, ende)
        .join(' ')
        .replace(/[\s.,;:!?]+$/, '');
      alle.push({ wo, rest: rest.join(' '), vorn });
    }
  return alle;
}

/** Letters that a name must share with what was typed: this runs with every key. */
const BEGINN = 3;

/** Municipalities whose name, whole or for short, begins like a text; by a postcode all. */
function gleichBeginnende(alle: readonly Suchbar<Eintrag>[], wo: string): Suchbar<Eintrag>[] {
  const beginn = suchform(wo).replaceAll(' ', '').slice(0, BEGINN);
  const passt = (form: string | undefined) => form?.startsWith(beginn);
  return alle.filter(
    ({ eintrag, formen }) =>
      eintrag.art === 'ort' &&
      beginn !== '' &&
      (/^\d/.test(beginn) ||
        formen.some(
          ({ suffixe, kurz }) => passt(suffixe[0]) || kurz.some(({ frei }) => passt(frei)),
        )),
  );
}

/**
 * Takes "Wo kann ich in Freising meinen Führerschein umtauschen" apart; undefined where the text is
 * an errand as it is, or where it names no municipality and none of the errands.
 */
export function ortImSatz(alle: readonly Suchbar<Eintrag>[], text: string): Wunsch | undefined {
  const anliegen = alle.filter(({ eintrag }) => eintrag.art === 'anliegen');
  const passt = (was: string, vorn = false) =>
    (vorn ? ['eindeutig'] : ['eindeutig', 'mehrere', 'anfang']).includes(deute(anliegen, was).art);
  const heisst = (wo: string) => finde(gleichBeginnende(alle, wo), wo).some(gehtUnterDiesemNamen);
  // What costs most comes last.
  const gefunden = stellen(sauber(text).split(' ')).find(
    ({ wo, rest, vorn }) => heisst(wo) && passt(rest, vorn),
  );
  return gefunden && !passt(text) ? { was: gefunden.rest, wo: gefunden.wo } : undefined;
}
