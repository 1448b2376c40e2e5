/**
 * `npm run vorschau -- einlegen <number> <folder> <archive.zip>`: lays the preview of a pull request
 * down in the folder of all previews. `… -- entfernen <number> <folder>` removes it.
 * `… -- dateinamen <folder> <base path>` makes the links of a built site name files.
 * Runs in pipelines; the archive comes from code that nobody has reviewed.
 */
import { parseArgs } from 'node:util';
import { istNummer } from '../src/domain/redaktion/vorschau.ts';
import { entferne, legeEin, nenneDateien } from '../src/io/vorschauablage.ts';
import { abbruch, argumente, leseproblem } from './befehl.ts';

const AUFRUF =
  'Aufruf: npm run vorschau -- einlegen 17 ordner archiv.zip | entfernen 17 ordner | dateinamen ordner /basispfad';

const [befehl, ...angaben] = argumente(() => parseArgs({ allowPositionals: true })).positionals;
const [erste, zweite, dritte] = angaben;
if (befehl === 'dateinamen' && erste && zweite) {
  console.log(`${nenneDateien(erste, zweite)} Seiten.`);
} else if (befehl === 'entfernen' && istNummer(erste) && zweite) {
  console.log(entferne(erste, zweite) ? 'Vorschau entfernt.' : 'Es gab keine Vorschau.');
} else if (befehl === 'einlegen' && istNummer(erste) && zweite && dritte) {
  try {
    console.log(`Vorschau ${erste}: ${legeEin(dritte, erste, zweite)} Dateien.`);
  } catch (fehler) {
    abbruch(`Keine Vorschau: ${leseproblem(dritte, fehler)}`);
  }
} else abbruch(AUFRUF);
