/**
 * The forms of the exports: of each file one, and nothing else says what a file contains. Types are
 * inferred from them; JSON Schema, the tables of fields and the data package are made of them. The
 * fields are a contract (v1): add, never rename or reorder. What is unknown is null.
 */
import { z } from 'zod';
import { EBENEN } from '../register/arten.ts';
import { FELDER, feld } from './felder.ts';

const { id, name, schluessel, anzahl, mindestens, stand, kommunal, zentral, quelle } = FELDER;

/** One office in `aemter.*`. */
export const amtForm = z
  .object({
    id,
    name,
    art: FELDER.art,
    schluessel,
    regierungsbezirk: FELDER.regierungsbezirk,
    landkreis: FELDER.landkreis,
    anzahl,
    mindestens,
    stand,
    ausgezeichnet_seit: FELDER.ausgezeichnet_seit,
    status: FELDER.status,
    url: FELDER.url,
    lat: FELDER.lat,
    lon: FELDER.lon,
    einwohner: FELDER.einwohner,
  })
  .meta({ title: 'Amt mit dem Siegel „Digitales Amt“' });

export type AmtExport = z.infer<typeof amtForm>;

/** One known number of online procedures in `zahlen.*`. */
export const zahlForm = z
  .object({
    id,
    name,
    schluessel,
    anzahl: feld(
      anzahl,
      'datensatz',
      ['Online-Verfahren', 'Zahl der Online-Verfahren im BayernPortal, wie die Quelle sie nennt.'],
      [
        'Online procedures',
        'Number of online procedures in BayernPortal, as its source states it.',
      ],
      65,
    ),
    mindestens,
    stand,
    kommunal,
    zentral,
    quelle,
    berichtigt_am: feld(
      z.string().nullable(),
      'datensatz',
      [
        'Berichtigt am',
        'Tag, an dem die falsch veröffentlichte Zahl berichtigt wurde; sonst leer.',
      ],
      ['Corrected on', 'Day on which a number that was published wrong was corrected; else empty.'],
      '2025-03-03',
    ),
    berichtigt_grund: feld(
      z.string().nullable(),
      'datensatz',
      ['Grund der Berichtigung', 'Warum die veröffentlichte Zahl falsch war.'],
      ['Reason of the correction', 'Why the published number was wrong, in German.'],
    ),
    berichtigt_vorher: feld(
      anzahl.nullable(),
      'datensatz',
      ['Vorher', 'Die falsche Zahl, die veröffentlicht war.'],
      ['Before', 'The wrong number that was published.'],
      96,
    ),
    aktuell: feld(
      z.boolean(),
      'berechnet',
      ['Aktuell', 'true bei der Zahl, die dieses Verzeichnis zeigt: der neuesten bekannten.'],
      ['Current', 'true for the number that this directory shows: the newest known.'],
      true,
    ),
  })
  .meta({ title: 'Zahl der Online-Verfahren mit Stand und Quelle' });

export type ZahlExport = z.infer<typeof zahlForm>;

/** Fields that both forms of the places have. */
const ORTSFELDER = {
  ags: feld(
    z.string().regex(/^09\d{6}$/),
    'register',
    ['AGS', 'Amtlicher Gemeindeschlüssel, 8 Ziffern, als Text.'],
    ['AGS', 'Official municipality key, 8 digits, as text.'],
    '09163000',
  ),
  name: feld(
    z.string(),
    'register',
    ['Name', 'Name der Gemeinde ohne ihre Art.'],
    ['Name', 'Name of the municipality without its kind.'],
    'Rosenheim',
  ),
  slug: feld(
    z.string(),
    'berechnet',
    ['Kurzname', 'Name in der Adresse der Ortsseite.'],
    ['Slug', 'Name in the address of the page of the place.'],
    'rosenheim',
  ),
  vg: feld(
    z.string().nullable(),
    'register',
    [
      'Verwaltungsgemeinschaft',
      'Name der Verwaltungsgemeinschaft; leer, wenn sie keiner angehört.',
    ],
    ['Verwaltungsgemeinschaft', 'Name of the municipal association; empty if there is none.'],
  ),
} as const;

const PLZ = [
  'Postleitzahlen',
  'Postleitzahlen in der Gemeinde; abgeleitet aus OpenStreetMap, daher unter ODbL.',
] as const;
const PLZ_EN = [
  'Postcodes',
  'Postcodes in use there; derived from OpenStreetMap, so under ODbL.',
] as const;

const zustaendigForm = z.object({
  ebene: z.enum(EBENEN),
  name: z.string(),
  schluessel: z.string(),
  amt: z.string().nullable(),
});

const ausnahmeForm = z.object({ anliegen: z.string(), zustaendig: z.array(z.string()) });

