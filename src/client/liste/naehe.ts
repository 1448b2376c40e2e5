/** Distances of the offices from a place, in the rows of the list. */
import { entfernung, type Punkt } from '../../domain/geo/geo.ts';
import {
  entpackeAemter,
  type Kartenaemter,
  type Markierung,
} from '../../domain/karte/kartendaten.ts';
import { mitBasis, pfade } from '../../domain/verzeichnis/urls.ts';
import { neu } from '../elemente.ts';
import { einmal } from '../nachladen.ts';
import { ladeJson, t } from '../seite.ts';
import { suchbestand } from '../suchbestand.ts';
import { zeilen } from './zeilen.ts';

/** A place from which distances count. */
export interface Bezugsort {
  slug: string;
  name: string;
  punkt: Punkt;
}

/** Where each office is; loaded when a place is chosen. */
const lagen = einmal(async (_versuch, basis: string) => {
  const aemter = entpackeAemter(
    await ladeJson<Kartenaemter>(mitBasis(basis, pfade.kartendaten.aemter)),
  );
  return new Map(aemter.map((amt) => [amt.id, amt]));
});

/** The place of an address; undefined if there is none of this slug. */
async function bezugsort(basis: string, slug: string): Promise<Bezugsort | undefined> {
  const { alle } = (await suchbestand(basis)).bisher('');
  const eintrag = alle.find(({ eintrag: { art, ort } }) => art === 'ort' && ort === slug)?.eintrag;
  return eintrag?.punkt && { slug, name: eintrag.titel, punkt: eintrag.punkt };
}

/** Writes the distance from the place into every row, or takes the distances away. */
export function schreibeEntfernungen(
  bei: Bezugsort | undefined,
  orte: ReadonlyMap<string, Markierung> | undefined,
): void {
  for (const zeile of zeilen) {
    zeile.reihe.querySelector('.km')?.remove();
    delete zeile.km;
    const amt = orte?.get(zeile.id);
    if (!bei || !amt) continue;
    zeile.km = entfernung(bei.punkt, [amt.lon, amt.lat]);
    zeile.verweis.after(neu('small', ` ${t.zahl.km(zeile.km)}`, 'km leise'));
  }
}

/**
 * The place of a slug, and where all offices are.
 * @throws Error if something cannot be loaded; the next call tries again
 */
export const ladeNaehe = async (basis: string, slug: string) =>
  Promise.all([bezugsort(basis, slug), lagen(basis)]);
