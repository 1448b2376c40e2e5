/**
 * A record: one authority that holds, or held, the seal. The one description of its form: types
 * are inferred from it, and the JSON Schema for editors is generated from it.
 * The texts are German because editors read them.
 */
import { z } from 'zod';
import { ARTEN } from '../register/arten.ts';
import { HOECHSTLAENGE, type Formschema } from './formschema.ts';
import { KENNUNG } from '../register/kennung.ts';

/** A public host: names separated by dots, the last one of letters; so no IP address. */
const HOST = '(?:(?!-)[A-Za-z0-9ÄÖÜäöüß-]+(?<!-)\\.)+(?!-)[A-Za-z][A-Za-z0-9-]+(?<!-)';

/** A port from 1 to 65535. */
const PORT = '(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])';

/**
 * Addresses as people copy them: https, a public host, perhaps its port, no user name; then no
 * white space, quotes or brackets.
 */
const ADRESSE = new RegExp(`^https://${HOST}(?::${PORT})?(?:[/?#][^\\s"<>\\\\\\u2026]*)?$`);

const STAND = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** The address of a public page. */
export const adresse = (title: string, description: string) =>
  z
    .string()
    .max(HOECHSTLAENGE)
    .regex(ADRESSE)
    .meta({ title, description, examples: ['https://www.example.de/seite'] });

/** A day, month or year. */
export const stand = (title: string, description: string) =>
  z
    .string()
    .regex(STAND)
    .meta({ title, description, examples: ['2023-07-21', '2023-07', '2023'] });

