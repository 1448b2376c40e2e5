/** The whole site in a browser behind the real web server: nothing may offend against its policy. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { hintergrundkarte } from '../../src/config.ts';
import { kurzname } from '../../src/domain/karte/marken.ts';
import { pfade } from '../../src/domain/verzeichnis/urls.ts';
import { besuche } from '../hilfe/browser.ts';
import { WEBSITE } from '../hilfe/fixtur.ts';
import { anliegen, verzeichnis } from '../hilfe/inhalt.ts';
import { mitNginx, starteNginx } from '../hilfe/nginx.ts';

if (!mitNginx) console.log('nginx is not installed: no tour behind its policy is made here.');

const amt = verzeichnis.gueltige[0]!;
const ort = verzeichnis.ortSlug(verzeichnis.register.orte[0]!.schluessel);

let website = '';
let beende: (() => void) | undefined;
beforeAll(async () => {
  if (mitNginx) ({ url: website, ende: beende } = await starteNginx(WEBSITE));
});
afterAll(() => beende?.());

/** A picture of one pixel in place of the background map: no test asks other hosts. */
const KACHEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A browser that writes down every offence against the policy, in frames, too. */
async function besucher(): Promise<{ seite: Page; verstoesse: string[] }> {
  const { seite } = await besuche('/404.html');
  const verstoesse: string[] = [];
  await seite.context().exposeFunction('melde', (text: string) => verstoesse.push(text));
  await seite.context().addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (v) =>
      (window as unknown as { melde: (text: string) => void }).melde(
        `${location.pathname}: ${v.effectiveDirective} ${v.blockedURI} ${v.sample}`,
      ),
    );
  });
  seite.on('console', (zeile) => {
    if (zeile.type() === 'error') verstoesse.push(`${seite.url()}: ${zeile.text()}`);
  });
  seite.on('pageerror', (fehler) => verstoesse.push(`${seite.url()}: ${fehler.message}`));
  await seite.route(`${hintergrundkarte.host}/**`, (anfrage) =>
    anfrage.fulfill({ contentType: 'image/png', body: KACHEL }),
  );
  return { seite, verstoesse };
}

describe.runIf(mitNginx)('behind the web server', () => {
  test('no page offends against the policy', async () => {
    const { seite, verstoesse } = await besucher();
    // Modules have run by then; waiting for silence on every page takes too long.
    const gehe = (pfad: string) => seite.goto(website + pfad, { waitUntil: 'load' });
    for (const pfad of [
      pfade.start,
      '/en/',
      pfade.aemter,
      pfade.amt(amt.id),
      pfade.orte,
      pfade.ort(ort),
      pfade.vergleich,
      pfade.anliegenliste,
      pfade.siegel,
      pfade.presse,
      pfade.pruefen,
      pfade.daten.seite,
      pfade.daten.staende,
      pfade.redaktion,
      pfade.arbeitsliste,
      pfade.regeln,
      pfade.seite('leichte-sprache'),
      pfade.einbetten.amt(amt.id),
      pfade.einbetten.karte,
      pfade.einbetten.grafik('entwicklung'),
      // Files that are opened as what they are.
      pfade.grafik('entwicklung', 'svg'),
      pfade.signet.bild(amt.id),
    ])
      await gehe(pfad);
    expect(verstoesse).toEqual([]);
    // The browser says itself that the page is not there.
    for (const pfad of ['/gibt-es-nicht/', '/en/gibt-es-nicht/']) await gehe(pfad);
    expect(verstoesse.filter((text) => !text.includes('404 (Not Found)'))).toEqual([]);
  });

  test('nor do map, popup and background, search, answer, form, assignment and embeds', async () => {
    const { seite, verstoesse } = await besucher();
    const gehe = (pfad: string) => seite.goto(website + pfad, { waitUntil: 'networkidle' });

    const { lon, lat } = amt.behoerde;
    await gehe(`${pfade.karte}?z=12&lat=${lat}&lon=${lon}`);
    const marke = seite.getByRole('button', { name: `${kurzname(amt)} ` });
    await marke.waitFor();
    await marke.press('Enter');
    await seite.locator('.leaflet-popup a').first().waitFor();
    await seite.keyboard.press('Escape');
    await seite.locator('#k-wahl summary').click();
    await seite.locator('#k-hintergrund').click();
    await expect
      .poll(() => seite.locator('.leaflet-control-attribution').textContent())
      .toBe(hintergrundkarte.attribution);
    await seite.locator('#k-hintergrund').click();
    expect(verstoesse).toEqual([]);

    await gehe(`${pfade.suche}?q=${encodeURIComponent(amt.name)}`);
    await seite
      .locator(`main a[href="${pfade.amt(amt.id)}"]`)
      .first()
      .waitFor();
    expect(verstoesse).toEqual([]);

    await gehe(`${pfade.anliegen(anliegen[0]!.id)}?ort=${ort}`);
    await seite.locator('#antwort-karten h3').first().waitFor();
    expect(verstoesse).toEqual([]);

    await gehe(pfade.redaktionAmt(amt.id));
    await seite.locator('#f-zahl-anzahl').fill('72');
    await seite.locator('#f-zahl-stand').fill('05/2026');
    await expect.poll(() => seite.locator('#dateiname').textContent()).toContain(amt.id);
    expect(verstoesse).toEqual([]);

    await gehe(pfade.daten.zuordnen);
    await seite.fill('#liste', amt.name);
    await seite.click('#zuordnung button');
    await seite.waitForSelector('#ergebnis:not([hidden])');
    expect(verstoesse).toEqual([]);

    await gehe(pfade.signetseite(amt.id));
    await seite.locator('#e-buehne digitales-amt iframe.da').waitFor();
    const innen = seite.frameLocator('#e-buehne iframe');
    for (const wie of ['fest', 'rahmen', 'element']) {
      await seite.locator('#e-wie').selectOption(wie);
      if (wie === 'fest') await seite.locator('#e-buehne > p').waitFor();
      else await innen.getByRole('main').waitFor();
    }
    await seite.locator('#e-wie').selectOption('rahmen');
    const rahmen = seite.locator('#e-buehne iframe');
    expect(await rahmen.evaluate((element) => getComputedStyle(element).borderStyle)).toBe('none');
    expect(verstoesse).toEqual([]);
  });

  test('and the policy is at work: what is slipped in does not run', async () => {
    const { seite, verstoesse } = await besucher();
    await seite.goto(website + pfade.karte, { waitUntil: 'networkidle' });
    const gelungen = await seite.evaluate(() => {
      try {
        document.body.innerHTML = '<img src="x" onerror="document.title = 1">';
        return true;
      } catch {
        return false;
      }
    });
    expect(gelungen).toBe(false);
    await expect.poll(() => verstoesse.join()).toContain('TrustedHTML');
  });

  test('says the same as the files for other hosts', () => {
    const regeln = readFileSync(`${WEBSITE}/_headers`, 'utf8');
    expect(regeln).toContain(hintergrundkarte.host);
  });
});
