/** Invented records of every shape for tests of the past: dates of any exactness, or none. */
import fc from 'fast-check';
import type { Datensatz, Zahl } from '../../src/domain/datensatz/schema.ts';
import { vergleicheZahl } from '../../src/domain/datensatz/verlauf.ts';

const QUELLE = 'https://presse.example.org/';

/** Any day of the first years of the seal, `YYYY-MM-DD`. */
export const tagArb = fc
  .integer({ min: Date.UTC(2021, 5, 1) / 864e5, max: Date.UTC(2027, 11, 31) / 864e5 })
  .map((tag) => new Date(tag * 864e5).toISOString().slice(0, 10));

/** A day, month or year. */
export const standArb = fc
  .tuple(tagArb, fc.constantFrom(4, 7, 10))
  .map(([tag, laenge]) => tag.slice(0, laenge));

export const zahlArb: fc.Arbitrary<Zahl> = fc.record(
  {
    anzahl: fc.integer({ min: 0, max: 300 }),
    stand: standArb,
    quelle: fc.constant(QUELLE),
    mindestens: fc.constant(true as const),
    korrektur: fc.record({
      am: standArb,
      grund: fc.constant('Zwei Ziffern waren vertauscht.'),
      vorher: fc.integer({ min: 301, max: 400 }),
    }),
  },
  { requiredKeys: ['anzahl', 'quelle'] },
);

export const datensatzArb: fc.Arbitrary<Datensatz> = fc.record(
  {
    name: fc.constant('Gemeinde Test'),
    art: fc.constant('gemeinde' as const),
    schluessel: fc.constant('09187128'),
    auszeichnung: fc.record(
      { seit: standArb, quelle: fc.constant(QUELLE) },
      { requiredKeys: ['quelle'] },
    ),
    online_verfahren: fc
      .array(zahlArb, { minLength: 1, maxLength: 8 })
      .map((zahlen) => zahlen.toSorted(vergleicheZahl)),
    entzug: fc.record({
      seit: standArb,
      grund: fc.constant('Zurückgegeben.'),
      quelle: fc.constant(QUELLE),
    }),
  },
  { requiredKeys: ['name', 'art', 'schluessel', 'auszeichnung', 'online_verfahren'] },
);
