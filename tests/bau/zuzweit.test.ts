/** What a build does in a second process or thread: the check of the records, the open data, and the store. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { ungebuendelterBestand } from '../../src/data/zuzweit/bestand.ts';
import { ortVon } from '../../src/data/zuzweit/seite.ts';
import { gemischt } from '../../src/data/zuzweit/teilung.ts';
import { beginneVorlauf, vorausgegeben, vorgeprueft } from '../../src/data/zuzweit/vorlauf.ts';
import { leseAemter } from '../../src/io/inhalt.ts';
import { ENTWURFSVARIABLE } from '../../src/io/massenware.ts';

mkdirSync('.tmp', { recursive: true });
const leer = mkdtempSync('.tmp/zuzweit-');
afterAll(() => rmSync(leer, { recursive: true }));

/** Begins in an environment, which a process inherits as it is at that moment. */
function beginneMit(umgebung: Record<string, string>): void {
  const vorher = { ...process.env };
  Object.assign(process.env, umgebung);
  try {
    beginneVorlauf();
  } finally {
    process.env = vorher;
  }
}

test('the records come from the process that checks them, once; it writes the open data into the draft', async () => {
  expect(await vorgeprueft()).toBeUndefined();
  expect(await vorausgegeben()).toBeUndefined();
  const entwurf = join(leer, 'entwurf');
  beginneMit({ [ENTWURFSVARIABLE]: entwurf });
  const aemter = await vorgeprueft();
  expect(aemter?.map(({ id }) => id)).toEqual(leseAemter().map(({ kennung }) => kennung));
  expect(await vorgeprueft()).toBeUndefined();
  const gesagt = (await vorausgegeben())!;
  const ordner = join(entwurf, 'daten/v1');
  expect([...gesagt.groessen.keys()].sort()).toEqual(readdirSync(ordner).sort());
  for (const [name, groesse] of gesagt.groessen)
    expect(statSync(join(ordner, name)).size, name).toBe(groesse);
  expect(gesagt.schemata.size).toBeGreaterThan(0);
  // Several pages ask.
  expect(await vorausgegeben()).toEqual(gesagt);
});

test('what is wrong with the records is said in German, without a stack, and nothing is written', async () => {
  const entwurf = join(leer, 'ohne');
  beginneMit({ CONTENT_DIR: leer, [ENTWURFSVARIABLE]: entwurf });
  await expect(vorgeprueft()).rejects.toMatchObject({
    name: 'Klartextfehler',
    message: expect.stringContaining(leer) as string,
    stack: '',
  });
  await expect(vorausgegeben()).rejects.toThrow('has ended');
  expect(existsSync(entwurf)).toBe(false);
});

test('open data that cannot be written are said in German, and the records are there all the same', async () => {
  const entwurf = join(leer, 'datei');
  writeFileSync(entwurf, '');
  beginneMit({ [ENTWURFSVARIABLE]: join(entwurf, 'darunter') });
  expect(await vorgeprueft()).not.toHaveLength(0);
  await expect(vorausgegeben()).rejects.toThrow();
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
  // Neither thread has only its own kind left at any time, and the last pages are for both.
  expect(
    namen
      .slice(1)
      .map((name) => name.includes('/aemter/'))
      .join(' '),
  ).not.toContain('false false');
  expect(namen.at(-1)).toContain('/aemter/');
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
