/** Waiting for another program that may end without an answer. */
import { Klartextfehler } from './klartext.ts';

/**
 * Waits as long as there is something to wait for. Where a program has ended that owes an answer,
 * Node would otherwise end, too, without a word and without clearing up.
 * @param meldung German, with the remedy
 * @throws Klartextfehler with this message if nothing is under way any more
 */
export function solangeEtwasLaeuft<T>(laufendes: Promise<T>, meldung: string): Promise<T> {
  return new Promise((gut, schlecht) => {
    const still = () => schlecht(new Klartextfehler(meldung));
    process.once('beforeExit', still);
    laufendes.then(gut, schlecht).finally(() => process.off('beforeExit', still));
  });
}
