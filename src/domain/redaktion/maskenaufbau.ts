/** What the editors' form is made of: its steps and their fields, from the schema and the words. */
import type { Formschema } from '../datensatz/formschema.ts';
import { ADRESSFELDER, ZAHLENFELDER } from '../pruefung/regeln/feld.ts';
import { feldschema, feldtitel, istPflicht } from './eingabemaske.ts';
import { GRUPPEN, type Feldname } from './maskenfelder.ts';
import { redaktionstexte } from './texte.ts';

/** A field as the page shows it. */
export interface Maskenfeld {
  name: Feldname;
  /** Id of its element. */
  id: string;
  titel: string;
  hilfe: string;
  form: 'haken' | 'zeile' | 'mehrzeilig' | 'auswahl';
  /** What a keyboard on the screen offers. */
  tastatur?: 'url' | 'numeric';
  pflicht: boolean;
}

/** A step of the form. */
export interface Maskengruppe {
  id: (typeof GRUPPEN)[number]['id'];
  titel: string;
  text: string;
  /** What unfolds the fields, where few need them. */
  aufklappen?: string;
  felder: readonly Maskenfeld[];
}

/** Fields that hold sentences. */
const SAETZE = new Set<Feldname>(['hinweis', 'entzug.grund', 'berichtigung.grund']);

/** Fields that choose among what the record has. */
const AUSWAHL = new Set<Feldname>(['berichtigung.welche']);

function tastatur(name: Feldname): Maskenfeld['tastatur'] {
  const letztes = name.split('.').at(-1);
  if (ADRESSFELDER.has(letztes)) return 'url';
  return ZAHLENFELDER.has(letztes) || letztes === 'plz' ? 'numeric' : undefined;
}

function formVon(name: Feldname, schema: Formschema): Maskenfeld['form'] {
  if (AUSWAHL.has(name)) return 'auswahl';
  if (SAETZE.has(name)) return 'mehrzeilig';
  return feldschema(schema, name).type === 'boolean' ? 'haken' : 'zeile';
}

function feld(name: Feldname, schema: Formschema): Maskenfeld {
  const eigene = tastatur(name);
  return {
    name,
    id: `f-${name.replace('.', '-')}`,
    titel: feldtitel(schema, name),
    hilfe: redaktionstexte.hilfen[name],
    form: formVon(name, schema),
    ...(eigene && { tastatur: eigene }),
    pflicht: istPflicht(name),
  };
}

/** The steps after the choice of the authority. @param schema the form of a record */
export const maskengruppen = (schema: Formschema): Maskengruppe[] =>
  GRUPPEN.map(({ id, felder }) => ({
    id,
    ...redaktionstexte.gruppen[id],
    felder: felder.map((name) => feld(name, schema)),
  }));
