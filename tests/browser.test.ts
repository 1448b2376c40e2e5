/** The built site as people use it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { besuche, pruefstand, type Pruefstand } from './hilfe/browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let stand: Pruefstand;

beforeAll(async () => {
  stand = await pruefstand();
});
afterAll(() => stand.ende());

const SEITEN = [
  '/',
  '/aemter/',
  '/aemter/stadt-nuernberg/',
  '/aemter/verwaltungsgemeinschaft-dormitz/',
  '/aemter/gemeinde-veitshoechheim/',
  '/orte/',
  '/orte/dormitz/',
  '/orte/hausen-forchheim/',
  '/landkreise/forchheim/',
  '/regierungsbezirke/schwaben/',
  '/karte/',
  '/suche/?q=hausen',
  '/siegel/',
  '/404.html',
];

describe.each(SEITEN)('%s', (pfad) => {
  test.each(['light', 'dark'] as const)(
    '%s: no axe violations, no complaints, no other hosts',
    async (colorScheme) => {
      const { seite, fremde, klagen } = await besuche(stand, pfad, { colorScheme });
      await seite.evaluate(axe);
      const { violations } = await seite.evaluate(async (): Promise<AxeResults> => {
        const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
        return axe.run();
      });
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([]);
      expect(fremde).toEqual([]);
      expect(klagen).toEqual([]);
      await seite.context().close();
    },
  );

  test('fits every window from 320 to 1920 px, also at 200 % text', async () => {
    const { seite } = await besuche(stand, pfad);
    const ueberhang = () =>
      seite.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    for (const width of [1920, 768, 360, 320]) {
      await seite.setViewportSize({ width, height: 800 });
      expect(await ueberhang(), `${width} px`).toBe(0);
    }
    await seite.setViewportSize({ width: 640, height: 800 });
    await seite.addStyleTag({ content: 'html { font-size: 200% }' });
    expect(await ueberhang(), '200 % text').toBe(0);
    await seite.context().close();
  });
});

describe('list', () => {
  test('filters while typing, counts, keeps the state in the address and restores it', async () => {
    const { seite } = await besuche(stand, '/aemter/');
    const sichtbar = () => seite.locator('#zeilen tr:visible').count();
    expect(await sichtbar()).toBe(143);
    await seite.getByLabel('Name oder Ort enthält').fill('nurnberg');
    expect(await seite.locator('#ergebnis').textContent()).toBe('2 von 143 Ämter');
    await seite.getByLabel('Art der Behörde').selectOption('landratsamt');
    expect(await sichtbar()).toBe(1);
    expect(new URL(seite.url()).search).toBe('?q=nurnberg&art=landratsamt');
    await seite.reload();
    expect(await sichtbar()).toBe(1);
    expect(await seite.getByLabel('Name oder Ort enthält').inputValue()).toBe('nurnberg');
    await seite.getByRole('button', { name: 'Zurücksetzen' }).click();
    await seite.waitForFunction(() => location.search === '');
    expect(await sichtbar()).toBe(143);
    await seite.context().close();
  });

  test('sorts by number, exact ones first', async () => {
    const { seite } = await besuche(stand, '/aemter/?sortierung=zahl');
    expect(await seite.locator('#zeilen tr').first().textContent()).toContain('339');
    expect(await seite.locator('#zeilen tr').last().textContent()).toContain('mindestens');
    await seite.context().close();
  });

  test('says what to do when nothing fits', async () => {
    const { seite } = await besuche(stand, '/aemter/?q=gibtsnicht');
    expect(await seite.getByText('Kein Amt passt').isVisible()).toBe(true);
    await seite.context().close();
  });

  test('is complete without JavaScript, and offers no filter that does nothing', async () => {
    const { seite } = await besuche(stand, '/aemter/', { javaScriptEnabled: false });
    expect(await seite.locator('#zeilen tr:visible').count()).toBe(143);
    expect(await seite.locator('#filter').isVisible()).toBe(false);
    await seite.context().close();
  });

  test('can be filtered with the keyboard alone', async () => {
    const { seite } = await besuche(stand, '/aemter/');
    await seite.getByLabel('Name oder Ort enthält').focus();
    await seite.keyboard.type('Dormitz');
    await seite.keyboard.press('Enter');
    for (let i = 0; i < 8; i++) await seite.keyboard.press('Tab');
    await seite.keyboard.press('Enter');
    await seite.waitForURL('**/aemter/verwaltungsgemeinschaft-dormitz/');
    await seite.context().close();
  });
});

