/** Kinds of things with names; among equal fits the earlier kind comes first. */
export const NAMENSARTEN = ['ort', 'ortsteil', 'vg', 'landkreis', 'bezirk', 'anliegen'] as const;
export type Namensart = (typeof NAMENSARTEN)[number];
