/** What happened to an office, as far as it is dated: what feeds tell, and how new a record is. */
import type { Datensatz, Korrektur, Zahl } from '../datensatz/schema.ts';
import { vergleicheStand, type Stand } from '../datensatz/stand.ts';
import { vergleicheZahl, vorAuszeichnung } from '../datensatz/verlauf.ts';

/** One dated fact. `stelle` tells facts of one kind apart and stays when others are added. */
export type Ereignis = { stand: Stand; stelle: string } & (
  | { art: 'siegel'; zahl: Zahl | undefined }
  | { art: 'zahl'; zahl: Zahl }
  | { art: 'berichtigung'; zahl: Zahl; korrektur: Korrektur }
  | { art: 'entzug'; entzug: NonNullable<Datensatz['entzug']> }
);

/** Numbers from before the award are history; one of the day of the award belongs to it. */
function zahlereignisse(datensatz: Datensatz): Ereignis[] {
  const { seit } = datensatz.auszeichnung;
  const bisher = new Map<Stand, number>();
  return datensatz.online_verfahren.toSorted(vergleicheZahl).flatMap((zahl): Ereignis[] => {
    const { stand, korrektur } = zahl;
    const vorige = bisher.get(stand ?? '') ?? 0;
    bisher.set(stand ?? '', vorige + 1);
    const stelle = `${stand ?? 'ohne-stand'}${vorige > 0 ? `/${vorige + 1}` : ''}`;
    const neu = stand !== undefined && stand !== seit && !vorAuszeichnung(datensatz, zahl);
    return [
      ...(neu ? [{ art: 'zahl' as const, stand, stelle, zahl }] : []),
      ...(korrektur
        ? [
            {
              art: 'berichtigung' as const,
              stand: korrektur.am,
              stelle: `${stelle}/${korrektur.am}`,
              zahl,
              korrektur,
            },
          ]
        : []),
    ];
  });
}

/** All dated facts of a record, newest first; those of one day in the order of the kinds. */
export function ereignisse(datensatz: Datensatz): Ereignis[] {
  const { auszeichnung, online_verfahren, entzug } = datensatz;
  const { seit } = auszeichnung;
  const dabei = online_verfahren.findLast(({ stand }) => stand !== undefined && stand === seit);
  return [
    ...(entzug ? [{ art: 'entzug' as const, stand: entzug.seit, stelle: '', entzug }] : []),
    ...zahlereignisse(datensatz),
    ...(seit === undefined
      ? []
      : [{ art: 'siegel' as const, stand: seit, stelle: '', zahl: dabei }]),
  ].sort((a, b) => vergleicheStand(b.stand, a.stand));
}

/** All dates of a record: award, numbers, corrections, withdrawal. */
export const faktentage = ({ auszeichnung, online_verfahren, entzug }: Datensatz): Stand[] =>
  [
    auszeichnung.seit,
    entzug?.seit,
    ...online_verfahren.flatMap(({ stand, korrektur }) => [stand, korrektur?.am]),
  ].filter((stand) => stand !== undefined);

const neuester = (tage: readonly Stand[]): Stand | undefined =>
  tage.reduce<Stand | undefined>(
    (bisher, tag) => (bisher === undefined || vergleicheStand(bisher, tag) < 0 ? tag : bisher),
    undefined,
  );

/**
 * The newest date of a record: award, number, withdrawal or correction. Not when its file was
 * edited. Undefined where nothing is dated.
 */
export const geaendertAm = (datensatz: Datensatz): Stand | undefined =>
  neuester(faktentage(datensatz));

/** The newest date of all records: the date of the data. Undefined where nothing is dated. */
export const datentag = (aemter: readonly { datensatz: Datensatz }[]): Stand | undefined =>
  neuester(aemter.flatMap(({ datensatz }) => geaendertAm(datensatz) ?? []));
