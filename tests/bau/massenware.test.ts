/** Files that a build writes past its builder. The files are invented. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { legeAb } from '../../src/io/massenware.ts';

mkdirSync('.tmp', { recursive: true });
const ordner = mkdtempSync('.tmp/massenware-');
afterAll(() => rmSync(ordner, { recursive: true }));

test('every file comes to its place', async () => {
  const ziel = join(ordner, 'gut');
  await legeAb(['/signet/a.svg', '<svg>ä</svg>'], ziel);
  await legeAb(['/daten/v1/amt/a.json', '{}\n'], ziel);
  await legeAb(['/signet/b.svg', ''], ziel);
  await legeAb(['/bilder/a.png', new Uint8Array([0x89, 0x50])], ziel);
  expect(readFileSync(join(ziel, 'signet/a.svg'), 'utf8')).toBe('<svg>ä</svg>');
  expect(readFileSync(join(ziel, 'daten/v1/amt/a.json'), 'utf8')).toBe('{}\n');
  expect(readFileSync(join(ziel, 'signet/b.svg'), 'utf8')).toBe('');
  expect([...readFileSync(join(ziel, 'bilder/a.png'))]).toEqual([0x89, 0x50]);
});

test('two files of one address stop the build', async () => {
  const ziel = join(ordner, 'doppelt');
  await legeAb(['/a.txt', 'eins'], ziel);
  await expect(legeAb(['/a.txt', 'zwei'], ziel)).rejects.toThrow('EEXIST');
});

test('without a build nothing is written', async () => {
  await expect(legeAb(['/a.txt', ''], '')).rejects.toThrow('npm run build');
});
