/**
 * How well words in any order fit the words of an errand's names: people write what they want in
 * sentences, with other endings and in compounds ("Wo kann ich meine Hunde anmelden").
 */
import { woerter } from '../sprache/suchform.ts';
import { WORTANFANG } from './namensguete.ts';

/** Another ending of a word: Ummeldung for ummelden. */
const ANDERE_ENDUNG = WORTANFANG + 0.1;
/** Made of two of its words: Autoanmeldung. */
const ZUSAMMENGESETZT = WORTANFANG + 0.2;
/** A verb of which the sentence has the first part elsewhere: melde ... ab, for abmelden. */
const OHNE_VORSILBE = WORTANFANG + 0.25;
/** The last part of one of its words: Steuer in Hundesteuer. */
const WORTENDE = WORTANFANG + 0.3;
/** Begins with one of its words, and the rest fits nothing: Wohngeldantrag. Typing errors in the whole are likelier. */
const WEITERGESETZT = 5.5;

/** Words of sentences that name no errand. */
const BEIWERK = new Set(
  woerter(
    'wo wie was wer wann ich wir man will moechte muss soll brauche kann können habe haben hat ist ' +
      'bin wohne lebe wird werden sein seine seinen ihr ihre ihren mir mich mein meine meinen meinem meiner unser unsere ein eine einen einem ' +
      'einer es neu neue neuen neuer neues bitte für mit auf zu zum zur und oder nach von beantragen ' +
      'beantrage antrag formular unterlagen kosten termin gibt gibts bekomme bekommen kriege stellt ' +
      'mache machen lassen geht i my how to get apply for new where do',
  ).map(({ frei }) => frei),
);

/** Words that begin a sentence; alone one is a name, too: "heiraten in Weil". */
const SATZBEGINN = new Set(['weil', 'wenn', 'da', 'dass', 'falls', 'sobald', 'because', 'if']);

/** Endings of German words without umlauts, as `frei` has them. */
const ENDUNGEN = new Set(['', ...'e n en er ern es s em ung ungen in innen t'.split(' ')]);

/** Fewest letters that two words must share. */
const STAMM = 4;

/** Fewest letters of a word that another may begin with: "alt" says nothing of "Altersrente". */
const GRUNDWORT = 6;

/** True if two words differ in their endings only. */
function gleicherStamm(a: string, b: string): boolean {
  let gleich = 0;
  while (gleich < a.length && a[gleich] === b[gleich]) gleich++;
  // The ending may begin before the letters differ: Heirat, heiraten; Ummeldung, Ummeldungen.
  for (let stamm = gleich; stamm >= Math.max(STAMM, gleich - 3); stamm--)
    if (ENDUNGEN.has(a.slice(stamm)) && ENDUNGEN.has(b.slice(stamm))) return true;
  return false;
}

/** What may stand between the parts of a compound. */
const FUGEN = ['', 's', 'n', 'en', 'es'];

/** True if a text is two of the words, one behind the other. */
const ausZweien = (getippt: string, worte: readonly string[]): boolean =>
  worte.some(
    (erstes) =>
      erstes.length >= 3 &&
      getippt.startsWith(erstes) &&
      FUGEN.some((fuge) => {
        const rest = getippt.slice(erstes.length);
        return (
          rest.startsWith(fuge) &&
          worte.some((zweites) => gleicherStamm(rest.slice(fuge.length), zweites))
        );
      }),
  );

/** Parts of verbs that stand at the end of a sentence. */
const VORSILBEN = ['ab', 'an', 'aus', 'ein', 'um'];

/** True if a text is the verb of one of the words, without its first part. */
const ohneVorsilbe = (getippt: string, worte: readonly string[]): boolean =>
  worte.some((wort) =>
    VORSILBEN.some(
      (vorsilbe) =>
        wort.startsWith(vorsilbe) && gleicherStamm(getippt, wort.slice(vorsilbe.length)),
    ),
  );

/** How one word fits; Infinity if it does not. */
function einWort(getippt: string, worte: readonly string[]): number {
  if (worte.some((wort) => wort.startsWith(getippt))) return WORTANFANG;
  if (getippt.length < STAMM) return Infinity;
  if (worte.some((wort) => gleicherStamm(getippt, wort))) return ANDERE_ENDUNG;
  if (ausZweien(getippt, worte)) return ZUSAMMENGESETZT;
  if (ohneVorsilbe(getippt, worte)) return OHNE_VORSILBE;
  const istEnde = (wort: string) => wort.length >= getippt.length + 3 && wort.endsWith(getippt);
  return worte.some(istEnde) ? WORTENDE : Infinity;
}

/** The words that say something; all, if none does. */
function sprechende(getippt: readonly string[]): readonly string[] {
  const ohne = getippt.filter(
    (wort, i) => !BEIWERK.has(wort) && !(SATZBEGINN.has(wort) && BEIWERK.has(getippt[i + 1] ?? '')),
  );
  return ohne.length > 0 ? ohne : getippt;
}

/** How well what was typed fits, by its worst word; Infinity if one of them does not. */
export const wortguete = (getippt: readonly string[], worte: readonly string[]): number =>
  worte.length === 0
    ? Infinity
    : Math.max(...sprechende(getippt).map((wort) => einWort(wort, worte)));

/** The same where nothing fits: a word may go on beyond one of the errand's. A guess. */
export const geratenesWort = (getippt: readonly string[], worte: readonly string[]): number =>
  sprechende(getippt).every(
    (wort) =>
      worte.some((eines) => eines.length >= GRUNDWORT && wort.startsWith(eines)) ||
      einWort(wort, worte) < Infinity,
  )
    ? WEITERGESETZT
    : Infinity;
