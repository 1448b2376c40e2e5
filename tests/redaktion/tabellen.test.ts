/** Spreadsheets as programs write them: what their cells say, and what is refused. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import {
  mitVerbundenen,
  spaltenname,
  type Tabellenblatt,
} from '../../src/domain/redaktion/tabellenblatt.ts';
import { leseTabelle } from '../../src/io/tabellen.ts';
import { inhaltMit } from '../hilfe/bau.ts';
import { ods, textzelle, xlsx } from './mappen.ts';

const ordner = inhaltMit({});

function gelesen(name: string, inhalt: Buffer | string, gefragt: string[] = []): Tabellenblatt[] {
  const datei = join(ordner, name);
  writeFileSync(datei, inhalt);
  return leseTabelle(datei, gefragt);
}

/** The texts of a sheet by the names of its cells. */
const texte = (blatt: Tabellenblatt | undefined) =>
  Object.fromEntries(
    (blatt?.zeilen ?? []).flatMap(({ nummer, zellen }) =>
      [...zellen].map(([spalte, { text }]) => [`${spaltenname(spalte)}${nummer}`, text]),
    ),
  );

const tabelle = (xml: string) => `<table:table table:name="A">${xml}</table:table>`;
const zeile = (zellen: string, mehr = '') => `<table:table-row ${mehr}>${zellen}</table:table-row>`;
const wort = (text: string, mehr = '') =>
  `<table:table-cell office:value-type="string" ${mehr}><text:p>${text}</text:p></table:table-cell>`;

describe('Excel', () => {
  test('numbers, dates and months as their cells show them', async () => {
    const datei = join(ordner, 'zeit.xlsx');
    const formate = [
      ['mmm yy', '2026-05'],
      ['[$-407]mmmm\\ yyyy;@', '2026-05'],
      ['mm/yyyy', '2026-05'],
      ['yyyy', '2026'],
      ['dd.mm.yyyy', '2026-05-01'],
      ['d. mmm yy', '2026-05-01'],
      ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '2026-05-01'],
    ] as const;
    const value = new Date(Date.UTC(2026, 4, 1));
    await writeXlsxFile([
      [null],
      [null, ...formate.map(([format]) => ({ value, type: Date, format }))],
      [
        { value: 9190148, type: Number, format: '#,##0' },
        { value: 1.072, type: Number },
      ],
    ]).toFile(datei);
    const [blatt] = leseTabelle(datei);
    expect(texte(blatt)).toEqual({
      ...Object.fromEntries(formate.map(([, text], i) => [`${spaltenname(i + 1)}2`, text])),
      A3: '9190148',
      // Never 1,072: nobody knows whether a thousand was meant.
      B3: '1,072',
    });
  });

  test('shared and rich texts, truth, formulas by their value, links, dates since 1904', () => {
    const [blatt] = gelesen(
      'viel.xlsx',
      xlsx(
        [
          {
            xml: `<cols><col min="2" max="3" hidden="1"/></cols><sheetData>
              <row r="2" hidden="1"><c r="A2" t="s"><v>1</v></c><c r="B2" t="b"><v>1</v></c><c t="str"><f>A1&amp;"x"</f><v>Okt 26</v></c></row>
              <row r="4"><c r="A4"><f>1+1</f><v>2</v></c><c r="B4"><f>1+1</f></c><c r="C4" t="str"><f>HYPERLINK("https://www.example.org/f","hier")</f><v>hier</v></c><c r="D4" s="1"><v>0</v></c>${textzelle('E4', 'Pressemitteilung')}<c r="F4" s="1"/></row>
            </sheetData><mergeCells><mergeCell ref="A4:A6"/></mergeCells>
            <hyperlinks><hyperlink ref="E4:E9" r:id="l" location="teil"/></hyperlinks>`,
            links: { l: 'https://www.example.org/e' },
          },
        ],
        {
          mappe: '<workbookPr date1904="1"/>',
          texte:
            '<si><t>nie</t></si><si><r><t>Große </t></r><r><t>Kreisstadt &amp; mehr</t></r><rPh><t>Lesung</t></rPh></si>',
          stile: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
        },
      ),
    );
    expect(texte(blatt)).toEqual({
      A2: 'Große Kreisstadt & mehr',
      B2: 'ja',
      C2: 'Okt 26',
      A4: '2',
      B4: '',
      C4: 'hier',
      D4: '0',
      E4: 'Pressemitteilung',
    });
    const [oben, unten] = blatt!.zeilen;
    expect([oben!.versteckt, unten!.versteckt]).toEqual([true, false]);
    expect(unten!.zellen.get(1)).toEqual({ text: '', ohneWert: true });
    expect(unten!.zellen.get(2)!.link).toBe('https://www.example.org/f');
    expect(unten!.zellen.get(4)!.link).toBe('https://www.example.org/e#teil');
    expect(blatt!.versteckteSpalten).toEqual([[1, 2]]);
    expect(blatt!.verbunden).toEqual([{ vonZeile: 4, bisZeile: 6, vonSpalte: 0, bisSpalte: 0 }]);
  });

  test('hidden sheets are named, and read only where someone asks for them', () => {
    const mappe = xlsx([
      { name: 'Deckblatt', xml: '' },
      {
        name: 'alt &amp; lang',
        zustand: 'state="veryHidden"',
        xml: `<sheetData><row r="1">${textzelle('A1', 'x')}</row></sheetData>`,
      },
    ]);
    const [deckblatt, alt] = gelesen('versteckt.xlsx', mappe);
    expect([deckblatt!.versteckt, alt!.versteckt]).toEqual([false, true]);
    expect([alt!.name, alt!.zeilen.length]).toEqual(['alt & lang', 0]);
    expect(texte(gelesen('versteckt.xlsx', mappe, ['alt & lang'])[1])).toEqual({ A1: 'x' });
  });

  test('prefixes of names do not matter', () => {
    const [blatt] = gelesen(
      'vorsatz.xlsx',
      xlsx([
        { xml: '<x:sheetData><x:row r="1"><x:c r="B1"><x:v>7</x:v></x:c></x:row></x:sheetData>' },
      ]),
    );
    expect(texte(blatt)).toEqual({ B1: '7' });
  });
});

