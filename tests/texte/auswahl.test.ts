import { expect, test } from 'vitest';
import { THEMEN } from '../../src/domain/datensatz/anliegen.ts';
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

test('errands stand by life situation, moving before trees, those of the start page first', () => {
  const themen = anliegenNachThema(t, anliegen.toReversed());
  const folge = themen.map(({ thema }) => THEMEN.indexOf(thema));
  expect(folge).toEqual(folge.toSorted((a, b) => a - b));
  expect(THEMEN.indexOf('wohnen')).toBeLessThan(THEMEN.indexOf('umwelt'));
  expect(themen.flatMap((thema) => thema.anliegen)).toHaveLength(anliegen.length);
  for (const { thema, anliegen: eigene } of themen) {
    expect(new Set(eigene.map((eines) => eines.thema))).toEqual(new Set([thema]));
    const plaetze = eigene.map(({ haeufig }) => haeufig ?? Infinity);
    expect(plaetze).toEqual(plaetze.toSorted((a, b) => a - b));
    const uebrige = eigene.filter(({ haeufig }) => haeufig === undefined).map(({ name }) => name);
    expect(uebrige).toEqual(uebrige.toSorted((a, b) => a.localeCompare(b, 'de')));
  }
});
