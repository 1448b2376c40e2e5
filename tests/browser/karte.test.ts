import { describe, expect, test } from 'vitest';
import { besuche } from '../hilfe/browser.ts';
import { verzeichnis } from '../hilfe/inhalt.ts';

describe('map', () => {
  test('zooms from Landkreis to office; the popup takes the focus and gives it back', async () => {
    const { seite, klagen } = await besuche('/karte/');
    const gruppe = seite.getByRole('button', { name: /^Landkreis Forchheim: 3 Ämter/ });
    await gruppe.focus();
    await seite.keyboard.press('Enter');
    const amt = seite.getByRole('button', {
      name: 'Verwaltungsgemeinschaft Dormitz: 64 Online-Verfahren',
    });
    await amt.waitFor();
    await seite.locator('.gebiet.s2:visible').first().waitFor();
    await amt.focus();
    await seite.keyboard.press('Enter');
    const verweis = seite.locator(
      '.leaflet-popup a[href$="/aemter/verwaltungsgemeinschaft-dormitz/"]',
    );
    await verweis.waitFor();
    expect(await verweis.evaluate((element) => element === document.activeElement)).toBe(true);
    await seite.keyboard.press('Escape');
    await verweis.waitFor({ state: 'detached' });
    expect(await amt.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(klagen).toEqual([]);
  });

  test('the list follows the view; position and kind are in the address', async () => {
    const { seite } = await besuche('/karte/?z=10&lat=49.6&lon=11.1&art=verwaltungsgemeinschaft');
    await seite.locator('#k-aemter li').first().waitFor();
    expect(await seite.locator('#k-aemter a').allTextContents()).toEqual([
      'Verwaltungsgemeinschaft Dormitz',
    ]);
    await seite.getByLabel('Art der Behörde').selectOption('gemeinde');
    expect(seite.url()).toContain('art=gemeinde');
    await seite.getByRole('button', { name: 'Ganz Bayern' }).click();
    const gemeinden = verzeichnis.gueltige.filter(({ art }) => art === 'gemeinde').length;
    await expect.poll(() => seite.locator('#k-aemter li').count()).toBe(gemeinden);
  });

  test('shows a chosen place, and sorts the list from there', async () => {
    const { seite } = await besuche('/karte/');
    await seite.locator('.marke-amt').first().waitFor();
    const feld = seite.getByRole('combobox', { name: 'Ort auf der Karte zeigen' });
    await feld.fill('Dormitz');
    await feld.press('Enter');
    await seite.getByText('unter 1 km').waitFor();
    expect(await seite.locator('#k-aemter li').first().textContent()).toContain(
      'Verwaltungsgemeinschaft Dormitz',
    );
    await seite.waitForURL(/z=11/);
  });

  test('every mark has a name', async () => {
    const { seite } = await besuche('/karte/');
    await seite.locator('.marke-amt').first().waitFor();
    const ohneName = await seite.locator('.marke-amt:not([aria-label])').count();
    expect(ohneName).toBe(0);
  });

  test('the background map is asked for, its failure is told, the map stays', async () => {
    const { seite, fremde } = await besuche('/karte/');
    await seite.route('https://**', (weg) => weg.abort());
    await seite.locator('.marke-amt').first().waitFor();
    expect(fremde).toEqual([]);
    await seite.getByRole('button', { name: 'Hintergrundkarte einblenden' }).click();
    await seite.getByText('lässt sich gerade nicht laden').waitFor();
    expect(fremde.every((url) => url.startsWith('https://wmtsod1.bayernwolke.de/'))).toBe(true);
    expect(await seite.locator('.marke-amt').count()).toBeGreaterThan(20);
  });

  test('without JavaScript there is the static map and the way to the list', async () => {
    const { seite } = await besuche('/karte/', { javaScriptEnabled: false });
    expect(await seite.locator('.karte-statisch').first().isVisible()).toBe(true);
    expect(await seite.locator('noscript p').isVisible()).toBe(true);
  });
});
