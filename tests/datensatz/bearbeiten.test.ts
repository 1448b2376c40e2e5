/** Writing and changing records: what a tool writes is read back as it was meant, and nothing is lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gleich, mitZahl, schreibeFort } from '../../src/domain/datensatz/bearbeiten.ts';
import { mitNeuerZahl } from '../../src/domain/datensatz/neu.ts';
import { MUSTER } from '../../src/domain/pruefung/regeln/tabelle.ts';
import type { Datensatz, Zahl } from '../../src/domain/datensatz/schema.ts';
import { alsYaml, KOPFZEILE } from '../../src/domain/datensatz/schreiben.ts';
import { monateVor, standAus } from '../../src/domain/datensatz/stand.ts';
import { adresseAus, anzahlAus } from '../../src/domain/sprache/wertangabe.ts';
import { quelltextAus } from '../../src/io/yaml.ts';
import { quelltexte } from '../hilfe/inhalt.ts';

const DATEI = 'aemter/landratsamt-rosenheim.yaml';
const lies = (text: string) => quelltextAus(DATEI, text);
const muster = lies(MUSTER);
const daten = muster.daten as Datensatz;
const ZAHL: Zahl = { anzahl: 80, stand: '2026-10', quelle: 'https://www.stmd.bayern.de/neu' };
const mitNeuer = { ...daten, online_verfahren: mitZahl(daten.online_verfahren, ZAHL) };
const NEUE_ZEILEN = `  - anzahl: 80
    stand: "2026-10"
    quelle: https://www.stmd.bayern.de/neu
`;

describe('alsYaml', () => {
  test('writes records as they stand in their files, comments aside', () => {
    for (const { text, daten: eigene } of quelltexte)
      expect(alsYaml(eigene as Datensatz)).toBe(text.replace(/^(?:#.*\n)+/, `${KOPFZEILE}\n`));
  });

  test('is read back as it was meant, whatever the texts', () => {
    const text = fc.oneof(
      fc.string({ minLength: 1, maxLength: 300 }),
      fc.constantFrom(
        'true',
        '12',
        '1.0',
        '0x1F',
        '- a',
        'a: b',
        'a #b',
        '# a',
        "it's",
        '"',
        'null',
        '~',
        '2021-11-12',
        '@a',
        '*a',
        '&a',
        '!a',
        '%a',
        '|',
        '>',
        '[a',
        '{a',
        'a:',
        ':a',
        '?',
        'ja, nein',
        'Wort '.repeat(60).trim(),
        '<<',
        '=',
        '\\',
        'a\nb',
        '. a',
        '/a',
      ),
    );
    fc.assert(
      fc.property(text, text, (hinweis, strasse) => {
        const datensatz = { ...daten, hinweis, anschrift: { strasse, plz: '01234', ort: hinweis } };
        const gelesen = lies(alsYaml(datensatz));
        expect(gelesen.lesefehler).toBeUndefined();
        expect(gelesen.daten).toEqual(datensatz);
      }),
      { numRuns: 3000, seed: 9 },
    );
  });
});

describe('schreibeFort', () => {
  test('changes nothing where nothing is new', () =>
    expect(schreibeFort(muster, daten)).toBe(MUSTER));

  test('appends a number behind the last one', () =>
    expect(schreibeFort(muster, mitNeuer)).toBe(
      MUSTER.replace('website:', `${NEUE_ZEILEN}website:`),
    ));

  test('puts a number where its Stand belongs', () => {
    const zahl = { ...ZAHL, stand: '2023' };
    const text = schreibeFort(muster, {
      ...daten,
      online_verfahren: mitZahl(daten.online_verfahren, zahl),
    });
    expect(text).toBe(
      MUSTER.replace('  - anzahl: 72', `${NEUE_ZEILEN.replace('2026-10', '2023')}  - anzahl: 72`),
    );
  });

  test.each([
    ['above a field', 'website:', '# so steht es im Impressum\nwebsite:'],
    ['behind a value', 'anzahl: 72', 'anzahl: 72 # gezählt am 3. Mai'],
    ['above an entry', '  - anzahl: 72', '  # aus dem Jahresbericht\n  - anzahl: 72'],
    ['inside an entry', '    zentral: 9', '    # laut Anlage\n    zentral: 9'],
    ['below the last entry', 'zahl-2026\n', 'zahl-2026\n    # bleibt hier\n'],
    ['at the beginning', 'name:', '# Landkreis\n\nname:'],
    ['at the end', 'alt]\n', 'alt]\n# Ende\n'],
    ['blank lines between fields', 'website:', '\n\nwebsite:'],
    ['an indentation of its own', /^ {2}- anzahl|^ {4}(?=stand|quelle|kommunal|zentral)/gm, '  $&'],
    ['the number as the last field', /website[\s\S]*$/, ''],
    ['no line end at the end', /\n$/, ''],
  ])('keeps comments and spacing: %s', (_, von, nach) => {
    const text = MUSTER.replace(von, nach);
    const gelesen = lies(text);
    const alt = gelesen.daten as Datensatz;
    const neu = schreibeFort(gelesen, {
      ...alt,
      online_verfahren: mitZahl(alt.online_verfahren, ZAHL),
    });
    const zeilen = neu.split('\n');
    expect(lies(neu).daten).toEqual({ ...alt, online_verfahren: [...alt.online_verfahren, ZAHL] });
    // Without the three new lines it is the old text.
    const ohne = zeilen.filter((zeile) => !/anzahl: 80|"2026-10"|\/neu$/.test(zeile)).join('\n');
    expect(ohne.trimEnd()).toBe(text.trimEnd());
  });

  test.each([
    [
      'a list in flow style',
      /online_verfahren:\n(?: .*\n)+/,
      'online_verfahren: [{ anzahl: 65, quelle: https://www.stmd.bayern.de/zahl }] # Liste\n',
    ],
    [
      'an entry in flow style',
      /online_verfahren:\n(?: .*\n)+/,
      'online_verfahren:\n  - { anzahl: 65, quelle: https://www.stmd.bayern.de/zahl } # erste\n',
    ],
    [
      'dashes without indentation',
      /online_verfahren:\n(?: .*\n)+/,
      'online_verfahren:\n- anzahl: 65 # erste\n  quelle: https://www.stmd.bayern.de/zahl\n',
    ],
    [
      'dashes on their own lines',
      /online_verfahren:\n(?: .*\n)+/,
      'online_verfahren:\n  -\n    anzahl: 65 # erste\n    quelle: https://www.stmd.bayern.de/zahl\n',
    ],
  ])('copes with %s', (_, von, nach) => {
    const text = MUSTER.replace(von, nach);
    const gelesen = lies(text);
    const alt = gelesen.daten as Datensatz;
    const neu = schreibeFort(gelesen, {
      ...alt,
      online_verfahren: [...alt.online_verfahren, ZAHL],
    });
    expect(lies(neu).daten).toEqual({ ...alt, online_verfahren: [...alt.online_verfahren, ZAHL] });
    expect(neu).toContain(/#.*/.exec(nach)?.[0] ?? '');
  });

  test('changes, adds and removes fields, each in its place', () => {
    const { telefon: _, ...ohneTelefon } = daten;
    const text = schreibeFort(lies(MUSTER.replace('rosenheim.de\n', 'rosenheim.de # Start\n')), {
      ...ohneTelefon,
      website: 'https://www.lra-rosenheim.de',
      entzug: { seit: '2026-06', grund: 'Aufgelöst.', quelle: 'https://www.stmd.bayern.de/e' },
    });
    expect(text).toBe(
      MUSTER.replace(
        'website: https://www.landkreis-rosenheim.de',
        `entzug:
  seit: "2026-06"
  grund: Aufgelöst.
  quelle: https://www.stmd.bayern.de/e
website: https://www.lra-rosenheim.de # Start`,
      ).replace(/telefon.*\n/, ''),
    );
  });

  test('says what it was told, for any change of any record', () => {
    for (const quelltext of quelltexte) {
      const alt = quelltext.daten as Datensatz;
      const neu: Datensatz = {
        ...alt,
        online_verfahren: mitZahl(alt.online_verfahren, ZAHL),
        email: 'poststelle@lra-rosenheim.de',
        hinweis:
          'Ein neuer Hinweis, der länger ist als eine Zeile und deshalb gefaltet wird, damit man ihn liest.',
      };
      expect(gleich(lies(schreibeFort(quelltext, neu)).daten, neu)).toBe(true);
    }
  });
});

