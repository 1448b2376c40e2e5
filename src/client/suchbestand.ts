/** What can be found by the fields of a page: loaded when it is needed, shared by all of them. */
import { suchbar, type Suchbar } from '../domain/register/namenssuche.ts';
import type { Eintrag } from '../domain/suche/eintrag.ts';
import {
  entpackeFinder,
  entpackeOrtsteile,
  FASSUNG,
  type Finderindex,
} from '../domain/suche/finderindex.ts';
import { noetigeTeile, ortsformen, type Ortsteilteil } from '../domain/suche/ortsteilteile.ts';
import { mitBasis, pfade } from '../domain/verzeichnis/urls.ts';
import { einmal } from './nachladen.ts';
import { ladeJson, t } from './seite.ts';

/** The files on the server are of another release than this page. */
export class Veraltet extends Error {}

/** What is known for a text. */
export interface Auszug {
  alle: readonly Suchbar<Eintrag>[];
  /** Villages that may fit are not there: not yet, or they do not load. */
  lueckenhaft: boolean;
}

class Suchbestand {
  readonly #basis: string;
  readonly #index: Finderindex;
  readonly #haupt: readonly Suchbar<Eintrag>[];
  readonly #ortsformen: ReadonlySet<string>;
  readonly #teile = new Map<number, readonly Suchbar<Eintrag>[]>();
  readonly #ladend: (() => Promise<void>)[];

  constructor(basis: string, index: Finderindex) {
    this.#basis = basis;
    this.#index = index;
    this.#haupt = suchbar(entpackeFinder(index, t.finder));
    this.#ortsformen = ortsformen(this.#haupt);
    this.#ladend = index.teile.map((_, nummer) => einmal(() => this.#ladeTeil(nummer)));
  }

  async #ladeTeil(nummer: number): Promise<void> {
    const adresse = mitBasis(this.#basis, pfade.finderteil(nummer));
    const teil = await ladeJson<Ortsteilteil>(adresse);
    if (teil.kennung !== this.#index.kennung) throw new Veraltet();
    this.#teile.set(nummer, suchbar(entpackeOrtsteile(this.#index, teil, t.finder)));
  }

  #noetige(text: string): number[] {
    return noetigeTeile(this.#index.teile, text, (form) => this.#ortsformen.has(form));
  }

  /** What is known by now. */
  bisher(text: string): Auszug {
    const noetige = this.#noetige(text);
    return {
      alle: this.#haupt.concat(...noetige.map((nummer) => this.#teile.get(nummer) ?? [])),
      lueckenhaft: noetige.some((nummer) => !this.#teile.has(nummer)),
    };
  }

  /**
   * All that can be had; what does not load is missing, and the next call tries it again.
   * @throws Veraltet if this page is older than the files
   */
  async ganz(text: string): Promise<Auszug> {
    const ergebnisse = await Promise.allSettled(
      this.#noetige(text).map((nummer) => this.#ladend[nummer]!()),
    );
    for (const ergebnis of ergebnisse)
      if (ergebnis.status === 'rejected' && ergebnis.reason instanceof Veraltet)
        throw ergebnis.reason;
    return this.bisher(text);
  }
}

/**
 * @throws Error if it cannot be loaded; the next call tries again
 * @throws Veraltet if this page is older than the files
 */
export const suchbestand = einmal(async (_versuch, basis: string): Promise<Suchbestand> => {
  const index = await ladeJson<Finderindex>(mitBasis(basis, pfade.finder));
  if (index.fassung !== FASSUNG) throw new Veraltet();
  return new Suchbestand(basis, index);
});
