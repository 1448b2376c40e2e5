/** Telephone numbers as people write them, and as they are dialled. */

/** Germany from abroad, then the zero that only belongs to numbers without it. */
const NULL_ZU_VIEL = /^\(?(?:\+|00)49[\s()/-]*0/;

/** The number without the zero too many: `+49 (0)8131 74-0` → `+49 8131 74-0`; undefined if it has none. */
export function ohneNullZuViel(telefon: string): string | undefined {
  const anfang = NULL_ZU_VIEL.exec(telefon)?.[0];
  if (anfang === undefined) return undefined;
  // The bracket may have been opened before the zero: +49 (08131) 74-0.
  const rest = telefon
    .slice(anfang.length)
    .replace(/^[\s()/-]+/, '')
    .replace(/^([^()]*)\)/, '$1');
  return /^\d.*\d$/.test(rest) ? `+49 ${rest}` : undefined;
}

/** What a telephone dials, digits and a leading plus: `+498131740`, `08131740`. */
export const waehlbar = (telefon: string): string =>
  (ohneNullZuViel(telefon) ?? telefon).replace(/[^+\d]/g, '');

/** The number as it is dialled inside Germany, whichever way it is written: `08131740`. */
export const imInland = (telefon: string): string => waehlbar(telefon).replace(/^(?:\+|00)49/, '0');
