/** Examples of numbers: what a municipality can hold its own number against. */
import { vergleicheStand } from '../datensatz/stand.ts';
import { vorAuszeichnung } from '../datensatz/verlauf.ts';
import { nachName } from '../sprache/ortsname.ts';
import { schwelleVon, type Amt } from '../verzeichnis/verzeichnis.ts';
import { GRUPPEN, gruppeVon } from './gruppen.ts';

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
 * Of each group the holder with the newest exact number; groups without one are left out.
 * @param aemter offices that hold the seal
 */
export const zahlbeispiele = (aemter: readonly Amt[]): Amt[] =>
  GRUPPEN.flatMap((gruppe) =>
    aemter
      .filter((amt) => gruppeVon(amt.art) === gruppe && istBeispiel(amt))
      .sort((a, b) => vergleicheStand(b.zahl.stand!, a.zahl.stand!) || nachName(a, b))
      .slice(0, 1),
  );
