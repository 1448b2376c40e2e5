import { expect, test } from 'vitest';
import { inSprache, mitBasis } from '../../src/domain/verzeichnis/urls.ts';

test('paths below a base', () => {
  expect(mitBasis('/', '/karte/')).toBe('/karte/');
  expect(mitBasis('/amt', '/karte/')).toBe('/amt/karte/');
  expect(mitBasis('/amt/', '/')).toBe('/amt/');
});

test('paths in a language, where the page exists in it', () => {
  expect(inSprache('/', 'en')).toBe('/en/');
  expect(inSprache('/orte/hof/', 'en')).toBe('/en/orte/hof/');
  expect(inSprache('/orte/hof/', 'de')).toBe('/orte/hof/');
  expect(inSprache('/suche/?q=x', 'en')).toBe('/suche/?q=x');
  expect(inSprache('/landkreise/hof/', 'en')).toBe('/landkreise/hof/');
});
