/**
 * What the full-text search indexes beside the names that the finder knows: offices with what their
 * records say, errands, pages of text. Texts and queries meet in the forms of `sprache/suchform.ts`.
 */
import type { Status } from '../datensatz/verlauf.ts';
import type { Anliegen } from '../datensatz/anliegen.ts';
import { ART_INFO, type Art } from '../register/arten.ts';
import type { Sprache } from '../sprache/sprachen.ts';
import { suchform, woerter } from '../sprache/suchform.ts';
import { urlAus } from '../sprache/webadresse.ts';

/** What the index takes from an office. */
export interface Suchamt {
  id: string;
  name: string;
  art: Art;
  schluessel: string;
  regierungsbezirk: string;
  landkreis: string | null;
  anzahl: number;
  mindestens: boolean;
  status: Status;
  hinweis: string | null;
  /** Addresses of its sources. */
  quellen: readonly string[];
  /** Names of the procedures that it offers online; none where no list is known. */
  verfahren: readonly string[];
}

/** What the index takes from a place; `amt` is the id of a responsible office that has a record. */
export interface Suchort {
  ags: string;
  name: string;
  landkreis: string | null;
  plz: readonly string[];
  zustaendig: readonly { amt: string | null }[];
}

/** A page of running text. */
export interface Textseite {
  url: string;
  sprache: Sprache;
  titel: string;
  text: string;
}

/** An entry as Pagefind takes it. */
export interface Sucheintrag {
  url: string;
  content: string;
  language: 'de';
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sort: Record<string, string>;
}

/** Running text; the words of prose that would be taken for short forms of names are left out. */
const fliesstext = (text: string): string => suchform(text.replace(/\bob\b/gi, ' '));

/** How many words Pagefind counts. */
const wortzahl = (text: string): number => text.split(' ').filter(Boolean).length;

/** The municipalities that each office works for, by its id. */
function gebiete(orte: readonly Suchort[]): Map<string, Suchort[]> {
  const gebiet = new Map<string, Suchort[]>();
  for (const ort of orte)
    for (const amt of new Set(ort.zustaendig.map(({ amt }) => amt))) {
      if (amt === null) continue;
      const liste = gebiet.get(amt);
      if (liste) liste.push(ort);
      else gebiet.set(amt, [ort]);
    }
  return gebiet;
}

/** The hosts of addresses, each once: of a long history most are the same. */
const hostsVon = (adressen: readonly string[]): string[] => [
  ...new Set(adressen.map((adresse) => urlAus(adresse)?.hostname ?? '')),
];

/**
 * @param orte for each office, the municipalities it works for come from their `zustaendig`
 * @param adresse where a result leads to
 */
export function sucheintraege<A extends Suchamt>(
  aemter: readonly A[],
  orte: readonly Suchort[],
  beschriftung: { art(art: Art): string },
  adresse: (amt: A) => string,
): Sucheintrag[] {
  const gebiet = gebiete(orte);
  return aemter.map((amt) => {
    // A Bezirk serves hundreds of places; listing them all would drown the town halls in results.
    const genannt = amt.art === 'bezirk' ? [] : (gebiet.get(amt.id) ?? []);
    const eigenes = [
      suchform(amt.name),
      suchform(beschriftung.art(amt.art)),
      suchform(amt.landkreis ?? ''),
      suchform(amt.regierungsbezirk),
      ...genannt.map(({ name }) => suchform(name)),
      amt.schluessel,
      ...genannt.flatMap(({ ags, plz }) => [ags, ...plz]),
      fliesstext(amt.hinweis ?? ''),
      ...new Set(hostsVon(amt.quellen).map(suchform)),
    ].join(' ');
    const verfahren = amt.verfahren.map(fliesstext).join(' ');
    return {
      url: adresse(amt),
      content: verfahren ? `${eigenes} ${verfahren}` : eigenes,
      language: 'de',
      meta: {
        title: amt.name,
        art: beschriftung.art(amt.art),
        lage: amt.landkreis ?? amt.regierungsbezirk,
        anzahl: String(amt.anzahl),
        mindestens: amt.mindestens ? 'ja' : 'nein',
        status: amt.status,
        ...(verfahren && { verfahrenab: String(wortzahl(eigenes)) }),
      },
      filters: { art: [amt.art], bezirk: [amt.regierungsbezirk] },
      // Pagefind sorts numbers; a lower bound counts as nothing exact, so it comes after them.
      sort: { anzahl: String(amt.mindestens ? 0 : amt.anzahl) },
    };
  });
}

