/** What a new edition of the register changes against the one before. */
import { namensschluessel } from '../sprache/ortsname.ts';
import { istOrt } from './arten.ts';
import { ortKennungen } from './kennung.ts';
import type { Behoerde, Register } from './register.ts';

/** An authority in both editions. */
export interface Wechsel {
  alt: Behoerde;
  neu: Behoerde;
}

/** Authorities by what happened to them; one may stand in several lists. In the order of keys. */
export interface Registerunterschied {
  neue: Behoerde[];
  aufgeloeste: Behoerde[];
  umbenannte: Wechsel[];
  andereArt: Wechsel[];
  andereVg: Wechsel[];
  andererLandkreis: Wechsel[];
  andererSitz: Wechsel[];
}

/** Compares two editions by key. */
export function vergleicheRegister(alt: Register, neu: Register): Registerunterschied {
  const wechsel = neu.behoerden.flatMap((behoerde): Wechsel[] => {
    const frueher = alt.finde(behoerde.schluessel);
    return frueher ? [{ alt: frueher, neu: behoerde }] : [];
  });
  const anders = (was: (behoerde: Behoerde) => string | undefined) =>
    wechsel.filter((einer) => was(einer.alt) !== was(einer.neu));
  return {
    neue: neu.behoerden.filter(({ schluessel }) => !alt.finde(schluessel)),
    aufgeloeste: alt.behoerden.filter(({ schluessel }) => !neu.finde(schluessel)),
    umbenannte: anders(({ name }) => name),
    andereArt: anders(({ art }) => art),
    andereVg: anders(({ vg }) => vg),
    andererLandkreis: anders(({ landkreis }) => landkreis),
    // The register writes one seat in several ways.
    andererSitz: anders(({ sitz }) => sitz && namensschluessel(sitz)),
  };
}

/** The slugs of places that no place bears any more, with the key that bore each. */
export function verloreneSlugs(alt: Register, neu: Register): Map<string, string> {
  const heutige = new Set(ortKennungen(neu).values());
  return new Map(
    [...ortKennungen(alt)]
      .filter(([, slug]) => !heutige.has(slug))
      .map(([ags, slug]): [string, string] => [slug, ags]),
  );
}

/**
 * The list of former slugs of places, brought up to date: those that the new edition loses are
 * added, those that a place bears again are taken out.
 * @param fruehere the list so far, AGS by slug
 * @param nachfolger the municipality that a dissolved one belongs to today, by AGS
 */
export function fruehereOrteNach(
  fruehere: Readonly<Record<string, string>>,
  alt: Register,
  neu: Register,
  nachfolger: (ags: string) => string | undefined,
): Record<string, string> {
  const heutige = new Set(ortKennungen(neu).values());
  const alle = { ...fruehere, ...Object.fromEntries(verloreneSlugs(alt, neu)) };
  return Object.fromEntries(
    Object.entries(alle)
      .filter(([slug]) => !heutige.has(slug))
      .map(([slug, ags]) => [slug, neu.finde(ags) ? ags : (nachfolger(ags) ?? ags)]),
  );
}

/**
 * The day on which the inhabitants of an edition were counted, which GV100AD does not say: the same
 * as before where the numbers are the same, else the last 31 December whose numbers can be known
 * by then. They appear in the summer after.
 * @param stand of the new edition
 * @param einwohnerstand of the edition before
 */
export function einwohnerstandNach(
  stand: string,
  neu: readonly Pick<Behoerde, 'schluessel' | 'art' | 'einwohner'>[],
  alt: Register | undefined,
  einwohnerstand: string | undefined,
): string {
  const gleich = neu
    .filter(({ art }) => istOrt(art))
    .every(({ schluessel, einwohner }) => {
      const frueher = alt?.finde(schluessel);
      return frueher === undefined || frueher.einwohner === einwohner;
    });
  if (alt && einwohnerstand && gleich) return einwohnerstand;
  const [jahr, monat] = stand.split('-').map(Number) as [number, number];
  return `${jahr - (monat < 7 ? 2 : 1)}-12-31`;
}
