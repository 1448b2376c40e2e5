/** What the editors' form loads: the register, the form of a record, and what is recorded already. */
import type { Formschema } from '../datensatz/formschema.ts';
import type { Umfeldangaben } from '../pruefung/pruefung.ts';
import { behoerdenname, registerAus, type Behoerde, type Register } from '../register/register.ts';
import type { Datensatz } from '../datensatz/schema.ts';

/** An authority without its place on the map: nobody asks for it here, and it is half of the bytes. */
type Reisende = Omit<Behoerde, 'lat' | 'lon'>;

/** What no two records may share (`pruefung/regeln/bestand.ts`), and how a record is found. */
const VERGLICHEN = [
  'name',
  'schluessel',
  'website',
  'bayernportal',
  'anschrift',
  'telefon',
  'email',
  'frueher',
] as const satisfies readonly (keyof Datensatz)[];

type Verglichenes = Pick<Datensatz, (typeof VERGLICHEN)[number]>;

/** The data as they travel. */
export interface Redaktionsdaten {
  schema: Formschema;
  behoerden: readonly Reisende[];
  /** Authorities that exist no more, but may have a record. */
  aufgeloeste: readonly Reisende[];
  /** Postcodes by AGS. */
  postleitzahlen: Record<string, readonly string[]>;
  /** Of the records by id what the form compares; the name where it is not that of the register. */
  bestand: Record<string, Omit<Verglichenes, 'name'> & { name?: string }>;
}

const ohneOrt = ({ lat: _, lon: __, ...rest }: Behoerde): Reisende => rest;

function packeDatensatz(
  datensatz: Datensatz,
  register: Register,
): Redaktionsdaten['bestand'][string] {
  const { name, ...rest } = Object.fromEntries(
    VERGLICHEN.flatMap((feld) => (datensatz[feld] === undefined ? [] : [[feld, datensatz[feld]]])),
  ) as unknown as Verglichenes;
  const behoerde = register.finde(datensatz.schluessel);
  return behoerde && behoerdenname(behoerde) === name ? rest : { name, ...rest };
}

/** Packs them at build time. */
export const packeRedaktionsdaten = (
  schema: Formschema,
  register: Register,
  aemter: readonly { id: string; datensatz: Datensatz }[],
): Redaktionsdaten => ({
  schema,
  behoerden: register.behoerden.map(ohneOrt),
  aufgeloeste: register.aufgeloeste.map(ohneOrt),
  postleitzahlen: Object.fromEntries(
    register.orte.map(({ schluessel, postleitzahlen }) => [schluessel, postleitzahlen]),
  ),
  bestand: Object.fromEntries(
    aemter.map(({ id, datensatz }) => [id, packeDatensatz(datensatz, register)]),
  ),
});

/** The register as it has travelled: without places on the map. */
export function entpackeRegister({
  behoerden,
  postleitzahlen,
  aufgeloeste,
}: Pick<Redaktionsdaten, 'behoerden' | 'postleitzahlen' | 'aufgeloeste'>): Register {
  const ortlos = (eine: Reisende): Behoerde => ({ ...eine, lat: NaN, lon: NaN });
  return registerAus(behoerden.map(ortlos), postleitzahlen, aufgeloeste.map(ortlos));
}

/** Unpacks what the check in the browser looks at. */
export function entpackeRedaktionsdaten(daten: Redaktionsdaten, heute: string): Umfeldangaben {
  const register = entpackeRegister(daten);
  return {
    schema: daten.schema,
    register,
    eintraege: Object.entries(daten.bestand).map(([kennung, { schluessel, ...rest }]) => {
      const behoerde = register.finde(schluessel);
      const name = behoerde && behoerdenname(behoerde);
      return {
        datei: `aemter/${kennung}.yaml`,
        kennung,
        daten: { ...(name !== undefined && { name }), schluessel, ...rest },
      };
    }),
    heute,
  };
}
