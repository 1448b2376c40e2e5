import { describe, expect, test } from 'vitest';
import { suchform } from '../../src/domain/sprache/suchform.ts';
import {
  alsParameter,
  kriterienAus,
  optionAus,
  ordnung,
  passt,
  type Zeile,
} from '../../src/domain/verzeichnis/filter.ts';
import { register } from '../hilfe/inhalt.ts';
import { ausgeschrieben } from '../hilfe/namen.ts';

const zeile = (teil: Partial<Zeile>): Zeile => ({
  name: 'Stadt Nürnberg',
  inhalt: suchform('Stadt Nürnberg Kreisfreie Stadt Mittelfranken'),
  art: 'kreisfreie_stadt',
  kreis: '09564',
  anzahl: 290,
  mindestens: false,
  stand: '2023-12-28',
  seit: '2021-07-28',
  ...teil,
});
const alle = { sortierung: 'name' } as const;

describe('a row passes', () => {
  test.each(['nürnberg', 'Nuernberg', 'NURNBERG', 'mittel nürn'])('the text "%s"', (text) =>
    expect(passt(zeile({}), { ...alle, text })).toBe(true),
  );
  test.each([
    ['Neufahrn bei Freising', 'Gemeinde Neufahrn b.Freising', 'gemeinde'],
    ['Altenstadt an der Waldnaab', 'Gemeinde Altenstadt a.d.Waldnaab', 'gemeinde'],
    ['St. Wolfgang', 'Gemeinde Sankt Wolfgang', 'gemeinde'],
    ['VG Volkach', 'Verwaltungsgemeinschaft Volkach', 'verwaltungsgemeinschaft'],
    ['Landkreis Dachau', 'Markt Altomünster Dachau, Oberbayern', 'markt'],
    ['Lkr. Dachau', 'Landratsamt Dachau Oberbayern', 'landratsamt'],
    ['LRA Dachau', 'Landratsamt Dachau Oberbayern', 'landratsamt'],
    ['Rathaus Murnau', 'Markt Murnau a.Staffelsee', 'markt'],
  ] as const)('"%s", which means %s', (text, inhalt, art) =>
    expect(passt(zeile({ inhalt: suchform(inhalt), art }), { ...alle, text })).toBe(true),
  );
  test('every municipality by its name with all abbreviations written out', () => {
    for (const { name } of register.orte) {
      const eine = zeile({ inhalt: suchform(name), art: 'gemeinde' });
      for (const text of [name, ausgeschrieben(name)])
        expect(passt(eine, { ...alle, text }), text).toBe(true);
    }
  });
  test('not an office of another kind', () => {
    const markt = zeile({ inhalt: suchform('Markt Altomünster Dachau'), art: 'markt' });
    for (const text of ['LRA Dachau', 'VG Dachau'])
      expect(passt(markt, { ...alle, text })).toBe(false);
  });
  test('not another text', () => expect(passt(zeile({}), { ...alle, text: 'fürth' })).toBe(false));
  test('kind, Regierungsbezirk and Landkreis', () => {
    expect(
      passt(zeile({}), { ...alle, art: 'kreisfreie_stadt', bezirk: '095', kreis: '09564' }),
    ).toBe(true);
    expect(passt(zeile({}), { ...alle, art: 'markt' })).toBe(false);
    expect(passt(zeile({}), { ...alle, bezirk: '091' })).toBe(false);
    expect(passt(zeile({}), { ...alle, kreis: '09562' })).toBe(false);
  });
  test('a minimum that its lower bound already meets, and no other', () => {
    const ungenau = zeile({ anzahl: 50, mindestens: true });
    expect(passt(ungenau, { ...alle, ab: 50 })).toBe(true);
    expect(passt(ungenau, { ...alle, ab: 51 })).toBe(false);
  });
});

describe('order', () => {
  test('by number puts lower bounds behind every exact number', () => {
    const zeilen = [
      zeile({ name: 'A', anzahl: 90, mindestens: true }),
      zeile({ name: 'B', anzahl: 55 }),
      zeile({ name: 'C', anzahl: 65 }),
    ];
    expect(zeilen.sort(ordnung('zahl')).map(({ name }) => name)).toEqual(['C', 'B', 'A']);
  });
  test('by date puts the unknown last', () => {
    const zeilen = [
      zeile({ name: 'A', seit: '' }),
      zeile({ name: 'B', seit: '2021' }),
      zeile({ name: 'C', seit: '2024' }),
    ];
    expect(zeilen.sort(ordnung('seit')).map(({ name }) => name)).toEqual(['C', 'B', 'A']);
  });
  test('by distance puts the nearest first, the unknown last', () => {
    const zeilen = [
      zeile({ name: 'A' }),
      zeile({ name: 'B', km: 30 }),
      zeile({ name: 'C', km: 2 }),
    ];
    expect(zeilen.sort(ordnung('nahe')).map(({ name }) => name)).toEqual(['C', 'B', 'A']);
  });
  test('by name is German: Ä stands with A', () => {
    const zeilen = [zeile({ name: 'Zeil' }), zeile({ name: 'Ägidi' }), zeile({ name: 'Berg' })];
    expect(zeilen.sort(ordnung('name'))[0]!.name).toBe('Ägidi');
  });
});

describe('the address', () => {
  test('survives a round trip', () => {
    const adresse = 'q=hausen&art=markt&bezirk=094&kreis=09474&ab=60&sortierung=zahl';
    expect(alsParameter(kriterienAus(new URLSearchParams(adresse)))).toBe(adresse);
  });
  test('keeps the place that distances count from', () => {
    const adresse = 'bei=hausen-forchheim&sortierung=nahe';
    expect(alsParameter(kriterienAus(new URLSearchParams(adresse)))).toBe(adresse);
  });
  test('names a choice by its value or as people write it, and never guesses', () => {
    const optionen = [
      ['', 'alle'],
      ['094', 'Oberfranken'],
      ['09173', 'Bad Tölz-Wolfratshausen'],
      ['09571', 'Ansbach'],
      ['09561', 'Ansbach'],
    ] as const;
    for (const [angabe, wert] of [
      ['094', '094'],
      ['oberfranken', '094'],
      ['Oberfranken', '094'],
      ['bad-toelz-wolfratshausen', '09173'],
      ['Bad Tölz-Wolfratshausen', '09173'],
      ['alle', ''],
      ['ansbach', undefined],
      ['oberfrank', undefined],
      ['-', undefined],
      ['99', undefined],
    ])
      expect(optionAus(optionen, angabe!), angabe).toBe(wert);
  });
  test('with nonsense is left out', () => {
    expect(
      kriterienAus(new URLSearchParams('art=x&bezirk=1&kreis=abc&ab=-3&sortierung=?')),
    ).toEqual(alle);
    for (const bei of ['<b>', 'Sie wurden gehackt', '../x', '48.1,11.5', ''])
      expect(kriterienAus(new URLSearchParams({ bei, ort: bei }))).toEqual(alle);
  });
});
