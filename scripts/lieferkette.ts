/**
 * `npm run lieferkette`: whether every package has an exact version, a hash and a licence that may be
 * used, and every file of the repository a licence whose text is there. Part of `npm run lint`.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { lizenzmaengel, paketmaengel } from '../src/io/lieferkette.ts';
import type { Paketdatei, Sperrdatei } from '../src/io/lieferkette.ts';
import { argumente } from './argumente.ts';

argumente(() => parseArgs({}));

const lies = (datei: string) => readFileSync(datei, 'utf8');

/** All files that git knows or would take; none where there is no git, as in an unpacked archive. */
function dateien(): string[] | undefined {
  try {
    return execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 26,
    })
      .split('\0')
      .filter(Boolean);
  } catch {
    return undefined;
  }
}

const alle = dateien();
if (!alle) console.log('Licences of files not checked: this is no git repository.');
const maengel = [
  ...paketmaengel(
    JSON.parse(lies('package.json')) as Paketdatei,
    JSON.parse(lies('package-lock.json')) as Sperrdatei,
    lies('.npmrc'),
  ),
  ...(alle ? lizenzmaengel(lies('REUSE.toml'), alle) : []),
];
for (const mangel of maengel) console.error(mangel);
process.exitCode = maengel.length > 0 ? 1 : 0;
