/** How messages name a field and a value, and what the schema says of them. */
import { gekuerzt } from '../../sprache/gekuerzt.ts';
import type { Formschema } from '../../datensatz/formschema.ts';
import type { Pfad } from '../../datensatz/quelltext.ts';

/** Fields that hold an address. */
export const ADRESSFELDER = new Set<PropertyKey | undefined>([
  'quelle',
  'vorher_quelle',
  'website',
  'bayernportal',
]);
/** Fields that hold a number of procedures. */
export const ZAHLENFELDER = new Set<PropertyKey | undefined>([
  'anzahl',
  'kommunal',
  'zentral',
  'vorher',
]);

/** Fields that hold a day, month or year. */
export const DATUMSFELDER = new Set<PropertyKey | undefined>([
  'seit',
  'stand',
  'am',
  'website_stand',
]);

export const zeige = (wert: unknown) =>
  gekuerzt(typeof wert === 'string' ? wert : (JSON.stringify(wert) ?? String(wert)));

/** `online_verfahren › 3. Eintrag › stand`, counted from 1 as people do. */
export const benenne = (pfad: Pfad) =>
  pfad
    .map((schritt) =>
      typeof schritt === 'number' ? `${schritt + 1}. Eintrag` : gekuerzt(String(schritt)),
    )
    .join(' › ') || 'Datensatz';

/** What the field expects, with an example as it would stand in the file. */
export function erwartung({ description = '', examples }: Formschema, pfad: Pfad): string {
  const feld = pfad.at(-1);
  const davor = typeof feld === 'string' ? `${feld}: ` : '';
  const beispiel = examples?.length ? ` Beispiel: ${davor}${JSON.stringify(examples[0])}` : '';
  return `${description}${beispiel}`.trim();
}
