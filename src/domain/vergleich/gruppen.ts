/**
 * Who may be compared with whom: only authorities with the same duties, because a kreisfreie Stadt
 * also does what a Landratsamt does. The one rule for pages, lists, charts and addresses.
 * Source of the groups: the ministry's "Dashboard Digitale Verwaltung", which asks for it.
 */
import type { Art } from '../register/arten.ts';

/** A group is named by its first kind. In the order in which pages show them. */
export const GRUPPEN = [
  'kreisfreie_stadt',
  'grosse_kreisstadt',
  'gemeinde',
  'verwaltungsgemeinschaft',
  'landratsamt',
  'bezirk',
] as const satisfies readonly Art[];

export type Gruppe = (typeof GRUPPEN)[number];

/** The group that a kind belongs to: Märkte and Städte have the duties of any other Gemeinde. */
export const gruppeVon = (art: Art): Gruppe =>
  art === 'markt' || art === 'stadt' ? 'gemeinde' : art;

/** So many are compared side by side. */
export const HOECHSTENS = 3;

/** What of a choice can be compared, and what cannot. */
export interface Vergleichswahl<T> {
  /** The group that is compared: that of the first one named; undefined where nothing is. */
  gruppe: Gruppe | undefined;
  /** At most {@link HOECHSTENS}, in the order of the choice. */
  gueltig: readonly T[];
  /** Those with other duties. */
  andere: readonly T[];
  /** Those of the group that are too many. */
  ueberzaehlig: readonly T[];
}

/** Takes from a choice, in whichever way it was made, what can be compared fairly. */
export function vergleichswahl<T extends { art: Art }>(wahl: readonly T[]): Vergleichswahl<T> {
  const einmal = [...new Set(wahl)];
  const gruppe = einmal[0] && gruppeVon(einmal[0].art);
  const eigene = einmal.filter(({ art }) => gruppeVon(art) === gruppe);
  return {
    gruppe,
    gueltig: eigene.slice(0, HOECHSTENS),
    andere: einmal.filter(({ art }) => gruppeVon(art) !== gruppe),
    ueberzaehlig: eigene.slice(HOECHSTENS),
  };
}

/** Makes an order one within the groups: numbers of different groups are never ranked together. */
export const jeGruppe =
  <T extends { art: Art }>(ordnung: (a: T, b: T) => number): ((a: T, b: T) => number) =>
  (a, b) =>
    GRUPPEN.indexOf(gruppeVon(a.art)) - GRUPPEN.indexOf(gruppeVon(b.art)) || ordnung(a, b);

/** More than any number of procedures. */
const UEBER_ALLEN = 10_000;

/** A number by which descending order is one within the groups, for sorters that know one number only. */
export const gruppenwert = (art: Art, anzahl: number): number =>
  (GRUPPEN.length - GRUPPEN.indexOf(gruppeVon(art))) * UEBER_ALLEN + anzahl;
