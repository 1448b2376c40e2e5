/** The official register as it is published: read, compared field by field, and refused when at fault. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  liesGv100ad,
  type Gemeindeverzeichnis,
  type Verzeichniseintrag,
} from '../../src/domain/register/gv100ad.ts';
import { REGISTERSTAND } from '../../src/domain/register/registerstand.ts';
import { gemeindefrei, gv100adAus, tabelle, zeile, type Tabellenzeile } from './gv100adbau.ts';

const [datei] = readdirSync('content/register/quelle').filter((name) => name.startsWith('GV100AD'));
const text = readFileSync(`content/register/quelle/${datei!}`, 'utf8');

function gelesen(inhalt: string): Gemeindeverzeichnis {
  const ergebnis = liesGv100ad(inhalt);
  if ('fehler' in ergebnis) throw new Error(JSON.stringify(ergebnis.fehler.slice(0, 3)));
  return ergebnis;
}

function fehler(inhalt: string): string[] {
  const ergebnis = liesGv100ad(inhalt);
  return 'fehler' in ergebnis
    ? ergebnis.fehler.map(({ zeile: nummer, satz }) => `${nummer ?? '-'}: ${satz}`)
    : [];
}

const GEBIETSART: Record<string, string> = { bezirk: 'regierungsbezirk', landratsamt: 'landkreis' };

/** An entry as a row of the table; the keys of municipalities are those of eight digits. */
const alsZeile = (e: Verzeichniseintrag): Tabellenzeile => ({
  schluessel: e.schluessel,
  ags: e.plz === undefined ? '' : e.schluessel,
  art: GEBIETSART[e.art] ?? e.art,
  name: e.name,
  sitz: e.sitz ?? '',
  landkreis: e.landkreis ?? '',
  verwaltungsgemeinschaft: e.vg ?? '',
  plz_verwaltung: e.plz ?? '',
  einwohner: String(e.einwohner ?? ''),
  flaeche_ha: String(e.hektar ?? ''),
});

const soll = (tag: string) =>
  tabelle(tag)
    .map((eine) => ({ ...eine, schluessel: eine.ags || eine.schluessel }))
    .sort((a, b) => (a.schluessel < b.schluessel ? -1 : 1));

describe('the committed edition', () => {
  const verzeichnis = gelesen(text);

  test('is that of the register', () => expect(verzeichnis.stand).toBe(REGISTERSTAND));

  test('comes out as it went in', () => expect(verzeichnis.quelltext).toBe(text));
});

test('the edition of 2025-11-30 agrees with the table, field by field', () => {
  const eintraege = gelesen(text).eintraege.map(alsZeile);
  expect(eintraege).toHaveLength(2445);
  expect(eintraege).toEqual(soll('2025-11-30'));
});

test('the edition of 2023 brings the old state back, field by field', () => {
  const { stand, eintraege } = gelesen(gv100adAus('2023-11-30'));
  expect(stand).toBe('2023-11-30');
  expect(eintraege.map(alsZeile)).toEqual(soll('2023-11-30'));
});

test('the fixed width is that of the edition', () => {
  const eigene = new Set(
    gv100adAus('2025-11-30')
      .split('\n')
      .map((z) => z.slice(0, 128)),
  );
  const saetze = text.split('\n').filter((z) => /^60/.test(z) && !/^.{122}6[56]/.test(z));
  expect(saetze).toHaveLength(2056);
  for (const satz of saetze) expect(eigene).toContain(satz.slice(0, 128));
});

describe('is understood', () => {
  const klein = gv100adAus('2023-11-30');
  const erwartet = gelesen(klein).eintraege;

  test.each([
    ['with a byte order mark', `\uFEFF${klein}`],
    ['with CRLF', klein.replaceAll('\n', '\r\n')],
    ['without a last line end', klein.replace(/\n$/, '')],
  ])('%s', (_, inhalt) => expect(gelesen(inhalt).eintraege).toEqual(erwartet));

  test('in a file of all Länder, of which only the Bavarian lines count', () => {
    const fremd = [
      zeile('20231130', { satzart: '10', kreis: '08', name: 'Baden-Württemberg' }),
      zeile('20231130', { satzart: '30', kreis: '081', name: 'Region Stuttgart' }),
      zeile('20231130', { satzart: '60', kreis: '08999', name: 'Ohne Kreis', kennzeichen: '64' }),
    ].join('\n');
    const verzeichnis = gelesen(`${fremd}\n${klein}`);
    expect(verzeichnis.eintraege).toEqual(erwartet);
    expect(verzeichnis.quelltext).toBe(klein);
  });

  test('unincorporated areas are no municipalities, but known by name', () => {
    const wald = gemeindefrei('20231130', '09175451', 'Anzinger Forst').join('\n');
    const verzeichnis = gelesen(`${klein}${wald}\n`);
    expect(verzeichnis.eintraege).toEqual(erwartet);
    expect(verzeichnis.gemeindefrei).toEqual({ '09175451': 'Anzinger Forst' });
  });
});

