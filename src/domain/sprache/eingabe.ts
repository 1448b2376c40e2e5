/** Reads what people type into spreadsheets and forms: German numbers, lower bounds, addresses, keys. */

/** Characters without width, which come along when a text is copied; they vanish when taken out. */
export const BREITENLOS = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** A text in one line as it is meant: whole letters, single blanks, nothing that nobody sees. */
export const sauber = (text: string): string =>
  text.normalize('NFC').replace(BREITENLOS, '').replace(/\s+/g, ' ').trim();

/** A number as people write it, with whether only a lower bound is meant. */
export interface Anzahl {
  anzahl: number;
  mindestens?: true;
}

const UNTERGRENZE = /^(?:über|ueber|mehr als|mindestens|mind\.?|ab|>=?|≥)\s*/i;

/** `1.072`, `65`, `65,0`, `über 70`, `70+`; undefined for anything else. */
export function anzahlAus(text: string): Anzahl | undefined {
  const roh = sauber(text);
  const mindestens = UNTERGRENZE.test(roh) || /\+$/.test(roh);
  const zahl = roh.replace(UNTERGRENZE, '').replace(/\+$/, '').trim();
  const ganz = /^(\d{1,3}(?:[. ]\d{3})+|\d{1,4})(?:,0{1,2})?$/.exec(zahl)?.[1];
  if (ganz === undefined) return undefined;
  const anzahl = Number(ganz.replace(/[. ]/g, ''));
  return anzahl > 9999 ? undefined : { anzahl, ...(mindestens && { mindestens }) };
}

/** An address without the blanks and brackets around it; a host alone gets its scheme. */
export function adresseAus(text: string): string {
  const roh = sauber(text).replace(/^<(.*)>$/, '$1');
  // A host, perhaps with port and path, as it is printed on posters.
  return /^[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}(:\d{1,5})?(\/\S*)?$/i.test(roh)
    ? `https://${roh}`
    : roh;
}

/**
 * A key as it comes out of a spreadsheet, which drops leading zeros and adds blanks;
 * undefined where it is none.
 */
export function schluesselAus(text: string): string | undefined {
  const ziffern = sauber(text).replace(/[\s"'.]/g, '');
  if (!/^0?9\d{1,8}$/.test(ziffern)) return undefined;
  return ziffern.startsWith('0') ? ziffern : `0${ziffern}`;
}
