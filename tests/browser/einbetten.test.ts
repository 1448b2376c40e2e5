import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  amtEinbettung,
  elementcode,
  KARTENEINBETTUNG,
  kreisEinbettung,
  rahmencode,
} from '../../src/domain/ausgabe/einbettung.ts';
import { pfade } from '../../src/domain/verzeichnis/urls.ts';
import { besuche, url } from '../hilfe/browser.ts';
import { WEBSITE } from '../hilfe/fixtur.ts';
import { verzeichnis } from '../hilfe/inhalt.ts';
import { mitNginx, starteNginx } from '../hilfe/nginx.ts';

if (!mitNginx) console.log('nginx is not installed: its rules on frames are not tried here.');

/** The site as the container serves it; without nginx as the preview does. */
let website = url;
let beende: (() => void) | undefined;
/** A page of somebody else: another port is another origin. */
let fremd: Server;
let inhalt = '';

beforeAll(async () => {
  if (mitNginx) ({ url: website, ende: beende } = await starteNginx(WEBSITE));
  fremd = createServer((_, antwort) => {
    antwort.setHeader('Content-Type', 'text/html; charset=utf-8');
    antwort.end(`<!doctype html><html lang="de"><title>Fremd</title><body>${inhalt}</body></html>`);
  });
  await new Promise<void>((fertig) => fremd.listen(0, '127.0.0.1', fertig));
});
afterAll(() => {
  beende?.();
  fremd.close();
});

/** Opens a foreign page with this HTML. */
async function fremdeSeite(html: string, optionen: Parameters<typeof besuche>[1] = {}) {
  inhalt = html;
  const { seite } = await besuche('/404.html', optionen);
  await seite.goto(`http://127.0.0.1:${(fremd.address() as AddressInfo).port}/`);
  return seite;
}

/** An office whose seal is held, one whose seal is gone, and the one with the longest name. */
const gueltig = verzeichnis.gueltige[0]!;
const entzogen = verzeichnis.aemter.find(({ status }) => status === 'entzogen')!;
const lang = verzeichnis.aemter.toSorted((a, b) => b.name.length - a.name.length)[0]!;

const kreis = { slug: 'forchheim', name: 'Landkreis Forchheim' };

describe('a frame on a foreign page', () => {
  test.each([gueltig, entzogen, lang])('shows $id without any script', async (amt) => {
    const seite = await fremdeSeite(rahmencode(amtEinbettung(amt), website), {
      javaScriptEnabled: false,
    });
    const text = await seite.frameLocator('iframe').getByRole('main').innerText();
    expect(text.replaceAll('\u00AD', '')).toContain(amt.name);
    expect(text).toContain(amt.zahl.anzahl.toLocaleString('de-DE'));
    expect(text.includes('nicht mehr')).toBe(amt.status === 'entzogen');
    expect(await seite.getByRole('link').first().getAttribute('href')).toContain(amt.id);
  });

  test.each([
    ['the longest name', amtEinbettung(lang)],
    ['a Landkreis', kreisEinbettung(kreis)],
    ['the map', KARTENEINBETTUNG],
  ])('is high enough for %s from 320 px on', async (_, einbettung) => {
    const seite = await fremdeSeite(rahmencode(einbettung, website));
    const main = seite.frameLocator('iframe').getByRole('main');
    for (const width of [336, 500, 1000]) {
      await seite.setViewportSize({ width, height: 900 });
      const { hoehe, breite, platz } = await main.evaluate((element) => ({
        hoehe: element.getBoundingClientRect().height,
        breite: document.documentElement.scrollWidth,
        platz: innerWidth,
      }));
      expect(breite, `${width} px`).toBe(platz);
      expect(hoehe, `${width} px`).toBeLessThanOrEqual(einbettung.hoehe);
    }
    const farben = await main
      .locator('.karte-statisch path')
      .evaluateAll((flaechen) => new Set(flaechen.map((eine) => getComputedStyle(eine).fill)).size);
    expect(farben).not.toBe(1);
  });
});

