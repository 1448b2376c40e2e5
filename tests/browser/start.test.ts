/** "Was? Wo?": an errand and a place, either alone is enough. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { bayernportal } from '../../src/config.ts';
import { texte } from '../../src/domain/texte/index.ts';
import { barrieren, besuche } from '../hilfe/browser.ts';

const t = texte('de');
const was = (seite: Page) => seite.getByRole('combobox', { name: t.antwort.was });
const wo = (seite: Page) => seite.getByRole('combobox', { name: t.finder.feld });
const los = (seite: Page) => seite.getByRole('main').getByRole('button', { name: t.finder.suchen });

describe('Was? Wo?', () => {
  test('both lead to the answer, by the button or by Enter in either field, in one of them, too', async () => {
    for (const [wie, schicke] of [
      ['Knopf', (seite: Page) => los(seite).click()],
      // The place is taken out of it.
      ['Satz', (seite: Page) => was(seite).press('Enter')],
      ['Ort', (seite: Page) => wo(seite).press('Enter')],
    ] as const) {
      const { seite, klagen } = await besuche('/');
      if (wie === 'Satz') await was(seite).fill('Perso in Dormitz');
      else {
        await was(seite).fill('Perso');
        await wo(seite).fill('Dormitz');
      }
      await schicke(seite);
      await seite.waitForURL('**/anliegen/personalausweis-beantragen/?ort=dormitz');
      await seite.locator('#antwort-karten', { hasText: 'Verwaltungsgemeinschaft' }).waitFor();
      expect(klagen).toEqual([]);
    }
  });

  test('an errand alone leads to its page', async () => {
    const { seite } = await besuche('/');
    await was(seite).fill('Hundesteuer');
    await los(seite).click();
    await seite.waitForURL('**/anliegen/hundesteuer/');
  });

  test('a place alone leads to its page, wherever Enter is pressed', async () => {
    for (const schicke of [
      (seite: Page) => los(seite).click(),
      (seite: Page) => was(seite).press('Enter'),
    ]) {
      const { seite } = await besuche('/');
      await wo(seite).fill('Dormitz');
      await schicke(seite);
      await seite.waitForURL('**/orte/dormitz/');
    }
  });

  test('a Landkreis is too wide for an errand, which stays', async () => {
    const { seite } = await besuche('/');
    await was(seite).fill('Hundesteuer');
    await wo(seite).fill('Landkreis Dachau');
    await los(seite).click();
    await seite.getByText(t.wasfrage.gemeinde).waitFor();
    expect(await was(seite).inputValue()).toBe('Hundesteuer');
    await wo(seite).fill('Dormitz');
    await los(seite).click();
    await seite.waitForURL('**/anliegen/hundesteuer/?ort=dormitz');
  });

  test('a list that comes late does not open over the next field', async () => {
    const { promise: warten, resolve: weiter } = Promise.withResolvers<undefined>();
    const { seite } = await besuche('/', {}, (s) =>
      s.route('**/finder.json', async (weg) => {
        await warten;
        await weg.continue();
      }),
    );
    await was(seite).fill('Hund');
    await wo(seite).fill('Dormitz');
    weiter(undefined);
    await seite.locator('#finder-liste [role=option]').first().waitFor();
    expect(await seite.locator('#was-liste').isVisible()).toBe(false);
  });

  test('what is no errand is told apart from what is no place in Bavaria', async () => {
    const { seite } = await besuche('/');
    await was(seite).fill('Xyzxyz');
    await was(seite).press('Enter');
    await seite.getByText(t.wasfrage.nichts('Xyzxyz')).waitFor();
  });

  test('what is no errand here leads on: to all of them, the search, BayernPortal', async () => {
    const { seite, fremde } = await besuche('/');
    await was(seite).fill('Xyzxyz');
    await was(seite).press('Enter');
    const wege = seite.locator('#was-liste [role=option]');
    await wege.first().waitFor();
    expect(
      await wege.evaluateAll((liste) => liste.map((eine) => (eine as HTMLElement).dataset.url)),
    ).toEqual(['/anliegen/', '/suche/?q=Xyzxyz', bayernportal]);
    // Nothing is asked of another host before someone goes there.
    expect(fremde).toEqual([]);
  });

  test('on a phone the list lies over neither the next field nor the button', async () => {
    const { seite } = await besuche('/', {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    const liste = seite.locator('#was-liste');
    for (const weiter of [
      () => wo(seite).tap(),
      () => was(seite).press('Tab'),
      () => was(seite).press('Escape'),
      () => seite.getByRole('heading', { level: 1 }).tap(),
    ]) {
      await was(seite).fill('');
      await was(seite).pressSequentially('an');
      await liste.locator('[role=option]').first().waitFor();
      const unten = await liste.evaluate((eine) => eine.getBoundingClientRect().bottom);
      for (const feld of [wo(seite), los(seite)])
        expect((await feld.boundingBox())!.y).toBeGreaterThanOrEqual(unten);
      await weiter();
      await expect.poll(() => liste.isVisible()).toBe(false);
    }
    // The button moves when the list closes: one tap is enough all the same.
    await was(seite).fill('Hundesteuer');
    await liste.locator('[role=option]').first().waitFor();
    await los(seite).tap();
    await seite.waitForURL('**/anliegen/hundesteuer/');
  });

  test('what is not clear is asked, in the field where it stands', async () => {
    const { seite } = await besuche('/');
    await was(seite).fill('Fuhrerschain');
    await wo(seite).fill('Hausen');
    await los(seite).click();
    await seite.locator('#was-liste [role=option]').first().waitFor();
    expect(await seite.evaluate(() => document.activeElement?.id)).toBe('was');
    await seite.getByRole('option', { name: 'Führerschein umtauschen' }).click();
    await los(seite).click();
    await seite.locator('#finder-liste [role=option]').first().waitFor();
    expect(await barrieren(seite)).toEqual([]);
    await seite.getByRole('option', { name: /Hausen.*Forchheim/ }).click();
    await seite.waitForURL('**/anliegen/fuehrerschein-umtauschen/?ort=hausen-forchheim');
  });

  test('a place in the sentence of an errand is asked, and called nobody’s before that', async () => {
    const { seite } = await besuche('/');
    await was(seite).fill('Hundesteuer Stadt Altdorf');
    await was(seite).press('Enter');
    await seite.locator('#finder-liste [role=option]').nth(1).waitFor();
    expect(await was(seite).inputValue()).toBe('Hundesteuer');
    expect(await wo(seite).inputValue()).toBe('Stadt Altdorf');
    expect(await seite.locator('main').innerText()).not.toContain(texte('de').antwort.ihrOrt);
    await seite.getByRole('option', { name: /Altdorf b\.Nürnberg/ }).click();
    await seite.waitForURL(/\/anliegen\/hundesteuer\/\?ort=altdorf-/);
  });

  test('where errands do not load, the search goes on with what was typed', async () => {
    const { seite } = await besuche('/', {}, (s) =>
      s.route('**/finder.json', (weg) => weg.abort()),
    );
    await was(seite).fill('Hundesteuer');
    await los(seite).click();
    await seite.waitForURL('**/suche/?q=Hundesteuer');
  });

  test('what does not load is said, and tried again', async () => {
    let gestoert = true;
    const { seite } = await besuche('/', {}, (s) =>
      s.route('**/_astro/wasfeld*', (weg) => (gestoert ? weg.abort() : weg.continue())),
    );
    await was(seite).fill('Hundesteuer');
    await seite.locator('#was-formular [role=status]', { hasText: t.finder.stoerung }).waitFor();
    gestoert = false;
    // A browser may remember that a module failed; a new page does not.
    await seite.reload();
    await was(seite).fill('Hundesteuer');
    await was(seite).press('Enter');
    await seite.waitForURL('**/anliegen/hundesteuer/');
  });
});

