/** Runs the commands of editors on a content folder of their own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inhaltMit } from '../hilfe/bau.ts';
import { fuehreBefehlAus } from '../hilfe/befehl.ts';
import { quelltexte } from '../hilfe/inhalt.ts';

/** A content folder of its own with the records of the fixtures. */
export const fixtur = () =>
  inhaltMit(
    Object.fromEntries(quelltexte.map(({ datei, text }) => [datei.replace('aemter/', ''), text])),
  );

/** The records of a folder as they are written, by file name. */
export const stand = (ordner: string) =>
  Object.fromEntries(
    readdirSync(join(ordner, 'aemter')).map((name) => [
      name,
      readFileSync(join(ordner, 'aemter', name), 'utf8'),
    ]),
  );

/** Runs a command on a folder; what it said, and its exit code. */
export async function rufe(ordner: string, skript: string, ...argumente: string[]) {
  const { stdout, stderr, status } = await fuehreBefehlAus(
    skript,
    { CONTENT_DIR: ordner },
    ...argumente,
  );
  return { ausgabe: stdout + stderr, status };
}
