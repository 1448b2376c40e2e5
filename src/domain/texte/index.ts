/** The words of the public pages, by language. */
import type { Sprache } from '../sprache/sprachen.ts';
import { de, type Texte } from './de.ts';
import { en } from './en.ts';

export type { Texte } from './de.ts';

const TEXTE: Record<Sprache, Texte> = { de, en };

/** The words of a language. */
export const texte = (sprache: Sprache): Texte => TEXTE[sprache];