describe('the element on a foreign page', () => {
  test.each([
    ['an office', amtEinbettung(gueltig)],
    ['a Landkreis', kreisEinbettung(kreis)],
    ['the map', KARTENEINBETTUNG],
  ])('shows %s as high as it is, also after the window has changed', async (_, einbettung) => {
    const seite = await fremdeSeite(elementcode(einbettung, website));
    const rahmen = seite.locator('digitales-amt iframe');
    const main = seite.frameLocator('digitales-amt iframe').getByRole('main');
    for (const width of [1000, 340]) {
      await seite.setViewportSize({ width, height: 900 });
      await expect
        .poll(async () => {
          const [innen, aussen] = [await main.boundingBox(), await rahmen.boundingBox()];
          return Math.abs(innen!.height - aussen!.height);
        })
        .toBeLessThanOrEqual(1);
    }
    expect(await rahmen.getAttribute('title')).toBe(einbettung.titel);
    expect(await seite.getByRole('link').first().isVisible()).toBe(false);
  });

  test('is dark where the device is', async () => {
    const grund = async (colorScheme: 'light' | 'dark') => {
      const seite = await fremdeSeite(elementcode(amtEinbettung(gueltig), website), {
        colorScheme,
      });
      return seite
        .frameLocator('digitales-amt iframe')
        .getByRole('main')
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    };
    expect(await grund('dark')).not.toBe(await grund('light'));
  });

  test('leaves picture and link where it cannot come: without script, and for what is not there', async () => {
    for (const [id, optionen] of [
      [gueltig.id, { javaScriptEnabled: false }],
      ['gibt-es-nicht', {}],
    ] as const) {
      const seite = await fremdeSeite(
        elementcode(amtEinbettung({ id, name: 'Amt' }), website),
        optionen,
      );
      await seite.waitForLoadState('networkidle');
      expect(await seite.getByRole('link').isVisible(), id).toBe(true);
    }
  });

  test('believes nobody else about its height', async () => {
    const seite = await fremdeSeite(elementcode(amtEinbettung(gueltig), website));
    const rahmen = seite.locator('digitales-amt iframe.da');
    await rahmen.waitFor();
    const vorher = await rahmen.boundingBox();
    await seite.evaluate(async () => {
      window.postMessage({ digitalesAmt: { hoehe: 5000 } }, '*');
      await new Promise((weiter) => setTimeout(weiter, 200));
    });
    expect(await rahmen.boundingBox()).toEqual(vorher);
  });

  test('takes no address for an id', async () => {
    const seite = await fremdeSeite(
      elementcode({ ...amtEinbettung(gueltig), merkmal: 'amt="../../"' }, website),
    );
    await seite.waitForFunction(() => customElements.get('digitales-amt'));
    expect(await seite.locator('digitales-amt iframe').count()).toBe(0);
    expect(await seite.getByRole('link').isVisible()).toBe(true);
  });
});

describe.runIf(mitNginx)('the web server', () => {
  const rahmenregel = async (pfad: string) =>
    /frame-ancestors ([^;]+)/.exec(
      (await fetch(website + pfad)).headers.get('content-security-policy') ?? '',
    )?.[1];

  test('lets foreign pages frame what is made for it, and nothing else', async () => {
    for (const pfad of [
      pfade.einbetten.amt(gueltig.id),
      pfade.einbetten.landkreis(kreis.slug),
      pfade.einbetten.karte,
      pfade.einbetten.grafik('entwicklung'),
    ])
      expect(await rahmenregel(pfad), pfad).toBe('*');
    for (const pfad of [
      pfade.start,
      pfade.amt(gueltig.id),
      pfade.karte,
      pfade.redaktion,
      '/en/',
      '/gibt-es-nicht',
      '/einbetten/amt/gibt-es-nicht/',
    ])
      expect(await rahmenregel(pfad), pfad).toBe("'self'");
  });

  test('a browser refuses to frame the page of an office', async () => {
    const seite = await fremdeSeite(`<iframe src="${website}${pfade.amt(gueltig.id)}"></iframe>`);
    await seite.waitForLoadState('networkidle');
    expect(seite.frames()[1]?.url()).not.toContain(gueltig.id);
  });

  test('foreign programs may read the descriptions and run the element', async () => {
    const beschreibung = await fetch(website + pfade.einbetten.oembed.amt(gueltig.id));
    expect(beschreibung.headers.get('access-control-allow-origin')).toBe('*');
    expect(beschreibung.headers.get('content-type')).toContain('application/json');
    const skript = await fetch(website + pfade.einbetten.skript);
    expect(skript.headers.get('content-type')).toContain('javascript');
    expect(await skript.text()).toBe(readFileSync(`public${pfade.einbetten.skript}`, 'utf8'));
  });
});

describe('the page for municipalities', () => {
  test('without script the HTML has a placeholder, and the example is a picture with a link', async () => {
    const { seite } = await besuche('/fuer-kommunen/', { javaScriptEnabled: false });
    expect(await seite.locator('#e-code').textContent()).toContain('/einbetten/amt/KENNUNG/');
    expect(await seite.locator('#e-buehne a').isVisible()).toBe(true);
    expect(await seite.locator('#e-form').isVisible()).toBe(false);
  });

  test('the chosen office, a Landkreis, the map: code and preview follow', async () => {
    const { seite, fremde, klagen } = await besuche(`/fuer-kommunen/?amt=${gueltig.id}`);
    const code = seite.locator('#e-code');
    await expect.poll(() => code.textContent()).toContain(`amt="${gueltig.id}"`);
    expect(await code.textContent()).toContain(pfade.einbetten.skript);
    await seite.locator('#e-buehne digitales-amt iframe.da').waitFor();
    await seite.locator('#e-wie').selectOption('fest');
    const fest = (await code.textContent())!;
    expect(fest).toContain(gueltig.zahl.anzahl.toLocaleString('de-DE'));
    expect(fest).not.toMatch(/<iframe|<script/);
    await seite.locator('#e-wie').selectOption('rahmen');
    await seite.locator('#e-was').selectOption('landkreis');
    await seite.locator('#e-kreis').selectOption(kreis.slug);
    expect(await code.textContent()).toContain(`/einbetten/landkreis/${kreis.slug}/`);
    await seite.locator('#e-was').selectOption('grafik');
    await expect
      .poll(() => seite.frameLocator('#e-buehne iframe').getByRole('img').count())
      .toBeGreaterThan(0);
    await seite.locator('#e-was').selectOption('karte');
    expect(await code.textContent()).toContain(pfade.einbetten.karte);
    expect(
      await seite.frameLocator('#e-buehne iframe').getByRole('heading').first().textContent(),
    ).toBe('Bayern');
    expect([fremde, klagen]).toEqual([[], []]);
  });
});
