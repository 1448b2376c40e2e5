/** How a long name finds room: it breaks between words, then shrinks, and is never cut. */
import { textbreite, type Schrift } from './schrift.ts';

/** Room for a text, in the unit of the drawing. */
export interface Platz {
  breite: number;
  /** Size of the letters where there is room enough. */
  groesse: number;
  /** Size down to which more lines are avoided; a text too long even then shrinks further. */
  mindestens: number;
  /** Most lines. */
  zeilen: number;
}

export interface Textblock {
  groesse: number;
  zeilen: readonly string[];
}

/** Words with the space, hyphen or slash that ends them, where a line may break. */
const woerterVon = (text: string): string[] =>
  text.match(/[^\s/-]+(?:[/-]+|\s*)|[/-]+\s*|\s+/g) ?? [text];

/** Every way to break words into so many lines. */
function* teilungen(woerter: readonly string[], zeilen: number): Generator<string[]> {
  if (zeilen === 1) {
    yield [woerter.join('').trim()];
    return;
  }
  for (let bis = 1; bis <= woerter.length - zeilen + 1; bis++)
    for (const rest of teilungen(woerter.slice(bis), zeilen - 1))
      yield [woerter.slice(0, bis).join('').trim(), ...rest];
}

/** The most even way to break a text into so many lines, and its width at size 1. */
function gleichmaessig(schrift: Schrift, text: string, zeilen: number) {
  let beste: { zeilen: string[]; breite: number; unruhe: number } | undefined;
  for (const teilung of teilungen(woerterVon(text), zeilen)) {
    const breiten = teilung.map((zeile) => textbreite(schrift, zeile, 1));
    const breite = Math.max(...breiten);
    // Where the longest word decides the width, the other lines still are to be alike.
    const unruhe = breiten.reduce((summe, eine) => summe + eine * eine, 0);
    if (!beste || breite < beste.breite || (breite === beste.breite && unruhe < beste.unruhe))
      beste = { zeilen: teilung, breite, unruhe };
  }
  return beste;
}

/** The text in its room: as few lines as its least size allows, then as large as they fit. */
export function passeEin(schrift: Schrift, text: string, platz: Platz): Textblock {
  let beste: Textblock = { groesse: 0, zeilen: [] };
  for (let anzahl = 1; anzahl <= platz.zeilen; anzahl++) {
    const teilung = gleichmaessig(schrift, text, anzahl);
    if (!teilung) break;
    // Rounded down, so that it still fits.
    const groesse = Math.floor(Math.min(platz.groesse, platz.breite / teilung.breite) * 100) / 100;
    if (groesse > beste.groesse) beste = { groesse, zeilen: teilung.zeilen };
    if (groesse >= platz.mindestens) break;
  }
  return beste;
}
