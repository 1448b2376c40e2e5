/** What is asked of every kind of page as it is opened: accessible, quiet, and fitting. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { barrieren, besuche } from './browser.ts';

/** A list of two thousand places takes axe a quarter of a minute; its first entries stand for all. */
const kuerzeListen = (seite: Page) =>
  seite.evaluate(() => {
    for (const eintrag of document.querySelectorAll('main li:nth-child(n + 20)')) eintrag.remove();
  });

/** Three files share the pages among them, because files are tried side by side. */
export function probiere(pfade: readonly string[]): void {
  describe.each(pfade)('%s', (pfad) => {
    test('no axe violations in light and dark, no complaints, no other hosts; fits every window from 320 to 1920 px, also at 200 % text', async () => {
      const { seite, fremde, klagen } = await besuche(pfad);
      const ueberhang = () =>
        seite.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      for (const width of [1920, 768, 360, 320]) {
        await seite.setViewportSize({ width, height: 800 });
        expect(await ueberhang(), `${width} px`).toBe(0);
      }
      await seite.setViewportSize({ width: 640, height: 800 });
      const gross = await seite.addStyleTag({ content: 'html { font-size: 200% }' });
      expect(await ueberhang(), '200 % text').toBe(0);
      await seite.setViewportSize({ width: 1280, height: 900 });
      await gross.evaluate((stil) => (stil as Element).remove());
      await kuerzeListen(seite);
      expect(await barrieren(seite), 'light').toEqual([]);
      await seite.emulateMedia({ colorScheme: 'dark' });
      // In the other scheme only the colours are others.
      expect(await barrieren(seite, ['color-contrast', 'link-in-text-block']), 'dark').toEqual([]);
      expect([fremde, klagen]).toEqual([[], []]);
    });
  });
}
