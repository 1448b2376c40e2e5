/**
 * A record: one authority that holds, or held, the seal. The one description of its form: types
 * are inferred from it, and the JSON Schema for editors is generated from it.
 * The texts are German because editors read them.
 */
import { z } from 'zod';
import { ARTEN } from './arten.ts';

/** Addresses as people copy them: https, no white space, quotes, brackets or user names. */
const ADRESSE = /^https:\/\/[^\s/@?#"<>\\\u2026]+(?:[/?#][^\s"<>\\\u2026]*)?$/;

/** A public host: names separated by dots, the last one of letters; no IP address, no port. */
const HOST = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])$/;

const istOeffentlich = (adresse: string): boolean =>
  URL.canParse(adresse) && HOST.test(new URL(adresse).host);

const STAND = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Ids are slugs: lower case, digits, single hyphens. */
export const KENNUNG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const adresse = (description: string) =>
  z
    .string()
    .regex(ADRESSE)
    .refine(istOeffentlich)
    .meta({ description, examples: ['https://www.example.de/seite'] });

const stand = (description: string) =>
  z
    .string()
    .regex(STAND)
    .meta({ description, examples: ['2023-07-21', '2023-07', '2023'] });

const text = (description: string, beispiel: string) =>
  z
    .string()
    .trim()
    .min(1)
    .meta({ description, examples: [beispiel] });

const quelle = adresse(
  'Öffentliche Seite, auf der die Angabe steht: eine Adresse, die mit https:// beginnt.',
);

const anzahl = (description: string, beispiel: number) =>
  z
    .int()
    .min(0)
    .max(9999)
    .meta({ description, examples: [beispiel] });

export const zahlSchema = z
  .strictObject({
    anzahl: anzahl(
      'Zahl der Online-Verfahren im BayernPortal, kommunale und zentrale zusammen.',
      65,
    ),
    stand: stand(
      'Tag, Monat oder Jahr, von dem die Zahl ist, in Anführungszeichen. Weglassen, wenn unbekannt.',
    ).optional(),
    quelle,
    mindestens: z
      .literal(true)
      .meta({
        description:
          'Nur dann true, wenn die Quelle nur eine Untergrenze nennt („über 70“) oder nur das Siegel selbst bekannt ist.',
        examples: [true],
      })
      .optional(),
    kommunal: anzahl(
      'Davon kommunale Verfahren. Zusammen mit zentral ergibt sich anzahl.',
      56,
    ).optional(),
    zentral: anzahl(
      'Davon zentrale Verfahren. Zusammen mit kommunal ergibt sich anzahl.',
      9,
    ).optional(),
  })
  .meta({
    description:
      'Eine bekannte Zahl. Sie beginnt mit „- “; darunter stehen eingerückt anzahl, stand und quelle.',
  });

export const datensatzSchema = z
  .strictObject({
    name: text('Amtlicher Name der Behörde, mit ihrer Art davor.', 'Landratsamt Rosenheim'),
    art: z.enum(ARTEN).meta({ description: 'Art der Behörde.', examples: ['landratsamt'] }),
    schluessel: z
      .string()
      .regex(/^09\d(\d{2}(\d{3}\d?)?)?$/)
      .meta({
        description:
          'Amtlicher Schlüssel in Anführungszeichen: 8 Ziffern für eine Gemeinde (AGS), 9 für eine Verwaltungsgemeinschaft, 5 für ein Landratsamt, 3 für einen Bezirk.',
        examples: ['09187'],
      }),
    auszeichnung: z
      .strictObject({
        seit: stand(
          'Tag, Monat oder Jahr der Auszeichnung, in Anführungszeichen. Weglassen, wenn unbekannt.',
        ).optional(),
        quelle,
      })
      .meta({ description: 'Seit wann die Behörde das Siegel hat und wo das steht.' }),
    online_verfahren: z.array(zahlSchema).min(1).meta({
      description:
        'Alle bekannten Zahlen, jede beginnt mit „- “: zuerst die ohne Stand, dann nach Stand aufsteigend. Frühere Zahlen bleiben stehen.',
    }),
    entzug: z
      .strictObject({
        seit: stand('Tag, Monat oder Jahr, seit dem das Siegel nicht mehr gilt.'),
        grund: text(
          'Warum das Siegel nicht mehr gilt, in einem Satz.',
          'Die Behörde wurde aufgelöst.',
        ),
        quelle,
      })
      .meta({
        description: 'Nur, wenn die Behörde das Siegel nicht mehr hat. Der Datensatz bleibt.',
      })
      .optional(),
    website: adresse('Startseite der Behörde, beginnt mit https://.').optional(),
    bayernportal: adresse(
      'Seite der Behörde im BayernPortal, beginnt mit https://www.bayernportal.de/.',
    )
      .meta({ examples: ['https://www.bayernportal.de/dokumente/behoerde/123456'] })
      .optional(),
    anschrift: z
      .strictObject({
        strasse: text('Straße und Hausnummer.', 'Wittelsbacherstraße 53'),
        plz: z
          .string()
          .regex(/^\d{5}$/)
          .meta({
            description: 'Postleitzahl in Anführungszeichen, 5 Ziffern.',
            examples: ['83022'],
          }),
        ort: text('Ort der Anschrift.', 'Rosenheim'),
      })
      .meta({ description: 'Anschrift für Besuche.' })
      .optional(),
    telefon: z
      .string()
      .regex(/^(\+?\d|\(\d)[\d ()/-]{1,22}\d$/)
      .meta({
        description: 'Telefonnummer der Behörde, in Anführungszeichen.',
        examples: ['08031 392-01'],
      })
      .optional(),
    email: z
      .string()
      .regex(/^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/)
      .meta({
        description: 'E-Mail-Adresse der Behörde, nicht die einer Person.',
        examples: ['poststelle@lra-rosenheim.de'],
      })
      .optional(),
    hinweis: text(
      'Ein oder zwei einfache Sätze für Leserinnen und Leser.',
      'Die Zahl stammt aus einer Mitteilung ohne Datum.',
    ).optional(),
    frueher: z
      .array(
        z
          .string()
          .regex(KENNUNG)
          .meta({
            description: 'Früherer Dateiname ohne .yaml: Kleinbuchstaben, Ziffern, Bindestriche.',
            examples: ['markt-hausen'],
          }),
      )
      .min(1)
      .meta({
        description:
          'Frühere Dateinamen ohne .yaml, als Liste: [alter-name]. Alte Adressen leiten hierher weiter.',
      })
      .optional(),
  })
  .meta({ title: 'Amt mit dem Siegel „Digitales Amt“' });

/** A record as it stands in its file. */
export type Datensatz = z.infer<typeof datensatzSchema>;

/** One known number of online procedures. */
export type Zahl = z.infer<typeof zahlSchema>;

/** JSON Schema of a form, for the completion and live check of an editor's YAML plug-in. */
export const jsonSchema = (id: string, schema: z.ZodType): object => ({
  $id: id,
  ...z.toJSONSchema(schema),
});
