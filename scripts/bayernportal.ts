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
import { erhebe } from '../src/domain/redaktion/bayernportal/erhebung.ts';
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

/** The day of the oldest answer in use, but no later than today. */
function standVon(aelteste: number): string {
  const [tag, amEnde] = [heute(), heute('', () => new Date(aelteste))];
  return amEnde < tag ? amEnde : tag;
}

/** Says each answer as it comes: where a later one fails, the earlier ones are there. */
async function probe(hole: Holer, lage: Probelage, sage: (text: string) => void): Promise<void> {
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

async function lauf(zugang: Zugang): Promise<void> {
  const sage = (text: string) => console.log(ohneGeheimnis(text, zugang));
  const speicher = new Antwortspeicher(
    process.env.BAYERNPORTAL_ZWISCHENSPEICHER || '.tmp/bayernportal',
    `${zugang.basis.href} ${zugang.benutzer}`,
    HALTBAR,
  );
  if (values.frisch) speicher.leere();
  // A server on this machine may be asked at once; the real one never.
  const rast = zugang.basis.protocol === 'https:' ? Math.max(pause, MINDESTPAUSE) : pause;
  const { hole, stand } = holerVon(zugang, speicher, { ...ABRUFREGELN, pause: rast });
  const grundlage = arbeitsstand();
  const { register, pruefstand } = grundlage;
  if (values.probe) {
    await probe(hole, { register, pruefstand }, sage);
    return;
  }
  const erhebung = await erhebe(hole, {
    register,
    gefragt: (behoerde) => gueltigerDatensatz(grundlage, behoerde) !== undefined,
    mitOrt: values['mit-ort'],
    gemeldet: (fertig, alle) =>
      fertig % 20 === 1 && console.error(`Online-Verfahren: Behörde ${fertig} von ${alle}`),
  });
  const quelltexte = leseAnliegen();
  const gute = new Set(pruefeAnliegen(quelltexte, anliegenFormschema).anliegen.map(({ id }) => id));
  const plan = planeUebernahme(erhebung, {
    ...grundlage,
    anliegen: quelltexte.filter(({ kennung }) => gute.has(kennung)),
    verfahrensdateien: leseVerfahrenstexte(),
    stand: standVon(stand.aelteste),
    quelle: values.quelle,
  });
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
  console.error(
    `${stand.geholt} Antworten geholt, ${stand.bereit} lagen bereit (--frisch holt alle neu).`,
  );
  if (plan.rueckgang !== undefined && !values['trotz-rueckgang'])
    throw new Formfehler(plan.rueckgang);
  if (values.write && plan.texte.size > 0) {
    bereiteVerfahrensordner();
    schreibeAlle(plan.texte);
  }
  sage(schlusssatz(plan, values.write));
}

try {
  const zugang = zugangAus(process.env);
  await lauf(zugang).catch((fehler: unknown) => {
    const satz = satzZu(fehler);
    if (satz === undefined) throw fehler;
    console.error(ohneGeheimnis(satz, zugang));
    process.exitCode = 1;
  });
} catch (fehler) {
  const satz = satzZu(fehler);
  if (satz === undefined) throw fehler;
  console.error(satz);
  process.exitCode = 1;
}
