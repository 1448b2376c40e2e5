/** Who publishes the directory, as data packages, catalogues and citations name it. */
import { pfade } from '../verzeichnis/urls.ts';

/** An authority that publishes an installation, from `src/config.ts`. */
export interface Herausgeber {
  name: string;
  adresse: string;
  email?: string;
}

/** Author of what an installation says that names no publisher: itself, and nobody else. */
export const VERZEICHNIS = 'Verzeichnis Digitales Amt';

/** Who is cited as author. */
export const urheberVon = (herausgeber: Herausgeber | undefined): string =>
  herausgeber?.name ?? VERZEICHNIS;

/** Whom a catalogue names, which must name someone: without a publisher the site itself. */
export const stelleVon = (
  herausgeber: Herausgeber | undefined,
  absolut: (pfad: string) => string,
): Herausgeber => herausgeber ?? { name: VERZEICHNIS, adresse: absolut(pfade.start) };
