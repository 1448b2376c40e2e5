import { describe, expect, test } from 'vitest';
import type { Verfahrensdatei } from '../../src/domain/datensatz/verfahren.ts';
import { vergleicheNamen } from '../../src/domain/sprache/ortsname.ts';
import {
  beispielverfahren,
  nachAngebot,
  verfahrenNachBuchstaben,
  verfahrenszeilen,
} from '../../src/domain/verzeichnis/verfahren.ts';
import { verfahren, verzeichnis } from '../hilfe/inhalt.ts';

const leistung = (nummer: string, rest = '') =>
  `https://www.bayernportal.de/dokumente/leistung/${nummer}${rest}`;
const liste = (...verfahren: Verfahrensdatei['verfahren']): Verfahrensdatei => ({
  schluessel: '09187',
  stand: '2026-05',
  quelle: 'https://www.bayernportal.de/',
  verfahren,
});
const eines = (name: string, ...adressen: (string | undefined)[]) => ({
  id: name,
  name,
  leistungen: adressen.map((url, i) => ({ id: `${i}`, name, url })),
});
const anliegen = (bayernportal?: string) => ({ bayernportal });

test('every list stands at its office, and at no other', () => {
  expect(verfahren.length).toBeGreaterThan(0);
  for (const amt of verzeichnis.aemter)
    expect(amt.verfahren).toBe(verfahren.find(({ id }) => id === amt.id)?.datei);
});

describe('an errand goes online', () => {
  const wohnsitz = anliegen(leistung('0888766265'));

  test.each([
    leistung('0888766265'),
    leistung('0888766265', '?plz=91077&behoerde=1&gemeinde=2'),
    leistung('0888766265', '/'),
    'https://freistaat.bayern/dokumente/leistung/0888766265#online',
  ])('where a list names its service: %s', (url) =>
    expect(
      nachAngebot([wohnsitz], liste(eines('a', leistung('1')), eines('b', undefined, url))),
    ).toEqual({ online: [wohnsitz], uebrige: [] }),
  );

  test.each([
    ['another service', leistung('888766265')],
    ['a longer number', leistung('08887662651')],
    [
      'an authority of the same number',
      'https://www.bayernportal.de/dokumente/behoerde/0888766265',
    ],
    ['no address', undefined],
  ])('not for %s', (_, url) =>
    expect(nachAngebot([wohnsitz], liste(eines('a', url)))).toEqual({
      online: [],
      uebrige: [wohnsitz],
    }),
  );

  test('never without an address of its own, or without a list', () => {
    const ohne = anliegen();
    expect(nachAngebot([ohne], liste(eines('a', undefined)))).toEqual({
      online: [],
      uebrige: [ohne],
    });
    expect(nachAngebot([wohnsitz], undefined)).toEqual({ online: [], uebrige: [wohnsitz] });
  });

  test('and the order of the errands stays', () => {
    const viele = ['5', '1', '4', '2', '3'].map((nummer) => anliegen(leistung(nummer)));
    const { online, uebrige } = nachAngebot(viele, liste(eines('a', leistung('2'), leistung('5'))));
    expect(online).toEqual([viele[0], viele[3]]);
    expect(uebrige).toEqual([viele[1], viele[2], viele[4]]);
  });
});

describe('a procedure', () => {
  const zeile = (...leistungen: Verfahrensdatei['verfahren'][number]['leistungen']) =>
    verfahrenszeilen(liste({ id: '1', name: 'Umzug', leistungen }))[0];

  test('of one service is one link, with the name of the service where it says more', () => {
    expect(zeile({ id: '1', name: 'Umzug', url: leistung('1') })).toEqual({
      name: 'Umzug',
      url: leistung('1'),
      leistungen: [],
    });
    expect(zeile({ id: '1', name: 'Wohnsitz', url: leistung('1') })).toEqual({
      name: 'Umzug',
      url: leistung('1'),
      leistungen: [{ name: 'Wohnsitz' }],
    });
  });
  test('of several services names each with its link', () => {
    const a = { id: '1', name: 'Zuzug', url: leistung('1') };
    const b = { id: '2', name: 'Abmeldung', url: leistung('2') };
    expect(zeile(a, b)).toEqual({ name: 'Umzug', url: undefined, leistungen: [b, a] });
  });
  test('without service or address is a name', () => {
    expect(zeile()).toEqual({ name: 'Umzug', url: undefined, leistungen: [] });
    expect(zeile({ id: '1', name: 'Umzug' })).toEqual({
      name: 'Umzug',
      url: undefined,
      leistungen: [],
    });
  });
});

test('all procedures stand in German order under their letters, each once', () => {
  for (const { datei } of verfahren) {
    const namen = verfahrenszeilen(datei).map(({ name }) => name);
    expect(namen).toEqual(datei.verfahren.map(({ name }) => name).sort(vergleicheNamen));
    const gruppen = verfahrenNachBuchstaben(datei);
    expect(
      [...gruppen.values()]
        .flat()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...namen].sort());
    for (const [buchstabe, zeilen] of gruppen)
      for (const { name } of zeilen)
        if (buchstabe !== '#')
          expect(
            name
              .normalize('NFD')
              .replace(/^[^A-Za-z]+/, '')[0]!
              .toUpperCase(),
          ).toBe(buchstabe);
  }
  const gemischt = liste(
    ...['Zoo', '3D-Druck', 'Ölheizung', '„Obst“', '- –'].map((name) => eines(name)),
  );
  expect([...verfahrenNachBuchstaben(gemischt).keys()]).toEqual(['O', 'Z', '#']);
});

test('examples are those of the errands most asked for, then the first; all by name', () => {
  const alle = liste(
    eines('A', leistung('1')),
    eines('B', leistung('2')),
    eines('C', leistung('3')),
    eines('D', leistung('4'), leistung('5')),
  );
  const gefragt = [
    anliegen(leistung('5')),
    anliegen(),
    anliegen(leistung('9')),
    anliegen(leistung('3')),
  ];
  const namen = (anzahl: number) =>
    beispielverfahren(alle, gefragt, anzahl).map(({ name }) => name);
  expect(namen(1)).toEqual(['D']);
  expect(namen(2)).toEqual(['C', 'D']);
  expect(namen(3)).toEqual(['A', 'C', 'D']);
  expect(namen(9)).toEqual(['A', 'B', 'C', 'D']);
});
