/**
 * Loaded before `check` and `build` (`node --import`): says in German what is wrong with the days of
 * the register. The code imports that file, so damage would end every command before its first line.
 */
import { resolve } from 'node:path';
import { standform } from '../src/domain/register/registerform.ts';
import { leseJsonDatei } from '../src/io/inhaltsdatei.ts';
import { klartext } from '../src/io/klartext.ts';

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
