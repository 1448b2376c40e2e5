import { expect, test } from 'vitest';
import { ascii, namensschluessel, slug, slugAusAngabe } from '../../src/domain/sprache/ortsname.ts';

test.each([
  ['Murnau a.Staffelsee', 'murnau-a-staffelsee'],
  ['Lindau (Bodensee)', 'lindau-bodensee'],
  ['Weißenburg i.Bay.', 'weissenburg-i-bay'],
  ['Höchstädt a.d.Donau', 'hoechstaedt-a-d-donau'],
])('slug of %s', (name, erwartet) => expect(slug(name)).toBe(erwartet));

test.each([
  ['a slug', 'hausen-rhoen-grabfeld', 'hausen-rhoen-grabfeld'],
  ['a name', 'Bad Füssing', 'bad-fuessing'],
  ['the end of a sentence', 'dachau.', 'dachau'],
  ['a bracket of a mail', 'hausen-rhoen-grabfeld>)', 'hausen-rhoen-grabfeld'],
  ['a slash', 'Dachau/', 'dachau'],
  ['a path', '../../karte', '../../karte'],
  ['a tag', '<b>Rom</b>', '<b>Rom</b>'],
  ['a broken character', 'ÿ', 'ÿ'],
  ['nothing', '', ''],
])('%s in an address', (_, angabe, erwartet) => expect(slugAusAngabe(angabe)).toBe(erwartet));

test('ascii writes umlauts out, also decomposed ones', () => {
  expect(ascii('Nürnberg')).toBe('nuernberg');
  expect(ascii('Nu\u0308rnberg')).toBe('nuernberg');
  expect(ascii('Café')).toBe('cafe');
});

test.each([
  ['Neumarkt i.d.OPf.', 'Neumarkt in der Oberpfalz'],
  ['Pfaffenhofen a.d.Ilm', 'Pfaffenhofen an der Ilm'],
  ['Prien a.Chiemsee', 'Prien am Chiemsee'],
  ['Haag i.OB', 'Haag in Oberbayern'],
  ['Neukirchen b.Hl.Blut', 'Neukirchen beim Heiligen Blut'],
  ['Ostheim v.d.Rhön', 'Ostheim vor der Rhön'],
  ['Rothenburg ob der Tauber', 'Rothenburg o.d.Tauber'],
])('%s and %s are one name', (a, b) => expect(namensschluessel(a)).toBe(namensschluessel(b)));

test('different places keep different keys', () => {
  expect(namensschluessel('Neustadt a.d.Aisch')).not.toBe(namensschluessel('Neustadt a.d.Donau'));
});
