/**
 * `npm run import -- zahlen.csv [--write] [--stand 2026-11] [--quelle https://…]`: numbers from a
 * spreadsheet (CSV or .xlsx) into the histories of records. Without `--write` it only shows what
 * it would do; with it, it writes all or nothing.
 */
import { parseArgs } from 'node:util';
import { DATUM } from '../src/domain/redaktion/angaben.ts';
import { planeEinfuhr } from '../src/domain/redaktion/einfuhr.ts';
import { alsTabelle, schlusssatz } from '../src/domain/redaktion/einfuhrbericht.ts';
import { liesTabelle } from '../src/domain/redaktion/einfuhrtabelle.ts';
import { schreibeAlle } from '../src/io/ablage.ts';
import { leseTabelle } from '../src/io/tabellen.ts';
import { quelltextAus } from '../src/io/yaml.ts';
import { abbruch, arbeitsstand, argumente, istFehler, leseproblem, zeige } from './befehl.ts';

const AUFRUF =
  'Aufruf: npm run import -- zahlen.csv [--write] [--stand 2026-11] [--quelle https://…]';

const { values, positionals } = argumente(() =>
  parseArgs({
    options: {
      write: { type: 'boolean', default: false },
      stand: { type: 'string' },
      quelle: { type: 'string' },
    },
    allowPositionals: true,
  }),
);
const [datei, ...weitere] = positionals;
if (datei === undefined || weitere.length > 0) abbruch(AUFRUF);
if (values.stand !== undefined && DATUM.lies(values.stand) === undefined)
  abbruch(`--stand „${values.stand}“ ist kein Datum. Erwartet wird zum Beispiel 2026-11.`);

const { register, pruefstand, vorab } = arbeitsstand();

async function plane(tabelle: string) {
  try {
    const gelesen = liesTabelle(await leseTabelle(tabelle), values);
    return planeEinfuhr(gelesen, pruefstand, register, quelltextAus);
  } catch (fehler) {
    return abbruch(leseproblem(tabelle, fehler));
  }
}

const plan = await plane(datei);
const tabelle = alsTabelle(plan);
if (tabelle) console.log(`${tabelle}\n`);
// What would be written passes the same check as any other change.
const meldungen = vorab(plan.texte);
zeige(meldungen, plan.texte);

const ende =
  plan.fehler.length > 0 || meldungen.some(istFehler)
    ? 'fehler'
    : values.write
      ? 'geschrieben'
      : 'probe';
if (ende === 'geschrieben') schreibeAlle(plan.texte);
if (ende === 'fehler') process.exitCode = 1;
console.log(schlusssatz(plan, ende));
