/**
 * The form of a file for editors with a YAML plug-in (yaml-language-server): the same form, with
 * German messages, completion that inserts quotes and whole blocks, and what the check calls an error
 * as far as JSON Schema can say it. `errorMessage`, `patternErrorMessage` and `defaultSnippets` are
 * keywords of that server; others leave them aside.
 */
import { felder, type Formschema } from '../datensatz/formschema.ts';
import { erwartung } from './regeln/feld.ts';

/** A block that completion offers; the text stands in the file as it is written here. */
export interface Baustein {
  label: string;
  description: string;
  bodyText: string;
}

/** A part of the schema for editors. */
export interface Editorschema extends Omit<Formschema, 'properties' | 'items'> {
  properties?: Readonly<Record<string, Editorschema>>;
  items?: Editorschema;
  errorMessage?: string;
  patternErrorMessage?: string;
  defaultSnippets?: readonly Baustein[];
  additionalProperties?: boolean;
  maxItems?: number;
  allOf?: readonly Editorschema[];
  not?: Editorschema;
  if?: Editorschema;
  then?: Editorschema;
}

/** What more than its form is asked of the field with this path (`auszeichnung.seit`). */
export interface Zusatz {
  /** Patterns that a value must match, each with what to say where it does not. */
  muster?: readonly (readonly [muster: string, meldung: string])[];
  /** Conditions among fields below it. */
  bedingungen?: readonly Editorschema[];
  bausteine?: readonly Baustein[];
}

export type Zusaetze = Readonly<Record<string, Zusatz>>;

/** Values that need quotes are shown with them: as they stand in the file. */
const mitZeichen = ({ pattern, examples }: Formschema) =>
  examples?.map((eines) =>
    pattern !== undefined && typeof eines === 'string' && /^\+?[\d\s/()-]+$/.test(eines)
      ? `"${eines}"`
      : eines,
  );

const musterSchema = ([pattern, patternErrorMessage]: readonly [string, string]): Editorschema => ({
  pattern,
  patternErrorMessage,
});

const nichtLaenger = (laenge: number): Editorschema =>
  musterSchema([
    `^[^]{0,${laenge}}$`,
    `Der Text ist länger als ${laenge} Zeichen. Kürzen Sie ihn; Einzelheiten stehen in der Quelle.`,
  ]);

function textfeld(schema: Formschema, meldung: string, zusatz: Zusatz): Editorschema {
  const { minLength, maxLength, pattern, ...rest } = schema;
  const examples = mitZeichen(schema);
  const weitere = [
    ...(maxLength === undefined ? [] : [nichtLaenger(maxLength)]),
    ...(zusatz.muster ?? []).map(musterSchema),
  ];
  const inhalt = pattern ?? (minLength === undefined ? undefined : '\\S');
  return {
    ...rest,
    ...(examples && { examples }),
    ...(inhalt !== undefined && { pattern: inhalt, patternErrorMessage: meldung }),
    errorMessage: examples?.some((eines) => String(eines).startsWith('"'))
      ? `${meldung} Die Anführungszeichen gehören dazu.`
      : meldung,
    ...(weitere.length > 0 && { allOf: weitere }),
  };
}

/** A number outside its bounds; the server has no message of its own for that but an English one. */
function zahlenfeld(schema: Formschema, meldung: string): Editorschema {
  const { minimum, maximum, ...rest } = schema;
  const daneben = (grenze: Editorschema): Editorschema => ({
    if: { type: 'integer', ...grenze },
    then: { type: 'string', errorMessage: `${meldung} Erlaubt: ${minimum} bis ${maximum}.` },
  });
  return {
    ...rest,
    errorMessage: meldung,
    allOf: [
      ...(minimum === undefined ? [] : [daneben({ maximum: minimum - 1 })]),
      ...(maximum === undefined ? [] : [daneben({ minimum: maximum + 1 })]),
    ],
  };
}

function objekt(schema: Formschema, pfad: string, zusaetze: Zusaetze): Editorschema {
  const { required = [], properties: _, ...rest } = schema;
  const eigene = zusaetze[pfad];
  const namen = felder(schema).map(([name]) => name);
  const unter = (feld: string) => (pfad === '' ? feld : `${pfad}.${feld}`);
  return {
    ...rest,
    errorMessage: `${pfad === '' ? 'Dieses Feld gibt es nicht' : 'Hier stehen eingerückte Zeilen, und dieses Feld gibt es hier nicht'}. Erlaubt sind: ${namen.join(', ')}.`,
    properties: Object.fromEntries(
      felder(schema).map(([name, feld]) => [name, editorfeld(feld, unter(name), zusaetze)]),
    ),
    allOf: [
      ...required.map((feld) => ({
        required: [feld],
        errorMessage: `Das Feld „${feld}“ fehlt. ${erwartung(schema.properties![feld]!, [feld])}`,
      })),
      ...(eigene?.bedingungen ?? []),
    ],
    ...(eigene?.bausteine && { defaultSnippets: eigene.bausteine }),
  };
}

function liste(
  schema: Formschema,
  pfad: string,
  meldung: string,
  zusaetze: Zusaetze,
): Editorschema {
  const { minItems, items, ...rest } = schema;
  return {
    ...rest,
    errorMessage: meldung,
    items: editorfeld(items!, `${pfad}[]`, zusaetze),
    ...(minItems !== undefined && {
      if: { type: 'array', maxItems: minItems - 1 },
      then: { type: 'string', errorMessage: meldung },
    }),
  };
}

function editorfeld(schema: Formschema, pfad: string, zusaetze: Zusaetze): Editorschema {
  const name = /([^.[\]]*)(?:\[\])?$/.exec(pfad)![1]!;
  const meldung = erwartung({ ...schema, examples: schema.examples ?? [] }, name ? [name] : []);
  if (schema.type === 'object') return objekt(schema, pfad, zusaetze);
  if (schema.type === 'array') return liste(schema, pfad, meldung, zusaetze);
  if (schema.type === 'integer') return zahlenfeld(schema, meldung);
  if (schema.enum)
    return { ...schema, errorMessage: `${meldung} Erlaubt: ${schema.enum.join(', ')}.` };
  return schema.type === 'string'
    ? textfeld(schema, meldung, zusaetze[pfad] ?? {})
    : { ...schema, errorMessage: meldung };
}

/**
 * @param zusaetze what more is asked of single fields, by their path; lists end in `[]`
 */
export const editorschema = (schema: Formschema, zusaetze: Zusaetze = {}): Editorschema =>
  editorfeld(schema, '', zusaetze);
