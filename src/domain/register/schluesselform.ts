/** Keys of authorities, as people and spreadsheets write them. */
import { ausAnfuehrung } from '../sprache/anfuehrung.ts';
import { sauber } from '../sprache/eingabe.ts';

/** Digits of the Regionalschlüssel, which names the Verwaltungsgemeinschaft in the middle. */
const ARS = 12;

/** Digits of the forms that official lists fill up to; of another length a key is a slip. */
const AUFGEFUELLT = new Set([5, 8, 9, ARS]);

/**
 * Keys that a text may mean, in the form of the register, the likeliest first; none where it is no
 * key. Spreadsheets drop the leading zero, add blanks or decimals; official lists also use the
 * Regionalschlüssel (ARS) with 12 digits, and fill short keys with zeros.
 */
export function schluesselIn(text: string): string[] {
  const ziffern = ausAnfuehrung(sauber(text))
    .replace(/^(ags|ars|gkz)\b[:.]?/i, '')
    .replace(/[.,]0+$/, '')
    .replace(/[\s"'’`.\-/_]/g, '');
  if (!/^0?9\d{1,10}$/.test(ziffern)) return [];
  const voll = ziffern.startsWith('0') ? ziffern : `0${ziffern}`;
  const gemeinde = voll.length === ARS ? [voll.slice(0, 5) + voll.slice(9)] : [];
  const gekuerzt = [9, 5, 3].flatMap((stellen) =>
    AUFGEFUELLT.has(voll.length) && voll.length > stellen && /^0+$/.test(voll.slice(stellen))
      ? [voll.slice(0, stellen)]
      : [],
  );
  return voll.length === ARS ? [...gemeinde, ...gekuerzt] : [voll, ...gekuerzt];
}
