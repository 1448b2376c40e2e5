/** After a bad moment: a failure is said, never taken for an answer, and tried again. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { besuche } from '../hilfe/browser.ts';

/** The first requests for something fail. */
async function stoere(seite: Page, muster: string | RegExp, mal = 1, wie: 'netz' | 404 = 'netz') {
  let rest = mal;
  await seite.route(muster, (weg) => {
    if (rest-- <= 0) return weg.continue();
    return wie === 'netz' ? weg.abort() : weg.fulfill({ status: wie, body: 'weg' });
  });
}

/** A page whose requests fail from the start. */
async function gestoert(pfad: string, ...stoerung: [string | RegExp, number?, ('netz' | 404)?]) {
  const { seite } = await besuche(pfad, {}, (seite) => stoere(seite, ...stoerung));
  return seite;
}

describe('search', () => {
  const begriff = (seite: Page) => seite.getByLabel('Suchbegriff');
  const status = (seite: Page) => seite.locator('#s-status').textContent();

  test('offline, then online', async () => {
    const { seite } = await besuche('/suche/');
    await seite.context().setOffline(true);
    await begriff(seite).fill('Dachau');
    await expect.poll(() => status(seite)).toContain('nicht laden');
    await seite.context().setOffline(false);
    await begriff(seite).fill('Hof');
    await expect.poll(() => status(seite)).toContain('Treffer für „Hof“');
  });

  test.each([
    ['index', 'netz'],
    ['index', 404],
    ['fragment', 'netz'],
    ['pf_meta', 'netz'],
  ] as const)('a part of the %s does not load (%s)', async (teil, wie) => {
    const seite = await gestoert('/suche/?q=Dachau', new RegExp(`/pagefind/.*${teil}`), 1, wie);
    await expect.poll(() => status(seite)).toContain('nicht laden');
    expect(await seite.locator('#s-keine').isVisible()).toBe(false);
    for (const wort of ['Hof', 'Dachau']) {
      await begriff(seite).fill(wort);
      await expect.poll(() => status(seite)).toContain(`Treffer für „${wort}“`);
    }
  });
});

test('the list says that distances are missing, and measures with the next choice', async () => {
  const { seite } = await besuche('/aemter/');
  await stoere(seite, '**/karte/aemter.json');
  for (const ort of ['Dachau', 'Landshut']) {
    await seite.locator('#f-text').fill(ort);
    await seite.locator('#f-orte').getByRole('option').first().click();
    if (ort === 'Dachau') {
      await seite.getByText('Entfernungen lassen sich gerade nicht laden').waitFor();
      expect(await seite.locator('#zeilen .km').count()).toBe(0);
    }
  }
  await seite.getByText('Entfernungen von Landshut').waitFor();
  expect(await seite.locator('#zeilen .km').count()).toBeGreaterThan(0);
});

test('the list tries again with the next key in its filter', async () => {
  const seite = await gestoert('/aemter/?bei=dachau&sortierung=nahe', '**/karte/aemter.json');
  await seite.getByText('Entfernungen lassen sich gerade nicht laden').waitFor();
  await seite.locator('#filter input[name=q]').fill('Stadt');
  await seite.getByText('Entfernungen von Dachau').waitFor();
});

describe('finder', () => {
  test.each([
    [/\/finder\.json/, 1],
    // The code is asked for on focus, and again with the first key.
    [/finderkern.*\.js/, 2],
  ] as const)('%s does not load', async (muster, mal) => {
    const seite = await gestoert('/siegel/', muster, mal);
    const feld = seite.getByRole('combobox');
    const status = seite.locator('form.finder [role=status]');
    await feld.focus();
    await feld.pressSequentially('D');
    await expect.poll(() => status.textContent()).toContain('gerade nicht laden');
    expect(
      await status.evaluate((element) => element.getBoundingClientRect().height),
    ).toBeGreaterThan(10);
    await feld.pressSequentially('achau');
    await seite.getByRole('option', { name: 'Dachau' }).first().waitFor();
    expect(await status.textContent()).not.toContain('nicht laden');
  });
});

