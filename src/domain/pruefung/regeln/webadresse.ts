/** Parts of an address in a record. */

export const urlAus = (adresse: string | undefined): URL | undefined =>
  adresse !== undefined && URL.canParse(adresse) ? new URL(adresse) : undefined;

export const ohneWww = (host: string) => host.replace(/^www\d?\./, '');
