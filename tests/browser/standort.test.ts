import type { ViewportSize } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { texte } from '../../src/domain/texte/index.ts';
import { besuche } from '../hilfe/browser.ts';

describe('by position', () => {
  const t = texte('de').finder;
  const bei = async (
    latitude: number,
    longitude: number,
    accuracy = 30,
    viewport?: ViewportSize,
  ) => {
    const { seite, fremde } = await besuche('/', {
      ...(viewport && { viewport }),
      geolocation: { latitude, longitude, accuracy },
      permissions: ['geolocation'],
    });
    await seite.getByRole('button', { name: 'Mein Standort' }).click();
    return { seite, fremde };
  };
  test('inside a town it goes there, and nothing leaves the browser', async () => {
    const { seite, fremde } = await bei(49.4539, 11.0775);
    await seite.waitForURL('**/orte/nuernberg/');
    expect(fremde).toEqual([]);
  });
  test('near a border it asks', async () => {
    const { seite } = await bei(49.598, 11.118, 3000);
    await seite.getByText('Welcher Ort ist es?').first().waitFor();
    expect(await seite.getByRole('option').count()).toBeGreaterThan(1);
  });
  test.each([360, 768, 1280])(
    'the question stands in sight above the list, %d pixels wide',
    async (width) => {
      for (const [satz, breite, laenge, meter] of [
        [t.standortAmRand('Neu-Ulm'), 48.3975, 9.9935, 600],
        [t.standortUnsicher, 49.598, 11.118, 3000],
        [t.standortGemeindefrei('Anzinger Forst', 'Landkreis Ebersberg'), 48.125, 11.92, 30],
      ] as const) {
        const { seite } = await bei(breite, laenge, meter, { width, height: 740 });
        await seite.getByRole('option').first().waitFor();
        const frage = seite.locator('#wasfrage form.finder').getByText(satz, { exact: true });
        const oben = await frage.evaluate((eine) => {
          const { x, y, width, height } = eine.getBoundingClientRect();
          return [1, height / 2, height - 1].map(
            (tiefe) => document.elementFromPoint(x + width / 2, y + tiefe) === eine,
          );
        });
        expect(oben, satz).toEqual([true, true, true]);
        // The button is called as before, and with the next key the question is over.
        await seite.getByRole('button', { name: t.standort, exact: true }).waitFor();
        await seite.getByRole('combobox', { name: t.feld }).fill('Dachau');
        await expect.poll(() => frage.count()).toBe(0);
      }
    },
  );
  test('outside Bavaria it says so', async () => {
    const { seite } = await bei(52.5, 13.4);
    await seite.getByText('außerhalb von Bayern').first().waitFor();
  });
  test('refused, it says what else to do', async () => {
    const { seite } = await besuche('/');
    await seite.getByRole('button', { name: 'Mein Standort' }).click();
    await seite.getByText('geben Sie den Ort ein').first().waitFor();
  });
});
