/**
 * Runs command lines within the process of the tests. Starting one anew costs a second, most of it
 * to read the register once more; each command is started as a process of its own somewhere, too
 * (`tests/bau/befehle.test.ts`).
 */
import { resolve } from 'node:path';
import { vi } from 'vitest';
import { klartext } from '../../src/io/klartext.ts';

export interface Befehlsende {
  stdout: string;
  stderr: string;
  status: number;
}

/** `process.exit` of a command, which ends nothing else. */
class Ende extends Error {
  status: number;
  constructor(status: number) {
    super(`Exit ${status}`);
    this.status = status;
  }
}

/** A module runs once; with another query it is another module. */
let aufrufe = 0;

/** Everything a command may find changed or leave behind in the process, as it was before. */
function merke(): () => void {
  const { argv, env } = process;
  const zuhoerer = (['uncaughtException', 'exit'] as const).map(
    (ereignis) => [ereignis, process.listeners(ereignis as 'exit')] as const,
  );
  process.env = { ...env };
  process.exitCode = undefined;
  return () => {
    Object.assign(process, { argv, env, exitCode: undefined });
    for (const [ereignis, vorher] of zuhoerer)
      for (const einer of process.listeners(ereignis as 'exit'))
        if (!vorher.includes(einer)) {
          process.removeListener(ereignis, einer);
          // What it wanted to clear up at its end.
          if (ereignis === 'exit') einer(0);
        }
  };
}

/**
 * Runs `scripts/<skript>.ts` as `npm run` does, with these variables beside those of the tests.
 * @throws what the command does not explain in German
 */
export async function fuehreBefehlAus(
  skript: string,
  umgebung: Record<string, string>,
  ...argumente: string[]
): Promise<Befehlsende> {
  const stellWiederHer = merke();
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const belauscht: { mockRestore(): void }[] = [];
  const zeile = (ziel: string[]) => (text: unknown) => void ziel.push(`${String(text)}\n`);
  try {
    Object.assign(process.env, umgebung);
    process.argv = [process.execPath, resolve(`scripts/${skript}.ts`), ...argumente];
    const schreibe = (text: unknown) => stdout.push(String(text)) > 0;
    const ende = (status?: number | string | null): never => {
      throw new Ende(Number(status ?? process.exitCode ?? 0));
    };
    belauscht.push(
      vi.spyOn(console, 'log').mockImplementation(zeile(stdout)),
      vi.spyOn(console, 'error').mockImplementation(zeile(stderr)),
      vi.spyOn(process.stdout, 'write').mockImplementation(schreibe),
      vi.spyOn(process, 'exit').mockImplementation(ende),
    );
    const status = await laeuft(skript, stderr);
    return { stdout: stdout.join(''), stderr: stderr.join(''), status };
  } finally {
    for (const einer of belauscht) einer.mockRestore();
    stellWiederHer();
  }
}

async function laeuft(skript: string, stderr: string[]): Promise<number> {
  const modul = `../../scripts/${skript}.ts?aufruf=${++aufrufe}`;
  try {
    await import(/* @vite-ignore */ modul);
  } catch (fehler) {
    if (fehler instanceof Ende) return fehler.status;
    const gesagt = klartext(fehler);
    if (gesagt === undefined) throw fehler;
    stderr.push(`${gesagt}\n`);
    return 1;
  }
  return Number(process.exitCode ?? 0);
}