describe('villages', () => {
  const status = (seite: Page) => seite.locator('form.finder [role=status]');

  test('that do not load are told; what is known is shown, and the next key tries again', async () => {
    const seite = await gestoert('/siegel/', /\/finder\/\d+\.json/);
    const feld = seite.getByRole('combobox');
    await feld.fill('Bogen');
    await expect.poll(() => status(seite).textContent()).toContain('Ortsteile lassen sich');
    await seite.getByRole('option', { name: 'Bogen', exact: false }).first().waitFor();
    await feld.pressSequentially('hausen');
    await seite.getByRole('option', { name: 'Bogenhausen' }).first().waitFor();
    expect(await status(seite).textContent()).not.toContain('Ortsteile lassen sich');
  });

  test('that do not load are no reason to say that there is nothing', async () => {
    const seite = await gestoert('/siegel/', /\/finder\/\d+\.json/, 99);
    const feld = seite.getByRole('combobox');
    await feld.fill('Bogenhausxyz');
    await feld.press('Enter');
    await expect.poll(() => status(seite).textContent()).toContain('Ortsteile lassen sich');
    expect(await status(seite).textContent()).not.toContain('kennt dieses Verzeichnis nichts');
  });
});

describe('a page that is older than the files', () => {
  const anders = (muster: RegExp, was: Record<string, unknown>) => (seite: Page) =>
    seite.route(muster, async (weg) => {
      const antwort = await weg.fetch();
      await weg.fulfill({ json: { ...((await antwort.json()) as object), ...was } });
    });

  test.each([
    [/\/finder\.json/, { fassung: 0 }],
    [/\/finder\/\d+\.json/, { kennung: 'andere' }],
  ] as const)('asks to be loaded anew: %s', async (muster, was) => {
    const { seite } = await besuche('/siegel/', {}, anders(muster, was));
    const feld = seite.getByRole('combobox');
    await feld.fill('Bogenhausen');
    const status = seite.locator('form.finder [role=status]');
    await expect.poll(() => status.textContent()).toContain('laden Sie die Seite neu');
    expect(await seite.getByRole('option').count()).toBe(0);
  });
});

describe('map', () => {
  test('says that its data do not load, keeps the static map, and tries again', async () => {
    const seite = await gestoert('/karte/', '**/karte/kreise.json');
    await seite.getByText('Die Karte lässt sich nicht laden').waitFor();
    expect(await seite.locator('#karte .karte-statisch').first().isVisible()).toBe(true);
    await seite.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await seite.locator('.marke-amt').first().waitFor();
    expect(await seite.locator('#k-meldung').textContent()).toBe('');
  });

  test('says that its code is gone, as after an update, and loads the page anew', async () => {
    const seite = await gestoert('/karte/', /kartenwerk.*\.js/, 1, 404);
    await seite.getByText('Die Karte lässt sich nicht laden').waitFor();
    await seite.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await seite.locator('.marke-amt').first().waitFor();
  });

  test('says that municipalities do not load, and draws them with the next move', async () => {
    const seite = await gestoert('/karte/?z=11&lat=48.26&lon=11.43', /gemeinden\/09174/);
    await seite.getByText('Die Gemeinden lassen sich gerade nicht laden').waitFor();
    await seite.getByRole('button', { name: 'Vergrößern' }).click();
    await expect.poll(() => seite.locator('#k-meldung').textContent()).toBe('');
  });
});

test('the form tries again with the next key', async () => {
  const seite = await gestoert('/redaktion/', '**/redaktion/daten.json');
  await expect.poll(() => seite.locator('#ergebnis').textContent()).toContain('nicht laden');
  await seite.locator('#f-behoerde').pressSequentially('Dachau');
  await seite.locator('#behoerden [role=option]').first().waitFor();
});

test('the comparison does not call a number unknown that did not load', async () => {
  const seite = await gestoert('/aemter/?v=stadt-dachau', '**/daten/v1/amt/stadt-dachau.json', 9);
  await seite.locator('#vergleich-tabelle').getByText('lässt sich gerade nicht laden').waitFor();
});
