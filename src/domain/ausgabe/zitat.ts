/**
 * How to cite a page of the directory: as text, and as data for programs that keep references.
 * What it says is the fact with its own date; the day of the build is the version of the page. The
 * text names the state that keeps the offices of the page for ever, and how many of them, because
 * what bears no date is in no state.
 */
import type { Zahl } from '../datensatz/schema.ts';
import { datum } from '../texte/anzeige.ts';
import { kreisname, standzeile } from '../texte/benennung.ts';
import type { Texte } from '../texte/index.ts';
import { ersteKennung } from '../vergleich/gesamtstand.ts';
import { zustandAm } from '../vergleich/zustand.ts';
import type { Ortsbild } from '../verzeichnis/ortsbild.ts';
import { pfade } from '../verzeichnis/urls.ts';
import type { Amt } from '../verzeichnis/verzeichnis.ts';
import { zitatnotiz, type Zitatangaben } from './zitatform.ts';

/** What is cited. */
export interface Zitat {
  /** The page's subject with its number and date. */
  titel: string;
  /** Permanent address, absolute. */
  url: string;
  /** Day of the build, `YYYY-MM-DD`. */
  fassung: string;
  /** Name of the publisher; undefined for an installation that names none. */
  herausgeber?: string | undefined;
  festgehalten?: Festhaltung | undefined;
}

/** The state that keeps what is cited. */
export interface Festhaltung {
  /** Its day, `YYYY-MM-DD`. */
  tag: string;
  /** Absolute, at the area if one is cited. */
  url: string;
  /** How many of the offices it has, and of how many. */
  davon: number;
  aemter: number;
}

/** A page that is cited. */
export interface Zitatseite {
  titel: string;
  pfad: string;
  /** The offices that it shows with a seal. */
  aemter: readonly Amt[];
  /** True if the number is cited, too: then a state keeps it only with that number. */
  mitZahl?: boolean;
  /** Where in the page of a state they stand. */
  anker?: string | undefined;
}

/** Of when and where. */
export interface Zitatort {
  /** Day of the build, `YYYY-MM-DD`. */
  fassung: string;
  /** Day of the newest state (`standtage`); undefined where there is none. */
  standtag: string | undefined;
  herausgeber?: string | undefined;
  /** Makes a path absolute, in the language of the words. */
  absolut: (pfad: string) => string;
}

/**
 * True if the state of a day has an office that holds the seal today. None has an undated award, nor
 * one that is newer.
 * @param tag `YYYY-MM-DD`
 * @param mitZahl true if it must have the number that is shown today: none has an undated one
 */
export function standHat(
  tag: string,
  { datensatz, zahl, status }: Pick<Amt, 'datensatz' | 'zahl' | 'status'>,
  mitZahl = false,
): boolean {
  const damals = status === 'gueltig' ? zustandAm(datensatz, tag) : undefined;
  if (!damals || !mitZahl) return damals !== undefined;
  return zahl.stand !== undefined && gleicheZahl(damals.zahl, zahl);
}

const gleicheZahl = (damals: Zahl | undefined, heute: Zahl): boolean =>
  damals?.anzahl === heute.anzahl &&
  damals.stand === heute.stand &&
  damals.mindestens === heute.mindestens;

function festgehalten(
  { aemter, anker, mitZahl }: Zitatseite,
  { standtag, absolut }: Zitatort,
): Festhaltung | undefined {
  if (standtag === undefined) return undefined;
  const davon = aemter.filter((amt) => standHat(standtag, amt, mitZahl)).length;
  if (davon === 0 && aemter.length > 0) return undefined;
  const url = `${absolut(pfade.daten.stand(standtag))}${anker === undefined ? '' : `#${anker}`}`;
  return { tag: standtag, url, davon, aemter: aemter.length };
}

/** How a page is cited. */
export const seitenzitat = (seite: Zitatseite, ort: Zitatort): Zitat => ({
  titel: seite.titel,
  url: ort.absolut(seite.pfad),
  fassung: ort.fassung,
  herausgeber: ort.herausgeber,
  festgehalten: festgehalten(seite, ort),
});

/** Subject of an office's page: `Stadt Dachau: 77 Online-Verfahren (Stand: 2. Mai 2024)`. */
export const amtstitel = (t: Texte, { name, zahl, status, datensatz }: Amt): string =>
  `${t.amt.titel(name, t.zahl.mitVerfahren(zahl.anzahl, zahl.mindestens))} (${standzeile(t, zahl)})${
    status === 'entzogen' && datensatz.entzug
      ? `. ${t.amt.entzogen(datum(datensatz.entzug.seit, t.sprachcode)).replace(/\.$/, '')}`
      : ''
  }`;

/** The page of an office as it is cited. */
export const amtsseite = (t: Texte, amt: Amt): Zitatseite => ({
  titel: amtstitel(t, amt),
  pfad: pfade.amt(amt.id),
  aemter: [amt],
  mitZahl: true,
});

/** The page of a place as it is cited: with the offices that are responsible for it. */
export const ortsseite = (
  t: Texte,
  { ort, landkreis, zustaendige }: Pick<Ortsbild, 'ort' | 'landkreis' | 'zustaendige'>,
  slug: string,
): Zitatseite => ({
  titel: t.ort.titel(ort.name, kreisname(t, landkreis)),
  pfad: pfade.ort(slug),
  aemter: zustaendige.flatMap(({ amt }) => (amt?.status === 'gueltig' ? [amt] : [])),
});

/** What the text says before the address of the state: which one it is, and what it has. */
export const standsatz = (t: Texte, { tag, davon, aemter }: Festhaltung): string => {
  const stand = t.zitat.festgehalten(datum(tag, t.sprachcode));
  return davon === aemter ? stand : t.zitat.teilweise(davon, aemter, stand);
};

/** Title of the directory, after the name of its publisher where there is one. */
export const sammlung = (t: Texte, { herausgeber }: Pick<Zitat, 'herausgeber'>): string =>
  `${herausgeber === undefined ? '' : `${herausgeber}: `}${t.website.titel}`;

/** A citation as text. */
export const zitattext = (t: Texte, zitat: Zitat): string => {
  const { titel, url, fassung, festgehalten } = zitat;
  return [
    `${sammlung(t, zitat)}. ${titel}. ${t.zitat.fassung(datum(fassung, t.sprachcode))}, ${url}`,
    ...(festgehalten ? [`(${standsatz(t, festgehalten)}: ${festgehalten.url})`] : []),
  ].join(' ');
};

/** The citation of an office for programs that keep references. @param urheber who is the author */
export const amtsangaben = (t: Texte, amt: Amt, zitat: Zitat, urheber: string): Zitatangaben => ({
  kennung: ersteKennung(amt),
  titel: zitat.titel,
  sammlung: t.website.titel,
  urheber,
  fassung: zitat.fassung,
  url: zitat.url,
  notiz:
    zitat.festgehalten &&
    zitatnotiz(`${standsatz(t, zitat.festgehalten)}: ${zitat.festgehalten.url}`),
  sprache: t.sprachcode,
});
