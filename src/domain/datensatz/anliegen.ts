/** Errands: what people need from an authority, and which level of government does it. */
import { z } from 'zod';
import { nachName } from '../sprache/ortsname.ts';
import { jsonSchema } from './schema.ts';

/** Who does it: the municipality (or its VG), the Kreisverwaltungsbehörde, the Bezirk. */
export const ANLIEGEN_EBENEN = ['gemeinde', 'landkreis', 'bezirk'] as const;

/**
 * Life situations, in the order in which the overview shows them. No statistics stand behind it, for
 * none are known: it follows a life in a place. Whoever arrives registers, gets papers, moves the car;
 * then come family, work, and help with money; last what belongs to house, garden and leisure.
 */
export const THEMEN = [
  'wohnen',
  'ausweis',
  'auto',
  'familie',
  'arbeit',
  'soziales',
  'bauen',
  'umwelt',
] as const;

const text = (description: string, beispiel: string) =>
  z
    .string()
    .trim()
    .min(1)
    .meta({ description, examples: [beispiel] });

export const anliegenSchema = z
  .strictObject({
    name: text('So nennen es die meisten.', 'Führerschein umtauschen'),
    synonyme: z
      .array(text('Wonach Menschen sonst noch suchen.', 'Umtausch alter Führerschein'))
      .min(1)
      .meta({
        description:
          'Andere Namen: Wer einen davon eingibt, kommt direkt zum Anliegen, wenn nichts anderes so heißt.',
      }),
    stichworte: z
      .array(text('Ein Wort, hinter dem dieses Anliegen stecken kann.', 'alter Lappen'))
      .min(1)
      .meta({
        description:
          'Alltagswörter, auch in anderen Sprachen, bei denen dieses Anliegen gemeint sein kann; Kyrillisches in lateinischen Buchstaben. Die Suche fragt dann nach, statt direkt hinzuführen.',
      })
      .optional(),
    thema: z.enum(THEMEN).meta({
      description: 'Unter welcher Überschrift es in der Übersicht steht.',
      examples: ['auto'],
    }),
    ebene: z.enum(ANLIEGEN_EBENEN).meta({
      description:
        'Wer in Bayern in der Regel zuständig ist. landkreis heißt: das Landratsamt oder die kreisfreie Stadt selbst.',
      examples: ['landkreis'],
    }),
    grosse_kreisstadt: z
      .literal(true)
      .meta({
        description:
          'true, wenn Große Kreisstädte es oft selbst erledigen und dafür keine Quelle bekannt ist. Mit Quelle gehört es als Datei nach content/ausnahmen.',
      })
      .optional(),
    haeufig: z
      .int()
      .min(1)
      .max(99)
      .meta({
        description:
          'Nur bei den meistgefragten Anliegen: Platz auf der Startseite, 1 steht zuerst.',
        examples: [1],
      })
      .optional(),
    beschreibung: text(
      'Ein oder zwei einfache Sätze.',
      'Alte Führerscheine müssen umgetauscht werden.',
    ),
    suchwort: text('Wonach man im BayernPortal sucht.', 'Führerschein Umtausch'),
    leistung: text(
      'Genauer Titel der Leistung im BayernPortal, wenn er gesehen wurde.',
      'Wohnsitz; Anmeldung',
    ).optional(),
    bayernportal: z
      .string()
      .regex(/^https:\/\/www\.bayernportal\.de\/dokumente\/leistung\/\d+$/)
      .meta({
        description: 'Seite der Leistung im BayernPortal, wenn bekannt.',
        examples: ['https://www.bayernportal.de/dokumente/leistung/8110751776'],
      })
      .optional(),
    hinweis: text(
      'Was man sonst wissen muss.',
      'Die Fristen hängen vom Geburtsjahr ab.',
    ).optional(),
  })
  .meta({ title: 'Anliegen' });

/** The form of an errand as plain data. */
export const anliegenFormschema = jsonSchema('anliegen.schema.json', anliegenSchema);

export type Anliegendaten = z.infer<typeof anliegenSchema>;

/** An errand with its id, which is its file name. */
export type Anliegen = Anliegendaten & { id: string };

/** What to look for in BayernPortal: the exact title where it is known. */
export const suchtitel = ({
  leistung,
  suchwort,
}: Pick<Anliegen, 'leistung' | 'suchwort'>): string => leistung ?? suchwort;

/** Those of the start page first, in its order; the others by name. */
export const haeufigeZuerst = (a: Anliegen, b: Anliegen): number =>
  (a.haeufig ?? Infinity) - (b.haeufig ?? Infinity) || nachName(a, b);

/** Errands by life situation, in the order of {@link THEMEN}; the most asked ones lead. */
export const nachThema = (anliegen: readonly Anliegen[]) =>
  THEMEN.map((thema) => ({
    thema,
    anliegen: anliegen.filter((eines) => eines.thema === thema).sort(haeufigeZuerst),
  })).filter((gruppe) => gruppe.anliegen.length > 0);

/** The most asked errands, in the order of the start page. */
export const haeufigste = (anliegen: readonly Anliegen[]): Anliegen[] =>
  anliegen.filter(({ haeufig }) => haeufig !== undefined).sort(haeufigeZuerst);
