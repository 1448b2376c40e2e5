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

interface Kennungen {
  nachSchluessel: ReadonlyMap<string, string>;
  alle: ReadonlySet<string>;
}

/** Made once for a register: thousands of records ask. */
const kennungenVon = new WeakMap<Register, Kennungen>();

function kennungen(register: Register): Kennungen {
  const bekannte = kennungenVon.get(register);
  if (bekannte) return bekannte;
  const nachSchluessel = adressen(
    [...register.behoerden, ...register.aufgeloeste],
    register,
    behoerdenname,
  );
  const neue = { nachSchluessel, alle: new Set(nachSchluessel.values()) };
  kennungenVon.set(register, neue);
  return neue;
}

/** The id that a record of each authority of the register must have, by key. */
export const amtKennungen = (register: Register): ReadonlyMap<string, string> =>
  kennungen(register).nachSchluessel;

/** All ids that the register gives to authorities. */
export const vergebeneKennungen = (register: Register): ReadonlySet<string> =>
  kennungen(register).alle;

/** The slug of each municipality, by AGS. */
export const ortKennungen = (register: Register) =>
  adressen(register.orte, register, ({ name }) => name);
