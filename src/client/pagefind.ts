/** Pagefind, loaded on first use, and loaded anew after a bad moment. */
import {
  alsPagefindfrage,
  type Filterzahlen,
  type Suchanfrage,
} from '../domain/suche/suchanfrage.ts';
import { fremdeWorte, type Wortfund } from '../domain/suche/volltext.ts';
import { mitBasis } from '../domain/verzeichnis/urls.ts';
import { einmal } from './nachladen.ts';

/** What is shown of a result. */
export interface Fundstelle extends Wortfund {
  url: string;
  meta: Record<'title' | 'art' | 'lage', string> &
    Partial<Record<'anzahl' | 'mindestens' | 'verfahrenab' | 'sprache', string>>;
  filters: Partial<Record<string, readonly string[]>>;
}

/** What a search found. */
export interface Fund {
  /** Each result is loaded when it is shown. */
  treffer: (() => Promise<Fundstelle>)[];
  /** Without the filters. */
  ungefiltert: number;
  /** Of all results, those without the filters too. */
  filterzahlen: Filterzahlen;
}

/** One loaded index; it keeps what it has loaded, and also what it could not load. */
interface Instanz {
  search(
    begriff: string | null,
    optionen: Partial<ReturnType<typeof alsPagefindfrage>['optionen']>,
  ): Promise<{
    results: { data(): Promise<Fundstelle> }[];
    unfilteredResultCount: number;
    totalFilters: Filterzahlen;
  }>;
  /** Loads the filters; without them nothing is counted. */
  filters(): Promise<unknown>;
}

interface Pagefind {
  createInstance(optionen: { baseUrl: string; noWorker: boolean }): Instanz;
}

/**
 * Counts the requests below an address that fail. Pagefind keeps to itself that a part of its
 * index did not load, and finds nothing in it.
 */
function zaehleFehlschlaege(unterhalb: string): () => number {
  let anzahl = 0;
  const hole = window.fetch.bind(window);
  window.fetch = async (anfrage, optionen) => {
    const adresse = anfrage instanceof Request ? anfrage.url : String(anfrage);
    const zaehlt = new URL(adresse, location.href).pathname.startsWith(unterhalb);
    try {
      const antwort = await hole(anfrage, optionen);
      if (zaehlt && !antwort.ok) anzahl++;
      return antwort;
    } catch (fehler) {
      if (zaehlt) anzahl++;
      throw fehler;
    }
  };
  return () => anzahl;
}

/** Pagefind's code and the count of what it failed to load. */
const ladeCode = einmal(async (versuch, basis: string) => {
  const ordner = mitBasis(basis, '/pagefind/');
  // Browsers keep the failure of a module; only another address is tried anew.
  const adresse = `${ordner}pagefind.js${versuch > 1 ? `?${versuch}` : ''}`;
  const { createInstance } = (await import(/* @vite-ignore */ adresse)) as Pagefind;
  // In a worker nobody could count.
  const oeffne = () => createInstance({ baseUrl: basis, noWorker: true });
  return { oeffne, fehlschlaege: zaehleFehlschlaege(ordner) };
});

/** The index in use, and how many requests had failed when it was opened. */
let offener: { instanz: Instanz; fehlschlaege: number } | undefined;

const NICHTS: Fund = { treffer: [], ungefiltert: 0, filterzahlen: {} };

/**
 * True if the results are only what begins like a word that no text has. One result tells for all:
 * each has all words, or stands for all that Pagefind took in their place. Pagefind knows more
 * endings than `fremdeWorte`, so a word that seems foreign is asked for by itself, as a whole.
 */
async function istGeraten(
  instanz: Instanz,
  einer: { data(): Promise<Fundstelle> },
  begriff: string,
): Promise<boolean> {
  for (const wort of fremdeWorte(await einer.data(), begriff))
    if ((await instanz.search(`"${wort}"`, {})).results.length === 0) return true;
  return false;
}

/**
 * Searches. What Pagefind only guesses is no result.
 * @throws Error if the search or a part of its index cannot be loaded; the next call tries again
 */
export async function pagefind(basis: string, anfrage: Suchanfrage): Promise<Fund> {
  const { oeffne, fehlschlaege } = await ladeCode(basis);
  if (offener?.fehlschlaege !== fehlschlaege())
    offener = { instanz: oeffne(), fehlschlaege: fehlschlaege() };
  const dieser = offener;
  const { begriff, optionen } = alsPagefindfrage(anfrage);
  await dieser.instanz.filters();
  const { results, unfilteredResultCount, totalFilters } = await dieser.instanz.search(
    begriff,
    optionen,
  );
  if (fehlschlaege() > dieser.fehlschlaege) throw new Error('A part of the index did not load.');
  const [erstes] = results;
  if (erstes && (await istGeraten(dieser.instanz, erstes, begriff))) return NICHTS;
  return {
    treffer: results.map((treffer) => () => treffer.data()),
    ungefiltert: unfilteredResultCount,
    filterzahlen: totalFilters,
  };
}
