/** What can be found by a field of the page: loaded on first use, shared by all fields. */
import { suchbar, type Suchbar } from '../domain/register/namenssuche.ts';
import type { Eintrag } from '../domain/suche/eintrag.ts';
import { entpackeFinder, type Finderindex } from '../domain/suche/finderindex.ts';
import { mitBasis, pfade } from '../domain/verzeichnis/urls.ts';
import { einmal } from './nachladen.ts';
import { ladeJson, t } from './seite.ts';

/** @throws Error if it cannot be loaded; the next call tries again */
export const suchbestand = einmal(
  async (_versuch, basis: string): Promise<readonly Suchbar<Eintrag>[]> =>
    suchbar(entpackeFinder(await ladeJson<Finderindex>(mitBasis(basis, pfade.finder)), t.finder)),
);
