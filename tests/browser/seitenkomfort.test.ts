/** What makes pages handy: paper, leafing, a wrong address that helps, the way back. */
import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { texte } from '../../src/domain/texte/index.ts';
import { seitentexte } from '../../src/domain/texte/seiten.ts';
import { besuche, url } from '../hilfe/browser.ts';

describe('on paper', () => {
  test.each([
    '/aemter/stadt-nuernberg/',
    '/aemter/verwaltungsgemeinschaft-bad-koenigshofen-i-grabfeld/',
    '/orte/dormitz/',
    '/en/orte/hausen-forchheim/',
  ])('%s is one sheet, and its QR code leads to it', async (pfad) => {
    const { seite, anfragen } = await besuche(pfad, { javaScriptEnabled: false });
    const code = seite.locator('.ausdruck img');
    expect(await code.isVisible()).toBe(false);
    const vorher = anfragen.length;
    const blaetter = (await seite.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(blaetter.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(anfragen.length, 'printing asks for nothing').toBe(vorher);
    await seite.emulateMedia({ media: 'print' });
    const { data, info } = await sharp(await code.screenshot({ scale: 'css' }))
      .resize(400)
      .extend({ top: 40, bottom: 40, left: 40, right: 40, background: '#fff' })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const gelesen = jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? '';
    expect(new URL(gelesen).pathname).toBe(pfad);
    // The number keeps its "mindestens", and can be read on white.
    expect(await seite.locator('.ausdruck').textContent()).toContain(gelesen);
  });
});

test('one leafs from an office or a place to the next and back, and is told in which list', async () => {
  const { seite } = await besuche('/orte/dormitz/', { javaScriptEnabled: false });
  const reihe = seite.locator('.reihe');
  expect(await reihe.getAttribute('aria-label')).toContain('Landkreis Forchheim');
  await reihe.getByRole('link', { name: /^danach/ }).click();
  expect(new URL(seite.url()).pathname).not.toBe('/orte/dormitz/');
  await reihe.getByRole('link', { name: /^davor/ }).click();
  expect(new URL(seite.url()).pathname).toBe('/orte/dormitz/');
});

describe('an address that leads nowhere', () => {
  test.each([
    ['/aemter/stadt-nurnbreg/', 'de', 'stadt nurnbreg', 'Nürnberg'],
    ['/en/orte/dormiz/', 'en', 'dormiz', 'Dormitz'],
  ] as const)(
    '%s: answers in its language, asks for its words',
    async (pfad, sprache, woerter, name) => {
      const { seite } = await besuche(pfad);
      const { titel } = seitentexte(sprache).nichtGefunden;
      expect(
        await seite.locator('main :is(h1, [aria-level="1"]):visible').allTextContents(),
      ).toEqual([titel]);
      expect(await seite.title()).toContain(titel);
      const feld = seite.locator('main input:visible');
      expect(await feld.inputValue()).toBe(woerter);
      await feld.press('Enter');
      // A guess is a question.
      await seite.getByRole('option', { name }).first().waitFor();
      expect(new URL(seite.url()).pathname).toBe(pfad);
    },
  );

  test('without JavaScript it says everything in each language, and every way leads on', async () => {
    const { seite } = await besuche('/orte/gibtesnicht/', { javaScriptEnabled: false });
    expect(await seite.locator('main :is(h1, [aria-level="1"]):visible').allTextContents()).toEqual(
      (['de', 'en'] as const).map((sprache) => seitentexte(sprache).nichtGefunden.titel),
    );
    for (const weg of await seite.locator('main li a').all())
      expect((await seite.request.get(url + (await weg.getAttribute('href'))!)).ok()).toBe(true);
  });
});

test('whoever comes back finds no open list of suggestions', async () => {
  const { seite } = await besuche('/siegel/');
  const feld = seite.getByRole('combobox');
  await feld.fill('Hausen');
  await seite.getByRole('option').first().waitFor();
  // What a browser does before it puts a page aside.
  await seite.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
  );
  expect(await feld.getAttribute('aria-expanded')).toBe('false');
  expect(await seite.getByRole('option').first().isVisible()).toBe(false);
});

test('contact details are copied with their lines', async () => {
  const { seite } = await besuche('/aemter/stadt-dachau/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await seite.getByRole('button', { name: seitentexte('de').kopieren }).click();
  await seite.getByText(texte('de').zitat.kopiert).waitFor();
  const kopie = await seite.evaluate(() => navigator.clipboard.readText());
  expect(kopie.split('\n').length).toBeGreaterThan(3);
});
