/** What the full-text search indexes: offices, places and errands. */
import type { Status } from '../datensatz/verlauf.ts';
import type { Anliegen } from '../datensatz/anliegen.ts';
import { ART_INFO, type Art } from '../register/arten.ts';
import { ascii } from '../sprache/ortsname.ts';
import { woerter } from '../sprache/suchform.ts';

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
  stand: string | null;
  status: Status;
}

/** What the index takes from a place; `amt` is the id of a responsible office that has a record. */
export interface Suchort {
  ags: string;
  name: string;
  regierungsbezirk: string;
  landkreis: string | null;
  plz: readonly string[];
  zustaendig: readonly { amt: string | null }[];
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

/** A text in every spelling of its umlauts: Nürnberg, Nuernberg, Nurnberg. */
export function schreibweisen(text: string): string[] {
  const ohnePunkte = text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
  return [...new Set([text, ascii(text), ohnePunkte])];
}

interface Beschriftung {
  art(art: Art): string;
}

/**
 * @param orte for each office, the municipalities it works for come from their `zustaendig`
 * @param adresse where a result leads to
 */
export function sucheintraege<A extends Suchamt>(
  aemter: readonly A[],
  orte: readonly Suchort[],
  beschriftung: Beschriftung,
  adresse: (amt: A) => string,
): Sucheintrag[] {
  const gebiet = new Map<string, Suchort[]>();
  for (const ort of orte)
    for (const amt of new Set(ort.zustaendig.map(({ amt }) => amt))) {
      if (amt === null) continue;
      const liste = gebiet.get(amt);
      if (liste) liste.push(ort);
      else gebiet.set(amt, [ort]);
    }
  return aemter.map((amt) => {
    const bedient = gebiet.get(amt.id) ?? [];
    // A Bezirk serves hundreds of places; listing them all would drown the town halls in results.
    const genannt = amt.art === 'bezirk' ? [] : bedient;
    const woerter = [
      amt.name,
      beschriftung.art(amt.art),
      ...(amt.landkreis ? [amt.landkreis] : []),
      amt.regierungsbezirk,
      ...genannt.map(({ name }) => name),
    ];
    return {
      url: adresse(amt),
      content: [
        ...woerter.flatMap(schreibweisen),
        amt.schluessel,
        ...genannt.flatMap(({ ags, plz }) => [ags, ...plz]),
      ].join(' '),
      language: 'de',
      meta: {
        title: amt.name,
        art: beschriftung.art(amt.art),
        lage: amt.landkreis ?? amt.regierungsbezirk,
        anzahl: String(amt.anzahl),
        mindestens: amt.mindestens ? 'ja' : 'nein',
        stand: amt.stand ?? '',
        status: amt.status,
      },
      filters: { art: [amt.art], bezirk: [amt.regierungsbezirk] },
      // Pagefind sorts numbers; a lower bound counts as nothing exact, so it comes after them.
      sort: { anzahl: String(amt.mindestens ? 0 : amt.anzahl) },
    };
  });
}

/** One entry for each place: who looks for a town without a seal shall find it too. */
export function ortseintraege<O extends Suchort>(
  orte: readonly O[],
  beschriftung: { ort: string; kreis(name: string | null): string },
  adresse: (ort: O) => string,
): Sucheintrag[] {
  return orte.map((ort) => ({
    url: adresse(ort),
    content: [...schreibweisen(ort.name), ort.ags, ...ort.plz].join(' '),
    language: 'de',
    meta: {
      title: ort.name,
      art: beschriftung.ort,
      lage: beschriftung.kreis(ort.landkreis),
      anzahl: '',
    },
    filters: { art: ['ort'], bezirk: [ort.regierungsbezirk] },
    sort: { anzahl: '0' },
  }));
}

/** One entry for each errand, with all its names. */
export function anliegeneintraege(
  anliegen: readonly Anliegen[],
  beschriftung: { anliegen: string; thema(thema: Anliegen['thema']): string },
  adresse: (anliegen: Anliegen) => string,
): Sucheintrag[] {
  return anliegen.map((eines) => ({
    url: adresse(eines),
    content: [eines.name, ...eines.synonyme, eines.beschreibung].flatMap(schreibweisen).join(' '),
    language: 'de',
    meta: {
      title: eines.name,
      art: beschriftung.anliegen,
      lage: beschriftung.thema(eines.thema),
      anzahl: '',
    },
    filters: { art: ['anliegen'] },
    sort: { anzahl: '0' },
  }));
}

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
