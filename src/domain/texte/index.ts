/** The languages of the public pages. */
import { de, type Texte } from './de.ts';

export type { Texte } from './de.ts';

export const SPRACHEN = ['de'] as const;
export type Sprache = (typeof SPRACHEN)[number];

const TEXTE: Record<Sprache, Texte> = { de };

/** The words of a language. */
export const texte = (sprache: Sprache): Texte => TEXTE[sprache];
