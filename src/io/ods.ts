/** Reads spreadsheets of LibreOffice (.ods). Source of the form: OASIS OpenDocument 1.3, part 3. */
import type { Tabellenblatt, Zelle } from '../domain/redaktion/tabellenblatt.ts';
import type { Archiv } from './archiv.ts';
import { Blattsammler, linkAusFormel, type Vorrat } from './blattsammler.ts';
import { durchlaufe } from './xml.ts';

type Attribut = (name: string) => string | undefined;

/** Parts of a document that hold texts which are no value of a cell. */
const UEBERGANGEN = new Set(['annotation', 'frame', 'shapes', 'tracked-changes', 'custom-shape']);

/**
 * A date as exactly as its cell shows it: two words, one of them the year, are month and year.
 * @param tag the whole date, `2026-10-01`
 * @param anzeige what the cell shows: `Okt 26`
 */
export function wieAngezeigt(tag: string, anzeige: string): string {
  const teile: readonly string[] = anzeige.match(/[\p{L}\d]+/gu) ?? [];
  const jahr = tag.slice(0, 4);
  const hatJahr = [jahr, jahr.slice(2)].some((eines) => teile.includes(eines));
  if (!hatJahr || !tag.endsWith('-01')) return tag;
  if (teile.length === 2) return tag.slice(0, 7);
  return teile.length === 1 && anzeige.includes(jahr) ? jahr : tag;
}

/** A cell while it is read. */
interface Rohzelle {
  attribut: Record<'typ' | 'zahl' | 'tag' | 'wahr' | 'wort', string | undefined>;
  mal: number;
  spalten: number;
  zeilen: number;
  absaetze: string[];
  link: string | undefined;
}

function inhaltVon({ attribut, absaetze }: Rohzelle): string {
  const anzeige = absaetze.join(' ');
  const { typ, zahl, tag, wahr, wort } = attribut;
  if (typ === 'date' && tag) return wieAngezeigt(tag.slice(0, 10), anzeige);
  if (typ === 'boolean') return wahr === 'true' ? 'ja' : 'nein';
  if (zahl !== undefined && typ !== 'string') return String(Number(zahl)).replace('.', ',');
  return wort ?? anzeige;
}

const alsZahl = (text: string | undefined) => Math.max(1, Number(text) || 1);

/** Puts the sheets together from what comes along in the document. */
class Blattbauer {
  readonly blaetter: Tabellenblatt[] = [];
  readonly #vorrat: Vorrat;
  readonly #versteckteStile: ReadonlySet<string>;
  #blatt: Blattsammler | undefined;
  #name = '';
  #versteckt = false;
  #zeile = 1;
  #spalte = 0;
  #wiederholt = 1;
  #zeileVersteckt = false;
  #zellen: [spalte: number, zelle: Zelle][] = [];
  #roh: Rohzelle | undefined;

  constructor(vorrat: Vorrat, versteckteStile: ReadonlySet<string>) {
    this.#vorrat = vorrat;
    this.#versteckteStile = versteckteStile;
  }

