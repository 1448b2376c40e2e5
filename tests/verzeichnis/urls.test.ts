import { expect, test } from 'vitest';
import { basispfad, inSprache, mitBasis } from '../../src/domain/verzeichnis/urls.ts';

test('paths below a base', () => {
  expect(mitBasis('/', '/karte/')).toBe('/karte/');
  expect(mitBasis('/amt', '/karte/')).toBe('/amt/karte/');
  expect(mitBasis('/amt/', '/')).toBe('/amt/');
});

test('a base path is understood with and without slashes, and anything else refused', () => {
  for (const angabe of ['amt', '/amt', 'amt/', '/amt/']) expect(basispfad(angabe)).toBe('/amt');
  expect(basispfad('/')).toBe('/');
  expect(basispfad('a/b-c_d.e/')).toBe('/a/b-c_d.e');
  for (const angabe of ['https://x.de/amt', '../amt', 'a/./b', 'a//b', '//amt', 'a b', 'a?b', 'ä'])
    expect(basispfad(angabe), angabe).toBeUndefined();
});

test('paths in a language, where the page exists in it', () => {
  expect(inSprache('/', 'en')).toBe('/en/');
  expect(inSprache('/orte/hof/', 'en')).toBe('/en/orte/hof/');
  expect(inSprache('/orte/hof/', 'de')).toBe('/orte/hof/');
  expect(inSprache('/suche/?q=x', 'en')).toBe('/en/suche/?q=x');
  expect(inSprache('/landkreise/hof/', 'en')).toBe('/landkreise/hof/');
});
