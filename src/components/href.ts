/** Addresses in pages: below the base path of the installation, in the language of the page. */
import type { Sprache } from '../domain/sprache/sprachen.ts';
import { inSprache, mitBasis } from '../domain/verzeichnis/urls.ts';

/** Address of a page or file below the base path. */
export const href = (pfad: string): string => mitBasis(import.meta.env.BASE_URL, pfad);

/** Makes addresses of pages in one language. */
export const verweise =
  ({ sprachcode }: { sprachcode: Sprache }) =>
  (pfad: string): string =>
    href(inSprache(pfad, sprachcode));
