import { describe, expect, test } from 'vitest';
import { editierabstand, naechster } from '../../src/domain/sprache/aehnlichkeit.ts';

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
