/**
 * `npm run sbom -- [file]`: the bill of materials of what the site is built with, in CycloneDX, as npm
 * reads it from the lock file. Same lock file, same bytes: its number is made from the hash of the lock
 * file, its time is SOURCE_DATE_EPOCH.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { argumente } from './argumente.ts';

const [ziel] = argumente(() => parseArgs({ allowPositionals: true })).positionals;

const sperrdatei = readFileSync('package-lock.json');
const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
const stueckliste = JSON.parse(
  execFileSync(
    'npm',
    [
      'sbom',
      '--sbom-format=cyclonedx',
      '--sbom-type=application',
      '--package-lock-only',
      '--omit=dev',
    ],
    { encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'inherit'] },
  ),
) as { serialNumber: string; metadata: { timestamp?: string; component: { name: string } } };

/** A number in the form of a UUID (version 8: its bits are the program's own). */
const nummer = createHash('sha256')
  .update(sperrdatei)
  .digest('hex')
  .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5');
stueckliste.serialNumber = `urn:uuid:${nummer}`;
// npm calls it by the folder in which it lies.
stueckliste.metadata.component.name = name;
const sekunden = Number(process.env.SOURCE_DATE_EPOCH);
if (sekunden > 0) stueckliste.metadata.timestamp = new Date(sekunden * 1000).toISOString();
else delete stueckliste.metadata.timestamp;

const text = `${JSON.stringify(stueckliste, null, 2)}\n`;
if (ziel === undefined) process.stdout.write(text);
else writeFileSync(ziel, text);
