import { describe, expect, test } from 'vitest';
import { besuche } from '../hilfe/browser.ts';

/** What translators write into `lang` before a script runs. */
const SPRACHEN = ['tr', 'en-x-mtfrom-de', ''];

async function uebersetzt(pfad: string, lang: string) {
  const besuch = await besuche(pfad, {}, (seite) =>
    seite.addInitScript((neu) => {
      new MutationObserver((_, beobachter) => {
        if (!document.documentElement) return;
        beobachter.disconnect();
        document.documentElement.lang = neu;
      }).observe(document, { childList: true });
    }, lang),
  );
  expect(await besuch.seite.evaluate(() => document.documentElement.lang)).toBe(lang);
  return besuch;
}

describe.each(SPRACHEN)('a page translated to "%s"', (lang) => {
  test('searches', async () => {
    const { seite } = await uebersetzt('/suche/?q=Dachau', lang);
    await seite.getByText(/Treffer für „Dachau“/).waitFor();
  });

  test('filters the list', async () => {
    const { seite } = await uebersetzt('/aemter/?art=stadt', lang);
    await expect
      .poll(() => seite.locator('#zeilen tbody tr[data-art=markt]:visible').count())
      .toBe(0);
    expect(await seite.locator('#zeilen tbody tr[data-art=stadt]:visible').count()).toBeGreaterThan(
      0,
    );
  });

  test('draws the map', async () => {
    const { seite } = await uebersetzt('/karte/', lang);
    await seite.locator('.marke-amt').first().waitFor();
  });

  test('suggests and answers, in German and in English', async () => {
    const { seite } = await uebersetzt('/anliegen/auto-zulassen/', lang);
    const feld = seite.getByRole('main').getByRole('combobox');
    await feld.fill('Dachau');
    await feld.press('Enter');
    await seite.locator('#antwort-karten h3').waitFor();
    const { seite: englisch } = await uebersetzt('/en/', lang);
    const place = englisch.getByRole('combobox', { name: 'Place, postcode or office' });
    await place.fill('Dachau');
    await englisch.getByRole('option').first().waitFor();
    await place.press('Enter');
    await englisch.waitForURL('**/en/orte/dachau/');
  });

  test('fills the form', async () => {
    const { seite } = await uebersetzt('/redaktion/?amt=stadt-schongau', lang);
    await expect.poll(() => seite.locator('#datei').isVisible()).toBe(true);
  });
});
