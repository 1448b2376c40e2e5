/** The difference between two texts, line by line. */

/** A line of the new text, or one that went. */
export interface Zeilenunterschied {
  art: 'gleich' | 'neu' | 'weg';
  text: string;
  /** Number of the line in the new text, from 1; undefined for one that went. */
  zeile?: number;
}

/**
 * Longest common subsequence of lines; removed lines stand before the new ones in their place.
 * Takes time and room for every pair of lines: for files of some hundred lines.
 */
export function vergleicheZeilen(
  alt: readonly string[],
  neu: readonly string[],
): Zeilenunterschied[] {
  const laengen = Array.from({ length: alt.length + 1 }, () => new Uint16Array(neu.length + 1));
  for (let i = alt.length - 1; i >= 0; i--)
    for (let j = neu.length - 1; j >= 0; j--)
      laengen[i]![j] =
        alt[i] === neu[j]
          ? laengen[i + 1]![j + 1]! + 1
          : Math.max(laengen[i + 1]![j]!, laengen[i]![j + 1]!);
  const ergebnis: Zeilenunterschied[] = [];
  let [i, j] = [0, 0];
  while (i < alt.length || j < neu.length)
    if (i < alt.length && j < neu.length && alt[i] === neu[j]) {
      ergebnis.push({ art: 'gleich', text: neu[j]!, zeile: ++j });
      i++;
    } else if (i < alt.length && (j === neu.length || laengen[i + 1]![j]! >= laengen[i]![j + 1]!))
      ergebnis.push({ art: 'weg', text: alt[i++]! });
    else ergebnis.push({ art: 'neu', text: neu[j]!, zeile: ++j });
  return ergebnis;
}

/** A text without the line ends of Windows, to compare what it says. */
export const ohneUmbruch = (text: string): string => text.replaceAll('\r', '');
