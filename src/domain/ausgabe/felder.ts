/** The fields of the exports: each is described here once, in both languages, with its source. */
import { z } from 'zod';
import { ARTEN } from '../register/arten.ts';
import { KENNUNG } from '../register/kennung.ts';
import { STATUS } from '../datensatz/verlauf.ts';
import type { Herkunft } from './herkunft.ts';

/** What a field is called and means in one language. */
export type Feldworte = readonly [titel: string, beschreibung: string];

/** What the description of a field says beside JSON Schema. */
export interface Feldzusatz {
  /** Title and description in English. */
  'x-en': { title: string; description: string };
  /** What its values are taken from. */
  'x-herkunft': Herkunft;
}

/** Describes a field; its form may be any. */
export const feld = <T extends z.ZodType>(
  form: T,
  herkunft: Herkunft,
  [title, description]: Feldworte,
  en: Feldworte,
  beispiel?: unknown,
): T =>
  form.meta({
    title,
    description,
    ...(beispiel !== undefined && { examples: [beispiel] }),
    'x-en': { title: en[0], description: en[1] },
    'x-herkunft': herkunft,
  } satisfies z.GlobalMeta & Feldzusatz);

const STANDFORM = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const anzahl = z.int().min(0);

/** Fields that several files have. */
export const FELDER = {
  id: feld(
    z.string().regex(KENNUNG),
    'datensatz',
    ['Kennung', 'Kennung des Amts; sie steht auch in seiner Adresse und bleibt für immer.'],
    ['Identifier', 'Identifier of the office, part of its address; it stays for ever.'],
    'landratsamt-rosenheim',
  ),
  name: feld(
    z.string(),
    'datensatz',
    ['Name', 'Amtlicher Name der Behörde.'],
    ['Name', 'Official name of the authority.'],
    'Landratsamt Rosenheim',
  ),
  art: feld(
    z.enum(ARTEN),
    'datensatz',
    ['Art', 'Art der Behörde.'],
    ['Kind', 'Kind of authority.'],
    'landratsamt',
  ),
  schluessel: feld(
    z.string().regex(/^09\d(\d{2}(\d{3}\d?)?)?$/),
    'datensatz',
    [
      'Schlüssel',
      'Amtlicher Schlüssel als Text, mit führender Null: Gemeinde 8 Ziffern (AGS), Verwaltungsgemeinschaft 9, Landratsamt 5, Bezirk 3.',
    ],
    [
      'Key',
      'Official key as text, with its leading zero: municipality 8 digits (AGS), Verwaltungsgemeinschaft 9, Landratsamt 5, Bezirk 3.',
    ],
    '09187',
  ),
  regierungsbezirk: feld(
    z.string(),
    'register',
    ['Regierungsbezirk', 'Name des Regierungsbezirks.'],
    ['Regierungsbezirk', 'Name of the Regierungsbezirk (region).'],
    'Oberbayern',
  ),
  landkreis: feld(
    z.string().nullable(),
    'register',
    ['Landkreis', 'Name des Landkreises; leer bei kreisfreien Städten und Bezirken.'],
    ['Landkreis', 'Name of the Landkreis (district); empty for kreisfreie Städte and Bezirke.'],
    'Rosenheim',
  ),
  anzahl: feld(
    anzahl,
    'datensatz',
    ['Online-Verfahren', 'Zahl der Online-Verfahren im BayernPortal, die neueste bekannte.'],
    ['Online procedures', 'Number of online procedures in BayernPortal, the newest known.'],
    65,
  ),
  mindestens: feld(
    z.boolean(),
    'datensatz',
    [
      'Nur Untergrenze',
      'true, wenn nur eine Untergrenze bekannt ist. Solche Zahlen nicht vergleichen und nicht zusammenzählen.',
    ],
    ['Lower bound', 'true where only a lower bound is known. Do not rank or add up such numbers.'],
    false,
  ),
  stand: feld(
    STANDFORM.nullable(),
    'datensatz',
    ['Stand', 'Tag, Monat oder Jahr, von dem die Zahl ist; leer, wenn nicht bekannt.'],
    ['As of', 'Day, month or year that the number is from; empty where unknown.'],
    '2021-11-12',
  ),
  ausgezeichnet_seit: feld(
    STANDFORM.nullable(),
    'datensatz',
    ['Ausgezeichnet seit', 'Tag, Monat oder Jahr der Auszeichnung; leer, wenn nicht bekannt.'],
    ['Awarded', 'Day, month or year of the award; empty where unknown.'],
    '2021-11-12',
  ),
  status: feld(
    z.enum(STATUS),
    'datensatz',
    ['Status', 'Ob das Siegel gilt (gueltig) oder nicht mehr (entzogen).'],
    ['Status', 'Whether the seal is held (gueltig) or no longer (entzogen).'],
    'gueltig',
  ),
  url: feld(
    z.string(),
    'berechnet',
    ['Adresse', 'Dauerhafte Adresse der Seite in diesem Verzeichnis.'],
    ['Address', 'Permanent address of the page in this directory.'],
  ),
  lat: feld(
    z.number(),
    'koordinaten',
    ['Breite', 'Geografische Breite in Grad (WGS 84).'],
    ['Latitude', 'Latitude in degrees (WGS 84).'],
    47.85637,
  ),
  lon: feld(
    z.number(),
    'koordinaten',
    ['Länge', 'Geografische Länge in Grad (WGS 84).'],
    ['Longitude', 'Longitude in degrees (WGS 84).'],
    12.12247,
  ),
  einwohner: feld(
    z.int(),
    'einwohner',
    ['Bevölkerung', 'Einwohnerinnen und Einwohner im Gebiet der Behörde.'],
    ['Population', 'Inhabitants of the area of the authority.'],
    65274,
  ),
  kommunal: feld(
    anzahl.nullable(),
    'datensatz',
    ['Davon kommunal', 'Davon kommunale Verfahren; leer, wenn nicht bekannt.'],
    ['Of these municipal', 'Municipal procedures among them; empty where unknown.'],
    56,
  ),
  zentral: feld(
    anzahl.nullable(),
    'datensatz',
    ['Davon zentral', 'Davon zentrale Verfahren; leer, wenn nicht bekannt.'],
    ['Of these central', 'Central procedures among them; empty where unknown.'],
    9,
  ),
  quelle: feld(
    z.string(),
    'datensatz',
    ['Quelle', 'Öffentliche Seite, auf der die Angabe steht.'],
    ['Source', 'Public page that states it.'],
  ),
} as const;
