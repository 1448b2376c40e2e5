/** Taps and clicks beside something that is open. */

/** Milliseconds after which a tap that became no click is over. */
const VORBEI = 400;

/**
 * Calls when someone has tapped or clicked outside of an element, after the click: what closes
 * earlier may move things away from under the finger. A tap that scrolls does not count.
 * @returns whether such a tap is under way
 */
export function beiTippenAusserhalb(element: Element, tue: () => void): () => boolean {
  let laeuft = false;
  const beende = () => {
    if (!laeuft) return;
    laeuft = false;
    tue();
  };
  addEventListener('pointerdown', ({ target }) => {
    laeuft = target instanceof Node && !element.contains(target);
  });
  addEventListener('click', beende, { capture: true });
  addEventListener('pointerup', () => setTimeout(beende, VORBEI));
  addEventListener('pointercancel', () => (laeuft = false));
  return () => laeuft;
}
