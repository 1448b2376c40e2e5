/** What takes longer than a moment. Apart from `nachladen.ts`, which every page loads at once. */

/** Milliseconds after which people want to know that something is coming. */
const VERZUG = 700;

/**
 * Says that something is still on its way, if it takes longer than a moment.
 * @param sage is told when that is so and, after that, when it is over
 */
export function beiVerzug(laufendes: Promise<unknown>, sage: (laedt: boolean) => void): void {
  let gesagt = false;
  const uhr = setTimeout(() => {
    gesagt = true;
    sage(true);
  }, VERZUG);
  const beende = () => {
    clearTimeout(uhr);
    if (gesagt) sage(false);
  };
  laufendes.then(beende, beende);
}

/** Waits for something, but no longer than a moment; whether it comes at all is another's matter. */
export const einenMoment = (laufendes: Promise<unknown>): Promise<void> =>
  new Promise((weiter) => {
    setTimeout(weiter, VERZUG);
    const fertig = () => weiter();
    laufendes.then(fertig, fertig);
  });
