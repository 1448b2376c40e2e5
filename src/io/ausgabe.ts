/** All files of the open data, from the directory: what the build publishes, and the tests read. */
import { arbeitsmappe } from '../domain/ausgabe/arbeitsmappe.ts';
import { CSV, EXCEL_CSV, type Csvform } from '../domain/ausgabe/csvform.ts';
import { SCHEMATA, type Schemaname } from '../domain/ausgabe/dateien.ts';
import { datenpaket, type Paketangaben } from '../domain/ausgabe/datenpaket.ts';
import {
  aemterExport,
  alsGeoJson,
  orteExport,
  type Antwortgrundlage,
} from '../domain/ausgabe/export.ts';
import { dateischema, feldzeilen, type Dateiform } from '../domain/ausgabe/feldtabelle.ts';
import { amtForm, ortszeileForm, zahlForm } from '../domain/ausgabe/formen.ts';
import { katalog } from '../domain/ausgabe/katalog.ts';
import { ortszeilen, zahlenExport } from '../domain/ausgabe/zeilen.ts';
import { pfade } from '../domain/verzeichnis/urls.ts';
import type { Verzeichnis } from '../domain/verzeichnis/verzeichnis.ts';
import { alsCsv } from './csvausgabe.ts';
import { alsMappe } from './mappe.ts';
import { alsTurtle } from './rdf.ts';

/** What the files are made from. */
export interface Ausgabegrundlage extends Antwortgrundlage {
  verzeichnis: Verzeichnis;
  /** AGS by former slug of a place. */
  fruehereOrte: ReadonlyMap<string, string>;
  /** The portal that passes the data on. */
  bereitsteller: string;
}

/** A file: text in UTF-8, or bytes. */
export type Dateiinhalt = string | Uint8Array<ArrayBuffer>;

/** Takes a file below `/daten/v1/`. */
export type Abnehmer = (name: string, inhalt: Dateiinhalt) => void;

/** What is said of the files. */
export interface Ausgabe {
  /** Their sizes in bytes, by name. */
  groessen: ReadonlyMap<string, number>;
  /** JSON Schemas, by name. */
  schemata: ReadonlyMap<string, string>;
  katalog: { jsonld: string; ttl: string };
}

const json = (daten: unknown): string => `${JSON.stringify(daten)}\n`;

/** Lines that are one text at a time: all 160,000 in one would take three times their 50 MB. */
const ZEILEN = 1000;

function jsonZeilen(zeilen: readonly unknown[]): Uint8Array<ArrayBuffer> {
  const stuecke: Buffer[] = [];
  for (let anfang = 0; anfang < zeilen.length; anfang += ZEILEN)
    stuecke.push(
      Buffer.from(
        zeilen
          .slice(anfang, anfang + ZEILEN)
          .map(json)
          .join(''),
      ),
    );
  return Buffer.concat(stuecke);
}

/** The columns are the fields of the form, in their order. */
const csv = (zeilen: readonly object[], form: Dateiform, art: Csvform = CSV): string =>
  alsCsv(
    zeilen,
    feldzeilen(form).map(({ name }) => name),
    art,
  );

/**
 * Makes all files. The same records on the same day give the same bytes.
 * @param nimm gets each as soon as it is made: together they have 100 MB
 */
export async function baueAusgabe(
  { verzeichnis, fruehereOrte, bereitsteller, ...grundlage }: Ausgabegrundlage,
  angaben: Paketangaben,
  nimm: Abnehmer,
): Promise<Ausgabe> {
  const { absolut } = angaben;
  const aemter = aemterExport(verzeichnis, absolut);
  const zahlen = zahlenExport(verzeichnis);
  const mappe = () => alsMappe(arbeitsmappe(verzeichnis.aemter, aemter, zahlen, angaben));
  const dateien: readonly (readonly [name: string, inhalt: () => Dateiinhalt])[] = [
    ['aemter.json', () => json(aemter)],
    ['aemter.csv', () => csv(aemter, amtForm)],
    ['aemter-excel.csv', () => csv(aemter, amtForm, EXCEL_CSV)],
    ['aemter.jsonl', () => jsonZeilen(aemter)],
    ['aemter.geojson', () => json(alsGeoJson(aemter))],
    ['aemter.xlsx', () => new Uint8Array(mappe())],
    ['zahlen.csv', () => csv(zahlen, zahlForm)],
    ['zahlen.jsonl', () => jsonZeilen(zahlen)],
    ['orte.json', () => json(orteExport(verzeichnis, absolut, grundlage))],
    ['orte.csv', () => csv(ortszeilen(verzeichnis, absolut, fruehereOrte), ortszeileForm)],
    ['datapackage.json', () => json(datenpaket(angaben))],
  ];
  const groessen = new Map<string, number>();
  for (const [name, mache] of dateien) {
    const inhalt = mache();
    groessen.set(name, Buffer.byteLength(inhalt));
    nimm(name, inhalt);
  }
  const groesse = (name: string) => groessen.get(name)!;
  const modell = katalog({ ...angaben, bereitsteller, groesse });
  const schemata = (Object.keys(SCHEMATA) as Schemaname[]).map((name): [string, string] => {
    const { form, liste } = SCHEMATA[name];
    return [name, json(dateischema(form, absolut(pfade.daten.schema(name)), liste))];
  });
  return {
    groessen,
    schemata: new Map(schemata),
    katalog: { jsonld: json(modell), ttl: await alsTurtle(modell) },
  };
}
