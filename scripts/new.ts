/**
 * `npm run new -- [name or key] [--quelle …] [--seit …] [--anzahl …] [--stand …]`: a new record.
 * Asks for what the arguments do not say; never overwrites, refuses a second record.
 */
import { parseArgs } from 'node:util';
import input from '@inquirer/input';
import search from '@inquirer/search';
import { bericht } from '../src/domain/pruefung/bericht.ts';
import {
  bestimme,
  kenntlich,
  rueckfrage,
  sucheBehoerden,
} from '../src/domain/register/behoerdensuche.ts';
import { datensatzVon } from '../src/domain/datensatz/datensatzsuche.ts';
import { adresseAus, anzahlAus } from '../src/domain/sprache/eingabe.ts';
import { amtKennungen } from '../src/domain/register/kennung.ts';
import { neuerDatensatz } from '../src/domain/datensatz/neu.ts';
import { pruefeVorab } from '../src/domain/pruefung/pruefung.ts';
import { behoerdenname, type Behoerde } from '../src/domain/register/register.ts';
import type { Datensatz, Zahl } from '../src/domain/datensatz/schema.ts';
import { alsYaml } from '../src/domain/datensatz/schreiben.ts';
import { standAus } from '../src/domain/datensatz/stand.ts';
import { istMehrdeutig } from '../src/domain/sprache/datum.ts';
import { schreibeNeu } from '../src/io/ablage.ts';
import { inhaltsordner, lesePruefstand, pruefgrundlage } from '../src/io/inhalt.ts';
import { quelltextAus } from '../src/io/yaml.ts';
import { abbruch, argumente, farbig } from './befehl.ts';

const { values, positionals } = argumente(() =>
  parseArgs({
    options: {
      seit: { type: 'string' },
      quelle: { type: 'string' },
      anzahl: { type: 'string' },
      stand: { type: 'string' },
      'zahl-quelle': { type: 'string' },
      website: { type: 'string' },
      bayernportal: { type: 'string' },
    },
    allowPositionals: true,
  }),
);

// Ctrl+C in a question is a decision, not a fault.
process.on('uncaughtException', (fehler) => {
  if (fehler.name !== 'ExitPromptError') throw fehler;
  abbruch('Abgebrochen, nichts geschrieben.');
});

const grundlage = pruefgrundlage();
const { register } = grundlage;
const pruefstand = lesePruefstand(grundlage);
const fragen = Boolean(process.stdin.isTTY);

async function waehle(): Promise<Behoerde> {
  const bezeichnung = positionals.join(' ');
  if (bezeichnung) {
    const ergebnis = bestimme(register, bezeichnung);
    if ('behoerde' in ergebnis) return ergebnis.behoerde;
    if (!fragen)
      abbruch(`„${bezeichnung}“: ${rueckfrage(register, ergebnis)} Nennen Sie den Schlüssel.`);
  } else if (!fragen)
    abbruch('Welche Behörde? Aufruf: npm run new -- "Stadt Schongau" --quelle https://…');
  return search({
    message: 'Behörde (Name oder Schlüssel):',
    source: (eingabe) =>
      sucheBehoerden(register, eingabe ?? bezeichnung, 10).map((behoerde) => ({
        name: kenntlich(register, behoerde),
        value: behoerde,
      })),
  });
}

/** The value of an argument, or what someone answers; `lies` says what it means, or that it is none. */
async function frage<T>(
  argument: string | undefined,
  message: string,
  lies: (text: string) => T | undefined,
  hilfe: string,
): Promise<T | undefined> {
  if (argument !== undefined || !fragen) {
    const wert = argument === undefined ? undefined : lies(argument);
    if (argument !== undefined && wert === undefined) abbruch(`„${argument}“: ${hilfe}`);
    return wert;
  }
  const antwort = await input({
    message,
    validate: (text) => text.trim() === '' || lies(text) !== undefined || hilfe,
  });
  return antwort.trim() === '' ? undefined : lies(antwort);
}

const DATUM = 'Erwartet wird ein Tag, Monat oder Jahr: 12.11.2021, 2021-11 oder 2021.';
const ADRESSE = 'Erwartet wird eine Adresse, die mit https:// beginnt.';
const datum = (text: string) => (istMehrdeutig(text) ? undefined : standAus(text));
const adresse = (text: string) => {
  const eine = adresseAus(text);
  return eine.startsWith('https://') ? eine : undefined;
};

async function frageAlles(behoerde: Behoerde): Promise<Datensatz> {
  const quelle = await frage(
    values.quelle,
    'Wo steht die Auszeichnung (https://…)?',
    adresse,
    ADRESSE,
  );
  if (quelle === undefined)
    abbruch(
      'Die Quelle der Auszeichnung fehlt; ohne sie gibt es keinen Datensatz (--quelle https://…).',
    );
  const seit = await frage(values.seit, 'Ausgezeichnet am (leer: unbekannt):', datum, DATUM);
  const anzahl = await frage(
    values.anzahl,
    'Zahl der Online-Verfahren (leer: nur das Siegel ist bekannt):',
    anzahlAus,
    'Erwartet wird eine ganze Zahl wie 65, oder „über 70“.',
  );
  const stand =
    anzahl && (await frage(values.stand, 'Stand der Zahl (leer: unbekannt):', datum, DATUM));
  const zahlquelle =
    anzahl &&
    (await frage(values['zahl-quelle'], 'Quelle der Zahl (leer: dieselbe):', adresse, ADRESSE));
  const website = await frage(values.website, 'Website (leer: unbekannt):', adresse, ADRESSE);
  const bayernportal = await frage(
    values.bayernportal,
    'Seite im BayernPortal (leer: unbekannt):',
    adresse,
    ADRESSE,
  );
  const zahl: Zahl | undefined = anzahl && {
    anzahl: anzahl.anzahl,
    ...(stand && { stand }),
    quelle: zahlquelle ?? quelle,
    ...(anzahl.mindestens && { mindestens: true }),
  };
  return neuerDatensatz(behoerde, {
    seit,
    quelle,
    zahl,
    ...(website && { website }),
    ...(bayernportal && { bayernportal }),
  });
}

const behoerde = await waehle();
const schon = datensatzVon(pruefstand, behoerde, register);
if (schon)
  abbruch(
    'fehlerhaft' in schon
      ? `Die Datei ${inhaltsordner()}/${schon.fehlerhaft} gibt es schon; sie bleibt, wie sie ist.`
      : `„${behoerdenname(behoerde)}“ hat schon einen Datensatz: ${inhaltsordner()}/${schon.datei}. Eine neue Zahl hängen Sie dort an.`,
  );

const datei = `aemter/${amtKennungen(register).get(behoerde.schluessel)!}.yaml`;
const text = alsYaml(await frageAlles(behoerde));
const texte = new Map([[datei, text]]);
const meldungen = pruefeVorab(pruefstand.quelltexte, texte, grundlage, quelltextAus);
if (meldungen.length > 0)
  console.log(
    bericht('text', meldungen, {
      dateien: 1,
      ordner: inhaltsordner(),
      texte,
      farbe: farbig(),
    }),
  );
if (meldungen.some(({ schwere }) => schwere === 'fehler'))
  abbruch('Nichts geschrieben: Berichtigen Sie die Angaben oben.');
schreibeNeu(datei, text);
console.log(`Angelegt: ${inhaltsordner()}/${datei}\n\n${text}`);
