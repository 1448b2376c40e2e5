import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { besuche, url } from '../hilfe/browser.ts';
import { ausgeschrieben } from '../hilfe/namen.ts';
import { register, verzeichnis } from '../hilfe/inhalt.ts';

const suche = async (begriff: string, weiteres = '') => {
  const besuch = await besuche(`/suche/?q=${encodeURIComponent(begriff)}${weiteres}`);
  const { seite } = besuch;
  await expect.poll(() => seite.locator('#s-status').textContent()).toMatch(/Treffer/);
  await expect
    .poll(() => seite.locator('#s-namen').evaluate((namen) => namen.textContent!.length))
    .toBeGreaterThan(40);
  return besuch;
};
const benannte = (seite: Page) => seite.locator('#s-namen li a');
const treffer = (seite: Page) => seite.locator('#s-treffer a');

describe('what the finder knows comes first', () => {
  test.each(['Nürnberg', 'Nuernberg', 'Nurnberg', 'Nuremberg', 'Stadt Nürnberg'])(
    '%s: the place, and the office below',
    async (begriff) => {
      const { seite } = await suche(begriff);
      expect(await benannte(seite).first().getAttribute('href')).toContain('/orte/nuernberg/');
      expect(await treffer(seite).first().textContent()).toBe('Stadt Nürnberg');
    },
  );

  test('names written out', async () => {
    const { seite } = await besuche('/suche/');
    const feld = seite.getByLabel('Suchbegriff');
    for (const ort of register.orte.filter(({ name }, i) => name.includes('.') && i % 20 === 0)) {
      await feld.fill(ausgeschrieben(ort.name));
      await expect
        .poll(() => benannte(seite).first().getAttribute('href'), { message: ort.name })
        .toContain(`/orte/${verzeichnis.ortSlug(ort.schluessel)}/`);
    }
  });

  test('a postcode of several places names them all', async () => {
    const { seite } = await besuche('/suche/?q=97618');
    const orte = register.orte.filter(({ postleitzahlen }) => postleitzahlen.includes('97618'));
    await seite.getByText(`97618 gehört zu ${orte.length} Gemeinden`).waitFor();
    expect(await benannte(seite).count()).toBe(orte.length);
  });

  test('a guess is a question', async () => {
    const { seite } = await besuche('/suche/?q=Nurnberk');
    await seite.getByText('Meinten Sie').waitFor();
  });
});

test.each(['Quarkhandel', 'Zebra', '10115'])(
  'what no text has is no result: %s',
  async (begriff) => {
    const { seite } = await besuche(`/suche/?q=${begriff}`);
    await seite
      .locator('#s-namen-status')
      .getByText(/kennt nur Bayern|Postleitzahl/)
      .waitFor();
    await expect.poll(() => seite.locator('#s-texte').isVisible()).toBe(false);
    expect(await treffer(seite).count()).toBe(0);
  },
);

test('a name that only begins so is said to', async () => {
  const { seite } = await besuche('/suche/?q=Dormi');
  await seite.getByText('Genau so heißt hier nichts').waitFor();
  expect(await benannte(seite).allTextContents()).toContain('Dormitz');
});

test.each(['Kleinsendelbach', '91077', '094745426'])('%s finds the VG Dormitz', async (begriff) => {
  const { seite } = await suche(begriff);
  expect(await treffer(seite).allTextContents()).toContain('Verwaltungsgemeinschaft Dormitz');
});

test('a key finds the place, a word of a text its page', async () => {
  const { seite } = await suche('09474119');
  expect(await benannte(seite).allTextContents()).toEqual(['Dormitz']);
  const wort = 'Förderprogramm';
  await seite.getByLabel('Suchbegriff').fill(wort);
  await seite.getByText(`Treffer für „${wort}“`).waitFor();
  await seite.goto(new URL((await treffer(seite).first().getAttribute('href'))!, url).href);
  expect(await seite.getByRole('main').textContent()).toContain(wort);
});

describe('filters', () => {
  test('leave out, sort, and stand in the address', async () => {
    const { seite } = await suche('Stadt');
    const alle = await seite.locator('#s-status').textContent();
    await seite.getByLabel('Regierungsbezirk').selectOption('Oberfranken');
    await seite.getByLabel('Sortieren nach').selectOption('zahl');
    await expect.poll(() => seite.locator('#s-status').textContent()).not.toBe(alle);
    expect(await treffer(seite).first().textContent()).toBe('Stadt Bayreuth');
    expect(seite.url()).toContain('q=Stadt&bezirk=Oberfranken&sortierung=zahl');
    await seite.reload();
    await expect.poll(() => treffer(seite).first().textContent()).toBe('Stadt Bayreuth');
    // Who changes the language in the middle goes on where they were.
    await seite.locator('.sprachwahl').click();
    await seite.waitForURL('**/en/suche/?q=Stadt&bezirk=Oberfranken&sortierung=zahl');
  });

  test('are there only where they do something', async () => {
    const { seite } = await suche('094745426');
    expect(await seite.locator('#s-filter').isVisible()).toBe(false);
    await seite.getByLabel('Suchbegriff').fill('Landratsamt');
    await seite.getByLabel('Regierungsbezirk').waitFor();
    expect(
      await seite.getByLabel('Regierungsbezirk').locator('option:not([hidden])').allTextContents(),
    ).not.toContain('Oberfranken');
  });

  test('that nothing passes can be lifted', async () => {
    const { seite } = await suche('Dormitz', '&bezirk=Schwaben');
    await expect.poll(() => seite.locator('#s-status').textContent()).toContain('0 von');
    await seite.getByLabel('Regierungsbezirk').selectOption('');
    await expect.poll(() => treffer(seite).count()).toBeGreaterThan(0);
  });

  test('of nonsense in an address are left out', async () => {
    const { seite, klagen } = await suche('Dormitz', '&art=<b>&bezirk=x&sortierung=y');
    await expect.poll(() => treffer(seite).count()).toBeGreaterThan(0);
    expect(klagen).toEqual([]);
  });
});

test('no result gives a useful answer', async () => {
  const { seite } = await besuche('/suche/?q=xyzxyz');
  await seite.locator('#s-keine').waitFor();
  expect(await seite.getByRole('main').getByRole('link', { name: 'Alle Ämter' }).isVisible()).toBe(
    true,
  );
});

test('without JavaScript every way leads on', async () => {
  const { seite } = await besuche('/suche/?q=Dachau', { javaScriptEnabled: false });
  for (const name of ['Orte A–Z', 'Alle Ämter', 'Anliegen'])
    expect(await seite.getByRole('main').getByRole('link', { name }).first().isVisible()).toBe(
      true,
    );
});
