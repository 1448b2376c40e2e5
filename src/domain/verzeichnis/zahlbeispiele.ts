/** Examples of numbers: what a municipality can hold its own number against. */
import { ARTEN } from '../register/arten.ts';
import { vergleicheStand } from '../datensatz/stand.ts';
import { vorAuszeichnung } from '../datensatz/verlauf.ts';
import { nachName } from '../sprache/ortsname.ts';
import { schwelleVon, type Amt } from './verzeichnis.ts';

/** Exact, dated, from the time with the seal and at the threshold: nothing to explain beside it. */
function istBeispiel(amt: Amt): boolean {
  const { zahl, datensatz } = amt;
  return (
    zahl.stand !== undefined &&
    !zahl.mindestens &&
    zahl.anzahl >= schwelleVon(amt) &&
    !vorAuszeichnung(datensatz, zahl)
  );
}

/**
 * Of each kind the holder with the newest exact number; kinds without one are left out.
 * @param aemter offices that hold the seal
 */
export const zahlbeispiele = (aemter: readonly Amt[]): Amt[] =>
  ARTEN.flatMap((art) =>
    aemter
      .filter((amt) => amt.art === art && istBeispiel(amt))
      .sort((a, b) => vergleicheStand(b.zahl.stand!, a.zahl.stand!) || nachName(a, b))
      .slice(0, 1),
  );
