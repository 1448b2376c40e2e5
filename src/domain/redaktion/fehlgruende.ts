/** What a record may lack: the kinds, and the field of the form that mends each. */
import type { Feldname } from './maskenfelder.ts';

/**
 * The kinds, the most useful to mend first: what readers come for (the number, and of when it is)
 * before what the page can do without.
 *
 * `zahl`: only a lower bound is known. `veraltet`: the number is too old, by the check's limit.
 * `stand`: nobody knows of when the number is. `seit`: the day of the award is unknown.
 * `bayernportal`, `website`: no such address. `kontakt`: neither telephone nor e-mail.
 * `link`: a page that the record leads to is gone.
 */
export const FEHLGRUENDE = [
  'zahl',
  'veraltet',
  'stand',
  'seit',
  'bayernportal',
  'website',
  'kontakt',
  'link',
] as const;
export type Fehlgrund = (typeof FEHLGRUENDE)[number];

/** Where the form mends it; of a dead link the record knows the field. */
export const FELD_ZU = {
  zahl: 'zahl.anzahl',
  // A number never changes its Stand: one of today is appended.
  veraltet: 'zahl.anzahl',
  stand: 'zahl.anzahl',
  seit: 'auszeichnung.seit',
  bayernportal: 'bayernportal',
  website: 'website',
  kontakt: 'telefon',
} as const satisfies Record<Exclude<Fehlgrund, 'link'>, Feldname>;
