/** The Tab key leads through a page from its first stop to its last, on every page with a task. */
import { expect, test } from 'vitest';
import { besuche } from '../hilfe/browser.ts';

/** More stops than any of these pages has. */
const HOECHSTENS = 250;

test.each(['/', '/karte/', '/vergleich/', '/redaktion/?amt=stadt-schongau', '/fuer-kommunen/'])(
  '%s: the skip link first, then on in the order of the text, held nowhere',
  async (pfad) => {
    const { seite } = await besuche(pfad);
    await seite.evaluate(() => {
      const halte: Element[] = [];
      document.addEventListener('focusin', ({ target }) => halte.push(target as Element));
      Object.assign(window, { halte });
    });
    /** Whether the last stop of the page has been reached: after it the focus leaves the page. */
    const amEnde = () =>
      seite.evaluate(
        () => [...document.querySelectorAll('footer a')].at(-1) === document.activeElement,
      );
    for (let i = 0; i < HOECHSTENS && !(await amEnde()); i++) await seite.keyboard.press('Tab');
    expect(await amEnde(), 'the last link of the footer').toBe(true);
    const { erster, zurueck } = await seite.evaluate(() => {
      const { halte } = window as unknown as { halte: Element[] };
      return {
        erster: halte[0]!.className,
        zurueck: halte
          .filter((halt, i) => {
            const vorher = halte[i - 1];
            return (
              vorher?.isConnected &&
              !(vorher.compareDocumentPosition(halt) & Node.DOCUMENT_POSITION_FOLLOWING)
            );
          })
          .map((halt) => halt.outerHTML.slice(0, 100)),
      };
    });
    expect(erster).toContain('sprung');
    expect(zurueck).toEqual([]);
  },
);
