/** Real builds of a content folder with one record. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AmtExport } from '../../src/domain/ausgabe/export.ts';
import { betrieb } from '../../src/config.ts';
import { einrichtungsmaengel } from '../../src/domain/texte/seitentext.ts';
import { markiere } from '../../src/io/baumarke.ts';
import { leseOrtsweiterleitungen } from '../../src/io/registerinhalt.ts';
import { gibtEs } from '../../src/io/prozess.ts';
import { CODE } from '../hilfe/angriffe.ts';
import { AMTSZEILEN, ANLIEGEN, legeAngriffeAb, pruefeAngriffe } from '../hilfe/angriffsbau.ts';
import { fuehreAus, inhaltMit } from '../hilfe/bau.ts';
import { legeKleinesRegister } from '../hilfe/kleinregister.ts';
import { BEZIRK } from './bezirk.ts';

/** The one office; what else it says, and all other texts of this content, are attacks. */
const gut = inhaltMit({ 'bezirk-unterfranken.yaml': BEZIRK + AMTSZEILEN });
legeKleinesRegister(gut);
legeAngriffeAb(gut, { id: 'bezirk-unterfranken', schluessel: '096' });
const kaputt = inhaltMit({ 'bezirk-unterfranken.yaml': BEZIRK.replace('"096"', '096') });
const ziel = join(mkdtempSync('.tmp/bau-'), 'dist');
writeFileSync(
  join(gut, 'links.json'),
  JSON.stringify({
    'https://presse.example.org/a': { geprueft: '2026-06-11', zustand: 'erreichbar' },
    'https://presse.example.org/b': { geprueft: '2026-06-10', zustand: 'fehlt' },
    'https://presse.example.org/c': { geprueft: '2026-06-11', zustand: 'unklar' },
  }),
);
// The pages as they are, and that of videos, which exists only where there is one.
cpSync('content/seiten', join(gut, 'seiten'), {
  recursive: true,
  filter: (pfad) => !/gebaerdensprache|videos/.test(pfad),
});
writeFileSync(
  join(gut, 'seiten/gebaerdensprache.md'),
  `---\ntitel: In Gebärdensprache\nbeschreibung: ${JSON.stringify(CODE['out of an attribute'])}\nstand: "2026-06-01"\nvideos:\n  - titel: ${JSON.stringify(CODE['out of a tag'])}\n    datei: siegel.mp4\n    untertitel: siegel.vtt\n---\n\nWas das Video zeigt, [mehr](/siegel/).\n`,
);
mkdirSync(join(gut, 'adressen'));
writeFileSync(
  join(gut, 'adressen/umzuege.txt'),
  '# von Hand\n/landkreise/alt/ /karte/\n/feed/landkreis/alt.atom /feed/bayern.atom\n',
);
// No fact is of this day, so only the list knows it.
writeFileSync(join(gut, 'adressen/staende.txt'), '/daten/stand/*/\n2024-02-03\n');
mkdirSync(join(gut, 'seiten/videos'));
writeFileSync(join(gut, 'seiten/videos/siegel.mp4'), 'no real video');
writeFileSync(join(gut, 'seiten/videos/siegel.vtt'), 'WEBVTT\n');

afterAll(() => {
  for (const ordner of [gut, kaputt, dirname(ziel)])
    rmSync(ordner, { recursive: true, force: true });
});

