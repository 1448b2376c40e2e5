/** What describes the files is valid by the published profiles, and true of the files. */
import { readFileSync } from 'node:fs';
import { check } from '@placemarkio/check-geojson';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import Pruefer from 'rdf-validate-shacl';
import { describe, expect, test } from 'vitest';
import { BESTAENDE, DATEIEN, lizenzVon, SCHEMATA } from '../../src/domain/ausgabe/dateien.ts';
import { datenpaket, istTabelle } from '../../src/domain/ausgabe/datenpaket.ts';
import { amtEinzeln } from '../../src/domain/ausgabe/export.ts';
import { feldzeilen } from '../../src/domain/ausgabe/feldtabelle.ts';
import { VERZEICHNIS } from '../../src/domain/ausgabe/herausgeber.ts';
import { HERKUENFTE, registerquelle } from '../../src/domain/ausgabe/herkunft.ts';
import { katalog } from '../../src/domain/ausgabe/katalog.ts';
import { baueAusgabe, type Dateiinhalt } from '../../src/io/ausgabe.ts';
import { alsTurtle } from '../../src/io/rdf.ts';
import { leseFruehereOrte } from '../../src/io/registerinhalt.ts';
import { absolut, angaben, ausgabe, text } from '../hilfe/ausgabe.ts';
import { anliegen, register, verzeichnis, zustaendig } from '../hilfe/inhalt.ts';

const profil = (name: string) => readFileSync(`tests/ausgabe/profile/${name}`, 'utf8');
const jsonAus = (name: string) => JSON.parse(text(name)) as unknown;

test('the same records on the same day give the same bytes', async () => {
  const dateien = new Map<string, Dateiinhalt>();
  const nochmal = await baueAusgabe(
    {
      verzeichnis,
      anliegen,
      zustaendig,
      fruehereOrte: leseFruehereOrte(register),
      bereitsteller: 'http://dcat-ap.de/def/contributors/openDataBayern',
    },
    angaben,
    (name, inhalt) => dateien.set(name, inhalt),
  );
  expect({ ...nochmal, dateien }).toEqual(ausgabe);
});

describe('fields', () => {
  test.each(Object.entries(SCHEMATA))('%s: each is described in both languages', (_, { form }) => {
    for (const { name, titel, beschreibung, herkunft } of feldzeilen(form)) {
      for (const worte of [titel, beschreibung])
        for (const eines of [worte.de, worte.en]) expect(eines, name).toMatch(/\S{2}/);
      expect(HERKUENFTE).toContain(herkunft);
    }
  });

  test('what comes from the register finds its source', () => {
    for (const herkunft of HERKUENFTE)
      expect(registerquelle(herkunft) === undefined, herkunft).toBe(
        herkunft === 'datensatz' || herkunft === 'berechnet',
      );
  });

  test('postcodes bring their licence along, and nothing but them does', () => {
    for (const bestand of BESTAENDE)
      expect(lizenzVon(bestand) === 'ODbL-1.0', bestand.id).toBe(
        bestand.dateien.some(({ form }) => 'plz' in form.shape),
      );
  });
});

describe('JSON Schema', () => {
  const pruefer = new Ajv2020({ strict: false, allErrors: true });
  const pruefungen = new Map(
    [...ausgabe.schemata].map(([name, schema]) => [
      name,
      pruefer.compile(JSON.parse(schema) as object),
    ]),
  );
  const fehler = (name: keyof typeof SCHEMATA, daten: unknown) => {
    const gilt = pruefungen.get(name)!;
    gilt(daten);
    return gilt.errors ?? [];
  };
  const zeilen = (name: string) =>
    text(name)
      .trimEnd()
      .split('\n')
      .map((zeile) => JSON.parse(zeile) as unknown);

  test('every file is as its schema says', () => {
    expect(fehler('aemter', jsonAus('aemter.json'))).toEqual([]);
    expect(fehler('orte', jsonAus('orte.json'))).toEqual([]);
    for (const zeile of zeilen('zahlen.jsonl')) expect(fehler('zahl', zeile)).toEqual([]);
  });

  test('the file of each office is, and each of its fields is described', () => {
    const beschrieben = feldzeilen(SCHEMATA.amt.form).map(({ name }) => name);
    for (const amt of verzeichnis.aemter) {
      const einzeln = amtEinzeln(amt, absolut);
      expect(fehler('amt', einzeln), amt.id).toEqual([]);
      for (const feld of Object.keys(einzeln)) expect(beschrieben).toContain(feld);
    }
  });

  test('refuses a key without its zero', () => {
    const [erstes, ...rest] = jsonAus('aemter.json') as { schluessel: string }[];
    const falsch = { ...erstes, schluessel: erstes!.schluessel.slice(1) };
    expect(fehler('aemter', [falsch, ...rest])).toHaveLength(1);
  });
});

