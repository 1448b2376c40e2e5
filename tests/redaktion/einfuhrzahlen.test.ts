/** Numbers of a list: several months beside each other, and recorded ones that are put right. */
import { describe, expect, test } from 'vitest';
import type { Datensatz, Zahl } from '../../src/domain/datensatz/schema.ts';
import { pruefeVorab } from '../../src/domain/pruefung/pruefung.ts';
import { planeEinfuhr } from '../../src/domain/redaktion/einfuhr.ts';
import { alsVerstaendnis } from '../../src/domain/redaktion/einfuhrbericht.ts';
import { restblaetter } from '../../src/domain/redaktion/einfuhrrest.ts';
import { blattAus } from '../../src/domain/redaktion/tabellenblatt.ts';
import { quelltextAus } from '../../src/io/yaml.ts';
import { grundlage, quelltexte as fixturen, register } from '../hilfe/inhalt.ts';

const Q = 'https://www.stmd.bayern.de/liste';
const DATEI = 'aemter/stadt-freising.yaml';
const KOMMENTAR = '  # gezählt in der Sitzung';
/** An invented record with two numbers. */
const FREISING = `name: Stadt Freising
art: grosse_kreisstadt
schluessel: "09178124"
auszeichnung:
  seit: "2025-01"
  quelle: https://www.stmd.bayern.de/auszeichnung
online_verfahren:
  - anzahl: 60
    stand: "2026-03"
    quelle: https://www.stmd.bayern.de/alt
${KOMMENTAR}
  - anzahl: 76
    stand: "2026-04-15"
    quelle: https://www.stmd.bayern.de/april
    kommunal: 70
    zentral: 6
`;

function plane(zeilen: readonly string[], text: string | null = FREISING) {
  const quelltexte = [
    ...fixturen.filter(({ datei }) => datei !== DATEI),
    ...(text === null ? [] : [quelltextAus(DATEI, text)]),
  ];
  const gute = new Set(quelltexte.map(({ kennung }) => kennung));
  return planeEinfuhr(
    [
      blattAus(
        'Liste',
        zeilen.map((zeile) => zeile.split('|').map((zelle) => zelle.trim())),
      ),
    ],
    {},
    {
      register,
      pruefstand: { quelltexte, gute },
      heute: grundlage.heute,
      vorab: (texte) => pruefeVorab(quelltexte, texte, grundlage, quelltextAus),
    },
  );
}

function zahlen({ texte, unklare }: ReturnType<typeof plane>): Zahl[] {
  expect(unklare).toEqual([]);
  return (quelltextAus(DATEI, texte.get(DATEI)!).daten as Datensatz).online_verfahren;
}

describe('several months', () => {
  const TABELLE = [
    'Behörde|Mrz 26|Apr 26|Anzahl 5/2026|Quelle',
    `Stadt Freising|60|-|über 70|${Q}`,
  ];

  test('each becomes a number with the Stand of its heading; empty ones do not', () => {
    expect(zahlen(plane(TABELLE)).slice(2)).toEqual([
      { anzahl: 70, mindestens: true, stand: '2026-05', quelle: Q },
    ]);
    expect(zahlen(plane(TABELLE, null))).toEqual([
      { anzahl: 60, stand: '2026-03', quelle: Q },
      { anzahl: 70, mindestens: true, stand: '2026-05', quelle: Q },
    ]);
  });

  test('how they are understood is told first', () => {
    const verstaendnis = alsVerstaendnis(plane(TABELLE).aufbau, {});
    for (const stand of ['2026-03', '2026-04', '2026-05'])
      expect(verstaendnis).toContain(`→ Zahl der Online-Verfahren (Stand ${stand})`);
    expect(verstaendnis).toContain('Jede Spalte mit Zahlen wird eine eigene Zahl');
  });

  test('the month may stand in the row above', () => {
    const plan = plane([
      '|2026-05|2026-06|',
      'Behörde|Anzahl|Anzahl|Quelle',
      `Stadt Freising|80|81|${Q}`,
    ]);
    expect(zahlen(plan).slice(2)).toMatchObject([
      { anzahl: 80, stand: '2026-05' },
      { anzahl: 81, stand: '2026-06' },
    ]);
  });

  test.each([
    ['Anzahl Mai 26', 'Anzahl Jun. 26'],
    ['Verfahren (Mai 2026)', 'Verfahren (Juni 2026)'],
    ['Online-Verfahren 05/2026', 'Online-Verfahren 06/2026'],
    ['2026-05', '2026-06'],
    ['Anzahl Stand 31.05.2026', 'Anzahl Stand 01.06.2026'],
  ])('headed „%s“ and „%s“', (mai, juni) => {
    const plan = plane([`Behörde|${mai}|${juni}|Quelle`, `Stadt Freising|80|81|${Q}`]);
    const staende = zahlen(plan)
      .slice(2)
      .map(({ stand = '' }) => stand.slice(0, 7));
    expect(staende).toEqual(['2026-05', '2026-06']);
  });

  test('a column that could be of any of them is not read, and that is told', () => {
    const plan = plane(['Behörde|Mai 26|Jun 26|Stand|Quelle', `Stadt Freising|80|81|2026-01|${Q}`]);
    expect(
      zahlen(plan)
        .slice(2)
        .map(({ stand }) => stand),
    ).toEqual(['2026-05', '2026-06']);
    expect(alsVerstaendnis(plan.aufbau, {})).toMatch(/Stand +→ wird nicht gelesen/);
  });

  test('a second run changes nothing', () => {
    const [kopf, zeile] = TABELLE as [string, string];
    const nochmal = plane([kopf, zeile], plane([kopf, zeile]).texte.get(DATEI)!);
    expect([nochmal.texte.size, nochmal.unveraenderte.length]).toEqual([0, 1]);
  });

  test('one that contradicts the record keeps the line back, and its own columns with it', () => {
    const { unklare, texte } = plane(['Behörde|Mrz 26|Mai 26|Quelle', `Stadt Freising|61|80|${Q}`]);
    expect(texte.size).toBe(0);
    expect(unklare.map(({ grund }) => grund).join()).toContain('Spalte „Korrektur“');
    expect(restblaetter(unklare)[0]!.zeilen[0]!.map(({ wert }) => wert)).toEqual(
      expect.arrayContaining(['Mrz 26', 'Mai 26']),
    );
  });

  test('a word among the numbers is told', () =>
    expect(
      plane(['Behörde|Mai 26|Jun 26|Quelle', `Stadt Freising|80|viele|${Q}`]).unklare[0]!.grund,
    ).toContain('„viele“'));
});

