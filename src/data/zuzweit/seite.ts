/**
 * How both threads write what they make: past Astro (`io/massenware.ts`), each its own. So the text of
 * a page crosses no threads, and the first is not kept busy with the files of the second.
 */
import type { RouteData } from 'astro';
import { legeAb } from '../../io/massenware.ts';

/** Where a page or a file belongs in the site. @param basis path of the installation, as Astro knows it */
export function ortVon(adresse: string, { type }: Pick<RouteData, 'type'>, basis: string): string {
  const pfad = decodeURI(new URL(adresse).pathname)
    .slice(basis.replace(/\/$/, '').length)
    .replace(/\/$/, '');
  return type === 'page' ? `${pfad}/index.html` : pfad;
}

/** Writes it, unless it has nothing to say. @throws Error if its file is there already */
export async function legeAntwortAb(ort: string, antwort: Response): Promise<void> {
  if (antwort.body) legeAb([ort, new Uint8Array(await antwort.arrayBuffer())]);
}
