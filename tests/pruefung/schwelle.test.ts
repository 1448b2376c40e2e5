/** A number below the threshold: history before the award, explained or refused from then on. */
import { describe, expect, test } from 'vitest';
import { bericht } from '../../src/domain/pruefung/bericht.ts';
import { MUSTER } from '../../src/domain/pruefung/regeln/tabelle.ts';
import { meldungenZu } from './pruefling.ts';

const HINWEIS = 'hinweis: Einige Verfahren sind außer Betrieb.\n';
const ENTZUG = 'entzug: { seit: "2026-06", grund: Test, quelle: https://www.stmd.bayern.de/e }\n';

interface Fall {
  seit?: string;
  zahlen: readonly (readonly [anzahl: number, stand?: string])[];
  hinweis?: boolean;
  entzug?: boolean;
}

/** The sample record with another award and other numbers. */
function datensatz({ seit, zahlen, hinweis = false, entzug = false }: Fall): string {
  const liste = zahlen.map(
    ([anzahl, stand]) =>
      `  - anzahl: ${anzahl}\n${stand ? `    stand: "${stand}"\n` : ''}    quelle: https://www.stmd.bayern.de/z\n`,
  );
  return MUSTER.replace('  seit: "2021-11-12"\n', seit ? `  seit: "${seit}"\n` : '')
    .replace(/online_verfahren:\n(?: .*\n)+/, `online_verfahren:\n${liste.join('')}`)
    .replace('website', `${entzug ? ENTZUG : ''}website`)
    .replace(/hinweis.*\n/, hinweis ? HINWEIS : '');
}

/** The rules on the threshold that a record breaks. */
const regeln = (fall: Fall) =>
  meldungenZu(datensatz(fall))
    .map(({ regel }) => regel)
    .filter((regel) => /schwelle|zahl-vor-auszeichnung/.test(regel));

const SEIT = '2024-03-12';

test.each<[string, Fall]>([
  ['dated after the award', { seit: SEIT, zahlen: [[45, '2026-05']] }],
  ['of the day of the award', { seit: SEIT, zahlen: [[45, '2024-03-12']] }],
  ['of the month of the award, so perhaps from before', { seit: SEIT, zahlen: [[45, '2024-03']] }],
  ['of the year of the award, so perhaps from before', { seit: SEIT, zahlen: [[45, '2024']] }],
  ['without a Stand', { seit: SEIT, zahlen: [[45]] }],
  ['the newest, with the award undated', { zahlen: [[45, '2026-05']] }],
  ['neither dated nor the award', { zahlen: [[45]] }],
  [
    'in the middle of the history',
    {
      seit: SEIT,
      zahlen: [
        [60, '2024-05'],
        [45, '2025-05'],
        [61, '2026-05'],
      ],
    },
  ],
])('a number %s: an error, with a hinweis a warning', (_, fall) => {
  expect(regeln(fall)).toEqual(['schwelle']);
  expect(regeln({ ...fall, hinweis: true })).toEqual(['unter-schwelle']);
  expect(regeln({ ...fall, entzug: true })).toEqual([]);
});

test.each<[string, Fall]>([
  [
    'from before the award',
    {
      seit: SEIT,
      zahlen: [
        [45, '2024-02'],
        [55, '2026-05'],
      ],
    },
  ],
  [
    'from long before',
    {
      seit: SEIT,
      zahlen: [
        [5, '2022'],
        [55, '2026-05'],
      ],
    },
  ],
  [
    'older, with the award undated',
    {
      zahlen: [
        [45, '2022'],
        [55, '2026-05'],
      ],
    },
  ],
  ['just enough', { seit: SEIT, zahlen: [[50, '2026-05']] }],
])('a number %s is history: nothing to say', (_, fall) => {
  expect(regeln(fall)).toEqual([]);
  expect(regeln({ ...fall, hinweis: true })).toEqual([]);
});

test('the newest number from before the award asks for a second look, unless explained', () => {
  const fall: Fall = { seit: SEIT, zahlen: [[45, '2024-02']] };
  expect(regeln(fall)).toEqual(['zahl-vor-auszeichnung']);
  expect(regeln({ ...fall, hinweis: true })).toEqual([]);
});

describe('the message', () => {
  const meldung = (fall: Fall) =>
    meldungenZu(datensatz(fall)).find(({ regel }) => regel.endsWith('schwelle'))!;
  const gefallen: Fall = {
    seit: SEIT,
    zahlen: [
      [62, '2025-01'],
      [45, '2026-05'],
    ],
  };

  test('points at the number and names the ways out', () => {
    const fehler = meldung(gefallen);
    expect(fehler).toMatchObject({ schwere: 'fehler', zeile: 11, spalte: 13 });
    for (const teil of ['45', '50', '„hinweis“', '„entzug“', 'Stand'])
      expect(fehler.meldung).toContain(teil);
  });

  test('with a hinweis the record may be published', () => {
    const warnung = meldung({ ...gefallen, hinweis: true });
    expect(warnung).toMatchObject({ schwere: 'warnung', zeile: 11 });
    expect(bericht('text', [warnung], { dateien: 1, ordner: 'content' })).toContain('0 Fehler');
  });
});

test.each([
  [30, []],
  [29, ['schwelle']],
])('a Bezirk with %i: 30 are enough', (anzahl, erwartet) => {
  const text = `name: Bezirk Unterfranken
art: bezirk
schluessel: "096"
auszeichnung: { quelle: https://www.stmd.bayern.de/a }
online_verfahren: [{ anzahl: ${anzahl}, quelle: https://www.stmd.bayern.de/b }]
`;
  expect(meldungenZu(text, 'bezirk-unterfranken.yaml').map(({ regel }) => regel)).toEqual(erwartet);
});
