/**
 * What a command costs: time, work of the processor, memory. Processes and their memory are read from
 * `/proc`, so only Linux tells more than the time.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { Klartextfehler } from '../klartext.ts';

export interface Messung {
  /** Seconds on the clock; on a busy machine more than the work itself. */
  dauer: number;
  /** Seconds of all processors together, user and system, of the command and all that it starts. */
  rechenzeit: number;
  /** The most memory (resident) that the command and all that it starts held at once, in MB. */
  speicher: number;
}

/** What several runs of one thing cost: time and work of the one in the middle, and the most memory. */
export function mittlere(messungen: readonly Messung[]): Messung {
  const mitte = (werte: readonly number[]) =>
    werte.toSorted((a, b) => a - b)[Math.floor(werte.length / 2)]!;
  return {
    dauer: mitte(messungen.map(({ dauer }) => dauer)),
    rechenzeit: mitte(messungen.map(({ rechenzeit }) => rechenzeit)),
    speicher: Math.max(...messungen.map(({ speicher }) => speicher)),
  };
}

/** Between two looks at the processes, in milliseconds. */
const ABSTAND = 100;

/** Ticks of `/proc/<pid>/stat` per second, and bytes of a page: the same on every Linux of today. */
const TAKT = 100;
const SEITE = 4096;

interface Prozessstand {
  eltern: number;
  rechenzeit: number;
  speicher: number;
}

/** What `/proc` tells of a process; undefined if it has just ended. Source of the fields: proc_pid_stat(5). */
function standVon(pid: string): Prozessstand | undefined {
  try {
    // The name in brackets may hold spaces; behind it stands the state, then the parent.
    const felder = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\)\s/s, '')
      .split(' ')
      .map(Number);
    const [nutzer, kern, kinderNutzer, kinderKern] = felder.slice(11, 15) as [
      number,
      number,
      number,
      number,
    ];
    return {
      eltern: felder[1]!,
      rechenzeit: (nutzer + kern + kinderNutzer + kinderKern) / TAKT,
      speicher: (felder[21]! * SEITE) / 1024 ** 2,
    };
  } catch {
    return undefined;
  }
}

/** A process and all below it, summed up. */
function summe(wurzel: number): Omit<Prozessstand, 'eltern'> {
  const alle = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => [Number(pid), standVon(pid)] as const),
  );
  const gehoert = (pid: number): boolean =>
    pid === wurzel || (pid > 1 && gehoert(alle.get(pid)?.eltern ?? 0));
  let [rechenzeit, speicher] = [0, 0];
  for (const [pid, stand] of alle)
    if (stand && gehoert(pid)) {
      rechenzeit += stand.rechenzeit;
      speicher += stand.speicher;
    }
  return { rechenzeit, speicher };
}

/**
 * Runs a command and watches it.
 * @param umgebung replaces variables of the environment
 * @throws Klartextfehler with its last words if it fails
 */
export async function miss(
  befehl: readonly [string, ...string[]],
  { ordner, umgebung }: { ordner: string; umgebung: Record<string, string> },
): Promise<Messung> {
  const beginn = performance.now();
  const [programm, ...argumente] = befehl;
  const prozess = spawn(programm, argumente, {
    cwd: ordner,
    env: { ...process.env, ...umgebung },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let worte = '';
  for (const strom of [prozess.stdout, prozess.stderr])
    strom.on('data', (teil: Buffer) => (worte = (worte + teil.toString()).slice(-2000)));
  let [rechenzeit, speicher] = [0, 0];
  const uhr = setInterval(() => {
    if (process.platform !== 'linux' || prozess.pid === undefined) return;
    const jetzt = summe(prozess.pid);
    rechenzeit = Math.max(rechenzeit, jetzt.rechenzeit);
    speicher = Math.max(speicher, jetzt.speicher);
  }, ABSTAND);
  const status = await new Promise<number | null>((fertig, gescheitert) => {
    prozess.on('error', gescheitert);
    prozess.on('close', fertig);
  }).finally(() => {
    clearInterval(uhr);
  });
  if (status !== 0)
    throw new Klartextfehler(`Gescheitert (${status}): ${befehl.join(' ')}\n${worte}`);
  return { dauer: (performance.now() - beginn) / 1000, rechenzeit, speicher };
}
