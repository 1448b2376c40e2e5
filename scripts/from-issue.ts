/**
 * `npm run from-issue -- <file.md> [--form neues-amt|neue-zahl|berichtigung|entzug]`: turns a
 * filled issue form into a record. Says in Markdown what it did, or what is missing (exit 1).
 * In a pipeline of GitHub it hands over the title and the file (GITHUB_OUTPUT).
 */
import { appendFileSync, readFileSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { entschaerft, marke } from '../src/domain/redaktion/kommentartext.ts';
import {
  FORMULARE,
  formularZu,
  meldungAlsDatensatz,
} from '../src/domain/redaktion/meldeformular.ts';
import { pruefeVorab } from '../src/domain/pruefung/pruefung.ts';
import { schreibeAlle, schreibeNeu } from '../src/io/ablage.ts';
import { inhaltsordner, lesePruefstand, pruefgrundlage } from '../src/io/inhalt.ts';
import { quelltextAus } from '../src/io/yaml.ts';
import { abbruch, argumente, leseproblem } from './befehl.ts';

const MARKE = marke('issue');

const { values, positionals } = argumente(() =>
  parseArgs({ options: { form: { type: 'string' } }, allowPositionals: true }),
);
const [datei] = positionals;
if (datei === undefined) abbruch('Aufruf: npm run from-issue -- vorgang.md [--form neue-zahl]');

/** Says what is missing and ends; long answers are cut, so that all is written before the end. */
function zurueck(maengel: readonly string[]): never {
  process.exitCode = 1;
  writeSync(
    1,
    [
      MARKE,
      'Daraus ließ sich noch kein Datensatz machen:',
      maengel
        .slice(0, 20)
        .map((mangel) => `- ${entschaerft(mangel)}`)
        .join('\n'),
      'Ergänzen oder berichtigen Sie die Angaben oben im Vorgang; er wird dann noch einmal gelesen.\n',
    ].join('\n\n'),
  );
  process.exit();
}

function liesVorgang(pfad: string): string {
  try {
    return readFileSync(pfad, 'utf8');
  } catch (fehler) {
    return abbruch(leseproblem(pfad, fehler));
  }
}

const text = liesVorgang(datei);
const formular = formularZu(text, values.form);
if (!formular)
  zurueck([
    `Das ist keines der Formulare (${FORMULARE.map(({ titel }) => titel).join(', ')}), oder es fehlen Überschriften.`,
  ]);
const grundlage = pruefgrundlage();
const pruefstand = lesePruefstand(grundlage);
const ergebnis = meldungAlsDatensatz(formular, text, pruefstand, grundlage.register);
if ('maengel' in ergebnis) zurueck(ergebnis.maengel);
if ('mensch' in ergebnis) {
  process.exitCode = 1;
  writeSync(
    1,
    `${MARKE}\n\nDanke. ${entschaerft(ergebnis.mensch)} Sie müssen nichts weiter tun.\n`,
  );
  process.exit();
}

const texte = new Map([[ergebnis.datei, ergebnis.text]]);
const meldungen = pruefeVorab(pruefstand.quelltexte, texte, grundlage, quelltextAus);
const fehler = meldungen.filter(({ schwere }) => schwere === 'fehler');
if (fehler.length > 0) zurueck(fehler.map(({ meldung }) => meldung));

if (ergebnis.neu) schreibeNeu(ergebnis.datei, ergebnis.text);
else schreibeAlle(texte);
const pfad = `${inhaltsordner()}/${ergebnis.datei}`;
if (process.env.GITHUB_OUTPUT)
  appendFileSync(process.env.GITHUB_OUTPUT, `titel=${ergebnis.titel}\ndatei=${pfad}\n`);
console.log(
  [
    MARKE,
    `${ergebnis.neu ? 'Neuer Datensatz' : 'Geänderter Datensatz'}: \`${pfad}\``,
    ...(meldungen.length > 0
      ? [meldungen.map(({ meldung }) => `- Bitte ansehen: ${entschaerft(meldung)}`).join('\n')]
      : []),
  ].join('\n\n'),
);