describe('a site from a fixture folder, below a path', () => {
  const umgebung = {
    CONTENT_DIR: gut,
    OUT_DIR: ziel,
    SITE_URL: 'https://beispiel.de',
    BASE_PATH: 'amt',
  };
  /** What was in an earlier site after each build that was killed. */
  const nachAbbruch: string[] = [];
  beforeAll(async () => {
    mkdirSync(ziel, { recursive: true });
    writeFileSync(join(ziel, 'frueher.txt'), 'frueher');
    markiere(ziel);
    for (const sekunden of [2, 5]) {
      const bau = spawn(process.execPath, ['scripts/build.ts'], {
        env: { ...process.env, ...umgebung, BASE_URL: '', MODE: '' },
        stdio: 'ignore',
      });
      setTimeout(() => bau.kill('SIGKILL'), sekunden * 1000);
      await once(bau, 'exit');
      nachAbbruch.push(readFileSync(join(ziel, 'frueher.txt'), 'utf8'));
    }
    const { status, stderr } = fuehreAus('scripts/build.ts', umgebung);
    expect(status, stderr).toBe(0);
  });
  /** Drafts of this target and the builder's own in the project, but for builds of other tests. */
  const entwuerfe = () =>
    [dirname(ziel), '.'].flatMap((ordner) =>
      readdirSync(ordner).filter(
        (name) => name.startsWith('.bau-') && !gibtEs(Number(/\d+/.exec(name)?.[0])),
      ),
    );
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
    expect(seite).toContain('Links zuletzt geprüft: 10. Juni 2026, davon nicht mehr erreichbar: 1');
  });

  test('links stay below the path', () => {
    for (const [, href] of lies('index.html').matchAll(/(?:href|src|action)="(\/[^"]*)"/g))
      expect(href).toMatch(/^\/amt\//);
  });

  pruefeAngriffe(ziel, '/amt/', [
    ...ANLIEGEN.map((id) => `anliegen/${id}/`),
    'anliegen/',
    'aemter/bezirk-unterfranken/',
    'en/aemter/bezirk-unterfranken/',
    'aemter/bezirk-unterfranken/verfahren/',
    'gebaerdensprache/',
    'vergleich/',
  ]);

  test('a former id leads on, and is not in the sitemap', () => {
    for (const [alt, neu] of [
      ['aemter/alter-name/', '/amt/aemter/bezirk-unterfranken/'],
      ['en/aemter/alter-name/', '/amt/en/aemter/bezirk-unterfranken/'],
    ])
      expect(lies(`${alt}index.html`)).toContain(`url=${neu}"`);
    expect(lies('sitemap-0.xml')).not.toContain('alter-name');
  });

  test('a former address of a place leads on, in both languages', () => {
    const wege = [...leseOrtsweiterleitungen()];
    expect(wege.length).toBeGreaterThan(0);
    for (const [alt, neu] of wege) {
      expect(lies(`orte/${alt}/index.html`)).toContain(`url=/amt/orte/${neu}/"`);
      expect(lies(`en/orte/${alt}/index.html`)).toContain(`url=/amt/en/orte/${neu}/"`);
      expect(lies('sitemap-0.xml')).not.toContain(`/orte/${alt}/`);
    }
  });

  test('what is led on by hand leads on: a page by itself, a file by the server', () => {
    expect(lies('landkreise/alt/index.html')).toContain('url=/amt/karte/"');
    expect(lies('_redirects')).toContain(
      '/amt/landkreise/alt/ /amt/karte/ 301\n/amt/feed/landkreis/alt.atom /amt/feed/bayern.atom 301\n',
    );
    expect(lies('.betrieb/nginx-tabellen.conf')).toContain('"/amt/feed/landkreis/alt.atom"');
  });

  test('a day whose state was published keeps it', () => {
    expect(lies('daten/stand/2024-02-03/index.html')).toContain('3. Februar 2024');
    expect(lies('daten/stand/index.json')).toContain('/daten/stand/2024-02-03/');
  });

  test.each(['json', 'yaml'])('the data are there under the former id, too (%s)', (endung) => {
    const unter = (id: string) => lies(`daten/v1/amt/${id}.${endung}`);
    expect(unter('alter-name')).toBe(unter('bezirk-unterfranken'));
    expect(unter('alter-name')).toContain('44');
  });

  test('a video in sign language has its page, its files and a link from every page', () => {
    const seite = lies('gebaerdensprache/index.html');
    expect(seite).toMatch(/<video[^>]* src="\/amt\/videos\/siegel\.mp4"/);
    expect(seite).toMatch(/<track[^>]* src="\/amt\/videos\/siegel\.vtt"/);
    expect(seite).toContain('<a href="/amt/siegel/">mehr</a>');
    expect(lies('videos/siegel.mp4')).toBe('no real video');
    for (const andere of ['index.html', 'en/index.html', 'impressum/index.html'])
      expect(lies(andere), andere).toContain('href="/amt/gebaerdensprache/"');
    expect(lies('sitemap-0.xml')).toContain('/amt/gebaerdensprache/');
  });

  test('for a release everything that is missing is named, and the site stays as it was', () => {
    const vorher = lies('index.html');
    const { status, stderr } = fuehreAus(
      'scripts/build.ts',
      { ...umgebung, SITE_URL: '' },
      '--release',
    );
    expect(status).toBe(1);
    for (const { was, wo } of einrichtungsmaengel(betrieb, '')) {
      expect(stderr).toContain(was);
      expect(stderr).toContain(wo);
    }
    expect(stderr).toContain('SITE_URL');
    expect(stderr).not.toContain('    at ');
    expect(lies('index.html')).toBe(vorher);
  });

  test('an argument that the build does not know is no release', () => {
    const { status, stderr } = fuehreAus('scripts/build.ts', umgebung, '--relase');
    expect(status).toBe(2);
    expect(stderr).toContain('--relase');
  });

  test('counts no withdrawn seal', () => {
    expect(lies('index.html')).toMatch(/<dd>\s*0\s*</);
  });

  test('a broken record stops the build with its message and leaves the site as it was', () => {
    const vorher = readdirSync(ziel, { recursive: true }).length;
    const { status, stderr } = fuehreAus('scripts/build.ts', { ...umgebung, CONTENT_DIR: kaputt });
    expect(status).toBe(1);
    expect(stderr).toContain('Fehler 3:13');
    expect(stderr).toContain('Vorschlag: "096"');
    expect(stderr).not.toContain('    at ');
    expect(readdirSync(ziel, { recursive: true })).toHaveLength(vorher);
    expect(entwuerfe()).toEqual([]);
  });

  test('killed, it left the site before it; the next one left nothing else', () => {
    expect(nachAbbruch).toEqual(['frueher', 'frueher']);
    expect(readdirSync(ziel)).not.toContain('frueher.txt');
    expect(entwuerfe()).toEqual([]);
  });
});

test('a BASE_PATH that is no path is refused (which are, say the tests of addresses)', () => {
  const { status, stderr } = fuehreAus('scripts/build.ts', {
    CONTENT_DIR: gut,
    OUT_DIR: join(dirname(ziel), 'anderer'),
    BASE_PATH: '../amt',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('BASE_PATH ist „../amt“, erwartet wird ein Pfad wie „/amt“.');
  expect(stderr).not.toContain('    at ');
});
