/** What a rule is and what it may look at. */
import type { Pfad, Quelltext, Schwere } from '../meldung.ts';
import type { Register } from '../register.ts';
import type { Datensatz } from '../schema.ts';

type Lueckenhaft<T> = T extends readonly (infer U)[]
  ? (Lueckenhaft<U> | undefined)[]
  : T extends object
    ? { [K in keyof T]?: Lueckenhaft<T[K]> | undefined }
    : T;

/** A record as far as the schema accepts it: rules run even where other fields are broken. */
export type Teildatensatz = Lueckenhaft<Datensatz>;

/** What a rule found: where, what is wrong with the remedy, and what to write instead. */
export interface Fund {
  pfad: Pfad;
  /** Point at the field's name instead of its value. */
  ziel?: 'schluessel';
  meldung: string;
  vorschlag?: string | undefined;
}

/** Everything a rule may look at. */
export interface Kontext {
  quelltext: Quelltext;
  daten: Teildatensatz;
  register: Register;
  /** Id that the register prescribes, by key. */
  kennungen: ReadonlyMap<string, string>;
  /** Files that hold a record for a key, in order of their names. */
  dateienNachSchluessel: ReadonlyMap<string, readonly string[]>;
  /** Files that claim an id, as their own or in `frueher`. */
  dateienNachKennung: ReadonlyMap<string, readonly string[]>;
  /** All ids that the register prescribes. */
  vergebeneKennungen: ReadonlySet<string>;
  /** Day of the check, `YYYY-MM-DD`. */
  heute: string;
}

/** One rule: what it finds, why that matters, how to mend it (German, for the docs). */
export interface Regel {
  id: string;
  schwere: Schwere;
  findet: string;
  warum: string;
  abhilfe: string;
  pruefe(kontext: Kontext): Iterable<Fund>;
}
