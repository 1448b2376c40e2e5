/** The folder of the files that say which procedures an office offers, as text. */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inhaltsordner } from './inhaltsordner.ts';

/** Beside the records: what is written for them never lands among those of another folder. */
const ordner = () => join(inhaltsordner(), 'verfahren');

/** All files as they are, by path in the content folder; none before the first run. */
export const leseVerfahrenstexte = (): Map<string, string> =>
  new Map(
    (existsSync(ordner()) ? readdirSync(ordner()) : [])
      .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
      .map((name) => [`verfahren/${name}`, readFileSync(join(ordner(), name), 'utf8')]),
  );

/** Makes the folder, so that files can be written into it. */
export function bereiteVerfahrensordner(): void {
  mkdirSync(ordner(), { recursive: true });
}
