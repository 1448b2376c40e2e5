import { describe, expect, test } from 'vitest';
import { pfade } from '../../src/domain/verzeichnis/urls.ts';
import { besuche, url, type Besuch } from '../hilfe/browser.ts';

type Seite = Besuch['seite'];

const kachel = (seite: Seite, grund: string) => seite.locator(`#kacheln [data-grund="${grund}"]`);
const zahlIn = async (seite: Seite, grund: string) =>
  Number(await kachel(seite, grund).locator('strong').textContent());
const sichtbare = (seite: Seite) => seite.locator('#arbeit tr[data-art]:visible').count();

describe('worklist', () => {
  test('by keyboard: a count narrows the list, its step comes first, and it leads to the field', async () => {
    const { seite, klagen } = await besuche(pfade.arbeitsliste);
    const anzahl = await zahlIn(seite, 'kontakt');
    await kachel(seite, 'kontakt').focus();
    await seite.keyboard.press('Enter');
    expect(new URL(seite.url()).search).toBe('?fehlt=kontakt');
    expect(await kachel(seite, 'kontakt').getAttribute('aria-pressed')).toBe('true');
    expect(await kachel(seite, '').getAttribute('aria-pressed')).toBe('false');
    expect(await sichtbare(seite)).toBe(anzahl);
    expect(await seite.locator('#ergebnis').textContent()).toMatch(`${anzahl} von `);
    const schritte = seite.locator('#arbeit tr[data-art]:visible li:first-child a');
    expect(await schritte.evaluateAll((alle) => alle.map((a) => a.dataset.grund))).toEqual(
      Array(anzahl).fill('kontakt'),
    );
    const bevoelkerung = await seite
      .locator('#arbeit tr[data-art]:visible')
      .evaluateAll((zeilen) => zeilen.map((zeile) => Number(zeile.dataset.einwohner)));
    expect(bevoelkerung).toEqual(bevoelkerung.toSorted((a, b) => b - a));

    const amt = await seite.locator('#arbeit tr[data-art]:visible th').first().textContent();
    await schritte.first().focus();
    await seite.keyboard.press('Enter');
    await expect.poll(() => seite.evaluate(() => document.activeElement?.id)).toBe('f-telefon');
    expect(await seite.locator('#gewaehlt').textContent()).toContain(amt!.trim());
    expect(klagen).toEqual([]);

    // Back again, the list is as it was.
    await seite.goBack();
    await expect.poll(() => sichtbare(seite)).toBe(anzahl);
  });

  test('the area counts anew, the address says it all, and resetting brings back the groups', async () => {
    const { seite } = await besuche(pfade.arbeitsliste);
    const ordnung = () =>
      seite
        .locator('#arbeit tbody:visible tr')
        .evaluateAll((alle) => alle.map((zeile) => zeile.textContent));
    const [anfang, alle] = [await ordnung(), await sichtbare(seite)];
    await seite.getByLabel('Regierungsbezirk', { exact: true }).selectOption('097');
    const dort = await sichtbare(seite);
    expect(dort).toBeGreaterThan(0);
    expect(dort).toBeLessThan(alle);
    expect(await zahlIn(seite, '')).toBe(dort);
    await kachel(seite, 'website').click();
    expect(await sichtbare(seite)).toBe(await zahlIn(seite, 'website'));
    const adresse = new URL(seite.url()).search;
    expect(adresse).toBe('?bezirk=097&fehlt=website');
    const gezeigt = await ordnung();

    await seite.goto(`${url}${pfade.arbeitsliste}${adresse}`);
    await expect.poll(ordnung).toEqual(gezeigt);
    // Pressed once more, it lets go; the area stays.
    await kachel(seite, 'website').click();
    expect(new URL(seite.url()).search).toBe('?bezirk=097');
    expect(await sichtbare(seite)).toBe(dort);
    await seite.getByLabel('Name oder Ort').fill('gibtesnicht');
    expect(await sichtbare(seite)).toBe(0);
    expect(await seite.locator('#keine').isVisible()).toBe(true);
    await seite.getByRole('button', { name: 'Zurücksetzen' }).click();
    await expect.poll(ordnung).toEqual(anfang);
    expect(new URL(seite.url()).search).toBe('');
  });

  test('on a telephone a pressed count shows what came of it', async () => {
    const { seite } = await besuche(pfade.arbeitsliste, { viewport: { width: 360, height: 740 } });
    await kachel(seite, 'link').click();
    await expect
      .poll(() =>
        seite.locator('#ergebnis').evaluate((zeile) => zeile.getBoundingClientRect().bottom),
      )
      .toBeLessThan(740);
  });

  test('without JavaScript the whole list is there in groups, and nothing that cannot be used', async () => {
    const { seite } = await besuche(pfade.arbeitsliste, { javaScriptEnabled: false });
    expect(await seite.locator('noscript .kasten').isVisible()).toBe(true);
    expect(await seite.locator('#filter').isVisible()).toBe(false);
    expect(await seite.locator('#kacheln button:enabled').count()).toBe(0);
    expect(await sichtbare(seite)).toBe(await zahlIn(seite, ''));
    expect(await seite.locator('#arbeit .gruppe:visible').count()).toBeGreaterThan(1);
  });

  test('someone who is already typing is not torn away', async () => {
    const { seite } = await besuche('/');
    // The record comes late.
    await seite.context().route('**/daten/v1/amt/**', async (weg) => {
      await new Promise((weiter) => setTimeout(weiter, 1500));
      await weg.continue();
    });
    await seite.goto(url + pfade.redaktionAmt('stadt-schongau', 'telefon'));
    await seite.getByLabel('Name, Postleitzahl oder').focus();
    await expect.poll(() => seite.locator('#gewaehlt').isVisible()).toBe(true);
    expect(await seite.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    expect(await seite.evaluate(() => document.activeElement?.id)).not.toBe('f-telefon');
  });
});
