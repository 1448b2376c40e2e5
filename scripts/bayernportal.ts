/**
 * `npm run bayernportal -- [--probe] [--write] [--mit-ort] [--quelle https://…] [--frisch] …`: numbers,
 * procedures and addresses from BayernPortal's own interface. Without `--write` it only shows what
 * it would do. The account comes from the environment. Ends with 1, and writes nothing, on every
 * answer that cannot be trusted.
 */
import { parseArgs } from 'node:util';
import { anliegenFormschema } from '../src/domain/datensatz/anliegen.ts';
import { pruefeAnliegen } from '../src/domain/pruefung/anliegenpruefung.ts';
import { ADRESSE, erwartetWird } from '../src/domain/redaktion/angaben.ts';
import { Formfehler, type Holer } from '../src/domain/redaktion/bayernportal/antwort.ts';
import { alsBericht, schlusssatz } from '../src/domain/redaktion/bayernportal/bericht.ts';
import { erhebe, type Erhebung } from '../src/domain/redaktion/bayernportal/erhebung.ts';
import {
  probiere,
  type Probelage,
  type Probeschritt,
} from '../src/domain/redaktion/bayernportal/probe.ts';
import {
  PROBENKOPF,
  probenschluss,
  probezeilen,
} from '../src/domain/redaktion/bayernportal/probebericht.ts';
import {
  gueltigerDatensatz,
  planeUebernahme,
  type Uebernahmeplan,
} from '../src/domain/redaktion/bayernportal/uebernahme.ts';
import type { Datensatz } from '../src/domain/datensatz/schema.ts';
import { schreibeAlle } from '../src/io/ablage.ts';
import { Antwortspeicher } from '../src/io/antwortspeicher.ts';
import { ABRUFREGELN, HALTBAR, holerVon } from '../src/io/bayernportal.ts';
import { leseAnliegen } from '../src/io/inhalt.ts';
import { klartext } from '../src/io/klartext.ts';
import { ohneGeheimnis, zugangAus, type Zugang } from '../src/io/portalzugang.ts';
import { heute } from '../src/io/uhr.ts';
import { bereiteVerfahrensordner, leseVerfahrenstexte } from '../src/io/verfahrensablage.ts';
import { abbruch, arbeitsstand, argumente, zeige } from './befehl.ts';

const { values } = argumente(() =>
  parseArgs({
    options: {
      probe: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      'mit-ort': { type: 'boolean', default: false },
      quelle: { type: 'string' },
      frisch: { type: 'boolean', default: false },
      'trotz-rueckgang': { type: 'boolean', default: false },
      pause: { type: 'string' },
    },
  }),
);
if (values.probe && values.write) abbruch('--probe schreibt nie; lassen Sie --write weg.');
if (values.quelle !== undefined && ADRESSE.lies(values.quelle) === undefined)
  abbruch(`--quelle „${values.quelle}“: ${erwartetWird(ADRESSE)}`);
const pause = values.pause === undefined ? ABRUFREGELN.pause : Number(values.pause);
if (!(Number.isInteger(pause) && pause >= 0 && pause <= 60_000))
  abbruch(`--pause „${values.pause}“: Erwartet werden Millisekunden bis 60000.`);

/** Milliseconds between two questions, whatever someone asks for. */
const MINDESTPAUSE = 500;

/** A fault of the account, the network or the answer is one sentence, not a stack. */
const satzZu = (fehler: unknown): string | undefined =>
  fehler instanceof Formfehler ? fehler.message : klartext(fehler);

/** Takes the account out of a text, once it is known. */
let geheimnis = (text: string): string => text;

const sage = (text: string): void => console.log(geheimnis(text));

type Arbeitsstand = ReturnType<typeof arbeitsstand>;

/** The day of the oldest answer in use, but no later than today. */
function standVon(aelteste: number): string {
  const [tag, amEnde] = [heute(), heute('', () => new Date(aelteste))];
  return amEnde < tag ? amEnde : tag;
}

