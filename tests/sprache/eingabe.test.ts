import { expect, test } from 'vitest';
import {
  adressangaben,
  entwirrt,
  sauber,
  schluesselAus,
} from '../../src/domain/sprache/eingabe.ts';
import { adresseAus, anzahlAus } from '../../src/domain/sprache/wertangabe.ts';

/** Some of the characters without width: soft hyphen, zero-width space, mark of direction, joiner. */
const UNSICHTBARE = ['\u00ad', '\u200b', '\u200e', '\u2060', '\ufeff'];

test.each(UNSICHTBARE)('what nobody sees changes no meaning: %j', (zeichen) => {
  const mit = (text: string) => [...text].join(zeichen);
  expect(sauber(mit('Markt  Murnau '))).toBe('Markt Murnau');
  expect(anzahlAus(mit('1.072'))).toEqual({ anzahl: 1072 });
  expect(adresseAus(mit('www.example.org/a'))).toBe('https://www.example.org/a');
  expect(schluesselAus(mit('9190148'))).toBe('09190148');
});

test.each(['„72“', '»72«', '"72"', '“72”', '‚72‘', '„72'])(
  'marks around what is stated are none of it: %s',
  (gesetzt) => {
    expect(anzahlAus(gesetzt)).toEqual({ anzahl: 72 });
    expect(adresseAus(gesetzt.replace('72', 'https://www.example.org/a'))).toBe(
      'https://www.example.org/a',
    );
  },
);

test('marks inside a number make it none', () => {
  for (const text of ['7„2', '„7“ „2“', '„“', '"']) expect(anzahlAus(text), text).toBeUndefined();
});

test.each([
  ['MÃ¼nchen', 'München'],
  ['GroÃŸwallstadt', 'Großwallstadt'],
  ['Gro\u00c3\u009fwallstadt', 'Großwallstadt'],
  ['Ã–hringen', 'Öhringen'],
  ['SÃ£o Paulo', 'São Paulo'],
  ['München', 'München'],
  ['SÃO PAULO', 'SÃO PAULO'],
  ['Ã¼ – 日本', 'Ã¼ – 日本'],
])('bytes that were taken for letters become letters again: %s', (text, gemeint) =>
  expect(entwirrt(text)).toBe(gemeint),
);

test.each([
  ['?q=M%C3%BCnchen', 'München'],
  ['?q=M%FCnchen', 'München'],
  ['?q=M%C3%83%C2%BCnchen', 'München'],
  ['?q=München', 'München'],
  ['?q=MÃ¼nchen', 'München'],
  ['q=Bad+T%F6lz&x=1', 'Bad Tölz'],
  ['?x&q=a=b%', 'a=b%'],
  ['?q=%zz%2', '%zz%2'],
  ['?q=', ''],
  ['?', null],
])('an address says what was meant: %s', (suche, wert) =>
  expect(adressangaben(suche).get('q')).toBe(wert),
);

test('an address that is written as usual is read as usual', () => {
  const angaben = new URLSearchParams({
    q: 'Höchstädt a.d.Donau & Co. + 100 %',
    ort: 'x=y?#/',
    leer: '',
  });
  expect([...adressangaben(`?${String(angaben)}`)]).toEqual([...angaben]);
});
