import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sauber } from '../../src/domain/sprache/eingabe.ts';
import { texte } from '../../src/domain/texte/index.ts';
import { leseOrtsweiterleitungen } from '../../src/io/registerinhalt.ts';
import { barrieren, besuche, url } from '../hilfe/browser.ts';

const t = texte('de').antwort;
const karten = async (seite: Page) =>
  (await seite.locator('#antwort-karten h3').allTextContents()).map(sauber);

async function waehle(seite: Page, ort: string): Promise<void> {
  const feld = seite.locator('#ortswahl').getByRole('combobox');
  await feld.fill(ort);
  await feld.press('Enter');
}
async function aendere(seite: Page, ort: string): Promise<void> {
  await seite.getByRole('button', { name: t.aendern }).click();
  await waehle(seite, ort);
}
const wartetAuf = (seite: Page, ort: string) =>
  seite.locator('#antwort-ort', { hasText: ort }).waitFor();

describe('an answer', () => {
  test('names who, why, the seal in words and what to do next', async () => {
    const { seite, klagen, fremde } = await besuche('/anliegen/personalausweis-beantragen/');
    await waehle(seite, 'Dormitz');
    await wartetAuf(seite, 'Dormitz');
    expect(await karten(seite)).toEqual(['Verwaltungsgemeinschaft Dormitz']);
    const karte = (await seite.locator('#antwort-karten').textContent())!;
    expect(karte).toContain('Siegel: ja, 64 Online-Verfahren (Stand: September 2022)');
    expect(karte).toContain(texte('de').antwort.warum.vg('Dormitz'));
    const titel = t.titel('Personalausweis beantragen', 'Dormitz');
    expect(await seite.locator('h1').textContent()).toBe(titel);
    expect(await seite.title()).toContain(titel);
    expect(new URL(seite.url()).search).toBe('?ort=dormitz');
    expect(await seite.evaluate(() => document.activeElement?.id)).toBe('antwort-titel');
    expect(await barrieren(seite)).toEqual([]);
    expect({ klagen, fremde }).toEqual({ klagen: [], fremde: [] });
  });

  test('is one page that can be shared, with the contact that the record knows', async () => {
    const { seite } = await besuche('/anliegen/baugenehmigung/?ort=dachau');
    await wartetAuf(seite, 'Dachau');
    // An exception with its source.
    expect(await karten(seite)).toEqual(['Stadt Dachau']);
    expect(await seite.locator('#antwort-karten .warum a').textContent()).toBe(
      '§ 1 Testverordnung',
    );
    const schritte = seite.locator('#schritte > li');
    expect(await schritte.nth(0).textContent()).toContain('Baugenehmigung');
    expect(await schritte.nth(1).locator('a').count()).toBeGreaterThan(1);
    expect(await schritte.nth(1).textContent()).toContain('Stadt Dachau');
  });

  test('opens BayernPortal for the place where its values are known, else plainly', async () => {
    const { seite } = await besuche('/anliegen/personalausweis-beantragen/');
    const ziel = async () => new URL((await seite.locator('#leistung').getAttribute('href'))!);
    await waehle(seite, 'Kempten (Allgäu)');
    await wartetAuf(seite, 'Kempten (Allgäu)');
    expect(Object.fromEntries((await ziel()).searchParams)).toEqual({
      plz: '87435',
      behoerde: '90000000001',
      gemeinde: '900000000001',
    });
    expect(await seite.locator('#leistung-ort').textContent()).toBe(
      t.bayernportalAmOrt('Kempten (Allgäu)'),
    );
    // The page of the place says of when the website is, and so does the answer.
    expect(await seite.locator('#schritte').textContent()).toContain('September 2020');
    await aendere(seite, 'Dormitz');
    await wartetAuf(seite, 'Dormitz');
    expect((await ziel()).search).toBe('');
    expect((await seite.locator('#leistung-ort').textContent())!.trim()).toBe(t.bayernportalOrt);
    // On paper the way to it stays, and bears no white letters.
    await seite.emulateMedia({ media: 'print' });
    const wort = seite.locator('#leistung .kern-label');
    expect(await wort.isVisible()).toBe(true);
    expect(await wort.evaluate((eines) => getComputedStyle(eines).color)).toBe('rgb(0, 0, 0)');
  });

  test('of two authorities is a question, the Landratsamt first', async () => {
    const { seite } = await besuche('/anliegen/wohnberechtigungsschein/?ort=dachau');
    await wartetAuf(seite, 'Dachau');
    expect(await karten(seite)).toEqual(['Landratsamt Dachau', 'Stadt Dachau']);
    expect(await seite.locator('#antwort').textContent()).toContain(
      t.frageText('Landratsamt Dachau'),
    );
    expect(await barrieren(seite)).toEqual([]);
  });

  test('repeats the village or postcode that was typed', async () => {
    const { seite } = await besuche('/anliegen/hundesteuer/');
    await waehle(seite, '91077');
    await seite.locator('#ortswahl [role=option]').first().waitFor();
    await seite.locator('#ortswahl').getByRole('option', { name: 'Dormitz' }).click();
    await wartetAuf(seite, 'Dormitz');
    expect(await seite.locator('#antwort-von').textContent()).toContain('91077 gehört zu Dormitz.');
    const fremd = await besuche('/anliegen/hundesteuer/?ort=dormitz&von=80331');
    await wartetAuf(fremd.seite, 'Dormitz');
    expect(await fremd.seite.locator('#antwort-von').isVisible()).toBe(false);
  });
});

