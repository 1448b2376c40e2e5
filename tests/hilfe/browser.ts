/** A headless browser on the built site. */
import { preview } from 'astro';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

export interface Pruefstand {
  url: string;
  browser: Browser;
  ende(): Promise<void>;
}

/** Serves `dist` on a free port and starts the browser of `CHROME_PATH`. */
export async function pruefstand(): Promise<Pruefstand> {
  const server = await preview({ logLevel: 'error', server: { port: 0 } });
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  return {
    url: `http://localhost:${server.port}`,
    browser,
    async ende() {
      await browser.close();
      await server.stop();
    },
  };
}

export interface Besuch {
  seite: Page;
  /** Requests to any other host. */
  fremde: string[];
  /** Errors and warnings of the console, and uncaught exceptions. */
  klagen: string[];
}

/** Opens a page of the site and records what it should not do. */
export async function besuche(
  { url, browser }: Pruefstand,
  pfad: string,
  optionen: BrowserContextOptions = {},
): Promise<Besuch> {
  const kontext = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...optionen });
  const seite = await kontext.newPage();
  const [fremde, klagen]: [string[], string[]] = [[], []];
  seite.on('request', (anfrage) => {
    if (!anfrage.url().startsWith(url) && !anfrage.url().startsWith('data:'))
      fremde.push(anfrage.url());
  });
  seite.on('console', (zeile) => {
    if (['error', 'warning'].includes(zeile.type())) klagen.push(zeile.text());
  });
  seite.on('pageerror', (fehler) => klagen.push(fehler.message));
  await seite.goto(url + pfad, { waitUntil: 'networkidle' });
  return { seite, fremde, klagen };
}