/** One municipality in `orte.json`. */
export const ortForm = z
  .object({
    ags: ORTSFELDER.ags,
    name: ORTSFELDER.name,
    slug: ORTSFELDER.slug,
    url: FELDER.url,
    landkreis: FELDER.landkreis,
    regierungsbezirk: FELDER.regierungsbezirk,
    vg: ORTSFELDER.vg,
    plz: feld(z.array(z.string().regex(/^\d{5}$/)), 'postleitzahlen', PLZ, PLZ_EN, ['83022']),
    einwohner: FELDER.einwohner,
    lat: FELDER.lat,
    lon: FELDER.lon,
    zustaendig: feld(
      z.array(zustaendigForm),
      'berechnet',
      [
        'Zuständige Behörden',
        'Je Ebene Name und Schlüssel der Behörde; amt ist die Kennung ihres Eintrags oder null.',
      ],
      [
        'Authorities',
        'Of each level name and key of the authority; amt is the id of its record or null.',
      ],
    ),
    ausnahmen: feld(
      z.array(ausnahmeForm),
      'berechnet',
      [
        'Ausnahmen',
        'Anliegen, die hier eine andere Behörde erledigt als ihre Ebene sagt, mit den Schlüsseln; zwei, wenn keine Quelle zwischen ihnen entscheidet.',
      ],
      [
        'Exceptions',
        'Errands that are done here by another authority than their level says, with the keys; two where no source decides between them.',
      ],
    ),
  })
  .meta({ title: 'Gemeinde mit ihren zuständigen Behörden' });

export type OrtExport = z.infer<typeof ortForm>;

const bezug = (titel: string, was: string, en: string, wasEn: string) =>
  feld(z.string().nullable(), 'berechnet', [titel, was], [en, wasEn]);

/** One municipality in `orte.csv` and `orte.jsonl`: the keys and names of all its authorities in one row. */
export const ortszeileForm = z
  .object({
    ags: ORTSFELDER.ags,
    ars: feld(
      z.string().regex(/^09\d{10}$/),
      'register',
      ['ARS', 'Amtlicher Regionalschlüssel, 12 Ziffern, als Text.'],
      ['ARS', 'Official regional key, 12 digits, as text.'],
      '091630000000',
    ),
    name: ORTSFELDER.name,
    art: FELDER.art,
    slug: ORTSFELDER.slug,
    fruehere_slugs: feld(
      z.string().nullable(),
      'berechnet',
      [
        'Frühere Kurznamen',
        'Frühere Namen in der Adresse, mit Leerzeichen getrennt; sie leiten weiter.',
      ],
      ['Former slugs', 'Former names in the address, separated by blanks; they lead on.'],
    ),
    url: FELDER.url,
    regierungsbezirk: FELDER.regierungsbezirk,
    bezirk_schluessel: feld(
      z.string().regex(/^09\d$/),
      'register',
      ['Schlüssel des Bezirks', '3 Ziffern, zugleich der des Regierungsbezirks.'],
      ['Key of the Bezirk', '3 digits, that of the Regierungsbezirk, too.'],
      '091',
    ),
    landkreis: FELDER.landkreis,
    landkreis_schluessel: feld(
      z
        .string()
        .regex(/^09\d{3}$/)
        .nullable(),
      'register',
      ['Schlüssel des Landkreises', '5 Ziffern; leer bei kreisfreien Städten.'],
      ['Key of the Landkreis', '5 digits; empty for kreisfreie Städte.'],
      '09187',
    ),
    vg: ORTSFELDER.vg,
    vg_schluessel: feld(
      z
        .string()
        .regex(/^09\d{7}$/)
        .nullable(),
      'register',
      ['Schlüssel der Verwaltungsgemeinschaft', '9 Ziffern; leer, wenn sie keiner angehört.'],
      ['Key of the Verwaltungsgemeinschaft', '9 digits; empty if there is none.'],
    ),
    plz: feld(
      z.string().nullable(),
      'postleitzahlen',
      [PLZ[0], `${PLZ[1]} Mehrere sind mit Leerzeichen getrennt.`],
      [PLZ_EN[0], `${PLZ_EN[1]} Several are separated by blanks.`],
      '83022 83024 83026',
    ),
    einwohner: FELDER.einwohner,
    lat: FELDER.lat,
    lon: FELDER.lon,
    amt_gemeinde: bezug(
      'Amt: Gemeinde',
      'Kennung des Eintrags der Gemeinde; leer, wenn hier keiner steht.',
      'Office: municipality',
      'Id of the record of the municipality; empty if there is none here.',
    ),
    amt_vg: bezug(
      'Amt: Verwaltungsgemeinschaft',
      'Kennung des Eintrags der Verwaltungsgemeinschaft.',
      'Office: Verwaltungsgemeinschaft',
      'Id of the record of the municipal association.',
    ),
    amt_landkreis: bezug(
      'Amt: Landkreis',
      'Kennung des Eintrags des Landratsamts, bei kreisfreien Städten der Stadt selbst.',
      'Office: Landkreis',
      'Id of the record of the Landratsamt; of a kreisfreie Stadt its own.',
    ),
    amt_bezirk: bezug(
      'Amt: Bezirk',
      'Kennung des Eintrags des Bezirks.',
      'Office: Bezirk',
      'Id of the record of the Bezirk.',
    ),
  })
  .meta({ title: 'Gemeinde mit Schlüsseln und Kennungen, eine Zeile je Gemeinde' });

export type OrtszeileExport = z.infer<typeof ortszeileForm>;
