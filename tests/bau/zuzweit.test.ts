/** What a build does in a second process or thread: the check of the records, and their store. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { ungebuendelterBestand } from '../../src/data/zuzweit/bestand.ts';
import { ortVon } from '../../src/data/zuzweit/seite.ts';
import { gemischt } from '../../src/data/zuzweit/teilung.ts';
import { leseAemter } from '../../src/io/inhalt.ts';
import { beginneVorpruefung, vorgeprueft } from '../../src/io/vorpruefung.ts';

mkdirSync('.tmp', { recursive: true });
const leer = mkdtempSync('.tmp/zuzweit-');
afterAll(() => rmSync(leer, { recursive: true }));

test('the records come from the process that checks them, once', async () => {
  expect(await vorgeprueft()).toBeUndefined();
  beginneVorpruefung();
  const aemter = await vorgeprueft();
  expect(aemter?.map(({ id }) => id)).toEqual(leseAemter().map(({ kennung }) => kennung));
  expect(await vorgeprueft()).toBeUndefined();
});

test('what is wrong with them is said in German, without a stack', async () => {
  const vorher = process.env.CONTENT_DIR;
  process.env.CONTENT_DIR = leer;
  try {
    beginneVorpruefung();
    await expect(vorgeprueft()).rejects.toMatchObject({
      name: 'Klartextfehler',
      message: expect.stringContaining(leer) as string,
      stack: '',
    });
  } finally {
    if (vorher === undefined) delete process.env.CONTENT_DIR;
    else process.env.CONTENT_DIR = vorher;
  }
});

test('pages in two languages stay together, others are spread between them, large files come first', () => {
  const route = (route: string) => ({ route }) as Parameters<typeof gemischt>[0][number]['route'];
  const pfade = [
    ...['a', 'b', 'c', 'd'].flatMap((id) => [
      { pathname: `/aemter/${id}`, route: route('/[...sprache]/aemter/[id]') },
    ]),
    ...['a', 'b', 'c', 'd'].flatMap((id) => [
      { pathname: `/en/aemter/${id}`, route: route('/[...sprache]/aemter/[id]') },
    ]),
    ...['/daten', '/karte', '/massenware.json', '/siegel'].map((pathname) => ({
      pathname,
      route: route(pathname),
    })),
  ];
  const namen = gemischt(pfade).map(({ pathname }) => pathname);
  expect(namen.toSorted()).toEqual(pfade.map(({ pathname }) => pathname).sort());
  expect(namen[0]).toBe('/massenware.json');
  const aemter = namen.filter((name) => name.includes('/aemter/'));
  for (let i = 0; i < aemter.length; i += 2)
    expect(aemter[i]!.split('/').at(-1)).toBe(aemter[i + 1]!.split('/').at(-1));
  // Neither thread has only its own kind left at any time.
  expect(namen.slice(0, 6).filter((name) => name.includes('/aemter/'))).toHaveLength(4);
});

test.each([
  ['/amt', 'https://beispiel.de/amt/aemter/a/', 'page', '/aemter/a/index.html'],
  ['/amt/', 'https://beispiel.de/amt/', 'page', '/index.html'],
  ['/', 'https://beispiel.de/en/orte/b%C3%B6/', 'page', '/en/orte/bö/index.html'],
  ['/', 'https://beispiel.de/daten/katalog.ttl', 'endpoint', '/daten/katalog.ttl'],
  ['/amt', 'https://beispiel.de/amt/finder.json', 'endpoint', '/finder.json'],
] as const)('below %s, %s is written where it is asked for', (basis, adresse, type, ort) => {
  expect(ortVon(adresse, { type }, basis)).toBe(ort);
});

test('the store is read, not bundled; every other module stays Astro’s', () => {
  const { load } = ungebuendelterBestand(pathToFileURL(`${join(process.cwd(), leer)}/`));
  expect(load.handler('\0astro:data-layer-content')?.code).toContain(
    JSON.stringify(join(process.cwd(), leer, 'data-store.json')),
  );
  expect(load.handler('\0astro:content')).toBeUndefined();
});
