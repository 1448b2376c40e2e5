/**
 * What a chart shows, before it is drawn: words, data as a table, and the picture as plain data.
 * The picture is made from the same values as the table; drawing them is `io/grafik`.
 */
import type { Stand } from '../datensatz/stand.ts';
import type { Klasse } from '../verzeichnis/abdeckung.ts';

/** What the cells of a column are: shares go from 0 to 1; a `kennung` is an id and not shown. */
export type Spaltenart = 'text' | 'zahl' | 'anteil' | 'stand' | 'kennung' | 'quelle';

export interface Spalte {
  name: string;
  art: Spaltenart;
  /** True if its texts are German in every language. */
  deutsch?: true;
  /** True if its texts are names, which translators leave alone. */
  eigenname?: true;
}

/** What is unknown is null. */
export type Zelle = string | number | null;

/** The data of a chart; in an HTML table and in the CSV the same. */
export interface Tabelle {
  spalten: readonly Spalte[];
  zeilen: readonly (readonly Zelle[])[];
}

/** Bars below one another, each with its name above and its value at the end. */
export interface Balkenbild {
  form: 'balken';
  /** Value that a bar of full length has. */
  bis: number;
  balken: readonly {
    name: string;
    wert: number;
    beschriftung: string;
    /** Small print at the right. */
    rechts?: string;
    /** Hatched instead of filled; {@link Balkenbild.schraffiert} says why. */
    schraffiert?: boolean;
  }[];
  /** Meaning of the hatching. */
  schraffiert?: string;
}

/** Columns side by side on a scale of numbers. */
export interface Saeulenbild {
  form: 'saeulen';
  /** Name of the scale. */
  achse: string;
  saeulen: readonly { von: number; bis: number; hoehe: number }[];
}

/** How a published total is drawn. */
export type Punktart = 'ministerium' | 'andere' | 'widerspruch';

/** A step line of our records and points of what others published. */
export interface Zeitbild {
  form: 'zeit';
  /** Days and values of the line, in order. */
  linie: readonly { tag: string; wert: number }[];
  punkte: readonly { tag: string; wert: number; art: Punktart; beschriftung?: string }[];
  legende: Record<'linie' | Punktart, string>;
}

/** Bars in parts, each part a class of the share. */
export interface Schichtbild {
  form: 'schichten';
  reihen: readonly { name: string; teile: readonly { klasse: Klasse; anzahl: number }[] }[];
  legende: Record<Klasse, string>;
}

/** From one value to another, below one another. */
export interface Spannenbild {
  form: 'spannen';
  spannen: readonly {
    name: string;
    rechts: string;
    von: number;
    bis: number;
  }[];
}

export type Bild = Balkenbild | Saeulenbild | Zeitbild | Schichtbild | Spannenbild;

export interface Grafik {
  id: string;
  titel: string;
  /** What it shows, in one sentence. */
  befund: string;
  /** Sources and days, inside the picture. */
  quelle: string;
  /** Inside the picture while the records are incomplete. */
  vorbehalt?: string;
  /** Said inside the picture where there is nothing to draw. */
  leer: string;
  bild: Bild;
  tabelle: Tabelle;
}

/** True if there is nothing to draw. */
export function istLeer({ bild }: Pick<Grafik, 'bild'>): boolean {
  switch (bild.form) {
    case 'balken':
      return bild.balken.length === 0;
    case 'saeulen':
      return bild.saeulen.length === 0;
    case 'zeit':
      return bild.punkte.length === 0 && bild.linie.every(({ wert }) => wert === 0);
    case 'schichten':
      return bild.reihen.length === 0;
    case 'spannen':
      return bild.spannen.length === 0;
  }
}

/** First and last of some Stände; undefined where there are none. */
export function zeitraum(staende: readonly Stand[]): readonly [Stand, Stand] | undefined {
  const geordnet = staende.toSorted();
  const [erster, letzter] = [geordnet[0], geordnet.at(-1)];
  return erster !== undefined && letzter !== undefined ? [erster, letzter] : undefined;
}