describe('search', () => {
  const treffer = async (begriff: string) => {
    const { seite } = await besuche(stand, `/suche/?q=${encodeURIComponent(begriff)}`);
    await seite.waitForFunction(() =>
      /Treffer|gefunden/.test(document.getElementById('s-status')!.textContent),
    );
    const namen = await seite.locator('#s-treffer a').allTextContents();
    await seite.context().close();
    return namen;
  };

  test.each(['Nürnberg', 'Nuernberg', 'Nurnberg'])('%s finds Stadt Nürnberg', async (begriff) => {
    expect(await treffer(begriff)).toContain('Stadt Nürnberg');
  });
  test.each(['Kleinsendelbach', '91077', '094745426'])(
    '%s finds the VG Dormitz',
    async (begriff) => {
      expect(await treffer(begriff)).toContain('Verwaltungsgemeinschaft Dormitz');
    },
  );

  test('filters and sorts, with the query in the address', async () => {
    const { seite } = await besuche(stand, '/suche/');
    await seite.getByLabel('Regierungsbezirk').selectOption('Oberfranken');
    await seite.getByLabel('Sortieren nach').selectOption('zahl');
    await seite.getByText('20 Treffer').waitFor();
    expect(await seite.locator('#s-treffer li').first().textContent()).toContain('Stadt Bayreuth');
    expect(seite.url()).toContain('bezirk=Oberfranken&sortierung=zahl');
    await seite.context().close();
  });

  test('no result gives a useful answer', async () => {
    const { seite } = await besuche(stand, '/suche/?q=xyzxyz');
    await seite.getByText('Nichts gefunden für „xyzxyz“').waitFor();
    expect(
      await seite.getByRole('main').getByRole('link', { name: 'Alle Ämter' }).isVisible(),
    ).toBe(true);
    await seite.context().close();
  });
});

describe('map', () => {
  test('zooms from Landkreis to office; the popup takes the focus and gives it back', async () => {
    const { seite, klagen } = await besuche(stand, '/karte/');
    const gruppe = seite.getByRole('button', { name: /^Landkreis Forchheim: 3 Ämter/ });
    await gruppe.focus();
    await seite.keyboard.press('Enter');
    const amt = seite.getByRole('button', {
      name: 'Verwaltungsgemeinschaft Dormitz: 64 Online-Verfahren',
    });
    await amt.waitFor();
    await seite.locator('.gebiet.s3:visible').first().waitFor();
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
    await seite.context().close();
  });

  test('the list follows the view; position and kind are in the address', async () => {
    const { seite } = await besuche(
      stand,
      '/karte/?z=10&lat=49.6&lon=11.1&art=verwaltungsgemeinschaft',
    );
    await seite.locator('#k-aemter li').first().waitFor();
    expect(await seite.locator('#k-aemter a').allTextContents()).toEqual([
      'Verwaltungsgemeinschaft Dormitz',
    ]);
    await seite.getByLabel('Art der Behörde').selectOption('gemeinde');
    expect(seite.url()).toContain('art=gemeinde');
    await seite.getByRole('button', { name: 'Ganz Bayern' }).click();
    await seite.waitForFunction(() => document.querySelectorAll('#k-aemter li').length > 20);
    await seite.context().close();
  });

  test('every mark has a name', async () => {
    const { seite } = await besuche(stand, '/karte/');
    await seite.locator('.marke-amt').first().waitFor();
    const ohneName = await seite.locator('.marke-amt:not([aria-label])').count();
    expect(ohneName).toBe(0);
    await seite.context().close();
  });

  test('the background map is asked for, its failure is told, the map stays', async () => {
    const { seite, fremde } = await besuche(stand, '/karte/');
    await seite.route('https://**', (weg) => weg.abort());
    await seite.locator('.marke-amt').first().waitFor();
    expect(fremde).toEqual([]);
    await seite.getByRole('button', { name: 'Hintergrundkarte einblenden' }).click();
    await seite.getByText('lässt sich gerade nicht laden').waitFor();
    expect(fremde.every((url) => url.startsWith('https://wmtsod1.bayernwolke.de/'))).toBe(true);
    expect(await seite.locator('.marke-amt').count()).toBeGreaterThan(30);
    await seite.context().close();
  });

  test('without JavaScript there is the static map and the way to the list', async () => {
    const { seite } = await besuche(stand, '/karte/', { javaScriptEnabled: false });
    expect(await seite.locator('.karte-statisch').first().isVisible()).toBe(true);
    expect(await seite.locator('noscript p').isVisible()).toBe(true);
    await seite.context().close();
  });
});

describe('office page', () => {
  test('says who, how many, since when, for whom, without JavaScript', async () => {
    const { seite } = await besuche(stand, '/aemter/verwaltungsgemeinschaft-dormitz/', {
      javaScriptEnabled: false,
    });
    const text = await seite.getByRole('main').textContent();
    for (const teil of [
      'Verwaltungsgemeinschaft Dormitz',
      '64',
      'seit 23. September 2022',
      'Hetzles',
      'Forchheim',
      'Oberfranken',
    ])
      expect(text).toContain(teil);
    await seite.context().close();
  });

  test('the skip link leads to the content', async () => {
    const { seite } = await besuche(stand, '/aemter/stadt-nuernberg/');
    await seite.keyboard.press('Tab');
    await seite.keyboard.press('Enter');
    expect(await seite.evaluate(() => document.activeElement?.id)).toBe('inhalt');
    await seite.context().close();
  });
});
