/**
 * Which procedures an office offers online: `verfahren/<id of the record>.json`, written by
 * `npm run bayernportal`. A list of names with the day it is from; the number that counts for the
 * seal stands in the record, and the two are never mixed.
 */
import { z } from 'zod';
import { HOECHSTLAENGE } from './formschema.ts';
import { jsonSchema, stand, text } from './schema.ts';

/** Hosts of BayernPortal, the older ones included: their addresses still lead there. */
const PORTALHOST =
  '(?:(?:www\\.)?bayernportal\\.de|(?:www\\.)?freistaat\\.bayern|www\\.verwaltungsservice\\.bayern\\.de|www\\.eap\\.bayern\\.de)';

const PORTALADRESSE = new RegExp(`^https://${PORTALHOST}(?:[/?#][^\\s"<>\\\\\\u2026]*)?$`);

/** More than any office can offer: about 1,500 services are known to BayernPortal. */
export const HOECHSTENS_VERFAHREN = 5000;
/** One procedure serves a few services, hardly ever dozens. */
export const HOECHSTENS_LEISTUNGEN = 500;
const KENNUNGSLAENGE = 40;

/** What to do with a file that is wrong, whatever it is: nobody writes one by hand. */
export const VERFAHREN_NEU =
  'Lassen Sie die Datei mit „npm run bayernportal -- --write“ neu schreiben, oder holen Sie sie aus dem Repository zurück.';

const portaladresse = (title: string, description: string, beispiel: string) =>
  z
    .string()
    .max(HOECHSTLAENGE)
    .regex(PORTALADRESSE)
    .meta({ title, description, examples: [beispiel] });

const kennung = (description: string) =>
  z
    .string()
    .max(KENNUNGSLAENGE)
    .regex(/^[\w.:-]+$/)
    .meta({ title: 'Kennung', description, examples: ['4711'] });

const leistung = z.strictObject({
  id: kennung('Kennung der Leistung im BayernPortal, als Text in Anführungszeichen.'),
  name: text('Name', 'Titel der Leistung im BayernPortal.', 'Wohnsitz; Anmeldung'),
  url: portaladresse(
    'Adresse',
    'Seite der Leistung im BayernPortal. Weglassen, wenn unbekannt.',
    'https://www.bayernportal.de/dokumente/leistung/8444082781',
  ).optional(),
});

const verfahren = z.strictObject({
  id: kennung('Kennung des Online-Verfahrens im BayernPortal, als Text in Anführungszeichen.'),
  name: text('Name', 'Name des Online-Verfahrens.', 'Wohnsitz anmelden'),
  leistungen: z
    .array(leistung)
    .max(HOECHSTENS_LEISTUNGEN)
    .meta({ title: 'Leistungen', description: 'Wofür das Verfahren da ist, als Liste.' }),
});

export const verfahrensSchema = z
  .strictObject({
    schluessel: z
      .string()
      .regex(/^09\d(\d{2}(\d{3}\d?)?)?$/)
      .meta({
        title: 'Schlüssel',
        description: 'Amtlicher Schlüssel der Behörde, derselbe wie in ihrem Datensatz.',
        examples: ['09187'],
      }),
    stand: stand('Stand', 'Tag, von dem die Liste ist.'),
    quelle: portaladresse(
      'Quelle',
      'Seite im BayernPortal, von der die Liste ist.',
      'https://www.bayernportal.de/dokumente/behoerde/123456',
    ),
    verfahren: z
      .array(verfahren)
      .max(HOECHSTENS_VERFAHREN)
      .meta({ title: 'Verfahren', description: 'Die Online-Verfahren, als Liste.' }),
  })
  .meta({ title: 'Online-Verfahren eines Amts' });

/** The procedures of one office, as they stand in its file; `verfahren` are distinct by `id`. */
export type Verfahrensdatei = z.infer<typeof verfahrensSchema>;

/** One procedure that an office offers online. */
export type Verfahren = Verfahrensdatei['verfahren'][number];

/** The form of such a file as plain data. */
export const verfahrensFormschema = jsonSchema('verfahren.schema.json', verfahrensSchema);
