/**
 * All formats say the same, cell by cell, and it is what the records and the register say. Each file
 * is read by a reader that had no part in writing it, or by the one that reads foreign lists.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { feldzeilen } from '../../src/domain/ausgabe/feldtabelle.ts';
import {
  amtForm,
  zahlForm,
  type AmtExport,
  type OrtExport,
  type OrtszeileExport,
  type ZahlExport,
} from '../../src/domain/ausgabe/formen.ts';
import { amtEinzeln } from '../../src/domain/ausgabe/export.ts';
import { textIn, type Tabellenblatt } from '../../src/domain/redaktion/tabellenblatt.ts';
import { leseTabelle } from '../../src/io/tabellen.ts';
import { absolut, ausgabe, text } from '../hilfe/ausgabe.ts';
import { quelltexte, register, verzeichnis } from '../hilfe/inhalt.ts';

type Zellen = Record<string, string>;

/** A record as it stands in its file, read without the schema. */
interface Roh {
  name: string;
  art: string;
  schluessel: string;
  auszeichnung: { seit?: string; quelle: string };
  online_verfahren: {
    anzahl: number;
    stand?: string;
    quelle: string;
    mindestens?: true;
    kommunal?: number;
    zentral?: number;
    korrektur?: object;
  }[];
  entzug?: object;
  frueher?: string[];
}

const roh = new Map(quelltexte.map(({ kennung, daten }) => [kennung, daten as Roh]));
const aemter = JSON.parse(text('aemter.json')) as AmtExport[];
const orte = JSON.parse(text('orte.json')) as OrtExport[];
const jsonl = <T>(name: string) =>
  text(name)
    .trimEnd()
    .split('\n')
    .map((zeile) => JSON.parse(zeile) as T);
const zahlen = jsonl<ZahlExport>('zahlen.jsonl');
const csv = (name: string, optionen = {}) =>
  parse(text(name), { columns: true, ...optionen }) as Zellen[];

/** A value as a cell of the exact CSV says it. */
const alsZelle = (wert: unknown): string => (wert === null ? '' : String(wert));
const zellen = (zeile: object): Zellen =>
  Object.fromEntries(Object.entries(zeile).map(([feld, wert]) => [feld, alsZelle(wert)]));

/** The number that counts of a record: the last of the newest Stand, else the last undated one. */
const neueste = ({ online_verfahren }: Roh) =>
  online_verfahren.reduce((beste, eine) =>
    (eine.stand ?? '') >= (beste.stand ?? '') ? eine : beste,
  );

