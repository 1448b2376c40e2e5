/** Programs of the machine that some commands need. Plain JavaScript: `npm test` runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Chrome or Chromium by its usual names. The headless shell comes first: it opens pages in half the time. */
export const CHROMIUM = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** @param {string} befehl */
export const laeuft = (befehl) =>
  spawnSync(befehl, ['--version'], { stdio: 'ignore' }).status === 0;

/**
 * Full path of the first of these programs that is installed.
 * @param {string[]} namen
 */
export const suche = (namen) =>
  namen
    .flatMap((name) =>
      (process.env.PATH ?? '').split(delimiter).map((ordner) => join(ordner, name)),
    )
    .find((pfad) => existsSync(pfad) && laeuft(pfad));
