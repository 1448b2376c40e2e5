/**
 * The files of the open data: the one list that the data page, the data package and the catalogue
 * are made of.
 */
import type { Sprache } from '../sprache/sprachen.ts';
import { herkuenfteVon, type Dateiform } from './feldtabelle.ts';
import { amtForm, ortForm, ortszeileForm, zahlForm } from './formen.ts';
import { amtEinzelnForm } from './amtsform.ts';
import { LIZENZEN, lizenzAus, nennung, type Herkunft, type Lizenz } from './herkunft.ts';

/** Formats by ending; `eu` is the code of the EU's list of file types. */
export const FORMATE = {
  json: { name: 'JSON', typ: 'application/json', eu: 'JSON' },
  csv: { name: 'CSV', typ: 'text/csv', eu: 'CSV' },
  jsonl: { name: 'JSON Lines', typ: 'application/jsonl', eu: 'JSON' },
  geojson: { name: 'GeoJSON', typ: 'application/geo+json', eu: 'GEOJSON' },
  xlsx: {
    name: 'Excel',
    typ: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    eu: 'XLSX',
  },
} as const;

export type Endung = keyof typeof FORMATE;

/** One file below `/daten/v1/`. */
export interface Datei {
  name: string;
  form: Dateiform;
  /** What it is best for. */
  was: Record<Sprache, string>;
}

/** Files that say the same in several formats. */
export interface Datenbestand {
  id: string;
  titel: Record<Sprache, string>;
  beschreibung: Record<Sprache, string>;
  schlagworte: readonly string[];
  dateien: readonly Datei[];
  /** The fields that tell the rows of its tables apart. */
  eindeutig: readonly string[];
}

export const endungVon = (name: string): Endung => name.split('.').at(-1) as Endung;

/** Name of the JSON Schema of a form, and the form; `liste` where the file is an array of such. */
export const SCHEMATA = {
  aemter: { form: amtForm, liste: true },
  amt: { form: amtEinzelnForm, liste: false },
  zahl: { form: zahlForm, liste: false },
  orte: { form: ortForm, liste: true },
  ortszeile: { form: ortszeileForm, liste: false },
} as const satisfies Record<string, { form: Dateiform; liste: boolean }>;

export type Schemaname = keyof typeof SCHEMATA;

const PROGRAMME = { de: 'für Programme', en: 'for programs' };
const ZEILENWEISE = { de: 'ein Eintrag je Zeile, für große Auswertungen', en: 'one entry a line' };
const TABELLE = {
  de: 'für Programme und Statistik, Komma, UTF-8',
  en: 'for programs and statistics, comma, UTF-8',
};

export const BESTAENDE: readonly Datenbestand[] = [
  {
    id: 'aemter',
    titel: { de: 'Ämter', en: 'Offices' },
    beschreibung: {
      de: 'Jedes eingetragene Amt mit der neuesten bekannten Zahl seiner Online-Verfahren.',
      en: 'Every recorded office with the newest known number of its online procedures.',
    },
    schlagworte: ['Digitales Amt', 'Online-Verfahren', 'BayernPortal', 'Behörden', 'Bayern'],
    eindeutig: ['id'],
    dateien: [
      {
        name: 'aemter.xlsx',
        form: amtForm,
        was: {
          de: 'für Excel und LibreOffice: Schlüssel als Text, Tage als Datum, Quellen, Erläuterung',
          en: 'for Excel and LibreOffice: keys as text, days as dates, sources, an explanation',
        },
      },
      {
        name: 'aemter-excel.csv',
        form: amtForm,
        was: {
          de: 'für Excel mit Doppelklick: Semikolon, Dezimalkomma',
          en: 'for a double click in a German Excel: semicolon, decimal comma',
        },
      },
      { name: 'aemter.csv', form: amtForm, was: TABELLE },
      { name: 'aemter.json', form: amtForm, was: PROGRAMME },
      { name: 'aemter.jsonl', form: amtForm, was: ZEILENWEISE },
      {
        name: 'aemter.geojson',
        form: amtForm,
        was: { de: 'für Karten, ein Punkt je Amt', en: 'for maps, one point for each office' },
      },
    ],
  },
  {
    id: 'zahlen',
    titel: { de: 'Zahlen mit Quelle', en: 'Numbers with their source' },
    beschreibung: {
      de: 'Jede bekannte Zahl von Online-Verfahren mit Stand und Quelle, auch die früheren.',
      en: 'Every known number of online procedures with its date and source, former ones too.',
    },
    schlagworte: ['Digitales Amt', 'Online-Verfahren', 'Zeitreihe', 'Bayern'],
    eindeutig: ['id', 'stand', 'anzahl', 'quelle'],
    dateien: [
      { name: 'zahlen.csv', form: zahlForm, was: TABELLE },
      { name: 'zahlen.jsonl', form: zahlForm, was: ZEILENWEISE },
    ],
  },
  {
    id: 'orte',
    titel: { de: 'Orte', en: 'Places' },
    beschreibung: {
      de: 'Jede Gemeinde in Bayern mit Schlüsseln, Postleitzahlen und zuständigen Behörden: zum Verbinden mit anderen Daten.',
      en: 'Every municipality in Bavaria with keys, postcodes and its authorities: to join with other data.',
    },
    schlagworte: ['Gemeinden', 'AGS', 'Regionalschlüssel', 'Zuständigkeit', 'Bayern'],
    eindeutig: ['ags'],
    dateien: [
      { name: 'orte.csv', form: ortszeileForm, was: TABELLE },
      { name: 'orte.json', form: ortForm, was: PROGRAMME },
    ],
  },
];

/** All files of all groups. */
export const DATEIEN: readonly Datei[] = BESTAENDE.flatMap(({ dateien }) => dateien);

/** What the files of a group are taken from. */
export const herkuenfteIn = ({ dateien }: Datenbestand): ReadonlySet<Herkunft> =>
  new Set(dateien.flatMap(({ form }) => [...herkuenfteVon(form)]));

/** The licence of a group of files. */
export const lizenzVon = (bestand: Datenbestand): Lizenz => lizenzAus(herkuenfteIn(bestand));

/** The licence of a group, with its name and addresses. */
export const lizenzangaben = (bestand: Datenbestand) => LIZENZEN[lizenzVon(bestand)];

/** How to name the sources of a group of files. */
export const nennungVon = (
  bestand: Datenbestand,
  sprache: Sprache,
  angaben: { adresse: string; tag: string },
): string => nennung(herkuenfteIn(bestand), sprache, angaben);
