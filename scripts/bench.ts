/**
 * `npm run bench -- [--anzahl 143,1000,2445] [--ohne-nachbarn] [--ohne-browser] [--write]`: measures
 * check and build of invented stocks of records, up to all of Bavaria, beside bare projects of Astro and
 * Eleventy, then finder and map in a slowed browser, and compares with what was kept. `--write` keeps
 * the new figures.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type as system } from 'node:os';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { gewichtstabelle } from '../src/io/gewicht.ts';
import {
  ersetzeMesswerte,
  messtabelle,
  ueberschritten,
  vergleiche,
  vergleichstabelle,
  type Grundlinie,
  type Messreihe,
} from '../src/io/messung/bericht.ts';
import { eleventyVersion } from '../src/io/messung/nachbarn.ts';
import { messeReihe } from '../src/io/messung/reihe.ts';
import { abbruch, argumente } from './befehl.ts';
import { CHROMIUM, suche } from './programme.mjs';

const GRUNDLINIE = 'bench/grundlinie.json';
const SEITE = 'docs/performance.md';

const { values } = argumente(() =>
  parseArgs({
    options: {
      anzahl: { type: 'string', default: '143,1000,2445' },
      'ohne-nachbarn': { type: 'boolean', default: false },
      'ohne-browser': { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  }),
);
const anzahlen = values.anzahl.split(',').map(Number);
if (anzahlen.some((anzahl) => !Number.isInteger(anzahl) || anzahl < 1))
  abbruch(`„${values.anzahl}“ sind keine Anzahlen. Erwartet wird etwas wie „143,1000,2445“.`);

const version = (paket: string): string =>
  (JSON.parse(readFileSync(`node_modules/${paket}/package.json`, 'utf8')) as { version: string })
    .version;

const maschine = [
  `${cpus().length} cores (${cpus()[0]!.model.trim()}), ${Math.round(totalmem() / 1024 ** 3)} GB, ${system()} ${release()}`,
  `Node ${process.versions.node}, Astro ${version('astro')}, Pagefind ${version('pagefind')}, Eleventy ${eleventyVersion}`,
];

const programm = values['ohne-browser'] ? undefined : (process.env.CHROME_PATH ?? suche(CHROMIUM));
if (programm === undefined) console.error('No browser: finder and map are not measured.');
const browser = programm && {
  programm,
  diene: (outDir: string) => preview({ outDir, logLevel: 'error', server: { port: 0 } }),
};

const ergebnisse: Awaited<ReturnType<typeof messeReihe>>[] = [];
for (const anzahl of anzahlen)
  ergebnisse.push(
    await messeReihe({
      anzahl,
      mitNachbarn: !values['ohne-nachbarn'],
      browser: browser || undefined,
      melde: (was) => {
        console.error(was);
      },
    }),
  );
const reihen = ergebnisse.map(({ reihe }) => reihe);
const gewogen = ergebnisse.at(-1)!;
const alte = existsSync(GRUNDLINIE)
  ? (JSON.parse(readFileSync(GRUNDLINIE, 'utf8')) as Grundlinie).reihen
  : [];
const seite = (zeilen: readonly Messreihe[]): string =>
  [
    maschine.map((zeile) => `- ${zeile}`).join('\n'),
    messtabelle(zeilen),
    `Weights with ${gewogen.reihe.anzahl.toLocaleString('en')} records:`,
    gewichtstabelle(gewogen.gewogen),
  ].join('\n\n');

console.log(seite(reihen));
const abweichungen = vergleiche(reihen, alte);
if (abweichungen.length > 0) console.log(`\n${vergleichstabelle(abweichungen)}`);
const zuviel = reihen.flatMap(ueberschritten);
if (zuviel.length > 0) console.log(`\nOver the limits:\n${zuviel.join('\n')}`);
if (values.write) {
  // What was not measured now stays.
  const uebrige = alte.filter(({ anzahl }) => !anzahlen.includes(anzahl));
  const alle = [...uebrige, ...reihen].sort((a, b) => a.anzahl - b.anzahl);
  const neue: Grundlinie = { maschine, reihen: alle };
  mkdirSync(dirname(GRUNDLINIE), { recursive: true });
  writeFileSync(GRUNDLINIE, `${JSON.stringify(neue, null, 2)}\n`);
  writeFileSync(SEITE, ersetzeMesswerte(readFileSync(SEITE, 'utf8'), seite(alle)));
}
