/** The form of `register/aenderungen.yaml`: what changed after the day of the register. */
import { z } from 'zod';
import type { Registeraenderung } from '../register/fortschreibung.ts';
import { jsonSchema, quelle, stand, text } from './schema.ts';

const schluessel = (stellen: string, description: string, beispiel: string) =>
  z
    .string()
    .regex(new RegExp(`^09\\d{${stellen}}$`))
    .meta({ title: 'Schlüssel', description, examples: [beispiel] });

const registeraenderung = z.strictObject({
  schluessel: schluessel(
    '6,7',
    'Amtlicher Schlüssel: 8 Ziffern für eine Gemeinde, 9 für eine Verwaltungsgemeinschaft.',
    '09187128',
  ),
  seit: stand('Seit', 'Tag, Monat oder Jahr, seit dem es gilt.'),
  quelle,
  name: text('Neuer Name', 'Der neue Name ohne die Art davor.', 'Bad Endorf').optional(),
  art: z
    .enum(['gemeinde', 'markt', 'stadt', 'grosse_kreisstadt'])
    .meta({
      title: 'Neue Art',
      description: 'Was die Gemeinde jetzt ist, oder zuletzt war.',
      examples: ['markt'],
    })
    .optional(),
  sitz: text('Sitz', 'Ort der Verwaltung einer Verwaltungsgemeinschaft.', 'Baunach').optional(),
  mitglieder: z
    .array(schluessel('6', 'Amtlicher Schlüssel einer Gemeinde, 8 Ziffern.', '09471115'))
    .min(2)
    .meta({
      title: 'Mitglieder',
      description:
        'Alle Gemeinden, die der Verwaltungsgemeinschaft jetzt angehören, als Liste von Schlüsseln in Anführungszeichen.',
    })
    .optional(),
  aufgeloest: z
    .literal(true)
    .meta({
      title: 'Aufgelöst',
      description: 'true, wenn es die Behörde nicht mehr gibt.',
      examples: [true],
    })
    .optional(),
  nachfolgerin: schluessel(
    '6',
    'Nur bei einer aufgelösten Gemeinde: Schlüssel der Gemeinde, zu der ihr Gebiet jetzt gehört, 8 Ziffern.',
    '09471115',
  ).optional(),
}) satisfies z.ZodType<Registeraenderung>;

/** The form of the file as plain data. */
export const registeraenderungFormschema = jsonSchema(
  'aenderungen.schema.json',
  z.array(registeraenderung).meta({ title: 'Änderungen nach dem Tag des Registers' }),
);
