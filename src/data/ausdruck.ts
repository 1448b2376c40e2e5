/** What a printed page says of itself: its address, for people and as QR code. */
import type { Sprache } from '../domain/sprache/sprachen.ts';
import { inSprache, mitBasis } from '../domain/verzeichnis/urls.ts';
import { qrBild } from '../io/qr.ts';

/** @param pfad of the page in German */
export function ausdruckVon(pfad: string, sprache: Sprache) {
  const ziel = mitBasis(import.meta.env.BASE_URL, inSprache(pfad, sprache));
  const adresse = new URL(ziel, import.meta.env.SITE).href;
  return { adresse, qr: qrBild(adresse) };
}
