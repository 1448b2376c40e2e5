/**
 * What others need for as many pages from the same records: a bare Astro project and a bare Eleventy
 * project, which read the files, show an office on each page and do nothing else: no register, search,
 * maps, data or pictures. They are the floor of what a build can cost.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Klartextfehler } from '../klartext.ts';
import { miss, type Messung } from './messung.ts';

/** Builds once more, over the former site, and says what it cost. */
export type Bau = () => Promise<Messung>;

/** Builds once, so that there is a former site: so is the build measured that they are compared with. */
async function mitFrueherem(...auftrag: Parameters<typeof miss>): Promise<Bau> {
  const bau = () => miss(...auftrag);
  await bau();
  return bau;
}

/** Installed into a folder of its own: only this measurement needs it. */
const ELEVENTY = { paket: '@11ty/eleventy', version: '3.1.8' };

/** What a neighbour is to build. */
export interface Nachbarauftrag {
  /** Folder of the records, one YAML file each. */
  aemter: string;
  /** Pages to write: each shows one of the offices, in turn. */
  seiten: number;
}

function lege(ordner: string, dateien: Record<string, string>): void {
  for (const [pfad, text] of Object.entries(dateien)) {
    mkdirSync(join(ordner, pfad, '..'), { recursive: true });
    writeFileSync(join(ordner, pfad), text);
  }
}

/** A collection as Astro's own guide describes it. */
const ASTROSAMMLUNG = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const zahl = z.object({ anzahl: z.int(), stand: z.string().optional(), quelle: z.url() });
const schema = z.object({
  name: z.string(),
  art: z.string(),
  schluessel: z.string(),
  auszeichnung: z.object({ seit: z.string().optional(), quelle: z.url() }),
  online_verfahren: z.array(zahl),
  website: z.url(),
  hinweis: z.string(),
});
const loader = glob({ pattern: '*.yaml', base: './aemter' });
export const collections = { aemter: defineCollection({ loader, schema }) };
`;

const astroseite = (seiten: number): string => `---
import { getCollection } from 'astro:content';
export async function getStaticPaths() {
  const aemter = await getCollection('aemter');
  return Array.from({ length: ${seiten} }, (_, i) => ({
    params: { pfad: \`seite-\${i}\` },
    props: aemter[i % aemter.length].data,
  }));
}
const { name, art, schluessel, auszeichnung, online_verfahren, website, hinweis } = Astro.props;
const { anzahl, stand, quelle } = online_verfahren.at(-1);
const zeilen = { art, schluessel, seit: auszeichnung.seit, anzahl, stand, quelle, website, hinweis };
---
<html lang="de">
  <head><meta charset="utf-8" /><title>{name}</title></head>
  <body>
    <h1>{name}</h1>
    <table>{Object.entries(zeilen).map(([feld, wert]) => <tr><td>{feld}</td><td>{wert}</td></tr>)}</table>
  </body>
</html>
`;

/** Sets up a project that builds the pages with the Astro of this project and nothing else. */
export function legeAstroAn(ordner: string, { aemter, seiten }: Nachbarauftrag): Promise<Bau> {
  lege(ordner, {
    'package.json': '{ "type": "module" }',
    'astro.config.mjs': 'export default { telemetry: false };',
    'src/content.config.ts': ASTROSAMMLUNG,
    'src/pages/[...pfad].astro': astroseite(seiten),
  });
  symlinkSync(aemter, join(ordner, 'aemter'));
  symlinkSync(resolve('node_modules'), join(ordner, 'node_modules'));
  // Without --force the records would be those of the first build, unread.
  return mitFrueherem(
    [process.execPath, resolve('node_modules/astro/bin/astro.mjs'), 'build', '--force'],
    { ordner, umgebung: { ASTRO_TELEMETRY_DISABLED: '1' } },
  );
}

/** Eleventy brings this reader of YAML along. */
const eleventydaten = (
  seiten: number,
): string => `import { readdirSync, readFileSync } from 'node:fs';
import yaml from 'js-yaml';
const aemter = readdirSync('aemter').map((datei) => yaml.load(readFileSync(\`aemter/\${datei}\`, 'utf8')));
export default Array.from({ length: ${seiten} }, (_, i) => ({
  pfad: \`seite-\${i}\`,
  amt: aemter[i % aemter.length],
}));
`;

const ELEVENTYSEITE = `---
pagination: { data: seiten, size: 1, alias: seite }
permalink: "/{{ seite.pfad }}/index.html"
---
<!DOCTYPE html><html lang="de">
<head><meta charset="utf-8"><title>{{ seite.amt.name }}</title></head>
{% set zahl = seite.amt.online_verfahren | last %}
<body><h1>{{ seite.amt.name }}</h1>
<table>
<tr><td>art</td><td>{{ seite.amt.art }}</td></tr>
<tr><td>schluessel</td><td>{{ seite.amt.schluessel }}</td></tr>
<tr><td>seit</td><td>{{ seite.amt.auszeichnung.seit }}</td></tr>
<tr><td>anzahl</td><td>{{ zahl.anzahl }}</td></tr>
<tr><td>stand</td><td>{{ zahl.stand }}</td></tr>
<tr><td>quelle</td><td>{{ zahl.quelle }}</td></tr>
<tr><td>website</td><td>{{ seite.amt.website }}</td></tr>
<tr><td>hinweis</td><td>{{ seite.amt.hinweis }}</td></tr>
</table></body></html>
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
 * Sets up a project that builds the pages with Eleventy.
 * @throws Klartextfehler if the package cannot be had
 */
export function legeEleventyAn(ordner: string, { aemter, seiten }: Nachbarauftrag): Promise<Bau> {
  lege(ordner, { '_data/seiten.js': eleventydaten(seiten), 'seite.njk': ELEVENTYSEITE });
  symlinkSync(aemter, join(ordner, 'aemter'));
  const programm = join(holePaket(ordner, ELEVENTY), 'cmd.cjs');
  return mitFrueherem([process.execPath, programm, '--quiet'], { ordner, umgebung: {} });
}

export const eleventyVersion = ELEVENTY.version;