describe('aemter', () => {
  test('JSON says what records and register say', () => {
    expect(aemter.map(({ id }) => id).toSorted()).toEqual([...roh.keys()].toSorted());
    for (const { id, url, regierungsbezirk, landkreis, ...amt } of aemter) {
      const datensatz = roh.get(id)!;
      const { schluessel } = datensatz;
      const zahl = neueste(datensatz);
      const { lat, lon, einwohner, landkreis: kreis } = register.behoerde(schluessel);
      expect(amt, id).toEqual({
        name: datensatz.name,
        art: datensatz.art,
        schluessel,
        anzahl: zahl.anzahl,
        mindestens: zahl.mindestens ?? false,
        stand: zahl.stand ?? null,
        ausgezeichnet_seit: datensatz.auszeichnung.seit ?? null,
        status: datensatz.entzug ? 'entzogen' : 'gueltig',
        lat,
        lon,
        einwohner,
      });
      expect(url).toBe(absolut(`/aemter/${id}/`));
      expect(regierungsbezirk).toBe(register.behoerde(schluessel.slice(0, 3)).name);
      const kreisamt = kreis ?? (datensatz.art === 'landratsamt' ? schluessel : undefined);
      expect(landkreis, id).toBe(kreisamt === undefined ? null : register.behoerde(kreisamt).name);
    }
  });

  test('CSV, JSON Lines and GeoJSON say the same in every cell', () => {
    expect(csv('aemter.csv')).toEqual(aemter.map(zellen));
    expect(jsonl('aemter.jsonl')).toEqual(aemter);
    const { features } = JSON.parse(text('aemter.geojson')) as {
      features: {
        id: string;
        geometry: { coordinates: [number, number] };
        properties: Omit<AmtExport, 'lat' | 'lon'>;
      }[];
    };
    expect(
      features.map(({ id, geometry: { coordinates }, properties }) => {
        expect(id).toBe(properties.id);
        return { ...properties, lon: coordinates[0], lat: coordinates[1] };
      }),
    ).toEqual(aemter);
  });

  test('CSV for Excel says the same: keys as formulas, decimal commas, yes and no', () => {
    expect(text('aemter-excel.csv').startsWith('\ufeff')).toBe(true);
    const gelesen = csv('aemter-excel.csv', { delimiter: ';', bom: true });
    const typen = new Map(feldzeilen(amtForm).map(({ name, typ }) => [name, typ]));
    expect(
      gelesen.map((zeile) =>
        Object.fromEntries(
          Object.entries(zeile).map(([feld, wert]) => {
            if (typen.get(feld) === 'number') return [feld, wert.replace(',', '.')];
            if (typen.get(feld) === 'boolean') return [feld, String(wert === 'ja')];
            return [feld, wert.replace(/^="(.*)"$/, '$1')];
          }),
        ),
      ),
    ).toEqual(aemter.map(zellen));
    for (const { schluessel } of gelesen) expect(schluessel).toMatch(/^="09\d+"$/);
  });
});

describe('zahlen', () => {
  test('every number of every record stands there once, with its source; one of each is current', () => {
    const erwartet = [...roh].flatMap(([id, { name, schluessel, online_verfahren }]) =>
      online_verfahren.map(({ korrektur, ...zahl }) => ({
        id,
        name,
        schluessel,
        ...zahl,
        ...Object.fromEntries(
          Object.entries(korrektur ?? {}).map(([feld, wert]) => [`berichtigt_${feld}`, wert]),
        ),
      })),
    );
    const ohneNull = (zahl: ZahlExport) =>
      Object.fromEntries(
        Object.entries(zahl).filter(
          ([feld, wert]) => feld !== 'aktuell' && wert !== null && wert !== false,
        ),
      );
    const nachText = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    const geordnet = (eine: object) => Object.fromEntries(Object.entries(eine).sort());
    expect(zahlen.map(ohneNull).map(geordnet).sort(nachText)).toEqual(
      erwartet.map(geordnet).sort(nachText),
    );
    for (const { id, anzahl, stand } of aemter)
      expect(
        zahlen
          .filter((zahl) => zahl.id === id && zahl.aktuell)
          .map((zahl) => [zahl.anzahl, zahl.stand]),
      ).toEqual([[anzahl, stand]]);
  });

  test('CSV says the same in every cell, the file of each office too', () => {
    expect(csv('zahlen.csv')).toEqual(zahlen.map(zellen));
    for (const amt of verzeichnis.aemter)
      expect(amtEinzeln(amt, absolut).verlauf, amt.id).toMatchObject(
        zahlen
          .filter(({ id }) => id === amt.id)
          .map(({ anzahl, mindestens, stand, kommunal, zentral, quelle }) => ({
            anzahl,
            mindestens,
            stand,
            kommunal,
            zentral,
            quelle,
          })),
      );
  });

  test('former ids stand in the file of the office', () => {
    for (const amt of verzeichnis.aemter)
      expect(amtEinzeln(amt, absolut).frueher).toEqual(roh.get(amt.id)!.frueher ?? []);
  });
});

