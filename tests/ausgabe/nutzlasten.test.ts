/**
 * Attacks in the records, past the check, and every file that is made of them: it stays what it is,
 * and says them as text. The build is tried in `tests/bau/website.test.ts`.
 */
import { check } from '@placemarkio/check-geojson';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import {
  alsOembed,
  amtEinbettung,
  elementcode,
  festcode,
  rahmencode,
} from '../../src/domain/ausgabe/einbettung.ts';
import { EXCEL_CSV } from '../../src/domain/ausgabe/csvform.ts';
import { feedText } from '../../src/domain/ausgabe/feed.ts';
import { amtAlsJsonLd } from '../../src/domain/ausgabe/jsonld.ts';
import { alsBibtex, alsCsl } from '../../src/domain/ausgabe/zitatform.ts';
import { arbeitsblatt } from '../../src/domain/redaktion/arbeitsblatt.ts';
import { arbeitsliste } from '../../src/domain/redaktion/arbeitsliste.ts';
import { einbaucode } from '../../src/domain/siegel/einbau.ts';
import { SIGNETE } from '../../src/domain/siegel/formen.ts';
import { schild } from '../../src/domain/siegel/schild.ts';
import { siegelstatus } from '../../src/domain/siegel/siegelstatus.ts';
import { signet } from '../../src/domain/siegel/signet.ts';
import { teilbild } from '../../src/domain/siegel/teilbild.ts';
import { amtbild } from '../../src/domain/siegel/teilbildangaben.ts';
import { verzeichnisAus } from '../../src/domain/verzeichnis/verzeichnis.ts';
import { baueAusgabe, type Dateiinhalt } from '../../src/io/ausgabe.ts';
import { alsCsv } from '../../src/io/csvausgabe.ts';
import { schildPdf } from '../../src/io/schildpdf.ts';
import { leseSchriften } from '../../src/io/schrift.ts';
import { CODE } from '../hilfe/angriffe.ts';
import { atomfehler } from '../hilfe/atom.ts';
import { absolut, angaben } from '../hilfe/ausgabe.ts';
import { anliegen, geprueft, HEUTE, register, zustaendig } from '../hilfe/inhalt.ts';

const angriffe = Object.entries(CODE);

/** All that an address may hold, and that means something elsewhere. */
const ADRESSE = "https://www.example.org/'onmouseover='x&y=`${z}`|{}^~%00;$&#'-->]]";

/** A record for each attack, which stands in each of its texts; of offices of the fixtures. */
const verzeichnis = verzeichnisAus(
  angriffe.map(([, angriff], i) => {
    const { id, datensatz } = geprueft.aemter[i]!;
    const { online_verfahren, auszeichnung } = datensatz;
    return {
      id,
      datensatz: {
        ...datensatz,
        auszeichnung: { ...auszeichnung, quelle: ADRESSE },
        website: ADRESSE,
        hinweis: angriff,
        anschrift: { strasse: angriff, plz: '83022', ort: angriff },
        telefon: angriff,
        email: angriff,
        online_verfahren: online_verfahren.map((zahl) => ({
          ...zahl,
          quelle: ADRESSE,
          korrektur: { am: '2026-06-01', grund: angriff, vorher: 1 },
        })),
        ...(i % 2 === 0 && { entzug: { seit: '2026-01-01', grund: angriff, quelle: ADRESSE } }),
      },
    };
  }),
  register,
);
const schriften = leseSchriften();

test('there are enough offices for the attacks', () =>
  expect(verzeichnis.aemter).toHaveLength(angriffe.length));