describe('LibreOffice', () => {
  test('dates as shown, numbers by value, links, no comments, no repeated rest', () => {
    const datum = (tag: string, anzeige: string) =>
      `<table:table-cell office:value-type="date" office:date-value="${tag}"><text:p>${anzeige}</text:p></table:table-cell>`;
    const [blatt] = gelesen(
      'a.ods',
      ods(
        tabelle(
          '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>' +
            zeile(
              datum('2026-10-01', 'Okt 26') +
                datum('2026-10-01', '10/26') +
                datum('2026-10-01', 'Oktober 2026') +
                datum('2026-10-01T00:00:00', '01.10.26') +
                datum('2026-10-12', 'Okt 26'),
            ) +
            zeile(
              '<table:table-cell table:number-columns-repeated="16384"/>',
              'table:number-rows-repeated="3"',
            ) +
            zeile(
              '<table:table-cell office:value-type="float" office:value="9187137"><text:p>9.187.137</text:p></table:table-cell>' +
                '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAHR</text:p></table:table-cell>' +
                '<table:table-cell office:value-type="string"><office:annotation><text:p>geheim</text:p></office:annotation><text:p>über<text:s/>70</text:p><text:p><text:a xlink:href="https://www.example.org/x">hier</text:a></text:p></table:table-cell>' +
                '<table:table-cell office:value-type="string" table:number-rows-spanned="2"><text:p>V</text:p></table:table-cell>',
              'table:visibility="filter"',
            ) +
            zeile(
              '<table:table-cell table:number-columns-repeated="16384"/>',
              'table:number-rows-repeated="1048571"',
            ),
        ),
      ),
    );
    expect(texte(blatt)).toEqual({
      A1: '2026-10',
      B1: '2026-10',
      C1: '2026-10',
      D1: '2026-10-01',
      // A day that is not the first was meant as a day.
      E1: '2026-10-12',
      A5: '9187137',
      B5: 'ja',
      C5: 'über 70 hier',
      D5: 'V',
    });
    expect(blatt!.zeilen[1]!.versteckt).toBe(true);
    expect(blatt!.zeilen[1]!.zellen.get(2)!.link).toBe('https://www.example.org/x');
    expect(blatt!.versteckteSpalten).toEqual([[2, 2]]);
    expect(blatt!.verbunden).toEqual([{ vonZeile: 5, bisZeile: 6, vonSpalte: 3, bisSpalte: 3 }]);
  });

  test('a formula may be a link', () => {
    const zelle =
      '<table:table-cell table:formula="of:=HYPERLINK(&quot;https://www.example.org/f&quot;;&quot;hier&quot;)" office:value-type="string" office:string-value="hier"><text:p>hier</text:p></table:table-cell>';
    expect(gelesen('f.ods', ods(tabelle(zeile(zelle))))[0]!.zeilen[0]!.zellen.get(0)).toEqual({
      text: 'hier',
      link: 'https://www.example.org/f',
    });
  });

  test('hidden sheets', () => {
    const stil =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const inhalt = `<table:table table:name="alt" table:style-name="ta2">${zeile(wort('x'))}</table:table>`;
    expect(gelesen('b.ods', ods(inhalt, stil))[0]).toMatchObject({ versteckt: true, zeilen: [] });
    expect(texte(gelesen('b.ods', ods(inhalt, stil), ['alt'])[0])).toEqual({ A1: 'x' });
  });
});

