/**
 * What a record says of a day: whether the seal was held, and with which number.
 *
 * A fact counts from the last day that its date can mean: a number of `2022` is known of every day
 * from 31 December 2022 on, but of none before. What bears no date cannot be placed in time and
 * counts on no day; {@link unverortet} tells how much that is.
 *
 * So facts of later days never change an earlier state. What does, changes it for a reason: a fact
 * of an earlier day that is entered later belongs to that state, too. A number that was put right
 * later stands as it was published until then; what was wrong about it is told beside
 * ({@link berichtigungenNach}).
 */
import type { Datensatz, Korrektur, Zahl } from '../datensatz/schema.ts';
import { frueheste, spaeteste, type Stand } from '../datensatz/stand.ts';
import { vergleicheZahl } from '../datensatz/verlauf.ts';

/** The seal as it was held on a day. */
export interface Zustand {
  /** Date of the award. */
  seit: Stand;
  /** The newest number known of that day; undefined where none is dated so early. */
  zahl: Zahl | undefined;
}

/** True if a fact of this date surely is one of the day or earlier. @param tag `YYYY-MM-DD` */
export function giltAm(stand: Stand | undefined, tag: string): boolean {
  if (stand === undefined) return false;
  // Asked millions of times in a build: the calendar is needed only where the span contains the day.
  const anfang = tag.slice(0, stand.length);
  return stand < anfang || (stand === anfang && spaeteste(stand) <= tag);
}

/** A number as it was published on a day: one that was put right later is still the wrong one. */
export function damaligeZahl(zahl: Zahl, tag: string): Zahl {
  const { korrektur, stand, quelle } = zahl;
  if (!korrektur || giltAm(korrektur.am, tag)) return zahl;
  const { vorher, vorher_mindestens, vorher_quelle = quelle } = korrektur;
  return {
    anzahl: vorher,
    ...(stand !== undefined && { stand }),
    quelle: vorher_quelle,
    ...(vorher_mindestens && { mindestens: true }),
  };
}

type Zahlen = Pick<Datensatz, 'online_verfahren'>;

/** The newest entry that is of a day or earlier, as it stands in the record today. */
export function eintragAm({ online_verfahren }: Zahlen, tag: string): Zahl | undefined {
  let neuester: Zahl | undefined;
  for (const zahl of online_verfahren)
    if (giltAm(zahl.stand, tag) && (!neuester || vergleicheZahl(neuester, zahl) <= 0))
      neuester = zahl;
  return neuester;
}

/** The newest number known of a day, whether the seal was held or not. @param tag `YYYY-MM-DD` */
export function zahlAm(datensatz: Zahlen, tag: string): Zahl | undefined {
  const eintrag = eintragAm(datensatz, tag);
  return eintrag && damaligeZahl(eintrag, tag);
}

type Zustandsteile = Pick<Datensatz, 'auszeichnung' | 'online_verfahren' | 'entzug'>;

/** True if the seal surely was held on a day. @param tag `YYYY-MM-DD` */
export const hatAm = (
  { auszeichnung: { seit }, entzug }: Pick<Datensatz, 'auszeichnung' | 'entzug'>,
  tag: string,
): boolean => giltAm(seit, tag) && !giltAm(entzug?.seit, tag);

/**
 * The seal on a day; undefined where it was not yet or no longer held, or where that is not known.
 * @param tag `YYYY-MM-DD`; what became known of later days does not matter
 */
export function zustandAm(datensatz: Zustandsteile, tag: string): Zustand | undefined {
  const { seit } = datensatz.auszeichnung;
  return seit === undefined || !hatAm(datensatz, tag)
    ? undefined
    : { seit, zahl: zahlAm(datensatz, tag) };
}

/** The numbers that were put right at some time. */
export const berichtigte = (zahlen: readonly Zahl[]): (Zahl & { korrektur: Korrektur })[] =>
  zahlen.filter((zahl): zahl is Zahl & { korrektur: Korrektur } => zahl.korrektur !== undefined);

/** A number of a state that was put right after its day. */
export interface SpaetereBerichtigung {
  /** As it stands in the state. */
  damals: Zahl;
  /** As it is right. */
  heute: Zahl;
  korrektur: Korrektur;
}

/** What was put right after a day about the numbers known of it, by their Stand. */
export const berichtigungenNach = (
  { online_verfahren }: Zahlen,
  tag: string,
): SpaetereBerichtigung[] =>
  berichtigte(online_verfahren)
    .filter(({ stand, korrektur }) => giltAm(stand, tag) && !giltAm(korrektur.am, tag))
    .sort(vergleicheZahl)
    .map((zahl) => ({
      damals: damaligeZahl(zahl, tag),
      heute: zahl,
      korrektur: zahl.korrektur,
    }));

/** How much cannot be placed on one side of a day. */
export interface Unverortet {
  /** Offices whose award bears no date. */
  ohneDatum: number;
  /** Offices whose award, known by month or year only, may be before the day or after it. */
  ungenau: number;
}

/** Counts the offices of which nobody knows whether they held the seal on a day. */
export function unverortet(datensaetze: readonly Zustandsteile[], tag: string): Unverortet {
  const daten = datensaetze.map(({ auszeichnung: { seit } }) => seit);
  return {
    ohneDatum: daten.filter((seit) => seit === undefined).length,
    ungenau: daten.filter(
      (seit) => seit !== undefined && frueheste(seit) <= tag && !giltAm(seit, tag),
    ).length,
  };
}
