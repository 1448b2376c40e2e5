/** Rows of a list that are no authority: headings between, sums, footnotes. */
import { ascii } from '../sprache/ortsname.ts';
import type { Zeilenkopf } from './einfuhrleser.ts';
import { istKopfzeile } from './kopfzeile.ts';
import { kopftext, textIn } from './tabellenblatt.ts';

const SUMME =
  /^(zwischen)?(summen?|zusammen|gesamt|insgesamt|total|durchschnitt|mittelwert|median|anzahl|ergebnis|bayern|bayern (gesamt|insgesamt)|gesamt(zahl|summe|ergebnis|anzahl))\b/;

const SUMMENZEICHEN = /^[ΣØ∑∅]/;

const FUSSNOTE =
  /^\s*(?:[*†¹²³⁰-⁹]+\s*\S|\(?\d{1,2}\)\s|(?:Stand|Quelle|Hinweis|Anmerkung|Legende|Fußnote|Erstellt|Bearbeitet|Erläuterung)\w*\b\s*[:.])/i;

const SEITENZAHL = /^(seite|blatt) \d+( (von|\/) \d+)?$/;

/** Longer texts are sentences, not names. */
const LAENGSTER_NAME = 110;

const ZWISCHENTITEL =
  /^(gemeinden|maerkte|staedte|grosse kreisstaedte|kreisfreie staedte|landkreise|landratsaemter|bezirke|verwaltungsgemeinschaften|kommunen|staedte und gemeinden|regierungsbezirk \S+|(ober|nieder)bayern|oberpfalz|(ober|mittel|unter)franken|schwaben)$/;

/** Why a row is no authority (German); undefined where it may be one. */
export function istKeineBehoerde({
  liste,
  zeile,
  schluessel,
  name,
}: Zeilenkopf): string | undefined {
  const gefuellte = [...zeile.zellen.keys()].filter((spalte) => textIn(zeile, spalte) !== '');
  const kopftexte = new Map(liste.koepfe.map(({ spalte, text }) => [spalte, text]));
  const stehtOben = (spalte: number) => kopftexte.get(spalte) === kopftext(zeile, spalte);
  // Those of a second row of headings, too.
  const sindKoepfe = istKopfzeile(gefuellte.map((spalte) => kopftext(zeile, spalte)));
  if (gefuellte.every(stehtOben) || (gefuellte.length > 1 && sindKoepfe))
    return 'die Überschriften noch einmal';
  // Sums and footnotes stand in the first column, whatever it holds.
  if (/\d{2}/.test(schluessel)) return undefined;
  const gelesene = [...liste.spalten].flatMap(([feld, spalten]) =>
    spalten.some((spalte) => textIn(zeile, spalte) !== '') ? [feld] : [],
  );
  const bezeichnung = name || schluessel;
  if (bezeichnung === '') {
    const sagtEtwas = gelesene.includes('anzahl') && gelesene.length > 1;
    return sagtEtwas ? undefined : 'nennt keine Behörde';
  }
  const wort = ascii(bezeichnung);
  if (SUMME.test(wort) || SUMMENZEICHEN.test(bezeichnung)) return 'eine Summe';
  const allein = gelesene.length === 1;
  if (allein && SEITENZAHL.test(wort)) return 'eine Seitenzahl';
  if (FUSSNOTE.test(bezeichnung) && allein) return 'eine Fußnote';
  if (bezeichnung.length > LAENGSTER_NAME) return 'ein Text';
  if (allein && ZWISCHENTITEL.test(wort)) return 'eine Zwischenüberschrift';
  return undefined;
}
