/** Bundles of files that a build leaves for the end. The files are invented. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { BUENDELORDNER, verteile, type Buendel } from '../../src/io/massenware.ts';

mkdirSync('.tmp', { recursive: true });
const ordner = mkdtempSync('.tmp/massenware-');
afterAll(() => rmSync(ordner, { recursive: true }));

function website(name: string, buendel: readonly Buendel[]): string {
  const ziel = join(ordner, name);
  mkdirSync(join(ziel, BUENDELORDNER), { recursive: true });
  for (const [i, eines] of buendel.entries())
    writeFileSync(join(ziel, BUENDELORDNER, `${i}.json`), JSON.stringify(eines));
  return ziel;
}

test('every file comes to its place, and the bundles are gone', () => {
  const ziel = website('gut', [
    [
      ['/signet/a.svg', '<svg>ä</svg>'],
      ['/daten/v1/amt/a.json', '{}\n'],
    ],
    [['/signet/b.svg', '']],
  ]);
  expect(verteile(ziel)).toBe(3);
  expect(readFileSync(join(ziel, 'signet/a.svg'), 'utf8')).toBe('<svg>ä</svg>');
  expect(readFileSync(join(ziel, 'daten/v1/amt/a.json'), 'utf8')).toBe('{}\n');
  expect(readFileSync(join(ziel, 'signet/b.svg'), 'utf8')).toBe('');
  expect(existsSync(join(ziel, BUENDELORDNER))).toBe(false);
});

test('two files of one address stop the build', () => {
  const ziel = website('doppelt', [[['/a.txt', 'eins']], [['/a.txt', 'zwei']]]);
  expect(() => verteile(ziel)).toThrow('EEXIST');
});
