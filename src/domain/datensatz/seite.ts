/**
 * Pages of running text (`content/seiten/<name>.md`, English `<name>.en.md`): their front matter,
 * which there are, and the placeholders for what only the operator knows.
 */
import { z } from 'zod';
import { SPRACHEN, type Sprache } from '../sprache/sprachen.ts';
import { jsonSchema, stand, text } from './schema.ts';
import { PFLICHTANGABEN, type Pflichtangabe } from './betrieb.ts';

/** Pages that every installation has, in these languages. */
export const SEITEN = {
  kontakt: SPRACHEN,
  impressum: SPRACHEN,
  datenschutz: SPRACHEN,
  barrierefreiheit: SPRACHEN,
  'leichte-sprache': ['de'],
  /** Only where there is a video: its file lists them, and without the file there is no page. */
  gebaerdensprache: ['de'],
} as const satisfies Record<string, readonly Sprache[]>;

export type Seitenname = keyof typeof SEITEN;

/** The page that exists only with its file. */
export const VIDEOSEITE = 'gebaerdensprache';

/** The folder beside the pages that holds videos and their captions. */
export const VIDEOORDNER = 'videos';

/** Name and language of the page that a file is, `impressum.en.md`; undefined if there is no such page. */
export function seiteAus(datei: string): { name: Seitenname; sprache: Sprache } | undefined {
  const [, name = '', sprache = 'de'] = /^([a-z-]+)(?:\.([a-z]{2}))?\.md$/.exec(datei) ?? [];
  if (!Object.hasOwn(SEITEN, name) || datei.endsWith('.de.md')) return undefined;
  const eine = SPRACHEN.find((code) => code === sprache);
  const sprachen: readonly Sprache[] = SEITEN[name as Seitenname];
  return eine && sprachen.includes(eine) ? { name: name as Seitenname, sprache: eine } : undefined;
}

/** The file of a page. */
export const seitendatei = (name: Seitenname, sprache: Sprache): string =>
  sprache === 'de' ? `${name}.md` : `${name}.${sprache}.md`;

const video = z.strictObject({
  titel: text('Titel', 'Worum es in dem Video geht.', 'Was das Siegel bedeutet'),
  datei: z
    .string()
    .regex(/^[\w-]+\.(?:mp4|webm)$/)
    .meta({
      title: 'Datei',
      description: 'Das Video im Ordner content/seiten/videos.',
      examples: ['siegel.mp4'],
    }),
  untertitel: z
    .string()
    .regex(/^[\w-]+\.vtt$/)
    .meta({
      title: 'Untertitel',
      description: 'Untertitel dazu (WebVTT) im selben Ordner.',
      examples: ['siegel.vtt'],
    })
    .optional(),
});

export const seitenSchema = z
  .strictObject({
    titel: text('Titel', 'Überschrift der Seite.', 'Impressum'),
    beschreibung: text(
      'Beschreibung',
      'Ein Satz für Suchmaschinen.',
      'Wer diese Website betreibt und wie Sie uns erreichen.',
    ),
    stand: stand('Stand', 'Tag, an dem der Text zuletzt durchgesehen wurde.'),
    videos: z
      .array(video)
      .min(1)
      .meta({ description: 'Nur auf der Seite gebaerdensprache: die Videos.' })
      .optional(),
  })
  .meta({ title: 'Seite' });

/** The form of a front matter as plain data. */
export const seitenFormschema = jsonSchema('seite.schema.json', seitenSchema);

export type Seitenangaben = z.infer<typeof seitenSchema>;

/** A page as the build keeps it: with its name, and what the installation lacks that it would show. */
export const geladeneSeite = seitenSchema.extend({
  name: z.enum(Object.keys(SEITEN) as Seitenname[]),
  sprache: z.enum(SPRACHEN),
  fehlend: z.array(z.enum(PFLICHTANGABEN)),
});

/** A page that has passed the check. */
export interface Textseite extends Seitenangaben {
  name: Seitenname;
  sprache: Sprache;
  /** Markdown with placeholders. */
  text: string;
}

/** Placeholders `{{name}}`, and the entry of `src/config.ts` that each of them needs. */
export const PLATZHALTER = {
  name: 'name',
  anschrift: 'anschrift',
  vertretung: 'vertretung',
  email: 'email',
  telefon: 'telefon',
  redaktion: 'email',
  datenschutz: 'datenschutz',
  aufsicht: 'aufsicht',
  hosting: 'hosting',
  protokolle: 'hosting',
  bewertung: 'bewertung',
  durchsetzung: 'durchsetzung',
  /** Known to every build. */
  website: undefined,
  kartendienst: undefined,
} as const satisfies Record<string, Pflichtangabe | undefined>;

export type Platzhalter = keyof typeof PLATZHALTER;

/** Everything in double braces, with its place in the text. */
export const platzhalterIn = (text: string): { wort: string; index: number }[] =>
  [...text.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].map((fund) => ({
    wort: fund[1]!,
    index: fund.index,
  }));

export const istPlatzhalter = (wort: string): wort is Platzhalter =>
  Object.hasOwn(PLATZHALTER, wort);

/** The entries of `src/config.ts` that a text shows. */
export const angabenIn = (text: string): Set<Pflichtangabe> =>
  new Set(
    platzhalterIn(text).flatMap(({ wort }) =>
      istPlatzhalter(wort) ? (PLATZHALTER[wort] ?? []) : [],
    ),
  );
