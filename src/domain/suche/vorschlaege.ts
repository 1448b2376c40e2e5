/** What a list of suggestions offers, and what its keys do. */
import type { Punkt } from '../geo/geo.ts';
import { finde, type Suchbar } from '../register/namenssuche.ts';
import { pfade } from '../verzeichnis/urls.ts';
import type { Eintrag } from './finderindex.ts';

/** What a suggestion shows and where it leads. */
export interface Vorschlag {
  titel: string;
  zusatz: string;
  /** Path below the site's root. */
  ziel: string;
  /** Where it is, for places. */
  punkt?: Punkt;
}

/** What the finder says, in the visitor's language. */
export interface Ansagen {
  treffer(anzahl: number): string;
  keine: string;
  volltext(begriff: string): string;
  atoz: string;
}

/** Suggestions and what is said of them. */
export interface Angebot {
  vorschlaege: readonly Vorschlag[];
  ansage: string;
}

/** What fits the text; where nothing does, the ways on from there. */
export function angebotZu(alle: readonly Suchbar<Eintrag>[], text: string, t: Ansagen): Angebot {
  const vorschlaege = finde(alle, text).map(({ eintrag }) => eintrag);
  if (vorschlaege.length > 0) return { vorschlaege, ansage: t.treffer(vorschlaege.length) };
  const suche = `${pfade.suche}?q=${encodeURIComponent(text)}`;
  return {
    vorschlaege: [
      { titel: t.volltext(text), zusatz: '', ziel: suche },
      { titel: t.atoz, zusatz: '', ziel: pfade.orte },
    ],
    ansage: t.keine,
  };
}

/** A list of suggestions as it is seen. */
export interface Listenstand {
  offen: boolean;
  anzahl: number;
  /** Number of the marked suggestion; -1 if there is none. */
  markiert: number;
}

/** What a key does: closes the list, asks for one, or marks a suggestion. */
export type Tastenfolge = 'schliessen' | 'verlangen' | { markiere: number };

/** What a key does in a combobox (ARIA 1.2); undefined if the key is none of its own. */
export function tastenfolge(
  { key, altKey }: Pick<KeyboardEvent, 'key' | 'altKey'>,
  { offen, anzahl, markiert }: Listenstand,
): Tastenfolge | undefined {
  if (key === 'Escape') return offen ? 'schliessen' : undefined;
  if ((key !== 'ArrowDown' && key !== 'ArrowUp') || altKey) return undefined;
  if (!offen) return 'verlangen';
  const schritt = key === 'ArrowDown' ? 1 : -1;
  const von = markiert < 0 && schritt < 0 ? anzahl : markiert;
  return { markiere: (von + schritt + anzahl) % anzahl };
}
