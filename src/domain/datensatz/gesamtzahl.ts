/** The form of `gesamtzahlen.yaml`: how many authorities held the seal, as others published it. */
import { z } from 'zod';
import { jsonSchema, quelle, stand, text } from './schema.ts';
import { sicherVor } from './stand.ts';

/** Where they stand, relative to the content folder. */
export const GESAMTZAHLENDATEI = 'gesamtzahlen.yaml';

/** How sure a published total is, and what it says. */
export const GENAUIGKEITEN = ['genau', 'rund', 'mehr_als'] as const;

export type Genauigkeit = (typeof GENAUIGKEITEN)[number];

/** The form of one published total. */
export const gesamtzahlSchema = z.strictObject({
  stand: stand(
    'Stand',
    'Tag, Monat oder Jahr, für den die Zahl genannt wird. Weglassen, wenn unbekannt.',
  ).optional(),
  anzahl: z
    .int()
    .min(1)
    .max(9999)
    .meta({
      title: 'Zahl der Behörden',
      description: 'Wie viele Behörden das Siegel da hatten, wie es in der Quelle steht.',
      examples: [100],
    }),
  genauigkeit: z.enum(GENAUIGKEITEN).meta({
    title: 'Genauigkeit',
    description: 'genau, rund („rund 400“, „etwa 30“) oder mehr_als („über 400“).',
    examples: ['genau'],
  }),
  ministerium: z
    .literal(true)
    .meta({
      title: 'Vom Digitalministerium',
      description: 'true, wenn das Digitalministerium die Zahl selbst veröffentlicht hat.',
      examples: [true],
    })
    .optional(),
  teil: text(
    'Nur ein Teil',
    'Nur wenn nicht alle Behörden gezählt sind: welche.',
    'nur Städte und Gemeinden',
  ).optional(),
  quelle,
  hinweis: text(
    'Hinweis',
    'Ein Satz für Leserinnen und Leser: was man über die Zahl wissen muss.',
    'Die Seite nennt kein Datum.',
  ).optional(),
  widerspruch: text(
    'Widerspruch',
    'Nur wenn die Zahl einer anderen widerspricht: welcher, in einem Satz.',
    'Vier Tage vorher nennt der BR schon 46.',
  ).optional(),
});

/** One published total. */
export type Gesamtzahl = z.infer<typeof gesamtzahlSchema>;

/** The form of the file as plain data. */
export const gesamtzahlFormschema = jsonSchema(
  'gesamtzahlen.schema.json',
  z.array(gesamtzahlSchema).meta({ title: 'Veröffentlichte Gesamtzahlen' }),
);

/** A round number may be so far off, as a share of it. */
const RUND = 0.1;

/** Smallest and largest number that a published total can mean. */
function spanne({ anzahl, genauigkeit }: Gesamtzahl): readonly [number, number] {
  switch (genauigkeit) {
    case 'genau':
      return [anzahl, anzahl];
    case 'rund':
      return [anzahl * (1 - RUND), anzahl * (1 + RUND)];
    case 'mehr_als':
      return [anzahl, Infinity];
  }
}

/**
 * Pairs of which both cannot be right: the later one is surely smaller. No seal is known to have been
 * taken back on a scale that would explain it. What counts a part only, or bears no date, contradicts
 * nothing.
 * @returns places in the list, earlier and later one
 */
export function widersprueche(zahlen: readonly Gesamtzahl[]): [number, number][] {
  return zahlen.flatMap((frueher, i) =>
    zahlen.flatMap((spaeter, j): [number, number][] => {
      if (frueher.stand === undefined || spaeter.stand === undefined) return [];
      if (frueher.teil !== undefined || spaeter.teil !== undefined) return [];
      if (!sicherVor(frueher.stand, spaeter.stand)) return [];
      return spanne(frueher)[0] > spanne(spaeter)[1] ? [[i, j]] : [];
    }),
  );
}
