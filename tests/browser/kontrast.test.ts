/** With the visitor's own colours (forced-colors) the marked suggestion is still told apart. */
import { expect, test } from 'vitest';
import { besuche } from '../hilfe/browser.ts';

test.each([
  ['/', 'form.finder'],
  ['/siegel/', '.kopf-finder form.finder'],
  ['/redaktion/', '#behoerdenwahl'],
])('%s', async (pfad, rahmen) => {
  const { seite } = await besuche(pfad, { forcedColors: 'active' });
  const feld = seite.locator(`${rahmen} [role=combobox]`);
  await feld.pressSequentially('neu');
  await seite.locator(`${rahmen} [role=option]`).first().waitFor();
  await feld.press('ArrowDown');
  await feld.press('ArrowDown');
  const linien = await seite.locator(`${rahmen} [role=option]`).evaluateAll((optionen) =>
    optionen.map((option) => ({
      markiert: option.getAttribute('aria-selected') === 'true',
      linie: getComputedStyle(option).outlineStyle,
    })),
  );
  expect(linien.filter(({ markiert }) => markiert)).toHaveLength(1);
  for (const { markiert, linie } of linien) expect(linie).toBe(markiert ? 'solid' : 'none');
});
