/** The languages of the public pages. */
export const SPRACHEN = ['de', 'en'] as const;

/** Code of a language, as in its addresses and in `lang`. */
export type Sprache = (typeof SPRACHEN)[number];

/** The language with a code; German, the one that every page exists in, for any other text. */
export const spracheAus = (code: string | undefined): Sprache =>
  SPRACHEN.find((eine) => eine === code) ?? 'de';
