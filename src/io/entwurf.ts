/**
 * Drafts: folders that a build works in, and that it leaves behind when it is killed. Each says
 * whose it is, so that a later build clears away what is surely dead and nothing else.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type MakeDirectoryOptions,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Klartextfehler } from './klartext.ts';
import { dieserProzess, gibtEs, lebt, type Prozess } from './prozess.ts';

/** A draft beside the folder that it is for. */
export interface Entwurf {
  ordner: string;
  /** Where the site being built grows. */
  neu: string;
  /** What the builder notes down meanwhile; two builds at once must not share it. */
  notizen: string;
  /** Where the site that it replaces waits until the new one is in its place. */
  alt: string;
  /** The folder that the site is for. */
  ziel: string;
}

const MUSTER = /^\.bau-(\d+)-\w+$/;
const AUSWEIS = 'bau.json';
const TEILE = { neu: 'neu', alt: 'alt', notizen: 'notizen' } as const;

/** What may be left where it can no longer be read whose it is; the indexer outlives us a moment. */
const RESTE: readonly string[] = [AUSWEIS, TEILE.neu, TEILE.notizen];

interface Ausweis {
  prozess: Prozess;
  /** Name of the target, in the folder that the draft is in. */
  ziel: string;
}

const entwurfIn = (ordner: string, ziel: string): Entwurf => ({
  ordner,
  ziel,
  neu: join(ordner, TEILE.neu),
  alt: join(ordner, TEILE.alt),
  notizen: join(ordner, TEILE.notizen),
});

/**
 * Makes a folder, and those above it if asked to.
 * @returns the topmost folder made
 * @throws Klartextfehler where that cannot be
 */
export function legeOrdnerAn(ordner: string, optionen: MakeDirectoryOptions): string | undefined {
  try {
    return mkdirSync(ordner, optionen);
  } catch (fehler) {
    throw new Klartextfehler(
      `Der Ordner „${ordner}“ lässt sich nicht anlegen (${(fehler as NodeJS.ErrnoException).code}). Der Bau muss neben sein Ziel schreiben: Geben Sie ihm das Recht dazu, oder nennen Sie in OUT_DIR einen anderen Ordner.`,
    );
  }
}

let angelegte = 0;

/** Makes a draft beside the target. @throws Klartextfehler where that cannot be */
export function legeEntwurfAn(ziel: string): Entwurf {
  const ordner = join(
    dirname(ziel),
    `.bau-${process.pid}-${Date.now().toString(36)}${angelegte++}`,
  );
  legeOrdnerAn(ordner, { mode: 0o700 });
  const ausweis: Ausweis = { prozess: dieserProzess(), ziel: basename(ziel) };
  writeFileSync(join(ordner, AUSWEIS), JSON.stringify(ausweis));
  return entwurfIn(ordner, ziel);
}

/** Deletes a draft. What says whose it is goes last, so that a kill leaves nothing unknown. */
export function verwirf({ ordner }: Entwurf): void {
  if (!existsSync(ordner)) return;
  for (const name of readdirSync(ordner))
    if (name !== AUSWEIS) rmSync(join(ordner, name), { recursive: true, force: true });
  rmSync(ordner, { recursive: true, force: true, maxRetries: 3 });
}

/** Puts the former site back if the swap was interrupted when there was none. */
export function stelleZurueck({ alt, ziel }: Entwurf): void {
  if (existsSync(alt) && !existsSync(ziel)) renameSync(alt, ziel);
}

function ausweisVon(ordner: string): Ausweis | undefined {
  try {
    return JSON.parse(readFileSync(join(ordner, AUSWEIS), 'utf8')) as Ausweis;
  } catch {
    return undefined;
  }
}

/** A draft whose build was killed; undefined for everything that may be something else. */
function toter(ordner: string): Entwurf | undefined {
  const pid = MUSTER.exec(basename(ordner))?.[1];
  if (!pid || !statSync(ordner).isDirectory()) return undefined;
  const seit = statSync(ordner).mtimeMs;
  const ausweis = ausweisVon(ordner);
  if (ausweis)
    return lebt(ausweis.prozess, seit)
      ? undefined
      : entwurfIn(ordner, join(dirname(ordner), ausweis.ziel));
  // Killed while it was made or deleted: the name says by whom, and no former site is in it.
  const nurReste = readdirSync(ordner).every((name) => RESTE.includes(name));
  return nurReste && !gibtEs(Number(pid)) ? entwurfIn(ordner, ordner) : undefined;
}

/** Clears away the drafts of killed builds in a folder; what they were about to replace comes back. */
export function raeumeAuf(ordner: string): void {
  for (const name of readdirSync(ordner)) {
    if (!MUSTER.test(name)) continue;
    try {
      const entwurf = toter(join(ordner, name));
      if (!entwurf) continue;
      stelleZurueck(entwurf);
      verwirf(entwurf);
    } catch {
      // Another build is at it, or the folder is another user's: the next build tries again.
    }
  }
}
