/**
 * `npm test`: everything, from a fresh clone, the browser included. `npm run test:inhalt`: the part
 * of it that records, errands and results of the link check can break. Stops at the first failure.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installiere, fuehreAus } from './abhaengigkeiten.mjs';

/** The headless shell comes first: it opens pages in half the time. */
const NAMEN = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

const laeuft = (befehl) => spawnSync(befehl, ['--version'], { stdio: 'ignore' }).status === 0;

/** Full path of the first of these programs that is installed. */
const suche = (namen) =>
  namen
    .flatMap((name) => process.env.PATH.split(delimiter).map((ordner) => join(ordner, name)))
    .find((pfad) => existsSync(pfad) && laeuft(pfad));

/** Chrome or Chromium: `CHROME_PATH`, the usual names, else installed where we may. */
function browser() {
  const gesetzt = process.env.CHROME_PATH;
  if (gesetzt) {
    if (laeuft(gesetzt)) return gesetzt;
    console.error(`CHROME_PATH is "${gesetzt}", but that does not run.`);
    process.exit(1);
  }
  const gefunden = suche(NAMEN);
  if (gefunden) return gefunden;
  if (process.getuid?.() === 0 && laeuft('apt-get')) {
    console.log('Installing Chromium …');
    fuehreAus('apt-get', 'update', '-qq');
    fuehreAus('apt-get', 'install', '-y', '-qq', '--no-install-recommends', NAMEN[0]);
    return suche(NAMEN);
  }
  console.error(
    'The browser tests need Chrome or Chromium. Install one, or set CHROME_PATH to its program.',
  );
  process.exit(1);
}

installiere();
const nurInhalt = process.argv[2] === 'inhalt';
if (!nurInhalt) process.env.CHROME_PATH = browser();
const schritte = nurInhalt
  ? [['check'], ['build'], ['vitest', '--', '--project', 'inhalt']]
  : [['typen'], ['lint'], ['check'], ['build'], ['vitest']];
for (const schritt of schritte) fuehreAus('npm', 'run', '--silent', ...schritt);
