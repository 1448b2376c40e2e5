/** Content that may be published: what passes the check, or the report of what does not. */
import { bericht } from '../domain/pruefung/bericht.ts';
import type { Meldung } from '../domain/pruefung/meldung.ts';
import { pruefe, type GeprueftesAmt } from '../domain/pruefung/pruefung.ts';
import type { Quelltext } from '../domain/datensatz/quelltext.ts';
import { leseAemter, pruefeBestand, pruefgrundlage } from './inhalt.ts';
import { inhaltsordner } from './inhaltsordner.ts';
import { Klartextfehler } from './klartext.ts';

/** @throws Klartextfehler with the report of the check if it found any error */
export function verlangeFehlerfrei(
  meldungen: readonly Meldung[],
  quelltexte: readonly Quelltext[],
): void {
  if (!meldungen.some(({ schwere }) => schwere === 'fehler')) return;
  throw new Klartextfehler(
    bericht('text', meldungen, {
      dateien: quelltexte.length,
      ordner: inhaltsordner(),
      texte: new Map(quelltexte.map(({ datei, text }) => [datei, text])),
      gesammelt: true,
    }),
  );
}

/** All records. @throws Klartextfehler with the report of the check if it found any error */
export function pruefeAemter(): GeprueftesAmt[] {
  const quelltexte = leseAemter();
  const grundlage = pruefgrundlage();
  pruefeBestand(quelltexte, grundlage.heute);
  const { meldungen, aemter } = pruefe(quelltexte, grundlage);
  verlangeFehlerfrei(meldungen, quelltexte);
  return aemter;
}
