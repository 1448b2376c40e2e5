/** The languages of the public pages. */
export const SPRACHEN = ['de', 'en'] as const;

/** Code of a language, as in its addresses and in `lang`. */
export type Sprache = (typeof SPRACHEN)[number];
