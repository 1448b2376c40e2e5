/** Reads values that people type into spreadsheets and forms: German numbers, lower bounds, addresses. */
import { ausAnfuehrung } from './anfuehrung.ts';
import { sauber } from './eingabe.ts';

/** A number as people write it, with whether only a lower bound is meant. */
export interface Anzahl {
  anzahl: number;
  mindestens?: true;
}

/** What is counted, behind the number: "72 Verfahren", "72 Online-Verfahren". */
const EINHEIT = /\s*(?:Online-?)?Verfahren$/i;
const UNTERGRENZE = /^(?:über|ueber|mehr als|mindestens|mind\.?|ab|>=?|≥)\s*/i;

/** `1.072`, `65`, `65,0`, `„65“`, `über 70`, `70+`, `72 Verfahren`; undefined for anything else. */
export function anzahlAus(text: string): Anzahl | undefined {
  const roh = ausAnfuehrung(sauber(text)).replace(EINHEIT, '');
  const mindestens = UNTERGRENZE.test(roh) || /\+$/.test(roh);
  const zahl = roh.replace(UNTERGRENZE, '').replace(/\+$/, '').trim();
  const ganz = /^(\d{1,3}(?:[. ]\d{3})+|\d{1,4})(?:,0{1,2})?$/.exec(zahl)?.[1];
  if (ganz === undefined) return undefined;
  const anzahl = Number(ganz.replace(/[. ]/g, ''));
  return anzahl > 9999 ? undefined : { anzahl, ...(mindestens && { mindestens }) };
}

/** An address without the blanks, quotes and brackets around it; a host alone gets its scheme. */
export function adresseAus(text: string): string {
  const roh = ausAnfuehrung(sauber(text)).replace(/^<(.*)>$/, '$1');
  // A host, perhaps with port and path, as it is printed on posters.
  return /^[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}(:\d{1,5})?(\/\S*)?$/i.test(roh)
    ? `https://${roh}`
    : roh;
}
