import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text as inhaltVon } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fuehreAus, inhaltMit } from '../hilfe/bau.ts';
import { besuche, url } from '../hilfe/browser.ts';
import { quelltexte } from '../hilfe/inhalt.ts';

describe("editors' form", () => {
  const QUELLE = 'https://presse.example.org/seite';
  const mitAblage = (pfad = '/redaktion/') =>
    besuche(pfad, { permissions: ['clipboard-read', 'clipboard-write'] });

  /**
   * Keeps the addresses that the page opens in new windows, and opens none: the repository's host
   * does not exist here, and a window that loads nothing is not always announced.
   */
  async function merktFenster(seite: Page): Promise<() => Promise<string[]>> {
    await seite.evaluate(() => {
      const geoeffnet: string[] = [];
      Object.assign(window, { geoeffnet });
      window.open = (adresse, ziel, merkmale) => {
        geoeffnet.push([adresse, ziel, merkmale].join(' '));
        return null;
      };
    });
    return () => seite.evaluate(() => (window as unknown as { geoeffnet: string[] }).geoeffnet);
  }

  /** Saves what the form wrote and runs the project's own check on it. */
  async function pruefeDatei(text: string, name: string) {
    const dateien = Object.fromEntries(
      quelltexte.map(({ datei, text: inhalt }) => [datei.replace('aemter/', ''), inhalt]),
    );
    const ordner = inhaltMit({ ...dateien, [name]: text });
    const { stdout } = fuehreAus(
      'scripts/check.ts',
      { CONTENT_DIR: ordner },
      '--format',
      'json',
      name,
    );
    const fixe = fuehreAus('scripts/check.ts', { CONTENT_DIR: ordner }, '--fix', name);
    expect(fixe.stderr).toBe('');
    expect(readFileSync(join(ordner, 'aemter', name), 'utf8')).toBe(text);
    return JSON.parse(stdout) as unknown[];
  }

  test('a new office by keyboard alone: chosen, filled in, explained, proposed', async () => {
    const { seite, klagen } = await mitAblage();
    await seite.getByLabel('Name, Postleitzahl oder').focus();
    await seite.keyboard.type('Stadt Freis');
    await seite.keyboard.press('ArrowDown');
    await seite.keyboard.press('Enter');
    await expect
      .poll(() => seite.locator('#gewaehlt').textContent())
      .toContain('Noch kein Datensatz');
    expect(await seite.locator('#dateiname').textContent()).toBe(
      'content/aemter/stadt-freising.yaml',
    );

    // What is missing is said on the way out, and the focus goes there.
    await seite.getByRole('button', { name: 'Als Pull Request' }).focus();
    await seite.keyboard.press('Enter');
    expect(await seite.evaluate(() => document.activeElement?.id)).toBe('maengel');
    await seite.keyboard.press('Tab');
    await seite.keyboard.press('Enter');
    expect(await seite.evaluate(() => document.activeElement?.id)).toBe('f-auszeichnung-quelle');
    await seite.keyboard.type('http://www.example.org/seite');
    await seite.keyboard.press('Tab');
    const befund = seite.locator('#f-auszeichnung-quelle-befund');
    expect(await befund.textContent()).toContain('erlaubt ist nur https://');
    expect(await seite.locator('#f-auszeichnung-quelle').getAttribute('aria-invalid')).toBe('true');
    await seite.locator('#f-auszeichnung-quelle').fill(QUELLE);
    await expect.poll(() => befund.isVisible()).toBe(false);
    await seite.locator('#f-auszeichnung-seit').fill('12.05.2026');
    await seite.locator('#f-zahl-anzahl').fill('72');
    await seite.locator('#f-zahl-stand').fill('05/2026');
    await seite.keyboard.press('Tab');
    expect(await seite.locator('#ergebnis').textContent()).toBe('Geprüft: alles in Ordnung.');

    const fenster = await merktFenster(seite);
    await seite.getByRole('button', { name: 'Als Pull Request' }).focus();
    await seite.keyboard.press('Enter');
    await expect.poll(fenster).toEqual([expect.stringMatching(/^https:\S+ _blank noopener$/)]);
    const adresse = new URL((await fenster())[0]!.split(' ')[0]!);
    expect(adresse.pathname).toMatch(/\/new\/main$/);
    expect(adresse.searchParams.get('filename')).toBe('content/aemter/stadt-freising.yaml');
    const text = adresse.searchParams.get('value')!;
    expect(await pruefeDatei(text, 'stadt-freising.yaml')).toEqual([]);
    expect(klagen).toEqual([]);
  });

  test('a new number from the office page, a reload in between, then the download', async () => {
    const { seite } = await mitAblage('/aemter/stadt-schongau/');
    await seite.getByRole('link', { name: 'Daten aktualisieren' }).click();
    await expect
      .poll(() => seite.locator('#gewaehlt').textContent())
      .toContain('Hat schon einen Datensatz');
    expect(await seite.locator('#ergebnis').textContent()).toBe('Noch nichts geändert.');
    expect(await seite.locator('#verlauf li').count()).toBe(1);
    await seite.locator('#f-zahl-anzahl').fill('72');
    await seite.locator('#f-zahl-stand').fill('05/2026');
    await seite.reload();
    await expect.poll(() => seite.locator('#f-zahl-stand').inputValue()).toBe('05/2026');
    expect(await seite.locator('#ergebnis').textContent()).toBe('Noch offen: Quelle der Zahl');
    await seite.locator('#f-zahl-quelle').fill(QUELLE);
    const [herunter] = await Promise.all([
      seite.waitForEvent('download'),
      seite.getByRole('button', { name: 'Datei herunterladen' }).click(),
    ]);
    expect(herunter.suggestedFilename()).toBe('stadt-schongau.yaml');
    const text = await inhaltVon(await herunter.createReadStream());
    expect(text).toContain('  - anzahl: 72\n    stand: "2026-05"\n');
    expect(await pruefeDatei(text, 'stadt-schongau.yaml')).toEqual([]);

    await seite.getByRole('button', { name: 'Datei kopieren' }).click();
    await expect.poll(() => seite.locator('#meldung').textContent()).toBe('Kopiert.');
    expect(await seite.evaluate(() => navigator.clipboard.readText())).toBe(text);
    // An existing file cannot be filled in from outside, so the way is explained first.
    const fenster = await merktFenster(seite);
    await seite.getByRole('button', { name: 'Als Pull Request' }).click();
    await expect
      .poll(() => seite.locator('#weg').textContent())
      .toContain('Markieren Sie dort alles');
    expect(await seite.getByRole('link', { name: 'GitHub öffnen' }).getAttribute('href')).toMatch(
      /\/edit\/main\/content\/aemter\/stadt-schongau\.yaml$/,
    );
    expect(await fenster()).toEqual([]);

    await seite.getByRole('button', { name: 'Eingaben verwerfen' }).click();
    await expect.poll(() => seite.locator('#f-zahl-anzahl').inputValue()).toBe('');
    await seite.getByRole('button', { name: 'rückgängig' }).click();
    await expect.poll(() => seite.locator('#f-zahl-anzahl').inputValue()).toBe('72');
  });

  test('a wrong number is put right by keyboard, from the list of those that are there', async () => {
    const { seite, klagen } = await besuche('/redaktion/?amt=stadt-rothenburg-ob-der-tauber');
    const klappe = seite.locator('#verlauf details');
    await klappe.waitFor();
    expect(await klappe.getAttribute('open')).toBeNull();
    await seite.locator('#verlauf summary').focus();
    await seite.keyboard.press('Enter');
    await seite.keyboard.press('Tab');
    await seite.keyboard.type('77');
    await seite.keyboard.press('Tab');
    await seite.keyboard.type('71');
    const ergebnis = seite.locator('#ergebnis');
    expect(await ergebnis.textContent()).toContain('Grund der Berichtigung');
    await seite.keyboard.press('Tab');
    expect(await seite.inputValue('[name="berichtigung.am"]')).toMatch(/^\d{1,2}\. \p{L}+ \d{4}$/u);
    await seite.keyboard.press('Tab');
    await seite.keyboard.type('Sechs Dienste des eigenen Portals waren mitgezählt.');
    await expect.poll(() => ergebnis.textContent()).toContain('Geprüft');
    const text = await seite.locator('#yaml').textContent();
    expect(text).toContain('anzahl: 71');
    expect(text).toContain('vorher: 77');
    // Nothing is lost by loading the page again.
    await seite.reload();
    await expect.poll(() => seite.locator('#yaml').textContent()).toContain('vorher: 77');
    expect(await klappe.getAttribute('open')).not.toBeNull();
    expect(klagen).toEqual([]);
  });

  test('works without storage, and says so where the data cannot be loaded', async () => {
    const { seite } = await besuche('/');
    await seite.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('refused');
        },
      });
    });
    await seite.goto(`${url}/redaktion/?amt=stadt-schongau`);
    await expect.poll(() => seite.locator('#dateiname').textContent()).toContain('stadt-schongau');
    // Without https there is no clipboard either; the text can still be taken by hand.
    await seite.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await seite.locator('#f-zahl-anzahl').fill('72');
    await seite.locator('#f-zahl-stand').fill('05/2026');
    await seite.locator('#f-zahl-quelle').fill(QUELLE);
    await seite.getByRole('button', { name: 'Datei kopieren' }).click();
    await expect.poll(() => seite.locator('#meldung').textContent()).toContain('nicht möglich');
    await seite.getByRole('button', { name: 'Als Pull Request' }).click();
    await expect.poll(() => seite.locator('#weg').textContent()).toContain('nicht geklappt');
    await seite.route('**/redaktion/daten.json', (weg) => weg.abort());
    await seite.goto(`${url}/redaktion/`);
    await expect
      .poll(() => seite.locator('#ergebnis').textContent())
      .toContain('Laden Sie die Seite neu');
  });

  test('Enter takes the authority that is called exactly so, and asks about all else', async () => {
    const { seite } = await mitAblage();
    const feld = seite.locator('#f-behoerde');
    const status = seite.locator('#behoerdenwahl [role=status]');
    for (const [text, satz] of [
      ['Rosenheim', 'Das können mehrere Behörden sein'],
      ['Landratsamt Rosenhiem', 'Meinten Sie: Landratsamt Rosenheim'],
    ] as const) {
      await feld.fill(text);
      await feld.press('Enter');
      await expect.poll(() => status.textContent()).toContain(satz);
      expect(await seite.locator('#behoerden [role=option]').first().isVisible()).toBe(true);
      expect(await seite.locator('#gewaehlt').isVisible()).toBe(false);
    }
    await feld.fill('Stadt Rosenheim');
    await feld.press('Enter');
    await expect.poll(() => seite.locator('#gewaehlt').textContent()).toContain('Stadt Rosenheim');
  });

  test('a slow record never lands in the form of another authority', async () => {
    const { seite } = await mitAblage();
    await seite.route('**/landratsamt-rosenheim.yaml', async (weg) => {
      await new Promise((fertig) => setTimeout(fertig, 800));
      await weg.continue();
    });
    await seite.route('**/stadt-schongau.yaml', (weg) => weg.abort());
    const waehle = async (name: string) => {
      await seite.locator('#f-behoerde').fill(name);
      await seite.keyboard.press('Enter');
    };
    await waehle('Landratsamt Rosenheim');
    expect(await seite.locator('#f-website').isDisabled()).toBe(true);
    await waehle('Stadt Freising');
    await expect.poll(() => seite.locator('#gewaehlt').textContent()).toContain('Stadt Freising');
    await seite.waitForTimeout(1200);
    expect(await seite.locator('#gewaehlt').textContent()).toContain('Stadt Freising');
    expect(await seite.locator('#dateiname').textContent()).toContain('stadt-freising');
    await waehle('Stadt Schongau');
    await expect
      .poll(() => seite.locator('#ergebnis').textContent())
      .toContain('ließ sich nicht laden');
    expect(await seite.locator('#datei').isVisible()).toBe(false);
    expect(await seite.locator('#f-website').isDisabled()).toBe(true);
  });

  test('two windows, a broken store and an unknown office do no harm', async () => {
    const { seite } = await mitAblage('/redaktion/?amt=gibtesnicht');
    expect(await seite.locator('#ergebnis').textContent()).toContain('gibt es hier nicht');
    const zweite = await seite.context().newPage();
    for (const fenster of [seite, zweite]) {
      await fenster.goto(`${url}/redaktion/?amt=stadt-schongau`);
      await expect.poll(() => fenster.locator('#datei').isVisible()).toBe(true);
    }
    await seite.locator('#f-telefon').fill('08861 214-0');
    await zweite.locator('#f-email').fill('info@schongau.de');
    // What one window knows the other knows, too: both would write a file of the same name.
    await expect.poll(() => seite.locator('#f-email').inputValue()).toBe('info@schongau.de');
    await expect.poll(() => zweite.locator('#f-telefon').inputValue()).toBe('08861 214-0');
    expect(await seite.locator('#yaml').textContent()).toContain('info@schongau.de');
    expect(await seite.locator('#meldung').textContent()).toContain('anderen Fenster');
    await zweite.locator('#f-telefon').fill('');
    await expect.poll(() => seite.locator('#f-telefon').inputValue()).toBe('');
    await seite.locator('#f-telefon').fill('08861 214-0');
    await seite.reload();
    await expect.poll(() => seite.locator('#f-email').inputValue()).toBe('info@schongau.de');
    expect(await seite.locator('#f-telefon').inputValue()).toBe('08861 214-0');
    for (const kaputt of ['null', '{"letzter":"09187"}', '{"eingaben":[]}', '{{']) {
      await seite.evaluate((text) => localStorage.setItem('digitales-amt:entwuerfe', text), kaputt);
      await seite.reload();
      await expect.poll(() => seite.locator('#datei').isVisible()).toBe(true);
    }
  });

  test('Enter does not send, and what is said aloud is said once', async () => {
    const { seite } = await mitAblage('/redaktion/?amt=stadt-memmingen');
    await seite.locator('#f-auszeichnung-seit').fill('12.05.2026');
    await seite.keyboard.press('Enter');
    expect(seite.context().pages()).toHaveLength(1);
    expect(new URL(seite.url()).search).toBe('?amt=stadt-memmingen');
    await seite.evaluate(() => {
      const gesagt: string[] = [];
      Object.assign(window, { gesagt });
      new MutationObserver(() =>
        gesagt.push(document.getElementById('ansage')!.textContent),
      ).observe(document.getElementById('ansage')!, { childList: true });
    });
    await seite.locator('#f-zahl-stand').fill('gestern');
    await seite.keyboard.press('Tab');
    const gesagt = () => seite.evaluate(() => (window as unknown as { gesagt: string[] }).gesagt);
    await expect.poll(gesagt).not.toEqual([]);
    await seite.waitForTimeout(1500);
    expect(await gesagt()).toEqual([
      expect.stringContaining('Stand der Zahl: „gestern“ ist kein Datum'),
    ]);
  });

  test('without JavaScript it says what to do instead', async () => {
    const { seite } = await besuche('/redaktion/', { javaScriptEnabled: false });
    expect(await seite.locator('#maske').isVisible()).toBe(false);
    expect(await seite.locator('main').textContent()).toContain('braucht JavaScript');
  });
});
