/** Symbols of home screens show the mark of the site, whole, and are named where the site lies. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { webmanifest } from '../../src/domain/ausgabe/webmanifest.ts';
import { appsymbol, APPSYMBOLE, MARKE } from '../../src/domain/siegel/appsymbol.ts';

test('all are drawn from one mark', () => {
  expect(readFileSync('public/favicon.svg', 'utf8')).toContain(MARKE);
  for (const name of Object.keys(APPSYMBOLE) as (keyof typeof APPSYMBOLE)[])
    expect(appsymbol(name)).toContain(MARKE);
});

test('what Android cuts out of the symbol leaves the mark whole', () => {
  // The mark reaches half its height from the middle; the circle that stays has 40 % of the edge.
  expect(APPSYMBOLE.maskable.anteil / 2).toBeLessThanOrEqual(0.4);
});

test('the manifest stays below the base path', () => {
  const { start_url, scope, icons, lang } = JSON.parse(webmanifest((pfad) => `/amt${pfad}`)) as {
    start_url: string;
    scope: string;
    lang: string;
    icons: { src: string; sizes: string }[];
  };
  expect([start_url, scope, lang]).toEqual(['/amt/', '/amt/', 'de']);
  for (const { src } of icons) expect(src).toMatch(/^\/amt\/bilder\/symbol\/[\w]+\.png$/);
  expect(icons.map(({ sizes }) => sizes)).toContain('512x512');
});
