/**
 * Names: their order, slugs for addresses, and keys under which all spellings of a place name meet.
 */

import { BREITENLOS } from './eingabe.ts';
import { erstDann } from './erstdann.ts';

const deutsch = erstDann(() => new Intl.Collator('de'));

/** Compares names in the order for readers: German, Ä with A, on pages of every language. */
export const vergleicheNamen = (a: string, b: string): number => deutsch().compare(a, b);

/** Compares things by their names, for sorting. */
export const nachName = (a: { name: string }, b: { name: string }): number =>
  vergleicheNamen(a.name, b.name);

const UMLAUTE: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * Umlauts written out (ä→ae, ß→ss), other accents dropped, lower case. A soft hyphen and the like,
 * which come along when a heading is copied, are no part of a name.
 */
export function ascii(text: string): string {
  return text
    .replace(BREITENLOS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (zeichen) => UMLAUTE[zeichen]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** The name in ASCII lower case, words joined by hyphens: `Murnau a.Staffelsee` → `murnau-a-staffelsee`. */
export function slug(name: string): string {
  return ascii(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A name of a place, as someone writes it into an address by hand. */
const NAME = /^\p{L}[\p{L} .()-]+$/u;

/** What programs for mail take for the end of an address, where a sentence or a bracket ends. */
const SATZENDE = /[\s.,;:!?>)\]}"'’“”«»/]+$/;

/** What an address says of a place: the slug of a name, anything else as it is. */
export function slugAusAngabe(angabe: string): string {
  const ohneEnde = angabe.replace(SATZENDE, '');
  return NAME.test(ohneEnde) ? slug(ohneEnde) : angabe;
}

/**
 * Abbreviations of regions and words in official names of Bavarian places. What is typed is looked
 * up here, so this is no plain object: those know "constructor".
 */
export const ABKUERZUNGEN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    opf: 'oberpfalz',
    ob: 'oberbayern',
    nb: 'niederbayern',
    ofr: 'oberfranken',
    mfr: 'mittelfranken',
    ufr: 'unterfranken',
    schw: 'schwaben',
    bay: 'bayern',
    hl: 'heilig',
    heiligen: 'heilig',
    st: 'sankt',
  }),
);

/** Every way to write a preposition of a place name, reduced to its first letter. */
const PRAEPOSITIONEN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    am: 'a',
    an: 'a',
    bei: 'b',
    beim: 'b',
    im: 'i',
    in: 'i',
    vor: 'v',
    vorm: 'v',
    ob: 'o',
  }),
);

const ARTIKEL = new Set(['d', 'der', 'dem', 'den', 'die']);

/**
 * Key under which the spellings of a place name meet:
 * `Neumarkt i.d.OPf.` and `Neumarkt in der Oberpfalz` → `neumarkt i oberpfalz`.
 */
export function namensschluessel(name: string): string {
  const woerter = ascii(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ');
  return woerter
    .map((wort, stelle) => {
      // "ob" is a preposition before an article (Rothenburg ob der Tauber), else Oberbayern.
      if (wort === 'ob' && ARTIKEL.has(woerter[stelle + 1] ?? '')) return 'o';
      const praeposition = stelle > 0 && wort !== 'ob' ? PRAEPOSITIONEN.get(wort) : undefined;
      return praeposition ?? ABKUERZUNGEN.get(wort) ?? wort;
    })
    .filter((wort, stelle) => stelle === 0 || !ARTIKEL.has(wort))
    .join(' ');
}
