/** The dev server follows the content folder: changed, new and deleted files. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { FIXTUR } from '../hilfe/fixtur.ts';

let ordner: string;
let server: ChildProcess;
let url: string;
let gesagt = '';

/** A port that is free now. */
const freierPort = () =>
  new Promise<number>((fertig) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => {
        fertig(port);
      });
    });
  });

/** Status of a page, 0 before the server answers. */
const status = (pfad: string) =>
  fetch(url + pfad).then(
    (antwort) => antwort.status,
    () => 0,
  );
const seite = async (pfad: string) => (await fetch(url + pfad)).text();

const datei = (name: string) => join(ordner, `${name}.yaml`);
const aendere = (name: string, was: string, womit: string) => {
  writeFileSync(datei(name), readFileSync(datei(name), 'utf8').replace(was, womit));
};

beforeAll(async () => {
  // Outside of the project, where the server overlooks the folders of tests.
  ordner = mkdtempSync(join(tmpdir(), 'dev-'));
  cpSync(FIXTUR.CONTENT_DIR, ordner, { recursive: true });
  const port = await freierPort();
  url = `http://localhost:${port}`;
  const skript = `import { dev } from 'astro'; await dev({ server: { port: ${port} } });`;
  server = spawn(process.execPath, ['--input-type=module', '-e', skript], {
    // Astro serves nothing where it believes to be in a test.
    env: {
      ...process.env,
      NODE_ENV: 'development',
      CONTENT_DIR: ordner,
      VITEST: undefined,
      BASE_URL: undefined,
      MODE: undefined,
    },
  });
  for (const strom of [server.stdout!, server.stderr!])
    strom.on('data', (teil: Buffer) => (gesagt += teil.toString()));
  await vi.waitUntil(async () => (await status('/robots.txt')) === 200, {
    timeout: 120_000,
    interval: 500,
  });
});
afterAll(() => {
  server.kill();
  rmSync(ordner, { recursive: true, force: true });
});

test('a changed record appears', async () => {
  expect(await seite('/aemter/stadt-augsburg/')).not.toContain('9.876');
  aendere('aemter/stadt-augsburg', 'anzahl: ', 'anzahl: 9876 # vorher: ');
  await expect.poll(() => seite('/aemter/stadt-augsburg/')).toContain('9.876');
});

test('a deleted record is gone, and there again when it is back, in all its forms', async () => {
  const pfade = [
    '/aemter/stadt-bayreuth/',
    '/en/aemter/stadt-bayreuth/',
    '/daten/v1/amt/stadt-bayreuth.json',
    '/daten/v1/amt/stadt-bayreuth.yaml',
  ];
  const zustaende = () => Promise.all(pfade.map(status));
  expect(await zustaende()).toEqual([200, 200, 200, 200]);
  renameSync(datei('aemter/stadt-bayreuth'), join(ordner, 'beiseite.yaml'));
  await expect.poll(zustaende).toEqual([404, 404, 404, 404]);
  expect(await seite('/daten/v1/aemter.json')).not.toContain('stadt-bayreuth');
  renameSync(join(ordner, 'beiseite.yaml'), datei('aemter/stadt-bayreuth'));
  await expect.poll(zustaende).toEqual([200, 200, 200, 200]);
});

test('errands, too', async () => {
  expect(await status('/anliegen/hundesteuer/')).toBe(200);
  renameSync(datei('anliegen/hundesteuer'), datei('anliegen/neues-anliegen'));
  await expect.poll(() => status('/anliegen/neues-anliegen/')).toBe(200);
  await expect.poll(() => status('/anliegen/hundesteuer/')).toBe(404);
});

test('lists of procedures, too: a new one, a changed one, one that is gone', async () => {
  const pfad = '/aemter/stadt-bayreuth/verfahren/';
  const liste = join(ordner, 'verfahren', 'stadt-bayreuth.json');
  expect(await status(pfad)).toBe(404);
  const text = readFileSync(join(ordner, 'verfahren', 'markt-garmisch-partenkirchen.json'), 'utf8');
  const schluessel = /schluessel: ("\d+")/.exec(
    readFileSync(datei('aemter/stadt-bayreuth'), 'utf8'),
  )!;
  writeFileSync(liste, text.replace(/(?<="schluessel": )"\d+"/, schluessel[1]!));
  await expect.poll(() => status(pfad)).toBe(200);
  const name = (JSON.parse(text) as { verfahren: { name: string }[] }).verfahren[0]!.name;
  expect(await seite('/aemter/stadt-bayreuth/')).toContain(name);
  writeFileSync(liste, readFileSync(liste, 'utf8').replaceAll(name, 'Ganz anderes Verfahren'));
  await expect.poll(() => seite('/aemter/stadt-bayreuth/')).toContain('Ganz anderes Verfahren');
  rmSync(liste);
  await expect.poll(() => status(pfad)).toBe(404);
});

test('published totals, too', async () => {
  const tabelle = '/vergleich/entwicklung.csv';
  expect(await seite(tabelle)).not.toContain('Ein neuer Satz');
  aendere('gesamtzahlen', 'Die Seite nennt kein Datum', 'Ein neuer Satz');
  await expect.poll(() => seite(tabelle)).toContain('Ein neuer Satz');
});

test('a broken record is said; the last good state stays until it is mended', async () => {
  const vorher = readFileSync(datei('aemter/stadt-landshut'), 'utf8');
  aendere('aemter/stadt-landshut', 'art: ', 'art: frei erfunden ');
  await expect.poll(() => gesagt).toContain('stadt-landshut.yaml');
  expect(await status('/aemter/stadt-landshut/')).toBe(200);
  writeFileSync(datei('aemter/stadt-landshut'), `${vorher}hinweis: Wieder heil.\n`);
  await expect.poll(() => seite('/aemter/stadt-landshut/')).toContain('Wieder heil.');
});
