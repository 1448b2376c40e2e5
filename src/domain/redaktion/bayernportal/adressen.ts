/** Public addresses in BayernPortal, in the one form that this directory uses. */
import { urlAus } from '../../sprache/webadresse.ts';

/** Hosts under which the same pages are, or were, to be found; the number of a page is the same. */
const HOSTS = new Set([
  'bayernportal.de',
  'www.bayernportal.de',
  'freistaat.bayern',
  'www.freistaat.bayern',
  'www.verwaltungsservice.bayern.de',
]);

/** A page of BayernPortal without the place in its address; undefined if it is none of this kind. */
export function portaladresse(text: string, art: 'leistung' | 'behoerde'): string | undefined {
  const url = urlAus(text);
  if (!url || !/^https?:$/.test(url.protocol) || !HOSTS.has(url.hostname)) return undefined;
  const nummer = new RegExp(`^/dokumente/${art}/(\\d{1,20})/?$`).exec(url.pathname)?.[1];
  return nummer && `https://www.bayernportal.de/dokumente/${art}/${nummer}`;
}

/** Where the number of an authority is shown, if nothing better is known. */
export const PORTALSEITE = 'https://www.bayernportal.de/';
