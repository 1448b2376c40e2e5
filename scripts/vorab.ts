/**
 * Loaded before `check` and `build` (`node --import`): says in German what is wrong with the days of
 * the register. The code imports that file, so damage would end every command before its first line.
 * Keeps compiled code beside the project, so that the next command starts at once.
 */
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { standform } from '../src/domain/register/registerform.ts';
import { leseJsonDatei } from '../src/io/inhaltsdatei.ts';
import { klartext } from '../src/io/klartext.ts';

// Where nothing can be written, nothing is kept.
enableCompileCache(resolve(import.meta.dirname, '../.cache/programm'));

try {
  leseJsonDatei(
    resolve(import.meta.dirname, '../content/register/stand.json'),
    standform,
    'Holen Sie die Datei aus dem Repository zurück.',
  );
} catch (fehler) {
  console.error(klartext(fehler) ?? fehler);
  process.exit(1);
}
