/** What the editors' form loads: the register, the form of a record, and what is recorded already. */
import type { Formschema } from '../datensatz/formschema.ts';
import type { Umfeldangaben } from '../pruefung/pruefung.ts';
import { registerAus, type Behoerde, type Register } from '../register/register.ts';
import type { Datensatz } from '../datensatz/schema.ts';

/** The data as they travel. */
export interface Redaktionsdaten {
  schema: Formschema;
  behoerden: readonly Behoerde[];
  /** Authorities that exist no more, but may have a record. */
  aufgeloeste: readonly Behoerde[];
  /** Postcodes by AGS. */
  postleitzahlen: Record<string, readonly string[]>;
  /** Records by id, without their histories. */
  bestand: Record<string, Omit<Datensatz, 'online_verfahren'>>;
}

/** Packs them at build time. */
export const packeRedaktionsdaten = (
  schema: Formschema,
  register: Register,
  aemter: readonly { id: string; datensatz: Datensatz }[],
): Redaktionsdaten => ({
  schema,
  behoerden: register.behoerden,
  aufgeloeste: register.aufgeloeste,
  postleitzahlen: Object.fromEntries(
    register.orte.map(({ schluessel, postleitzahlen }) => [schluessel, postleitzahlen]),
  ),
  bestand: Object.fromEntries(
    aemter.map(({ id, datensatz: { online_verfahren: _, ...rest } }) => [id, rest]),
  ),
});

/** Unpacks what the check in the browser looks at. */
export const entpackeRedaktionsdaten = (
  { schema, behoerden, aufgeloeste, postleitzahlen, bestand }: Redaktionsdaten,
  heute: string,
): Umfeldangaben => ({
  schema,
  register: registerAus(behoerden, postleitzahlen, aufgeloeste),
  eintraege: Object.entries(bestand).map(([kennung, daten]) => ({
    datei: `aemter/${kennung}.yaml`,
    kennung,
    daten,
  })),
  heute,
});
