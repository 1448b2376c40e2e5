/**
 * `npm run new -- [name or key] [--quelle …] [--seit …] [--anzahl …] [--stand …]`: a new record.
 * Asks for what the arguments do not say; never overwrites, refuses a second record.
 */
import { parseArgs } from 'node:util';
import input from '@inquirer/input';
import search from '@inquirer/search';
import { dateiFuer, datensatzVon } from '../src/domain/datensatz/datensatzsuche.ts';
import { neuerDatensatz } from '../src/domain/datensatz/neu.ts';
import type { Datensatz } from '../src/domain/datensatz/schema.ts';
import { alsYaml } from '../src/domain/datensatz/schreiben.ts';
import { hatSchon } from '../src/domain/redaktion/amtsfund.ts';
import {
  ADRESSE,
  ANZAHL,
  DATUM,
  erwartetWird,
  zahlAus,
  type Leseart,
} from '../src/domain/redaktion/angaben.ts';
import {
  bestimme,
  kenntlich,
  rueckfrage,
  sucheBehoerden,
} from '../src/domain/register/behoerdensuche.ts';
import { behoerdenname, type Behoerde } from '../src/domain/register/register.ts';
import { schreibeNeu } from '../src/io/ablage.ts';
import { inhaltsordner } from '../src/io/inhaltsordner.ts';
import { abbruch, arbeitsstand, argumente, istFehler, zeige } from './befehl.ts';

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

const { register, pruefstand, vorab } = arbeitsstand();
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

/** The value of an argument, or what someone answers; undefined where nothing is stated. */
async function frage<T>(
  argument: string | undefined,
  message: string,
  leseart: Leseart<T>,
): Promise<T | undefined> {
  if (argument === undefined && fragen) {
    const antwort = await input({
      message,
      validate: (text) =>
        text.trim() === '' || leseart.lies(text) !== undefined || erwartetWird(leseart),
    });
    return antwort.trim() === '' ? undefined : leseart.lies(antwort);
  }
  const wert = argument === undefined ? undefined : leseart.lies(argument);
  if (argument !== undefined && wert === undefined)
    abbruch(`„${argument}“: ${erwartetWird(leseart)}`);
  return wert;
}

/** The number of procedures, if one is known; its source may be that of the award. */
async function frageZahl(ersatzquelle: string) {
  const anzahl = await frage(
    values.anzahl,
    'Zahl der Online-Verfahren (leer: nur das Siegel ist bekannt):',
    ANZAHL,
  );
  if (!anzahl) return undefined;
  const stand = await frage(values.stand, 'Stand der Zahl (leer: unbekannt):', DATUM);
  const quelle = await frage(values['zahl-quelle'], 'Quelle der Zahl (leer: dieselbe):', ADRESSE);
  return zahlAus(anzahl, { stand, quelle: quelle ?? ersatzquelle });
}

async function frageAlles(behoerde: Behoerde): Promise<Datensatz> {
  const quelle = await frage(values.quelle, 'Wo steht die Auszeichnung (https://…)?', ADRESSE);
  if (quelle === undefined)
    abbruch(
      'Die Quelle der Auszeichnung fehlt; ohne sie gibt es keinen Datensatz (--quelle https://…).',
    );
  const seit = await frage(values.seit, 'Ausgezeichnet am (leer: unbekannt):', DATUM);
  const zahl = await frageZahl(quelle);
  const website = await frage(values.website, 'Website (leer: unbekannt):', ADRESSE);
  const bayernportal = await frage(
    values.bayernportal,
    'Seite im BayernPortal (leer: unbekannt):',
    ADRESSE,
  );
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
      : `${hatSchon(behoerdenname(behoerde))}: ${inhaltsordner()}/${schon.datei}. Eine neue Zahl hängen Sie dort an.`,
  );

const datei = dateiFuer(behoerde, register);
const text = alsYaml(await frageAlles(behoerde));
const texte = new Map([[datei, text]]);
const meldungen = vorab(texte);
zeige(meldungen, texte);
if (meldungen.some(istFehler)) abbruch('Nichts geschrieben: Berichtigen Sie die Angaben oben.');
schreibeNeu(datei, text);
console.log(`Angelegt: ${inhaltsordner()}/${datei}\n\n${text}`);
