/** Rules of Leichte Sprache that a program can see. */
import { describe, expect, test } from 'vitest';
import { leichteSpracheMaengel } from '../../src/domain/sprache/leichtesprache.ts';

describe.each([
  ['a long sentence', 'Eins zwo drei Mal geht es hier und dann noch weiter bis zum Ende.', 14],
  ['a second sentence', 'Das ist gut. Das ist auch gut.', 14],
  ['a long word', 'Die Bürgerversammlung ist heute.', 5],
  ['a genitive', 'Das ist die Seite des Amts.', 19],
  ['a subjunctive', 'Das wäre schön.', 5],
  ['an abbreviation', 'Zum Beispiel geht das z. B. hier.', 23],
  ['a number as a word', 'Bayern hat sieben Bezirke.', 12],
  ['a special sign', 'Das sind 50 %.', 13],
  ['two negations', 'Das ist nicht ohne Hilfe möglich.', 9],
])('%s', (_, satz, spalte) => {
  test('is found at its place', () =>
    expect(leichteSpracheMaengel(`Das ist leicht.\n${satz}`)).toContainEqual(
      expect.objectContaining({ zeile: 2, ...(satz.startsWith('Eins') ? {} : { spalte }) }),
    ));
});

test.each([
  'Sie sehen die Bürger-Versammlung von dem Amt.',
  'Die Verwaltungs·gemeinschaft ist ein Amt für mehrere Orte.',
  'Das Siegel heißt: **Digitales Amt**.',
  '- [Alle Ämter](/aemter/verwaltungsgemeinschaft/): Das ist die Liste.',
  '## So finden Sie Ihr Amt',
  '1. Gehen Sie zur [Start-Seite](/).',
  'E-Mail: {{email}}',
  'Mindestens 50 heißt: 50 oder mehr.',
  '',
])('%j is easy', (satz) => expect(leichteSpracheMaengel(satz)).toEqual([]));