test('the most asked errands stand there as links, in every language and without JavaScript', async () => {
  for (const pfad of ['/', '/en/']) {
    const { seite } = await besuche(pfad, { javaScriptEnabled: false });
    const ziele = await seite
      .locator('.oft a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(ziele.slice(0, 2)).toEqual([
      '/anliegen/wohnsitz-anmelden/',
      '/anliegen/personalausweis-beantragen/',
    ]);
    expect(ziele.at(-1)).toBe('/anliegen/');
  }
});

test('without JavaScript the errand asks the search', async () => {
  const { seite } = await besuche('/', { javaScriptEnabled: false });
  await was(seite).fill('Hundesteuer');
  await was(seite).press('Enter');
  await seite.waitForURL('**/suche/?q=Hundesteuer');
});

test('a place that was chosen is named with a way to change it, one that was opened is not', async () => {
  const { seite } = await besuche('/orte/dormitz/');
  await seite.goto(new URL('/en/', seite.url()).href);
  const zeile = seite.locator('#ihr-ort');
  expect(await zeile.isVisible()).toBe(false);
  await seite.locator('#finder').fill('Dormitz');
  await seite.locator('#finder').press('Enter');
  await seite.waitForURL('**/en/orte/dormitz/');
  await seite.goto(new URL('/en/', seite.url()).href);
  expect(await zeile.locator('a').getAttribute('href')).toBe('/en/orte/dormitz/');
  await zeile.getByRole('button').click();
  expect(await seite.evaluate(() => document.activeElement?.id)).toBe('finder');
});