test.each(['libreoffice.ods', 'libreoffice.xlsx'])('a list as LibreOffice saves it: %s', (name) => {
  const [deckblatt, liste, alt] = leseTabelle(join('tests/redaktion/tabellen', name));
  expect(texte(deckblatt)).toEqual({ A1: 'Stand der Liste: Juni 2026' });
  expect(alt).toMatchObject({ name: 'alt', versteckt: true, zeilen: [] });
  expect(texte(liste)).toMatchObject({
    A4: '9178124',
    C4: '2026-05-12',
    D4: '72',
    E4: '2026-05',
    F4: 'Pressemitteilung',
    D5: 'über 70',
    E5: '2026-05',
  });
  expect(liste!.zeilen.filter(({ versteckt }) => versteckt).map(({ nummer }) => nummer)).toEqual([
    6,
  ]);
  expect(liste!.versteckteSpalten).toEqual([[6, 6]]);
  expect(mitVerbundenen(liste!)[3]!.zellen.get(5)).toMatchObject({
    text: 'Pressemitteilung',
    link: 'https://www.example.org/presse',
  });
});

describe('CSV', () => {
  const ZEILEN = 'Behörde;Hinweis\r\n"Markt; groß";"a, b"\r\n\r\nStädte;"zwei\nZeilen"\r\n';
  const ERWARTET = {
    A1: 'Behörde',
    B1: 'Hinweis',
    A2: 'Markt; groß',
    B2: 'a, b',
    A4: 'Städte',
    B4: 'zwei\nZeilen',
  };
  test.each([
    ['UTF-8', Buffer.from(ZEILEN)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${ZEILEN}`)],
    ['Windows-1252', Buffer.from(ZEILEN, 'latin1')],
    ['UTF-16', Buffer.from(`\ufeff${ZEILEN}`, 'utf16le')],
    ['UTF-16 without its mark', Buffer.from(ZEILEN, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${ZEILEN}`, 'utf16le').swap16()],
    ['commas', Buffer.from(ZEILEN.replaceAll(/(?<=e|"|[äöüß]dt?e);/g, ','))],
    ['tabs', Buffer.from(ZEILEN.replaceAll(/;(?!\s)/g, '\t'))],
  ])('%s', (_, inhalt) => expect(texte(gelesen('a.csv', inhalt)[0])).toEqual(ERWARTET));

  test('titles above the table do not hide the delimiter', () => {
    const text = `Siegel, Liste, Stand: Oktober, 2026\nName;Anzahl\n${'Stadt X;70\n'.repeat(9)}`;
    expect(texte(gelesen('t.csv', text)[0])).toMatchObject({ A2: 'Name', B2: 'Anzahl', B9: '70' });
  });

  test('a line "sep=" counts as a row', () =>
    expect(texte(gelesen('s.csv', 'sep=|\nName|Anzahl\nX|1\n')[0])).toEqual({
      A2: 'Name',
      B2: 'Anzahl',
      A3: 'X',
      B3: '1',
    }));
});

describe('merged cells', () => {
  test('a value holds for all rows that it spans, as far as they exist', () => {
    const [blatt] = gelesen(
      'm.xlsx',
      xlsx([
        {
          xml: `<sheetData><row r="1">${textzelle('A1', 'Quelle')}</row><row r="2">${textzelle('B2', 'x')}</row><row r="9">${textzelle('A9', 'eigene')}</row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
        },
      ]),
    );
    expect(mitVerbundenen(blatt!).map(({ zellen }) => zellen.get(0))).toEqual([
      { text: 'Quelle' },
      { text: 'Quelle', ausVerbund: true },
      { text: 'eigene' },
    ]);
  });
});

describe('what is no list is refused within seconds, and with little memory', () => {
  const blatt = (xml: string) => xlsx([{ xml: `<sheetData>${xml}</sheetData>` }]);
  const bomben: [string, string, () => Buffer, string][] = [
    ['fifty megabytes of blanks', 'x.xlsx', () => blatt(' '.repeat(50.4e6)), 'Entpackt'],
    [
      'half a million cells',
      'x.xlsx',
      () => blatt(`<row r="1">${'<c><v>1</v></c>'.repeat(0.5e6)}</row>`),
      'gefüllte Zellen',
    ],
    [
      'a long text in many cells',
      'x.xlsx',
      () =>
        blatt(
          `<row r="1">${textzelle('A1', 'lang'.repeat(7000))}${`<c t="str"><v>${'y'.repeat(20_000)}</v></c>`.repeat(700)}</row>`,
        ),
      'Texte',
    ],
    [
      'a row that is repeated a million times',
      'x.ods',
      () =>
        ods(
          tabelle(
            zeile(
              wort('x', 'table:number-columns-repeated="16384"'),
              'table:number-rows-repeated="1048576"',
            ),
          ),
        ),
      'gefüllte Zellen',
    ],
    ['thousands of sheets', 'x.ods', () => ods(tabelle('').repeat(5000)), 'Blätter'],
    ['a line of delimiters', 'x.csv', () => Buffer.from(';'.repeat(11e6)), '200.000 Zeichen'],
    [
      'hundreds of thousands of lines',
      'x.csv',
      () => Buffer.from('a;b\n'.repeat(0.3e6)),
      'gefüllte Zellen',
    ],
    ['a large file', 'x.csv', () => Buffer.alloc(13e6, 'a'), 'Megabyte'],
  ];
  test.each(bomben)('%s', (_, name, inhalt, meldung) => {
    const datei = join(ordner, name);
    writeFileSync(datei, inhalt());
    const { stdout, status } = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { leseTabelle } from './src/io/tabellen.ts';
         try { leseTabelle(${JSON.stringify(datei)}); } catch ({ message }) { console.log(message); }
         console.log(process.resourceUsage().maxRSS < 500_000);`,
      ],
      { encoding: 'utf8', timeout: 30_000 },
    );
    expect(stdout).toContain(meldung);
    expect(stdout).toContain('true');
    expect(status).toBe(0);
  });

  test('a cell far out takes no room', () => {
    const [einzige] = gelesen(
      'weit.xlsx',
      blatt(
        `<row r="1">${textzelle('A1', 'Name')}</row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`,
      ),
    );
    expect(texte(einzige)).toEqual({ A1: 'Name', XFD1048576: '1' });
  });

  test.each([
    ['x.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'Kennwort'],
    ['x.xls', '<html><table><tr><td>Name</td></tr></table></html>', 'Webseite'],
    ['x.pdf', '%PDF-1.7', 'PDF'],
    ['x.xlsx', Buffer.from('PK\u0003\u0004kaputt'), 'beschädigt'],
    ['x.csv', 'Name;Anzahl\n"Stadt X;1\n', 'beginnt ein Anführungszeichen'],
    ['x.csv', 'Name;Anzahl\nStadt "X";1\n', 'In Zeile 2 steht ein Anführungszeichen mitten'],
    ['x.csv', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'XML-Datei'],
    ['x.csv', '', 'ist leer'],
  ])('%s is something else', (name, inhalt, meldung) =>
    expect(() => gelesen(name, inhalt)).toThrow(meldung),
  );
});
