/**
 * What runs ahead of a build, in a process of its own: the check of all records, then the open data
 * made from them. A build begins it at once, so it uses the core that the start of the builder and its
 * bundler leave idle, and its memory is gone when the first pages are made.
 */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { GeprueftesAmt } from '../../domain/pruefung/pruefung.ts';
import type { Ausgabe } from '../../io/ausgabe.ts';
import { Klartextfehler } from '../../io/klartext.ts';

/** What the process says when it has something: that it is there, or what is wrong, or what went wrong. */
export type Nachricht<T> = T | { klartext: string } | { fehler: unknown };

/** Its first word, and its second. */
export type Pruefnachricht = Nachricht<{ aemter: GeprueftesAmt[] }>;
export type Ausgabenachricht = Nachricht<{ ausgabe: Ausgabe }>;

interface Vorlauf {
  pruefung: Promise<Pruefnachricht>;
  ausgabe: Promise<Ausgabenachricht>;
}

/** The bundler loads this file a second time for the loaders, so its variables are not shared. */
const ORT = Symbol.for('digitales-amt.vorlauf');
const ablage = globalThis as { [ORT]?: Partial<Vorlauf> | undefined };

/**
 * The heap of the process at most: all of Bavaria takes 250 MB. Without a limit V8 would keep what the
 * check no longer needs while the bundler is at its largest.
 */
const SPEICHER_MB = 320;

/** Why the process has ended before its last word. */
function ende(status: number | null, signal: NodeJS.Signals | null): Error {
  if (signal === 'SIGABRT')
    return new Klartextfehler(
      `Die Prüfung der Datensätze und die offenen Daten brauchen mehr Arbeitsspeicher als die ${SPEICHER_MB} MB, die ihnen in „src/data/zuzweit/vorlauf.ts“ zustehen (SPEICHER_MB). Heben Sie den Wert dort an.`,
    );
  if (signal === 'SIGKILL')
    return new Klartextfehler(
      'Das System hat die Prüfung der Datensätze beendet: Meist reicht der Arbeitsspeicher nicht. Schaffen Sie welchen, und wiederholen Sie den Befehl.',
    );
  return new Error(`The process that runs ahead of the build has ended (${status ?? signal}).`);
}

/**
 * Begins both. Whoever asks for a result sees what came of it. The open data are written into the draft
 * that the environment names (`io/massenware.ts`).
 */
export function beginneVorlauf(): void {
  const prozess = fork(join(import.meta.dirname, 'vorlaufprozess.ts'), {
    execArgv: [`--max-old-space-size=${SPEICHER_MB}`],
    serialization: 'advanced',
  });
  const beende = () => prozess.kill('SIGKILL');
  process.once('exit', beende);
  const pruefung = Promise.withResolvers<Pruefnachricht>();
  const ausgabe = Promise.withResolvers<Ausgabenachricht>();
  // It ends when nobody listens any more: so its last word is always heard before its end.
  prozess.once('message', (erste: Pruefnachricht) => {
    pruefung.resolve(erste);
    if (!('aemter' in erste)) return prozess.disconnect();
    prozess.once('message', (zweite: Ausgabenachricht) => {
      ausgabe.resolve(zweite);
      prozess.disconnect();
    });
  });
  // What has been said already stays said.
  const scheitere = (fehler: unknown) => {
    process.off('exit', beende);
    pruefung.resolve({ fehler });
    ausgabe.resolve({ fehler });
  };
  prozess.once('error', scheitere);
  prozess.once('exit', (status, signal) => scheitere(ende(status, signal)));
  ablage[ORT] = { pruefung: pruefung.promise, ausgabe: ausgabe.promise };
}

/** What was said of it. @throws Klartextfehler if something is wrong, or what went wrong */
async function verlange<T extends object>(nachricht: Promise<Nachricht<T>>): Promise<T> {
  const gesagt = await nachricht;
  if ('klartext' in gesagt) throw new Klartextfehler(gesagt.klartext);
  if ('fehler' in gesagt) throw gesagt.fehler;
  return gesagt;
}

/**
 * The records, if a check has begun; undefined where none has. Each check is asked once.
 * @throws Klartextfehler with the report if it found an error
 */
export async function vorgeprueft(): Promise<GeprueftesAmt[] | undefined> {
  const laufende = ablage[ORT]?.pruefung;
  if (!laufende) return undefined;
  // Their memory would stay as long as someone may ask.
  delete ablage[ORT]!.pruefung;
  return (await verlange(laufende)).aemter;
}

/**
 * What is said of the open data once all are written, if that has begun; undefined where it has not.
 * @throws Klartextfehler if they could not be written
 */
export async function vorausgegeben(): Promise<Ausgabe | undefined> {
  const laufende = ablage[ORT]?.ausgabe;
  return laufende && (await verlange(laufende)).ausgabe;
}
