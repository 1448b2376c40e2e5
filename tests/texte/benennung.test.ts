import { describe, expect, test } from 'vitest';
import {
  amtszeile,
  artenzahlen,
  gebietsname,
  gebietssatz,
  kreisname,
  standzeile,
} from '../../src/domain/texte/benennung.ts';
import { einbettungstexte } from '../../src/domain/texte/einbetten.ts';
import { texte } from '../../src/domain/texte/index.ts';
import { kreisUm } from '../../src/domain/verzeichnis/verzeichnis.ts';
import { register, verzeichnis } from '../hilfe/inhalt.ts';

const [de, en] = [texte('de'), texte('en')];
const kreis = register.behoerde('09187');
const stadt = register.behoerde('09163000');

test('areas bear their kind, places their name alone', () => {
  expect(gebietsname(de, kreis)).toBe('Landkreis Rosenheim');
  expect(gebietsname(en, kreis)).toBe('district of Rosenheim');
  expect(gebietsname(de, register.behoerde('091'))).toBe('Regierungsbezirk Oberbayern');
  expect(gebietsname(de, stadt)).toBe('Rosenheim');
});

test('kinds that are counted stand as within a sentence; a title keeps its capital', () => {
  const aemter = (['kreisfreie_stadt', 'kreisfreie_stadt', 'grosse_kreisstadt'] as const).map(
    (art) => ({ art }),
  );
  expect(artenzahlen(de, aemter)).toBe('1 Große Kreisstadt, 2 kreisfreie Städte');
  expect(artenzahlen(en, aemter.slice(0, 2))).toBe('2 cities outside any district');
});

test('around a place lies its Landkreis, or none', () => {
  expect(kreisname(de, kreis)).toBe('Landkreis Rosenheim');
  expect(kreisname(de, undefined)).toBe('kreisfreie Stadt');
});

test('an office lies in a Landkreis unless it is one or outside of all', () => {
  for (const amt of verzeichnis.aemter)
    expect(kreisUm(amt)?.schluessel).toBe(amt.behoerde.landkreis);
});

describe('the day of a number', () => {
  test('stands in the language of the page', () => {
    expect(standzeile(de, { stand: '2021-11-12' })).toBe('Stand: 12. November 2021');
    expect(standzeile(en, { stand: '2021-11' })).toMatch(/: November 2021$/);
    expect(standzeile(de, {})).toBe(de.zahl.standUnbekannt);
  });
  test('before the award is said', () => {
    const quelle = 'https://example.org/';
    const zahl = { anzahl: 48, stand: '2023-01', quelle };
    const amt = (seit: string) => ({
      zahl,
      datensatz: { ...verzeichnis.aemter[0]!.datensatz, auszeichnung: { seit, quelle } },
    });
    expect(amtszeile(de, amt('2023-05'))).toBe(`Stand: Januar 2023, ${de.amt.vorAuszeichnung}`);
    expect(amtszeile(de, amt('2022-05'))).toBe('Stand: Januar 2023');
  });
});

test('an office for several places says how many', () => {
  const gebiet = register.orte.slice(0, 12);
  expect(gebietssatz(de, { art: 'verwaltungsgemeinschaft', gebiet })).toBe(de.amt.gebietVg(12));
  expect(gebietssatz(de, { art: 'landratsamt', gebiet })).toBe(de.amt.gebietKreis(12));
  expect(gebietssatz(de, { art: 'bezirk', gebiet })).toBe(de.amt.gebietBezirk(12));
  expect(gebietssatz(de, { art: 'markt', gebiet: gebiet.slice(0, 1) })).toBeUndefined();
});

test('what foreign pages embed groups the digits of large numbers, as all pages do', () =>
  expect(einbettungstexte('de').gemeinden(1048, 2056)).toBe('1.048 von 2.056 Gemeinden'));
