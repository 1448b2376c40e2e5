/** Which tests a pull request gets: the short ones only where nothing but records change. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

mkdirSync('.tmp', { recursive: true });
const ordner = mkdtempSync('.tmp/umfang-');
afterAll(() => rmSync(ordner, { recursive: true }));

const git = (...argumente: string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...argumente], {
    cwd: ordner,
    encoding: 'utf8',
  });
function schreibe(pfad: string) {
  mkdirSync(dirname(join(ordner, pfad)), { recursive: true });
  writeFileSync(join(ordner, pfad), `${Math.random()}\n`);
}
git('init', '-q', '-b', 'main');
schreibe('content/aemter/stadt-a.yaml');
schreibe('src/a.ts');
git('add', '.');
git('commit', '-qm', 'Anfang');

test.each<[string[], string]>([
  [['content/aemter/stadt-a.yaml'], 'test:inhalt'],
  [
    [
      'content/aemter/stadt-b.yaml',
      'content/anliegen/x.yaml',
      'content/ausnahmen/x.yaml',
      'content/verfahren/stadt-a.json',
      'content/adressen/aemter.txt',
      'content/links.json',
      'content/gesamtzahlen.yaml',
    ],
    'test:inhalt',
  ],
  [['content/aemter/stadt-b.yaml', 'src/a.ts'], 'test'],
  [['content/register/behoerden.json'], 'test'],
  [['content/amt.schema.json'], 'test'],
  [['docs/content/aemter/x.yaml'], 'test'],
  [['.ci/umfang'], 'test'],
])('%j needs npm run %s', (dateien, skript) => {
  git('switch', '-qc', `z${Math.random()}`, 'main');
  dateien.forEach(schreibe);
  git('add', '.');
  git('commit', '-qm', 'Aenderung');
  expect(
    execFileSync(resolve('.ci/umfang'), ['main'], { cwd: ordner, encoding: 'utf8' }).trim(),
  ).toBe(skript);
});

test('an unknown base is an error, not the short way', () => {
  expect(() => execFileSync(resolve('.ci/umfang'), ['gibtesnicht'], { cwd: ordner })).toThrow();
});
