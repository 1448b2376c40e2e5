import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

/** A project whose file with the days of the register may be damaged. */
const projekt = mkdtempSync(join(tmpdir(), 'vorab-'));
afterAll(() => rmSync(projekt, { recursive: true }));
mkdirSync(join(projekt, 'content/register'), { recursive: true });
mkdirSync(join(projekt, 'scripts'));
cpSync('scripts/vorab.ts', join(projekt, 'scripts/vorab.ts'));
symlinkSync(resolve('src'), join(projekt, 'src'));

/** What a command says that begins with it. */
function gesagt(stand: string) {
  writeFileSync(join(projekt, 'content/register/stand.json'), stand);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', './scripts/vorab.ts', '--eval', 'console.log("läuft")'],
    { cwd: projekt, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test('a damaged file with the days of the register is explained before any command runs', () => {
  const stand = readFileSync('content/register/stand.json', 'utf8');
  expect(gesagt(stand)).toEqual({ status: 0, stdout: 'läuft\n', stderr: '' });
  for (const schaden of [
    stand.slice(0, 20),
    '',
    '{}',
    stand.replace(/"stand": "/, '"stand": "im '),
  ]) {
    const { status, stdout, stderr } = gesagt(schaden);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(
      /^Die Datei „.*stand\.json“ .*Holen Sie die Datei aus dem Repository zurück\.\n$/,
    );
  }
});

test('the commands that everyone runs first begin with it', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  for (const befehl of ['check', 'build'])
    expect(scripts[befehl]).toContain('--import ./scripts/vorab.ts');
});
