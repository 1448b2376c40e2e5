/** Loads the directory, reads lines, and makes rows of them. */
import { imUmfeld } from '../../domain/ausgabe/listenumfeld.ts';
import { auskunft, type Gesucht, type Zuordnung } from '../../domain/ausgabe/zuordnung.ts';
import type { AmtExport } from '../../domain/ausgabe/formen.ts';
import { entpackeRegister, type Redaktionsdaten } from '../../domain/redaktion/redaktionsdaten.ts';
import { liesZeile, ohneUeberschriften } from '../../domain/redaktion/zuordnungsliste.ts';
import type { Zuordnungstexte } from '../../domain/texte/zuordnen.ts';
import { mitBasis, pfade } from '../../domain/verzeichnis/urls.ts';
import { einmal } from '../nachladen.ts';
import { ladeJson } from '../seite.ts';
import { zeileAus, type Listenzeile } from './zeile.ts';

/**
 * Reads lines one by one, then together, and makes rows of what they were read as.
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
  return {
    ohneUeberschriften,
    lies: (text: string, gesucht: Gesucht): Zuordnung => liesZeile(register, text, gesucht),
    imUmfeld: (texte: readonly string[], gelesene: readonly Zuordnung[], gesucht: Gesucht) =>
      imUmfeld(register, texte, gelesene, gesucht),
    reihe: (
      text: string,
      zuordnung: Zuordnung,
      worte: Zuordnungstexte,
      beiWahl: () => void,
    ): Listenzeile => zeileAus(text, zuordnung, wissen, worte, beiWahl),
  };
});
