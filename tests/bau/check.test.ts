import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AmtExport } from '../src/domain/ausgabe/export.ts';
import type { Meldung } from '../src/domain/pruefung/meldung.ts';
import { fuehreAus, inhaltMit } from './hilfe/bau.ts';

const BEZIRK = `name: Bezirk Unterfranken
art: bezirk
schluessel: "096"
auszeichnung: { seit: "2023-04-24", quelle: https://example.org/a }
online_verfahren:
  - { anzahl: 44, stand: "2023-04-24", quelle: https://example.org/b }
entzug: { seit: "2025-01", grund: "Nur ein Test < 3 & mehr.", quelle: https://example.org/c }
frueher: [alter-name]
`;

const gut = inhaltMit({ 'bezirk-unterfranken.yaml': BEZIRK });
const kaputt = inhaltMit({ 'bezirk-unterfranken.yaml': BEZIRK.replace('"096"', '096') });
const ziel = join(gut, 'dist');
writeFileSync(
  join(gut, 'links.json'),
  JSON.stringify({
    'https://example.org/a': { geprueft: '2026-11-21', zustand: 'erreichbar' },
    'https://example.org/b': { geprueft: '2026-11-20', zustand: 'fehlt' },
    'https://example.org/c': { geprueft: '2026-11-21', zustand: 'unklar' },
  }),
);

afterAll(() => {
  for (const ordner of [gut, kaputt]) rmSync(ordner, { recursive: true, force: true });
});

describe('a site from a fixture folder, below a path', () => {
  const umgebung = {
    CONTENT_DIR: gut,
    OUT_DIR: ziel,
    SITE_URL: 'https://beispiel.de',
    BASE_PATH: '/amt',
  };
  beforeAll(() => {
    const { status, stderr } = fuehreAus('scripts/build.ts', umgebung);
    expect(status, stderr).toBe(0);
  });
  const lies = (pfad: string) => readFileSync(join(ziel, pfad), 'utf8');

  test('has the one office, withdrawn', () => {
    const [amt, ...rest] = JSON.parse(lies('daten/v1/aemter.json')) as AmtExport[];
    expect(rest).toEqual([]);
    expect(amt).toMatchObject({
      id: 'bezirk-unterfranken',
      status: 'entzogen',
      url: 'https://beispiel.de/amt/aemter/bezirk-unterfranken/',
    });
    const seite = lies('aemter/bezirk-unterfranken/index.html');
    expect(seite).toContain('gilt seit Januar 2025 nicht mehr');
    expect(seite).toContain('Nur ein Test &lt; 3 &amp; mehr.');
    expect(seite).toContain(
      'Links zuletzt geprüft: 20. November 2026, davon nicht mehr erreichbar: 1',
    );
  });

  test('links stay below the path', () => {
    for (const [, href] of lies('index.html').matchAll(/(?:href|src|action)="(\/[^"]*)"/g))
      expect(href).toMatch(/^\/amt\//);
  });

  test('a former id leads on, and is not in the sitemap', () => {
    expect(lies('aemter/alter-name/index.html')).toContain('url=/amt/aemter/bezirk-unterfranken/');
    expect(lies('sitemap-0.xml')).not.toContain('alter-name');
  });

  test('counts no withdrawn seal', () => {
    expect(lies('index.html')).toMatch(/<dd>0<\/dd>/);
  });

  test('a broken record stops the build with its message and leaves the site as it was', () => {
    const vorher = readdirSync(ziel, { recursive: true }).length;
    const { status, stderr } = fuehreAus('scripts/build.ts', { ...umgebung, CONTENT_DIR: kaputt });
    expect(status).toBe(1);
    expect(stderr).toContain('Fehler 3:13');
    expect(stderr).toContain('Vorschlag: "096"');
    expect(stderr).not.toContain('    at ');
    expect(readdirSync(ziel, { recursive: true })).toHaveLength(vorher);
    expect(readdirSync(gut).filter((name) => name.startsWith('.bau-'))).toEqual([]);
  });
});

describe('npm run check', () => {
  test('exits 1 and prints the contract’s JSON', () => {
    const { status, stdout } = fuehreAus(
      'scripts/check.ts',
      { CONTENT_DIR: kaputt },
      '--format',
      'json',
    );
    expect(status).toBe(1);
    const [meldung] = JSON.parse(stdout) as Meldung[];
    expect(Object.keys(meldung!)).toEqual([
      'datei',
      'zeile',
      'spalte',
      'regel',
      'schwere',
      'meldung',
      'vorschlag',
    ]);
    expect(meldung).toMatchObject({
      datei: 'aemter/bezirk-unterfranken.yaml',
      zeile: 3,
      spalte: 13,
    });
  });
  test('exits 0 on good records', () => {
    expect(fuehreAus('scripts/check.ts', { CONTENT_DIR: gut }).status).toBe(0);
  });
  test('sees files that would be overlooked, and wrong encodings', () => {
    const ordner = inhaltMit({
      'stadt-schongau.yaml.txt': 'name: x',
      'stadt-hof.YAML': 'name: x',
      'stadt-roth.yaml': Buffer.from('name: Stadt Roth\nhinweis: F\xfcr', 'latin1'),
    });
    mkdirSync(join(ordner, 'aemter', 'ordner.yaml'));
    const { status, stdout } = fuehreAus(
      'scripts/check.ts',
      { CONTENT_DIR: ordner },
      '--format',
      'json',
    );
    expect(status).toBe(1);
    const meldungen = JSON.parse(stdout) as Meldung[];
    expect(meldungen.map(({ regel, zeile }) => [regel, zeile])).toEqual([
      ['dateiname', 1],
      ['dateiname', 1],
      ['kodierung', 2],
      ['dateiname', 1],
    ]);
    rmSync(ordner, { recursive: true });
  });
  test('reports on the files asked for only', () => {
    const datei = 'content/aemter/stadt-schongau.yaml';
    const { status, stdout } = fuehreAus('scripts/check.ts', {}, datei);
    expect([status, stdout]).toEqual([0, '1 Datensatz geprüft, alles in Ordnung.\n']);
  });
  test.each([['--format', 'xml'], ['gibtsnicht.yaml']])(
    'explains wrong use: %s',
    (...argumente) => {
      const { status, stderr } = fuehreAus('scripts/check.ts', {}, ...argumente);
      expect(status).toBe(2);
      expect(stderr).toMatch(/Erlaubt: text, json, github|Nicht gefunden/);
    },
  );
});

test('dist exists: npm test builds it before these tests', () =>
  expect(existsSync('dist/index.html')).toBe(true));
