import { expect, test } from 'vitest';
import { mitBasis } from '../src/domain/urls.ts';

test('paths below a base', () => {
  expect(mitBasis('/', '/karte/')).toBe('/karte/');
  expect(mitBasis('/amt', '/karte/')).toBe('/amt/karte/');
  expect(mitBasis('/amt/', '/')).toBe('/amt/');
});
