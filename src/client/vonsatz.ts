/** What was typed on the way to a place, where it is not the name of the place itself. */
import { adressangaben } from '../domain/sprache/eingabe.ts';
import { slug } from '../domain/sprache/ortsname.ts';
import { slugAus } from './ortsmerker.ts';

/** A list in a line of text. */
const liste = (seite: Document, id: string): string[] =>
  (seite.getElementById(id)?.textContent ?? '').split(',').map((name) => name.trim());

/**
 * "Haidhausen liegt in München." for `?von=haidhausen`, as far as the page of the place knows it.
 * @param seite the page of the place
 * @param angabe what the address says; anything but a village or postcode of the place is left out
 */
export function vonSatz(seite: Document, angabe: string | null): string | undefined {
  const { plzSatz = '', ortsteilSatz = '' } = seite.getElementById('von')!.dataset;
  const von = slugAus(angabe);
  if (!von) return undefined;
  if (liste(seite, 'plz').includes(von)) return plzSatz.replace('{}', von);
  const ortsteil = liste(seite, 'ortsteile').find((name) => slug(name) === von);
  return ortsteil && ortsteilSatz.replace('{}', () => ortsteil);
}

/** What the address of this page says of something. */
export const adressangabe = (name: string): string | null =>
  adressangaben(location.search).get(name);
