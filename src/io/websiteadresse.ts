/** Where the site will be, as the environment says: `SITE_URL`, and `BASE_PATH` below it. */
import { basispfad, mitBasis } from '../domain/verzeichnis/urls.ts';
import { Klartextfehler } from './klartext.ts';

/** The address of the site without its base path; without one set, that of the own computer. */
export const websiteadresse = ({ SITE_URL } = process.env): string =>
  SITE_URL || 'http://localhost:4321';

/** The base path of the installation, `/` for the root. @throws Klartextfehler if it is no path */
export function basispfadAus({ BASE_PATH } = process.env): string {
  const basis = basispfad(BASE_PATH || '/');
  if (basis) return basis;
  throw new Klartextfehler(
    `BASE_PATH ist „${BASE_PATH}“, erwartet wird ein Pfad wie „/amt“. Eine ganze Adresse gehört in SITE_URL.`,
  );
}

/** Makes paths of the site absolute. @throws Klartextfehler if the base path is none */
export function absoluteAdresse(umgebung = process.env): (pfad: string) => string {
  const [website, basis] = [websiteadresse(umgebung), basispfadAus(umgebung)];
  return (pfad) => new URL(mitBasis(basis, pfad), website).href;
}
