/**
 * Ranking within a group: exact numbers with a date only, none from before the award; ties share
 * their rank.
 */
import type { Datensatz, Zahl } from '../datensatz/schema.ts';
import { frueheste, type Stand } from '../datensatz/stand.ts';
import {
  aktuelleZahl,
  istVeraltet,
  vergleicheZahl,
  vorAuszeichnung,
} from '../datensatz/verlauf.ts';
import type { Art } from '../register/arten.ts';
import { nachName } from '../sprache/ortsname.ts';
import { gruppeVon, type Gruppe } from './gruppen.ts';

/** What ranking looks at in an office. */
export interface Vergleichsamt {
  id: string;
  name: string;
  art: Art;
  verlauf: readonly Zahl[];
  datensatz: Pick<Datensatz, 'auszeichnung'>;
}

/** A number that may be compared: neither a lower bound nor without a date. */
export type GenaueZahl = Zahl & { stand: Stand };

/** True if a number may be compared. */
export const istGenau = (zahl: Zahl): zahl is GenaueZahl =>
  !zahl.mindestens && zahl.stand !== undefined;

/** An office in its place. */
export interface Rangplatz<T> {
  /** From 1; equal numbers share it, and the next one counts them all: 1, 2, 2, 4. */
  rang: number;
  amt: T;
  anzahl: number;
  stand: Stand;
  /** True if the number is older than what the project calls up to date. */
  veraltet: boolean;
}

export interface Rangliste<T> {
  gruppe: Gruppe;
  /** Highest first, ties by name. */
  plaetze: readonly Rangplatz<T>[];
  /** Offices whose number is a lower bound, by name. */
  untergrenzen: readonly T[];
  /** Offices whose number is exact but has no date, by name. */
  undatierte: readonly T[];
  /**
   * Offices whose newest number is exact, but surely from before the award, by name: it was counted
   * for something else, and what the seal stands for came later.
   */
  fruehere: readonly T[];
}

/**
 * The ranking of one group.
 * @param aemter offices of any kind; those of other groups are left aside
 * @param heute `YYYY-MM-DD`
 */
export function rangliste<T extends Vergleichsamt>(
  gruppe: Gruppe,
  aemter: readonly T[],
  heute: string,
): Rangliste<T> {
  const eigene = aemter
    .filter(({ art }) => gruppeVon(art) === gruppe)
    .map((amt) => ({ amt, zahl: aktuelleZahl(amt.verlauf) }))
    .sort((a, b) => nachName(a.amt, b.amt));
  const genaue = eigene.flatMap(({ amt, zahl }) => (istGenau(zahl) ? [{ amt, zahl }] : []));
  const istFrueher = ({ amt, zahl }: (typeof genaue)[number]) =>
    vorAuszeichnung(amt.datensatz, zahl);
  const geordnete = genaue
    .filter((eines) => !istFrueher(eines))
    .sort((a, b) => b.zahl.anzahl - a.zahl.anzahl);
  const anzahlen = geordnete.map(({ zahl }) => zahl.anzahl);
  const aemterVon = (welche: readonly { amt: T }[]) => welche.map(({ amt }) => amt);
  return {
    gruppe,
    plaetze: geordnete.map(({ amt, zahl: { anzahl, stand } }) => ({
      rang: anzahlen.indexOf(anzahl) + 1,
      amt,
      anzahl,
      stand,
      veraltet: istVeraltet(stand, heute),
    })),
    untergrenzen: aemterVon(eigene.filter(({ zahl }) => zahl.mindestens)),
    undatierte: aemterVon(
      eigene.filter(({ zahl }) => !zahl.mindestens && zahl.stand === undefined),
    ),
    fruehere: aemterVon(genaue.filter(istFrueher)),
  };
}

/** A class of numbers and how many ranked offices it holds. */
export interface Zahlklasse {
  /** Smallest number of the class. */
  von: number;
  /** Largest number of the class. */
  bis: number;
  aemter: number;
}

/** About so many classes show the form of a distribution. */
const KLASSEN = 10;

/** Widths of classes that readers can follow. */
const BREITEN = [5, 10, 20, 25, 50, 100, 200, 250, 500, 1000] as const;

/** How the numbers of a ranking are distributed: classes of one width without a gap. */
export function verteilung({ plaetze }: Pick<Rangliste<unknown>, 'plaetze'>): Zahlklasse[] {
  if (plaetze.length === 0) return [];
  const anzahlen = plaetze.map(({ anzahl }) => anzahl);
  const [kleinste, groesste] = [Math.min(...anzahlen), Math.max(...anzahlen)];
  const breite = BREITEN.find((eine) => (groesste - kleinste) / eine <= KLASSEN) ?? BREITEN.at(-1)!;
  const erste = Math.floor(kleinste / breite);
  return Array.from({ length: Math.floor(groesste / breite) - erste + 1 }, (_, i) => {
    const von = (erste + i) * breite;
    return {
      von,
      bis: von + breite - 1,
      aemter: anzahlen.filter((anzahl) => anzahl >= von && anzahl < von + breite).length,
    };
  });
}

/** How the number of one office has changed: between its first and its last exact dated one. */
export interface Bewegung<T> {
  amt: T;
  von: GenaueZahl;
  bis: GenaueZahl;
  /** Difference, below 0 where the number fell. */
  unterschied: number;
}

/** Changes of a group, largest first whichever way they go; offices without two such numbers are left out. */
export const bewegungen = <T extends Vergleichsamt>(
  gruppe: Gruppe,
  aemter: readonly T[],
): Bewegung<T>[] =>
  aemter
    .filter(({ art }) => gruppeVon(art) === gruppe)
    .flatMap((amt): Bewegung<T>[] => {
      const genaue = amt.verlauf.filter(istGenau).sort(vergleicheZahl);
      const [von, bis] = [genaue[0], genaue.at(-1)];
      // Two numbers of one day are no change.
      if (!von || !bis || frueheste(von.stand) === frueheste(bis.stand)) return [];
      return [{ amt, von, bis, unterschied: bis.anzahl - von.anzahl }];
    })
    .sort((a, b) => Math.abs(b.unterschied) - Math.abs(a.unterschied) || nachName(a.amt, b.amt));
