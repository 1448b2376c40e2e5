/** Lists of anything: what every room above needs to put entries together. */

/**
 * Entries by a key, in the order in which the keys first appear. `Map.groupBy` does the same, but
 * is missing in browsers that the site supports.
 */
export function gruppiere<T, K>(
  liste: Iterable<T>,
  schluessel: (eintrag: T) => K,
): Map<K, [T, ...T[]]> {
  const gruppen = new Map<K, [T, ...T[]]>();
  for (const eintrag of liste) {
    const einer = schluessel(eintrag);
    const gruppe = gruppen.get(einer);
    if (gruppe) gruppe.push(eintrag);
    else gruppen.set(einer, [eintrag]);
  }
  return gruppen;
}
