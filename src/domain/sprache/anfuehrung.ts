/** Words in quotation marks that bring their own along. */

/** A sentence that quotes what has quotation marks itself: „‚so‘“ instead of two pairs that look alike. */
export const ohneDoppelteAnfuehrung = (satz: string): string =>
  satz.replaceAll('„„', '„‚').replaceAll('““', '‘“');

/** Marks that people and programs put around a value where a file wants straight ones, or none. */
const TYPOGRAFISCHE = '„“”‚‘’»«›‹';

const ALLE = new RegExp(`["${TYPOGRAFISCHE}]`, 'g');
const AM_ANFANG = new RegExp(`^[${TYPOGRAFISCHE}]`);
const AM_RAND = new RegExp(`^["${TYPOGRAFISCHE}]+|["${TYPOGRAFISCHE}]+$`, 'g');

/** A value without such marks around it or in it; dashes become hyphens. */
export const ohneAnfuehrung = (text: string): string =>
  text.replace(ALLE, '').replace(/[–—]/g, '-').trim();

/** True for a value that stands in marks that are none to a program. */
export const istGesetzt = (text: string): boolean => AM_ANFANG.test(text);

/** A value without such marks around it; those inside stay. */
export const ausAnfuehrung = (text: string): string => text.replace(AM_RAND, '').trim();
