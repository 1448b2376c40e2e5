/** Ids of authorities and slugs of places: the addresses that stay for ever. */
import { slug } from '../sprache/ortsname.ts';
import { behoerdenname, type Behoerde, type Register } from './register.ts';
import { gruppiere } from '../sprache/listen.ts';

/** Ids are slugs: lower case, digits, single hyphens. */
export const KENNUNG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Addresses for things with a name: the slug of the name, with the Landkreis appended where
 * several share it. A kreisfreie Stadt keeps the bare name.
 */
function adressen(
  behoerden: readonly Behoerde[],
  register: Register,
  nameVon: (behoerde: Behoerde) => string,
): Map<string, string> {
  const gruppen = gruppiere(behoerden, (behoerde) => slug(nameVon(behoerde)));
  const nachSchluessel = new Map<string, string>();
  for (const [adresse, gleiche] of gruppen) {
    for (const { schluessel, landkreis } of gleiche) {
      const zusatz = gleiche.length > 1 && landkreis ? slug(register.behoerde(landkreis).name) : '';
      nachSchluessel.set(schluessel, zusatz ? `${adresse}-${zusatz}` : adresse);
    }
  }
  return nachSchluessel;
}

const amtKennungenVon = new WeakMap<Register, Map<string, string>>();

/** The id that a record of each authority of the register must have, by key. */
export function amtKennungen(register: Register): ReadonlyMap<string, string> {
  const bekannte = amtKennungenVon.get(register);
  if (bekannte) return bekannte;
  const kennungen = adressen(register.behoerden, register, behoerdenname);
  amtKennungenVon.set(register, kennungen);
  return kennungen;
}

/** The slug of each municipality, by AGS. */
export const ortKennungen = (register: Register) =>
  adressen(register.orte, register, ({ name }) => name);
