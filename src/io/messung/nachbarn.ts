/**
 * What others need for as many pages from the same records: a bare Astro project and a bare Eleventy
 * project, without search, maps, data or pictures. They are the floor of what a build can cost.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Klartextfehler } from '../klartext.ts';
import { miss, type Messung } from './messung.ts';

/** Installed into a folder of its own: only this measurement needs it. */
const ELEVENTY = { paket: '@11ty/eleventy', version: '3.1.8' };

/** A page of the neighbours: its address, a title, rows of a table. */
export interface Nachbarseite {
  pfad: string;
  titel: string;
  zeilen: readonly (readonly [string, string])[];
}

function lege(ordner: string, dateien: Record<string, string>): void {
  for (const [pfad, text] of Object.entries(dateien)) {
    mkdirSync(join(ordner, pfad, '..'), { recursive: true });
    writeFileSync(join(ordner, pfad), text);
  }
}

const ASTROSEITE = `---
import seiten from '../seiten.json';
export const getStaticPaths = () =>
  seiten.map((seite) => ({ params: { pfad: seite.pfad }, props: seite }));
const { titel, zeilen } = Astro.props;
---
<html lang="de">
  <head><meta charset="utf-8" /><title>{titel}</title></head>
  <body>
    <h1>{titel}</h1>
    <table>{zeilen.map(([links, rechts]) => <tr><td>{links}</td><td>{rechts}</td></tr>)}</table>
  </body>
</html>
`;

/** Builds the pages with the Astro of this project and nothing else. */
export function baueAstro(ordner: string, seiten: readonly Nachbarseite[]): Promise<Messung> {
  lege(ordner, {
    'package.json': '{ "type": "module" }',
    'astro.config.mjs': 'export default { telemetry: false };',
    'src/seiten.json': JSON.stringify(seiten),
    'src/pages/[...pfad].astro': ASTROSEITE,
  });
  symlinkSync(resolve('node_modules'), join(ordner, 'node_modules'));
  return miss([process.execPath, resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
    ordner,
    umgebung: { ASTRO_TELEMETRY_DISABLED: '1' },
  });
}

const ELEVENTYSEITE = `---
pagination: { data: seiten, size: 1, alias: seite }
permalink: "/{{ seite.pfad }}/index.html"
---
<!DOCTYPE html><html lang="de">
<head><meta charset="utf-8"><title>{{ seite.titel }}</title></head>
<body><h1>{{ seite.titel }}</h1>
<table>{% for zeile in seite.zeilen %}<tr><td>{{ zeile[0] }}</td><td>{{ zeile[1] }}</td></tr>{% endfor %}</table>
</body></html>
`;

/**
 * Fetches a package that only a measurement needs into a folder of its own.
 * @returns where it lies
 * @throws Klartextfehler if it cannot be had
 */
export function holePaket(ordner: string, { paket, version }: typeof ELEVENTY): string {
  lege(ordner, { 'package.json': '{ "type": "module" }' });
  try {
    execFileSync(
      'npm',
      ['install', '--ignore-scripts', '--no-package-lock', '--no-audit', `${paket}@${version}`],
      { cwd: ordner, stdio: ['ignore', 'ignore', 'inherit'] },
    );
  } catch {
    throw new Klartextfehler(
      `${paket} ließ sich nicht holen (siehe oben). Prüfen Sie die Verbindung, oder messen Sie mit „--ohne-nachbarn“.`,
    );
  }
  return resolve(ordner, 'node_modules', paket);
}

/**
 * Builds the pages with Eleventy.
 * @throws Klartextfehler if the package cannot be had
 */
export function baueEleventy(ordner: string, seiten: readonly Nachbarseite[]): Promise<Messung> {
  lege(ordner, { '_data/seiten.json': JSON.stringify(seiten), 'seite.njk': ELEVENTYSEITE });
  const programm = join(holePaket(ordner, ELEVENTY), 'cmd.cjs');
  return miss([process.execPath, programm, '--quiet'], { ordner, umgebung: {} });
}

export const eleventyVersion = ELEVENTY.version;