describe('the data package', () => {
  const paket = datenpaket(angaben);

  test('is valid by the profile of Data Package 2.0', () => {
    const pruefer = new Ajv({ strict: false, allErrors: true });
    addFormats.default(pruefer);
    // How a form for it looks, no rule.
    pruefer.addFormat('textarea', true);
    const gilt = pruefer.compile(JSON.parse(profil('datapackage-2.0.json')) as object);
    expect(gilt(jsonAus('datapackage.json')), JSON.stringify(gilt.errors)).toBe(true);
  });

  test('names every file with licence and sources', () => {
    expect(paket.resources.map(({ path }) => path)).toEqual(DATEIEN.map(({ name }) => name));
    for (const { licenses, sources, path } of paket.resources) {
      expect(ausgabe.dateien.has(path), path).toBe(true);
      expect([licenses.length, sources.length]).toEqual([1, 1]);
    }
  });

  test('every table is as it says: columns, kinds, patterns, no value twice', () => {
    const tabellen = paket.resources.filter(({ path }) => istTabelle(path));
    expect(tabellen.length).toBeGreaterThan(2);
    for (const { path, schema } of tabellen) {
      const [kopf, ...zeilen] = parse(text(path)) as string[][];
      expect(kopf, path).toEqual(schema!.fields.map(({ name }) => name));
      for (const zeile of zeilen)
        for (const [i, { name, type, constraints }] of schema!.fields.entries()) {
          const stelle = `${path} ${zeile[0]} ${name}: ${zeile[i]}`;
          const wert = zeile[i]!;
          if (wert === '') {
            expect(constraints.required, stelle).toBeUndefined();
            continue;
          }
          if (type === 'integer') expect(wert, stelle).toMatch(/^\d+$/);
          if (type === 'number') expect(wert, stelle).toMatch(/^\d+(\.\d+)?$/);
          if (type === 'boolean') expect(wert, stelle).toMatch(/^(true|false)$/);
          if (constraints.pattern) expect(wert, stelle).toMatch(new RegExp(constraints.pattern));
          if (constraints.enum) expect(constraints.enum, stelle).toContain(wert);
        }
      const schluessel = schema!.primaryKey ?? schema!.uniqueKeys![0]!;
      const werte = zeilen.map((zeile) =>
        schluessel.map((name) => zeile[kopf!.indexOf(name)]).join('|'),
      );
      expect(new Set(werte).size, path).toBe(werte.length);
    }
  });
});

describe('the catalogue', () => {
  const quads = (ttl: string) => new Store(new Parser().parse(ttl));
  /** DCAT-AP 3.0 as DCAT-AP.de 3.0 changes it; the ontologies say what is an agent. */
  const formen = quads(
    [
      'dcat-ap-SHACL.ttl',
      'dcat-ap-SHACL-DE.ttl',
      'dcat-ap-spec-german-additions.ttl',
      'dcat-ap-de-deprecated.ttl',
    ]
      .map(profil)
      .join('\n'),
  );
  const meldungen = async (ttl: string) =>
    (await new Pruefer(formen).validate(quads(ttl))).results.map(
      ({ focusNode, path, message }) =>
        `${focusNode?.value} ${path?.value} ${message.map(({ value }) => value).join(' ')}`,
    );

  test('is valid by the shapes of DCAT-AP.de 3.0, without a warning', async () => {
    expect(await meldungen(ausgabe.katalog.ttl)).toEqual([]);
  });

  test('names nobody where no publisher is set, and is valid', async () => {
    const ohne = { ...angaben, herausgeber: undefined };
    const daten = katalog({
      ...ohne,
      bereitsteller: 'http://dcat-ap.de/def/contributors/openDataBayern',
      groesse: () => 1,
    });
    const ttl = await alsTurtle(daten);
    expect(await meldungen(ttl)).toEqual([]);
    expect(ttl).toContain(VERZEICHNIS);
    expect(ttl).not.toContain(angaben.herausgeber.name);
    expect(datenpaket(ohne)).not.toHaveProperty('contributors');
  });

  test('the shapes notice a missing licence and a missing publisher', async () => {
    const ohne = (was: string) =>
      ausgabe.katalog.ttl.replace(new RegExp(`^ *dct:${was} [^;]*;\\n`, 'gm'), '');
    expect(await meldungen(ohne('license'))).not.toEqual([]);
    expect(await meldungen(ohne('publisher'))).not.toEqual([]);
  });

  test('JSON-LD and Turtle are one graph', async () => {
    const normal = (daten: object, format?: string) =>
      jsonld.canonize(daten, {
        format: 'application/n-quads',
        ...(format && { inputFormat: format as 'application/n-quads' }),
      });
    const ausTurtle = await jsonld.fromRDF(
      quads(ausgabe.katalog.ttl).getQuads(null, null, null, null) as unknown as object,
    );
    expect(await normal(ausTurtle as object)).toBe(
      await normal(JSON.parse(ausgabe.katalog.jsonld) as object),
    );
  });

  test('every file is a distribution with address, licence, format and size of its own', () => {
    const graph = quads(ausgabe.katalog.ttl);
    const werte = (von: string, was: string) =>
      graph.getObjects(von, was, null).map(({ value }) => value);
    for (const { name } of DATEIEN) {
      const adresse = absolut(`/daten/v1/${name}`);
      const verteilung = `${adresse}#distribution`;
      expect(werte(verteilung, 'http://www.w3.org/ns/dcat#downloadURL')).toEqual([adresse]);
      expect(werte(verteilung, 'http://purl.org/dc/terms/license')[0]).toMatch(
        /^http:\/\/dcat-ap\.de\/def\/licenses\//,
      );
      expect(werte(verteilung, 'http://purl.org/dc/terms/format')[0]).toMatch(
        /^http:\/\/publications\.europa\.eu\/resource\/authority\/file-type\//,
      );
      expect(werte(verteilung, 'http://www.w3.org/ns/dcat#byteSize')).toEqual([
        String(Buffer.byteLength(ausgabe.dateien.get(name)!)),
      ]);
      expect(
        graph.countQuads(null, 'http://www.w3.org/ns/dcat#distribution', verteilung, null),
      ).toBe(1);
    }
  });
});

test('GeoJSON is valid by RFC 7946', () => {
  expect(check(text('aemter.geojson')).type).toBe('FeatureCollection');
  expect(() => check(text('aemter.geojson').replace('"Point"', '"Punkt"'))).toThrow();
});
