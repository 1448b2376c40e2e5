/** What is said of a text that stands for no single thing, in the visitor's language. */
import type { Auswaertig, Postland } from '../register/postregionen.ts';
import { gekuerzt } from '../sprache/gekuerzt.ts';
import type { Deutung } from './deutung.ts';
import type { Eintrag } from './eintrag.ts';

/** The words for it. */
export interface Deutungstexte {
  /** A postcode of several municipalities. */
  plzMehrere(plz: string, anzahl: number): string;
  /** @param gemeinden how many of them are municipalities */
  mehrere(anzahl: number, gemeinden: number): string;
  anfang: string;
  /** Only a word for a kind was typed. */
  nurArt(begriff: string): string;
  aehnlich: string;
  namensvetter(name: string): string;
  nichts(begriff: string): string;
  ortsteileFehlen: string;
  plzLand(plz: string, laender: string): string;
  /** Postcodes that begin like it lie there. */
  plzAnfang(plz: string, anfang: string, laender: string): string;
  plzOhneGemeinde(plz: string): string;
  plzUnbekannt(plz: string): string;
  plzAusland: string;
  plzStellen: string;
  laender: Readonly<Record<Postland, string>>;
  und(namen: readonly string[]): string;
}

function satzUeberPlz(grund: Auswaertig, t: Deutungstexte): string {
  switch (grund.art) {
    case 'land': {
      const { plz, anfang } = grund;
      const laender = t.und(grund.laender.map((land) => t.laender[land]));
      return anfang === plz ? t.plzLand(plz, laender) : t.plzAnfang(plz, anfang, laender);
    }
    case 'ohneGemeinde':
      return t.plzOhneGemeinde(grund.plz);
    case 'unbekannt':
      return t.plzUnbekannt(grund.plz);
    case 'ausland':
      return t.plzAusland;
    case 'stellen':
      return t.plzStellen;
  }
}

/** What was typed, as a message repeats it: whole pages are pasted, too. */
export const zitat = (text: string): string => gekuerzt(text.trim(), LAENGSTES_ZITAT);

/** No name is as long. */
const LAENGSTES_ZITAT = 60;

const gemeindenIn = (eintraege: readonly Eintrag[]): number =>
  eintraege.filter(({ art }) => art === 'ort').length;

/**
 * Why a text cannot be followed, and what to do; empty if it can be, or if there is no text.
 * @param text what was typed
 */
export function satzZu(deutung: Deutung, text: string, t: Deutungstexte): string {
  switch (deutung.art) {
    case 'leer':
    case 'eindeutig':
      return '';
    case 'mehrere':
      return deutung.plz === undefined
        ? t.mehrere(deutung.anzahl, gemeindenIn(zurWahl(deutung)))
        : t.plzMehrere(deutung.plz, deutung.anzahl);
    case 'anfang':
      return t.anfang;
    case 'nurArt':
      return t.nurArt(zitat(text));
    case 'aehnlich':
      return deutung.namensvetter === undefined ? t.aehnlich : t.namensvetter(deutung.namensvetter);
    case 'auswaerts':
      return satzUeberPlz(deutung.grund, t);
    case 'nichts':
      return t.nichts(zitat(text));
  }
}

/** Where villages did not load, what is only similar is worth nothing: the village may be meant. */
const taugt = (deutung: Deutung, lueckenhaft: boolean): boolean =>
  !lueckenhaft || (deutung.art !== 'nichts' && deutung.art !== 'aehnlich');

/**
 * What is said of a text, {@link satzZu}, and of villages that did not load.
 * @param lueckenhaft whether they did not
 */
export const saetzeZu = (
  deutung: Deutung,
  text: string,
  t: Deutungstexte,
  lueckenhaft: boolean,
): string =>
  [
    taugt(deutung, lueckenhaft) ? satzZu(deutung, text, t) : '',
    lueckenhaft ? t.ortsteileFehlen : '',
  ]
    .filter(Boolean)
    .join(' ');

/** The entries that fit, best first. */
export const vorschlaegeVon = (deutung: Deutung, lueckenhaft = false) =>
  'vorschlaege' in deutung && taugt(deutung, lueckenhaft) ? deutung.vorschlaege : [];

/** What a question is about: of several of one name these alone, nothing that only begins so. */
export const zurWahl = (deutung: Deutung, lueckenhaft = false) =>
  vorschlaegeVon(deutung, lueckenhaft).slice(
    0,
    deutung.art === 'mehrere' ? deutung.anzahl : undefined,
  );
