/**
 * A Stand is the date a fact is from, as exactly as it is known:
 * `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, always text.
 */
import { datumAus } from '../sprache/datum.ts';
import { gemerkt } from '../sprache/gemerkt.ts';

/** Always one of the three forms; {@link istStand} tells. */
export type Stand = string;

/** Nothing that is counted here is older than this: earlier years are typing errors. */
const FRUEHESTES_JAHR = 2010;

const MUSTER = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const letzterTag = (jahr: number, monat: number) => new Date(Date.UTC(jahr, monat, 0)).getUTCDate();

/** True if the text is a Stand, the day exists in the calendar, and the year is plausible. */
export const istStand = gemerkt((text: string): boolean => {
  const teile = MUSTER.exec(text);
  if (!teile) return false;
  const [, jahr, monat, tag] = teile.map(Number);
  if (jahr! < FRUEHESTES_JAHR) return false;
  if (teile[2] === undefined) return true;
  if (monat! < 1 || monat! > 12) return false;
  return teile[3] === undefined || (tag! >= 1 && tag! <= letzterTag(jahr!, monat!));
});

/**
 * What no calendar has of a date of one of the three forms (German, the end of a sentence that begins
 * with the date); undefined for a Stand.
 */
export function kalendermangel(datum: string): string | undefined {
  if (istStand(datum)) return undefined;
  const [jahr, monat, tag] = datum.split('-').map(Number);
  if (monat !== undefined && (monat < 1 || monat > 12))
    return `nennt den Monat ${monat}; im Kalender gibt es nur 1 bis 12.`;
  return tag !== undefined && istStand(datum.slice(0, 7))
    ? `steht in keinem Kalender: Einen ${tag}.${monat}. hat das Jahr ${jahr} nicht.`
    : 'liegt zu weit zurück. Prüfen Sie das Jahr.';
}

/** The same of a date as people write it in German; undefined also for what is no date at all. */
export function unmoeglich(text: string): string | undefined {
  const datum = datumAus(text);
  // A word that is no month reads as month 0.
  const ohneMonat = /^\d{4}-00/.test(datum ?? '') && /\p{L}/u.test(text);
  return datum === undefined || ohneMonat ? undefined : kalendermangel(datum);
}

/** The date with its day and month the other way round, where only that is a Stand. */
export function vertauscht(datum: string): Stand | undefined {
  const [jahr, monat, tag] = datum.split('-');
  const anders = `${jahr}-${tag}-${monat}`;
  return !istStand(datum) && istStand(anders) ? anders : undefined;
}

/** First day that the Stand can mean, `YYYY-MM-DD`. */
export function frueheste(stand: Stand): string {
  return stand + '-01-01'.slice(stand.length - 4);
}

/** Last day that the Stand can mean, `YYYY-MM-DD`. */
export const spaeteste = gemerkt((stand: Stand): string => {
  const [jahr = '', monat = '12', tag] = stand.split('-');
  return `${jahr}-${monat}-${tag ?? letzterTag(Number(jahr), Number(monat))}`;
});

/** True if every day that `a` can mean lies before every day that `b` can mean. */
export const sicherVor = (a: Stand, b: Stand): boolean => spaeteste(a) < frueheste(b);

/**
 * Order for sorting, older first. A Stand counts from the first day that it can mean; of two that
 * begin on the same day, the more exact one is the newer. That is the order of the texts themselves.
 */
export const vergleicheStand = (a: Stand, b: Stand): number => (a < b ? -1 : a > b ? 1 : 0);

/** Reads a date as people write it in German; undefined where it is no Stand. */
export function standAus(text: string): Stand | undefined {
  const datum = datumAus(text);
  return datum !== undefined && istStand(datum) ? datum : undefined;
}

/** The day so many months before a day; the last of the month where it has no such day. */
export function monateVor(tag: string, monate: number): string {
  const [jahr, monat, im] = tag.split('-').map(Number) as [number, number, number];
  const gezaehlt = jahr * 12 + monat - 1 - monate;
  const [neuesJahr, neuerMonat] = [Math.floor(gezaehlt / 12), (gezaehlt % 12) + 1];
  const neuerTag = Math.min(im, letzterTag(neuesJahr, neuerMonat));
  return `${neuesJahr}-${String(neuerMonat).padStart(2, '0')}-${String(neuerTag).padStart(2, '0')}`;
}
