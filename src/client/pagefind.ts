/** Pagefind, loaded on first use. */
import { alsPagefindfrage, type Suchanfrage } from '../domain/suche/suchanfrage.ts';
import { mitBasis } from '../domain/verzeichnis/urls.ts';
import { einmal } from './nachladen.ts';

/** What is shown of a result. */
export interface Fundstelle {
  url: string;
  meta: Record<'title' | 'art' | 'lage' | 'anzahl' | 'mindestens', string>;
}

interface Pagefind {
  options(optionen: { baseUrl: string }): Promise<void>;
  search(
    begriff: string | null,
    optionen: ReturnType<typeof alsPagefindfrage>['optionen'],
  ): Promise<{ results: { data(): Promise<Fundstelle> }[] }>;
}

const lade = einmal(async (_versuch, basis: string) => {
  const modul = (await import(
    /* @vite-ignore */ mitBasis(basis, '/pagefind/pagefind.js')
  )) as Pagefind;
  await modul.options({ baseUrl: basis });
  return modul;
});

/** Searches; each result is loaded when it is shown. @throws Error if the search cannot be loaded */
export async function pagefind(basis: string, anfrage: Suchanfrage) {
  const { begriff, optionen } = alsPagefindfrage(anfrage);
  const { results } = await (await lade(basis)).search(begriff, optionen);
  return results.map((treffer) => () => treffer.data());
}
