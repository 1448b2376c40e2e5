/** Previews of pull requests: what an archive may hold, the branch of previews, and who may do what. */
import { execFile, execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import {
  bleibende,
  einwand,
  GRENZEN,
  HOECHSTENS_VORSCHAUEN,
  istNummer,
  mitDateinamen,
  vorschauseite,
} from '../../src/domain/redaktion/vorschau.ts';
import { entferne, legeEin } from '../../src/io/vorschauablage.ts';

mkdirSync('.tmp', { recursive: true });
const ordner = mkdtempSync('.tmp/vorschau-');
afterAll(() => rmSync(ordner, { recursive: true }));

const SEITE = strToU8('<!doctype html><meta name="robots" content="noindex">Vorschau');

let zaehler = 0;
/** An archive with a start page and what else is given. */
function archiv(dateien: Zippable): string {
  const pfad = join(ordner, `${zaehler++}.zip`);
  writeFileSync(pfad, zipSync({ 'index.html': SEITE, ...dateien }));
  return pfad;
}

describe('an archive', () => {
  test('of a site is laid down as it is, in place of the former one', () => {
    const ziel = join(ordner, 'gut');
    mkdirSync(ziel);
    legeEin(archiv({ 'alt/index.html': SEITE }), '17', ziel);
    const dateien = { 'en/orte/a/index.html': SEITE, '_astro/a.B-1_c.css': strToU8('p{}') };
    expect(legeEin(archiv(dateien), '17', ziel)).toBe(3);
    expect(readdirSync(join(ziel, '17')).sort()).toEqual(['_astro', 'en', 'index.html']);
    expect(readFileSync(join(ziel, 'robots.txt'), 'utf8')).toContain('Disallow: /');
    expect(entferne('17', ziel)).toBe(true);
    expect(existsSync(join(ziel, '17'))).toBe(false);
    expect(entferne('17', ziel)).toBe(false);
  });

  test.each([
    '../boese.html',
    'a/../../boese.html',
    '/etc/boese.html',
    'a//b.html',
    String.raw`a\..\boese.html`,
    'C:/boese.html',
    '.git/hooks/x.js',
    'a/.htaccess',
    'CNAME',
    'boese.php',
    'a\u0000.html',
    'a b.html',
    `${'a/'.repeat(200)}b.html`,
  ])('with %j is refused, and nothing is touched', (name) => {
    const ziel = join(ordner, `boese${zaehler}`);
    mkdirSync(ziel);
    expect(() => legeEin(archiv({ [name]: SEITE }), '17', ziel)).toThrow('gehört nicht in eine');
    expect(readdirSync(ziel)).toEqual([]);
    expect(existsSync(join(ordner, 'boese.html'))).toBe(false);
  });

  test('makes a regular file of a symbolic link', () => {
    const ziel = join(ordner, 'link');
    mkdirSync(ziel);
    const link = [strToU8('/etc/passwd'), { os: 3, attrs: (0o120777 << 16) >>> 0 }] as const;
    legeEin(archiv({ 'a.txt': [...link] }), '17', ziel);
    expect(lstatSync(join(ziel, '17/a.txt')).isFile()).toBe(true);
    expect(readFileSync(join(ziel, '17/a.txt'), 'utf8')).toBe('/etc/passwd');
  });

  test('that inflates to more than any site is refused before it is unpacked', () => {
    const gross = { name: 'a.json', groesse: GRENZEN.megabyte * 1024 * 1024 };
    expect(einwand([{ name: 'index.html', groesse: 1 }, gross])).toContain('Megabyte');
    expect(einwand([{ name: 'index.html', groesse: NaN }])).toContain('Megabyte');
    const viele = Array.from({ length: GRENZEN.dateien + 1 }, (_, i) => ({
      name: `${i}.json`,
      groesse: 1,
    }));
    expect(einwand(viele)).toContain('Dateien');
  });

  test('that search engines would find, that has no start page or is none, is refused', () => {
    const ziel = join(ordner, 'andere');
    mkdirSync(ziel);
    expect(() => legeEin(archiv({ 'a.html': strToU8('<p>') }), '1', ziel)).toThrow('VORSCHAU=1');
    expect(einwand([])).toContain('index.html');
    writeFileSync(join(ordner, 'kein.zip'), 'kein Archiv');
    expect(() => legeEin(join(ordner, 'kein.zip'), '1', ziel)).toThrow('nicht lesen');
    expect(readdirSync(ziel)).toEqual([]);
  });

  test('every kind of file that the web server knows belongs to a site', () => {
    const [, typen = ''] = /\n {2}types \{(.*?)\n {2}\}/s.exec(
      readFileSync('deploy/nginx.conf', 'utf8'),
    )!;
    const endungen = [...typen.matchAll(/^ {4}\S+ (.*);$/gm)].flatMap(([, eine]) =>
      eine!.split(' '),
    );
    expect(endungen).toContain('html');
    const archiv = ['html', ...endungen].map((endung) => ({ name: `index.${endung}`, groesse: 1 }));
    expect(einwand(archiv)).toBeUndefined();
  });
});

test('only so many previews stay, the newest', () => {
  const nummern = Array.from({ length: HOECHSTENS_VORSCHAUEN }, (_, i) => String(i + 1));
  expect(bleibende(nummern, '99')).toEqual([...nummern.slice(1), '99']);
  expect(bleibende(nummern, '1')).toEqual([...nummern.slice(1), '1']);
});

test('a number is one', () => {
  expect(['17', '1'].every(istNummer)).toBe(true);
  expect([undefined, '', '0', '01', '-1', '1/..', '..', '1e9', '17\n'].some(istNummer)).toBe(false);
});

test('addresses of pages, with folders and without', () => {
  expect(vorschauseite('https://a.example/17/', '/karte/')).toBe('https://a.example/17/karte/');
  expect(vorschauseite('https://a.example/17', '/')).toBe('https://a.example/17/');
  expect(vorschauseite('https://a.example/17/index.html', '/karte/')).toBe(
    'https://a.example/17/karte/index.html',
  );
  expect(
    mitDateinamen(
      '<a href="/b/karte/?x=1#y"><a href="/b/a.css"><a href="https://a.example/"><a href="/bb/">',
      '/b',
    ),
  ).toBe(
    '<a href="/b/karte/index.html?x=1#y"><a href="/b/a.css"><a href="https://a.example/"><a href="/bb/">',
  );
});

test('the branch of previews is one commit, and two runs at a time lose nothing', async () => {
  const umgebung = {
    ...process.env,
    CONTENT_DIR: resolve('tests/inhalt'),
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((wer) => [
        [`GIT_${wer}_NAME`, 'Test'],
        [`GIT_${wer}_EMAIL`, 'test@example.org'],
      ]),
    ),
  };
  const zentrale = resolve(ordner, 'zentrale.git');
  const git = (cwd: string, ...argumente: string[]) =>
    execFileSync('git', argumente, { cwd, encoding: 'utf8', env: umgebung });
  git('.', 'init', '-q', '--bare', zentrale);
  const rufe = async (klon: string, ...argumente: string[]) => {
    if (!existsSync(klon)) git('.', 'clone', '-q', zentrale, klon);
    await promisify(execFile)(resolve('.ci/vorschauzweig'), argumente, {
      cwd: klon,
      env: umgebung,
    });
  };
  const zip = resolve(archiv({ 'a/index.html': SEITE }));
  await rufe(join(ordner, 'eins'), 'entfernen', '5');
  await Promise.all([
    rufe(join(ordner, 'eins'), 'einlegen', '17', zip),
    rufe(join(ordner, 'zwei'), 'einlegen', '18', zip),
  ]);
  const dateien = () => git(zentrale, 'ls-tree', '-r', '--name-only', 'vorschau').split('\n');
  expect(dateien()).toEqual(expect.arrayContaining(['17/a/index.html', '18/a/index.html']));
  await rufe(join(ordner, 'eins'), 'entfernen', '17');
  expect(dateien().filter((name) => name.startsWith('17/'))).toEqual([]);
  expect(dateien()).toContain('18/index.html');
  expect(git(zentrale, 'rev-list', '--count', 'vorschau').trim()).toBe('1');
});

