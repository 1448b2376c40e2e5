import { expect, test } from 'vitest';
import { adresseAus, anzahlAus, sauber, schluesselAus } from '../../src/domain/sprache/eingabe.ts';

/** Some of the characters without width: soft hyphen, zero-width space, mark of direction, joiner. */
const UNSICHTBARE = ['\u00ad', '\u200b', '\u200e', '\u2060', '\ufeff'];

test.each(UNSICHTBARE)('what nobody sees changes no meaning: %j', (zeichen) => {
  const mit = (text: string) => [...text].join(zeichen);
  expect(sauber(mit('Markt  Murnau '))).toBe('Markt Murnau');
  expect(anzahlAus(mit('1.072'))).toEqual({ anzahl: 1072 });
  expect(adresseAus(mit('www.example.org/a'))).toBe('https://www.example.org/a');
  expect(schluesselAus(mit('9190148'))).toBe('09190148');
});
