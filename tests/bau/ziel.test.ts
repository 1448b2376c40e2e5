/** Wrong ways to set OUT_DIR: nothing that is not ours is touched, and a sentence says why. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MARKE, markiere, VERDICHTUNGEN } from '../../src/io/baumarke.ts';
import { zielAus } from '../../src/io/ziel.ts';
import { fuehreAus } from '../hilfe/bau.ts';

/** A project and its surroundings, with everything that someone could name by mistake. */
const welt = realpathSync(mkdtempSync(join(tmpdir(), 'ziel-')));
const projekt = join(welt, 'projekt');

function lege(pfad: string, text = ''): void {
  const datei = join(projekt, pfad);
  mkdirSync(dirname(datei), { recursive: true });
  writeFileSync(datei, text);
}

function legeBau(pfad: string): void {
  lege(`${pfad}/index.html`);
  markiere(join(projekt, pfad));
}

beforeAll(() => {
  for (const datei of ['.git/HEAD', 'content/aemter/a.yaml', 'src/a.ts', 'public/a.svg', 'fremd/a'])
    lege(datei);
  for (const ordner of ['dist', 'mit-fremdem', 'mit ümlaut', 'verdichtet', 'gepackt'])
    legeBau(ordner);
  for (const art of VERDICHTUNGEN) lege(`verdichtet/index.html.${art}`);
  lege('gepackt/fotos.gz');
  lege('mit-fremdem/.git', 'gitdir: anderswo');
  lege('nur-marke/.digitales-amt-bau', '{}');
  lege('nur-marke/wichtig.txt');
  lege('datei.txt');
  mkdirSync(join(projekt, 'leer'));
  symlinkSync('fremd', join(projekt, 'link-fremd'));
  symlinkSync('dist', join(projekt, 'link-dist'));
  symlinkSync('gibtsnicht', join(projekt, 'link-leer'));
  symlinkSync('datei.txt', join(projekt, 'link-datei'));
  execFileSync('mkfifo', [join(projekt, 'fifo')]);
});
afterAll(() => {
  rmSync(welt, { recursive: true });
});

const ziel = (angabe: string, inhalt = 'content') => zielAus(angabe, projekt, inhalt);

describe('refuses', () => {
  test.each([
    ['.', 'enthält das Projekt selbst'],
    ['..', 'enthält das Projekt selbst'],
    ['./', 'enthält das Projekt selbst'],
    ['/', 'enthält das Projekt selbst'],
    [welt, 'enthält das Projekt selbst'],
    [homedir(), 'enthält Ihr Benutzerverzeichnis'],
    ['content', 'Datensätzen'],
    ['content/aemter', 'Datensätzen'],
    ['content/dist', 'Datensätzen'],
    ['.git', '„.git“ gehört zum Quelltext'],
    ['src/pages/dist', '„src“ gehört zum Quelltext'],
    ['public/', '„public“ gehört zum Quelltext'],
    ['node_modules/dist', '„node_modules“ gehört zum Quelltext'],
    ['fremd', 'nicht leer und kein früherer Bau'],
    ['link-fremd', 'nicht leer und kein früherer Bau'],
    ['mit-fremdem', '„.git“, das aus keinem Bau stammt'],
    ['gepackt', '„fotos.gz“, das aus keinem Bau stammt'],
    ['nur-marke', 'nicht leer und kein früherer Bau'],
    ['dist/unten/noch', 'das der nächste Bau dorthin ersetzt'],
    ['datei.txt', 'kein Ordner'],
    ['datei.txt/dist', 'kein Ordner'],
    ['link-datei', 'kein Ordner'],
    ['link-leer', 'führt ins Leere'],
    ['link-leer/dist', 'führt ins Leere'],
    ['fifo', 'kein Ordner'],
    ['/dev/null', 'kein Ordner'],
    ['~/dist', 'Tilde'],
    [' dist', 'Leerzeichen'],
    ['dist ', 'Leerzeichen'],
  ])('%s', (angabe, grund) => {
    const vorher = readdirSync(welt, { recursive: true });
    expect(() => ziel(angabe)).toThrow(grund);
    expect(() => ziel(angabe)).toThrow(/OUT_DIR.* Es wurde nichts verändert\.$/s);
    expect(readdirSync(welt, { recursive: true })).toEqual(vorher);
  });

  test('what holds the content, wherever that is', () => {
    expect(() => ziel('leer', 'leer')).toThrow('Datensätzen');
    expect(() => ziel('leer', 'leer/inhalt')).toThrow('Datensätzen');
    expect(() => ziel('leer/unten', 'leer')).toThrow('Datensätzen');
  });

  test.skipIf(!existsSync('/proc/mounts'))('a file system of its own', () => {
    expect(() => ziel('/dev')).toThrow('eingehängter Datenträger');
  });
});

test.each([
  ['dist', 'dist'],
  ['dist/', 'dist'],
  ['./fremd/../dist', 'dist'],
  ['mit ümlaut', 'mit ümlaut'],
  ['verdichtet', 'verdichtet'],
  ['leer', 'leer'],
  ['neu/tief', 'neu/tief'],
  ['link-dist', 'dist'],
  ['link-dist/', 'dist'],
])('allows %s', (angabe, gemeint) => {
  expect(ziel(angabe)).toBe(join(projekt, gemeint));
});

describe('a build from before there was a mark', () => {
  const alt = (pfad: string) => {
    for (const datei of ['daten/v1/aemter.json', 'daten/v1/orte.json', 'pagefind/pagefind.js'])
      lege(`${pfad}/${datei}`);
  };
  test('is known by files that only this program writes', () => {
    alt('alter-bau');
    lege('alter-bau/.DS_Store');
    expect(ziel('alter-bau')).toBe(join(projekt, 'alter-bau'));
  });
  test('is refused with anything else in it', () => {
    alt('alter-bau-2');
    lege('alter-bau-2/CNAME');
    expect(() => ziel('alter-bau-2')).toThrow('„CNAME“');
  });
});

describe('npm run build', () => {
  test('says it in one sentence, without a stack', () => {
    const ordner = join(projekt, 'fremd');
    const { status, stderr } = fuehreAus('scripts/build.ts', { OUT_DIR: ordner });
    expect(status).toBe(1);
    expect(stderr).toBe(
      `Nach „${ordner}“ (OUT_DIR) kann nicht gebaut werden: Der Ordner ist nicht leer und kein früherer Bau. Nennen Sie einen anderen, oder leeren Sie ihn selbst. Es wurde nichts verändert.\n`,
    );
    expect(readdirSync(ordner)).toEqual(['a']);
  });

  test('where nothing can be written', () => {
    const { status, stderr } = fuehreAus('scripts/build.ts', { OUT_DIR: '/proc/dist' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Der Ordner „\/proc\/\.bau-\S+“ lässt sich nicht anlegen .*OUT_DIR/);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

test('the mark is no page of the site', () => expect(MARKE).toMatch(/^\./));
