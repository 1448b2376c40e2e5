import { expect, test } from 'vitest';
import { ARTEN } from '../../src/domain/register/arten.ts';
import { anliegenNachThema, artoptionen, kreisoptionen } from '../../src/domain/texte/auswahl.ts';
import { texte } from '../../src/domain/texte/index.ts';
import { anliegen, register } from '../hilfe/inhalt.ts';

const t = texte('de');

test('kinds stand in their fixed order, after the choice of none', () => {
  expect(artoptionen(t).map(([wert]) => wert)).toEqual(['', ...ARTEN]);
  expect(artoptionen(t, ['markt']).map(([, text]) => text)).toEqual([
    t.liste.alle,
    t.artenMehrzahl.markt,
  ]);
});

test('a kreisfreie Stadt is told from the Landkreis of its name, which stands first', () => {
  const optionen = kreisoptionen(t, register).map(([, text]) => text);
  const stelle = optionen.indexOf('Rosenheim');
  expect(optionen[stelle + 1]).toBe('Rosenheim (kreisfreie Stadt)');
});

test('each area has five digits and occurs once', () => {
  const [, ...werte] = kreisoptionen(t, register).map(([wert]) => wert);
  expect(new Set(werte).size).toBe(werte.length);
  expect(werte.every((wert) => /^09\d{3}$/.test(wert))).toBe(true);
});

test('themes of errands are in German order, and every errand stands under its own', () => {
  const themen = anliegenNachThema(t, anliegen.toReversed());
  const titel = themen.map(({ name }) => name);
  expect(titel).toEqual(titel.toSorted((a, b) => a.localeCompare(b, 'de')));
  expect(themen.flatMap((thema) => thema.anliegen)).toHaveLength(anliegen.length);
  for (const { thema, anliegen: eigene } of themen)
    expect(new Set(eigene.map((eines) => eines.thema))).toEqual(new Set([thema]));
});
