/**
 * `npm run bilder`: takes the pictures of docs/redaktion.md and docs/browser.md anew, of the site of
 * the fixtures and of what the commands print. Needs a browser, like the tests. Everything in them is invented.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { fuehreAus, inhaltMit } from './bau.ts';
import { FIXTUR, WEBSITE } from './fixtur.ts';
import { AUFGABEN, geh } from './wege.ts';

const ZIEL = 'docs/bilder';
const QUELLE = 'https://presse.example.org/seite';

/** A list as it may come, with a line that is not clear. */
const LISTE = `Liste der ausgezeichneten Behörden (erfunden);;;;;
;;;;;
Schlüssel;Behörde;Ausgezeichnet am;Anzahl;Stand der Zahl;Quelle
09178124;Stadt Freising;12.05.2026;72;05/2026;${QUELLE}
09190148;Schongau;;über 70;Mai 2026;${QUELLE}
;Gde. Hausen;01.04.2026;54;04/2026;${QUELLE}
;Summe;;126;;
`;

/** A record with three slips. */
const FEHLERHAFT = `name: Stadt Freising
art: stadt
schluessel: 09178124
auszeichnung:
  seit: "2026-05-12"
  quelle: ${QUELLE}
online_verfahren:
  - anzahl: 72
    stand: 05/2026
    quelle: http://presse.example.org/seite
`;

/** The picture of one part of a page, with a little room around it. */
async function nimm(seite: Page, teil: Locator, name: string, hoehe?: number): Promise<void> {
  await teil.scrollIntoViewIfNeeded();
  const kasten = (await teil.boundingBox())!;
  const rand = 12;
  await seite.screenshot({
    path: join(ZIEL, `${name}.png`),
    animations: 'disabled',
    fullPage: true,
    clip: {
      x: Math.max(0, kasten.x - rand),
      y: (await seite.evaluate(() => scrollY)) + kasten.y - rand,
      width: kasten.width + 2 * rand,
      height: (hoehe ?? kasten.height) + 2 * rand,
    },
  });
}

async function oeffne(browser: Browser, adresse: string): Promise<Page> {
  const seite = await browser.newPage({ viewport: { width: 600, height: 1000 } });
  await seite.clock.setFixedTime(Number(FIXTUR.SOURCE_DATE_EPOCH) * 1000);
  await seite.goto(adresse, { waitUntil: 'networkidle' });
  return seite;
}

async function formular(browser: Browser, url: string): Promise<void> {
  const neu = await oeffne(browser, `${url}/redaktion/`);
  const feld = neu.getByLabel('Name, Postleitzahl oder');
  await feld.pressSequentially('stadt freis');
  await neu.keyboard.press('ArrowDown');
  await nimm(neu, neu.locator('fieldset').first(), 'behoerde', 400);
  await neu.keyboard.press('Enter');
  await neu.locator('#f-auszeichnung-seit').fill('12.05.2026');
  await neu.locator('#f-auszeichnung-quelle').fill(QUELLE.replace('https', 'http'));
  await neu.keyboard.press('Tab');
  await nimm(neu, neu.locator('#g-auszeichnung'), 'fehler');

  const zahl = await oeffne(browser, `${url}/redaktion/?amt=stadt-schongau`);
  await zahl.locator('#f-zahl-anzahl').fill('72');
  await zahl.locator('#f-zahl-stand').fill('05/2026');
  await zahl.locator('#f-zahl-quelle').fill(QUELLE);
  await zahl.keyboard.press('Tab');
  await zahl.locator('#ergebnis[data-stand=gut]').waitFor();
  await nimm(zahl, zahl.locator('.maske-datei'), 'neue-zahl', 860);
}

/** What a command prints, as in a window of a terminal. */
async function terminal(browser: Browser, name: string, befehl: string, ausgabe: string) {
  const seite = await browser.newPage({ viewport: { width: 900, height: 400 } });
  await seite.setContent(
    `<body style="margin:0"><pre style="margin:0;padding:16px 20px;background:#15192b;color:#e8ecf7;font:14px/1.5 monospace;white-space:pre-wrap"></pre></body>`,
  );
  const fenster = seite.locator('pre');
  await fenster.evaluate((pre, text) => (pre.textContent = text), `$ ${befehl}\n${ausgabe.trim()}`);
  await fenster.screenshot({ path: join(ZIEL, `${name}.png`) });
}

async function befehle(browser: Browser): Promise<void> {
  const liste = '.tmp/liste.csv';
  writeFileSync(liste, LISTE);
  const probelauf = fuehreAus('scripts/import.ts', FIXTUR, liste).stdout;
  await terminal(browser, 'probelauf', 'npm run import -- liste.csv', probelauf);
  rmSync(liste);

  const ordner = inhaltMit({ 'stadt-freising.yaml': FEHLERHAFT });
  const umgebung = { ...FIXTUR, CONTENT_DIR: ordner };
  const { stdout } = fuehreAus('scripts/check.ts', umgebung, 'stadt-freising.yaml');
  await terminal(
    browser,
    'pruefung',
    'npm run check -- stadt-freising.yaml',
    stdout.replaceAll(ordner, 'content'),
  );
  rmSync(ordner, { recursive: true });
}

async function vorschau(browser: Browser, url: string): Promise<void> {
  const seite = await oeffne(browser, `${url}/aemter/stadt-schongau/`);
  await seite.screenshot({
    path: join(ZIEL, 'vorschau.png'),
    clip: { x: 0, y: 0, width: 600, height: 640 },
  });
}

/** The three tasks of a citizen on a phone: the screen of the question, and that of the answer. */
async function aufgaben(browser: Browser, url: string): Promise<void> {
  for (const weg of AUFGABEN) {
    const seite = await oeffne(browser, url + weg.von);
    await seite.setViewportSize({ width: 360, height: 740 });
    // Visitors do not see that this build is a preview.
    await seite.addInitScript(() =>
      addEventListener('DOMContentLoaded', () => document.querySelector('body > aside')?.remove()),
    );
    const nimmBild = (nummer: number) =>
      seite.screenshot({
        path: join(ZIEL, `aufgabe-${weg.name}-${nummer}.png`),
        animations: 'disabled',
      });
    await geh(seite, weg, url, () => nimmBild(1));
    await nimmBild(2);
  }
}

mkdirSync(ZIEL, { recursive: true });
const umgebung = {
  ...FIXTUR,
  OUT_DIR: WEBSITE.replace('website', 'bilder'),
  REPOSITORY_URL: 'https://github.com/example/digitales-amt',
  VORSCHAU: '1',
};
const { status, stderr } = fuehreAus('scripts/build.ts', umgebung);
if (status !== 0) throw new Error(stderr);
Object.assign(process.env, umgebung);
const server = await preview({ logLevel: 'error', server: { port: 0 } });
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const url = `http://localhost:${server.port}`;
try {
  await formular(browser, url);
  await befehle(browser);
  await vorschau(browser, url);
  await aufgaben(browser, url);
} finally {
  await browser.close();
  await server.stop();
}
