/** How large a number may be before someone is asked: beside the one before it, and without one. */
import { describe, expect, test } from 'vitest';
import { MUSTER } from '../../src/domain/pruefung/regeln/tabelle.ts';
import { ART_INFO } from '../../src/domain/register/arten.ts';
import { meldungenZu } from './pruefling.ts';

type Eintrag = readonly [anzahl: number, stand?: string, mindestens?: boolean];

/** The sample record with other numbers, and perhaps another hinweis. */
function datensatz(zahlen: readonly Eintrag[], hinweis = 'Ein Satz.', muster = MUSTER): string {
  const liste = zahlen.map(
    ([anzahl, stand, mindestens]) =>
      `  - anzahl: ${anzahl}\n${stand ? `    stand: "${stand}"\n` : ''}    quelle: https://www.stmd.bayern.de/z\n${mindestens ? '    mindestens: true\n' : ''}`,
  );
  return muster
    .replace(/online_verfahren:\n(?: .*\n)+/, `online_verfahren:\n${liste.join('')}`)
    .replace(/hinweis.*/, `hinweis: ${hinweis}`);
}

/** The rules on size that a record breaks, with the line of each. */
const funde = (...angaben: Parameters<typeof datensatz>) =>
  meldungenZu(datensatz(...angaben)).filter(({ regel }) =>
    ['sprung', 'hohe-zahl', 'zahl-ist-jahr'].includes(regel),
  );
const regeln = (...angaben: Parameters<typeof datensatz>) =>
  funde(...angaben).map(({ regel }) => regel);

const GRENZE = 10 * ART_INFO.landratsamt.schwelle;

describe('a number with none before it', () => {
  test('is asked about from ten times the threshold on, whatever its Stand', () => {
    expect(regeln([[GRENZE - 1, '2026-05']])).toEqual([]);
    expect(regeln([[GRENZE, '2026-05']])).toEqual(['hohe-zahl']);
    expect(regeln([[GRENZE]])).toEqual(['hohe-zahl']);
    expect(regeln([[GRENZE, '2026-05', true]])).toEqual(['hohe-zahl']);
  });

  test('of a Bezirk is measured by its own threshold', () => {
    const bezirk = MUSTER.replace('landratsamt', 'bezirk');
    expect(regeln([[10 * ART_INFO.bezirk.schwelle, '2026-05']], 'Ein Satz.', bezirk)).toEqual([
      'hohe-zahl',
    ]);
  });

  test('is no error: it says what may be wrong, and how to confirm it', () => {
    const [fund] = funde([[1234, '2026-05']]);
    expect(fund).toMatchObject({ schwere: 'warnung', zeile: 8 });
    expect(fund!.meldung).toMatch(
      /wirklich 1234 .* eine Ziffer zu viel .* etwas anderes.*„hinweis“/,
    );
  });

  test.each(['1234', '1.234', '1 234'])('is confirmed by a hinweis that names it: %s', (zahl) =>
    expect(regeln([[1234, '2026-05']], `Zu den ${zahl} Verfahren gehören alle Ämter.`)).toEqual([]),
  );

  test.each(['Die Zahl ist hoch.', 'Es waren 12.345 Anträge.', 'Es sind 123 und 4.'])(
    'is not confirmed by another hinweis: %s',
    (hinweis) => expect(regeln([[1234, '2026-05']], hinweis)).toEqual(['hohe-zahl']),
  );
});

test('a lower bound, none at all, or a number without a Stand makes no later one plausible', () => {
  for (const davor of [[50, '2024', true], [0, '2024'], [60]] as const)
    expect(regeln([davor, [1234, '2026-05']]), JSON.stringify(davor)).toContain('hohe-zahl');
});

test('what follows a number as high is not asked about again', () =>
  expect(
    regeln([
      [600, '2025-05'],
      [650, '2026-05'],
    ]),
  ).toEqual(['hohe-zahl']));

test('one fault has one message: a jump is a jump, a year is a year', () => {
  const beide = (a: number, b: number) =>
    regeln([
      [a, '2025-05'],
      [b, '2026-05'],
    ]);
  expect(beide(72, 1234)).toEqual(['sprung']);
  expect(beide(1234, 72)).toEqual(['sprung']);
  expect(regeln([[2026, '2026-05']])).toEqual(['zahl-ist-jahr']);
});
