/**
 * The check of all records, in a process of its own. A build begins it at once, so it runs beside the
 * start of the builder, and its memory is gone when the first page is made.
 */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { GeprueftesAmt } from '../domain/pruefung/pruefung.ts';
import { Klartextfehler } from './klartext.ts';

/** What the process answers: the records, or what is wrong, or what went wrong. */
export type Pruefantwort = { aemter: GeprueftesAmt[] } | { klartext: string } | { fehler: unknown };

/** The bundler loads this file a second time for the loaders, so its variables are not shared. */
const ORT = Symbol.for('digitales-amt.vorpruefung');
const ablage = globalThis as { [ORT]?: Promise<Pruefantwort> | undefined };

/** Begins the check of the records. Whoever asks for its result sees what it found. */
export function beginneVorpruefung(): void {
  const prozess = fork(join(import.meta.dirname, 'vorpruefungsprozess.ts'), {
    execArgv: [],
    serialization: 'advanced',
  });
  const beende = () => prozess.kill('SIGKILL');
  process.once('exit', beende);
  ablage[ORT] = new Promise<Pruefantwort>((antworte) => {
    prozess.once('message', antworte);
    prozess.once('error', (fehler) => antworte({ fehler }));
    prozess.once('exit', (status, signal) =>
      antworte({ fehler: new Error(`The check of the records has ended (${status ?? signal}).`) }),
    );
  }).finally(() => process.off('exit', beende));
}

/**
 * The records, if a check has begun; undefined where none has. Each check is asked once.
 * @throws Klartextfehler with the report if it found an error
 */
export async function vorgeprueft(): Promise<GeprueftesAmt[] | undefined> {
  const laufende = ablage[ORT];
  if (!laufende) return undefined;
  ablage[ORT] = undefined;
  const antwort = await laufende;
  if ('aemter' in antwort) return antwort.aemter;
  throw 'klartext' in antwort ? new Klartextfehler(antwort.klartext) : antwort.fehler;
}
