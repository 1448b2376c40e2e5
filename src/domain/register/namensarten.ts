/** Kinds of things with names. */
import type { Ebene } from './arten.ts';

/** Kinds of things with names; among equal fits the earlier kind comes first. */
export const NAMENSARTEN = ['ort', 'ortsteil', 'vg', 'landkreis', 'bezirk', 'anliegen'] as const;
export type Namensart = (typeof NAMENSARTEN)[number];

/** The kind of thing that an authority of a level is found as. */
export const NAMENSART: Record<Ebene, Namensart> = {
  gemeinde: 'ort',
  verwaltungsgemeinschaft: 'vg',
  landkreis: 'landkreis',
  bezirk: 'bezirk',
};
