/** The history as a line: only exact numbers with a date, because only they can be compared. */
import type { Zahl } from './schema.ts';
import { frueheste } from './stand.ts';

const BREITE = 640;
const HOEHE = 200;
const RAND = 28;

interface Linie {
  breite: number;
  hoehe: number;
  /** Height of the threshold. */
  schwelle: number;
  punkte: { x: number; y: number; anzahl: number }[];
}

/** Undefined where there are fewer than three exact dated numbers: two points are no course. */
export function verlaufslinie(verlauf: readonly Zahl[], schwelle: number): Linie | undefined {
  const genaue = verlauf.flatMap(({ anzahl, stand, mindestens }) =>
    stand && !mindestens ? [{ anzahl, tag: Date.parse(frueheste(stand)) }] : [],
  );
  if (genaue.length < 3) return undefined;
  const tage = genaue.map(({ tag }) => tag);
  const [von, bis] = [Math.min(...tage), Math.max(...tage)];
  const hoechste = Math.max(schwelle, ...genaue.map(({ anzahl }) => anzahl));
  const x = (tag: number) =>
    Math.round(RAND + ((tag - von) / (bis - von || 1)) * (BREITE - 2 * RAND));
  const y = (anzahl: number) => Math.round(HOEHE - 4 - (anzahl / hoechste) * (HOEHE - RAND - 4));
  return {
    breite: BREITE,
    hoehe: HOEHE,
    schwelle: y(schwelle),
    punkte: genaue.map(({ anzahl, tag }) => ({ x: x(tag), y: y(anzahl), anzahl })),
  };
}
