/** What the worklist can be narrowed to; the same rules for the page and for its address. */
import {
  alsParameter,
  gehoertZu,
  kriterienAus,
  type Kriterien,
  type Zeile,
} from '../verzeichnis/filter.ts';
import { FEHLGRUENDE, type Fehlgrund } from './fehlgruende.ts';

/** What an editor asked for; an absent criterion lets everything through. */
export type Arbeitskriterien = Kriterien & {
  /** Only what lacks this. */
  fehlt?: Fehlgrund;
};

/** What the filter looks at in one line. */
export type Arbeitszeile = Pick<Zeile, 'inhalt' | 'art' | 'kreis'> & {
  fehlt: readonly Fehlgrund[];
  einwohner: number;
};

export const istFehlgrund = (text: string | null): text is Fehlgrund =>
  FEHLGRUENDE.some((grund) => grund === text);

/** Reads the criteria from an address; what it does not understand it leaves out. */
export function arbeitskriterienAus(parameter: URLSearchParams): Arbeitskriterien {
  const fehlt = parameter.get('fehlt');
  return { ...kriterienAus(parameter), ...(istFehlgrund(fehlt) && { fehlt }) };
}

/** Writes the criteria as the query of an address, without what is at its default. */
export function arbeitsparameter({ fehlt, ...rest }: Arbeitskriterien): string {
  const parameter = new URLSearchParams(alsParameter(rest));
  if (fehlt) parameter.set('fehlt', fehlt);
  return parameter.toString();
}

/** The lines that are asked for, and how many of those in the area lack what. */
export interface Auswahl<Z> {
  zeilen: readonly Z[];
  /** So many lines there are whatever they lack. */
  alle: number;
  anzahl: Readonly<Record<Fehlgrund, number>>;
}

/** How many lines lack what. */
export const zaehle = (zeilen: readonly Pick<Arbeitszeile, 'fehlt'>[]): Auswahl<never>['anzahl'] =>
  Object.fromEntries(
    FEHLGRUENDE.map((grund) => [grund, zeilen.filter(({ fehlt }) => fehlt.includes(grund)).length]),
  ) as Record<Fehlgrund, number>;

/**
 * Chooses among the lines. Of those that lack one thing the most populous come first; without such
 * a criterion they stay in their order.
 */
export function waehleAus<Z extends Arbeitszeile>(
  zeilen: readonly Z[],
  { fehlt, ...wo }: Arbeitskriterien,
): Auswahl<Z> {
  const dort = zeilen.filter((zeile) => gehoertZu(zeile, wo));
  return {
    zeilen: fehlt
      ? dort
          .filter((zeile) => zeile.fehlt.includes(fehlt))
          .sort((a, b) => b.einwohner - a.einwohner)
      : dort,
    alle: dort.length,
    anzahl: zaehle(dort),
  };
}
