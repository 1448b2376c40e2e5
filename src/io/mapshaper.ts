/** Runs mapshaper, which the register script installs into a folder of its own. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * @param ordner where mapshaper is installed; relative names of files mean this folder
 * @throws Error with what mapshaper said in `stderr`
 */
export const mapshaper = (ordner: string, befehle: readonly string[]): Buffer =>
  execFileSync('node', [join(ordner, 'node_modules/mapshaper/bin/mapshaper'), ...befehle], {
    cwd: ordner,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
