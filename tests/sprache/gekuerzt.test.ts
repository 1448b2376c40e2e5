import { expect, test } from 'vitest';
import { gekuerzt } from '../../src/domain/sprache/gekuerzt.ts';

test('what is short stays, what is long ends with an ellipsis, and no letter is halved', () => {
  expect(gekuerzt('abc', 3)).toBe('abc');
  expect(gekuerzt('abcd', 3)).toBe('abc…');
  expect(gekuerzt('ab😀c', 3)).toBe('ab…');
});
