/** Every command of `package.json`, as a process of its own. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fuehreAus } from '../hilfe/bau.ts';
import { fuehreBefehlAus } from '../hilfe/befehl.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const befehle = Object.entries(scripts).flatMap(([name, zeile]) => {
  const [, skript] = /^node .*\bscripts\/([\w-]+)\.ts$/.exec(zeile) ?? [];
  return skript === undefined ? [] : [[name, skript] as const];
});

describe.each(befehle)('npm run %s', (name, skript) => {
  test('says how it is called', () => {
    const { stdout, stderr, status } = fuehreAus(`scripts/${skript}.ts`, {}, '--help');
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout).toMatch(new RegExp(`^Aufruf: npm run ${name}\\b`));
  });

  test('does nothing at an argument that it does not know, and says so in German', async () => {
    const { stdout, stderr, status } = await fuehreBefehlAus(skript, {}, '--gibtsnicht');
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toMatch(/^Diese Angabe gibt es nicht: --gibtsnicht\nAufruf: npm run /);
  });
});
