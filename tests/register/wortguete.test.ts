/** How words of a sentence fit the words of an errand. The errands are test data. */
import { describe, expect, test } from 'vitest';
import { finde, suchbar, type Benannt } from '../../src/domain/register/namenssuche.ts';

const anliegen = (name: string, auchGenannt: string[], stichworte: string[] = []): Benannt => ({
  art: 'anliegen',
  name,
  auchGenannt,
  stichworte,
  zusatz: '',
  gewicht: 0,
  postleitzahlen: [],
});

const alle = suchbar([
  anliegen(
    'Boot anmelden (Bootssteuer)',
    ['Boot', 'Schiff zulassen'],
    ['sailing boat', 'Kahn', 'човен'],
  ),
  anliegen('Zelt ummelden', ['Zeltplatz'], ['Lager', 'yatı']),
  anliegen('Segelschein', ['Segelprüfung']),
]);
const gefunden = (text: string) =>
  finde(alle, text).map(({ eintrag, sicherheit }) => `${eintrag.name}: ${sicherheit}`);

describe('an errand is found, as a question, by', () => {
  test.each([
    ['other endings', 'Boote anmelden', 'Boot anmelden (Bootssteuer)'],
    ['a noun of its verb', 'Ummeldung', 'Zelt ummelden'],
    ['a compound of its words', 'Bootsanmeldung', 'Boot anmelden (Bootssteuer)'],
    ['a part of a compound', 'Steuer', 'Boot anmelden (Bootssteuer)'],
    ['a sentence', 'Wo kann ich mein neues Boot anmelden?', 'Boot anmelden (Bootssteuer)'],
    ['a verb in two parts', 'Wie melde ich mein Zelt um?', 'Zelt ummelden'],
    ['a verb in two parts', 'Wo meldet man sein Boot an', 'Boot anmelden (Bootssteuer)'],
    ['a word in Cyrillic letters', 'Човен', 'Boot anmelden (Bootssteuer)'],
    ['a word with other Turkish letters', 'YATI', 'Zelt ummelden'],
    ['another word', 'kahn', 'Boot anmelden (Bootssteuer)'],
    ['a word of another language', 'Sailing Boat', 'Boot anmelden (Bootssteuer)'],
  ])('%s: %s', (_, text, name) => expect(gefunden(text)[0]).toBe(`${name}: anfang`));

  test.each([
    ['a word that goes on', 'Segelprüfungstermin', 'Segelschein'],
    ['a typing error in another word', 'sailimg boat', 'Boot anmelden (Bootssteuer)'],
  ])('%s, as a guess: %s', (_, text, name) =>
    expect(gefunden(text)).toContain(`${name}: aehnlich`),
  );
});

test('its own names alone are exact', () => {
  expect(gefunden('Schiff zulassen')).toEqual(['Boot anmelden (Bootssteuer): genau']);
  expect(gefunden('Lager')).toEqual(['Zelt ummelden: anfang']);
});

test('where an errand fits, no other is guessed', () =>
  expect(gefunden('Zelte')).toEqual(['Zelt ummelden: anfang']));

test.each(['Bot', 'Kindergeld', 'Lagune'])('%s is none of them', (text) =>
  expect(gefunden(text)).toEqual([]),
);
