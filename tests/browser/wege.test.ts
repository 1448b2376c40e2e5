/** The main tasks in two engines. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pfade } from '../../src/domain/verzeichnis/urls.ts';
import { besuche, url } from '../hilfe/browser.ts';
import { firefoxPfad, starteFirefox } from '../hilfe/firefox.ts';
import { AUFGABEN, WEGE, geh } from '../hilfe/wege.ts';

const TELEFON = { width: 360, height: 740 };

describe('Chromium', () => {
  test.each(WEGE)('$name', async (weg) => {
    const { seite, klagen } = await besuche(weg.von);
    await geh(seite, weg, url);
    expect(klagen).toEqual([]);
  });

  test.each(AUFGABEN)(
    '$name: on a phone the question fits one screen, the answer the next',
    async (weg) => {
      const { seite } = await besuche(weg.von, { viewport: TELEFON });
      await geh(seite, weg, url, async () => {
        const knopf = await seite.locator('#wasfrage button:visible').last().boundingBox();
        expect(knopf!.y + knopf!.height).toBeLessThan(TELEFON.height);
      });
      const antwort = seite.locator(weg.antwort[0]).first();
      await expect
        .poll(async () => {
          const kasten = (await antwort.boundingBox())!;
          return kasten.y > 0 && kasten.y + kasten.height < TELEFON.height;
        })
        .toBe(true);
    },
  );
});

const pfad = firefoxPfad();
if (!pfad)
  console.warn(
    'The main tasks were not tried in Firefox: it is not installed. As root on Debian `npm test` installs it; else install it, or set FIREFOX_PATH.',
  );

describe.skipIf(!pfad)('Firefox', () => {
  let browser: Browser;
  let seite: Page;
  const klagen: string[] = [];
  beforeAll(async () => {
    browser = await starteFirefox(pfad!);
    seite = await browser.newPage();
    seite.on('pageerror', (fehler) => klagen.push(String(fehler)));
    seite.on('console', (zeile) => {
      if (['error', 'warn'].includes(zeile.type())) klagen.push(zeile.text());
    });
  });
  afterAll(() => browser?.close());

  test.each(WEGE)('$name; nothing scrolls sideways at 320 px, nor at 200 % text', async (weg) => {
    await seite.setViewport({ width: 1280, height: 900 });
    await geh(seite, weg, url);
    for (const [width, schrift] of [
      [320, 100],
      [640, 200],
    ] as const) {
      await seite.setViewport({ width, height: 800 });
      const ueberhang = await seite.evaluate((prozent) => {
        document.documentElement.style.fontSize = `${prozent}%`;
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      }, schrift);
      expect(ueberhang, `${width} px, ${schrift} %`).toBe(0);
    }
    expect(klagen).toEqual([]);
  });

  test('a headline is never cut inside a short word', async () => {
    await seite.setViewport({ width: 320, height: 800 });
    await seite.goto(url + pfade.start);
    // A word that stands on one line has one box.
    const geteilt = await seite.evaluate(() =>
      [...document.querySelectorAll('h1, h2, h3')].flatMap((titel) => {
        const gang = document.createTreeWalker(titel, NodeFilter.SHOW_TEXT);
        const worte: string[] = [];
        for (let text = gang.nextNode(); text; text = gang.nextNode())
          for (const { 0: wort, index } of text.textContent!.matchAll(
            /(?<!\p{L})\p{L}{2,12}(?!\p{L})/gu,
          )) {
            const strecke = document.createRange();
            strecke.setStart(text, index);
            strecke.setEnd(text, index + wort.length);
            if (strecke.getClientRects().length > 1) worte.push(wort);
          }
        return worte;
      }),
    );
    expect(geteilt).toEqual([]);
  });
});
