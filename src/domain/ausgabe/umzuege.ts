/** Former addresses, and where they lead: said once for pages, for nginx and for `_redirects`. */
import { SPRACHEN } from '../sprache/sprachen.ts';
import { inSprache, pfade } from '../verzeichnis/urls.ts';

/** A former address with that of today, without the base path. */
export type Umzug = readonly [alt: string, neu: string];

/** A former id or slug with that of today. */
type Wechsel = readonly [alt: string, neu: string];

/** What moved, and why. */
export interface Umzugsgruende {
  /** Former ids of offices and slugs of places. */
  aemter: readonly Wechsel[];
  orte: readonly Wechsel[];
  /** Ids of the offices with a list of procedures, and of those that once had one. */
  verfahren: ReadonlySet<string>;
  fruehereVerfahren: readonly string[];
  /** What is led on by hand, each as it is. */
  vonHand: readonly Umzug[];
}

const inAllenSprachen = ([alt, neu]: Umzug): Umzug[] =>
  SPRACHEN.map((sprache): Umzug => [inSprache(alt, sprache), inSprache(neu, sprache)]);

/** More moves in a row are a circle. */
const HOECHSTENS = 10;

/** Where a move ends if its target has moved, too. */
function ende(ziel: string, umzuege: ReadonlyMap<string, string>): string {
  let heutiges = ziel;
  for (let schritt = 0; schritt < HOECHSTENS; schritt++)
    heutiges = umzuege.get(heutiges) ?? heutiges;
  return heutiges;
}

/**
 * All moves, each with the address of today. The files of an office are there under its former ids,
 * too, but for its share picture.
 */
export function umzuegeAus(gruende: Umzugsgruende): Umzug[] {
  const { aemter, orte, verfahren, fruehereVerfahren, vonHand } = gruende;
  const zu = (wechsel: readonly Wechsel[], pfad: (kennung: string) => string): Umzug[] =>
    wechsel.map(([alt, neu]) => [pfad(alt), pfad(neu)]);
  const heutigesAmt = new Map(aemter);
  const umzuege = new Map([
    ...[
      ...zu(aemter, pfade.amt),
      ...zu(
        aemter.filter(([, neu]) => verfahren.has(neu)),
        pfade.verfahren,
      ),
      // An office whose list is gone still has its page.
      ...fruehereVerfahren
        .filter((id) => !verfahren.has(heutigesAmt.get(id) ?? id))
        .map((id): Umzug => [pfade.verfahren(id), pfade.amt(heutigesAmt.get(id) ?? id)]),
      ...zu(orte, pfade.ort),
    ].flatMap(inAllenSprachen),
    ...zu(aemter, pfade.teilbild.amt),
    ...vonHand,
  ]);
  return [...umzuege].map(([alt, neu]) => [alt, ende(neu, umzuege)]);
}

/** Whether a page can lead on by itself; a file needs a server that does. */
export const istSeitenumzug = ([alt]: Umzug): boolean => alt.endsWith('/');