  auf(name: string, attribut: Attribut): void {
    switch (name) {
      case 'table':
        this.#blatt = new Blattsammler(this.#vorrat);
        this.#name = attribut('name') ?? '';
        this.#versteckt = this.#versteckteStile.has(attribut('style-name') ?? '');
        this.#zeile = 1;
        this.#spalte = 0;
        break;
      case 'table-column': {
        const breite = alsZahl(attribut('number-columns-repeated'));
        if (attribut('visibility') === 'collapse')
          this.#blatt?.versteckteSpalten(this.#spalte, this.#spalte + breite - 1);
        this.#spalte += breite;
        break;
      }
      case 'table-row':
        this.#spalte = 0;
        this.#zellen = [];
        this.#wiederholt = alsZahl(attribut('number-rows-repeated'));
        this.#zeileVersteckt = /^(collapse|filter)$/.test(attribut('visibility') ?? '');
        break;
      case 'table-cell':
      case 'covered-table-cell':
        this.#beginneZelle(attribut);
        break;
      case 'p':
        this.#roh?.absaetze.push('');
        break;
      case 's':
      case 'tab':
      case 'line-break':
        this.text(' ');
        break;
      case 'a':
        if (this.#roh) this.#roh.link ??= attribut('href') ?? '';
    }
  }

  #beginneZelle(attribut: Attribut): void {
    this.#roh = {
      attribut: {
        typ: attribut('value-type'),
        zahl: attribut('value'),
        tag: attribut('date-value'),
        wahr: attribut('boolean-value'),
        wort: attribut('string-value'),
      },
      mal: alsZahl(attribut('number-columns-repeated')),
      spalten: alsZahl(attribut('number-columns-spanned')),
      zeilen: alsZahl(attribut('number-rows-spanned')),
      absaetze: [],
      link: linkAusFormel(attribut('formula')),
    };
  }

  text(teil: string): void {
    const absaetze = this.#roh?.absaetze;
    if (absaetze && absaetze.length > 0) absaetze[absaetze.length - 1] += teil;
  }

  zu(name: string): void {
    if (name === 'table-cell' || name === 'covered-table-cell') this.#beendeZelle();
    else if (name === 'table-row') this.#beendeZeile();
    else if (name === 'table' && this.#blatt) {
      this.blaetter.push(this.#blatt.blatt(this.#name, this.#versteckt));
      this.#blatt = undefined;
    }
  }

  #beendeZelle(): void {
    const roh = this.#roh;
    if (!roh) return;
    this.#roh = undefined;
    const text = inhaltVon(roh);
    if (text.trim() !== '' || roh.link)
      for (let i = 0; i < roh.mal; i++) {
        this.#vorrat.nimm(1, text.length);
        this.#zellen.push([this.#spalte + i, { text, ...(roh.link && { link: roh.link }) }]);
      }
    if (roh.zeilen > 1 || roh.spalten > 1)
      this.#blatt?.verbunden({
        vonZeile: this.#zeile,
        bisZeile: this.#zeile + roh.zeilen - 1,
        vonSpalte: this.#spalte,
        bisSpalte: this.#spalte + roh.spalten - 1,
      });
    this.#spalte += roh.mal;
  }

  #beendeZeile(): void {
    // What is repeated a million times and empty is the rest of the sheet.
    if (this.#zellen.length > 0)
      for (let i = 0; i < this.#wiederholt; i++) {
        if (this.#zeileVersteckt) this.#blatt?.versteckteZeile(this.#zeile + i);
        for (const [spalte, zelle] of this.#zellen)
          this.#blatt?.zelle(this.#zeile + i, spalte, { ...zelle });
      }
    this.#zeile += this.#wiederholt;
  }
}

/** Styles of sheets that are hidden. */
function versteckteBlattstile(xml: string): Set<string> {
  const stile = new Set<string>();
  let stil = '';
  durchlaufe(xml, {
    auf(name, attribut) {
      if (name === 'style') stil = attribut('name') ?? '';
      if (name === 'table-properties' && attribut('display') === 'false') stile.add(stil);
    },
  });
  return stile;
}

/**
 * The sheets of a document. Hidden ones are only named, unless they are asked for.
 * @throws Error if it is no spreadsheet
 */
export function liesOds(
  archiv: Archiv,
  vorrat: Vorrat,
  gefragt: (blatt: string) => boolean,
): Tabellenblatt[] {
  const xml = archiv.lies('content.xml');
  if (xml === undefined) throw new Error('The document has no content.');
  const bauer = new Blattbauer(vorrat, versteckteBlattstile(xml));
  let uebergangen = 0;
  durchlaufe(xml, {
    auf(name, attribut) {
      if (UEBERGANGEN.has(name)) uebergangen++;
      if (uebergangen === 0) bauer.auf(name, attribut);
    },
    zu(name) {
      if (uebergangen === 0) bauer.zu(name);
      if (UEBERGANGEN.has(name)) uebergangen--;
    },
    text(teil) {
      if (uebergangen === 0) bauer.text(teil);
    },
  });
  return bauer.blaetter.map((blatt) =>
    blatt.versteckt && !gefragt(blatt.name) ? { ...blatt, zeilen: [] } : blatt,
  );
}
