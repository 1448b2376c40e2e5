/** Reads what BayernPortal calls the places, and refuses what does not fit the register. */
import { existsSync } from 'node:fs';
import { portalorteform } from '../domain/register/registerform.ts';
import type { Register } from '../domain/register/register.ts';
import { pruefePortalorte, type Portalorte } from '../domain/register/portalort.ts';
import { leseJsonDatei } from './inhaltsdatei.ts';
import { inhaltspfad } from './inhaltsordner.ts';
import { Klartextfehler } from './klartext.ts';

/** Where they stand, relative to the content folder. */
export const PORTALORTDATEI = 'bayernportal-orte.json';

/**
 * The places by AGS; none if there is no such file.
 * @throws Klartextfehler that names what is wrong
 */
export function lesePortalorte(register: Register): Portalorte {
  const pfad = inhaltspfad(PORTALORTDATEI);
  if (!existsSync(pfad)) return new Map();
  const { orte } = leseJsonDatei(
    pfad,
    portalorteform,
    'Jeder Ort braucht eine Postleitzahl mit 5, „behoerde“ mit 11 und „gemeinde“ mit 12 Ziffern, alle in Anführungszeichen. Berichtigen Sie den Eintrag, oder löschen Sie ihn.',
  );
  const [mangel] = pruefePortalorte(register, orte);
  if (mangel !== undefined)
    throw new Klartextfehler(
      `In „${pfad}“ passt ein Ort nicht zum Register: ${mangel} Berichtigen Sie den Eintrag, oder löschen Sie ihn: Ohne ihn führen die Links auf die Seite ohne Ort.`,
    );
  return new Map(Object.entries(orte));
}
