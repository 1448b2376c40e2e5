/** What someone may have meant by an address that leads nowhere. */

import { ausAdresse } from '../sprache/eingabe.ts';

/** A longer part of an address was not typed by a person, and no name is as long. */
const HOECHSTENS = 80;

/**
 * The words of the last part of a path: `/aemter/stadt-erlagen/` → `stadt erlagen`. Empty where it
 * says nothing that could be searched for.
 */
export function adresswoerter(pfad: string): string {
  const teil = pfad
    .split('/')
    .filter((eines) => eines !== '' && !/^index\.\w+$/.test(eines))
    .at(-1);
  if (teil === undefined) return '';
  const woerter = ausAdresse(teil)
    .replace(/\.\w{1,5}$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return woerter.length > HOECHSTENS ? '' : woerter;
}
