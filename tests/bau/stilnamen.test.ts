/** Names of KERN become their values where nothing changes them, and no stylesheet asks in vain. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import postcss from 'postcss';
import { expect, test } from 'vitest';
import { preprocessCSS, resolveConfig } from 'vite';
import { knappeNamen } from '../../src/io/stilnamen.ts';

/** What is left of a stylesheet beside a page's own, which says the given text. */
function gekuerzt(css: string, seite = '', gemeinsam = true): string {
  const ordner = mkdtempSync(join(tmpdir(), 'stil-'));
  writeFileSync(join(ordner, 'seite.scss'), seite);
  return postcss([knappeNamen(ordner, () => gemeinsam)])
    .process(css, { from: undefined })
    .css.replace(/\s+/g, '');
}

test('a name with one value for all becomes its value, also by way of another name', () =>
  expect(
    gekuerzt(
      ':root{--kern-a:1px;--kern-b:var(--kern-a)} p{top:var(--kern-b,9px);left:calc(var(--kern-a, calc(2px))*2)}',
    ),
  ).toBe('p{top:1px;left:calc(1px*2)}'));

test('a name that changes stays, and so does what leads to it', () => {
  const css =
    ':root{--kern-a:red;--kern-b:var(--kern-a)}@media (x){:root{--kern-a:blue}}p{color:var(--kern-b)}';
  expect(gekuerzt(css)).toBe(css.replace(/\s+/g, ''));
  const amKnopf = ':root{--kern-a:red}.k{--kern-a:blue}p{color:var(--kern-a)}';
  expect(gekuerzt(amKnopf)).toBe(amKnopf);
});

test('what nobody asks for goes; what the stylesheet of a page says stays', () => {
  const css = ':root{--kern-a:red;--kern-b:var(--kern-c)}@media (x){:root{--kern-a:blue}}';
  expect(gekuerzt(css)).toBe('@media(x){}');
  expect(gekuerzt(css, 'a{color:var(--kern-a)}')).toContain('--kern-a:blue');
  expect(gekuerzt(css, 'a{color:var(--kern-a)}', false)).not.toContain('--kern-a');
  expect(gekuerzt(':root{--own:1}')).toBe(':root{--own:1}');
});

test('a colour is written short where every screen can show it', () => {
  expect(gekuerzt('p{color:oklch(100% 0 0)}')).toBe('p{color:#ffffff}');
  expect(gekuerzt('p{color:oklch(62.7955% 0.25768 29.2339)}')).toBe('p{color:#ff0000}');
  expect(gekuerzt('p{color:oklch(80% 0.4 145)}')).toBe('p{color:oklch(80%0.4145)}');
});

test('no stylesheet of the site asks for a name that is not there', async () => {
  const einstellung = await resolveConfig(
    {
      configFile: false,
      logLevel: 'error',
      css: { preprocessorOptions: { scss: { quietDeps: true } } },
    },
    'build',
  );
  const lies = async (datei: string) => {
    const pfad = resolve('src/styles', datei);
    return (await preprocessCSS(readFileSync(pfad, 'utf8'), pfad, einstellung)).code;
  };
  const namen = (css: string, muster: RegExp) =>
    new Set([...css.matchAll(muster)].map((m) => m[1]!));
  const site = namen(await lies('site.scss'), /(--[\w-]+)\s*:/g);
  for (const datei of readdirSync('src/styles').filter((name) => /^[^_].*\.scss$/.test(name))) {
    const css = await lies(datei);
    const eigene = namen(css, /(--[\w-]+)\s*:/g);
    const fehlende = [...namen(css, /var\(\s*(--kern-[\w-]+)/g)].filter(
      (name) => !eigene.has(name) && !site.has(name),
    );
    expect(fehlende, datei).toEqual([]);
  }
});
