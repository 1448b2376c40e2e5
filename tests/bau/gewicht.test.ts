/** Budgets of a built site: what is weighed, and what is too heavy. The sites are invented. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pfade } from '../../src/domain/verzeichnis/urls.ts';
import { gewichte, gewichtstabelle, zuSchwer } from '../../src/io/gewicht.ts';
import { fuehreAus } from '../hilfe/bau.ts';

mkdirSync('.tmp', { recursive: true });
const ordner = mkdtempSync('.tmp/gewicht-');
afterAll(() => rmSync(ordner, { recursive: true }));

/** So many KB that no compression makes smaller. */
function schwer(kb: number): string {
  let zustand = 1;
  return Array.from({ length: Math.ceil(kb * 1024 * 1.35) }, () => {
    zustand = (zustand * 48271) % 2147483647;
    return String.fromCharCode(48 + (zustand % 75)).replace(/[<>"\\]/, '0');
  }).join('');
}

/** The least that every site has. */
const LEER: Record<string, string> = Object.fromEntries(
  [
    ...[
      pfade.start,
      pfade.aemter,
      pfade.vergleich,
      pfade.einbetten.karte,
      pfade.karte,
      pfade.siegel,
    ].map((pfad) => `${pfad}index.html`),
    `${pfade.redaktion}index.html`,
    '/favicon.svg',
    pfade.finder,
    pfade.redaktionsdaten,
    pfade.kartendaten.kreise,
    pfade.kartendaten.aemter,
  ].map((pfad) => [pfad, 'leer']),
);

let nummer = 0;
/** A site with these files beside the least. */
function website(dateien: Record<string, string>): string {
  const ziel = join(ordner, String(nummer++));
  for (const [pfad, text] of Object.entries({ ...LEER, ...dateien })) {
    mkdirSync(dirname(join(ziel, pfad)), { recursive: true });
    writeFileSync(join(ziel, pfad), text);
  }
  return ziel;
}

const schwere = (dateien: Record<string, string>) =>
  gewichte(website(dateien))
    .filter(zuSchwer)
    .map(({ was, pfad }) => [was, pfad]);

test('an empty site breaks no budget', () => {
  expect(schwere({})).toEqual([]);
});

test('the heaviest page of its kind is named', () => {
  const seite = '/en/orte/probe/index.html';
  expect(
    schwere({ '/orte/probe/index.html': 'leer', [seite]: schwer(31), '/x/index.html': schwer(99) }),
  ).toEqual([['Amts- oder Ortsseite', seite]]);
});

test('a page weighs what its scripts import, below a base path, too', () => {
  const dateien = {
    '/_astro/a.js': 'import{b}from"./b.js";',
    '/_astro/b.js': schwer(61),
    '/index.html': '<script type="module" src="/unter/wegs/_astro/a.js"></script>',
  };
  expect(schwere(dateien)).toEqual([['Startseite', '/']]);
});

test('the map weighs what it loads when it comes into view; what comes later, and what other pages have, is apart', () => {
  const dateien = {
    '/_astro/k.js': 'import{a}from"./a.js";lade(["_astro/w.css"]);const w=()=>import("./w.js");',
    '/_astro/w.js': `import"./g.js";const h=()=>import("./h.js");${schwer(40)}`,
    '/_astro/w.css': schwer(21),
    '/_astro/g.js': schwer(20),
    '/_astro/h.js': schwer(41),
    '/_astro/a.js': schwer(40),
    '/karte/index.html': '<script type="module" src="/_astro/k.js"></script>',
    '/siegel/index.html': '<script type="module" src="/_astro/a.js"></script>',
  };
  const alle = gewichte(website(dateien));
  const von = (pfad: string) => alle.find((gewicht) => gewicht.pfad === pfad)!;
  expect(von(pfade.karte).kb).toBeGreaterThan(80);
  expect(von(pfade.karte).kb).toBeLessThan(95);
  expect(zuSchwer(von(pfade.karte))).toBe(false);
  expect(zuSchwer(von(pfade.kartendaten.aemter))).toBe(true);
});

test('the table says which', () => {
  const tabelle = gewichtstabelle(gewichte(website({ '/finder/1.json': schwer(16) })));
  expect(tabelle).toMatch(
    /\| Finder: weitere Datei +\| 1[5-9],\d KB +\| 15 KB +\| zu schwer \| \/finder\/1\.json/,
  );
  expect(tabelle.match(/zu schwer/g)).toHaveLength(1);
});

test('the command fails on a heavy site, and on what is none', () => {
  const zu = (OUT_DIR: string) => fuehreAus('scripts/gewicht.ts', { OUT_DIR });
  expect(zu(website({})).status).toBe(0);
  const schwere = zu(website({ [pfade.finder]: schwer(61) }));
  expect(schwere.status).toBe(1);
  expect(schwere.stdout).toContain('zu schwer');
  expect(schwere.stderr).toContain('über dem Budget: Finder: erste Datei.');
  const keine = zu(join(ordner, 'gibt-es-nicht'));
  expect(keine.status).toBe(1);
  expect(keine.stderr).toContain('ist keine vollständige Website');
});
