/** A Firefox of this computer, steered by WebDriver BiDi. */
import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';

/** Full path of Firefox as `npm test` found it, else Debian's; undefined if there is none. */
export function firefoxPfad(): string | undefined {
  const pfad = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
  return existsSync(pfad) ? pfad : undefined;
}

/**
 * Starts it with a profile of its own. Playwright, which the other tests use, asks for commands
 * that Debian's Firefox does not know yet.
 * @throws Error if it does not start
 */
export const starteFirefox = (pfad: string): Promise<Browser> =>
  puppeteer.launch({ browser: 'firefox', executablePath: pfad, timeout: 90_000 });
