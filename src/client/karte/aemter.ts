/**
 * The offices one by one. The first view of Bavaria does without them: its marks stand for areas
 * (`gebietsmarken`). They come when the visitor looks closer.
 */
import {
  entpackeAemter,
  type Kartenaemter,
  type Markierung,
} from '../../domain/karte/kartendaten.ts';
import { nachName } from '../../domain/sprache/ortsname.ts';
import { beiVerzug, einmal } from '../nachladen.ts';
import { ladeJson, t } from '../seite.ts';
import { pause } from '../takt.ts';
import type { Sage } from './meldungen.ts';

export interface Aemterstand {
  /** By name; undefined until they are here. */
  readonly alle: readonly Markierung[] | undefined;
  /**
   * Loads them, once. A failure is said, and the next call tries again.
   * @returns whether they are here
   */
  hole(): Promise<boolean>;
}

/** @param nochmal what the button beside a failure does */
export function aemterstand(adresse: string, sage: Sage, nochmal: () => void): Aemterstand {
  let alle: readonly Markierung[] | undefined;
  const lade = einmal(async () => {
    const ausgepackt = entpackeAemter(await ladeJson<Kartenaemter>(adresse));
    await pause();
    alle = ausgepackt.sort(nachName);
    await pause();
  });
  return {
    get alle() {
      return alle;
    },
    async hole() {
      const laufendes = lade();
      beiVerzug(laufendes, (laedt) => {
        if (laedt) sage('aemter', t.karte.aemterLaden);
      });
      try {
        await laufendes;
        sage('aemter', '');
      } catch {
        sage('aemter', t.karte.aemterFehlen, nochmal);
      }
      return alle !== undefined;
    },
  };
}
