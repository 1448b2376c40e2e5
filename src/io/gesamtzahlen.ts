/** Reads the published totals, and refuses what has not passed the check. */
import { existsSync, readFileSync } from 'node:fs';
import {
  GESAMTZAHLENDATEI,
  gesamtzahlFormschema,
  type Gesamtzahl,
} from '../domain/datensatz/gesamtzahl.ts';
import type { Quelltext } from '../domain/datensatz/quelltext.ts';
import { pruefeGesamtzahlen } from '../domain/pruefung/gesamtzahlenpruefung.ts';
import { inhaltspfad } from './inhaltsordner.ts';
import { Klartextfehler } from './klartext.ts';
import { leseQuelldatei } from './quelldatei.ts';
import { heute } from './uhr.ts';

/** The file as it is written; undefined if there is none. */
export function leseGesamtzahlenText(): Quelltext | undefined {
  const pfad = inhaltspfad(GESAMTZAHLENDATEI);
  return existsSync(pfad) ? leseQuelldatei(GESAMTZAHLENDATEI, readFileSync(pfad)) : undefined;
}

/** The messages on the file, and the totals. */
export const pruefeGesamtzahlendatei = (
  quelltext = leseGesamtzahlenText(),
): ReturnType<typeof pruefeGesamtzahlen> =>
  pruefeGesamtzahlen(quelltext, gesamtzahlFormschema, heute());

/** The published totals; none without a file. @throws Klartextfehler that names what is wrong */
export function leseGesamtzahlen(): Gesamtzahl[] {
  const { meldungen, gesamtzahlen } = pruefeGesamtzahlendatei();
  const fehler = meldungen.find(({ schwere }) => schwere === 'fehler');
  if (fehler)
    throw new Klartextfehler(
      `„${inhaltspfad(fehler.datei)}“, Zeile ${fehler.zeile}: ${fehler.meldung}`,
    );
  return gesamtzahlen;
}
