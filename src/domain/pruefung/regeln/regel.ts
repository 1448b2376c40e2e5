/** What a rule is and what it may look at. */
import { HOECHSTLAENGE, type Formschema } from '../../datensatz/formschema.ts';
import type { Pfad, Quelltext } from '../../datensatz/quelltext.ts';
import type { Schwere } from '../meldung.ts';
import type { Behoerde, Register } from '../../register/register.ts';
import type { Teildatensatz, Zahl } from '../../datensatz/schema.ts';
import type { Bestand } from './bestand.ts';

/** What a rule found: where, what is wrong with the remedy, and what to write instead. */
export interface Fund {
  pfad: Pfad;
  /** Point at the field's name instead of its value. */
  ziel?: 'schluessel';
  /** Name of the field that is missing below the path. */
  fehlt?: string;
  meldung: string;
  vorschlag?: string | undefined;
  /** The suggestion is certain: `--fix` may write it in place of the value. */
  eindeutig?: boolean;
}

/** What all records of a check share. */
export interface Umfeld {
  /** Form of a record. */
  schema: Formschema;
  register: Register;
  /** Id that the register prescribes, by key. */
  kennungen: ReadonlyMap<string, string>;
  /** All ids that the register prescribes. */
  vergebeneKennungen: ReadonlySet<string>;
  /** What all files say, to find what stands twice. */
  bestand: Bestand;
  /** The published records by id, where the check compares with them. */
  basis?: ReadonlyMap<string, Teildatensatz> | undefined;
  /** Day of the check, `YYYY-MM-DD`. */
  heute: string;
}

/** Everything a rule may look at. */
export interface Kontext extends Umfeld {
  quelltext: Quelltext;
  daten: Teildatensatz;
  /**
   * All sound values, also beside faulty ones: for rules that look at them alone. Of an entry of the
   * history, or of the award, `daten` has all or nothing.
   */
  werte: Teildatensatz;
}

/** One rule: what it finds, why that matters, how to mend it (German, for the docs). */
export interface Regel {
  id: string;
  schwere: Schwere;
  findet: string;
  warum: string;
  abhilfe: string;
  /** Lines of a record before and after. */
  beispiel: { falsch: string; richtig: string };
  /** Finds it in a record; absent where reading the file or comparing its form finds it. */
  pruefe?(kontext: Kontext): Iterable<Fund>;
}

/** The authority that a record's key means. */
export const behoerdeVon = ({
  daten,
  register,
}: Pick<Kontext, 'daten' | 'register'>): Behoerde | undefined =>
  daten.schluessel === undefined ? undefined : register.finde(daten.schluessel);

/**
 * The same answer for the same record: every rule asks, and a history may be long. Records are checked
 * one after the other, so the answer for the last one is enough; those for all would fill the memory.
 */
export function jeDatensatz<K extends object, V>(frage: (daten: K) => V): (daten: K) => V {
  let letzte: { daten: K; wert: V } | undefined;
  return (daten) => {
    if (letzte?.daten !== daten) letzte = { daten, wert: frage(daten) };
    return letzte.wert;
  };
}

/** The complete entries of the history, with their place in the file. */
export const zahlenMitPfad = jeDatensatz((daten: Teildatensatz): { zahl: Zahl; pfad: Pfad }[] =>
  (daten.online_verfahren ?? []).flatMap((zahl, i) =>
    zahl?.anzahl === undefined ? [] : [{ zahl: zahl as Zahl, pfad: ['online_verfahren', i] }],
  ),
);

/** The sentences of a record for readers, with their place. */
export const prosa = jeDatensatz((daten: Teildatensatz): readonly { text: string; pfad: Pfad }[] =>
  (
    [
      [daten.hinweis, ['hinweis']],
      [daten.entzug?.grund, ['entzug', 'grund']],
      ...zahlenMitPfad(daten).map(
        ({ zahl, pfad }) => [zahl.korrektur?.grund, [...pfad, 'korrektur', 'grund']] as const,
      ),
    ] as const
  ).flatMap(([text, pfad]) => (text === undefined ? [] : [{ text, pfad }])),
);

interface Textstelle {
  text: string;
  pfad: Pfad;
}

/** Adds the texts below a value to a list. */
function sammleTexte(wert: unknown, pfad: Pfad, texte: Textstelle[]): void {
  if (typeof wert === 'string') {
    if (wert.length <= HOECHSTLAENGE) texte.push({ text: wert, pfad });
  } else if (wert && typeof wert === 'object')
    for (const [schritt, unter] of Array.isArray(wert) ? wert.entries() : Object.entries(wert))
      sammleTexte(unter, [...pfad, schritt], texte);
}

const texteVon = jeDatensatz((daten: object): readonly Textstelle[] => {
  const texte: Textstelle[] = [];
  sammleTexte(daten, [], texte);
  return texte;
});

/** All texts of a record, with their place in the file; too long ones have a message of their own. */
export const texteMitPfad = (daten: unknown): readonly Textstelle[] =>
  typeof daten === 'object' && daten !== null ? texteVon(daten) : [];
