/**
 * Exceptions to the levels of errands: which towns do themselves what elsewhere the Landratsamt
 * does, and where a Landratsamt works for a kreisfreie Stadt. Every exception names its source.
 */
import { z } from 'zod';
import { adresse, jsonSchema } from './schema.ts';
import { KENNUNG } from '../register/kennung.ts';

const text = (description: string, beispiel: string) =>
  z
    .string()
    .trim()
    .min(1)
    .meta({ description, examples: [beispiel] });

const schluessel = (stellen: 5 | 8, description: string, beispiel: string) =>
  z
    .string()
    .regex(stellen === 8 ? /^09\d{6}$/ : /^09\d{3}$/)
    .meta({ description, examples: [beispiel] });

export const ausnahmeSchema = z
  .strictObject({
    anliegen: z
      .array(
        z
          .string()
          .regex(KENNUNG)
          .meta({ description: 'Dateiname ohne .yaml.', examples: ['baugenehmigung'] }),
      )
      .min(1)
      .meta({ description: 'Die Anliegen, für die es gilt: Dateinamen aus content/anliegen.' }),
    art: z
      .literal('grosse_kreisstadt')
      .meta({ description: 'grosse_kreisstadt, wenn es für alle Großen Kreisstädte gilt.' })
      .optional(),
    orte: z
      .array(
        z.strictObject({
          ort: schluessel(8, 'Schlüssel der Gemeinde (AGS), 8 Ziffern.', '09171112'),
          landratsamt: schluessel(
            5,
            'Schlüssel des Landratsamts, das dort zuständig ist. Weglassen, wenn die Gemeinde selbst zuständig ist.',
            '09187',
          ).optional(),
        }),
      )
      .min(1)
      .meta({ description: 'Einzelne Gemeinden, für die es gilt.' })
      .optional(),
    teilweise: z
      .literal(true)
      .meta({
        description:
          'true, wenn die Gemeinde nur einen Teil erledigt: Dann werden beide Behörden genannt.',
      })
      .optional(),
    begruendung: text(
      'Warum, in einem einfachen Satz für Leserinnen und Leser.',
      'Große Kreisstädte sind selbst untere Bauaufsichtsbehörde.',
    ),
    norm: text('Wo es geregelt ist.', 'Art. 53 BayBO'),
    quelle: adresse('Quelle', 'Öffentliche Seite, auf der es steht, beginnt mit https://.'),
  })
  .meta({ title: 'Ausnahme von der Zuständigkeit' });

/** The form of an exception as plain data. */
export const ausnahmeFormschema = jsonSchema('ausnahme.schema.json', ausnahmeSchema);

/** An exception as it stands in its file. */
export type Ausnahme = z.infer<typeof ausnahmeSchema>;
