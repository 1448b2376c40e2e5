/**
 * `npm run from-issue -- <file.md> [--form neues-amt|neue-zahl|berichtigung|entzug]`: turns a
 * filled issue form into a record. Says in Markdown what it did, or what is missing (exit 1).
 * In a pipeline of GitHub it hands over the title and the file (GITHUB_OUTPUT).
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fehlendeUeberschriften, formularZu } from '../src/domain/redaktion/antworten.ts';
import {
  antwortAufMaengel,
  antwortMitDank,
  antwortMitDatensatz,
  KEIN_FORMULAR,
} from '../src/domain/redaktion/meldeantwort.ts';
import { meldungAlsDatensatz } from '../src/domain/redaktion/formulardeutung.ts';
import { schreibeAlle, schreibeNeu } from '../src/io/ablage.ts';
import { inhaltsordner } from '../src/io/inhaltsordner.ts';
import { abbruch, arbeitsstand, argumente, istFehler, leseproblem } from './befehl.ts';

const { values, positionals } = argumente(() =>
  parseArgs({ options: { form: { type: 'string' } }, allowPositionals: true }),
);
const [datei] = positionals;
if (datei === undefined) abbruch('Aufruf: npm run from-issue -- vorgang.md [--form neue-zahl]');

function liesVorgang(pfad: string): string {
  try {
    return readFileSync(pfad, 'utf8');
  } catch (fehler) {
    return abbruch(leseproblem(pfad, fehler));
  }
}

/** What the form becomes, in Markdown, and whether a record was written. */
function nimmAuf(text: string): { antwort: string; geschrieben: boolean } {
  const zurueck = (antwort: string) => ({ antwort, geschrieben: false });
  const formular = formularZu(text, values.form);
  if (!formular) return zurueck(antwortAufMaengel([KEIN_FORMULAR + fehlendeUeberschriften(text)]));
  const { register, pruefstand, vorab, heute } = arbeitsstand();
  const ergebnis = meldungAlsDatensatz(formular, text, pruefstand, register, heute);
  if ('maengel' in ergebnis) return zurueck(antwortAufMaengel(ergebnis.maengel));
  if ('mensch' in ergebnis) return zurueck(antwortMitDank(ergebnis.mensch));

  const texte = new Map([[ergebnis.datei, ergebnis.text]]);
  const meldungen = vorab(texte);
  const fehler = meldungen.filter(istFehler);
  if (fehler.length > 0) return zurueck(antwortAufMaengel(fehler.map(({ meldung }) => meldung)));

  if (ergebnis.neu) schreibeNeu(ergebnis.datei, ergebnis.text);
  else schreibeAlle(texte);
  const pfad = `${inhaltsordner()}/${ergebnis.datei}`;
  if (process.env.GITHUB_OUTPUT)
    appendFileSync(process.env.GITHUB_OUTPUT, `titel=${ergebnis.titel}\ndatei=${pfad}\n`);
  return { antwort: antwortMitDatensatz(pfad, ergebnis.neu, meldungen), geschrieben: true };
}

const { antwort, geschrieben } = nimmAuf(liesVorgang(datei));
console.log(antwort);
if (!geschrieben) process.exitCode = 1;
