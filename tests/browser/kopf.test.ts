/** The header: one row at every width, its finder and menu behind buttons where the row is short. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { texte } from '../../src/domain/texte/index.ts';
import { barrieren, besuche } from '../hilfe/browser.ts';

const t = texte('de');
const TELEFON = { viewport: { width: 360, height: 740 } };

const menue = (seite: Page) => seite.getByRole('navigation', { name: t.navigation.haupt });
const menueknopf = (seite: Page) => seite.getByRole('button', { name: t.navigation.menue });
const kopf = (seite: Page) => seite.getByRole('banner');
const fokus = (seite: Page) => seite.evaluate(() => document.activeElement?.textContent?.trim());

/** Whether the browser tells that what the button opens is open. */
async function ausgeklappt(seite: Page, name: string): Promise<unknown> {
  const cdp = await seite.context().newCDPSession(seite);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const knopf = nodes.find((eins) => eins.role?.value === 'button' && eins.name?.value === name);
  return knopf?.properties?.find((eine) => eine.name === 'expanded')?.value.value;
}

test.each(['/siegel/', '/en/siegel/'])(
  '%s: one row from 320 to 1920 px, 64 px high',
  async (pfad) => {
    const { seite } = await besuche(pfad);
    for (const width of [320, 360, 768, 1088, 1280, 1920]) {
      await seite.setViewportSize({ width, height: 740 });
      expect((await kopf(seite).boundingBox())!.height, `${width} px`).toBeLessThanOrEqual(64);
    }
  },
);

describe.each([true, false])('on a phone, with JavaScript: %s', (javaScriptEnabled) => {
  test('the menu opens by key, tells its state, marks the page, closes with Escape', async () => {
    const { seite } = await besuche('/siegel/', { ...TELEFON, javaScriptEnabled });
    expect(await menue(seite).isVisible()).toBe(false);
    expect(await ausgeklappt(seite, t.navigation.menue)).toBe(false);
    await menueknopf(seite).press('Enter');
    expect(await menue(seite).isVisible()).toBe(true);
    expect(await ausgeklappt(seite, t.navigation.menue)).toBe(true);
    const hier = menue(seite).locator('[aria-current=page]');
    expect(await hier.evaluate((eins) => getComputedStyle(eins).textDecorationLine)).toBe(
      'underline',
    );
    await seite.keyboard.press('Escape');
    expect(await menue(seite).isVisible()).toBe(false);
    expect(await menueknopf(seite).evaluate((eins) => eins === document.activeElement)).toBe(true);
  });
});

test('the finder opens with its field ready; Escape closes the list, then the finder', async () => {
  const { seite, klagen } = await besuche('/siegel/', TELEFON);
  const feld = seite.getByRole('combobox');
  expect(await feld.isVisible()).toBe(false);
  await kopf(seite).getByRole('button', { name: t.finder.suchen }).click();
  await expect.poll(() => feld.evaluate((eins) => eins === document.activeElement)).toBe(true);
  await feld.pressSequentially('Dormitz');
  await seite.getByRole('option').first().waitFor();
  expect(await barrieren(seite)).toEqual([]);
  await feld.press('Escape');
  expect(await seite.getByRole('option').count()).toBe(0);
  expect(await feld.isVisible()).toBe(true);
  await feld.press('Escape');
  expect(await feld.isVisible()).toBe(false);
  expect(await fokus(seite)).toBe(t.finder.suchen);
  expect(klagen).toEqual([]);
});

test('without JavaScript the finder of a phone asks the search', async () => {
  const { seite } = await besuche('/siegel/', { ...TELEFON, javaScriptEnabled: false });
  await kopf(seite).getByRole('button', { name: t.finder.suchen }).click();
  await seite.getByRole('combobox').fill('Dormitz');
  await seite.getByRole('combobox').press('Enter');
  await seite.waitForURL('**/suche/?q=Dormitz');
});

test('nothing moves while a page loads, on a phone and on a desk', async () => {
  for (const viewport of [TELEFON.viewport, { width: 1280, height: 900 }])
    for (const pfad of ['/', '/siegel/']) {
      const { seite } = await besuche(pfad, { viewport }, (s) =>
        s.addInitScript(() => {
          const summe = window as unknown as { verschoben: number };
          summe.verschoben = 0;
          new PerformanceObserver((liste) => {
            for (const eine of liste.getEntries())
              summe.verschoben += (eine as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
        }),
      );
      const verschoben = await seite.evaluate(
        () => (window as unknown as { verschoben: number }).verschoben,
      );
      expect(verschoben, `${pfad} at ${viewport.width} px`).toBeLessThan(0.02);
    }
});

test('both questions of the start page stand in the first window, and keep fields to type in', async () => {
  const { seite } = await besuche('/', TELEFON);
  const knopf = seite.getByRole('main').getByRole('button', { name: t.finder.suchen });
  for (const [width, height] of [
    [360, 740],
    [1280, 900],
  ] as const) {
    await seite.setViewportSize({ width, height });
    const { y, height: hoehe } = (await knopf.boundingBox())!;
    expect(y + hoehe, `${width} px`).toBeLessThan(height);
  }
  // Twice the text on a phone: the button stands below the field instead of taking its room.
  await seite.setViewportSize({ width: 360, height: 740 });
  await seite.addStyleTag({ content: 'html { font-size: 200% }' });
  for (const feld of await seite.getByRole('main').getByRole('combobox').all())
    expect((await feld.boundingBox())!.width).toBeGreaterThan(200);
});
