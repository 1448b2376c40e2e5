/** The history as a line: only exact numbers with a date, because only they can be compared. */
import type { Zahl } from './schema.ts';
import { frueheste } from './stand.ts';
import { verlaufsauswahl, verlaufsmarken } from './verlaufsauswahl.ts';

const BREITE = 640;
const HOEHE = 200;
const RAND = 28;

interface Punkt {
  x: number;
  y: number;
  anzahl: number;
  /** The number is written above it. */
  marke: boolean;
}

interface Linie {
  breite: number;
  hoehe: number;
  /** Height of the threshold. */
  schwelle: number;
  /** Where its name stands: at an end of its line, on the side where no number does. */
  wort: { x: number; y: number; ende: boolean };
  punkte: Punkt[];
}

/** Room of the threshold's name, and of a number above its point (units of the drawing). */
const WORT = { breite: 190, hoehe: 20 };
const MARKE = { halb: 22, oben: 28, unten: 7 };

/** Where the line between two points is looked at, as shares of the way. */
const SCHRITTE = Array.from({ length: 17 }, (_, k) => k / 16);

/** The first place beside the threshold that no number takes, nor the line between two of them. */
function wortplatz(schwelle: number, punkte: readonly Punkt[]): Linie['wort'] {
  const plaetze = [true, false].flatMap((ende) => [
    { ende, x: ende ? BREITE : 0, y: schwelle + 17, oben: schwelle },
    { ende, x: ende ? BREITE : 0, y: schwelle - 5, oben: schwelle - WORT.hoehe },
  ]);
  const frei = ({ ende, oben }: (typeof plaetze)[number]) => {
    const [links, rechts] = ende ? [BREITE - WORT.breite, BREITE] : [0, WORT.breite];
    const beruehrt = (x: number, von: number, bis: number) =>
      x >= links && x <= rechts && bis >= oben && von <= oben + WORT.hoehe;
    if (oben + WORT.hoehe > HOEHE) return false;
    return punkte.every(({ x, y, marke }, i) => {
      const [hoch, tief] = marke ? [y - MARKE.oben, y + MARKE.unten] : [y, y];
      const naechster = punkte[i + 1] ?? { x, y };
      return (
        ![x - MARKE.halb, x, x + MARKE.halb].some((stelle) => beruehrt(stelle, hoch, tief)) &&
        !SCHRITTE.some((teil) => {
          const hier = y + (naechster.y - y) * teil;
          return beruehrt(x + (naechster.x - x) * teil, hier, hier);
        })
      );
    });
  };
  const { x, y, ende } = plaetze.find(frei) ?? plaetze[0]!;
  return { x, y, ende };
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
  const punkte = genaue.map((zahl, i) => ({
    x: x(tage[i]!),
    y: y(zahl.anzahl),
    anzahl: zahl.anzahl,
    marke: marken.has(zahl),
  }));
  const hoch = y(schwelle);
  return { breite: BREITE, hoehe: HOEHE, schwelle: hoch, wort: wortplatz(hoch, punkte), punkte };
}
