/** How the number of holders grew: what others published, and what the records say. */
import type { Gesamtzahl } from '../datensatz/gesamtzahl.ts';
import type { Datensatz } from '../datensatz/schema.ts';
import { frueheste, spaeteste, vergleicheStand } from '../datensatz/stand.ts';

/** Published totals by Stand, those without one last. */
export const nachStand = (zahlen: readonly Gesamtzahl[]): Gesamtzahl[] =>
  zahlen.toSorted(
    ({ stand: a }, { stand: b }) =>
      Number(a === undefined) - Number(b === undefined) || vergleicheStand(a ?? '', b ?? ''),
  );

/** A published total that can be drawn: of a known day, and of all authorities. */
export type Messpunkt = Gesamtzahl & { stand: string };

export const messpunkte = (zahlen: readonly Gesamtzahl[]): Messpunkt[] =>
  nachStand(zahlen).filter(
    (eine): eine is Messpunkt => eine.stand !== undefined && eine.teil === undefined,
  );

/** The recorded holders at the end of a day. */
export interface Bestandstag {
  tag: string;
  anzahl: number;
}

/**
 * How many of the recorded offices held the seal, on every day on which that changed, as `zustandAm`
 * says for each of them. An award known by month or year counts from the last day that it can mean;
 * one without a date never.
 * @param heute `YYYY-MM-DD`; the last day of the course
 */
export function bestandsverlauf(
  datensaetze: readonly Pick<Datensatz, 'auszeichnung' | 'entzug'>[],
  heute: string,
): Bestandstag[] {
  const aenderung = new Map<string, number>([[heute, 0]]);
  const zaehle = (tag: string, um: number) => {
    if (tag <= heute) aenderung.set(tag, (aenderung.get(tag) ?? 0) + um);
  };
  for (const { auszeichnung, entzug } of datensaetze) {
    if (auszeichnung.seit === undefined) continue;
    const von = spaeteste(auszeichnung.seit);
    const bis = entzug && spaeteste(entzug.seit);
    if (bis !== undefined && bis <= von) continue;
    zaehle(von, 1);
    if (bis !== undefined) zaehle(bis, -1);
  }
  let anzahl = 0;
  return [...aenderung]
    .sort(([a], [b]) => vergleicheStand(a, b))
    .map(([tag, um]) => ({ tag, anzahl: (anzahl += um) }));
}

/** The day on which a published total is drawn: the first that its Stand can mean. */
export const zeichentag = ({ stand }: Messpunkt): string => frueheste(stand);
