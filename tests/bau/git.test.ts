/** What a comparison says where git, the repository or the commit is missing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { commitVon } from '../../src/io/git.ts';

const ordner = mkdtempSync(join(tmpdir(), 'git-'));
afterAll(() => rmSync(ordner, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

test.each([
  ['git', () => vi.stubEnv('PATH', '/gibtsnicht'), 'Das Programm git fehlt.'],
  ['the repository', () => vi.stubEnv('GIT_CEILING_DIRECTORIES', tmpdir()), 'in keinem Repository'],
])('%s', (_, richte, satz) => {
  richte();
  expect(() => commitVon(ordner, 'main')).toThrow(satz);
});

test('the commit', () => {
  expect(() => commitVon('.', 'gibt-es-nicht')).toThrow(
    'Den Stand „gibt-es-nicht“ gibt es hier nicht.',
  );
});