describe('is refused', () => {
  const zeilen = text.replace(/\n$/, '').split('\n');
  const nummer = (anfang: string) => zeilen.findIndex((z) => z.startsWith(anfang)) + 1;
  const mit = (n: number, aendere: (z: string) => string) =>
    zeilen.map((z, i) => (i === n - 1 ? aendere(z) : z)).join('\n');
  const ohne = (n: number) => zeilen.filter((_, i) => i !== n - 1).join('\n');
  const setze = (von: number, wert: string) => (z: string) =>
    z.slice(0, von - 1) + wert + z.slice(von - 1 + wert.length);
  const S = REGISTERSTAND.replaceAll('-', '');
  const kreis = nummer(`40${S}09184`);
  const vg = nummer(`50${S}09474   5425`);
  const inVg = zeilen.findIndex((z) => z.startsWith(`60${S}09474`) && z.slice(18, 22) === '5425');
  const verbandsfrei = nummer(`60${S}09184123`);
  const mitglied = nummer(`60${S}09474119`);

  test.each<[string, string, number | '-', string]>([
    ['empty', '', '-', 'ist leer'],
    [
      'fields are shifted, as in the publication of 2026-06-30',
      mit(verbandsfrei, (z) => `${z.slice(0, 1)}4${z.slice(2)}`),
      verbandsfrei,
      'Satzart (Stellen 1–2) „64“ gibt es nicht',
    ],
    [
      'a character is missing',
      mit(mitglied, (z) => z.slice(1)),
      mitglied,
      '(sie hat 219 Zeichen, jede Zeile von GV100AD hat 220)',
    ],
    ['a character is too many', mit(9, (z) => `${z} `), 9, 'sie hat 221 Zeichen'],
    [
      'a Land does not exist',
      mit(9, setze(11, '  ')),
      9,
      'das Land (Stellen 11–12) „“ gibt es nicht',
    ],
    ['a day is no day', mit(1, setze(3, '2025XX30')), 1, 'ist kein Tag'],
    ['two editions are mixed', mit(9, setze(3, '20230101')), 9, '„20230101“ ist ein anderer als'],
    [
      'a Landkreis is missing',
      ohne(kreis),
      kreis,
      'sie gehört in den Kreis 09184, doch dessen Zeile fehlt',
    ],
    [
      'a Gemeindeverband is missing',
      ohne(vg),
      inVg,
      'den Gemeindeverband 094745425, doch dessen Zeile fehlt',
    ],
    [
      'a municipality is missing that is alone in its Gemeindeverband',
      ohne(verbandsfrei),
      nummer(`50${S}09184   0123`),
      'gehört nichts, es fehlen Zeilen',
    ],
    [
      'a key is no number',
      mit(mitglied, setze(16, '1X9')),
      mitglied,
      'Gemeinde (Stellen 16–18) „1X9“ muss 3 Ziffern haben',
    ],
    [
      'a key occurs twice',
      mit(mitglied, () => zeilen[mitglied]!),
      mitglied + 1,
      `den Schlüssel gibt es schon in Zeile ${mitglied}`,
    ],
    [
      'a field of another level is filled',
      mit(kreis, setze(16, '123')),
      kreis,
      'Gemeinde (Stellen 16–18) „123“ muss bei Satzart 40 leer sein',
    ],
    [
      'a kind does not fit',
      mit(mitglied, setze(123, '44')),
      mitglied,
      'Textkennzeichen (Stellen 123–124) „44“ passt nicht zur Satzart 60 (Gemeinde)',
    ],
    [
      'a Landkreis has a kreisfreie Stadt',
      mit(mitglied, setze(123, '61')),
      mitglied,
      'sie ist eine kreisfreie Stadt (61)',
    ],
    ['a name is missing', mit(mitglied, setze(23, ' '.repeat(50))), mitglied, 'Name'],
    ['a seat is missing', mit(kreis, setze(73, ' '.repeat(50))), kreis, 'Sitz'],
    ['the population is no number', mit(mitglied, setze(140, '    ')), mitglied, 'Bevölkerung'],
    ['the area is no number', mit(mitglied, setze(129, 'abc')), mitglied, 'Fläche'],
    ['there are more men than people', mit(mitglied, setze(151, '99999')), mitglied, 'mehr Männer'],
    ['a postcode is short', mit(mitglied, setze(170, ' ')), mitglied, 'nicht fünf Ziffern'],
    ['a mark is no mark', mit(mitglied, setze(171, '12345')), mitglied, 'Stellen 171–175'],
    ['the end is missing', zeilen.slice(0, 2000).join('\n'), '-', 'Bayern hat 71 Landkreise'],
    ['half a line is there', text.slice(0, 100_000), 453, 'Zeichen'],
    [
      'it is of another Land',
      text.replaceAll(`${S}09`, `${S}08`),
      '-',
      'keine Zeile gehört zu Bayern (Land 09), nur zu 08',
    ],
    ['it is something else', 'Satzart;Land\n10;09\n', 1, 'Satzart'],
  ])('%s', (_, inhalt, stelle, satz) => {
    const funde = fehler(inhalt);
    const fund = funde.find((einer) => einer.includes(satz));
    expect(fund, funde.slice(0, 3).join('\n')).toBeDefined();
    expect(fund).toMatch(new RegExp(`^${stelle}: `));
  });
});
