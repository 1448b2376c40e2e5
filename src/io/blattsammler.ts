/** Collects the cells of a sheet as its file names them, wherever they stand, within limits. */
import type {
  Blattzeile,
  Tabellenblatt,
  Zellbereich,
  Zelle,
} from '../domain/redaktion/tabellenblatt.ts';
import { ZuGross } from './archiv.ts';

/** Limits of all sheets of a file together; a list of all authorities needs a tenth. */
const HOECHSTENS_ZELLEN = 400_000;
const HOECHSTENS_BLAETTER = 100;
const HOECHSTENS_ZEICHEN = 12_000_000;
/** Entries about cells: merged, hidden, links. */
const HOECHSTENS_BEREICHE = 20_000;

/** How much of a file has been taken so far. */
export class Vorrat {
  #zellen = 0;
  #zeichen = 0;
  #blaetter = 0;

  /** @throws ZuGross for more sheets than any workbook with a list has */
  nimmBlatt(): void {
    if (++this.#blaetter > HOECHSTENS_BLAETTER)
      throw new ZuGross(`Die Mappe hat über ${HOECHSTENS_BLAETTER} Blätter`);
  }

  /** @throws ZuGross beyond the limits */
  nimm(zellen: number, zeichen: number): void {
    this.#zellen += zellen;
    this.#zeichen += zeichen;
    if (this.#zellen > HOECHSTENS_ZELLEN)
      throw new ZuGross(`Die Tabelle hat über ${HOECHSTENS_ZELLEN / 1000}.000 gefüllte Zellen`);
    if (this.#zeichen > HOECHSTENS_ZEICHEN)
      throw new ZuGross('Die Texte der Tabelle sind zusammen über 12 Megabyte lang');
  }
}

/** The address that a formula puts behind its text: `HYPERLINK("https://…","hier")`. */
export const linkAusFormel = (formel: string | undefined): string | undefined =>
  /^\s*(?:of:)?=?HYPERLINK\(\s*"([^"]+)"/i.exec(formel ?? '')?.[1];

/** One sheet while it is read. */
export class Blattsammler {
  readonly #vorrat: Vorrat;
  readonly #zeilen = new Map<number, Map<number, Zelle>>();
  readonly #versteckte = new Set<number>();
  readonly #spalten: [number, number][] = [];
  readonly #verbunden: Zellbereich[] = [];
  #bereiche = 0;

  constructor(vorrat: Vorrat) {
    vorrat.nimmBlatt();
    this.#vorrat = vorrat;
  }

  /** Adds a cell; one that says nothing is left out. */
  zelle(zeile: number, spalte: number, zelle: Zelle): void {
    if (zelle.text.trim() === '' && !zelle.link && !zelle.ohneWert) return;
    this.#vorrat.nimm(1, zelle.text.length);
    const zellen = this.#zeilen.get(zeile);
    if (zellen) zellen.set(spalte, zelle);
    else this.#zeilen.set(zeile, new Map([[spalte, zelle]]));
  }

  #bereich(): void {
    if (++this.#bereiche > HOECHSTENS_BEREICHE)
      throw new ZuGross('Die Tabelle hat zu viele verbundene, verlinkte oder ausgeblendete Zellen');
  }

  versteckteZeile(nummer: number): void {
    this.#versteckte.add(nummer);
  }

  versteckteSpalten(von: number, bis: number): void {
    this.#bereich();
    this.#spalten.push([von, bis]);
  }

  verbunden(bereich: Zellbereich): void {
    this.#bereich();
    this.#verbunden.push(bereich);
  }

  /** Puts an address behind the cells of a range, as far as there are any. */
  link({ vonZeile, bisZeile, vonSpalte }: Zellbereich, adresse: string): void {
    this.#bereich();
    const ende = Math.min(bisZeile, vonZeile + HOECHSTENS_BEREICHE);
    for (let zeile = vonZeile; zeile <= ende; zeile++) {
      if (zeile > vonZeile) this.#bereich();
      const zelle = this.#zeilen.get(zeile)?.get(vonSpalte);
      if (zelle) zelle.link ??= adresse;
    }
  }

  blatt(name: string, versteckt: boolean): Tabellenblatt {
    const zeilen: Blattzeile[] = [...this.#zeilen]
      .sort(([a], [b]) => a - b)
      .map(([nummer, zellen]) => ({ nummer, versteckt: this.#versteckte.has(nummer), zellen }));
    return {
      name,
      versteckt,
      zeilen,
      versteckteSpalten: this.#spalten,
      verbunden: this.#verbunden,
    };
  }
}
