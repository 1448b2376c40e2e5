/** A full-text search: what is asked, how it stands in the address, and how results are ordered. */
import { titelrang } from './volltext.ts';

/** What is asked for; what is empty does not count. */
export interface Suchanfrage {
  begriff: string;
  /** A kind of authority, `ort` or `anliegen`. */
  art: string;
  /** Name of a Regierungsbezirk. */
  bezirk: string;
  /** `zahl`: by procedures; else the best fit comes first. */
  sortierung: string;
}

/** Reads what the form says, or an address: the names are the same. */
export function suchanfrageAus(angaben: {
  get(name: string): FormDataEntryValue | null;
}): Suchanfrage {
  const wert = (name: string) => {
    const angabe = angaben.get(name);
    return typeof angabe === 'string' ? angabe.trim() : '';
  };
  return {
    begriff: wert('q'),
    art: wert('art'),
    bezirk: wert('bezirk'),
    sortierung: wert('sortierung'),
  };
}

/** The query of the address that repeats the search. */
export const alsSuchparameter = ({ begriff, ...filter }: Suchanfrage): string =>
  String(
    new URLSearchParams(Object.entries({ q: begriff, ...filter }).filter(([, angabe]) => angabe)),
  );

/** True if nothing is asked: an order alone is no question. */
export const fragtNichts = ({ begriff, art, bezirk }: Suchanfrage): boolean =>
  !begriff && !art && !bezirk;

/** The question as Pagefind takes it. */
export const alsPagefindfrage = ({ begriff, art, bezirk, sortierung }: Suchanfrage) => ({
  begriff: begriff || null,
  optionen: {
    filters: { ...(art && { art }), ...(bezirk && { bezirk }) },
    ...(sortierung === 'zahl' && { sort: { anzahl: 'desc' as const } }),
  },
});

/** Pagefind counts words; whoever types a name wants the one that bears it, unless sorted. */
export const ordnetNachTitel = ({ begriff, sortierung }: Suchanfrage): boolean =>
  begriff !== '' && sortierung === '';

/** Results whose title is what was typed come first; among equals the order stays. */
export const nachTitel = <T extends { titel: string }>(
  treffer: readonly T[],
  begriff: string,
): T[] =>
  treffer
    .map((einer) => ({ einer, rang: titelrang(einer.titel, begriff) }))
    .sort((a, b) => a.rang - b.rang)
    .map(({ einer }) => einer);

/** What the search says of its results, in the visitor's language. */
export interface Ergebnistexte {
  keine(begriff: string): string;
  treffer(anzahl: number, begriff: string): string;
  trefferAlle(anzahl: number): string;
}

/** The result in a sentence. */
export function ergebnissatz({ begriff }: Suchanfrage, anzahl: number, t: Ergebnistexte): string {
  if (anzahl === 0) return t.keine(begriff);
  return begriff ? t.treffer(anzahl, begriff) : t.trefferAlle(anzahl);
}
