/** What the keys of a list of suggestions do. */

/** A list of suggestions as it is seen. */
export interface Listenstand {
  offen: boolean;
  anzahl: number;
  /** Number of the marked suggestion; -1 if there is none. */
  markiert: number;
}

/** What a key does: closes the list, asks for one, or marks a suggestion. */
export type Tastenfolge = 'schliessen' | 'verlangen' | { markiere: number };

/** What a key does in a combobox (ARIA 1.2); undefined if the key is none of its own. */
export function tastenfolge(
  { key, altKey }: Pick<KeyboardEvent, 'key' | 'altKey'>,
  { offen, anzahl, markiert }: Listenstand,
): Tastenfolge | undefined {
  if (key === 'Escape') return offen ? 'schliessen' : undefined;
  if ((key !== 'ArrowDown' && key !== 'ArrowUp') || altKey) return undefined;
  if (!offen) return 'verlangen';
  const schritt = key === 'ArrowDown' ? 1 : -1;
  const von = markiert < 0 && schritt < 0 ? anzahl : markiert;
  return { markiere: (von + schritt + anzahl) % anzahl };
}
