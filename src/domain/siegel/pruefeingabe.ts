/** What someone pasted to have it verified. */
import { sauber } from '../sprache/eingabe.ts';

export type Pruefeingabe =
  | { art: 'leer' }
  | { art: 'jws'; jws: string }
  /** The text of a signet's file. */
  | { art: 'signet'; svg: string }
  | { art: 'adresse'; adresse: string };

const JWS = /^[\w-]+\.[\w-]*\.[\w-]*$/;

/** Tells a signature, a signet's file and an address apart. */
export function pruefeingabe(text: string): Pruefeingabe {
  if (/<svg[\s>]/i.test(text)) return { art: 'signet', svg: text };
  // Mail programs break long lines.
  const amStueck = text.replace(/\s+/g, '');
  if (/^ey[\w-]+\./.test(amStueck) && JWS.test(amStueck)) return { art: 'jws', jws: amStueck };
  const adresse = sauber(text);
  return adresse ? { art: 'adresse', adresse } : { art: 'leer' };
}
