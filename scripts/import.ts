/**
 * `npm run import -- liste.xlsx [--write] [--rest rest.xlsx] [--streng] [--teile 100] …`: a list
 * (.xlsx, .ods, .csv) into records, new ones too. Without `--write` it only shows how it understood
 * the table and what it would do; with it, it writes what is clear, all or nothing.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ADRESSE, DATUM, erwartetWird } from '../src/domain/redaktion/angaben.ts';
import { planeEinfuhr, teilVon, type Einfuhrplan } from '../src/domain/redaktion/einfuhr.ts';
import {
  alsBericht,
  alsVerstaendnis,
  schlusssatz,
} from '../src/domain/redaktion/einfuhrbericht.ts';
import { EINFUHRFELDER, istEinfuhrfeld } from '../src/domain/redaktion/einfuhrfelder.ts';
import { restblaetter } from '../src/domain/redaktion/einfuhrrest.ts';
import type { Vorgaben } from '../src/domain/redaktion/einfuhrspalten.ts';
import { schreibeAlle } from '../src/io/ablage.ts';
import { schreibeMappe } from '../src/io/mappe.ts';
import { leseTabelle } from '../src/io/tabellen.ts';
import { abbruch, arbeitsstand, argumente, leseproblem, zeige } from './befehl.ts';

const AUFRUF =
  'Aufruf: npm run import -- liste.xlsx [--write] [--stand 2026-11] [--quelle https://…] [--spalte stand="Stand der Zahl"] [--blatt "Liste"] [--ausgeblendete] [--rest rest.xlsx] [--streng] [--teile 100]';

const { values, positionals } = argumente(() =>
  parseArgs({
    options: {
      write: { type: 'boolean', default: false },
      stand: { type: 'string' },
      quelle: { type: 'string' },
      spalte: { type: 'string', multiple: true, default: [] },
      blatt: { type: 'string', multiple: true, default: [] },
      ausgeblendete: { type: 'boolean', default: false },
      rest: { type: 'string' },
      streng: { type: 'boolean', default: false },
      teile: { type: 'string' },
    },
    allowPositionals: true,
  }),
);
const [datei, ...weitere] = positionals;
if (datei === undefined || weitere.length > 0) abbruch(AUFRUF);
if (values.stand !== undefined && DATUM.lies(values.stand) === undefined)
  abbruch(`--stand „${values.stand}“ ist kein Datum. ${erwartetWird(DATUM)}`);
if (values.quelle !== undefined && ADRESSE.lies(values.quelle) === undefined)
  abbruch(`--quelle „${values.quelle}“: ${erwartetWird(ADRESSE)}`);
const teile = values.teile === undefined ? undefined : Number(values.teile);
if (teile !== undefined && !(Number.isInteger(teile) && teile > 0))
  abbruch(`--teile „${values.teile}“: Erwartet wird die Zahl der Datensätze, etwa 100.`);
const { rest } = values;
if (rest !== undefined && !rest.endsWith('.xlsx'))
  abbruch(`--rest „${rest}“: Geschrieben wird eine Datei, die auf .xlsx endet.`);
if (rest !== undefined && resolve(rest) === resolve(datei))
  abbruch(`--rest „${rest}“ ist die Liste selbst. Nennen Sie eine andere Datei.`);

const spalten = new Map(
  values.spalte.map((angabe) => {
    const [, feld = '', wort = ''] = /^([^=]+)=(.+)$/.exec(angabe) ?? [];
    if (!istEinfuhrfeld(feld))
      abbruch(
        `--spalte „${angabe}“: Erwartet wird feld="Überschrift", etwa stand="Stand der Zahl". Felder: ${Object.keys(EINFUHRFELDER).join(', ')}.`,
      );
    return [feld, wort] as const;
  }),
);
const vorgaben: Vorgaben = { ...values, spalten, blaetter: values.blatt };
const grundlage = arbeitsstand();

function plane(tabelle: string): Einfuhrplan {
  try {
    const plan = planeEinfuhr(leseTabelle(tabelle, values.blatt), vorgaben, grundlage);
    return teile === undefined ? plan : teilVon(plan, teile);
  } catch (fehler) {
    return abbruch(leseproblem(tabelle, fehler));
  }
}

const plan = plane(datei);
console.log(`${alsVerstaendnis(plan.aufbau, vorgaben)}\n`);
console.log(alsBericht(plan));
zeige(plan.meldungen, plan.texte);

const nichts = plan.texte.size === 0 && plan.unveraenderte.length === 0 && plan.unklare.length > 0;
const ende = nichts
  ? 'nichts'
  : values.streng && plan.unklare.length > 0
    ? 'streng'
    : values.write
      ? 'geschrieben'
      : 'probe';
// The table of the rest comes first: where it cannot be written, nothing is.
if (rest !== undefined && plan.unklare.length > 0) {
  if (!schreibeMappe(rest, restblaetter(plan.unklare)))
    abbruch(`Die Datei „${rest}“ gibt es schon, mit anderem Inhalt. Nichts geschrieben.`);
  console.log(
    `Liegen gebliebene Zeilen: ${rest}. Ausfüllen und mit denselben Angaben einlesen: npm run import -- ${rest}`,
  );
}
if (ende === 'geschrieben') schreibeAlle(plan.texte);
if (ende === 'streng' || ende === 'nichts') process.exitCode = 1;
console.log(schlusssatz(plan, ende));
