/** Slips of the pen in YAML that its parser notices too late, or explains badly. */
import { FELDFOLGE } from './schreiben.ts';

export interface Schreibfehler {
  /** Where a line shows it; what is replaced. */
  muster: RegExp;
  /** What is wrong and how to mend it (German). */
  hinweis: string;
  /** What to write instead, for `String.replace`; absent where that is not certain. */
  ersatz?: string;
}

/** Any name of a field. Only these count: a text may well say „Uhrzeit:12 Uhr“ or begin with a dash. */
export const FELD = `(?:${[...new Set(Object.values(FELDFOLGE).flat())].join('|')})`;
const muster = (text: string) => new RegExp(text.replaceAll('FELD', FELD));

export const SCHREIBFEHLER: readonly Schreibfehler[] = [
  {
    muster: muster('^(\\s*(?:- )?FELD:)(?=[^\\s/])'),
    hinweis: 'Nach dem Doppelpunkt fehlt ein Leerzeichen: „feld: wert“.',
    ersatz: '$1 ',
  },
  {
    muster: muster('^(\\s*(?:- )?FELD)\\s*[=：;]\\s*'),
    hinweis: 'Hier steht ein anderes Zeichen statt des Doppelpunkts. Schreiben Sie „feld: wert“.',
    ersatz: '$1: ',
  },
  {
    muster: muster('^(\\s*(?:- )?FELD)[ \\t]+:'),
    hinweis: 'Vor dem Doppelpunkt steht ein Leerzeichen. Schreiben Sie „feld: wert“.',
    ersatz: '$1:',
  },
  {
    muster: muster('^(\\s*)-(?=FELD)'),
    hinweis: 'Nach dem Strich fehlt ein Leerzeichen: „- anzahl: 65“.',
    ersatz: '$1- ',
  },
  {
    muster: muster('^(\\s*)[–—•*·]\\s*(?=FELD\\s*:)'),
    hinweis: 'Listen beginnen mit dem einfachen Strich: „- anzahl: 65“.',
    ersatz: '$1- ',
  },
  {
    muster: muster('^(\\s*(?:- )?FELD: "[\\d-]+)\\s*$'),
    hinweis: 'Am Ende der Zeile fehlt das schließende Anführungszeichen.',
    ersatz: '$1"',
  },
  {
    muster: /^\s*(?:- )?anzahl:\s*[>≥]/,
    hinweis:
      'Für eine Untergrenze schreiben Sie „anzahl: 70“ und in die Zeile darunter „mindestens: true“.',
  },
  {
    muster: /^\s*(?:\/\/|\/\*|<!--)/,
    hinweis: 'Ein Kommentar beginnt mit dem Zeichen „#“.',
  },
  {
    muster: /^[ ]*[\u00a0\u2000-\u200b][ \u00a0\u2000-\u200b]*/,
    hinweis:
      'Hier steht ein geschütztes Leerzeichen. Löschen Sie die Einrückung und rücken Sie neu ein.',
  },
  {
    muster: /\u00a0/g,
    hinweis: 'Hier steht ein geschütztes Leerzeichen. Ersetzen Sie es durch ein gewöhnliches.',
    ersatz: ' ',
  },
];

/** Lines of a text that runs over several lines: what stands there is no field. */
function* ohneTexte(zeilen: readonly string[]): Generator<number> {
  let block = -1;
  for (const [i, zeile] of zeilen.entries()) {
    const einzug = zeile.search(/\S/);
    if (block >= 0 && (einzug < 0 || einzug > block)) continue;
    block = /^\s*(- )?[a-z_]+\s*:\s*[>|][-+\d]*\s*(#.*)?$/.test(zeile) ? einzug : -1;
    if (!/^\s*#/.test(zeile)) yield i;
  }
}

/**
 * The slip of the pen and its line: the one the parser stumbled over, else the first before it.
 * @param stelle index of the line at which the parser stopped, from 0
 */
export function schreibfehlerBei(
  zeilen: readonly string[],
  stelle: number,
): { index: number; hinweis: string } | undefined {
  const moegliche = [...ohneTexte(zeilen.slice(0, stelle + 1))];
  const nahe = moegliche.filter((i) => i >= stelle - 1).reverse();
  for (const index of [...nahe, ...moegliche]) {
    const fehler = SCHREIBFEHLER.find(({ muster }) => zeilen[index]!.search(muster) >= 0);
    if (fehler) return { index, hinweis: fehler.hinweis };
  }
  return undefined;
}

const FELDZEILE = new RegExp(`^( *(?:- )?)(${FELD}):(?:\\s|$)`);

/**
 * What to say of a line that begins in another column than the fields around it; undefined where
 * something else is wrong with it.
 * @param stelle index of the line at which the parser stopped, from 0
 */
export function einrueckungsfehlerBei(
  zeilen: readonly string[],
  stelle: number,
): string | undefined {
  const hier = FELDZEILE.exec(zeilen[stelle] ?? '');
  const davor = zeilen.slice(0, stelle).findLast((zeile) => zeile.trim() && !/^\s*#/.test(zeile));
  const vorige = FELDZEILE.exec(davor ?? '');
  if (!hier || !vorige || hier[1]!.length === vorige[1]!.length) return undefined;
  // A colon inside the value explains itself.
  if (/: /.test(zeilen[stelle]!.slice(hier[0].length))) return undefined;
  return `Die Einrückung stimmt nicht: „${hier[2]}“ beginnt nach ${hier[1]!.length} Leerzeichen, „${vorige[2]}“ davor nach ${vorige[1]!.length}. Felder desselben Eintrags beginnen in derselben Spalte.`;
}
