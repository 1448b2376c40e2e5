/** Takes the bundles that a build leaves apart: thousands of small files, each into its place. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the bundles lie in a site that is being built; nobody else ever sees them. */
export const BUENDELORDNER = 'massenware';

/** Files by their path in the site. */
export type Buendel = readonly (readonly [pfad: string, text: string])[];

/**
 * Writes the files of all bundles and removes the bundles.
 * @param ordner the site that is being built
 * @returns how many files there were
 * @throws Error if a file is there already: two things would have the same address
 */
export function verteile(ordner: string): number {
  const lager = join(ordner, BUENDELORDNER);
  // Without an office there is nothing to bundle.
  if (!existsSync(lager)) return 0;
  const angelegt = new Set<string>();
  let anzahl = 0;
  for (const name of readdirSync(lager)) {
    for (const [pfad, text] of JSON.parse(readFileSync(join(lager, name), 'utf8')) as Buendel) {
      const datei = join(ordner, pfad);
      if (!angelegt.has(dirname(datei))) mkdirSync(dirname(datei), { recursive: true });
      angelegt.add(dirname(datei));
      writeFileSync(datei, text, { flag: 'wx' });
      anzahl++;
    }
  }
  rmSync(lager, { recursive: true });
  return anzahl;
}
