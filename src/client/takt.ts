/** Long work in small pieces, so that the page answers in between. */

/** Lets the browser draw and answer before the next piece. */
export const pause = (): Promise<void> => new Promise((weiter) => setTimeout(weiter));

/** Waits until the browser has drawn what has changed. */
export const gezeichnet = (): Promise<void> =>
  new Promise((weiter) => requestAnimationFrame(() => setTimeout(weiter)));

/** Milliseconds of work between two pauses: on a phone, four times slower, still no hitch. */
const STUECK = 4;

/** Does something with each entry, with a pause whenever a piece of work is done. */
export async function stueckweise<T>(liste: Iterable<T>, tue: (eintrag: T) => void): Promise<void> {
  let beginn = performance.now();
  for (const eintrag of liste) {
    if (performance.now() - beginn > STUECK) {
      await pause();
      beginn = performance.now();
    }
    tue(eintrag);
  }
}
