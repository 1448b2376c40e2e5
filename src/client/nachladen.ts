/**
 * Loading that survives a bad moment, and says when it takes longer than one; and what is left where
 * nothing loads.
 */

/**
 * Loads something once and keeps it. A failure is not kept: the next call tries again.
 * @param lade gets the number of the attempt, from 1, and what the caller says
 */
export function einmal<T, A extends unknown[]>(
  lade: (versuch: number, ...angaben: A) => Promise<T>,
): (...angaben: A) => Promise<T> {
  let versuche = 0;
  let geladen: Promise<T> | undefined;
  return (...angaben) =>
    (geladen ??= lade(++versuche, ...angaben).catch((fehler: unknown) => {
      geladen = undefined;
      throw fehler;
    }));
}

/** Milliseconds after which people want to know that something is coming. */
export const VERZUG = 700;

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

/** Milliseconds after which a server does not answer. */
const GEDULD = 5000;

/**
 * Sends a form if the server answers: without one, the browser would put its own error page in the
 * place of this one, and what was typed would be gone. (A device may call itself online without.)
 * @returns whether it was sent
 */
export async function sendeWoErreichbar(formular: HTMLFormElement): Promise<boolean> {
  const erreichbar = await fetch(formular.action, {
    method: 'HEAD',
    cache: 'no-store',
    signal: AbortSignal.timeout(GEDULD),
  }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (erreichbar) formular.submit();
  return erreichbar;
}
