/**
 * How to cite a page of the directory: as text, and as data for programs that keep references.
 * What it says is the fact with its own date; the day of the build is the version of the page.
 */
import type { Stand } from '../datensatz/stand.ts';
import { datum } from '../texte/anzeige.ts';
import { standzeile } from '../texte/benennung.ts';
import { texte, type Texte } from '../texte/index.ts';
import { ersteKennung } from '../vergleich/gesamtstand.ts';
import { geaendertAm } from '../vergleich/ereignisse.ts';
import { stichtage } from '../vergleich/stichtage.ts';
import { zustandAm } from '../vergleich/zustand.ts';
import { pfade } from '../verzeichnis/urls.ts';
import type { Amt } from '../verzeichnis/verzeichnis.ts';

/** What is cited. */
export interface Zitat {
  /** The page's subject with its number and date. */
  titel: string;
  /** Permanent address, absolute. */
  url: string;
  /** Day of the build, `YYYY-MM-DD`. */
  fassung: string;
  /** Address of the state that keeps it for ever, absolute; undefined where none has it yet. */
  festgehalten?: string | undefined;
}

/**
 * The newest state of the past that has an office as it is shown today. None has an undated award or
 * number, nor one that is newer than the last quarter.
 * @param heute `YYYY-MM-DD`
 */
export function standMit({ datensatz, zahl, status }: Amt, heute: string): string | undefined {
  const tag = stichtage(heute).at(-1);
  if (tag === undefined || status !== 'gueltig' || zahl.stand === undefined) return undefined;
  const damals = zustandAm(datensatz, tag)?.zahl;
  return damals?.anzahl === zahl.anzahl && damals.stand === zahl.stand ? tag : undefined;
}

/** Subject of an office's page: `Stadt Dachau: 77 Online-Verfahren (Stand: 2. Mai 2024)`. */
export const amtstitel = (t: Texte, { name, zahl, status, datensatz }: Amt): string =>
  `${t.amt.titel(name, t.zahl.mitVerfahren(zahl.anzahl, zahl.mindestens))} (${standzeile(t, zahl)})${
    status === 'entzogen' && datensatz.entzug
      ? `. ${t.amt.entzogen(datum(datensatz.entzug.seit, t.sprachcode)).replace(/\.$/, '')}`
      : ''
  }`;

/** A citation as text. */
export const zitattext = (t: Texte, { titel, url, fassung, festgehalten }: Zitat): string =>
  [
    `${t.website.name}: ${t.website.untertitel}. ${titel}.`,
    `${t.zitat.fassung(datum(fassung, t.sprachcode))}, ${url}`,
    ...(festgehalten ? [`(${t.zitat.festgehalten}: ${festgehalten})`] : []),
  ].join(' ');

/** The newest state that has all of some offices as they are shown today; undefined where none has. */
export const standMitAllen = (aemter: readonly Amt[], heute: string): string | undefined => {
  const tage = new Set(aemter.map((amt) => standMit(amt, heute)));
  return tage.size === 1 ? [...tage][0] : undefined;
};

/** How an office is cited. @param absolut makes a path absolute, in the language of the words */
export function amtszitat(
  t: Texte,
  amt: Amt,
  fassung: string,
  absolut: (pfad: string) => string,
): Zitat {
  const tag = standMit(amt, fassung);
  return {
    titel: amtstitel(t, amt),
    url: absolut(pfade.amt(amt.id)),
    fassung,
    festgehalten: tag && absolut(pfade.daten.stand(tag)),
  };
}

const DE = texte('de');
const SAMMLUNG = `${DE.website.name}: ${DE.website.untertitel}`;

const datumsteile = (stand: Stand): number[] => stand.split('-').map(Number);

const notiz = ({ fassung, festgehalten }: Zitat): string =>
  [
    DE.zitat.fassung(datum(fassung, 'de')),
    ...(festgehalten ? [`${DE.zitat.festgehalten}: ${festgehalten}`] : []),
  ].join('. ');

/** CSL-JSON 1.0.2: a list with the one office. @param urheber who publishes the directory */
export function amtAlsCsl(amt: Amt, zitat: Zitat, urheber: string) {
  const stand = geaendertAm(amt.datensatz);
  return [
    {
      id: ersteKennung(amt),
      type: 'webpage',
      title: zitat.titel,
      'container-title': SAMMLUNG,
      author: [{ literal: urheber }],
      ...(stand !== undefined && { issued: { 'date-parts': [datumsteile(stand)] } }),
      version: zitat.fassung,
      URL: zitat.url,
      note: notiz(zitat),
      language: 'de-DE',
    },
  ];
}

/** Text in braces; what TeX would take for an instruction is escaped. */
const tex = (text: string): string =>
  `{${text.replace(/[\\{}$&#_%~^]/g, (zeichen) => TEX[zeichen] ?? `\\${zeichen}`)}}`;

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** BibTeX, UTF-8: one entry. @param urheber who publishes the directory */
export function amtAlsBibtex(amt: Amt, zitat: Zitat, urheber: string): string {
  const stand = geaendertAm(amt.datensatz);
  const [jahr, monat] = stand?.split('-') ?? [];
  const felder: [string, string][] = [
    // A second pair of braces: the name of an authority is one word.
    ['author', `{${tex(urheber)}}`],
    ['title', `{${tex(zitat.titel)}}`],
    ['howpublished', tex(SAMMLUNG)],
    ...(jahr ? [['year', tex(jahr)] as [string, string]] : []),
    ...(monat ? [['month', tex(String(Number(monat)))] as [string, string]] : []),
    ['url', `{${zitat.url}}`],
    ['urldate', tex(zitat.fassung)],
    ['note', tex(notiz(zitat))],
    ['langid', tex('ngerman')],
  ];
  const zeilen = felder.map(([feld, wert]) => `  ${feld} = ${wert},\n`).join('');
  return `@misc{${ersteKennung(amt)},\n${zeilen}}\n`;
}
