/** From what someone writes of an authority to its record, and on to the text that says more. */
import { NichtBearbeitbar, schreibeFort } from '../datensatz/bearbeiten.ts';
import { datensatzVon, type Pruefstand } from '../datensatz/datensatzsuche.ts';
import type { Quelltext } from '../datensatz/quelltext.ts';
import type { Datensatz } from '../datensatz/schema.ts';
import { bestimme, rueckfrage } from '../register/behoerdensuche.ts';
import { behoerdenname, type Behoerde, type Register } from '../register/register.ts';

/** An authority with its record, if it has one. */
export interface Amtsfund {
  behoerde: Behoerde;
  /** Its official name. */
  name: string;
  quelltext: Quelltext | undefined;
}

/** Why there is none: nobody can tell which one is meant, or its file has faults (German). */
export type Hindernis = { unklar: string } | { fehlerhaft: string };

/** What to say where a record is to be changed and has faults (German). */
export const hatFehler = (datei: string): string =>
  `Der Datensatz ${datei} hat Fehler. Berichtigen Sie ihn zuerst (npm run check).`;

/** The authority of this name or key, and its record. */
export function findeAmt(
  bezeichnung: string,
  stand: Pruefstand,
  register: Register,
): Amtsfund | Hindernis {
  const gefunden = bestimme(register, bezeichnung);
  if (!('behoerde' in gefunden)) return { unklar: rueckfrage(register, gefunden) };
  const { behoerde } = gefunden;
  const quelltext = datensatzVon(stand, behoerde, register);
  if (quelltext && 'fehlerhaft' in quelltext)
    return { fehlerhaft: hatFehler(quelltext.fehlerhaft) };
  return { behoerde, name: behoerdenname(behoerde), quelltext };
}

/** What to say where a new record is wanted and there is one (German). */
export const hatSchon = (name: string): string => `„${name}“ hat schon einen Datensatz`;

/** What to say where a record is to be changed and there is none (German). */
export const hatNochKeinen = (name: string): string => `„${name}“ hat noch keinen Datensatz`;

/** The text of a record that says something new, or why only a human can write it (German). */
export function fortgeschrieben(
  quelltext: Quelltext,
  neu: Datensatz,
): { text: string } | { hindernis: string } {
  try {
    return { text: schreibeFort(quelltext, neu) };
  } catch (fehler) {
    if (fehler instanceof NichtBearbeitbar) return { hindernis: fehler.message };
    throw fehler;
  }
}
