/** The history as a line: only exact numbers with a date, because only they can be compared. */
import type { Zahl } from './schema.ts';
import { frueheste } from './stand.ts';
import { verlaufsauswahl, verlaufsmarken } from './verlaufsauswahl.ts';

const BREITE = 640;
const HOEHE = 200;
const RAND = 28;

interface Linie {
  breite: number;
  hoehe: number;
  /** Height of the threshold. */
  schwelle: number;
  /** `marke`: the number is written beside the line. */
  punkte: { x: number; y: number; anzahl: number; marke: boolean }[];
}

/**
 * The line goes through the numbers that the table lists.
 * Undefined where there are fewer than three exact dated numbers: two points are no course.
 */
export function verlaufslinie(verlauf: readonly Zahl[], schwelle: number): Linie | undefined {
  const alle = verlauf.filter(({ stand, mindestens }) => stand && !mindestens);
  if (alle.length < 3) return undefined;
  const genaue = verlaufsauswahl(alle);
  const marken = verlaufsmarken(alle);
  const tage = genaue.map(({ stand }) => Date.parse(frueheste(stand!)));
  const [von, bis] = [Math.min(...tage), Math.max(...tage)];
  const hoechste = Math.max(schwelle, ...genaue.map(({ anzahl }) => anzahl));
  const x = (tag: number) =>
    Math.round(RAND + ((tag - von) / (bis - von || 1)) * (BREITE - 2 * RAND));
  const y = (anzahl: number) => Math.round(HOEHE - 4 - (anzahl / hoechste) * (HOEHE - RAND - 4));
  return {
    breite: BREITE,
    hoehe: HOEHE,
    schwelle: y(schwelle),
    punkte: genaue.map((zahl, i) => ({
      x: x(tage[i]!),
      y: y(zahl.anzahl),
      anzahl: zahl.anzahl,
      marke: marken.has(zahl),
    })),
  };
}
