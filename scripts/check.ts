/** `npm run check -- [--format text|json|github] [files…]`: checks records and errands; exit 1 on any error. */
import { parseArgs } from 'node:util';
import { basename } from 'node:path';
import { bericht, FORMATE, type Format } from '../src/domain/bericht.ts';
import { pruefe, pruefeAnliegen } from '../src/domain/pruefung.ts';
import { heute, inhaltsordner, leseAemter, leseAnliegen, leseRegister } from '../src/io/inhalt.ts';

const { values, positionals } = parseArgs({
  options: { format: { type: 'string', default: 'text' } },
  allowPositionals: true,
});
if (!FORMATE.includes(values.format as Format)) {
  console.error(`Unbekanntes Format „${values.format}“. Erlaubt: ${FORMATE.join(', ')}.`);
  process.exit(2);
}

const aemter = leseAemter();
const anliegen = leseAnliegen();
const alle = [...aemter, ...anliegen];
// Every record is read, because some rules look across files; the report keeps to the files asked for.
const gefragt = new Set(positionals.map((datei) => basename(datei)));
const betrifft = (datei: string) => gefragt.size === 0 || gefragt.has(basename(datei));
const dateien = alle.filter(({ datei }) => betrifft(datei)).length;
const fehlend = [...gefragt].filter((name) => !alle.some(({ datei }) => basename(datei) === name));
if (fehlend.length > 0) {
  console.error(`Nicht gefunden in ${inhaltsordner()}: ${fehlend.join(', ')}`);
  process.exit(2);
}

const meldungen = [
  ...pruefe(aemter, leseRegister(), heute()).meldungen,
  ...pruefeAnliegen(anliegen).meldungen,
].filter(({ datei }) => betrifft(datei));
process.stdout.write(
  bericht(values.format as Format, meldungen, { dateien, ordner: inhaltsordner() }),
);
process.exitCode = meldungen.some(({ schwere }) => schwere === 'fehler') ? 1 : 0;
