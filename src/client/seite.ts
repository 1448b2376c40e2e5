/** The page that the code runs on: its words and its files. */
import { spracheAus } from '../domain/sprache/sprachen.ts';
import { texte } from '../domain/texte/index.ts';

/** The words of the page's language. Translators change `lang`; this attribute they leave alone. */
export const t = texte(spracheAus(document.documentElement.dataset.sprache));

/** Loads a file of the site. @throws Error if the network or the server refuses it */
export async function lade(adresse: string): Promise<Response> {
  const antwort = await fetch(adresse);
  if (!antwort.ok) throw new Error(`${antwort.status} ${adresse}`);
  return antwort;
}

/** Loads a JSON file of the site. @throws Error like {@link lade}, or if it is no JSON */
export const ladeJson = async <T>(adresse: string): Promise<T> =>
  (await (await lade(adresse)).json()) as T;
