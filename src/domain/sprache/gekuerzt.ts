/**
 * The beginning of a text that is repeated in a message, which whole would bury what is said of it.
 * @param hoechstens letters that stay
 */
export function gekuerzt(text: string, hoechstens = 120): string {
  if (text.length <= hoechstens) return text;
  // No half of a letter that takes two places.
  return `${text.slice(0, hoechstens).replace(/[\ud800-\udbff]$/, '')}…`;
}
