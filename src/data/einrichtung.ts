/** The installation as `src/config.ts` and the environment set it up. */
import { betrieb, hintergrundkarte } from '../config.ts';
import { einrichtungsbericht, einrichtungsmaengel } from '../domain/texte/seitentext.ts';
import { Klartextfehler } from '../io/klartext.ts';
import { RELEASEVARIABLE } from '../io/release.ts';

/** What the pages of law are filled with; the address of the site comes from Astro. */
export const FUELLUNG = {
  betrieb,
  kartendienst: hintergrundkarte.dienst,
  basis: import.meta.env.BASE_URL,
};

/** @throws Klartextfehler that lists what is missing, if this build is for release */
export function verlangeEinrichtung(): void {
  if (!process.env[RELEASEVARIABLE]) return;
  const maengel = einrichtungsmaengel(betrieb, process.env.SITE_URL);
  if (maengel.length > 0) throw new Klartextfehler(einrichtungsbericht(maengel));
}
