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

export interface Ausgabe {
  /** Files below `/daten/v1/`, by name. */
  dateien: Map<string, Dateiinhalt>;
  /** JSON Schemas, by name. */
  schemata: ReadonlyMap<string, string>;
  katalog: { jsonld: string; ttl: string };
}

const json = (daten: unknown): string => `${JSON.stringify(daten)}\n`;
const jsonZeilen = (zeilen: readonly unknown[]): string => zeilen.map(json).join('');

/** The columns are the fields of the form, in their order. */
const csv = (zeilen: readonly object[], form: Dateiform, art: Csvform = CSV): string =>
  alsCsv(
    zeilen,
    feldzeilen(form).map(({ name }) => name),
    art,
  );

/** Makes all files. The same records on the same day give the same bytes. */
export async function baueAusgabe(
  { verzeichnis, fruehereOrte, bereitsteller, ...grundlage }: Ausgabegrundlage,
  angaben: Paketangaben,
): Promise<Ausgabe> {
  const { absolut } = angaben;
  const aemter = aemterExport(verzeichnis, absolut);
  const zahlen = zahlenExport(verzeichnis);
  // First of all, and its cells kept by nobody: there are millions of them.
  const mappe = new Uint8Array(alsMappe(arbeitsmappe(verzeichnis.aemter, aemter, zahlen, angaben)));
  const dateien = new Map<string, Dateiinhalt>([
    ['aemter.json', json(aemter)],
    ['aemter.csv', csv(aemter, amtForm)],
    ['aemter-excel.csv', csv(aemter, amtForm, EXCEL_CSV)],
    ['aemter.jsonl', jsonZeilen(aemter)],
    ['aemter.geojson', json(alsGeoJson(aemter))],
    ['aemter.xlsx', mappe],
    ['zahlen.csv', csv(zahlen, zahlForm)],
    ['zahlen.jsonl', jsonZeilen(zahlen)],
    ['orte.json', json(orteExport(verzeichnis, absolut, grundlage))],
    ['orte.csv', csv(ortszeilen(verzeichnis, absolut, fruehereOrte), ortszeileForm)],
    ['datapackage.json', json(datenpaket(angaben))],
  ]);
  const groesse = (name: string) => Buffer.byteLength(dateien.get(name)!);
  const modell = katalog({ ...angaben, bereitsteller, groesse });
  const schemata = (Object.keys(SCHEMATA) as Schemaname[]).map((name): [string, string] => {
    const { form, liste } = SCHEMATA[name];
    return [name, json(dateischema(form, absolut(pfade.daten.schema(name)), liste))];
  });
  return {
    dateien,
    schemata: new Map(schemata),
    katalog: { jsonld: json(modell), ttl: await alsTurtle(modell) },
  };
}
