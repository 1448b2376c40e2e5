/** What a branch changes in the published totals. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GENAUIGKEITEN, type Gesamtzahl } from '../../src/domain/datensatz/gesamtzahl.ts';
import {
  gesamtzahlaenderungen,
  gesamtzahlsaetze,
} from '../../src/domain/redaktion/gesamtzahlaenderungen.ts';
import { alsMarkdown } from '../../src/domain/redaktion/aenderungsbericht.ts';

const zahl = fc.record(
  {
    anzahl: fc.integer({ min: 1, max: 500 }),
    genauigkeit: fc.constantFrom(...GENAUIGKEITEN),
    stand: fc.constantFrom('2021-07-28', '2022-03', '2023'),
    quelle: fc.constantFrom('https://a.example.org/', 'https://b.example.org/'),
    hinweis: fc.constantFrom('Ein Satz.', 'Ein anderer.'),
  },
  { requiredKeys: ['anzahl', 'genauigkeit', 'quelle'] },
);
const zahlen = fc.array(zahl, { maxLength: 8 }).map((alle): Gesamtzahl[] => alle);

test('the same entries in another order are no change; each other one is told once', () => {
  fc.assert(
    fc.property(zahlen, zahlen, (vorher, jetzt) => {
      expect(gesamtzahlsaetze(vorher, vorher.toReversed())).toEqual([]);
      const saetze = gesamtzahlsaetze(vorher, jetzt);
      const so = (wort: string) => saetze.filter((satz) => satz.startsWith(wort)).length;
      // What comes in and what goes out make the difference of the two lengths.
      expect(so('neu') - so('gelöscht')).toBe(jetzt.length - vorher.length);
      expect(saetze).toHaveLength(so('neu') + so('gelöscht') + so('geändert'));
    }),
  );
});

const eine: Gesamtzahl = {
  anzahl: 100,
  genauigkeit: 'genau',
  stand: '2022-07-18',
  quelle: 'https://a.example.org/',
};

test('says what changes in words', () => {
  const andere: Gesamtzahl = { ...eine, genauigkeit: 'rund', hinweis: 'Geschätzt.' };
  expect(gesamtzahlsaetze([eine], [andere])).toEqual([
    'geändert: 100 (Stand 2022-07-18) → rund 100 (Stand 2022-07-18); hinweis nichts → „Geschätzt.“',
  ]);
  expect(gesamtzahlsaetze([], [eine])).toEqual([
    'neu: 100 (Stand 2022-07-18), Quelle https://a.example.org/',
  ]);
});

test('a file that is gone loses its entries; a broken one is said, an untouched one not', () => {
  const stand = (text: string, gesamtzahlen: Gesamtzahl[]) => ({
    text,
    meldungen: [],
    gesamtzahlen,
  });
  expect(gesamtzahlaenderungen(stand('a', [eine]), undefined).saetze[0]).toMatch(/^gelöscht/);
  const kaputt = {
    ...stand('b', []),
    meldungen: [
      {
        datei: 'gesamtzahlen.yaml',
        zeile: 2,
        spalte: 1,
        regel: 'falscher-wert',
        schwere: 'fehler' as const,
        meldung: 'Diese Zahl gibt es nicht.',
        vorschlag: '',
      },
    ],
  };
  const { saetze, meldungen } = gesamtzahlaenderungen(stand('a', [eine]), kaputt);
  expect(saetze).toEqual(['gesamtzahlen.yaml hat Fehler, siehe unten']);
  const bericht = alsMarkdown([], meldungen, { gesamtzahlen: saetze });
  expect(bericht).toContain('### Veröffentlichte Gesamtzahlen (1)');
  expect(bericht).toContain('`gesamtzahlen`, Zeile 2');
  expect(gesamtzahlaenderungen(kaputt, kaputt)).toEqual({ saetze: [], meldungen: [] });
});
