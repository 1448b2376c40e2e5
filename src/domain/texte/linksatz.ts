/** What is known of a link, in words. */
import type { Linklage } from '../verzeichnis/linkstand.ts';
import { datum } from './anzeige.ts';
import type { Texte } from './index.ts';

/** What a page says behind a link: of when the address is, or what the last visit saw. */
export function linksatz(t: Texte, lage: Linklage): string {
  if (lage.art === 'ungeoeffnet') return t.link.ungeoeffnet(datum(lage.stand, t.sprachcode));
  const tag = datum(lage.geprueft, t.sprachcode);
  return lage.art === 'umgezogen' ? t.link.umgezogen(tag, lage.host) : t.link[lage.art](tag);
}
