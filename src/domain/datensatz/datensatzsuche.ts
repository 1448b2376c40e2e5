/** Finds the record of an authority among all files, also where the file has faults. */
import { amtKennungen } from '../register/kennung.ts';
import type { Quelltext } from './quelltext.ts';
import type { Behoerde, Register } from '../register/register.ts';

/** All files, and which of them have passed the check. */
export interface Pruefstand {
  quelltexte: readonly Quelltext[];
  /** Ids of the records without errors. */
  gute: ReadonlySet<string>;
}

/** The file in which an authority has its record, or gets it. */
export const dateiFuer = ({ schluessel }: Behoerde, register: Register): string =>
  `aemter/${amtKennungen(register).get(schluessel)!}.yaml`;

/**
 * The record of an authority; the name of its file where it has faults, so that nobody takes it
 * for missing and writes over it; undefined if there is none.
 */
export function datensatzVon(
  { quelltexte, gute }: Pruefstand,
  { schluessel }: Behoerde,
  register: Register,
): Quelltext | { fehlerhaft: string } | undefined {
  const kennung = amtKennungen(register).get(schluessel);
  const eigene = quelltexte.filter(
    (quelltext) =>
      quelltext.kennung === kennung ||
      (quelltext.daten as { schluessel?: unknown } | null | undefined)?.schluessel === schluessel,
  );
  return (
    eigene.find((eine) => gute.has(eine.kennung)) ?? (eigene[0] && { fehlerhaft: eigene[0].datei })
  );
}
