/**
 * A Stand is the date a fact is from, as exactly as it is known:
 * `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, always text.
 */
export type Stand = string;

/** Nothing that is counted here is older than this: earlier years are typing errors. */
const FRUEHESTES_JAHR = 2010;

const MUSTER = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const letzterTag = (jahr: number, monat: number) => new Date(Date.UTC(jahr, monat, 0)).getUTCDate();

/** True if the text is a Stand, the day exists in the calendar, and the year is plausible. */
export function istStand(text: string): boolean {
  const teile = MUSTER.exec(text);
  if (!teile) return false;
  const [, jahr, monat, tag] = teile.map(Number);
  if (jahr! < FRUEHESTES_JAHR) return false;
  if (teile[2] === undefined) return true;
  if (monat! < 1 || monat! > 12) return false;
  return teile[3] === undefined || (tag! >= 1 && tag! <= letzterTag(jahr!, monat!));
}

/** First day that the Stand can mean, `YYYY-MM-DD`. */
export function frueheste(stand: Stand): string {
  return stand + '-01-01'.slice(stand.length - 4);
}

/** Last day that the Stand can mean, `YYYY-MM-DD`. */
export function spaeteste(stand: Stand): string {
  const [jahr = '', monat = '12', tag] = stand.split('-');
  return `${jahr}-${monat}-${tag ?? letzterTag(Number(jahr), Number(monat))}`;
}

/** True if every day that `a` can mean lies before every day that `b` can mean. */
export const sicherVor = (a: Stand, b: Stand): boolean => spaeteste(a) < frueheste(b);

/**
 * Order for sorting, older first. A Stand counts from the first day that it can mean; of two that
 * begin on the same day, the more exact one is the newer. That is the order of the texts themselves.
 */
export const vergleicheStand = (a: Stand, b: Stand): number => (a < b ? -1 : a > b ? 1 : 0);
