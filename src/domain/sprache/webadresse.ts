/** Parts of an address in a record. */

/** The address in parts; undefined if it is none. */
export function urlAus(adresse: string | undefined): URL | undefined {
  if (!adresse) return undefined;
  // `URL.canParse` is missing in browsers in which the form runs.
  try {
    return new URL(adresse);
  } catch {
    return undefined;
  }
}

/** An address as records have it, where a list still has the one without encryption. */
export const mitHttps = (adresse: string): string => adresse.replace(/^http:/, 'https:');

export const ohneWww = (host: string) => host.replace(/^www\d?\./, '');

/** One form for all spellings of an address: without scheme, `www`, usual port, slash at the end. */
export const adressform = (adresse: string): string =>
  adresse
    .replace(/^https:\/\/(www\.)?/, '')
    .replace(/^([^/?#]*):443(?=[/?#]|$)/, '$1')
    .replace(/\/$/, '')
    .toLowerCase();
