/** A full-text search: what is asked, how it stands in the address, and how results are ordered. */
import { suchform } from '../sprache/suchform.ts';
import { titelrang } from './volltext.ts';

/** What is asked for; what is empty does not count. */
export interface Suchanfrage {
  begriff: string;
  /** A kind of authority, `anliegen` or `seite`. */
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

/** True if nothing is asked: filters alone are no question, the list of offices has its own. */
export const fragtNichts = ({ begriff }: Suchanfrage): boolean => !begriff;

/** The question as Pagefind takes it: in the form in which the texts are indexed. */
export const alsPagefindfrage = ({ begriff, art, bezirk, sortierung }: Suchanfrage) => ({
  begriff: suchform(begriff),
  optionen: {
    filters: { ...(art && { art }), ...(bezirk && { bezirk }) },
    ...(sortierung === 'zahl' && { sort: { anzahl: 'desc' as const } }),
  },
});

/** Pagefind counts words; whoever types a name wants the one that bears it, unless sorted. */
export const ordnetNachTitel = ({ begriff, sortierung }: Suchanfrage): boolean =>
  sortierung === '' && begriff !== '';

/** Results whose title is what was typed come first; among equals the order stays. */
export const nachTitel = <T extends { titel: string }>(
  treffer: readonly T[],
  begriff: string,
): T[] =>
  treffer
    .map((einer) => ({ einer, rang: titelrang(einer.titel, begriff) }))
    .sort((a, b) => a.rang - b.rang)
    .map(({ einer }) => einer);

/** How many results have each value of each filter. */
export type Filterzahlen = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What the filters of the search offer for some results: only what leaves something out. */
export interface Filterangebot {
  /** Values of which there are results; none where all results have the same. */
  art: readonly string[];
  bezirk: readonly string[];
  /** Whether there are several numbers to sort by. */
  sortierbar: boolean;
}

/** @param zahlen of all results, whatever the filters are set to */
export function filterangebot(zahlen: Filterzahlen): Filterangebot {
  const werte = (name: string) =>
    Object.entries(zahlen[name] ?? {})
      .filter(([, anzahl]) => anzahl > 0)
      .map(([wert]) => wert);
  const mehrere = (liste: string[]) => (liste.length > 1 ? liste : []);
  // Only offices have a Regierungsbezirk and a number.
  const aemter = Object.values(zahlen.bezirk ?? {}).reduce((summe, anzahl) => summe + anzahl, 0);
  return {
    art: mehrere(werte('art')),
    bezirk: mehrere(werte('bezirk')),
    sortierbar: aemter > 1,
  };
}
