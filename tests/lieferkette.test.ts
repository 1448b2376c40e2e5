/** Packages and licences: what the check of the supply chain finds, and what LICENSE.md must name. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { SPRACHEN } from '../src/domain/sprache/sprachen.ts';
import { BEILAGEN, lizenzhinweise, nurMitHinweis, paketAus } from '../src/io/beilagen.ts';
import {
  istErlaubt,
  lizenzmaengel,
  lizenzVon,
  paketmaengel,
  reuseAngaben,
} from '../src/io/lieferkette.ts';

const GUT = {
  paket: { dependencies: { a: '1.2.3' } },
  sperre: { packages: { '': {}, 'node_modules/a': { integrity: 'sha512-x', license: 'MIT' } } },
  npmrc: 'ignore-scripts=true\n',
};

describe('packages', () => {
  test('exact, with hash, under a free licence: nothing to say', () =>
    expect(paketmaengel(GUT.paket, GUT.sperre, GUT.npmrc)).toEqual([]));

  test.each<[string, object, string]>([
    ['a range', { paket: { dependencies: { a: '^1.2.3' } } }, 'not an exact version'],
    ['a tag', { paket: { optionalDependencies: { a: 'latest' } } }, 'not an exact version'],
    ['no hash', { sperre: { packages: { 'node_modules/a': { license: 'MIT' } } } }, 'no hash'],
    [
      'a host',
      {
        sperre: {
          packages: {
            'node_modules/a': {
              integrity: 'x',
              license: 'MIT',
              resolved: 'https://x.example.org/a',
            },
          },
        },
      },
      'registry host',
    ],
    [
      'a licence that is not free',
      { sperre: { packages: { 'node_modules/a': { integrity: 'x', license: 'SSPL-1.0' } } } },
      'SSPL-1.0',
    ],
    [
      'none, of a package inside another',
      { sperre: { packages: { 'node_modules/a/node_modules/b': { integrity: 'x' } } } },
      'b is under "no licence"',
    ],
    ['install steps', { npmrc: 'fund=false\n' }, 'ignore-scripts'],
  ])('%s is found', (_, anders, satz) => {
    const { paket, sperre, npmrc } = { ...GUT, ...anders };
    expect(paketmaengel(paket, sperre, npmrc)).toEqual([expect.stringContaining(satz)]);
  });

  test('of OR one part must be allowed, of AND all', () => {
    expect(istErlaubt('(MIT OR GPL-2.0-only)')).toBe(true);
    expect(istErlaubt('MIT AND GPL-2.0-only')).toBe(false);
    expect(istErlaubt('Apache-2.0 AND LGPL-3.0-or-later AND MIT')).toBe(true);
  });
});

describe('licences of files', () => {
  const toml = `version = 1
[[annotations]]
path = "**"
SPDX-FileCopyrightText = "A"
SPDX-License-Identifier = "EUPL-1.2"
[[annotations]]
path = ["daten/*.json"]
SPDX-FileCopyrightText = "B"
SPDX-License-Identifier = "CC0-1.0"
`;
  const texte = ['LICENSES/EUPL-1.2.txt', 'LICENSES/CC0-1.0.txt'];

  test('the last annotation counts, and a star stays in its folder', () => {
    const angaben = reuseAngaben(toml);
    expect(lizenzVon(angaben, 'daten/a.json')).toBe('CC0-1.0');
    expect(lizenzVon(angaben, 'daten/tief/a.json')).toBe('EUPL-1.2');
  });

  test.each<[string, string, string[], string | undefined]>([
    ['all is well', toml, ['src/a.ts', 'daten/a.json', ...texte], undefined],
    ['a text is missing', toml, ['src/a.ts', 'daten/a.json', texte[0]!], 'CC0-1.0.txt is missing'],
    [
      'a text too many',
      toml,
      ['src/a.ts', 'daten/a.json', ...texte, 'LICENSES/MIT.txt'],
      'MIT.txt belongs to no file',
    ],
    [
      'files that are gone',
      `${toml}[[annotations]]\npath = "weg/*"\nSPDX-FileCopyrightText = "A"\nSPDX-License-Identifier = "CC0-1.0"\n`,
      ['src/a.ts', 'daten/a.json', ...texte],
      'not there',
    ],
    [
      'a file without a licence',
      toml.replace('"**"', '"src/**"'),
      ['src/a.ts', 'neu.ts', 'daten/a.json', ...texte],
      'says nothing of neu.ts',
    ],
  ])('%s', (_, text, dateien, satz) =>
    expect(lizenzmaengel(text, dateien)).toEqual(satz ? [expect.stringContaining(satz)] : []),
  );
});

test('LICENSE.md names every part of content/', () => {
  const lizenzen = readFileSync('LICENSE.md', 'utf8');
  const teile = readdirSync('content', { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !name.endsWith('.schema.json'))
    .map((teil) => `content/${teil.name}${teil.isDirectory() ? '/' : ''}`);
  expect(teile.filter((teil) => !lizenzen.includes(`\`${teil}\``))).toEqual([]);
});

describe('notices of what is delivered', () => {
  test('each package with its version and the text of its licence', () => {
    const text = lizenzhinweise();
    for (const { paket } of BEILAGEN) {
      const { version } = JSON.parse(
        readFileSync(`node_modules/${paket}/package.json`, 'utf8'),
      ) as { version: string };
      expect(text).toContain(`${paket} ${version}`);
    }
    expect(text).toContain('Redistribution and use in source and binary forms');
    expect(text).toContain('SIL OPEN FONT LICENSE');
  });

  test('the bundler refuses a package that is not on the list', () => {
    const teile = (modul: string) => ({ 'a.js': { type: 'chunk', moduleIds: [modul] } });
    expect(paketAus('/x/node_modules/@a/b/c.js?v=1')).toBe('@a/b');
    expect(paketAus('\0vite/preload-helper.js')).toBeUndefined();
    nurMitHinweis.generateBundle(null, teile('/x/node_modules/leaflet/dist/leaflet-src.esm.js'));
    nurMitHinweis.generateBundle(null, teile('/x/src/client/seite.ts'));
    expect(() => nurMitHinweis.generateBundle(null, teile('/x/node_modules/neu/a.js'))).toThrow(
      /neu.*src\/io\/beilagen\.ts/,
    );
  });
});

test('publiccode.yml keeps to the limits of its standard and says the version of the program', () => {
  const { version, license } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    version: string;
    license: string;
  };
  const datei = load(readFileSync('publiccode.yml', 'utf8')) as {
    softwareVersion: string;
    legal: { license: string };
    description: Record<
      string,
      { shortDescription: string; longDescription: string; features: string[] }
    >;
    localisation: { availableLanguages: string[] };
  };
  expect([datei.softwareVersion, datei.legal.license]).toEqual([version, license]);
  expect(datei.localisation.availableLanguages).toEqual(SPRACHEN);
  expect(Object.keys(datei.description)).toEqual(SPRACHEN);
  for (const eine of Object.values(datei.description)) {
    expect(eine.shortDescription.length).toBeLessThanOrEqual(150);
    expect(eine.longDescription.length).toBeGreaterThanOrEqual(150);
    expect(eine.features.length).toBeGreaterThan(0);
  }
});

test('every workflow pins what it uses by the hash of a commit', () => {
  const ordner = '.github/workflows';
  for (const datei of existsSync(ordner) ? readdirSync(ordner) : [])
    for (const [, ziel] of readFileSync(`${ordner}/${datei}`, 'utf8').matchAll(/uses:\s*(\S+)/g))
      expect(ziel, datei).toMatch(/^(?:\.\/|.+@[\da-f]{40}$)/);
});