/** A text of at least one letter. */
export const text = (title: string, description: string, beispiel: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(HOECHSTLAENGE)
    .meta({ title, description, examples: [beispiel] });

/** Where a fact is from. */
export const quelle = adresse(
  'Quelle',
  'Öffentliche Seite, auf der die Angabe steht: eine Adresse, die mit https:// beginnt.',
);

const anzahl = (title: string, description: string, beispiel: number) =>
  z
    .int()
    .min(0)
    .max(9999)
    .meta({ title, description, examples: [beispiel] });

const korrektur = z.strictObject({
  am: stand('Berichtigt am', 'Tag, an dem die veröffentlichte Zahl berichtigt wurde.'),
  grund: text(
    'Grund der Berichtigung',
    'Warum die veröffentlichte Zahl falsch war, in einem Satz.',
    'In der Liste waren zwei Ziffern vertauscht.',
  ),
  vorher: anzahl('Vorher', 'Die falsche Zahl, die veröffentlicht war.', 56),
  vorher_mindestens: z
    .literal(true)
    .meta({
      title: 'Vorher nur eine Untergrenze',
      description: 'Nur dann true, wenn die falsche Zahl als Untergrenze („mindestens“) dastand.',
      examples: [true],
    })
    .optional(),
  vorher_quelle: adresse(
    'Quelle der falschen Zahl',
    'Nur, wenn die falsche Zahl aus einer anderen Quelle war als die richtige.',
  ).optional(),
});

export const zahlSchema = z
  .strictObject({
    anzahl: anzahl(
      'Zahl der Online-Verfahren',
      'Zahl der Online-Verfahren im BayernPortal, kommunale und zentrale zusammen.',
      65,
    ),
    stand: stand(
      'Stand',
      'Tag, Monat oder Jahr, von dem die Zahl ist. Weglassen, wenn unbekannt.',
    ).optional(),
    quelle,
    mindestens: z
      .literal(true)
      .meta({
        title: 'Nur eine Untergrenze bekannt',
        description:
          'Nur dann true, wenn die Quelle nur eine Untergrenze nennt („über 70“) oder nur das Siegel selbst bekannt ist.',
        examples: [true],
      })
      .optional(),
    kommunal: anzahl(
      'Davon kommunal',
      'Davon kommunale Verfahren. Zusammen mit zentral ergibt sich anzahl.',
      56,
    ).optional(),
    zentral: anzahl(
      'Davon zentral',
      'Davon zentrale Verfahren. Zusammen mit kommunal ergibt sich anzahl.',
      9,
    ).optional(),
    korrektur: korrektur
      .meta({
        title: 'Berichtigung',
        description:
          'Nur, wenn diese Zahl falsch veröffentlicht war: wann sie berichtigt wurde, warum, und wie sie vorher lautete.',
      })
      .optional(),
  })
  .meta({
    title: 'Zahl',
    description:
      'Eine bekannte Zahl. Sie beginnt mit „- “; darunter stehen eingerückt anzahl, stand und quelle.',
  });

export const datensatzSchema = z
  .strictObject({
    name: text('Name', 'Amtlicher Name der Behörde, mit ihrer Art davor.', 'Landratsamt Rosenheim'),
    art: z
      .enum(ARTEN)
      .meta({ title: 'Art', description: 'Art der Behörde.', examples: ['landratsamt'] }),
    schluessel: z
      .string()
      .regex(/^09\d(\d{2}(\d{3}\d?)?)?$/)
      .meta({
        title: 'Schlüssel',
        description:
          'Amtlicher Schlüssel: 8 Ziffern für eine Gemeinde (AGS), 9 für eine Verwaltungsgemeinschaft, 5 für ein Landratsamt, 3 für einen Bezirk.',
        examples: ['09187'],
      }),
    auszeichnung: z
      .strictObject({
        seit: stand(
          'Ausgezeichnet am',
          'Tag, Monat oder Jahr der Auszeichnung. Weglassen, wenn unbekannt.',
        ).optional(),
        quelle,
      })
      .meta({
        title: 'Auszeichnung',
        description: 'Seit wann die Behörde das Siegel hat und wo das steht.',
      }),
    online_verfahren: z.array(zahlSchema).min(1).meta({
      title: 'Online-Verfahren',
      description:
        'Alle bekannten Zahlen, jede beginnt mit „- “: zuerst die ohne Stand, dann nach Stand aufsteigend. Frühere Zahlen bleiben stehen.',
    }),
    entzug: z
      .strictObject({
        seit: stand(
          'Nicht mehr seit',
          'Tag, Monat oder Jahr, seit dem das Siegel nicht mehr gilt.',
        ),
        grund: text(
          'Grund',
          'Warum das Siegel nicht mehr gilt, in einem Satz.',
          'Die Behörde wurde aufgelöst.',
        ),
        quelle,
      })
      .meta({
        title: 'Das Siegel gilt nicht mehr',
        description: 'Nur, wenn die Behörde das Siegel nicht mehr hat. Der Datensatz bleibt.',
      })
      .optional(),
    website: adresse('Website', 'Startseite der Behörde, beginnt mit https://.').optional(),
    website_stand: stand(
      'Stand der Website',
      'Nur wenn die Adresse aus einer älteren Liste stammt und niemand sie seitdem geöffnet hat: von wann die Liste ist.',
    )
      .meta({ examples: ['2020-09'] })
      .optional(),
    bayernportal: adresse(
      'Seite im BayernPortal',
      'Seite der Behörde im BayernPortal, beginnt mit https://www.bayernportal.de/.',
    )
      .meta({ examples: ['https://www.bayernportal.de/dokumente/behoerde/123456'] })
      .optional(),
    anschrift: z
      .strictObject({
        strasse: text('Straße und Hausnummer', 'Straße und Hausnummer.', 'Wittelsbacherstraße 53'),
        plz: z
          .string()
          .regex(/^\d{5}$/)
          .meta({
            title: 'Postleitzahl',
            description: 'Postleitzahl, 5 Ziffern.',
            examples: ['83022'],
          }),
        ort: text('Ort', 'Ort der Anschrift.', 'Rosenheim'),
      })
      .meta({ title: 'Anschrift', description: 'Anschrift für Besuche.' })
      .optional(),
    telefon: z
      .string()
      .regex(/^(\+?\d|\(\d)[\d ()/-]{1,22}\d$/)
      .meta({
        title: 'Telefon',
        description: 'Telefonnummer der Behörde.',
        examples: ['08031 392-01'],
      })
      .optional(),
    email: z
      .string()
      .max(HOECHSTLAENGE)
      .regex(/^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}$/)
      .meta({
        title: 'E-Mail',
        description: 'E-Mail-Adresse der Behörde, nicht die einer Person.',
        examples: ['poststelle@lra-rosenheim.de'],
      })
      .optional(),
    hinweis: text(
      'Hinweis',
      'Ein oder zwei einfache Sätze für Leserinnen und Leser.',
      'Die Zahl stammt aus einer Mitteilung ohne Datum.',
    ).optional(),
    frueher: z
      .array(
        z
          .string()
          .regex(KENNUNG)
          .meta({
            title: 'Früherer Dateiname',
            description: 'Früherer Dateiname ohne .yaml: Kleinbuchstaben, Ziffern, Bindestriche.',
            examples: ['markt-hausen'],
          }),
      )
      .min(1)
      .meta({
        title: 'Frühere Dateinamen',
        description:
          'Frühere Dateinamen ohne .yaml, als Liste, der älteste zuerst: [alter-name]. Alte Adressen leiten hierher weiter.',
      })
      .optional(),
  })
  .meta({ title: 'Amt mit dem Siegel „Digitales Amt“' });

/** A record as it stands in its file. */
export type Datensatz = z.infer<typeof datensatzSchema>;

/** One known number of online procedures. */
export type Zahl = z.infer<typeof zahlSchema>;

/** When and why a published number was put right, and what it was before. */
export type Korrektur = z.infer<typeof korrektur>;

type Lueckenhaft<T> = T extends readonly (infer U)[]
  ? (Lueckenhaft<U> | undefined)[]
  : T extends object
    ? { [K in keyof T]?: Lueckenhaft<T[K]> | undefined }
    : T;

/** A record as far as the schema accepts it: rules run even where other fields are broken. */
export type Teildatensatz = Lueckenhaft<Datensatz>;

/** JSON Schema of a form: for the check, for editors' YAML plug-ins, for the form in the browser. */
export const jsonSchema = (id: string, schema: z.ZodType): Formschema =>
  ({ $id: id, ...z.toJSONSchema(schema) }) as Formschema;

/** The form of a record as plain data. */
export const amtFormschema = jsonSchema('amt.schema.json', datensatzSchema);
