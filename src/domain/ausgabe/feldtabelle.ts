/** What the form of a file says of its fields, for people and for programs: made of the form itself. */
import { z } from 'zod';
import type { Sprache } from '../sprache/sprachen.ts';
import type { Feldzusatz } from './felder.ts';
import { HERKUENFTE, type Herkunft } from './herkunft.ts';

/** The kinds of values, as Data Package names them. */
export type Feldtyp = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';

/** A field of a file. */
export interface Feldzeile {
  name: string;
  typ: Feldtyp;
  /** True where the value may be unknown: null, in a table an empty cell. */
  leer: boolean;
  titel: Record<Sprache, string>;
  beschreibung: Record<Sprache, string>;
  beispiel?: unknown;
  /** All values that there can be, where they are a closed set. */
  werte?: readonly string[];
  /** What each value looks like, as a regular expression. */
  muster?: string;
  herkunft: Herkunft;
}

/** The part of JSON Schema that these forms use. */
interface Formteil extends Feldzusatz {
  type?: Feldtyp | 'null' | (Feldtyp | 'null')[];
  anyOf?: Formteil[];
  title: string;
  description: string;
  examples?: unknown[];
  enum?: string[];
  pattern?: string;
}

/** The kinds of values of a part: JSON Schema writes "may be null" in two ways. */
const typenVon = ({ type, anyOf = [] }: Pick<Formteil, 'type' | 'anyOf'>): readonly string[] =>
  type === undefined ? anyOf.flatMap(typenVon) : [type].flat();

/** The form of a file: an object with its fields. */
export type Dateiform = z.ZodObject;

/** JSON Schema of one entry. Its `input` form allows further fields: the contract may add some. */
const schemaVon = (form: Dateiform) => z.toJSONSchema(form, { io: 'input' });

/** The fields of a form, in their order. */
export function feldzeilen(form: Dateiform): Feldzeile[] {
  const { properties = {} } = schemaVon(form);
  return Object.entries(properties as unknown as Record<string, Formteil>).map(([name, teil]) => {
    const typen = typenVon(teil);
    const wert = teil.anyOf?.find(({ type }) => type !== 'null') ?? teil;
    return {
      name,
      typ: typen.find((typ): typ is Feldtyp => typ !== 'null')!,
      leer: typen.includes('null'),
      titel: { de: teil.title, en: teil['x-en'].title },
      beschreibung: { de: teil.description, en: teil['x-en'].description },
      ...(teil.examples && { beispiel: teil.examples[0] }),
      ...(wert.enum && { werte: wert.enum }),
      ...(wert.pattern && { muster: wert.pattern }),
      herkunft: teil['x-herkunft'],
    };
  });
}

/** What the fields of a form are taken from. */
export function herkuenfteVon(form: Dateiform): ReadonlySet<Herkunft> {
  const genutzte = new Set(feldzeilen(form).map(({ herkunft }) => herkunft));
  return new Set(HERKUENFTE.filter((eine) => genutzte.has(eine)));
}

/**
 * JSON Schema of a file: of one entry, or of the list of them.
 * @param adresse where the schema itself is published
 */
export function dateischema(form: Dateiform, adresse: string, liste: boolean): object {
  const { $schema, title, ...eintrag } = schemaVon(form);
  return liste
    ? { $schema, $id: adresse, title, type: 'array', items: eintrag }
    : { $schema, $id: adresse, title, ...eintrag };
}
