/**
 * Villages for the finder. There are far more of them than of everything else, so they travel in
 * parts, cut by the first letters of their search form; what is typed says which part is needed.
 */
import { leseAnfrage } from '../register/lesarten.ts';
import type { Benannt, Suchbar } from '../register/namenssuche.ts';
import type { Ortsteil } from '../register/register.ts';
import { gruppiere } from '../sprache/listen.ts';
import { woerter } from '../sprache/suchform.ts';

/** One part as it travels. */
export interface Ortsteilteil {
  /** Of the first file that it belongs to: numbers of another one mean other municipalities. */
  kennung: string;
  namen: string[];
  /** For each name the number of its municipality in the first file. */
  orte: number[];
  /** Numbers of the names that a town outside Bavaria bears, too. */
  vettern: number[];
}

/** So many villages at most stay below 15 KB, compressed. */
const JE_TEIL = 1800;

/** Villages whose names begin alike are never apart: two letters of the search form decide. */
const anfangVon = (name: string): string =>
  woerter(name)
    .map(({ frei }) => frei)
    .join('')
    .slice(0, 2);

/** Villages in parts, each with the beginning of its first name. */
export function teileOrtsteile(
  ortsteile: readonly Ortsteil[],
): { ab: string; ortsteile: Ortsteil[] }[] {
  const gruppen = [...gruppiere(ortsteile, ({ name }) => anfangVon(name))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const teile: { ab: string; ortsteile: Ortsteil[] }[] = [];
  for (const [ab, gruppe] of gruppen) {
    const letzter = teile.at(-1);
    if (letzter && letzter.ortsteile.length + gruppe.length <= JE_TEIL)
      letzter.ortsteile.push(...gruppe);
    else teile.push({ ab, ortsteile: [...gruppe] });
  }
  return teile;
}

/** Search forms of the names of municipalities, whole and for short. */
export const ortsformen = (alle: readonly Suchbar<Benannt>[]): ReadonlySet<string> =>
  new Set(
    alle
      .filter(({ eintrag }) => eintrag.art === 'ort')
      .flatMap(({ formen }) =>
        formen.flatMap(({ suffixe, kurz }) => [suffixe[0]!, ...kurz.map(({ frei }) => frei)]),
      ),
  );

/**
 * Numbers of the parts that may hold what is typed.
 * @param grenzen beginnings of the first names of all parts
 * @param heisstOrt true for the search form of a municipality's name: its village may follow it
 */
export function noetigeTeile(
  grenzen: readonly string[],
  text: string,
  heisstOrt: (form: string) => boolean,
): number[] {
  const anfaenge = new Set<string>();
  for (const { worte } of leseAnfrage(text).lesarten) {
    const frei = worte.map((wort) => wort.frei);
    for (const i of frei.keys())
      if (i === 0 || heisstOrt(frei.slice(0, i).join('')))
        anfaenge.add(frei.slice(i).join('').slice(0, 2));
  }
  const nummern = [...anfaenge]
    .filter(({ length }) => length === 2)
    .map((anfang) => grenzen.filter((grenze) => grenze <= anfang).length - 1);
  return [...new Set(nummern)].filter((nummer) => nummer >= 0);
}
