/**
 * Installs what the lock file says, if it is not there yet. Plain JavaScript for any Node from 20
 * on: it runs before anything is installed. The project's own Node comes with the packages.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** From this Node on the machine's own will do, where none comes with the packages (Macs with Apple's chip). */
const MINDESTENS = 24;

/** True if npm scripts find a Node that is new enough: that of the packages, else the machine's. */
const hatNode = () =>
  existsSync('node_modules/.bin/node') || Number.parseInt(process.versions.node, 10) >= MINDESTENS;

/**
 * npm as a program and its first argument. By its own file, where npm says which that is: on Windows
 * `npm` is a batch file, which starts in a shell only.
 */
export const NPM = /npm-cli\.js$/.test(process.env.npm_execpath ?? '')
  ? [process.execPath, process.env.npm_execpath]
  : ['npm'];

const lies = (pfad) => JSON.parse(readFileSync(pfad, 'utf8')).packages;

/** True if every package of the lock file that this machine needs is installed in its version. */
function vollstaendig() {
  const installiert = 'node_modules/.package-lock.json';
  if (!existsSync(installiert) || !hatNode()) return false;
  const vorhanden = lies(installiert);
  const verlangt = Object.entries(lies('package-lock.json')).filter(([pfad]) => pfad !== '');
  return verlangt.every(([pfad, { version, optional }]) =>
    vorhanden[pfad] ? vorhanden[pfad].version === version : optional,
  );
}

/** Runs a command with its output shown; ends the process if it fails. */
export function fuehreAus(befehl, ...argumente) {
  const { status, error } = spawnSync(befehl, argumente, { stdio: 'inherit' });
  if (error) console.error(`${befehl}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs `npm ci` if node_modules does not match the lock file. */
export function installiere() {
  if (vollstaendig()) return;
  console.log('Installing dependencies …');
  fuehreAus(...NPM, 'ci', '--no-audit', '--no-fund', '--loglevel=error');
  if (hatNode()) return;
  console.error(
    `No Node ${MINDESTENS} came with the packages for ${process.platform} on ${process.arch}, and this is ${process.version}. Install Node ${MINDESTENS} or newer, then start again.`,
  );
  process.exit(1);
}
