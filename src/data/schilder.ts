/** Plaques of the offices that hold the seal, where the installation makes them. */
import { schild, SCHILDFORMATE, type Schildformat } from '../domain/siegel/schild.ts';
import { pfade } from '../domain/verzeichnis/urls.ts';
import type { Amt } from '../domain/verzeichnis/verzeichnis.ts';
import { schilderVerlangt, schildPdf } from '../io/schildpdf.ts';
import { schriften } from './siegel.ts';
import { verzeichnis } from './verzeichnis.ts';

export const mitSchildern = schilderVerlangt();

const FORMATE = Object.keys(SCHILDFORMATE) as Schildformat[];

/** Paths of all plaques; none where they are not asked for. */
export const schildpfade = () =>
  (mitSchildern ? verzeichnis.gueltige : []).flatMap((amt) =>
    FORMATE.map((format) => ({
      params: { datei: `${amt.id}-${format}` },
      props: { amt, format },
    })),
  );

/** @param absolut makes a path absolute: the QR code bears the address of the office's page */
export const schildVon = (
  amt: Amt,
  format: Schildformat,
  absolut: (pfad: string) => string,
): Promise<Buffer> =>
  schildPdf(schild(amt, format, absolut(pfade.amt(amt.id)), schriften), format, amt);
