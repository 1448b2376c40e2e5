/** Sending a form to the server, where what answers it on the page does not load. */

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
