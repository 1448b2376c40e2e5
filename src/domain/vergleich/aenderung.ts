/** What happened to the seals between two days, as far as it is dated. */
import type { Datensatz, Korrektur, Zahl } from '../datensatz/schema.ts';
import type { Stand } from '../datensatz/stand.ts';
import type { GeprueftesAmt } from '../pruefung/pruefung.ts';
import { nachAmtsschluessel, type Standzeile } from './gesamtstand.ts';
import { berichtigte, damaligeZahl, eintragAm, giltAm, hatAm, zahlAm } from './zustand.ts';

/** Two days; what is of the first is over, what is of the second belongs to it. */
export interface Zeitraum {
  /** `YYYY-MM-DD`; undefined for the time since the beginning. */
  von: string | undefined;
  bis: string;
}

/** What happened, each list by key. */
export interface Aenderungen<A extends GeprueftesAmt = GeprueftesAmt> {
  /** New holders, with the number known at the end. */
  neu: Standzeile<A>[];
  /** Holders of both days with another number: no correction, a newer one. */
  zahlen: { amt: A; vorher: Zahl | undefined; jetzt: Zahl }[];
  entzogen: { amt: A; entzug: NonNullable<Datensatz['entzug']> }[];
  /** Numbers of the earlier state that were wrong. */
  berichtigt: { amt: A; zahl: Zahl; korrektur: Korrektur }[];
}

/** True if a date lies in a span, as far as that is sure. */
export const istIn = (stand: Stand | undefined, { von, bis }: Zeitraum): boolean =>
  giltAm(stand, bis) && !(von !== undefined && giltAm(stand, von));

function neueZahl<A extends GeprueftesAmt>(amt: A, { von, bis }: Zeitraum) {
  const { datensatz } = amt;
  if (von === undefined || !hatAm(datensatz, von) || !hatAm(datensatz, bis)) return [];
  const [vorher, jetzt] = [eintragAm(datensatz, von), eintragAm(datensatz, bis)];
  if (!jetzt || vorher === jetzt) return [];
  return [{ amt, vorher: vorher && damaligeZahl(vorher, von), jetzt: damaligeZahl(jetzt, bis) }];
}

/** What happened between two days. Later facts never change it. */
export function aenderungenZwischen<A extends GeprueftesAmt>(
  aemter: readonly A[],
  zeitraum: Zeitraum,
): Aenderungen<A> {
  const { von, bis } = zeitraum;
  const geordnet = aemter.toSorted(nachAmtsschluessel);
  return {
    neu: geordnet.flatMap((amt) => {
      const { auszeichnung, entzug } = amt.datensatz;
      const { seit } = auszeichnung;
      // Known by the year only, an award may count later than the withdrawal: then it never counts.
      const vorbei = von !== undefined && giltAm(entzug?.seit, von);
      return istIn(seit, zeitraum) && !vorbei
        ? [{ amt, seit, zahl: zahlAm(amt.datensatz, bis) }]
        : [];
    }),
    zahlen: geordnet.flatMap((amt) => neueZahl(amt, zeitraum)),
    entzogen: geordnet.flatMap((amt) => {
      const { entzug } = amt.datensatz;
      return entzug && istIn(entzug.seit, zeitraum) ? [{ amt, entzug }] : [];
    }),
    berichtigt: geordnet.flatMap((amt) =>
      berichtigte(amt.datensatz.online_verfahren).flatMap((zahl) =>
        istIn(zahl.korrektur.am, zeitraum) &&
        von !== undefined &&
        giltAm(zahl.stand, von) &&
        hatAm(amt.datensatz, von)
          ? [{ amt, zahl: damaligeZahl(zahl, bis), korrektur: zahl.korrektur }]
          : [],
      ),
    ),
  };
}
