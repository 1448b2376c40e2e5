import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buchstaben,
  editierabstand,
  fehlerzahl,
  fremdeBuchstaben,
  naechster,
} from '../../src/domain/sprache/aehnlichkeit.ts';

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
      const begrenzt = (abstand: number) => (abstand > grenze ? Infinity : abstand);
      const anfaenge = Array.from({ length: name.length + 1 }, (_, i) => name.slice(0, i));
      const abstaende = anfaenge.map((anfang) => editierabstand(getippt, anfang));
      expect(fehlerzahl(getippt, name, grenze, 2)).toEqual({
        ganz: begrenzt(abstaende.at(-1)!),
        anfang: begrenzt(Math.min(...abstaende)),
        grund: begrenzt(abstaende[2] ?? Infinity),
      });
    }),
    { numRuns: 20_000, seed: 10 },
  );
});

test('letters that a name lacks are a lower bound of errors', () => {
  const wort = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'z', '7'), maxLength: 7 });
  fc.assert(
    fc.property(wort, wort, (getippt, name) => {
      const fremde = fremdeBuchstaben(buchstaben(getippt), buchstaben(name));
      expect(fremde).toBeLessThanOrEqual(editierabstand(getippt, name));
    }),
    { seed: 11 },
  );
  expect(fremdeBuchstaben(buchstaben('abz'), buchstaben('b'))).toBe(2);
});
