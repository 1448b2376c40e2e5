/**
 * `npm run export -- --landkreis rosenheim | --art stadt | --alle [--eingetragene] [--datei x.xlsx]`:
 * a prefilled list for municipalities, which `npm run import` reads back.
 */
import { parseArgs } from 'node:util';
import { ausfuhr, waehle } from '../src/domain/redaktion/ausfuhr.ts';
import { mehrzahl } from '../src/domain/sprache/mehrzahl.ts';
import { schreibeMappe } from '../src/io/mappe.ts';
import { abbruch, arbeitsstand, argumente } from './befehl.ts';

const { values } = argumente(() =>
  parseArgs({
    options: {
      landkreis: { type: 'string' },
      art: { type: 'string' },
      alle: { type: 'boolean' },
      eingetragene: { type: 'boolean' },
      datei: { type: 'string' },
    },
  }),
);

const { register, pruefstand } = arbeitsstand();
const auswahl = waehle(register, values);
if ('mangel' in auswahl) abbruch(auswahl.mangel);
const datei = values.datei ?? `digitales-amt-${auswahl.name}.xlsx`;
if (!datei.endsWith('.xlsx'))
  abbruch(`„${datei}“: Geschrieben wird eine Datei, die auf .xlsx endet.`);
const { blaetter, zeilen } = ausfuhr(auswahl.behoerden, values, pruefstand, register);

// A list may have been filled in already; it is never overwritten.
if (!schreibeMappe(datei, blaetter))
  abbruch(`Die Datei „${datei}“ gibt es schon. Nennen Sie eine andere: --datei name.xlsx`);
console.log(
  `Geschrieben: ${datei}, ${mehrzahl(zeilen, 'Behörde', 'Behörden')}. Ausgefüllt einlesen: npm run import -- ${datei}`,
);
