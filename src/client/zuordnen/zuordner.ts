/** Loads the directory, and makes rows of lines. */
import { auskunft, ordneZu, type Gesucht } from '../../domain/ausgabe/zuordnung.ts';
import type { AmtExport } from '../../domain/ausgabe/formen.ts';
import { entpackeRegister, type Redaktionsdaten } from '../../domain/redaktion/redaktionsdaten.ts';
import type { Zuordnungstexte } from '../../domain/texte/zuordnen.ts';
import { mitBasis, pfade } from '../../domain/verzeichnis/urls.ts';
import { einmal } from '../nachladen.ts';
import { ladeJson } from '../seite.ts';
import { zeileAus, type Listenzeile } from './zeile.ts';

/**
 * Makes a row of a line.
 * @throws Error if the directory cannot be loaded; the next call tries again
 */
export const zuordner = einmal(async (_versuch, basis: string) => {
  // The register as the editors' form has it, the numbers as they are published.
  const [daten, aemter] = await Promise.all([
    ladeJson<Redaktionsdaten>(mitBasis(basis, pfade.redaktionsdaten)),
    ladeJson<AmtExport[]>(mitBasis(basis, pfade.daten.aemter('json'))),
  ]);
  const register = entpackeRegister(daten);
  const wissen = { register, auskunft: auskunft(register, aemter), basis };
  return (
    text: string,
    gesucht: Gesucht,
    worte: Zuordnungstexte,
    beiWahl: () => void,
  ): Listenzeile => zeileAus(text, ordneZu(register, text, gesucht), wissen, worte, beiWahl);
});
