/** `npm run import`: numbers from a list into records, all or nothing. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { neuerDatensatz } from '../../src/domain/datensatz/neu.ts';
import { alsYaml } from '../../src/domain/datensatz/schreiben.ts';
import { bestimme } from '../../src/domain/register/behoerdensuche.ts';
import { amtKennungen } from '../../src/domain/register/kennung.ts';
import { behoerdenname } from '../../src/domain/register/register.ts';
import { leseTabelle } from '../../src/io/tabellen.ts';
import { inhaltMit } from '../hilfe/bau.ts';
import { register } from '../hilfe/inhalt.ts';
import { fixtur, rufe, stand } from './befehle.ts';

describe('import', () => {
  /** 400 records with comments, and a table of a new number for each, with five unknown names. */
  function vierhundert() {
    const behoerden = register.behoerden.filter(({ art }) => art !== 'bezirk').slice(0, 400);
    const kennungen = amtKennungen(register);
    const dateien = Object.fromEntries(
      behoerden.map((behoerde, i) => [
        `${kennungen.get(behoerde.schluessel)}.yaml`,
        alsYaml(
          neuerDatensatz(behoerde, {
            seit: '2022-05',
            quelle: `https://www.example.org/a/${i}`,
            zahl: {
              anzahl: 60 + (i % 9),
              stand: '2022-05',
              quelle: `https://www.example.org/z/${i}`,
            },
          }),
        )
          .replace('online_verfahren:', '# geprüft am Telefon\nonline_verfahren:')
          .replace('anzahl:', '# steht im Bericht\n    anzahl:')
          .replace('- # steht', '- # steht')
          .replace('"2022-05"\n    quelle', '"2022-05" # laut Bericht\n    quelle'),
      ]),
    );
    const zeilen = behoerden.map((behoerde, i) => [
      i % 2 ? behoerde.schluessel.replace(/^0/, '') : '',
      i % 2 ? '' : `${behoerdenname(behoerde)}`,
      i === 3 ? '1.072' : String(70 + (i % 9)),
      '12.05.2026',
      `https://www.example.org/2026/${i}`,
    ]);
    const namensgleich = new Set(
      behoerden
        .filter((behoerde) => !('behoerde' in bestimme(register, behoerdenname(behoerde))))
        .map(({ schluessel }) => schluessel),
    );
    // Where two share a name only the key tells them apart.
    for (const [i, behoerde] of behoerden.entries())
      if (namensgleich.has(behoerde.schluessel)) zeilen[i]![0] = behoerde.schluessel;
    const unbekannte = [
      'Stadt Schildbürg',
      'Markt Nirgends',
      'Gemeinde Überall',
      'Hausen',
      'VG Wolkenkuckucksheim',
    ];
    const tabelle = [
      ['Schlüssel', 'Behörde', 'Online-Verfahren', 'Datum', 'Quelle'],
      ...zeilen.slice(0, 200),
      ...unbekannte.map((name) => ['', name, '70', '12.05.2026', 'https://www.example.org/u']),
      ...zeilen.slice(200),
    ];
    return { dateien, tabelle };
  }

  const alsCsv = (tabelle: string[][], trenner: string) =>
    tabelle
      .map((zeile) =>
        zeile.map((zelle) => (zelle.includes(trenner) ? `"${zelle}"` : zelle)).join(trenner),
      )
      .join('\r\n');

  test('400 numbers and 5 unknown names: what the dry run said, comments and all', () => {
    const { dateien, tabelle } = vierhundert();
    const ordner = inhaltMit(dateien);
    const datei = join(ordner, 'zahlen.csv');
    writeFileSync(datei, Buffer.from(alsCsv(tabelle, ';'), 'latin1'));

    const probe = rufe(ordner, 'import', datei);
    expect(probe.ausgabe).toContain(
      'Probelauf, nichts geschrieben: 400 Zahlen in 400 Dateien würden eingetragen, 5 Zeilen bleiben liegen.',
    );
    expect(probe.ausgabe.match(/bleibt liegen/g)).toHaveLength(5);
    expect(probe.status).toBe(0);
    expect(stand(ordner)).toEqual(dateien);

    const echt = rufe(ordner, 'import', datei, '--write');
    expect(echt.ausgabe).toContain(
      'Geschrieben: 400 Zahlen in 400 Dateien, 5 Zeilen bleiben liegen.',
    );
    const danach = stand(ordner);
    for (const [name, vorher] of Object.entries(dateien)) {
      const neueZeilen = danach[name]!.split('\n').filter((zeile) => !vorher.includes(zeile));
      expect(neueZeilen).toHaveLength(3);
      // Everything that stood there stands there still, in its order.
      const ohne = danach[name]!.replace(
        / {2}- anzahl: \d+\n {4}stand: "2026-05-12"\n {4}quelle: .*\n/,
        '',
      );
      expect(ohne).toBe(vorher);
    }
    expect(danach[Object.keys(dateien)[3]!]).toContain('anzahl: 1072\n    stand: "2026-05-12"');
    expect(rufe(ordner, 'check').status).toBe(0);

    // The second time there is nothing left to do.
    const nochmal = rufe(ordner, 'import', datei, '--write');
    expect(nochmal.ausgabe).toContain('400 Zahlen stehen schon da');
    expect(stand(ordner)).toEqual(danach);
  });

  test.each([
    ['commas and UTF-8', ',', (text: string) => Buffer.from(text, 'utf8')],
    [
      'semicolons and a byte order mark',
      ';',
      (text: string) => Buffer.from(`\ufeff${text}`, 'utf8'),
    ],
    ['tabs and UTF-16', '\t', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ])('reads %s', (_, trenner, kodiere) => {
    const ordner = fixtur();
    const datei = join(ordner, 'z.csv');
    const text = alsCsv(
      [
        ['Behörde', 'Anzahl', 'Stand', 'Quelle'],
        [
          'Verwaltungsgemeinschaft Ilmmünster',
          '80',
          '2026-05',
          'https://www.example.org/a?b=1,2;3',
        ],
      ],
      trenner,
    );
    writeFileSync(datei, kodiere(text));
    expect(rufe(ordner, 'import', datei, '--write').ausgabe).toContain(
      'Geschrieben: 1 Zahl in 1 Datei',
    );
    expect(stand(ordner)['verwaltungsgemeinschaft-ilmmuenster.yaml']).toContain(
      'quelle: https://www.example.org/a?b=1,2;3',
    );
  });

  test('reads an Excel workbook, with numbers and dates as Excel stores them', async () => {
    const ordner = fixtur();
    const datei = join(ordner, 'z.xlsx');
    const kopf = ['Schlüssel', 'Anzahl', 'Stand', 'Quelle'].map((value) => ({ value }));
    await writeXlsxFile([
      kopf,
      [
        { value: 9190148, type: Number },
        { value: 88, type: Number },
        { value: new Date(Date.UTC(2026, 4, 12)), type: Date, format: 'dd.mm.yyyy' },
        { value: 'https://www.example.org/x', type: String },
      ],
    ]).toFile(datei);
    rufe(ordner, 'import', datei, '--write');
    expect(stand(ordner)['stadt-schongau.yaml']).toContain('anzahl: 88\n    stand: "2026-05-12"');
  });

  test('a cell that shows a month and no day is a month', async () => {
    const datei = join(inhaltMit({}), 'z.xlsx');
    const zelle = (format: string) => ({
      value: new Date(Date.UTC(2026, 4, 1)),
      type: Date,
      format,
    });
    const formate = ['mmm yy', '[$-407]mmmm\\ yyyy;@', 'mm/yyyy', 'dd.mm.yyyy', 'd. mmm yy'];
    // Rows and columns that are empty still count.
    await writeXlsxFile([[null], [null, ...formate.map(zelle)]]).toFile(datei);
    const [, zeile] = await leseTabelle(datei);
    expect(zeile).toEqual(['', '2026-05', '2026-05', '2026-05', '2026-05-01', '2026-05-01']);
  });

  test('our own export is no source', () => {
    const ordner = fixtur();
    const datei = join(ordner, 'z.csv');
    writeFileSync(
      datei,
      'name,anzahl,stand,url\nStadt Schongau,70,2026-05,https://digitales-amt.example.org/aemter/stadt-schongau/\n',
    );
    const vorher = stand(ordner);
    const { ausgabe, status } = rufe(ordner, 'import', datei, '--write');
    expect(ausgabe).toContain('ist dieses Verzeichnis selbst');
    expect(status).toBe(1);
    expect(stand(ordner)).toEqual(vorher);
  });

  test.each([
    ['no number', 'Stadt Schongau;viele;2026-05;https://www.example.org/x', 'keine Anzahl'],
    ['no date', 'Stadt Schongau;70;neulich;https://www.example.org/x', 'kein Datum'],
    ['no source', 'Stadt Schongau;70;2026-05;', 'Quelle fehlt'],
    ['a source that is none', 'Stadt Schongau;70;2026-05;Telefonat', 'keine vollständige Adresse'],
    ['a date in the future', 'Stadt Schongau;70;2062-10;https://www.example.org/x', 'Zukunft'],
    [
      'a number below the threshold that no hint explains',
      'Gemeinde Bergkirchen;12;2026-05;https://www.example.org/x',
      'weniger als 50',
    ],
    [
      'two numbers for one Stand',
      'Stadt Schongau;70;2026-05;https://www.example.org/x\nStadt Schongau;71;2026-05;https://www.example.org/x',
      'schon 70',
    ],
  ])('one bad line, and nothing is written: %s', (_, zeile, meldung) => {
    const ordner = fixtur();
    const datei = join(ordner, 'z.csv');
    writeFileSync(
      datei,
      `Behörde;Anzahl;Stand;Quelle\nMarkt Murnau a.Staffelsee;80;2026-05;https://www.example.org/m\n${zeile}\n`,
    );
    const vorher = stand(ordner);
    const { ausgabe, status } = rufe(ordner, 'import', datei, '--write');
    expect(ausgabe).toContain(meldung);
    expect(ausgabe).toContain('Nichts geschrieben');
    expect(status).toBe(1);
    expect(stand(ordner)).toEqual(vorher);
  });

  test.each([
    [['gibtsnicht.csv'], 'gibt es nicht'],
    [[], 'Aufruf'],
    [['.gitignore'], 'fehlt die Spalte'],
    [['package.json'], 'nicht als CSV lesen'],
    [['docs/start.png'], ''],
  ])('explains what it cannot read: %s', (argumente, meldung) => {
    const { ausgabe, status } = rufe(fixtur(), 'import', ...argumente);
    expect(ausgabe).toContain(meldung);
    expect(ausgabe).not.toContain('    at ');
    expect(status).toBe(2);
  });
});
