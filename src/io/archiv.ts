/** Reads parts of a zip archive, within limits that are looked at before anything is unpacked. */
import { strFromU8, unzipSync } from 'fflate';
import { mehrzahl } from '../domain/sprache/mehrzahl.ts';

const MEGABYTE = 1024 * 1024;

/** A list of all 2,445 authorities with thirty columns takes about 5 MB. */
const HOECHSTENS_ENTPACKT = 48 * MEGABYTE;

/** Names of the parts of an archive. */
export function teilnamen(inhalt: Uint8Array): Set<string> {
  const namen = new Set<string>();
  unzipSync(inhalt, {
    filter({ name }) {
      namen.add(name);
      return false;
    },
  });
  return namen;
}

/** Unpacks parts of an archive, as text. */
export interface Archiv {
  /** The part of this name; undefined if there is none. */
  lies(name: string): string | undefined;
}

/**
 * Opens an archive. All that is read of it together must stay below a limit: what inflates to more
 * than any list needs is refused before it takes memory.
 */
export function oeffneArchiv(inhalt: Uint8Array): Archiv {
  let entpackt = 0;
  return {
    lies(gesucht) {
      const teile = unzipSync(inhalt, {
        filter({ name, originalSize }) {
          if (name !== gesucht) return false;
          entpackt += originalSize;
          if (entpackt > HOECHSTENS_ENTPACKT)
            throw new ZuGross(
              `Entpackt hat die Tabelle über ${mehrzahl(HOECHSTENS_ENTPACKT / MEGABYTE, 'Megabyte', 'Megabyte')}`,
            );
          return true;
        },
      });
      const teil = teile[gesucht];
      return teil && strFromU8(teil);
    },
  };
}

/** A table that is larger than any list of authorities; said in one German sentence. */
export class ZuGross extends Error {
  constructor(was: string) {
    super(
      `${was}; eine Liste der Behörden braucht viel weniger. Kopieren Sie nur die Liste in eine neue Datei.`,
    );
  }
}
