/** What is known of the links of an office. */
import { linkstand } from '../domain/verzeichnis/linkstand.ts';
import type { Amt } from '../domain/verzeichnis/verzeichnis.ts';
import { linkergebnisse } from './verzeichnis.ts';

/** For an office's page, which needs nothing else of what editors work with (`redaktion.ts`). */
export const linkstandVon = ({ datensatz }: Amt) => linkstand(datensatz, linkergebnisse);
