import { expect, test } from 'vitest';
import { istEigeneSeite } from '../../src/domain/datensatz/eigeneseite.ts';

const KENNUNGEN = new Set(['stadt-schongau']);

test.each([
  'https://digitales-amt.example.org/aemter/stadt-schongau/',
  'http://localhost:4321/aemter/stadt-schongau/',
  'https://www.example.org/unter/en/aemter/stadt-schongau/?x=1#verlauf',
  'https://www.example.org/daten/v1/amt/stadt-schongau.yaml',
  'https://www.example.org/daten/v1/aemter.csv',
])('a page of this directory: %s', (adresse) =>
  expect(istEigeneSeite(adresse, KENNUNGEN)).toBe(true),
);

test.each([
  'https://www.example.org/aemter/bauamt/',
  'https://www.example.org/aemter/',
  'https://www.example.org/stadt-schongau/',
  'Telefonat',
])('another page: %s', (adresse) => expect(istEigeneSeite(adresse, KENNUNGEN)).toBe(false));
