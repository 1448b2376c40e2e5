/** A headless browser on the site of the fixtures. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Page,
  type Request,
} from 'playwright-core';
import { inject } from 'vitest';
import { FIXTUR } from './fixtur.ts';

/** Address of the site. */
export const url = inject('url');

let laufender: Promise<Browser> | undefined;

/** The browser of this worker, which ends with it: one for all files that it tries. */
const browser = (): Promise<Browser> =>
  (laufender ??= chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  }));

/** Closes what a test has opened. */
export async function schliesseAlles(): Promise<void> {
  for (const kontext of (await laufender)?.contexts() ?? []) await kontext.close();
}

export interface Besuch {
  seite: Page;
  /** Paths asked of the site. */
  anfragen: string[];
  /** Requests to any other host. */
  fremde: string[];
  /** Errors and warnings of the console, and uncaught exceptions. */
  klagen: string[];
}

/**
 * Opens a page of the site and records what it should not do; closed when the test ends.
 * @param vorher what happens before the page is asked for
 */
export async function besuche(
  pfad: string,
  optionen: BrowserContextOptions = {},
  vorher?: (seite: Page) => Promise<unknown>,
): Promise<Besuch> {
  const offener = await browser();
  const kontext = await offener.newContext({
    viewport: { width: 1280, height: 900 },
    // A page that still glides to the focus lets go of a mouse button beside what it was pressed on.
    reducedMotion: 'reduce',
    ...optionen,
  });
  // In the browser it is the day of the fixtures, too; timers run on.
  await kontext.clock.setFixedTime(Number(FIXTUR.SOURCE_DATE_EPOCH) * 1000);
  const seite = await kontext.newPage();
  const [anfragen, fremde, klagen]: [string[], string[], string[]] = [[], [], []];
  seite.on('request', (anfrage) => {
    if (anfrage.url().startsWith(url)) anfragen.push(new URL(anfrage.url()).pathname);
    else if (!anfrage.url().startsWith('data:')) fremde.push(anfrage.url());
  });
  seite.on('console', (zeile) => {
    if (['error', 'warning'].includes(zeile.type())) klagen.push(zeile.text());
  });
  seite.on('pageerror', (fehler) => klagen.push(fehler.message));
  await vorher?.(seite);
  const unterwegs = new Set<Request>();
  seite.on('request', (anfrage) => unterwegs.add(anfrage));
  for (const ende of ['requestfinished', 'requestfailed'] as const)
    seite.on(ende as 'requestfinished', (anfrage) => unterwegs.delete(anfrage));
  await seite.goto(url + pfad);
  if (optionen.javaScriptEnabled !== false) await wirdRuhig(seite, unterwegs);
  return { seite, anfragen, fremde, klagen };
}

/**
 * Waits until the page has what it loads of itself: time and again it has drawn and has nothing else
 * to do, and nothing is under way. (Half a second without a request, which Playwright can wait for,
 * would be a quarter of the time of all tests.)
 */
async function wirdRuhig(seite: Page, unterwegs: ReadonlySet<Request>): Promise<void> {
  for (let ruhig = 0; ruhig < 3;)
    try {
      await seite.evaluate(
        () =>
          new Promise<void>((fertig) => {
            requestAnimationFrame(() => {
              requestIdleCallback(() => {
                fertig();
              });
            });
          }),
      );
      ruhig = unterwegs.size === 0 ? ruhig + 1 : 0;
    } catch (fehler) {
      // It has led on to another page.
      if (!/navigation|destroyed/.test(String(fehler))) throw fehler;
      await seite.waitForLoadState();
      ruhig = 0;
    }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds on the page as it is, one line for each rule.
 * @param regeln ids of the rules to ask; all that axe has, if absent
 */
export async function barrieren(seite: Page, regeln?: string[]): Promise<string[]> {
  if (!(await seite.evaluate(() => 'axe' in window))) await seite.evaluate(axe);
  const { violations } = await seite.evaluate(async (werte): Promise<AxeResults> => {
    const { axe } = window as unknown as {
      axe: { run(optionen: RunOptions): Promise<AxeResults> };
    };
    return axe.run({
      // What is in order is not listed: a page may have thousands of links.
      resultTypes: ['violations'],
      // WCAG 2.2; axe leaves it out as long as laws name an older version.
      rules: { 'target-size': { enabled: true } },
      ...(werte && { runOnly: { type: 'rule', values: werte } }),
    });
  }, regeln);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
