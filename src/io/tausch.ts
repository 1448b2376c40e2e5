/**
 * Puts a finished site in the place of the former one. Two folders cannot be exchanged in one
 * step, so there is a moment without a site; `raeumeAuf` mends it after a kill.
 */
import { chmodSync, cpSync, readdirSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { markiere } from './baumarke.ts';
import { stelleZurueck, verwirf, type Entwurf } from './entwurf.ts';
import { Klartextfehler } from './klartext.ts';
import { pruefeErsetzbar } from './ziel.ts';

/** The steps of a build, after each of which it may be killed. */
export const STELLEN = [
  'angelegt',
  'gebaut',
  'markiert',
  'beiseite',
  'getauscht',
  'verworfen',
] as const;

/** Is told each step. */
export type Beobachter = (stelle: (typeof STELLEN)[number]) => void;

const codeVon = (fehler: unknown) => (fehler as NodeJS.ErrnoException).code ?? '';

/** Bytes that all files below a folder take on a disk of such blocks. */
const umfang = (ordner: string, block: number): number =>
  readdirSync(ordner, { recursive: true, withFileTypes: true })
    .filter((eintrag) => eintrag.isFile())
    .map(({ parentPath, name }) => statSync(join(parentPath, name)).size)
    .reduce((summe, bytes) => summe + Math.ceil(bytes / block) * block, 0);

/** Why so many bytes do not fit into a place (German); undefined if they do. */
export const platzmangel = (noetig: number, frei: number): string | undefined =>
  noetig <= frei
    ? undefined
    : `Dort ist zu wenig Platz: Nötig sind ${Math.ceil(noetig / 1e6)} MB, frei sind ${Math.floor(frei / 1e6)} MB. Schaffen Sie Platz`;

/** Copies a folder. The copier calls a full disk EIO, so the room is asked for before. */
function uebertrage(von: string, nach: string): void {
  const ordner = dirname(nach);
  const scheitert = (warum: string) =>
    new Klartextfehler(
      `Der fertige Bau lässt sich nicht nach „${ordner}“ übertragen. ${warum}, oder nennen Sie in OUT_DIR einen anderen Ordner.`,
    );
  const { bavail, bsize } = statfsSync(ordner);
  const mangel = platzmangel(umfang(von, bsize), bavail * bsize);
  if (mangel !== undefined) throw scheitert(mangel);
  try {
    cpSync(von, nach, { recursive: true });
  } catch (fehler) {
    throw scheitert(
      `Das Schreiben misslang (${codeVon(fehler)}): Geben Sie das Recht dazu, und schaffen Sie Platz`,
    );
  }
}

/** Moves a folder, to another file system if need be. @throws Klartextfehler if it has no room */
export function verlege(von: string, nach: string): void {
  try {
    renameSync(von, nach);
  } catch (fehler) {
    if (codeVon(fehler) !== 'EXDEV') throw fehler;
    uebertrage(von, nach);
    rmSync(von, { recursive: true, force: true });
  }
}

function legeBeiseite({ ziel, alt }: Entwurf): void {
  rmSync(alt, { recursive: true, force: true });
  try {
    renameSync(ziel, alt);
  } catch (fehler) {
    if (codeVon(fehler) !== 'ENOENT') throw fehler;
  }
}

/** Moves the new site in; false if another build has just put its own there. */
function setzeEin({ neu, ziel }: Entwurf): boolean {
  try {
    renameSync(neu, ziel);
    return true;
  } catch (fehler) {
    if (['ENOTEMPTY', 'EEXIST'].includes(codeVon(fehler))) return false;
    throw fehler;
  }
}

/**
 * The new site of a draft takes the place of the former one, and the draft is gone.
 * @throws Klartextfehler if the target has become something that is not ours; it stays as it is
 */
export function tausche(entwurf: Entwurf, erreicht: Beobachter): void {
  markiere(entwurf.neu);
  // A web server must be able to read the site, whatever the umask.
  chmodSync(entwurf.neu, 0o755);
  erreicht('markiert');
  try {
    do {
      pruefeErsetzbar(entwurf.ziel);
      legeBeiseite(entwurf);
      erreicht('beiseite');
    } while (!setzeEin(entwurf));
  } catch (fehler) {
    stelleZurueck(entwurf);
    throw fehler;
  }
  erreicht('getauscht');
  rmSync(entwurf.alt, { recursive: true, force: true });
  verwirf(entwurf);
  erreicht('verworfen');
}
