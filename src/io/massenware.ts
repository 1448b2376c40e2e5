/**
 * Writes files of a site past its builder. What Astro writes passes through a request, a response and
 * a stream, which costs as much as a small page; of some files there are thousands.
 */
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Names the folder of the site while it is being built; the build sets it (`scripts/build.ts`). */
export const ENTWURFSVARIABLE = 'DIGITALES_AMT_ENTWURF';

/** Whether the files are written so, and need no endpoint. Asked of nothing that an environment could set by chance. */
export const schreibtVorbei = (): boolean => Boolean(process.env[ENTWURFSVARIABLE]);

/** A file by its path in the site. */
export type Datei = readonly [pfad: string, inhalt: string | Uint8Array];

/** Folders that are there, so that each is made once. */
const angelegte = new Set<string>();

/**
 * Writes a file into the site that is being built.
 * @throws Error if a file is there already: two things would have the same address; or without a build
 */
export async function legeAb(
  [pfad, inhalt]: Datei,
  entwurf = process.env[ENTWURFSVARIABLE],
): Promise<void> {
  if (!entwurf) throw new Error('Only „npm run build“ writes these files.');
  const datei = join(entwurf, pfad);
  const ordner = dirname(datei);
  if (!angelegte.has(ordner)) mkdirSync(ordner, { recursive: true });
  angelegte.add(ordner);
  await writeFile(datei, inhalt, { flag: 'wx' });
}
