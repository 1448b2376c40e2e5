/** A short sum of a text that changes with it (FNV-1a, 32 bits, base 36); no protection, just a mark. */
export function pruefsumme(text: string): string {
  let summe = 0x811c9dc5;
  for (let i = 0; i < text.length; i++)
    summe = Math.imul(summe ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return summe.toString(36);
}
