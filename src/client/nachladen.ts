/** Loading that survives a bad moment. */

/**
 * Loads something once and keeps it. A failure is not kept: the next call tries again.
 * @param lade gets the number of the attempt, from 1, and what the caller says
 */
export function einmal<T, A extends unknown[]>(
  lade: (versuch: number, ...angaben: A) => Promise<T>,
): (...angaben: A) => Promise<T> {
  let versuche = 0;
  let geladen: Promise<T> | undefined;
  return (...angaben) =>
    (geladen ??= lade(++versuche, ...angaben).catch((fehler: unknown) => {
      geladen = undefined;
      throw fehler;
    }));
}