describe('orte', () => {
  const zeilen = csv('orte.csv') as unknown as Record<keyof OrtszeileExport, string>[];

  test('CSV and JSON agree in every cell that both have', () => {
    expect(zeilen).toHaveLength(register.orte.length);
    for (const [i, ort] of orte.entries()) {
      const { zustaendig, ausnahmen: _, plz, ...einfache } = ort;
      const zeile = zeilen[i]!;
      expect(zeile, ort.ags).toMatchObject({ ...zellen(einfache), plz: plz.join(' ') });
      const auf = (ebene: string) => zustaendig.find((eine) => eine.ebene === ebene);
      expect([zeile.amt_gemeinde, zeile.amt_vg, zeile.amt_landkreis, zeile.amt_bezirk]).toEqual(
        ['gemeinde', 'verwaltungsgemeinschaft', 'landkreis', 'bezirk'].map((ebene) =>
          alsZelle(auf(ebene)?.amt ?? null),
        ),
      );
      expect([zeile.vg_schluessel, zeile.bezirk_schluessel]).toEqual([
        alsZelle(auf('verwaltungsgemeinschaft')?.schluessel ?? null),
        auf('bezirk')!.schluessel,
      ]);
      const kreis = auf('landkreis')!.schluessel;
      expect(zeile.landkreis_schluessel).toBe(kreis === ort.ags ? '' : kreis);
    }
  });

  test('every place has what the register says', () => {
    for (const [i, ort] of register.orte.entries()) {
      const { ags, ars, name, art, einwohner, lat, lon } = zeilen[i]!;
      expect([ags, name, art, einwohner, lat, lon]).toEqual(
        [ort.schluessel, ort.name, ort.art, ort.einwohner, ort.lat, ort.lon].map(String),
      );
      expect(`${ars.slice(0, 5)}${ars.slice(9)}`).toBe(ags);
    }
  });

  test('former slugs of a place stand in its row', () => {
    for (const { slug, fruehere_slugs } of zeilen)
      for (const alter of fruehere_slugs.split(' ').filter(Boolean)) expect(alter).not.toBe(slug);
  });
});

describe('the workbook', () => {
  let blaetter: Tabellenblatt[];
  const ordner = mkdtempSync(join(tmpdir(), 'mappe-'));
  beforeAll(() => {
    const datei = join(ordner, 'aemter.xlsx');
    writeFileSync(datei, ausgabe.dateien.get('aemter.xlsx')!);
    blaetter = leseTabelle(datei);
  });
  afterAll(() => rmSync(ordner, { recursive: true }));

  /** Rows of a sheet as text, below its heading. */
  const zeilenVon = (nummer: number, breite: number): string[][] =>
    blaetter[nummer]!.zeilen.slice(1).map((zeile) =>
      Array.from({ length: breite }, (_, spalte) => textIn(zeile, spalte)),
    );
  /** A value as a cell of the workbook says it, to a reader of German lists. */
  const inMappe = (wert: unknown): string =>
    typeof wert === 'boolean'
      ? wert
        ? 'ja'
        : 'nein'
      : typeof wert === 'number'
        ? String(wert).replace('.', ',')
        : alsZelle(wert);

  test('has every cell of the offices, with both sources', () => {
    const felder = feldzeilen(amtForm).map(({ name }) => name) as (keyof AmtExport)[];
    expect(zeilenVon(0, felder.length + 2)).toEqual(
      aemter.map((amt) => [
        ...felder.map((feld) => inMappe(amt[feld])),
        neueste(roh.get(amt.id)!).quelle,
        roh.get(amt.id)!.auszeichnung.quelle,
      ]),
    );
  });

  test('has every cell of the numbers', () => {
    const felder = feldzeilen(zahlForm).map(({ name }) => name) as (keyof ZahlExport)[];
    expect(zeilenVon(1, felder.length)).toEqual(
      zahlen.map((zahl) => felder.map((feld) => inMappe(zahl[feld]))),
    );
  });

  test('explains every column, the licence and the day', () => {
    const erklaert = blaetter[2]!.zeilen.map((zeile) => textIn(zeile, 0));
    for (const { titel } of feldzeilen(amtForm)) expect(erklaert).toContain(`Ämter: ${titel.de}`);
    expect(erklaert).toEqual(expect.arrayContaining(['Lizenz', 'Erzeugt am', 'Bitte so nennen']));
  });
});
