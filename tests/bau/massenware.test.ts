/** Files that a build writes past its builder. The files are invented. */
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { legeAb, type Datei } from '../../src/io/massenware.ts';

mkdirSync('.tmp', { recursive: true });
const ordner = mkdtempSync('.tmp/massenware-');
afterAll(() => rmSync(ordner, { recursive: true }));

test('every file comes to its place', () => {
  const ziel = join(ordner, 'gut');
  legeAb(['/signet/a.svg', '<svg>ä</svg>'], ziel);
  legeAb(['/daten/v1/amt/a.json', '{}\n'], ziel);
  legeAb(['/signet/b.svg', ''], ziel);
  legeAb(['/bilder/a.png', new Uint8Array([0x89, 0x50])], ziel);
  expect(readFileSync(join(ziel, 'signet/a.svg'), 'utf8')).toBe('<svg>ä</svg>');
  expect(readFileSync(join(ziel, 'daten/v1/amt/a.json'), 'utf8')).toBe('{}\n');
  expect(readFileSync(join(ziel, 'signet/b.svg'), 'utf8')).toBe('');
  expect([...readFileSync(join(ziel, 'bilder/a.png'))]).toEqual([0x89, 0x50]);
});

test('two files of one address stop the build', () => {
  const ziel = join(ordner, 'doppelt');
  legeAb(['/a.txt', 'eins'], ziel);
  expect(() => legeAb(['/a.txt', 'zwei'], ziel)).toThrow('EEXIST');
  expect(() => legeAb(['/a.txt', 'eins'], ziel, ziel)).toThrow('EEXIST');
});

test('without a build nothing is written', () => {
  expect(() => legeAb(['/a.txt', ''], '')).toThrow('npm run build');
});

describe('beside a former site', () => {
  const gross = 'ä'.repeat(200_000);
  function legeAlt(name: string, ...dateien: Datei[]): string {
    const alt = join(ordner, name);
    for (const datei of dateien) legeAb(datei, alt, '');
    return alt;
  }
  const nummer = (...pfad: string[]) => statSync(join(...pfad)).ino;

  test('what is the same is shared, to the last byte', () => {
    const neu = join(ordner, 'neu');
    const alt = legeAlt(
      'alt',
      ['/gleich.txt', gross],
      ['/ende.txt', gross],
      ['/kuerzer.txt', gross],
      ['/leer.txt', ''],
    );
    const ende = `${gross.slice(0, -1)}ö`;
    for (const datei of [
      ['/gleich.txt', gross],
      ['/ende.txt', ende],
      ['/kuerzer.txt', gross.slice(1)],
      ['/leer.txt', ''],
      ['/neu.txt', 'neu'],
    ] as const)
      legeAb(datei, neu, alt);
    for (const name of ['gleich.txt', 'leer.txt'])
      expect(nummer(neu, name), name).toBe(nummer(alt, name));
    expect(readFileSync(join(neu, 'gleich.txt'), 'utf8')).toBe(gross);
    expect(readFileSync(join(neu, 'ende.txt'), 'utf8')).toBe(ende);
    expect(readFileSync(join(neu, 'kuerzer.txt'), 'utf8')).toBe(gross.slice(1));
    expect(readFileSync(join(neu, 'neu.txt'), 'utf8')).toBe('neu');
    // Nothing of the former site has changed.
    for (const name of ['gleich.txt', 'ende.txt', 'kuerzer.txt'])
      expect(readFileSync(join(alt, name), 'utf8'), name).toBe(gross);
    rmSync(alt, { recursive: true });
    expect(readFileSync(join(neu, 'gleich.txt'), 'utf8')).toBe(gross);
  });

  test('what is no file, or not for everyone, is written', () => {
    const neu = join(ordner, 'anders');
    const alt = legeAlt('fremd', ['/geheim.txt', 'x'], ['/ordner/a.txt', 'x']);
    chmodSync(join(alt, 'geheim.txt'), 0o600);
    writeFileSync(join(ordner, 'fremd.txt'), 'x');
    symlinkSync(join('..', 'fremd.txt'), join(alt, 'verweis.txt'));
    for (const name of ['/geheim.txt', '/verweis.txt', '/ordner']) legeAb([name, 'x'], neu, alt);
    for (const name of ['geheim.txt', 'verweis.txt', 'ordner']) {
      expect(statSync(join(neu, name)).nlink, name).toBe(1);
      expect(readFileSync(join(neu, name), 'utf8')).toBe('x');
    }
    expect(statSync(join(neu, 'geheim.txt')).mode & 0o444).toBe(0o444);
  });
});
