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

/**
 * Takes steps to their end, with a pause whenever a piece of work is done.
 * @param gilt asked after each pause: whether the end is still wanted; it is, if absent
 * @returns what they come to; undefined if it is not wanted any more
 */
export function schrittweise<A>(schritte: Iterator<void, A>): Promise<A>;
export function schrittweise<A>(
  schritte: Iterator<void, A>,
  gilt: () => boolean,
): Promise<A | undefined>;
export async function schrittweise<A>(
  schritte: Iterator<void, A>,
  gilt: () => boolean = () => true,
): Promise<A | undefined> {
  let beginn = performance.now();
  for (;;) {
    const { done, value } = schritte.next();
    if (done) return value;
    if (performance.now() - beginn < STUECK) continue;
    await pause();
    if (!gilt()) return undefined;
    beginn = performance.now();
  }
}

/**
 * Long work that is begun anew whenever it is asked for.
 * @param tue does it, and asks after each pause whether it is still the last that was asked for
 * @returns begins it; done when the last one is done
 */
export function nurLetzter(tue: (gilt: () => boolean) => Promise<void>): () => Promise<void> {
  let laeufe = 0;
  let letzter = Promise.resolve();
  async function laufe(lauf: number): Promise<void> {
    const gilt = () => lauf === laeufe;
    await tue(gilt);
    if (!gilt()) await letzter;
  }
  return () => {
    const lauf = ++laeufe;
    const dieser = laufe(lauf);
    // It may have asked for the next one at once.
    if (lauf === laeufe) letzter = dieser;
    return dieser;
  };
}

/**
 * Lets things that come at the same time happen one after the other, so many in a frame.
 * @param jeBild how much of what the things say they have done may be drawn at once
 * @param ruhe waits until something may be done at all
 * @returns does something when it is its turn
 */
export function reihum(
  jeBild: number,
  ruhe: () => Promise<void>,
): (tue: () => number) => Promise<void> {
  let davor: Promise<void> = Promise.resolve();
  let getan = 0;
  return (tue) => {
    const dieses = davor.then(async () => {
      await ruhe();
      getan += tue();
      if (getan < jeBild) return;
      getan = 0;
      await gezeichnet();
    });
    // What goes wrong is its own affair: the next has its turn all the same.
    davor = dieses.catch(() => undefined);
    return dieses;
  };
}
