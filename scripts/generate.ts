/**
 * `npm run generate`: writes what follows from the code, so that it is said only once: the JSON
 * Schemas for the YAML plug-ins of editors, the page of docs on the rules, the issue forms.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { erzeugnisse } from '../src/io/erzeugnisse.ts';
import { argumente } from './argumente.ts';

argumente(() => parseArgs({}));

for (const [datei, text] of erzeugnisse()) {
  mkdirSync(dirname(datei), { recursive: true });
  writeFileSync(datei, text);
}
