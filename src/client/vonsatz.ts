/** What was typed on the way to a place, where it is not the name of the place itself. */
import { slug } from '../domain/sprache/ortsname.ts';
import { slugAus } from './ortsmerker.ts';

/**
 * "Haidhausen liegt in München." for `?von=haidhausen`, as far as the page of the place knows it.
 * @param seite the page of the place
 * @param angabe what the address says; anything but a village or postcode of the place is left out
 */
export function vonSatz(seite: Document, angabe: string | null): string | undefined {
  const { plz = '', plzSatz = '', ortsteilSatz = '' } = seite.getElementById('von')!.dataset;
  const von = slugAus(angabe);
  if (!von) return undefined;
  if (plz.split(' ').includes(von)) return plzSatz.replace('{}', von);
  const ortsteil = seite
    .getElementById('ortsteile')
    ?.textContent.split(',')
    .map((name) => name.trim())
    .find((name) => slug(name) === von);
  return ortsteil && ortsteilSatz.replace('{}', () => ortsteil);
}
