/**
 * Writes files of a site past its builder. What Astro writes passes through a request, a response and
 * a stream, and then through four rounds of the thread pool, which costs as much as a small page; of
 * some files there are thousands.
 *
 * A file that is the same in the former site is not written but shared with it (a hard link): nothing
 * goes to the disk, and when the former site is deleted nothing has to be freed. So nothing may change
 * a file of a site in its place; it may only put another there.
 */
import {
  closeSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Names the folder of the site while it is being built; the build sets it (`scripts/build.ts`). */
export const ENTWURFSVARIABLE = 'DIGITALES_AMT_ENTWURF';

/** Names the folder of the site that it will replace, if there is one. */
export const VORGAENGERVARIABLE = 'DIGITALES_AMT_VORGAENGER';

/** Whether the files are written so, and need no endpoint. Asked of nothing that an environment could set by chance. */
export const schreibtVorbei = (): boolean => Boolean(process.env[ENTWURFSVARIABLE]);

/** A file by its path in the site. */
export type Datei = readonly [pfad: string, inhalt: string | Uint8Array];

/** Folders that are there, so that each is made once. */
const angelegte = new Set<string>();

/** A web server must be able to read the site, whoever built the former one, and however. */
const LESBAR = 0o444;

/** What is compared at a time: some files of the open data have 50 MB. */
const stueck = Buffer.alloc(64 * 1024);

/** Whether a file says exactly this; it has as many bytes. */
function sagt(datei: string, bytes: Buffer): boolean {
  const nummer = openSync(datei, 'r');
  try {
    for (let stelle = 0; stelle < bytes.length;) {
      const ende = stelle + readSync(nummer, stueck);
      if (ende === stelle || stueck.compare(bytes, stelle, ende, 0, ende - stelle) !== 0)
        return false;
      stelle = ende;
    }
    return true;
  } finally {
    closeSync(nummer);
  }
}

/**
 * Shares a file of the former site; false where that has another, or the two cannot share.
 * @throws Error if there is a file already
 */
function teile(frueher: string, datei: string, bytes: Buffer): boolean {
  try {
    const stand = lstatSync(frueher, { throwIfNoEntry: false });
    if (!stand?.isFile() || stand.size !== bytes.length || (stand.mode & LESBAR) !== LESBAR)
      return false;
    if (!sagt(frueher, bytes)) return false;
    linkSync(frueher, datei);
    return true;
  } catch (fehler) {
    if ((fehler as NodeJS.ErrnoException).code === 'EEXIST') throw fehler;
    // On another disk, another user's, on a system without links, or gone just now.
    return false;
  }
}

/**
 * Writes a file into the site that is being built.
 * @throws Error if a file is there already: two things would have the same address; or without a build
 */
export function legeAb(
  [pfad, inhalt]: Datei,
  entwurf = process.env[ENTWURFSVARIABLE],
  vorgaenger = process.env[VORGAENGERVARIABLE],
): void {
  if (!entwurf) throw new Error('Only „npm run build“ writes these files.');
  const datei = join(entwurf, pfad);
  const ordner = dirname(datei);
  if (!angelegte.has(ordner)) mkdirSync(ordner, { recursive: true });
  angelegte.add(ordner);
  const bytes =
    typeof inhalt === 'string'
      ? Buffer.from(inhalt)
      : Buffer.from(inhalt.buffer, inhalt.byteOffset, inhalt.byteLength);
  if (vorgaenger && teile(join(vorgaenger, pfad), datei, bytes)) return;
  writeFileSync(datei, bytes, { flag: 'wx' });
}