describe('workflows', () => {
  const workflows = readdirSync('.github/workflows').map(
    (name) => [name, readFileSync(join('.github/workflows', name), 'utf8')] as const,
  );

  test.each(workflows)(
    '%s pins what it uses, and runs nothing from a text of strangers',
    (_, text) => {
      for (const [zeile] of text.matchAll(/uses: .*/g))
        expect(zeile).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d/);
      // Values reach a command through the environment, never by being pasted into it.
      for (const [befehl] of text.matchAll(/run: \|\n(?: {10}.*\n|\n)+|run: [^|\n].*/g))
        expect(befehl).not.toContain('${{');
    },
  );

  test.each(workflows.filter(([, text]) => /^ {2}pull_request:/m.test(text)))(
    '%s runs the code of strangers and may only read',
    (_, text) => {
      expect(text).toMatch(/^permissions:$/m);
      expect(text).not.toMatch(/: write\b|secrets\./);
    },
  );

  test.each(
    workflows.filter(([, text]) => /^ {2}(?:workflow_run|pull_request_target):/m.test(text)),
  )('%s may write and checks out the reviewed branch alone', (_, text) =>
    expect(text).not.toMatch(/^\s+ref:|git (?:switch|checkout|merge|pull)\b/m),
  );

  test('call files that exist and may be run', () => {
    const alle = [...workflows.map(([, text]) => text), readFileSync('.gitlab-ci.yml', 'utf8')];
    for (const [pfad] of alle.join('\n').matchAll(/\.ci\/\w+/g))
      expect(lstatSync(pfad).mode & 0o111, pfad).toBeGreaterThan(0);
  });
});
