import { expect, test } from 'vitest';
import { ordnePostleitzahlenZu } from '../../src/domain/register/postleitzahlen.ts';
import { register } from '../hilfe/inhalt.ts';

const zuordnen = (quelle: Record<string, string[]>) => ordnePostleitzahlenZu(register.orte, quelle);

test('a name that occurs several times is told apart by place', () => {
  const { nachOrt } = zuordnen({ '84573': ['Schönberg'], '94513': ['Schönberg'] });
  expect(nachOrt).toEqual({ '09183143': ['84573'], '09272147': ['94513'] });
});

test('a place outside Bavaria with the name of a Bavarian one is not taken for it', () => {
  expect(zuordnen({ '48143': ['Münster'], '46045': ['Oberhausen'] }).nachOrt).toEqual({});
});

test('all spellings of a name are understood', () => {
  expect(zuordnen({ '92318': ['Neumarkt in der Oberpfalz'] }).nachOrt).toEqual({
    '09373147': ['92318'],
  });
});

test('a Bavarian postcode without a place is reported', () => {
  expect(zuordnen({ '90999': ['Nirgendwo'] }).ohneOrt).toEqual(['90999']);
});