describe('places', () => {
  test('what was chosen last wins, and Back brings the former answer', async () => {
    let gibFrei!: () => void;
    const frei = new Promise<void>((los) => (gibFrei = los));
    const { seite } = await besuche('/anliegen/hundesteuer/', {}, (s) =>
      s.route('**/orte/dormitz/', async (weg) => {
        await frei;
        await weg.continue().catch(() => undefined);
      }),
    );
    await waehle(seite, 'Dormitz');
    await seite.waitForURL('**/?ort=dormitz');
    await waehle(seite, 'Füssen');
    await wartetAuf(seite, 'Füssen');
    gibFrei();
    await seite.waitForTimeout(300);
    expect(await karten(seite)).toEqual(['Stadt Füssen']);
    await seite.goBack();
    await wartetAuf(seite, 'Dormitz');
    expect(await karten(seite)).toEqual(['Verwaltungsgemeinschaft Dormitz']);
    await seite.goBack();
    await seite.locator('#regel').waitFor();
    expect(await seite.locator('#antwort').isVisible()).toBe(false);
    expect(await seite.locator('h1').textContent()).toBe('Hund anmelden (Hundesteuer)');
  });

  test('a failure is said; the button and the next choice try again', async () => {
    let gestoert = true;
    const { seite } = await besuche('/anliegen/hundesteuer/?ort=dormitz', {}, (s) =>
      s.route('**/orte/*/', (weg) => (gestoert ? weg.abort() : weg.continue())),
    );
    // Only the address is known, which is no name.
    await seite.getByText(t.fehler(), { exact: true }).waitFor();
    expect(await seite.locator('#antwort').isVisible()).toBe(false);
    await waehle(seite, 'Füssen');
    await seite.getByText(t.fehler('Füssen')).waitFor();
    gestoert = false;
    await seite.getByRole('button', { name: t.nochmal }).click();
    await wartetAuf(seite, 'Füssen');
    await aendere(seite, 'Dormitz');
    await wartetAuf(seite, 'Dormitz');
    expect(await seite.getByText(t.nochmal).isVisible()).toBe(false);
  });

  test('Back and Forward without a network call a place by its name', async () => {
    const { seite } = await besuche('/anliegen/hundesteuer/');
    const offline = (ja: boolean) => seite.context().setOffline(ja);
    await waehle(seite, 'Füssen');
    await wartetAuf(seite, 'Füssen');
    await aendere(seite, 'Bad Kissingen');
    await wartetAuf(seite, 'Bad Kissingen');
    await offline(true);
    await seite.goBack();
    await seite.getByText(t.fehler('Füssen'), { exact: true }).waitFor();
    await seite.goForward();
    await seite.getByText(t.fehler('Bad Kissingen'), { exact: true }).waitFor();
    // A visit that comes from elsewhere knows its place, too.
    await offline(false);
    await seite.getByRole('button', { name: t.nochmal }).click();
    await wartetAuf(seite, 'Bad Kissingen');
    await seite.route('**/orte/*/', (weg) => weg.abort());
    await seite.goto(`${url}/anliegen/personalausweis-beantragen/`);
    await seite.getByText(t.fehler('Bad Kissingen'), { exact: true }).waitFor();
  });

  test('a former address of a place leads to the place of today', async () => {
    const [[alt, neu] = ['', '']] = [...leseOrtsweiterleitungen()];
    const { seite } = await besuche(`/anliegen/personalausweis-beantragen/?ort=${alt}`);
    const alle = seite.locator('#antwort-alle');
    await alle.waitFor();
    expect(await alle.getAttribute('href')).toContain(`/orte/${neu}/`);
  });

  test('one that does not exist gets a sentence, anything else in the address is left out', async () => {
    const { seite } = await besuche('/anliegen/hundesteuer/?ort=gibt-es-nicht');
    await seite.getByText(t.unbekannt('gibt-es-nicht')).waitFor();
    await waehle(seite, 'Dormitz');
    await wartetAuf(seite, 'Dormitz');
    for (const ort of ['../../karte', '<b>Rom</b>', 'a'.repeat(500), '%FF', '']) {
      const andere = await besuche(`/anliegen/hundesteuer/?ort=${ort}`);
      expect(await andere.seite.locator('h1').textContent()).toBe('Hund anmelden (Hundesteuer)');
      expect(await andere.seite.locator('#antwort-status').textContent()).toBe('');
      expect(andere.klagen).toEqual([]);
    }
  });

  test('the chosen one is kept for the visit and can be changed', async () => {
    // An address that someone passed on is no choice, nor is one written by hand, with a name.
    const { seite } = await besuche('/anliegen/hundesteuer/?ort=Füssen');
    await wartetAuf(seite, 'Füssen');
    await seite.goto(new URL('/anliegen/hundesteuer/', seite.url()).href);
    await waehle(seite, 'Dormitz');
    await wartetAuf(seite, 'Dormitz');
    await seite.goto(new URL('/anliegen/auto-zulassen/', seite.url()).href);
    await wartetAuf(seite, 'Dormitz');
    expect(await karten(seite)).toEqual(['Landratsamt Forchheim']);
    await aendere(seite, 'Füssen');
    await wartetAuf(seite, 'Füssen');
    await seite.goto(new URL('/', seite.url()).href);
    expect(await seite.locator('#ihr-ort a').textContent()).toBe('Füssen');
  });

  test('without storage the answer works all the same', async () => {
    const { seite, klagen } = await besuche('/anliegen/hundesteuer/', {}, (s) =>
      s.addInitScript(() =>
        Object.defineProperty(window, 'sessionStorage', {
          get() {
            throw new DOMException('blocked', 'SecurityError');
          },
        }),
      ),
    );
    await waehle(seite, 'Dormitz');
    await wartetAuf(seite, 'Dormitz');
    expect(klagen).toEqual([]);
  });
});