/** One entry for each errand, with all its names and words. */
export const anliegeneintraege = (
  anliegen: readonly Anliegen[],
  beschriftung: { anliegen: string; thema(thema: Anliegen['thema']): string },
  adresse: (anliegen: Anliegen) => string,
): Sucheintrag[] =>
  anliegen.map((eines) => ({
    url: adresse(eines),
    content: [
      eines.name,
      ...eines.synonyme,
      ...(eines.stichworte ?? []),
      eines.beschreibung,
      eines.hinweis ?? '',
      eines.suchwort,
    ]
      .map(fliesstext)
      .join(' '),
    language: 'de',
    meta: {
      title: eines.name,
      art: beschriftung.anliegen,
      lage: beschriftung.thema(eines.thema),
    },
    filters: { art: ['anliegen'] },
    sort: { anzahl: '0' },
  }));

/** One entry for each page of text. */
export const seiteneintraege = (
  seiten: readonly Textseite[],
  beschriftung: { seite(sprache: Sprache): string },
): Sucheintrag[] =>
  seiten.map(({ url, sprache, titel, text }) => ({
    url,
    content: fliesstext(text),
    language: 'de',
    meta: { title: titel, art: beschriftung.seite(sprache), lage: '', sprache },
    filters: { art: ['seite'] },
    sort: { anzahl: '0' },
  }));

/** All names under which procedures may be looked for, each once: their own and those of services. */
export const verfahrensnamen = (
  liste: readonly { name: string; leistungen: readonly { name: string }[] }[],
): string[] => [
  ...new Set(
    liste.flatMap(({ name, leistungen }) => [name, ...leistungen.map((eine) => eine.name)]),
  ),
];

/** A result as Pagefind describes it: its words in order, and where those stand that were found. */
export interface Wortfund {
  content: string;
  locations: readonly number[];
  meta: Partial<Record<'verfahrenab', string>>;
}

/**
 * True if an office was found by its procedures: at least one word stands there, and what the
 * directory says of the office itself does not have all of them.
 */
export function inVerfahren({ content, locations, meta }: Wortfund, getippt: string): boolean {
  const ab = Number(meta.verfahrenab);
  if (!(ab > 0) || !locations.some((stelle) => stelle >= ab)) return false;
  const eigene = content.split(' ').slice(0, ab);
  return !suchform(getippt)
    .split(' ')
    .every((wort) => eigene.some((eines) => eines.startsWith(wort)));
}

/** So many letters at its end may be another ending of the same word: Häuser, Haus. */
const ENDUNG = 2;

/** True if a word of a text is what was typed, goes on from it, or differs in its ending only. */
function traegt(eines: string, wort: string): boolean {
  const laenge = /\d/.test(wort) ? wort.length : Math.max(4, wort.length - ENDUNG);
  return eines.startsWith(wort.slice(0, laenge));
}

/**
 * The words that were typed and that a result does not have. Where no text has a word, Pagefind
 * finds what begins like it, however little: "Fahrrad" leads it to "Fahrerlaubnis".
 */
export const fremdeWorte = ({ content }: Pick<Wortfund, 'content'>, getippt: string): string[] => {
  const worte = suchform(content).split(' ');
  return suchform(getippt)
    .split(' ')
    .filter((wort) => wort !== '' && !worte.some((eines) => traegt(eines, wort)));
};

/** How well a title answers what was typed: 0 the name itself, 1 its beginning, 2 otherwise. */
export function titelrang(titel: string, getippt: string): 0 | 1 | 2 {
  const ohneArt = (text: string) => {
    const worte = woerter(text).map(({ frei }) => frei);
    return worte
      .filter((wort, i) => i > 0 || worte.length === 1 || !ARTWOERTER.has(wort))
      .join(' ');
  };
  const [name, gesucht] = [ohneArt(titel), ohneArt(getippt)];
  return name === gesucht ? 0 : name.startsWith(gesucht) ? 1 : 2;
}

/** Words at the beginning of official names that people leave out. */
const ARTWOERTER = new Set(
  Object.values(ART_INFO)
    .map(({ vorsatz }) => vorsatz.toLowerCase())
    .concat('landeshauptstadt'),
);
