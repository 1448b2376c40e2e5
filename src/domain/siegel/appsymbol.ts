/**
 * Symbols for home screens and lists of apps: the mark of the site, as in `public/favicon.svg`, on an
 * opaque ground, because phones put black behind what is see-through.
 */

/** The mark in a square of 36: a Raute with a tick. */
export const MARKE =
  '<path fill="#2044aa" d="M18 0 32 18 18 36 4 18z"/><path fill="none" stroke="#fff" stroke-width="3" d="m12 18 4.500 5L24 13"/>';

/** By the name of the file: edge in pixels, and how much of it the mark fills. */
export const APPSYMBOLE = {
  /** iOS rounds the corners. */
  apple: { kante: 180, anteil: 0.78 },
  '192': { kante: 192, anteil: 0.84 },
  '512': { kante: 512, anteil: 0.84 },
  /** Android cuts shapes out of it; a circle of 80 % stays whole. */
  maskable: { kante: 512, anteil: 0.76 },
} as const;

export type Appsymbol = keyof typeof APPSYMBOLE;

/** A symbol as SVG. */
export function appsymbol(name: Appsymbol): string {
  const { kante, anteil } = APPSYMBOLE[name];
  const massstab = (kante * anteil) / 36;
  const rand = (kante * (1 - anteil)) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${kante}" height="${kante}"><path fill="#fff" d="M0 0h${kante}v${kante}H0z"/><g transform="translate(${rand} ${rand}) scale(${massstab})">${MARKE}</g></svg>`;
}
