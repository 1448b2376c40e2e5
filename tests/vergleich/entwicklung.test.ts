import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  gesamtzahlFormschema,
  widersprueche,
  type Gesamtzahl,
} from '../../src/domain/datensatz/gesamtzahl.ts';
import type { Zahl } from '../../src/domain/datensatz/schema.ts';
import { spaeteste } from '../../src/domain/datensatz/stand.ts';
import { pruefeGesamtzahlen } from '../../src/domain/pruefung/gesamtzahlenpruefung.ts';
import { bestandsverlauf, messpunkte } from '../../src/domain/vergleich/entwicklung.ts';
import { zustandAm } from '../../src/domain/vergleich/zustand.ts';
import { quelltextAus } from '../../src/io/yaml.ts';

const HEUTE = '2026-06-15';

const stand = fc.constantFrom('2021', '2022-02', '2022-02-11', '2023-12-31', '2024', '2027');

const datensatz = fc.record({
  online_verfahren: fc.constant<Zahl[]>([]),
  auszeichnung: fc.record(
    { quelle: fc.constant('https://beispiel.de/'), seit: stand },
    { requiredKeys: ['quelle'] },
  ),
  entzug: fc.option(
    fc.record({ seit: stand, grund: fc.constant('x'), quelle: fc.constant('https://x.de/') }),
    { nil: undefined },
  ),
});

describe('recorded holders', () => {
  test('are on every day of the course those whose record says so of that day', () => {
    fc.assert(
      fc.property(fc.array(datensatz), (alle) => {
        const verlauf = bestandsverlauf(alle, HEUTE);
        expect(verlauf.at(-1)!.tag).toBe(HEUTE);
        for (const { tag, anzahl } of verlauf)
          expect(anzahl).toBe(alle.filter((einer) => zustandAm(einer, tag)).length);
        const tage = verlauf.map(({ tag }) => tag);
        for (const { auszeichnung } of alle)
          if (auszeichnung.seit && zustandAm({ online_verfahren: [], auszeichnung }, HEUTE))
            // Award and loss on one day change nothing; everything else stands in the course.
            expect(tage.some((tag) => tag >= spaeteste(auszeichnung.seit!))).toBe(true);
      }),
    );
  });
});

const genannt = (zahl: Partial<Gesamtzahl>): Gesamtzahl => ({
  anzahl: 100,
  genauigkeit: 'genau',
  quelle: 'https://beispiel.de/',
  ...zahl,
});

describe('published totals', () => {
  test('a later smaller one contradicts, if neither a round number nor a part explains it', () => {
    const frueher = genannt({ stand: '2022-01', anzahl: 100 });
    const spaeter = (zahl: Partial<Gesamtzahl>) => [
      frueher,
      genannt({ stand: '2023', anzahl: 95, ...zahl }),
    ];
    expect(widersprueche(spaeter({}))).toEqual([[0, 1]]);
    expect(widersprueche(spaeter({ genauigkeit: 'rund' }))).toEqual([]);
    expect(widersprueche(spaeter({ genauigkeit: 'mehr_als' }))).toEqual([]);
    expect(widersprueche(spaeter({ teil: 'nur Gemeinden' }))).toEqual([]);
    expect(widersprueche(spaeter({ stand: '2022' }))).toEqual([]);
    expect(widersprueche(spaeter({ anzahl: 100 }))).toEqual([]);
  });

  test('those without a day and those of a part are not drawn', () => {
    expect(
      messpunkte([genannt({}), genannt({ stand: '2022', teil: 'x' }), genannt({ stand: '2021' })]),
    ).toEqual([genannt({ stand: '2021' })]);
  });

  const pruefe = (text: string) =>
    pruefeGesamtzahlen(quelltextAus('gesamtzahlen.yaml', text), gesamtzahlFormschema, HEUTE);
  const eintrag = (stand: string, anzahl: string, weiteres = '') =>
    `- stand: ${stand}\n  anzahl: ${anzahl}\n  genauigkeit: genau\n  quelle: https://beispiel.de/${stand.replaceAll('"', '')}\n${weiteres}`;

  test('a contradiction that nobody explains is an error at its place; explained, both stay', () => {
    const frueher = eintrag('"2022-01-02"', '100');
    const { meldungen, gesamtzahlen } = pruefe(frueher + eintrag('"2023-01-02"', '60'));
    expect(gesamtzahlen).toEqual([]);
    expect(meldungen).toMatchObject([{ zeile: 6, schwere: 'fehler', regel: 'falscher-wert' }]);
    expect(meldungen[0]!.meldung).toContain('„widerspruch“');
    const erklaert = pruefe(
      frueher + eintrag('"2023-01-02"', '60', '  widerspruch: Die Quelle zählt anders.\n'),
    );
    expect(erklaert.meldungen).toEqual([]);
    expect(erklaert.gesamtzahlen).toHaveLength(2);
  });

  test.each([
    ['a day that does not exist', eintrag('"2022-02-30"', '10'), 'Kalender'],
    ['a day to come', eintrag('"2026-06-16"', '10'), 'Zukunft'],
    ['a misspelt field', eintrag('"2022"', '10', '  hinwies: x\n'), 'hinwies'],
    ['a total that is no number', eintrag('"2022"', 'viele'), ''],
    ['one source twice', eintrag('"2022"', '10') + eintrag('"2022"', '10'), '1. Eintrag'],
    ['no YAML', '- stand: "2022\n', ''],
    ['no list', 'stand: "2022"\n', ''],
  ])('%s is an error in German, and nothing of the file is published', (_, text, wort) => {
    const { meldungen, gesamtzahlen } = pruefe(text);
    expect(meldungen.some(({ schwere }) => schwere === 'fehler')).toBe(true);
    expect(meldungen.map(({ meldung }) => meldung).join(' ')).toContain(wort);
    expect(gesamtzahlen).toEqual([]);
  });

  test('a file of comments, or none, is no total', () => {
    expect(pruefe('# nichts\n').meldungen).toEqual([]);
    expect(pruefeGesamtzahlen(undefined, gesamtzahlFormschema, HEUTE).gesamtzahlen).toEqual([]);
  });
});
