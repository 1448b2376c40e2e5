/** Apart from `nachladen.ts`, which every page loads at once. */
import { VERZUG } from './nachladen.ts';

/** Waits for something, but no longer than a moment; whether it comes at all is another's matter. */
export const einenMoment = (laufendes: Promise<unknown>): Promise<void> =>
  new Promise((weiter) => {
    setTimeout(weiter, VERZUG);
    const fertig = () => weiter();
    laufendes.then(fertig, fertig);
  });
