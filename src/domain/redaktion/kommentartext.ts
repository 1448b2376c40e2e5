/** What comments on pull requests and issues are made of. */

/** First line of a comment, by which it is found again; the services do not show it. */
export const marke = (thema: 'changes' | 'issue'): string => `<!-- digitales-amt: ${thema} -->`;

/** True for the first line of a comment of ours. */
export const istMarke = (zeile: string): boolean => /^<!-- digitales-amt: [a-z]+ -->$/.test(zeile);

/** No sentence needs more; a long one would bury the others. */
const HOECHSTENS_SATZ = 400;

/**
 * Text of a record inside Markdown: no formatting, no links, nobody is notified. A word joiner
 * keeps the service from seeing names, addresses, numbers of issues and commits in it.
 */
export function entschaerft(text: string): string {
  const kurz = text.length > HOECHSTENS_SATZ ? `${text.slice(0, HOECHSTENS_SATZ)}…` : text;
  return kurz
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\\`*_{}[\]|~]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(
      /@|#|:\/\/|\bwww(?=\.)|\bGH(?=-)|[!$%](?=[\w^])|\b[\da-f](?=[\da-f]{6})/gi,
      '$&\u2060',
    );
}

/** Points of a list, one a line. */
export const alsListe = (saetze: readonly string[]): string =>
  saetze.map((satz) => `- ${satz}`).join('\n');
