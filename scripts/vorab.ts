/**
 * Loaded before `check` and `build` (`node --import`): says in German what would end every command
 * before its first line, because the code imports it: the days of the register, and packages that
 * are missing or damaged. Imports nothing of packages before it can say so. Keeps compiled code
 * beside the project, so that the next command starts at once.
 */
import { enableCompileCache } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { klartext } from '../src/io/klartext.ts';
import { abgeschnittenesProgramm } from '../src/io/paketschaden.ts';

const projekt = resolve(import.meta.dirname, '..');

// Where nothing can be written, nothing is kept.
enableCompileCache(resolve(projekt, '.cache/programm'));

function ende(fehler: unknown): never {
  console.error(klartext(fehler) ?? fehler);
  process.exit(1);
}

// The user of a container may have no folder of their own; the builder insists on asking for it.
try {
  homedir();
} catch {
  process.env.HOME = tmpdir();
}
const abgeschnitten = abgeschnittenesProgramm(resolve(projekt, 'node_modules'));
if (abgeschnitten) {
  console.error(abgeschnitten);
  process.exit(1);
}
// What the command imports is loaded after this file.
process.on('uncaughtException', ende);
try {
  const { standform } = await import('../src/domain/register/registerform.ts');
  const { leseJsonDatei } = await import('../src/io/inhaltsdatei.ts');
  leseJsonDatei(
    resolve(projekt, 'content/register/stand.json'),
    standform,
    'Holen Sie die Datei aus dem Repository zurück.',
  );
} catch (fehler) {
  ende(fehler);
}
