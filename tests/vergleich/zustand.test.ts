import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { berichtigteZahl } from '../../src/domain/datensatz/berichtigung.ts';
import type { Datensatz } from '../../src/domain/datensatz/schema.ts';
import type { GeprueftesAmt } from '../../src/domain/pruefung/pruefung.ts';
import { frueheste, spaeteste } from '../../src/domain/datensatz/stand.ts';
import { aktuelleZahl, vergleicheZahl } from '../../src/domain/datensatz/verlauf.ts';
import {
  berichtigungenNach,
  unverortet,
  zahlAm,
  zustandAm,
} from '../../src/domain/vergleich/zustand.ts';
import { jahresbilanz } from '../../src/domain/vergleich/jahresbilanz.ts';
import { stichtage } from '../../src/domain/vergleich/stichtage.ts';
import { datensatzArb, standArb, tagArb, zahlArb } from './fakten.ts';

const amt = (daten: Partial<Datensatz>): Datensatz => ({
  name: 'Gemeinde Test',
  art: 'gemeinde',
  schluessel: '09187128',
  auszeichnung: { seit: '2022-03-10', quelle: 'https://presse.example.org/' },
  online_verfahren: [{ anzahl: 50, stand: '2022-03-10', quelle: 'https://presse.example.org/' }],
  ...daten,
});
const zahl = (anzahl: number, stand?: string) => ({
  anzahl,
  ...(stand && { stand }),
  quelle: 'https://presse.example.org/',
});

describe('a record on a day', () => {
  test('holds the seal from the day of the award until the day before its withdrawal', () => {
    const entzogen = amt({
      entzug: { seit: '2024-05-01', grund: 'x', quelle: 'https://presse.example.org/' },
    });
    expect(
      ['2022-03-09', '2022-03-10', '2024-04-30', '2024-05-01'].map(
        (tag) => zustandAm(entzogen, tag) !== undefined,
      ),
    ).toEqual([false, true, true, false]);
  });
  test('knows of a month or a year only when it is over', () => {
    const jahr = amt({ auszeichnung: { seit: '2022', quelle: 'https://presse.example.org/' } });
    expect(zustandAm(jahr, '2022-12-30')).toBeUndefined();
    expect(zustandAm(jahr, '2022-12-31')).toBeDefined();
    expect(unverortet([jahr], '2022-12-30')).toEqual({ ohneDatum: 0, ungenau: 1 });
    expect(unverortet([jahr], '2021-12-31')).toEqual({ ohneDatum: 0, ungenau: 0 });
  });
  test('has the newest number of that day, and none that bears no date', () => {
    const eines = amt({
      online_verfahren: [zahl(99), zahl(50, '2022-03-10'), zahl(60, '2023-05'), zahl(70, '2024')],
    });
    expect(
      ['2022-03-31', '2023-05-30', '2023-05-31', '2024-06-30', '2024-12-31'].map(
        (tag) => zustandAm(eines, tag)!.zahl!.anzahl,
      ),
    ).toEqual([50, 50, 60, 60, 70]);
    expect(zustandAm(amt({ online_verfahren: [zahl(99)] }), '2024-12-31')).toEqual({
      seit: '2022-03-10',
      zahl: undefined,
    });
  });
  test('shows a number as it was published until it was put right', () => {
    const korrektur = { am: '2023-08-01', grund: 'Zwei Ziffern waren vertauscht.', vorher: 65 };
    const eines = amt({ online_verfahren: [{ ...zahl(56, '2022-03-10'), korrektur }] });
    expect(zahlAm(eines, '2023-07-31')!.anzahl).toBe(65);
    expect(zahlAm(eines, '2023-08-01')!.anzahl).toBe(56);
    expect(berichtigungenNach(eines, '2023-07-31')).toMatchObject([
      { damals: { anzahl: 65 }, heute: { anzahl: 56 }, korrektur },
    ]);
    expect(berichtigungenNach(eines, '2023-08-01')).toEqual([]);
    expect(berichtigungenNach(eines, '2022-03-09')).toEqual([]);
  });
});

