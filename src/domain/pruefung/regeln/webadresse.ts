/** Parts of an address in a record. */

export const urlAus = (adresse: string | undefined): URL | undefined =>
  adresse !== undefined && URL.canParse(adresse) ? new URL(adresse) : undefined;

export const ohneWww = (host: string) => host.replace(/^www\d?\./, '');

/** One form for all spellings of an address: without scheme, `www`, usual port, slash at the end. */
export const adressform = (adresse: string): string =>
  adresse
    .replace(/^https:\/\/(www\.)?/, '')
    .replace(/^([^/?#]*):443(?=[/?#]|$)/, '$1')
    .replace(/\/$/, '')
    .toLowerCase();