test('links say where they lead: no start page bears the name of an errand', async () => {
  for (const id of ['hundesteuer', 'wohnsitz-anmelden', 'denkmalschutz']) {
    const { seite } = await besuche(`/anliegen/${id}/`, { javaScriptEnabled: false });
    for (const verweis of await seite.locator('main a[href*="bayernportal.de"]').all()) {
      const startseite = new URL((await verweis.getAttribute('href'))!).pathname === '/';
      expect((await verweis.textContent())!.includes('Startseite')).toBe(startseite);
    }
  }
});

test('the title to search for can be copied', async () => {
  const { seite } = await besuche('/anliegen/hundesteuer/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await seite.getByRole('button', { name: t.kopieren }).click();
  await seite.getByText(t.kopiert, { exact: true }).waitFor();
  expect(await seite.evaluate(() => navigator.clipboard.readText())).toBe('Hundesteuer');
});

test('without JavaScript there is a way to A–Z, and no button that does nothing', async () => {
  const { seite } = await besuche('/anliegen/hundesteuer/', { javaScriptEnabled: false });
  expect(await seite.locator('main a[href="/orte/"]').first().isVisible()).toBe(true);
  for (const id of ['#antwort', '#antwort-nochmal', '#kopieren'])
    expect(await seite.locator(id).isVisible()).toBe(false);
});

describe('the overview', () => {
  test('filters as one types, keeps the state in the address, and helps where nothing fits', async () => {
    const { seite, klagen } = await besuche('/anliegen/');
    const sichtbar = seite.locator('#lebenslagen li:visible');
    const alle = await sichtbar.count();
    const feld = seite.getByRole('searchbox', { name: 'Was möchten Sie erledigen?' });
    // By a synonym that its name does not bear.
    await feld.fill('hundemarke');
    expect(await sichtbar.allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('Hund')]),
    );
    expect(await sichtbar.count()).toBeLessThan(alle);
    await seite.reload();
    expect(await feld.inputValue()).toBe('hundemarke');
    await feld.fill('Hundt');
    expect(await sichtbar.count()).toBe(0);
    await seite.locator('#a-rat').getByRole('link', { name: 'Hund' }).first().waitFor();
    expect(await barrieren(seite)).toEqual([]);
    await feld.press('Enter');
    await seite.waitForURL('**/suche/?q=Hundt');
    expect(klagen).toEqual([]);
  });

  test('without JavaScript it is complete, and offers no field that does nothing', async () => {
    const { seite } = await besuche('/anliegen/', { javaScriptEnabled: false });
    expect(await seite.locator('#lebenslagen li:visible').count()).toBeGreaterThan(0);
    expect(await seite.locator('#anliegenfilter').isVisible()).toBe(false);
  });
});
