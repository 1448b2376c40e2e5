/** A number with its noun: `1 Datei`, `2 Dateien`. */
export const mehrzahl = (anzahl: number, eins: string, viele: string): string =>
  `${anzahl} ${anzahl === 1 ? eins : viele}`;
