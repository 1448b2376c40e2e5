/** The part of the editors' form that puts a published number right. */
import { berichtigteZahl } from '../datensatz/berichtigung.ts';
import type { Datensatz, Zahl } from '../datensatz/schema.ts';
import { anzahlAus } from '../sprache/wertangabe.ts';
import { datum } from '../texte/anzeige.ts';
import type { Befund } from '../pruefung/pruefung.ts';

/** The fields of this part, without its name in front. */
type Angaben = Readonly<Record<string, string>>;

/** How a number is named in the form and kept in drafts: after it was put right, it is another. */
export const zahlkennung = ({ anzahl, mindestens, stand }: Zahl): string =>
  `${mindestens ? 'mindestens ' : ''}${anzahl}, ${stand ? `Stand ${datum(stand, 'de')}` : 'ohne Stand'}`;

/** The number of a record that a draft names. */
export const gemeinteZahl = (
  { online_verfahren }: Datensatz,
  kennung: string | undefined,
): Zahl | undefined => online_verfahren.find((zahl) => zahlkennung(zahl) === kennung);

/**
 * The published number that is wrong, and what takes its place; undefined while none is named.
 * What cannot be read stays as it was typed, for the check.
 */
export function berichtigungAus(
  angaben: Angaben | undefined,
  datensatz: Datensatz,
): { falsche: Zahl; richtige: Zahl } | undefined {
  const falsche = angaben && gemeinteZahl(datensatz, angaben.welche);
  if (!falsche) return undefined;
  const { anzahl: text, quelle, grund, am } = angaben;
  const anzahl = text === undefined ? undefined : anzahlAus(text);
  // What is not filled in yet is missing in the file, too, so that the check asks for it.
  const richtige = berichtigteZahl(falsche, {
    anzahl: (anzahl?.anzahl ?? text) as number,
    mindestens: anzahl?.mindestens,
    quelle,
    am: am!,
    grund: grund!,
  });
  return { falsche, richtige };
}

/** What is missing where something is to be put right, but not which number. */
export const OHNE_ZAHL: Befund = {
  regel: 'pflichtfeld',
  schwere: 'fehler',
  pfad: [],
  fehlt: 'korrektur',
  meldung: 'Welche Zahl ist falsch? Wählen Sie sie aus.',
};
