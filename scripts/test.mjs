/**
 * `npm test`: everything, from a fresh clone, the browser included. `npm run test:inhalt`: the part
 * of it that records, errands and results of the link check can break. Stops at the first failure.
 */
import { spawn, spawnSync } from 'node:child_process';
import { fuehreAus, installiere, NPM } from './abhaengigkeiten.mjs';
import { CHROMIUM, laeuft, suche } from './programme.mjs';

/** Debian's name comes first: other systems know the second only. */
const FIREFOX_NAMEN = ['firefox-esr', 'firefox'];

/** Chrome or Chromium: `CHROME_PATH`, the usual names, else installed where we may. */
function browser() {
  const gesetzt = process.env.CHROME_PATH;
  if (gesetzt) {
    if (laeuft(gesetzt)) return gesetzt;
    console.error(`CHROME_PATH is "${gesetzt}", but that does not run.`);
    process.exit(1);
  }
  const gefunden = suche(CHROMIUM);
  if (gefunden) return gefunden;
  if (process.getuid?.() === 0 && laeuft('apt-get')) {
    console.log('Installing Chromium …');
    fuehreAus('apt-get', 'update', '-qq');
    fuehreAus('apt-get', 'install', '-y', '-qq', '--no-install-recommends', CHROMIUM[0]);
    return suche(CHROMIUM);
  }
  console.error(
    'The browser tests need Chrome or Chromium. Install one, or set CHROME_PATH to its program.',
  );
  process.exit(1);
}

/** Firefox for the main tasks: `FIREFOX_PATH`, the usual names, else installed where we may; undefined without it. */
function firefox() {
  if (process.env.FIREFOX_PATH) return process.env.FIREFOX_PATH;
  const gefunden = suche(FIREFOX_NAMEN);
  if (gefunden) return gefunden;
  if (process.getuid?.() !== 0 || !laeuft('apt-get')) return undefined;
  console.log('Installing Firefox …');
  const apt = (...argumente) => spawnSync('apt-get', argumente, { stdio: 'inherit' });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', FIREFOX_NAMEN[0]);
  return suche(FIREFOX_NAMEN);
}

/**
 * Runs an npm script and ends everything if it fails.
 * @param still its output is kept until it ends, because something else is talking
 */
async function skript(name, { argumente = [], still = false } = {}) {
  const [programm, ...davor] = NPM;
  const prozess = spawn(programm, [...davor, 'run', '--silent', name, ...argumente], {
    stdio: still ? 'pipe' : 'inherit',
  });
  const ausgabe = [];
  for (const strom of [prozess.stdout, prozess.stderr])
    strom?.on('data', (teil) => ausgabe.push(teil));
  const status = await new Promise((fertig) => prozess.on('close', fertig));
  process.stdout.write(Buffer.concat(ausgabe));
  if (status === 0) return;
  console.error(`npm run ${name} failed.`);
  process.exit(1);
}

/**
 * Tests of these projects (vitest.config.ts).
 * @param arbeiter how many files are tried side by side
 */
const tests = (projekte, { arbeiter, still = false } = {}) =>
  skript('vitest', {
    argumente: [
      '--',
      ...projekte.flatMap((projekt) => ['--project', projekt]),
      ...(arbeiter ? ['--maxWorkers', String(arbeiter)] : []),
    ],
    still,
  });

const bau = async () => {
  await skript('check');
  await skript('build');
};

installiere();
if (process.argv[2] === 'inhalt') {
  await bau();
  await tests(['inhalt']);
} else {
  process.env.CHROME_PATH = browser();
  const zweiter = firefox();
  if (zweiter) process.env.FIREFOX_PATH = zweiter;
  // A build and a check of types leave a core idle: what needs no site is tested meanwhile.
  await Promise.all([
    skript('lint', { still: true }).then(() => tests(['haus'], { arbeiter: 1, still: true })),
    skript('typen')
      .then(bau)
      .then(() => tests(['website', 'inhalt'], { arbeiter: 2 })),
  ]);
}
