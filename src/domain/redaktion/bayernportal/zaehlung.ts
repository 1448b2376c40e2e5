/** Counts procedures as the seal does: each once, under however many services it is named. */
import type { Verfahren } from '../../datensatz/verfahren.ts';
import { nachName } from '../../sprache/ortsname.ts';
import { gruppiere } from '../../sprache/listen.ts';
import type { Zuordnung } from './leser.ts';

/** What a Dienststelle offers online. */
export interface Angebot {
  /** Distinct procedures. */
  anzahl: number;
  /** Entries without a number: nobody can tell whether they are others. */
  ohneNummer: number;
  /** By name; those without any name are counted, but not listed. */
  verfahren: Verfahren[];
}

/** Smaller text first: the order must not depend on the server's. */
const nachText = (a: string, b: string): number => Number(a > b) - Number(a < b);

const geordnet = <T extends { id: string; name: string }>(liste: T[]): T[] =>
  liste.sort((a, b) => nachName(a, b) || nachText(a.id, b.id));

function verfahrenAus(id: string, zuordnungen: readonly Zuordnung[]): Verfahren {
  const leistungen = gruppiere(
    zuordnungen.flatMap(({ leistung }) => leistung ?? []),
    (leistung) => leistung.id,
  );
  const [name = ''] = zuordnungen
    .map((eine) => eine.name)
    .filter(Boolean)
    .sort(nachText);
  return { id, name, leistungen: geordnet([...leistungen.values()].map(([erste]) => erste)) };
}

/** Counts distinct procedures; the same answer in another order gives the same. */
export function zaehle(zuordnungen: readonly Zuordnung[]): Angebot {
  const gezaehlte = gruppiere(
    zuordnungen.filter(({ id }) => id !== ''),
    ({ id }) => id,
  );
  const alle = [...gezaehlte].map(([id, eigene]) => verfahrenAus(id, eigene));
  return {
    anzahl: gezaehlte.size,
    ohneNummer: zuordnungen.filter(({ id }) => id === '').length,
    verfahren: geordnet(alle.filter(({ name }) => name !== '')),
  };
}
