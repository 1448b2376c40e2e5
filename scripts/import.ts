/**
 * `npm run import -- zahlen.csv [--write] [--stand 2026-11] [--quelle https://…]`: numbers from a
 * spreadsheet (CSV or .xlsx) into the histories of records. Without `--write` it only shows what
 * it would do; with it, it writes all or nothing.
 */
import { parseArgs } from 'node:util';
import { bericht } from '../src/domain/pruefung/bericht.ts';
import { alsTabelle, liesTabelle, planeEinfuhr } from '../src/domain/redaktion/einfuhr.ts';
import { pruefeVorab } from '../src/domain/pruefung/pruefung.ts';
import { standAus } from '../src/domain/datensatz/stand.ts';
import { schreibeAlle } from '../src/io/ablage.ts';
import { inhaltsordner, lesePruefstand, pruefgrundlage } from '../src/io/inhalt.ts';
import { leseTabelle } from '../src/io/tabellen.ts';
import { quelltextAus } from '../src/io/yaml.ts';
import { abbruch, argumente, farbig, leseproblem } from './befehl.ts';

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
if (values.stand !== undefined && standAus(values.stand) === undefined)
  abbruch(`--stand „${values.stand}“ ist kein Datum. Erwartet wird zum Beispiel 2026-11.`);

const grundlage = pruefgrundlage();
const pruefstand = lesePruefstand(grundlage);

async function plane(tabelle: string) {
  try {
    const gelesen = liesTabelle(await leseTabelle(tabelle), values);
    return planeEinfuhr(gelesen, pruefstand, grundlage.register, quelltextAus);
  } catch (fehler) {
    return abbruch(leseproblem(tabelle, fehler));
  }
}

const plan = await plane(datei);
const { eintragungen, vorhanden, unbekannt, fehler, texte } = plan;
const tabelle = alsTabelle(plan);
if (tabelle) console.log(`${tabelle}\n`);

// What would be written passes the same check as any other change.
const meldungen = pruefeVorab(pruefstand.quelltexte, texte, grundlage, quelltextAus);
if (meldungen.length > 0)
  console.log(
    bericht('text', meldungen, {
      dateien: texte.size,
      ordner: inhaltsordner(),
      texte,
      farbe: farbig(),
      gesammelt: true,
    }),
  );

const dateien = (anzahl: number) => `${anzahl} ${anzahl === 1 ? 'Datei' : 'Dateien'}`;
const zahlen = (anzahl: number) => `${anzahl} ${anzahl === 1 ? 'Zahl' : 'Zahlen'}`;
const nebenbei = [
  ...(vorhanden > 0
    ? [`${zahlen(vorhanden)} ${vorhanden === 1 ? 'steht' : 'stehen'} schon da`]
    : []),
  ...(unbekannt.length > 0
    ? [`${unbekannt.length} ${unbekannt.length === 1 ? 'Zeile bleibt' : 'Zeilen bleiben'} liegen`]
    : []),
].map((satz) => `, ${satz}`);

if (fehler.length > 0 || meldungen.some(({ schwere }) => schwere === 'fehler')) {
  console.log(
    'Nichts geschrieben: Berichtigen Sie zuerst die Fehler oben, dann gilt alles oder nichts.',
  );
  process.exitCode = 1;
} else if (!values.write)
  console.log(
    `Probelauf, nichts geschrieben: ${zahlen(eintragungen.length)} in ${dateien(texte.size)} ${eintragungen.length === 1 ? 'würde' : 'würden'} eingetragen${nebenbei.join('')}. Zum Schreiben: denselben Befehl mit --write.`,
  );
else {
  schreibeAlle(texte);
  console.log(
    `Geschrieben: ${zahlen(eintragungen.length)} in ${dateien(texte.size)}${nebenbei.join('')}.`,
  );
}