/** Says each answer as it comes: where a later one fails, the earlier ones are there. */
async function probe(hole: Holer, lage: Probelage): Promise<void> {
  sage(PROBENKOPF);
  const schritte: Probeschritt[] = [];
  const antworten = probiere(hole, lage);
  for (;;) {
    const { done, value } = await antworten.next();
    if (done) {
      sage(probenschluss(schritte, value));
      return;
    }
    schritte.push(value);
    sage(probezeilen(value, schritte.length));
  }
}

/** What the answers do to the content of this installation. */
function planeAus(erhebung: Erhebung, grundlage: Arbeitsstand, aelteste: number): Uebernahmeplan {
  const quelltexte = leseAnliegen();
  const gute = new Set(pruefeAnliegen(quelltexte, anliegenFormschema).anliegen.map(({ id }) => id));
  return planeUebernahme(erhebung, {
    ...grundlage,
    anliegen: quelltexte.filter(({ kennung }) => gute.has(kennung)),
    verfahrensdateien: leseVerfahrenstexte(),
    stand: standVon(aelteste),
    quelle: values.quelle,
  });
}

/** Shows what would happen, and does it if it was asked for and can be believed. */
function vollziehe(erhebung: Erhebung, plan: Uebernahmeplan, { pruefstand }: Arbeitsstand): string {
  const fehlende = pruefstand.quelltexte.filter(({ kennung, daten }) => {
    const { schluessel, entzug } = daten as Datensatz;
    return pruefstand.gute.has(kennung) && !entzug && !erhebung.auskuenfte.has(schluessel);
  });
  sage(
    alsBericht(
      erhebung,
      plan,
      fehlende.map(({ daten }) => (daten as Datensatz).name),
    ),
  );
  zeige(plan.einfuhr.meldungen, plan.einfuhr.texte);
  if (plan.rueckgang !== undefined && !values['trotz-rueckgang'])
    throw new Formfehler(plan.rueckgang);
  if (values.write && plan.texte.size > 0) {
    bereiteVerfahrensordner();
    schreibeAlle(plan.texte);
  }
  return schlusssatz(plan, values.write);
}

async function lauf(zugang: Zugang): Promise<void> {
  const speicher = new Antwortspeicher(
    process.env.BAYERNPORTAL_ZWISCHENSPEICHER || '.tmp/bayernportal',
    `${zugang.basis.href} ${zugang.benutzer}`,
    HALTBAR,
  );
  if (values.frisch) speicher.leere();
  // A server on this machine may be asked at once; the real one never.
  const rast = zugang.basis.protocol === 'https:' ? Math.max(pause, MINDESTPAUSE) : pause;
  const { hole, stand, vergissLetzte } = holerVon(zugang, speicher, {
    ...ABRUFREGELN,
    pause: rast,
  });
  const grundlage = arbeitsstand();
  if (values.probe) return probe(hole, grundlage);
  const erhebung = await erhebe(hole, {
    register: grundlage.register,
    gefragt: (behoerde) => gueltigerDatensatz(grundlage, behoerde) !== undefined,
    mitOrt: values['mit-ort'],
    gemeldet: (fertig, alle) =>
      fertig % 20 === 1 && console.error(`Online-Verfahren: Behörde ${fertig} von ${alle}`),
  }).catch((fehler: unknown) => {
    vergissLetzte();
    throw fehler;
  });
  console.error(
    `${stand.geholt} Antworten geholt, ${stand.bereit} lagen bereit (--frisch holt alle neu).`,
  );
  sage(vollziehe(erhebung, planeAus(erhebung, grundlage, stand.aelteste), grundlage));
}

try {
  const zugang = zugangAus(process.env);
  geheimnis = (text) => ohneGeheimnis(text, zugang);
  await lauf(zugang);
} catch (fehler) {
  const satz = satzZu(fehler);
  if (satz === undefined) throw fehler;
  console.error(geheimnis(satz));
  process.exitCode = 1;
}
