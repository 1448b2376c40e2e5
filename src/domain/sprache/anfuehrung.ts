/** Words in quotation marks that bring their own along. */

/** A sentence that quotes what has quotation marks itself: „‚so‘“ instead of two pairs that look alike. */
export const ohneDoppelteAnfuehrung = (satz: string): string =>
  satz.replaceAll('„„', '„‚').replaceAll('““', '‘“');

/** Marks that people and programs put around a value where a file wants straight ones, or none. */
const ZEICHEN = '„“”‚‘’"»«›‹';

/** A value without such marks around it or in it; dashes become hyphens. */
export const ohneAnfuehrung = (text: string): string =>
  text
    .replace(new RegExp(`[${ZEICHEN}]`, 'g'), '')
    .replace(/[–—]/g, '-')
    .trim();

/** True for a value that stands in marks that are none to a program. */
export const istGesetzt = (text: string): boolean => /^[„“”‚‘’»«›‹]/.test(text);
