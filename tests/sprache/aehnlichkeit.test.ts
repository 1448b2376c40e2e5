import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editierabstand, fehlerzahl, naechster } from '../../src/domain/sprache/aehnlichkeit.ts';

describe('did you mean', () => {
  test.each([
    ['', 'abc', 3],
    ['quelle', 'qeulle', 1],
    ['stadt', 'statd', 1],
    ['markt', 'mark', 1],
    ['anzahl', 'anzall', 1],
  ])('%s and %s differ by %d', (a, b, abstand) => expect(editierabstand(a, b)).toBe(abstand));
  test('suggests the nearest, and nothing where all is far', () => {
    expect(naechster('qelle', ['stand', 'quelle'])).toBe('quelle');
    expect(naechster('telefonnummer', ['stand', 'quelle'])).toBeUndefined();
  });
});

test('the bounded count of errors agrees with the distance, swaps at the limit included', () => {
  const wort = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
  fc.assert(
    fc.property(wort, wort, fc.integer({ min: 0, max: 2 }), (getippt, name, grenze) => {
      const abstand = editierabstand(getippt, name);
      expect(fehlerzahl(getippt, name, grenze).ganz).toBe(abstand > grenze ? Infinity : abstand);
    }),
    { numRuns: 20_000, seed: 10 },
  );
});
