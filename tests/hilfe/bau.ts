/** Builds the site from a fixture folder, the way `npm run build` does. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A content folder with the given records; everything else comes from `content`. */
export function inhaltMit(dateien: Record<string, string | Buffer>): string {
  mkdirSync('.tmp', { recursive: true });
  const ordner = mkdtempSync('.tmp/inhalt-');
  mkdirSync(join(ordner, 'aemter'));
  for (const [name, text] of Object.entries(dateien))
    writeFileSync(join(ordner, 'aemter', name), text);
  return ordner;
}

/** Runs a script of the project and returns what it said. */
export function fuehreAus(
  skript: string,
  umgebung: Record<string, string>,
  ...argumente: string[]
) {
  // The test runner sets these for itself; a build must not inherit them.
  const eigene = { ...process.env };
  delete eigene.BASE_URL;
  delete eigene.MODE;
  return spawnSync(process.execPath, [skript, ...argumente], {
    env: { ...eigene, NODE_ENV: 'production', ...umgebung },
    encoding: 'utf8',
  });
}
