/**
 * The form of a record as plain data: the JSON Schema that is generated from `schema.ts`.
 * The check, the form in the browser and the docs read it; so none of them needs zod.
 */
import type { Pfad } from './quelltext.ts';

/** No text of a record is longer, in characters: it would bury everything else. */
export const HOECHSTLAENGE = 1000;

/** The part of JSON Schema that our forms use. */
export interface Formschema {
  type?: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  /** What the field is called where people fill it in. */
  title?: string;
  /** What belongs into it. */
  description?: string;
  examples?: readonly unknown[];
  properties?: Readonly<Record<string, Formschema>>;
  required?: readonly string[];
  items?: Formschema;
  enum?: readonly string[];
  const?: unknown;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  minimum?: number;
  maximum?: number;
}

/** A step further down: the field of an object, the element of a list. */
export const unterschema = (schema: Formschema, schritt: PropertyKey): Formschema | undefined =>
  schema.items ??
  (Object.hasOwn(schema.properties ?? {}, schritt)
    ? schema.properties![String(schritt)]
    : undefined);

/** What the schema says of the field at a path, or undefined if there is no such field. */
export const feldBei = (schema: Formschema, pfad: Pfad): Formschema | undefined =>
  pfad.reduce<Formschema | undefined>(
    (hier, schritt) => hier && unterschema(hier, schritt),
    schema,
  );

const felderlisten = new WeakMap<Formschema, readonly (readonly [string, Formschema])[]>();

/** The fields of an object in their order. Each entry of each history is held against the same list. */
export function felder(schema: Formschema): readonly (readonly [name: string, feld: Formschema])[] {
  let liste = felderlisten.get(schema);
  if (!liste) felderlisten.set(schema, (liste = Object.entries(schema.properties ?? {})));
  return liste;
}
