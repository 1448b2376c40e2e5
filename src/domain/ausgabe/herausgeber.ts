/** Who publishes the directory, as data packages, catalogues and citations name it. */
import { meldeadresse, type Betrieb } from '../datensatz/betrieb.ts';
import { pfade } from '../verzeichnis/urls.ts';

/** An authority that publishes an installation. */
export interface Herausgeber {
  name: string;
  /** Its own website. */
  adresse?: string | undefined;
  /** Whom data packages and catalogues name for questions. */
  email?: string | undefined;
}

/** Who runs an installation publishes it; undefined until it is set up. */
export const herausgeberAus = (betrieb: Betrieb): Herausgeber | undefined =>
  betrieb.name === undefined
    ? undefined
    : { name: betrieb.name, adresse: betrieb.web, email: meldeadresse(betrieb) };

/** Author of what an installation says that names no publisher: itself, and nobody else. */
export const VERZEICHNIS = 'Verzeichnis Digitales Amt';

/** Who is cited as author. */
export const urheberVon = (herausgeber: Herausgeber | undefined): string =>
  herausgeber?.name ?? VERZEICHNIS;

/** Whom a catalogue names, which must name someone: without a publisher the site itself. */
export const stelleVon = (
  herausgeber: Herausgeber | undefined,
  absolut: (pfad: string) => string,
): Herausgeber & { adresse: string } => ({
  ...(herausgeber ?? { name: VERZEICHNIS }),
  adresse: herausgeber?.adresse ?? absolut(pfade.start),
});