/** Well-formed XML in which nothing acts: no scripts, no foreign content, no handlers. */
function harmlosesXml(xml: string): XmlDocument {
  const dokument = XmlDocument.fromString(xml);
  const alle = dokument.find('//*') as XmlElement[];
  for (const element of alle) {
    expect(['script', 'foreignObject', 'iframe', 'image', 'set', 'animate']).not.toContain(
      element.name,
    );
    for (const { name, value } of element.attrs) {
      expect(name).not.toMatch(/^on/i);
      // A drawing refers to its own parts, and to nothing else.
      if (/href$/.test(name)) expect(value).toMatch(/^#/);
    }
  }
  return dokument;
}

/** Tags of HTML with the names of their attributes, and nothing else that begins like one. */
function gestalt(html: string): string[] {
  const tags: string[] = [];
  const rest = html.replace(
    /<(\/?[a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"<]*")?)*)\s*>/g,
    (_, name: string, merkmale: string) => {
      tags.push(
        [name, ...[...merkmale.matchAll(/([\w:-]+)(?:="[^"]*")?/g)].map(([, m]) => m)].join(' '),
      );
      return '';
    },
  );
  expect(rest).not.toContain('<');
  return tags;
}

describe('the files of the open data', async () => {
  const hostile = anliegen.map((eines, i) => {
    const angriff = angriffe[i % angriffe.length]![1];
    return { ...eines, name: angriff, beschreibung: angriff, hinweis: angriff, suchwort: angriff };
  });
  const dateien = new Map<string, Dateiinhalt>();
  const { katalog, schemata } = await baueAusgabe(
    {
      verzeichnis,
      anliegen: hostile,
      zustaendig,
      fruehereOrte: new Map(),
      bereitsteller: 'https://beispiel.de/portal',
    },
    { ...angaben, herausgeber: { name: CODE['out of JSON-LD'], adresse: 'https://beispiel.de/' } },
    (name, inhalt) => dateien.set(name, inhalt),
  );
  const inhalt = (name: string) => Buffer.from(dateien.get(name)!).toString();
  const nach = (endung: string) => [...dateien.keys()].filter((name) => name.endsWith(endung));

  test.each(nach('.csv'))('%s: no cell is a formula, and no row is torn', (name) => {
    const excel = name.includes('excel');
    const [kopf, ...zeilen] = parse(inhalt(name), {
      delimiter: excel ? ';' : ',',
      bom: true,
    }) as string[][];
    expect(zeilen.length).toBeGreaterThan(0);
    for (const zeile of zeilen) {
      expect(zeile).toHaveLength(kopf!.length);
      for (const zelle of zeile)
        if (!(excel && /^="[\d-]+"$/.test(zelle)) && !/^-?\d+([.,]\d+)?$/.test(zelle))
          expect(zelle).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    }
  });

  test('the worklist of editors: no cell is a formula, and no row is torn', () => {
    const feindliche = verzeichnis.aemter.map((amt, i) => ({
      ...amt,
      name: angriffe[i % angriffe.length]![1],
    }));
    const [kopf, ...zeilen] = arbeitsblatt(arbeitsliste(feindliche, HEUTE, {}), absolut);
    const gelesen = parse(alsCsv(zeilen, kopf, EXCEL_CSV), {
      delimiter: ';',
      bom: true,
    }) as string[][];
    expect(gelesen.length).toBeGreaterThan(10);
    for (const zeile of gelesen) {
      expect(zeile).toHaveLength(kopf.length);
      for (const zelle of zeile)
        if (!/^="[\d-]+"$/.test(zelle)) expect(zelle).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    }
  });

  test.each([...nach('.json'), ...nach('.jsonl')])('%s is JSON', (name) => {
    for (const zeile of name.endsWith('l') ? inhalt(name).trimEnd().split('\n') : [inhalt(name)])
      expect(() => JSON.parse(zeile) as unknown).not.toThrow();
  });

  test('every attack is there, letter by letter', () => {
    const gruende = new Set(
      inhalt('zahlen.jsonl')
        .trimEnd()
        .split('\n')
        .map((zeile) => (JSON.parse(zeile) as { berichtigt_grund: unknown }).berichtigt_grund),
    );
    expect(angriffe.filter(([, angriff]) => !gruende.has(angriff))).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('GeoJSON, Turtle, JSON-LD and the schemas are what they say', () => {
    expect(() => check(inhalt('aemter.geojson'))).not.toThrow();
    expect(new Parser().parse(katalog.ttl).length).toBeGreaterThan(10);
    expect(() => JSON.parse(katalog.jsonld) as unknown).not.toThrow();
    for (const schema of schemata.values())
      expect(() => JSON.parse(schema) as unknown).not.toThrow();
  });

  test('the workbook is XML without a formula or a link', () => {
    const teile = unzipSync(new Uint8Array(Buffer.from(dateien.get('aemter.xlsx')!)));
    const namen = Object.keys(teile).filter((name) => /\.(xml|rels)$/.test(name));
    expect(namen.length).toBeGreaterThan(5);
    for (const name of namen) {
      const xml = strFromU8(teile[name]!);
      XmlDocument.fromString(xml).dispose();
      expect(xml).not.toMatch(/<f[ >]|<hyperlink|TargetMode="External"/);
    }
    const alles = namen.map((name) => strFromU8(teile[name]!)).join('');
    expect(alles).toContain('&lt;/script&gt;');
  });
});

test('feeds are valid Atom, and say the attacks as text', () => {
  const xml = feedText(
    {
      pfad: '/feed/bayern.atom',
      seite: '/',
      titel: CODE['out of CDATA'],
      aemter: verzeichnis.aemter,
    },
    absolut,
  );
  expect(atomfehler(xml)).toBeUndefined();
  const dokument = XmlDocument.fromString(xml);
  expect(dokument.root.content).toContain(CODE['out of CDATA']);
  dokument.dispose();
});

describe.each(angriffe)('%s', (_, angriff) => {
  const amt = { ...verzeichnis.gueltige[0]!, name: angriff };

  // A name of the register has only letters that the font has.
  test.skipIf(angriff === CODE['formula of other spreadsheets'])(
    'in a signet and a share picture: XML in which nothing acts',
    () => {
      for (const variante of SIGNETE) {
        const dokument = harmlosesXml(signet(amt, variante, schriften));
        // The name is told to those who do not see it.
        expect(dokument.root.content).toContain(angriff);
        dokument.dispose();
      }
      harmlosesXml(teilbild({ ...amtbild(amt), titel: angriff }, schriften)).dispose();
    },
  );

  test('in HTML to copy: the same tags as with any name', () => {
    const codes = (name: string) => {
      const einbettung = amtEinbettung({ id: amt.id, name });
      const status = { ...siegelstatus(amt), name };
      return [
        rahmencode(einbettung, 'https://beispiel.de'),
        elementcode(einbettung, 'https://beispiel.de'),
        festcode(status, 'https://beispiel.de', HEUTE, HEUTE),
        einbaucode({
          id: amt.id,
          name,
          form: SIGNETE[0].form,
          farbe: 'geraet',
          website: 'https://beispiel.de',
        }),
        alsOembed(einbettung, '/bilder/x.png', absolut).html,
      ].map(gestalt);
    };
    expect(codes(angriff)).toEqual(codes('Stadt Probe'));
  });

  test('in JSON-LD inside a page: no end of the script', () => {
    const daten = amtAlsJsonLd(
      {
        ...amt,
        datensatz: { ...amt.datensatz, anschrift: { strasse: angriff, plz: '1', ort: angriff } },
      },
      'https://beispiel.de/',
    );
    expect(JSON.parse(JSON.stringify(daten))).toMatchObject({
      address: { streetAddress: angriff },
    });
  });

  test('in a citation: one entry', () => {
    const zitat = {
      kennung: 'amt-probe',
      titel: angriff,
      sammlung: angriff,
      urheber: angriff,
      fassung: '2026-06-15',
      url: 'https://beispiel.de/aemter/probe/',
      notiz: angriff,
      sprache: 'de',
    } as const;
    const eintraege = plugins.input.chain(alsBibtex(zitat)) as unknown as {
      URL?: string;
    }[];
    expect(eintraege).toMatchObject([{ URL: zitat.url }]);
    expect(JSON.parse(JSON.stringify(alsCsl(zitat)))).toMatchObject([{ title: angriff }]);
  });
});

test('a plaque is a PDF without actions, its title a text', async () => {
  const angriff = `${CODE['out of JSON-LD']} ) /OpenAction << /S /JavaScript /JS (x) >>`;
  const amt = { ...verzeichnis.gueltige[0]!, name: angriff };
  const format = 'a5';
  const teile = schild({ ...amt, name: 'Stadt Probe' }, format, 'https://beispiel.de/', schriften);
  const pdf = (await schildPdf(teile, format, amt)).toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  // The title stands in the description, too; outside of texts nothing of it does.
  const ohneBeschreibung = pdf.replace(/<x:xmpmeta[^]*<\/x:xmpmeta>/, '');
  expect(ohneBeschreibung.length).toBeLessThan(pdf.length);
  expect(ohneBeschreibung.match(/\/(OpenAction|JavaScript|JS|Launch|URI)\b.{0,40}/g)).toBeNull();
});
