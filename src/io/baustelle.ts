/**
 * Where a build works: in a draft that takes the place of the former site at the end. Whatever
 * goes wrong, the former site stays, and nothing else is left.
 */
import { rmdirSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import {
  legeEntwurfAn,
  legeOrdnerAn,
  raeumeAuf,
  stelleZurueck,
  verwirf,
  type Entwurf,
} from './entwurf.ts';
import { tausche, verlege, type Beobachter } from './tausch.ts';

/** Ends that a process can still answer: Ctrl-C, a service that stops it, a closed terminal. */
const SIGNALE = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Removes the folders from `ordner` up to `oberster` that are empty. */
function entferneLeere(ordner: string, oberster: string): void {
  try {
    rmdirSync(ordner);
  } catch {
    return;
  }
  if (ordner !== oberster) entferneLeere(dirname(ordner), oberster);
}

/** Runs the clean-up when the process is told to end, and ends it as the shell expects. */
function beiSignal(raeume: () => void): () => void {
  const antworten = SIGNALE.map((signal) => {
    const antwort = () => {
      raeume();
      process.exit(128 + constants.signals[signal]);
    };
    process.once(signal, antwort);
    return [signal, antwort] as const;
  });
  return () => {
    for (const [signal, antwort] of antworten) process.off(signal, antwort);
  };
}

/** Where the builder works. */
type Baustelle = Pick<Entwurf, 'neu' | 'notizen'>;

/**
 * Builds a site and puts it into its place.
 * @param ziel the folder it goes to, as `zielAus` allows it
 * @param projekt the builder works in here: it does not work across file systems
 * @throws whatever `baue` throws; the former site is still there then
 */
export async function baueNach<T>(
  ziel: string,
  projekt: string,
  baue: (baustelle: Baustelle) => Promise<T>,
  erreicht: Beobachter = () => undefined,
): Promise<T> {
  const eltern = dirname(ziel);
  const angelegt = legeOrdnerAn(eltern, { recursive: true });
  const entwuerfe: Entwurf[] = [];
  const raeume = () => {
    entwuerfe.forEach(stelleZurueck);
    entwuerfe.forEach(verwirf);
    if (angelegt) entferneLeere(eltern, angelegt);
  };
  const beende = beiSignal(raeume);
  try {
    for (const ordner of new Set([eltern, projekt])) raeumeAuf(ordner);
    const entwurf = legeEntwurfAn(ziel);
    entwuerfe.push(entwurf);
    const werkstatt = eltern === projekt ? entwurf : legeEntwurfAn(join(projekt, 'werkstatt'));
    entwuerfe.push(werkstatt);
    erreicht('angelegt');
    const ergebnis = await baue(werkstatt);
    if (werkstatt !== entwurf) verlege(werkstatt.neu, entwurf.neu);
    erreicht('gebaut');
    tausche(entwurf, erreicht);
    return ergebnis;
  } finally {
    raeume();
    beende();
  }
}
