/**
 * `npm run generate`: writes what follows from the code, so that it is said only once: the JSON
 * Schemas for the YAML plug-ins of editors and the page of docs on the rules.
 */
import { writeFileSync } from 'node:fs';
import { erzeugnisse } from '../src/io/erzeugnisse.ts';

for (const [datei, text] of erzeugnisse()) writeFileSync(datei, text);
