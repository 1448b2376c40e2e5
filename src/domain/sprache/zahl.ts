/** Numbers as they are written in a language. */
import { erstDann } from './erstdann.ts';

const TRENNER = { 'de-DE': '.', 'en-GB': ',' } as const;

/**
 * Writes numbers with a sign between thousands. Whole ones, as nearly all are, go without the
 * browser's own format, which costs a phone 150 ms when it is made.
 */
export function zahlformat(gebiet: keyof typeof TRENNER): (wert: number) => string {
  const browsereigenes = erstDann(() => new Intl.NumberFormat(gebiet));
  return (wert) =>
    Number.isSafeInteger(wert)
      ? String(wert).replace(/\B(?=(?:\d{3})+$)/g, TRENNER[gebiet])
      : browsereigenes().format(wert);
}
