/** What a year changed in a group of offices, and how much of it nobody can date. */
import { frueheste, monateVor, type Stand } from '../datensatz/stand.ts';
import { statusVon } from '../datensatz/verlauf.ts';
import type { GeprueftesAmt } from '../pruefung/pruefung.ts';
import { aenderungenZwischen } from './aenderung.ts';
import { giltAm } from './zustand.ts';

export interface Jahresbilanz {
  /** The day a year ago, `YYYY-MM-DD`: what is of it belongs to the time before. */
  von: string;
  bis: string;
  /** Awards and withdrawals surely within the year. */
  neu: number;
  entzogen: number;
  /** Holders of today whose award may lie within the year or not. */
  undatiert: number;
}

/** The twelve months up to a day. @param heute `YYYY-MM-DD` */
export function jahresbilanz(aemter: readonly GeprueftesAmt[], heute: string): Jahresbilanz {
  const von = monateVor(heute, 12);
  const { neu, entzogen } = aenderungenZwischen(aemter, { von, bis: heute });
  const danach = (stand: Stand | undefined) => stand !== undefined && frueheste(stand) > von;
  const undatiert = aemter.filter(({ datensatz }) => {
    const { seit } = datensatz.auszeichnung;
    if (statusVon(datensatz) !== 'gueltig') return false;
    if (seit === undefined) return true;
    return !giltAm(seit, von) && (frueheste(seit) <= von || !giltAm(seit, heute));
  });
  return {
    von,
    bis: heute,
    neu: neu.filter(({ seit }) => danach(seit)).length,
    entzogen: entzogen.filter(({ entzug }) => danach(entzug.seit)).length,
    undatiert: undatiert.length,
  };
}
