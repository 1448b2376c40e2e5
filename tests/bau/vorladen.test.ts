/** What the browser does before a part of the code that is loaded when needed. */
import { expect, test } from 'vitest';
import { knappesVorladen, VORLADEN } from '../../src/io/vorladen.ts';

interface Link {
  rel: string;
  href: URL;
  onload?: () => void;
  onerror?: () => void;
  remove(): void;
}

/** The helper on a page that keeps its links. */
function seite(eigene: readonly string[] = []) {
  const links: Link[] = [];
  const document = {
    createElement: (): Link => ({
      rel: '',
      href: new URL('about:blank'),
      remove() {
        links.splice(links.indexOf(this), 1);
      },
    }),
    querySelector: (auswahl: string) => eigene.find((datei) => auswahl.includes(datei)) ?? null,
    head: { append: (link: Link) => links.push(link) },
  };
  const code = VORLADEN.replace('export const __vitePreload =', 'return').replace(
    'import.meta.url',
    "'https://amt.example/unter/_astro/vor.js'",
  );
  const lade = new Function('document', code)(document) as (
    teil: () => unknown,
    dateien?: string[],
  ) => Promise<unknown>;
  return { links, lade };
}

test('it takes the place of the helper that the bundler brings', () => {
  expect(knappesVorladen.load('\0vite/preload-helper.js')).toBe(VORLADEN);
  expect(knappesVorladen.load('/src/client/finder.ts')).toBeUndefined();
});

test('it fetches each file once, below the base path, and does not wait for code', async () => {
  const { links, lade } = seite();
  expect(await lade(() => 'teil', ['_astro/a.js', '_astro/b.js'])).toBe('teil');
  expect(await lade(() => 'noch eins', ['_astro/a.js'])).toBe('noch eins');
  expect(await lade(() => 'allein')).toBe('allein');
  expect(links.map(({ rel, href }) => `${rel} ${href.pathname}`)).toEqual([
    'modulepreload /unter/_astro/a.js',
    'modulepreload /unter/_astro/b.js',
  ]);
});

test('what the page loads itself is not asked for again', async () => {
  const { links, lade } = seite(['_astro/k.css']);
  expect(await lade(() => 'teil', ['_astro/k.css'])).toBe('teil');
  expect(links).toEqual([]);
});

test('styles are waited for; those that failed are asked for again', async () => {
  const { links, lade } = seite();
  let da = false;
  const erster = lade(() => (da = true), ['_astro/k.css']);
  await Promise.resolve();
  expect([links[0]!.rel, da]).toEqual(['stylesheet', false]);
  links[0]!.onerror!();
  await expect(erster).rejects.toThrow('k.css');
  expect(links).toEqual([]);
  const zweiter = lade(() => (da = true), ['_astro/k.css']);
  links[0]!.onload!();
  await zweiter;
  expect(da).toBe(true);
});