test('a number is added once, and a contradiction is noticed', () => {
  expect(mitNeuerZahl(daten, ZAHL)).toMatchObject({ art: 'neu' });
  expect(mitNeuerZahl(mitNeuer, ZAHL)).toEqual({ art: 'vorhanden' });
  expect(mitNeuerZahl(mitNeuer, { ...ZAHL, anzahl: 81 })).toMatchObject({
    art: 'widerspruch',
    vorhandene: { anzahl: 80 },
  });
});

test.each([
  ['65', { anzahl: 65 }],
  [' 1.072 ', { anzahl: 1072 }],
  ['1 072', { anzahl: 1072 }],
  ['65,0', { anzahl: 65 }],
  ['über 70', { anzahl: 70, mindestens: true }],
  ['mind. 50', { anzahl: 50, mindestens: true }],
  ['70+', { anzahl: 70, mindestens: true }],
  ['72 Online-Verfahren', { anzahl: 72 }],
  ['65,5', undefined],
  ['rund 60', undefined],
  ['-3', undefined],
  ['99.999', undefined],
  ['', undefined],
])('the number "%s"', (text, anzahl) => expect(anzahlAus(text)).toEqual(anzahl));

test.each([
  ['12.11.2021', '2021-11-12'],
  ['1. 3. 2022', '2022-03-01'],
  ['12.11.21', '2021-11-12'],
  ['11/2021', '2021-11'],
  ['11.2021', '2021-11'],
  ['November 2021', '2021-11'],
  ['12. März 2022', '2022-03-12'],
  ['Sept. 2022', '2022-09'],
  ['2021', '2021'],
  ['2021-11-12', '2021-11-12'],
  ['2021-11-12T00:00:00', '2021-11-12'],
  ['30.02.2022', undefined],
  ['gestern', undefined],
  ['1921', undefined],
  ['', undefined],
])('the date "%s"', (text, stand) => expect(standAus(text)).toBe(stand));

test('months back, to a day that exists', () => {
  expect(monateVor('2026-11-22', 18)).toBe('2025-05-22');
  expect(monateVor('2026-03-31', 1)).toBe('2026-02-28');
  expect(monateVor('2026-01-15', 12)).toBe('2025-01-15');
});

test('addresses as people paste them', () => {
  expect(adresseAus(' <https://a.de/b> ')).toBe('https://a.de/b');
  expect(adresseAus('www.a.de')).toBe('https://www.a.de');
});
