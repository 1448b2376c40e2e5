/** Which process is at work, and whether it still is: for folders that outlive who made them. */
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process as it can be found again later. */
export interface Prozess {
  /** Machine, and on Linux the name space of processes: containers count anew. */
  rechner: string;
  pid: number;
  /** When it started, as the system counts; empty where it does not tell. */
  start: string;
}

/** What Linux tells in `/proc`; empty on other systems. */
function gelesen(lies: () => string): string {
  try {
    return lies();
  } catch {
    return '';
  }
}

const rechner = (): string =>
  `${hostname()} ${gelesen(() => readlinkSync('/proc/self/ns/pid'))}`.trim();

/** States of a process that has ended and that nobody has asked about yet. */
const BEENDET = ['Z', 'X'];

/** Boot and the ticks since then: the same number is given to another process later. */
function startVon(pid: number): string {
  const boot = gelesen(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  const stat = gelesen(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  // The name in brackets may hold spaces; behind it stands the state, and 19 fields on the start.
  const [zustand = '', ...felder] = stat.replace(/^.*\)\s/s, '').split(' ');
  return stat && !BEENDET.includes(zustand) ? `${boot} ${felder[18]}` : '';
}

/** This process. */
export const dieserProzess = (): Prozess => ({
  rechner: rechner(),
  pid: process.pid,
  start: startVon(process.pid),
});

/** Whether a process of this number exists on this machine. */
export function gibtEs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fehler) {
    return (fehler as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** No build takes longer; in hours. */
const LAENGSTENS_STUNDEN = 24;

/**
 * Whether a process may still be at work. Of another machine only time tells.
 * @param seit when it was last heard of, in milliseconds since 1970
 */
export function lebt({ rechner: wo, pid, start }: Prozess, seit: number): boolean {
  if (wo !== rechner()) return Date.now() - seit < LAENGSTENS_STUNDEN * 3_600_000;
  return gibtEs(pid) && startVon(pid) === start;
}
