/** The languages of the public pages. */
import { de, type Texte } from './de.ts';
import { en } from './en.ts';

export type { Texte } from './de.ts';

export const SPRACHEN = ['de', 'en'] as const;
export type Sprache = (typeof SPRACHEN)[number];

const TEXTE: Record<Sprache, Texte> = { de, en };

/** The words of a language. */
export const texte = (sprache: Sprache): Texte => TEXTE[sprache];
