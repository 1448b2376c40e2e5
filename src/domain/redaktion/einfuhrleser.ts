/** Reads the cells of one line of a list by what their columns hold. */
import type { Beiwerk } from '../register/bezeichnung.ts';
import { sauber } from '../sprache/eingabe.ts';
import { adresseAus } from '../sprache/wertangabe.ts';
import type { Listenblatt } from './einfuhraufbau.ts';
import type { Einfuhrfeld } from './einfuhrfelder.ts';
import { textIn, type Blattzeile, type Zelle } from './tabellenblatt.ts';

/** Where a line stands, and what it calls the authority. */
export interface Zeilenkopf {
  liste: Listenblatt;
  zeile: Blattzeile;
  schluessel: string;
  name: string;
  beiwerk: Beiwerk;
}

/** How people write that they state nothing. */
const KEINE_ANGABE =
  /^(?:[-–—.?]+|k\.? ?a\.?|n\/a|n\. ?[abnv]\.?|n\.? ?bek\.?|keine (?:angaben?|zahl|daten|(?:rück)?meldung)|(?:noch )?(?:unbekannt|nicht (?:bekannt|gemeldet|erfasst|verfügbar)|offen)|liegt (?:noch )?nicht vor|fehlt|folgt|steht (?:noch )?aus|ausstehend|ohne|keine?|entfällt|null|nan|none)$/i;

/** Reads the cells of one line by what their columns hold. */
export class Zeilenleser {
  readonly #liste: Listenblatt;
  readonly #zeile: Blattzeile;

  constructor(liste: Listenblatt, zeile: Blattzeile) {
    this.#liste = liste;
    this.#zeile = zeile;
  }

  /** Cells of a field that say something, with their columns. */
  zellen(feld: Einfuhrfeld): [spalte: number, zelle: Zelle][] {
    return (this.#liste.spalten.get(feld) ?? []).flatMap((spalte) => {
      const zelle = this.#zeile.zellen.get(spalte);
      return zelle ? [[spalte, zelle] as [number, Zelle]] : [];
    });
  }

  /** As it stands there. */
  roh(feld: Einfuhrfeld): string {
    return (this.#liste.spalten.get(feld) ?? [])
      .map((spalte) => textIn(this.#zeile, spalte))
      .filter(Boolean)
      .join(feld === 'strasse' ? ' ' : '\n')
      .split('\n')[0]!;
  }

  /** What is stated; nothing where someone writes that nothing is. */
  text(feld: Einfuhrfeld): string {
    const roh = this.roh(feld);
    return KEINE_ANGABE.test(roh) ? '' : roh;
  }

  /** What is stated in one of several columns of a field. */
  inSpalte(spalte: number): string {
    const roh = textIn(this.#zeile, spalte);
    return KEINE_ANGABE.test(roh) ? '' : roh;
  }

  /** A date, without the word in front of it and the midnight behind it. */
  datum(feld: Einfuhrfeld): string {
    return this.text(feld)
      .replace(/^(?:stand|seit|am|vom)\b[:.]?\s*/i, '')
      .replace(/,? 00:00(?::00)?(?: Uhr)?$/, '');
  }

  /** An address: the one that is written, else the one behind the text. */
  adresse(feld: Einfuhrfeld): string {
    const text = this.text(feld);
    const geschrieben = adresseAus(text);
    const inText = text.match(/https?:\/\/[^\s<>"]+/g) ?? [];
    const gemeint = /^https?:\/\/\S+$/.test(geschrieben)
      ? geschrieben
      : inText.length === 1
        ? inText[0].replace(/[).,;]+$/, '')
        : (this.zellen(feld).find(([, { link }]) => /^https?:/.test(link ?? ''))?.[1].link ?? text);
    return sauber(gemeint);
  }
}
