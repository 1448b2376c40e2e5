/** What is asked of every kind of page as it is opened: accessible, quiet, and fitting. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { barrieren, besuche } from './browser.ts';
import { fokusfehler } from './fokus.ts';

/** A list of two thousand places takes axe a quarter of a minute; the first entries stand for all. */
const kuerzeListen = (seite: Page) =>
  seite.evaluate(() => {
    for (const eintrag of document.querySelectorAll(
      'main :is(li, tr):nth-child(n + 12), main section:nth-of-type(n + 12)',
    ))
      eintrag.remove();
  });

/** A bar that stays in view covers a part of some target wherever the page has been scrolled to. */
const loeseLeisten = (seite: Page) =>
  seite.evaluate(() => {
    for (const eines of document.querySelectorAll<HTMLElement>('main *'))
      if (getComputedStyle(eines).position === 'sticky') eines.style.position = 'static';
  });

/** What the colours decide. */
const FARBREGELN = ['color-contrast', 'link-in-text-block'];
/** What the width decides: other controls are there, and what is too wide scrolls. */
const SCHMALREGELN = [
  ...FARBREGELN,
  'target-size',
  'scrollable-region-focusable',
  'button-name',
  'link-name',
  'heading-order',
  'region',
];

/** Three files share the pages among them, because files are tried side by side. */
export function probiere(pfade: readonly string[]): void {
  describe.each(pfade)('%s', (pfad) => {
    test('no axe violations in light, dark and forced colours, a focus that is seen, no complaints, no other hosts; fits every window from 320 to 1920 px, also at 200 % text', async () => {
      const { seite, fremde, klagen } = await besuche(pfad);
      const ueberhang = () =>
        seite.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      for (const width of [1920, 768, 360, 320]) {
        await seite.setViewportSize({ width, height: 800 });
        expect(await ueberhang(), `${width} px`).toBe(0);
      }
      const gross = await seite.addStyleTag({ content: 'html { font-size: 200% }' });
      for (const width of [640, 360, 320]) {
        await seite.setViewportSize({ width, height: 800 });
        expect(await ueberhang(), `200 % text, ${width} px`).toBe(0);
      }
      await seite.setViewportSize({ width: 1280, height: 900 });
      await gross.evaluate((stil) => (stil as Element).remove());
      await kuerzeListen(seite);
      expect(await barrieren(seite), 'light').toEqual([]);
      // In another scheme only the colours are others, and those are the same in every language.
      if (!pfad.startsWith('/en/')) {
        await seite.emulateMedia({ colorScheme: 'dark' });
        expect(await barrieren(seite, FARBREGELN), 'dark').toEqual([]);
        expect(await fokusfehler(seite), 'focus, dark').toEqual([]);
        await seite.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
        expect(await barrieren(seite, FARBREGELN), 'forced colours').toEqual([]);
      }
      await seite.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      await seite.setViewportSize({ width: 320, height: 640 });
      expect(await fokusfehler(seite), 'focus, forced colours, 320 px').toEqual([]);
      await loeseLeisten(seite);
      expect(await barrieren(seite, SCHMALREGELN), 'forced colours, 320 px').toEqual([]);
      expect([fremde, klagen]).toEqual([[], []]);
    });
  });
}
