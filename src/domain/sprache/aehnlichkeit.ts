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

/**
 * Fewest edits (missing, extra, wrong, swapped letters) from what was typed to the whole name and
 * to any beginning of it; both at most `grenze`, else Infinity.
 */
export function fehlerzahl(
  getippt: string,
  name: string,
  grenze: number,
): { ganz: number; anfang: number } {
  const n = Math.min(name.length, getippt.length + grenze + 1);
  let vorvorher: number[] = [];
  let vorher = Array.from({ length: n + 1 }, (_, j) => j);
  for (let i = 1; i <= getippt.length; i++) {
    const zeile: number[] = [i];
    let kleinste = i;
    for (let j = 1; j <= n; j++) {
      let wert = vorher[j - 1]! + Number(getippt[i - 1] !== name[j - 1]);
      wert = Math.min(wert, vorher[j]! + 1, zeile[j - 1]! + 1);
      if (i > 1 && j > 1 && getippt[i - 1] === name[j - 2] && getippt[i - 2] === name[j - 1])
        wert = Math.min(wert, vorvorher[j - 2]! + 1);
      zeile.push(wert);
      if (wert < kleinste) kleinste = wert;
    }
    // The smallest value grows by at most one a row, so a swap across this row ends above the limit, too.
    if (kleinste > grenze) return { ganz: Infinity, anfang: Infinity };
    vorvorher = vorher;
    vorher = zeile;
  }
  const begrenzt = (wert: number) => (wert > grenze ? Infinity : wert);
  return {
    ganz: name.length > n ? Infinity : begrenzt(vorher[n]!),
    anfang: begrenzt(Math.min(...vorher)),
  };
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
