/** The municipalities that a name or a postcode of an address may mean. */
import { istOrt } from './arten.ts';
import { benannt } from './behoerdensuche.ts';
import type { Ort, Register } from './register.ts';

/** The municipalities of exactly this name, however it is spelt. */
export const orteNamens = (register: Register, name = ''): readonly Ort[] =>
  benannt(register, name)
    .filter(({ art }) => istOrt(art))
    .flatMap((behoerde) => register.gebiet(behoerde));

/** Made once for a register: thousands of records ask. */
const nachPlz = new WeakMap<Register, ReadonlyMap<string, readonly Ort[]>>();

function plzVerzeichnis(register: Register): ReadonlyMap<string, readonly Ort[]> {
  const bekanntes = nachPlz.get(register);
  if (bekanntes) return bekanntes;
  const orte = new Map<string, Ort[]>();
  for (const ort of register.orte)
    for (const plz of new Set([...ort.postleitzahlen, ...(ort.plz ? [ort.plz] : [])])) {
      const andere = orte.get(plz);
      if (andere) andere.push(ort);
      else orte.set(plz, [ort]);
    }
  nachPlz.set(register, orte);
  return orte;
}

/** The municipalities in which a postcode is in use, that of the administration included. */
export const orteMitPlz = (register: Register, plz: string): readonly Ort[] =>
  plzVerzeichnis(register).get(plz) ?? [];
