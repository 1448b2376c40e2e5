/** Reads a file of the official register of municipalities, as published or taken out of its archive. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import {
  liesGv100ad,
  type Gemeindeverzeichnis,
  type Zeilenfehler,
} from '../domain/register/gv100ad.ts';
import { Klartextfehler } from './klartext.ts';

const ABHILFE =
  'Es wurde nichts geschrieben. Laden Sie GV100AD als Textdatei noch einmal vom Statistischen Bundesamt (destatis.de), oder nehmen Sie die vorige Ausgabe.';

/** So many faults are printed: the first show what is the matter. */
const HOECHSTENS = 10;

/** UTF-8 since 2025, ISO-8859-1 before: what is no UTF-8 is the older. */
function dekodiere(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('iso-8859-1').decode(bytes);
  }
}

/** The text file in an archive, as the Statistisches Bundesamt publishes it. */
function ausArchiv(pfad: string, bytes: Uint8Array): Uint8Array {
  let dateien: [string, Uint8Array][];
  try {
    dateien = Object.entries(
      unzipSync(bytes, { filter: ({ name }) => /\.(txt|asc)$/i.test(name) }),
    );
  } catch {
    throw new Klartextfehler(`Das Archiv „${pfad}“ ist beschädigt oder unvollständig. ${ABHILFE}`);
  }
  const passende = dateien.filter(([name]) => /GV100AD[^/]*$/i.test(name));
  const [erste, zweite] = passende.length > 0 ? passende : dateien;
  if (!erste)
    throw new Klartextfehler(
      `Im Archiv „${pfad}“ ist keine Textdatei: Gebraucht wird GV100AD in der Textfassung, nicht als Tabelle. ${ABHILFE}`,
    );
  if (zweite)
    throw new Klartextfehler(
      `Im Archiv „${pfad}“ sind mehrere Textdateien („${erste[0]}“, „${zweite[0]}“). Entpacken Sie es, und nennen Sie die richtige.`,
    );
  return erste[1];
}

const istArchiv = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

function lies(pfad: string): Uint8Array {
  try {
    return readFileSync(pfad);
  } catch (fehler) {
    const { code = '' } = fehler as NodeJS.ErrnoException;
    throw new Klartextfehler(
      code === 'ENOENT'
        ? `Die Datei „${pfad}“ gibt es nicht.`
        : `Die Datei „${pfad}“ lässt sich nicht lesen (${code}).`,
    );
  }
}

const alsZeile = ({ zeile, satz }: Zeilenfehler): string =>
  `- ${zeile === undefined ? '' : `Zeile ${zeile}: `}${satz}.`;

/**
 * The Bavarian part of a file of GV100AD.
 * @throws Klartextfehler that names the lines at fault
 */
export function leseGv100ad(pfad: string): Gemeindeverzeichnis {
  const bytes = lies(pfad);
  const ergebnis = liesGv100ad(dekodiere(istArchiv(bytes) ? ausArchiv(pfad, bytes) : bytes));
  if (!('fehler' in ergebnis)) return ergebnis;
  const { fehler } = ergebnis;
  const weitere = fehler.length - HOECHSTENS;
  throw new Klartextfehler(
    [
      `„${pfad}“ ist kein brauchbares Gemeindeverzeichnis (GV100AD):`,
      ...fehler.slice(0, HOECHSTENS).map(alsZeile),
      ...(weitere > 0 ? [`- … und ${weitere} weitere Fehler.`] : []),
      ABHILFE,
    ].join('\n'),
  );
}

const COMMITTET = /^GV100AD_\d{8}-bayern\.txt$/;

/** Name under which the Bavarian part of an edition is kept. */
export const quellenname = (stand: string): string =>
  `GV100AD_${stand.split('-').reverse().join('')}-bayern.txt`;

/** The committed edition. @throws Klartextfehler if there is not exactly one */
export function committeteQuelle(quelle: string): string {
  const [erste, zweite] = readdirSync(quelle).filter((name) => COMMITTET.test(name));
  if (!erste || zweite)
    throw new Klartextfehler(
      `In „${quelle}“ muss genau eine Datei GV100AD_TTMMJJJJ-bayern.txt liegen. Holen Sie sie aus dem Repository zurück, oder nennen Sie mit --gv100ad eine andere.`,
    );
  return join(quelle, erste);
}
