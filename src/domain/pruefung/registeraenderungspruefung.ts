/** Checks what changed after the day of the register: the same messages as for records. */
import type { Formschema } from '../datensatz/formschema.ts';
import type { Quelltext } from '../datensatz/quelltext.ts';
import type { Registeraenderung } from '../register/fortschreibung.ts';
import type { Meldung } from './meldung.ts';
import { alsMeldung, befund, geordnet, liesNebendatei } from './pruefung.ts';
import { pruefeAenderungen, type Aenderungsumfeld } from './regeln/aenderung.ts';
import { regel } from './regeln/tabelle.ts';

/**
 * Checks what changed after the day of the register: the messages, and what may be applied.
 * @param quelltext the file; undefined if there is none
 */
export function pruefeRegisteraenderungen(
  quelltext: Quelltext | undefined,
  schema: Formschema,
  umfeld: Aenderungsumfeld,
): { meldungen: Meldung[]; aenderungen: Registeraenderung[] } {
  // A file of comments alone is read as nothing.
  if (!quelltext || (!quelltext.lesefehler && (quelltext.daten ?? null) === null))
    return { meldungen: [], aenderungen: [] };
  const { formfunde } = liesNebendatei(schema, quelltext);
  const gelesen = Array.isArray(quelltext.daten) ? (quelltext.daten as Registeraenderung[]) : [];
  const fehlerhaft = new Set(formfunde.map(({ pfad }) => pfad[0]));
  const formgerechte = gelesen.map((eine, i) => (fehlerhaft.has(i) ? undefined : eine));
  const funde = [...pruefeAenderungen(formgerechte, umfeld)];
  const befunde = [...formfunde, ...funde.map((fund) => befund(regel(fund.regel), fund))];
  const falsche = new Set(
    befunde.filter(({ schwere }) => schwere === 'fehler').map(({ pfad }) => pfad[0]),
  );
  return {
    meldungen: geordnet(befunde.map((eines) => alsMeldung(quelltext, eines))),
    aenderungen: gelesen.filter((_, i) => !falsche.has(i)),
  };
}
