/** How far apart two spellings are, and the nearest of a list of words: "Did you mean …?" */

/** Edits (missing, extra, wrong, swapped letters) between two texts. */
export function editierabstand(a: string, b: string): number {
  let vorvorher: number[] = [];
  let vorher = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const zeile = [i];
    for (let j = 1; j <= b.length; j++) {
      let wenigste = vorher[j - 1]! + Number(a[i - 1] !== b[j - 1]);
      wenigste = Math.min(wenigste, vorher[j]! + 1, zeile[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        wenigste = Math.min(wenigste, vorvorher[j - 2]! + 1);
      zeile[j] = wenigste;
    }
    vorvorher = vorher;
    vorher = zeile;
  }
  return vorher[b.length]!;
}

/**
 * The candidate nearest to the word, if at most a third of its letters differ
 * (one in words of up to four letters, at least two in longer ones).
 */
export function naechster(wort: string, kandidaten: Iterable<string>): string | undefined {
  let bester: string | undefined;
  let abstand = (wort.length <= 4 ? 1 : Math.max(2, Math.floor(wort.length / 3))) + 1;
  for (const kandidat of kandidaten) {
    // The difference in length is a lower bound: skip what cannot win.
    if (Math.abs(kandidat.length - wort.length) >= abstand) continue;
    const neu = editierabstand(wort.toLowerCase(), kandidat.toLowerCase());
    if (neu < abstand) [bester, abstand] = [kandidat, neu];
  }
  return bester;
}

/** Longer texts are no misspelt names. */
const LAENGSTENS = 100;

/** Three rows of the table of distances, used again and again: a key press compares thousands of names. */
const ZEILEN = [0, 1, 2].map(() => new Uint8Array(LAENGSTENS + 8));

/** Fewest edits to a name: Infinity where there are more than asked for. */
export interface Fehlerzahl {
  /** To the whole name. */
  ganz: number;
  /** To any beginning of it. */
  anfang: number;
  /** To its first letters, as many as asked for. */
  grund: number;
}

const ZU_VIELE: Fehlerzahl = { ganz: Infinity, anfang: Infinity, grund: Infinity };

/**
 * Fewest edits (missing, extra, wrong, swapped letters) from what was typed to a name.
 * @param grenze so many edits at most
 * @param grundlaenge length of the beginning that counts as a name of its own
 */
export function fehlerzahl(
  getippt: string,
  name: string,
  grenze: number,
  grundlaenge = 0,
): Fehlerzahl {
  const n = Math.min(name.length, getippt.length + grenze);
  if (n > LAENGSTENS) return ZU_VIELE;
  let [vorvorher, vorher, zeile] = ZEILEN as [Uint8Array, Uint8Array, Uint8Array];
  const zuViele = grenze + 1;
  for (let j = 0; j <= n + 1; j++) vorher[j] = Math.min(j, zuViele);
  for (let i = 1; i <= getippt.length; i++) {
    // Farther from the diagonal there are too many edits anyway.
    const von = Math.max(1, i - grenze);
    const bis = Math.min(n, i + grenze);
    zeile[von - 1] = von === 1 ? Math.min(i, zuViele) : zuViele;
    let kleinste = zeile[von - 1]!;
    for (let j = von; j <= bis; j++) {
      const gleich = getippt.charCodeAt(i - 1) === name.charCodeAt(j - 1);
      let wert = vorher[j - 1]! + (gleich ? 0 : 1);
      if (vorher[j]! + 1 < wert) wert = vorher[j]! + 1;
      if (zeile[j - 1]! + 1 < wert) wert = zeile[j - 1]! + 1;
      const getauscht =
        i > 1 &&
        j > 1 &&
        getippt.charCodeAt(i - 1) === name.charCodeAt(j - 2) &&
        getippt.charCodeAt(i - 2) === name.charCodeAt(j - 1);
      if (getauscht && vorvorher[j - 2]! + 1 < wert) wert = vorvorher[j - 2]! + 1;
      zeile[j] = wert;
      if (wert < kleinste) kleinste = wert;
    }
    // The smallest value grows by at most one a row, so a swap across this row ends above the limit, too.
    if (kleinste > grenze) return ZU_VIELE;
    zeile[bis + 1] = zuViele;
    [vorvorher, vorher, zeile] = [vorher, zeile, vorvorher];
  }
  return ergebnis(vorher, { n, von: Math.max(0, getippt.length - grenze), grenze }, [
    name.length,
    grundlaenge,
  ]);
}

/** Reads the last row, of which only what is near the diagonal was filled in. */
function ergebnis(
  zeile: Uint8Array,
  { n, von, grenze }: { n: number; von: number; grenze: number },
  [ganz, grund]: readonly [number, number],
): Fehlerzahl {
  const bei = (j: number) => (j < von || j > n || zeile[j]! > grenze ? Infinity : zeile[j]!);
  let anfang = Infinity;
  for (let j = von; j <= n; j++) anfang = Math.min(anfang, bei(j));
  return { ganz: bei(ganz), anfang, grund: bei(grund) };
}

/** The letters a to z that occur in a text, one bit for each. */
export function buchstaben(text: string): number {
  let menge = 0;
  for (let i = 0; i < text.length; i++) {
    const stelle = text.charCodeAt(i) - 97;
    if (stelle >= 0 && stelle < 26) menge |= 1 << stelle;
  }
  return menge;
}

/** How many letters of one set (see {@link buchstaben}) the other lacks: a lower bound of errors. */
export function fremdeBuchstaben(benutzte: number, vorhandene: number): number {
  let anzahl = 0;
  for (let rest = benutzte & ~vorhandene; rest; rest &= rest - 1) anzahl++;
  return anzahl;
}
