/** Filter and order of the list of offices; the same rules for the page and for its address. */
import { ART_INFO, ARTEN, type Art } from '../register/arten.ts';
import { KENNUNG } from '../register/kennung.ts';
import { ARTWOERTER } from '../register/lesarten.ts';
import { NAMENSART } from '../register/namensarten.ts';
import { nachName, slug } from '../sprache/ortsname.ts';
import { woerter } from '../sprache/suchform.ts';
import { vergleicheStand } from '../datensatz/stand.ts';

export const SORTIERUNGEN = ['name', 'zahl', 'stand', 'seit', 'nahe'] as const;
export type Sortierung = (typeof SORTIERUNGEN)[number];

/** What a visitor asked for; an absent criterion lets everything through. */
export interface Kriterien {
  text?: string;
  art?: Art;
  /** Key of the Regierungsbezirk. */
  bezirk?: string;
  /** Key of the Landkreis or kreisfreie Stadt, five digits. */
  kreis?: string;
  /** Smallest number of online procedures. */
  ab?: number;
  /** Slug of the place from which distances count. */
  bei?: string;
  sortierung: Sortierung;
}

/** What the filter looks at in one row of the list. */
export interface Zeile {
  name: string;
  /** Everything a visitor may search in, in the form of `suchform`. */
  inhalt: string;
  art: Art;
  /** Five digits, or three for a Bezirk. */
  kreis: string;
  anzahl: number;
  mindestens: boolean;
  stand: string;
  seit: string;
  /** Distance from the chosen place in km. */
  km?: number;
}

/** Words that name an area; the office then lies in it, whatever it is itself. */
const GEBIETSWOERTER = new Set(['landkreis', 'lkr', 'lk', 'kreis', 'regierungsbezirk']);

/** True if a word such as `VG` or `Rathaus` means offices of this kind. */
const meintArt = (wort: string, art: Art): boolean =>
  GEBIETSWOERTER.has(wort) ||
  (ARTWOERTER.get(wort)?.includes(NAMENSART[ART_INFO[art].ebene]) ?? false);

/** True if the row is of the kind, in the area and of the words asked for. */
export function gehoertZu(
  zeile: Pick<Zeile, 'inhalt' | 'art' | 'kreis'>,
  { text, art, bezirk, kreis }: Kriterien,
): boolean {
  if (art && zeile.art !== art) return false;
  if (bezirk && !zeile.kreis.startsWith(bezirk)) return false;
  if (kreis && zeile.kreis !== kreis) return false;
  if (!text) return true;
  return woerter(text).every(
    ({ frei }) => zeile.inhalt.includes(frei) || meintArt(frei, zeile.art),
  );
}

/** True if the row meets every criterion. */
export const passt = (zeile: Zeile, kriterien: Kriterien): boolean =>
  // "At least 50" meets "from 40", but nothing is known about "from 60".
  (kriterien.ab === undefined || zeile.anzahl >= kriterien.ab) && gehoertZu(zeile, kriterien);

/**
 * How many rows the smallest number hides although nobody knows whether they have it: only a lower
 * bound below it is known of them.
 */
export const verborgeneUntergrenzen = (zeilen: readonly Zeile[], kriterien: Kriterien): number =>
  zeilen.filter(
    (zeile) => zeile.mindestens && gehoertZu(zeile, kriterien) && !passt(zeile, kriterien),
  ).length;

/** How many filters are set, beside the text and the order. */
export const gesetzteFilter = ({ art, bezirk, kreis, ab }: Kriterien): number =>
  [art, bezirk, kreis, ab].filter((wert) => wert !== undefined).length;

/** Newest first; what is unknown comes last. */
const neueste = (a: string, b: string) =>
  a && b ? vergleicheStand(b, a) : Number(!a) - Number(!b);

/** Farther than any place in Bavaria: what has no distance comes last. In km. */
const WEIT = 10_000;

const ORDNUNG: Record<Sortierung, (a: Zeile, b: Zeile) => number> = {
  name: nachName,
  // A lower bound is never ranked as if exact: those come last, among themselves by name.
  zahl: (a, b) =>
    Number(a.mindestens) - Number(b.mindestens) ||
    (a.mindestens ? 0 : b.anzahl - a.anzahl) ||
    nachName(a, b),
  stand: (a, b) => neueste(a.stand, b.stand) || nachName(a, b),
  seit: (a, b) => neueste(a.seit, b.seit) || nachName(a, b),
  nahe: (a, b) => (a.km ?? WEIT) - (b.km ?? WEIT) || nachName(a, b),
};

/** Order for sorting rows. */
export const ordnung = (sortierung: Sortierung): ((a: Zeile, b: Zeile) => number) =>
  ORDNUNG[sortierung];

const einesVon = <T extends string>(liste: readonly T[], wert: string | null): T | undefined =>
  liste.find((eintrag) => eintrag === wert);

/**
 * The choice that an address means: by its value, or by its text as people write it by hand
 * (`oberfranken`); undefined if none or more than one is called so.
 * @param optionen value and text of each
 */
export function optionAus(
  optionen: readonly (readonly [wert: string, text: string])[],
  angabe: string,
): string | undefined {
  const genau = optionen.find(([wert]) => wert === angabe);
  if (genau) return genau[0];
  const gesucht = slug(angabe);
  const gleiche = optionen.filter(([, text]) => slug(text) === gesucht);
  return gleiche.length === 1 ? gleiche[0]![0] : undefined;
}

/** Reads the criteria from an address; what it does not understand it leaves out. */
export function kriterienAus(parameter: URLSearchParams): Kriterien {
  const ab = Number(parameter.get('ab') || NaN);
  const text = parameter.get('q')?.trim();
  const art = einesVon(ARTEN, parameter.get('art'));
  const bezirk = /^09\d$/.exec(parameter.get('bezirk') ?? '')?.[0];
  const bei = KENNUNG.exec(parameter.get('bei') ?? '')?.[0];
  const kreis = /^09\d{3}$/.exec(parameter.get('kreis') ?? '')?.[0];
  return {
    ...(text && { text }),
    ...(art && { art }),
    ...(bezirk && { bezirk }),
    ...(kreis && { kreis }),
    ...(Number.isFinite(ab) && ab > 0 && { ab: Math.floor(ab) }),
    ...(bei && { bei }),
    sortierung: einesVon(SORTIERUNGEN, parameter.get('sortierung')) ?? 'name',
  };
}

/** Writes the criteria as the query of an address, without what is at its default. */
export function alsParameter({ text, art, bezirk, kreis, ab, bei, sortierung }: Kriterien): string {
  const parameter = new URLSearchParams();
  if (text) parameter.set('q', text);
  if (art) parameter.set('art', art);
  if (bezirk) parameter.set('bezirk', bezirk);
  if (kreis) parameter.set('kreis', kreis);
  if (ab !== undefined) parameter.set('ab', String(ab));
  if (bei) parameter.set('bei', bei);
  if (sortierung !== 'name') parameter.set('sortierung', sortierung);
  return parameter.toString();
}