describe('a correction', () => {
  const KOPF = 'Behörde|Anzahl|Stand|Korrektur|Berichtigt am|Quelle';
  const GRUND = 'In der Liste waren zwei Zeilen verrutscht.';
  const berichtigt = (am: string) => ({
    anzahl: 67,
    stand: '2026-04-15',
    quelle: Q,
    korrektur: {
      am,
      grund: GRUND,
      vorher: 76,
      vorher_quelle: 'https://www.stmd.bayern.de/april',
    },
  });

  test('replaces the number of that Stand, says why and when, and leaves the other lines', () => {
    const plan = plane([KOPF, `Stadt Freising|67|15.4.2026|${GRUND}|1.5.2026|${Q}`]);
    expect(zahlen(plan)[1]).toEqual(berichtigt('2026-05-01'));
    expect(plan.geaenderte[0]!.saetze[0]).toContain('berichtigt: 76 = 70 + 6 (2026-04-15) → 67');
    expect(plan.texte.get(DATEI)).toContain(`alt\n${KOMMENTAR}\n  - anzahl: 67\n`);
  });

  test('is of today where no day stands there; a Stand less exact means the only one of that month', () =>
    expect(zahlen(plane([KOPF, `Stadt Freising|67|4/2026|${GRUND}||${Q}`]))[1]).toEqual(
      berichtigt(grundlage.heute),
    ));

  test('keeps the source where the list names none', () =>
    expect(zahlen(plane([KOPF, `Stadt Freising|67|2026-04-15|${GRUND}||-`]))[1]!.quelle).toBe(
      'https://www.stmd.bayern.de/april',
    ));

  test('works among several months', () => {
    const plan = plane([
      'Behörde|Mrz 26|Mai 26|Korrektur|Quelle',
      `Stadt Freising|66|80|${GRUND}|${Q}`,
    ]);
    expect(zahlen(plan).map(({ anzahl, korrektur }) => [anzahl, korrektur?.vorher])).toEqual([
      [66, 60],
      [76, undefined],
      [80, undefined],
    ]);
  });

  test('changes nothing in a second run', () => {
    const tabelle = [KOPF, `Stadt Freising|67|2026-04-15|${GRUND}||${Q}`];
    const nochmal = plane(tabelle, plane(tabelle).texte.get(DATEI)!);
    expect([nochmal.texte.size, nochmal.unveraenderte.length]).toEqual([0, 1]);
  });

  test.each<[fall: string, zeile: string, wort: string, text?: null]>([
    ['without a reason', `Stadt Freising|67|2026-04-15|||${Q}`, 'schreiben Sie in eine Spalte'],
    ['with a day but no reason', `Stadt Freising|67|2026-04-15||1.5.2026|${Q}`, 'schreiben Sie in'],
    ['with a number for a reason', `Stadt Freising|67|2026-04-15|76||${Q}`, 'kein Grund'],
    ['of no recorded number', `Stadt Freising|67|2026-01|${GRUND}||${Q}`, 'dort: 60 (2026-03)'],
    ['without a Stand', `Stadt Freising|67||${GRUND}||${Q}`, 'Der Stand fehlt'],
    ['of a day that is none', `Stadt Freising|67|2026-04-15|${GRUND}|bald|${Q}`, 'kein Datum'],
    [
      'of an office without a record',
      `Stadt Freising|67|2026-04|${GRUND}||${Q}`,
      'noch keinen',
      null,
    ],
  ])('%s stays behind, with what to do', (_, zeile, wort, text) => {
    const { unklare, texte } = plane([KOPF, zeile], text);
    expect(texte.size).toBe(0);
    expect(unklare.map(({ grund }) => grund).join()).toContain(wort);
  });
});
