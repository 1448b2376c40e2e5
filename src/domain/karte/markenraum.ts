/** Room on the screen: what is taken, and how much a name takes. In pixels. */
import type { XY } from '../geo/geo.ts';

export type Flaeche = readonly [links: number, oben: number, rechts: number, unten: number];
/** On which side of its mark a name stands. */
export type Lage = 'unten' | 'oben' | 'rechts' | 'links';

/** Names break into lines of this width. The style sheet of the map says the same. */
export const SCHILDBREITE = 120;
const ZEILENHOEHE = 15;
/** Mean width of a letter of the semibold font in this size, on the safe side. */
const BUCHSTABE = 6.9;
/** Distance between a mark and its name. */
const LUFT = 2;
/** What a name's ground is wider and higher than its letters, and what browsers round. */
const RAND: XY = [6, 3];

/** Width and height of a name that breaks between words. */
export function schildmasse(text: string): XY {
  let [zeilen, inZeile, breiteste] = [1, 0, 0];
  for (const wort of text.split(/(?<=[ -])/)) {
    const breite = wort.length * BUCHSTABE;
    if (inZeile > 0 && inZeile + breite > SCHILDBREITE - RAND[0]) {
      zeilen++;
      inZeile = 0;
    }
    inZeile += breite;
    breiteste = Math.max(breiteste, inZeile);
  }
  // What breaks takes the whole width.
  const breite = zeilen > 1 ? SCHILDBREITE : breiteste + RAND[0];
  return [breite, zeilen * ZEILENHOEHE + RAND[1]];
}

/**
 * The rectangle that a name takes beside its mark.
 * @param masse width and height of the name
 * @param stelle middle of the mark
 * @param marke width and height of the mark
 * @param schub by how many pixels it is moved to the right
 */
export function schildflaeche(
  [b, h]: XY,
  [x, y]: XY,
  [breite, hoehe]: XY,
  lage: Lage,
  schub: number,
): Flaeche {
  const seitlich = lage === 'links' ? -1 : lage === 'rechts' ? 1 : 0;
  const senkrecht = lage === 'oben' ? -1 : lage === 'unten' ? 1 : 0;
  const mx = x + schub + seitlich * (breite / 2 + LUFT + b / 2);
  const my = y + senkrecht * (hoehe / 2 + LUFT + h / 2);
  return [mx - b / 2, my - h / 2, mx + b / 2, my + h / 2];
}

/** Edge of a cell: about the size of what is put there. */
const ZELLE = 64;
/** More than there are cells in a column of the world at the nearest zoom. */
const ZELLEN_SENKRECHT = 2 ** 20;

/** Does something with the number of each cell that a rectangle touches, until one answers. */
function suche<A>([links, oben, rechts, unten]: Flaeche, frage: (zelle: number) => A | undefined) {
  for (let x = Math.floor(links / ZELLE); x * ZELLE <= rechts; x++)
    for (let y = Math.floor(oben / ZELLE); y * ZELLE <= unten; y++) {
      const antwort = frage(x * ZELLEN_SENKRECHT + y);
      if (antwort !== undefined) return antwort;
    }
  return undefined;
}

const ueberdecken = (a: Flaeche, b: Flaeche) =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Rectangles that are taken, and by whom; cell by cell, so that thousands are quickly asked. */
export function belegung<T>() {
  // Numbers, not texts: each mark asks for some ten cells, at every zoom.
  const belegte = new Map<number, { flaeche: Flaeche; von: T }[]>();
  return {
    /** Who takes a part of the rectangle, if anyone. */
    belegtVon: (flaeche: Flaeche): T | undefined =>
      suche(flaeche, (zelle) =>
        belegte.get(zelle)?.find((eine) => ueberdecken(eine.flaeche, flaeche)),
      )?.von,
    belege(flaeche: Flaeche, von: T): void {
      suche(flaeche, (zelle) => {
        const dort = belegte.get(zelle);
        if (dort) dort.push({ flaeche, von });
        else belegte.set(zelle, [{ flaeche, von }]);
        return undefined;
      });
    },
  };
}
