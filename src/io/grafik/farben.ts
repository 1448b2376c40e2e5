/**
 * Colours of charts. In a page they are variables of its style sheet; a file of its own brings their
 * values along, for both colour schemes. The values are those of KERN's tokens as
 * `styles/_grundlage.scss` uses them, in a notation that every program reads.
 */
const WERTE = {
  '--grund': ['#ffffff', '#131525'],
  '--text': ['#131525', '#f3f4f7'],
  '--text-leise': ['#51577a', '#b2b6cc'],
  '--linie': ['#a9aec6', '#454b6b'],
  '--raute': ['#2044aa', '#85a0da'],
  '--umriss': ['#c67600', '#e48c00'],
  '--stufe-0': ['#dfe1ea', '#30344f'],
  '--stufe-1': ['#b2c4e9', '#2044aa'],
  '--stufe-2': ['#7694d5', '#4468bf'],
  '--stufe-3': ['#3a5eb9', '#85a0da'],
  '--stufe-4': ['#03007f', '#e5ebf7'],
} as const satisfies Record<`--${string}`, readonly [hell: string, dunkel: string]>;

type Farbname = keyof typeof WERTE extends `--${infer N}` ? N : never;

/** A colour as it stands in the drawing. */
export const farbe = (name: Farbname): string => `var(--${name})`;

const regeln = (schema: 0 | 1): string =>
  Object.entries(WERTE)
    .map(([name, werte]) => `${name}:${werte[schema]}`)
    .join(';');

/** The style of a file of its own: light and dark; what is printed is light. */
export const farbstil = `:root{${regeln(0)}}@media screen and (prefers-color-scheme:dark){:root{${regeln(1)}}}`;

/** A drawing with the values of the light scheme, for programs that know no variables. */
export const inHell = (svg: string): string =>
  svg.replace(/var\((--[a-z0-9-]+)\)/g, (ganzes, name: string) =>
    name in WERTE ? WERTE[name as keyof typeof WERTE][0] : ganzes,
  );
