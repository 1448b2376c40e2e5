/** A result of the full-text search as a page of either language shows it: the index is German. */
import type { Texte } from '../texte/index.ts';
import { inSprache } from '../verzeichnis/urls.ts';

/** What Pagefind says of a result. */
export interface Fundangaben {
  /** Address of its page, base path and all. */
  url: string;
  /** Words of the index; `sprache` for pages of text alone. */
  meta: Record<'art' | 'lage', string> & { sprache?: string };
  /** `art` as {@link Fundangaben} are filtered: a kind of authority, `anliegen` or `seite`. */
  filters?: Partial<Record<string, readonly string[]>>;
}

/**
 * Where it leads in the visitor's language, and what it is.
 * @param basis base path of the site
 */
export function fundzeile(
  { url, meta, filters }: Fundangaben,
  t: Texte,
  basis: string,
): { url: string; worin: string[] } {
  if (t.sprachcode === 'de') return { url, worin: [meta.art, meta.lage] };
  const art = filters?.art?.[0] ?? '';
  if (art === 'seite')
    return {
      url,
      worin: [t.suche.seite, meta.sprache === t.sprachcode ? '' : t.navigation.andereSprache],
    };
  if (!(art in t.arten)) return { url, worin: [t.finder.anliegen] };
  const wurzel = basis.replace(/\/$/, '');
  return {
    url: wurzel + inSprache(url.slice(wurzel.length), t.sprachcode),
    worin: [t.arten[art as keyof Texte['arten']], meta.lage],
  };
}
