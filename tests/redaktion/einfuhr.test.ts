/** `npm run import`: a list into records, shown first, then written all or nothing. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { neuerDatensatz } from '../../src/domain/datensatz/neu.ts';
import { alsYaml } from '../../src/domain/datensatz/schreiben.ts';
import { bestimme } from '../../src/domain/register/behoerdensuche.ts';
import { amtKennungen } from '../../src/domain/register/kennung.ts';
import { behoerdenname } from '../../src/domain/register/register.ts';
import { alsMappe } from '../../src/io/mappe.ts';
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

  test('400 numbers and 5 unknown names: what the dry run said, comments and all', async () => {
    const { dateien, tabelle } = vierhundert();
    const ordner = inhaltMit(dateien);
    const datei = join(ordner, 'zahlen.csv');
    writeFileSync(datei, Buffer.from(alsCsv(tabelle, ';'), 'latin1'));

    const probe = await rufe(ordner, 'import', datei);
    expect(probe.ausgabe).toContain(
      'Probelauf, nichts geschrieben: 0 neue Datensätze, 400 geänderte, 5 Zeilen bleiben liegen.',
    );
    expect(probe.ausgabe.match(/bleibt liegen/g)).toHaveLength(5);
    expect(probe.status).toBe(0);
    expect(stand(ordner)).toEqual(dateien);

    const echt = await rufe(ordner, 'import', datei, '--write');
    expect(echt.ausgabe).toContain(
      'Geschrieben: 0 neue Datensätze, 400 geänderte, 5 Zeilen bleiben liegen.',
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
    expect((await rufe(ordner, 'check')).status).toBe(0);

    // The second time there is nothing left to do.
    const nochmal = await rufe(ordner, 'import', datei, '--write');
    expect(nochmal.ausgabe).toContain('400 Behörden stehen schon so da');
    expect(stand(ordner)).toEqual(danach);
  });

  /** A folder with the fixtures, and a list in it. */
  function mitListe(text: string): { ordner: string; datei: string } {
    const ordner = fixtur();
    const datei = join(ordner, 'z.csv');
    writeFileSync(datei, text);
    return { ordner, datei };
  }

  test('an authority without a record gets one; what the register knows is filled in', async () => {
    const { ordner, datei } = mitListe(
      'Behörde;Ausgezeichnet am;Anzahl;davon kommunal;davon zentral;Stand;Quelle;Website;Telefon;Anschrift\n' +
        'Freising, GKSt;12.05.2026;1.072;1.000;72;Mai 26;https://presse.example.org/x;www.freising.example.org;+49 (0)8161 54-0;"Obere Hauptstraße 2, 85354 Freising"\n',
    );
    const { ausgabe } = await rufe(ordner, 'import', datei, '--write');
    expect(ausgabe).toContain('„Freising, GKSt“ ist Stadt Freising (09178124)');
    // What the check asks of such a number the import asks before it is written.
    expect(ausgabe).toContain('Sind es wirklich 1072 Verfahren?');
    expect(stand(ordner)['stadt-freising.yaml'])
      .toBe(`# yaml-language-server: $schema=../amt.schema.json
name: Stadt Freising
art: grosse_kreisstadt
schluessel: "09178124"
auszeichnung:
  seit: "2026-05-12"
  quelle: https://presse.example.org/x
online_verfahren:
  - anzahl: 1072
    stand: "2026-05"
    quelle: https://presse.example.org/x
    kommunal: 1000
    zentral: 72
website: https://www.freising.example.org
anschrift:
  strasse: Obere Hauptstraße 2
  plz: "85354"
  ort: Freising
telefon: "+49 8161 54-0"
`);
    expect((await rufe(ordner, 'check', 'stadt-freising.yaml')).ausgabe).toContain(
      '0 Fehler, 1 Warnung.',
    );
  });

  test('our own export is no source', async () => {
    const { ordner, datei } = mitListe(
      'name,anzahl,stand,url\nStadt Schongau,70,2026-05,https://digitales-amt.example.org/aemter/stadt-schongau/\n',
    );
    const vorher = stand(ordner);
    const { ausgabe, status } = await rufe(ordner, 'import', datei, '--write');
    expect(ausgabe).toContain('ist dieses Verzeichnis selbst');
    expect(status).toBe(1);
    expect(stand(ordner)).toEqual(vorher);
  });

  test.each([
    ['no number', 'Stadt Schongau;viele;2026-05;https://www.example.org/x', 'keine Anzahl'],
    ['no date', 'Stadt Schongau;70;neulich;https://www.example.org/x', 'kein Datum'],
    ['no source', 'Stadt Schongau;70;2026-05;', 'Quelle der Zahl fehlt'],
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
      'Zahl zum Stand 2026-05',
    ],
  ])('a bad line stays behind, or with --streng everything does: %s', async (_, zeile, meldung) => {
    const { ordner, datei } = mitListe(
      `Behörde;Anzahl;Stand;Quelle\nMarkt Murnau a.Staffelsee;80;2026-05;https://www.example.org/m\n${zeile}\n`,
    );
    const vorher = stand(ordner);
    const streng = await rufe(ordner, 'import', datei, '--write', '--streng');
    expect(streng.ausgabe).toContain(meldung);
    expect(streng.ausgabe).toContain('Nichts geschrieben (--streng)');
    expect(streng.status).toBe(1);
    expect(stand(ordner)).toEqual(vorher);

    const sonst = await rufe(ordner, 'import', datei, '--write');
    expect(sonst.ausgabe).toContain(meldung);
    expect(sonst.ausgabe).toContain('Geschrieben: 0 neue Datensätze, 1 geänderter, ');
    expect(sonst.status).toBe(0);
    const { 'markt-murnau-a-staffelsee.yaml': murnau, ...andere } = stand(ordner);
    expect(murnau).toContain('anzahl: 80');
    expect({ ...andere, 'markt-murnau-a-staffelsee.yaml': '' }).toEqual({
      ...vorher,
      'markt-murnau-a-staffelsee.yaml': '',
    });
  });

  test('what stays behind becomes a table; filled in, it is read again', async () => {
    const { ordner, datei } = mitListe(
      'Liste;;;\nBehörde;Zahl;Stand;Quelle\nHausen;70;2026-05;https://www.example.org/x\nStadt Schongau;71;2026-05;https://www.example.org/x\n',
    );
    const rest = join(ordner, 'rest.xlsx');
    await rufe(ordner, 'import', datei, '--rest', rest);
    expect((await rufe(ordner, 'import', datei, '--write', '--rest', rest)).status).toBe(0);
    const [blatt] = leseTabelle(rest);
    const zellen = blatt!.zeilen.map((zeile) =>
      [0, 1, 2, 3, 4, 5].map((spalte) => zeile.zellen.get(spalte)?.text ?? ''),
    );
    expect(zellen[0]).toEqual([
      'Behörde',
      'Zahl',
      'Stand',
      'Quelle',
      'Schlüssel',
      'Warum liegen geblieben',
    ]);
    expect(zellen[1]!.at(-1)).toContain('Das können mehrere Behörden sein');
    expect(zellen).toHaveLength(2);

    // Someone says which one is meant.
    const ausgefuellt = join(ordner, 'ausgefuellt.xlsx');
    zellen[1]![4] = '09474134';
    writeFileSync(
      ausgefuellt,
      alsMappe([
        {
          name: 'Rest',
          breiten: [],
          geschuetzt: false,
          mitKopf: true,
          zeilen: zellen.map((zeile) => zeile.map((wert) => ({ wert, art: 'offen' as const }))),
        },
      ]),
    );
    expect((await rufe(ordner, 'import', ausgefuellt, '--write')).ausgabe).toContain(
      '1 geänderter.',
    );
    expect(stand(ordner)['gemeinde-hausen-forchheim.yaml']).toContain('anzahl: 70');
    // A table that someone has worked on is never overwritten.
    const { ausgabe, status } = await rufe(
      ordner,
      'import',
      datei,
      '--write',
      '--rest',
      ausgefuellt,
    );
    expect(ausgabe).toContain('gibt es schon');
    expect(status).toBe(2);
  });

  test('in parts: so many records at a time, until nothing is left', async () => {
    const neue = register.orte.filter(({ art }) => art === 'markt').slice(0, 5);
    const { ordner, datei } = mitListe(
      `AGS;Ausgezeichnet am;Quelle\n${neue.map(({ schluessel }) => `${schluessel};2026-05;https://www.example.org/x\n`).join('')}`,
    );
    const anfangs = Object.keys(stand(ordner)).length;
    const teil = async () =>
      (await rufe(ordner, 'import', datei, '--write', '--teile', '2')).ausgabe;
    expect(await teil()).toContain('2 neue Datensätze, 0 geänderte. 3 weitere folgen');
    expect(Object.keys(stand(ordner))).toHaveLength(anfangs + 2);
    expect(await teil()).toContain('1 weiterer folgt');
    expect(await teil()).toContain('1 neuer Datensatz');
    expect(await teil()).toContain(
      '0 neue Datensätze, 0 geänderte, 5 Behörden stehen schon so da.',
    );
  });

  test.each([
    [['gibtsnicht.csv'], 'gibt es nicht'],
    [[], 'Aufruf'],
    [['.gitignore'], 'fehlt die Spalte'],
    [['package.json'], 'nicht als CSV lesen'],
    [['docs/start.png'], ''],
    [['README.md', '--spalte', 'farbe=rot'], 'Felder: schluessel'],
    [['README.md', '--teile', 'viele'], 'Zahl der Datensätze'],
    [['README.md', '--stand', 'neulich'], 'kein Datum'],
    [['README.md', '--quelle', 'Telefonat'], 'https://'],
    [['README.md', '--rest', 'rest.csv'], '.xlsx'],
    [['liste.xlsx', '--rest', './liste.xlsx'], 'die Liste selbst'],
  ])('explains what it cannot read: %s', async (argumente, meldung) => {
    const { ausgabe, status } = await rufe(fixtur(), 'import', ...argumente);
    expect(ausgabe).toContain(meldung);
    expect(ausgabe).not.toContain('    at ');
    expect(status).toBe(2);
  });
});
