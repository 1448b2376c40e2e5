/** Reads a filled form: the answers by their questions, and what is wrong with them. */
import type { Stand } from '../datensatz/stand.ts';
import { sauber } from '../sprache/eingabe.ts';
import { ADRESSE, DATUM, type Leseart } from './angaben.ts';
import { FORMULARE, type Feld, type Meldeformular } from './meldeformular.ts';

const FRAGEN = new Set(FORMULARE.flatMap(({ felder }) => felder.map(({ frage }) => frage)));

/**
 * The answers of a filled form by their questions. Copied from the page instead of its source, a
 * question has lost the signs of a heading.
 */
function antwortenAus(text: string): Map<string, string> {
  const antworten = new Map<string, string>();
  const roh = text.replace(/<!--[\s\S]*?-->/g, '').replaceAll('\r', '');
  const quelltext = /^### /m.test(roh)
    ? roh
    : roh.replace(/^.*$/gm, (zeile) => (FRAGEN.has(zeile.trim()) ? `### ${zeile.trim()}` : zeile));
  for (const teil of quelltext.split(/^### /m).slice(1)) {
    const [frage = '', ...zeilen] = teil.split('\n');
    const antwort = zeilen
      .filter((zeile) => !zeile.startsWith('/label'))
      .join('\n')
      .trim();
    // The first answer counts: what someone writes into a later field must not replace it.
    if (!antworten.has(frage.trim()))
      antworten.set(frage.trim(), antwort === '_No response_' ? '' : antwort);
  }
  return antworten;
}

/** The form that a text was made with: by its id, else by its questions. */
export function formularZu(text: string, id?: string): Meldeformular | undefined {
  const antworten = antwortenAus(text);
  return id === undefined
    ? FORMULARE.find(({ felder }) =>
        felder.every(({ frage, nurBei }) => nurBei !== undefined || antworten.has(frage)),
      )
    : FORMULARE.find((formular) => formular.id === id);
}

/**
 * Headings that a text lacks to be the form that it resembles most (German), which happens where
 * someone deletes the questions that they leave open; empty if it resembles none.
 */
export function fehlendeUeberschriften(text: string): string {
  const antworten = antwortenAus(text);
  const [naechstes] = FORMULARE.map(({ titel, felder }) => {
    const noetige = felder.filter(({ nurBei }) => nurBei === undefined);
    const da = felder.filter(({ frage }) => antworten.has(frage)).length;
    return { titel, da, fehlende: noetige.filter(({ frage }) => !antworten.has(frage)) };
  }).sort((a, b) => b.da - a.da || a.fehlende.length - b.fehlende.length);
  if (!naechstes || naechstes.da < 2) return '';
  const fragen = naechstes.fehlende.map(({ frage }) => `„${frage}“`).join(', ');
  return ` Ist „${naechstes.titel}“ gemeint, fehlt: ${fragen}. Auch eine Überschrift ohne Angabe gehört dazu.`;
}

/** Reads the answers of one form and collects what is wrong with them. */
export class Antworten {
  readonly maengel: string[] = [];
  #texte: Map<string, string>;
  #felder: readonly Feld[];
  constructor(text: string, felder: readonly Feld[]) {
    this.#texte = antwortenAus(text);
    this.#felder = felder;
    for (const { frage, pflicht } of felder)
      if (pflicht && !this.#texte.get(frage)) this.maengel.push(`„${frage}“ fehlt.`);
  }
  /** The answer in one line; empty where there is none. */
  text(id: string): string {
    const frage = this.#felder.find((feld) => feld.id === id)?.frage ?? '';
    return sauber(this.#texte.get(frage) ?? '');
  }
  /** The answer as it is meant; `keine` says what it is not (German). */
  lies<T>(id: string, leseart: Leseart<T>, keine: string): T | undefined {
    const text = this.text(id);
    if (text === '') return undefined;
    const wert = leseart.lies(text);
    if (wert === undefined)
      this.maengel.push(`„${text}“ ist ${keine}; erwartet wird ${leseart.erwartet}.`);
    return wert;
  }
  /** The address of a page; empty where there is none. */
  adresse(id: string): string {
    return this.lies(id, ADRESSE, 'keine Webadresse') ?? '';
  }
  /** A day, month or year. */
  datum(id: string): Stand | undefined {
    return this.lies(id, DATUM, 'kein eindeutiges Datum');
  }
}