describe('whatever the records say', () => {
  test('facts that can be of a later day change nothing of a day', () => {
    fc.assert(
      fc.property(
        datensatzArb,
        tagArb,
        fc.array(zahlArb),
        fc.option(standArb, { nil: undefined }),
        (datensatz, tag, zahlen, entzug) => {
          const spaeter = (stand: string | undefined) =>
            stand !== undefined && spaeteste(stand) > tag;
          const mehr: Datensatz = {
            ...datensatz,
            online_verfahren: [
              ...datensatz.online_verfahren,
              ...zahlen.filter(({ stand }) => stand === undefined || spaeter(stand)),
            ].toSorted(vergleicheZahl),
            ...(!datensatz.entzug &&
              spaeter(entzug) && {
                entzug: { seit: entzug!, grund: 'x', quelle: 'https://presse.example.org/' },
              }),
          };
          expect(zustandAm(mehr, tag)).toEqual(zustandAm(datensatz, tag));
        },
      ),
    );
  });
  test('a correction of a later day changes nothing of a day, but is told', () => {
    fc.assert(
      fc.property(datensatzArb, tagArb, standArb, fc.boolean(), (datensatz, tag, am, fremd) => {
        fc.pre(spaeteste(am) > tag);
        const ohne: Datensatz = {
          ...datensatz,
          online_verfahren: datensatz.online_verfahren.map(({ korrektur: _, ...eine }) => eine),
        };
        const mit: Datensatz = {
          ...ohne,
          online_verfahren: ohne.online_verfahren.map((falsche) =>
            berichtigteZahl(falsche, {
              anzahl: falsche.anzahl + 1,
              am,
              grund: 'Zwei Ziffern waren vertauscht.',
              ...(fremd && { quelle: 'https://andere.example.org/' }),
            }),
          ),
        };
        expect(zustandAm(mit, tag)).toEqual(zustandAm(ohne, tag));
        expect(berichtigungenNach(mit, tag).map(({ damals }) => damals)).toEqual(
          ohne.online_verfahren.filter(
            ({ stand }) => stand !== undefined && spaeteste(stand) <= tag,
          ),
        );
      }),
    );
  });
  test('with every fact dated and past, it is the number that the directory shows', () => {
    fc.assert(
      fc.property(datensatzArb, (datensatz) => {
        const zahlen = datensatz.online_verfahren.filter(({ stand }) => stand !== undefined);
        fc.pre(zahlen.length > 0);
        const alle = {
          online_verfahren: zahlen.map(({ anzahl, stand, quelle }) => ({
            anzahl,
            stand: stand!,
            quelle,
          })),
        };
        expect(zahlAm(alle, '2099-12-31')).toEqual(aktuelleZahl(alle.online_verfahren));
      }),
    );
  });
  test('an office is held, not held, or counted as unknown', () => {
    fc.assert(
      fc.property(datensatzArb, tagArb, ({ entzug: _, ...datensatz }, tag) => {
        const { seit } = datensatz.auszeichnung;
        const { ohneDatum, ungenau } = unverortet([datensatz], tag);
        const vorher = seit !== undefined && frueheste(seit) > tag;
        expect(
          [zustandAm(datensatz, tag) !== undefined, ohneDatum === 1, ungenau === 1, vorher].filter(
            Boolean,
          ),
        ).toHaveLength(1);
      }),
    );
  });
});

describe('days of states', () => {
  test('are the ends of all quarters that are over', () => {
    expect(stichtage('2021-09-30')).toEqual([]);
    expect(stichtage('2021-10-01')).toEqual(['2021-09-30']);
    expect(stichtage('2022-07-01')).toEqual([
      '2021-09-30',
      '2021-12-31',
      '2022-03-31',
      '2022-06-30',
    ]);
  });
  test('later days only add to them', () => {
    fc.assert(
      fc.property(tagArb, tagArb, (a, b) => {
        const [frueh, spaet] = [a, b].toSorted() as [string, string];
        expect(stichtage(spaet).slice(0, stichtage(frueh).length)).toEqual(stichtage(frueh));
      }),
    );
  });
});

test('a year counts what is surely within it, and says how many offices it cannot place', () => {
  const amt = (id: string, seit?: string, entzug?: string): GeprueftesAmt => ({
    id,
    datensatz: {
      name: 'Gemeinde Test',
      art: 'gemeinde',
      schluessel: '09187128',
      auszeichnung: { ...(seit && { seit }), quelle: 'https://presse.example.org/' },
      online_verfahren: [zahl(50)],
      ...(entzug && {
        entzug: { seit: entzug, grund: 'x', quelle: 'https://presse.example.org/' },
      }),
    },
  });
  expect(
    jahresbilanz(
      [
        amt('vorher', '2025-06-15'),
        amt('danach', '2025-06-16'),
        amt('monat', '2025-07'),
        amt('angeschnitten', '2025-06'),
        amt('laufend', '2026'),
        amt('ohne'),
        amt('weg', '2024-01-01', '2026-01-01'),
        amt('lange-weg', '2022-01-01', '2024-01-01'),
      ],
      '2026-06-15',
    ),
  ).toEqual({ von: '2025-06-15', bis: '2026-06-15', neu: 2, entzogen: 1, undatiert: 3 });
});
