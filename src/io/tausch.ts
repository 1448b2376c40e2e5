/**
 * Puts a finished site in the place of the former one. Two folders cannot be exchanged in one
 * step, so there is a moment without a site; `raeumeAuf` mends it after a kill.
 */
import { chmodSync, cpSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
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

/** Copies a folder; where the disk is full, the copier only says that something went wrong. */
function uebertrage(von: string, nach: string): void {
  try {
    cpSync(von, nach, { recursive: true });
  } catch (fehler) {
    throw new Klartextfehler(
      `Der fertige Bau lässt sich nicht nach „${dirname(nach)}“ übertragen (${codeVon(fehler)}): Dort fehlt der Platz oder das Recht zu schreiben. Schaffen Sie es, oder nennen Sie in OUT_DIR einen anderen Ordner.`,
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
