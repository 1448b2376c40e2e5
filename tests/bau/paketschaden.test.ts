/** Packages that are missing or damaged, and what the system refuses: one German sentence each. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { klartext, Klartextfehler } from '../../src/io/klartext.ts';
import { speicherhinweis } from '../../src/io/speicher.ts';
import { abgeschnittenesProgramm, istGanz } from '../../src/io/paketschaden.ts';

const ordner = mkdtempSync(join(tmpdir(), 'paket-'));
afterAll(() => rmSync(ordner, { recursive: true }));

/** Loads a file as a command would. */
async function lade(datei: string, text: string): Promise<unknown> {
  const pfad = join(ordner, datei);
  mkdirSync(join(pfad, '..'), { recursive: true });
  writeFileSync(pfad, text);
  return import(/* @vite-ignore */ pathToFileURL(pfad).href).catch((fehler: unknown) => fehler);
}

describe('what Node says of a damaged package', () => {
  test.each([
    ["Cannot find package 'zod' imported from /x/a.ts", 'ERR_MODULE_NOT_FOUND', 'zod'],
    ["Cannot find module '/x/node_modules/@a/b/index.js'", 'MODULE_NOT_FOUND', '@a/b'],
    [
      'Could not load the "sharp" module using the linux-x64 runtime\nERR_DLOPEN_FAILED: x',
      undefined,
      'sharp',
    ],
    [
      '/x/node_modules/@img/sharp-linux-x64/lib/a.node: file too short',
      'ERR_DLOPEN_FAILED',
      '@img/sharp-linux-x64',
    ],
    [
      'Build failed with 1 error:\n[PARSE_ERROR] Unterminated\n [ node_modules/leaflet/dist/a.js:6898:1 ]',
      undefined,
      'leaflet',
    ],
    ['Rolldown failed to resolve import "leaflet" from "/x/src/a.ts".', undefined, 'leaflet'],
  ])('%s', (text, code, paket) => {
    const satz = klartext(Object.assign(new Error(text), { code }));
    expect(satz).toBe(
      `Das Paket „${paket}“ in node_modules fehlt oder ist beschädigt. Installieren Sie die Pakete neu („npm ci“), und wiederholen Sie den Befehl.`,
    );
  });

  test('a file that is empty exports nothing', () => {
    const ohne = (modul: string) =>
      klartext(
        new SyntaxError(`The requested module '${modul}' does not provide an export named 'z'`),
      );
    expect(ohne('zod')).toContain('„zod“');
    // One of the project's own is the program's fault.
    expect(ohne('./a.ts')).toBeUndefined();
  });

  test('a file that is cut off is no longer a program', () => {
    const fehler = new SyntaxError('Unexpected end of input');
    fehler.stack = `/x/node_modules/leaflet/a.js:12\nfunction (\n\nSyntaxError: Unexpected end of input`;
    expect(klartext(fehler)).toContain('„leaflet“');
  });

  test('but the faults of the program itself need their stack', async () => {
    expect(klartext(new TypeError('x is not a function'))).toBeUndefined();
    expect(klartext(new SyntaxError('Unexpected token'))).toBeUndefined();
    expect(
      klartext(
        Object.assign(new Error("Cannot find module './a.ts'"), {
          code: 'ERR_MODULE_NOT_FOUND',
          stack: '',
        }),
      ),
    ).toBeUndefined();
    expect(await lade('heil.mjs', 'export const a = 1;')).toMatchObject({ a: 1 });
  });
});

test.each([
  ['EFBIG', 'ulimit -f'],
  ['EMFILE', 'ulimit -n'],
  ['ENOMEM', 'Arbeitsspeicher'],
  ['EIO', 'Datenträger meldet einen Fehler'],
  ['ENOSPC', 'kein Platz'],
])('what the system refuses is explained (%s)', (code, worte) => {
  const satz = klartext(Object.assign(new Error(code), { code, path: '/x' }));
  expect(satz).toMatch(/^„\/x“: .*\.$/);
  expect(satz).toContain(worte);
  expect(klartext(new Error('außen', { cause: new Klartextfehler('innen') }))).toBeUndefined();
});

test.skipIf(process.platform !== 'linux')(
  'a program that is cut off is found before it kills the process',
  () => {
    const lib = join(ordner, 'node_modules/@img/sharp-linux-x64/lib');
    mkdirSync(lib, { recursive: true });
    const kopf = Buffer.alloc(1000);
    kopf.write('7f454c4602', 'hex');
    kopf.writeBigUInt64LE(800n, 40);
    kopf.writeUInt16LE(64, 58);
    kopf.writeUInt16LE(3, 60);
    const datei = join(lib, 'a.node');
    for (const [laenge, ganz] of [
      [1000, true],
      [992, true],
      [991, false],
      [10, false],
      [0, false],
    ] as const) {
      writeFileSync(datei, kopf.subarray(0, laenge));
      expect([laenge, istGanz(datei)]).toEqual([laenge, ganz]);
      expect(abgeschnittenesProgramm(join(ordner, 'node_modules')) === undefined).toBe(ganz);
    }
    expect(abgeschnittenesProgramm('node_modules')).toBeUndefined();
    expect(abgeschnittenesProgramm(join(ordner, 'leer'))).toBeUndefined();
  },
);

test('a program that owes an answer and ends is an error, not the silent end of the build', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { solangeEtwasLaeuft } from './src/io/ausbleiben.ts';
      const gut = await solangeEtwasLaeuft(new Promise((f) => setTimeout(f, 20, 'da')), 'nie');
      try { await solangeEtwasLaeuft(new Promise(() => {}), 'ausgeblieben'); }
      catch (fehler) { console.log(gut, fehler.message); process.exit(1); }`,
    ],
    { encoding: 'utf8' },
  );
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: 'da ausgeblieben\n',
    stderr: '',
  });
});

test('little memory is said before it is missed', () => {
  expect(speicherhinweis(2e9)).toBeUndefined();
  expect(speicherhinweis(0.3e9)).toContain('nur noch 300 MB');
});
