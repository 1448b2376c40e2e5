import { describe, expect, test } from 'vitest';
import { datum } from '../src/domain/anzeige.ts';
import { gebietskarten } from '../src/domain/gebietskarte.ts';
import { mitBasis } from '../src/domain/urls.ts';
import { verlaufslinie } from '../src/domain/verlaufslinie.ts';
import { editierabstand, naechster } from '../src/domain/vorschlag.ts';
import { zeichner } from '../src/domain/zeichnung.ts';
import { grenzen, register, verzeichnis } from './hilfe/inhalt.ts';

test('dates as people write them', () => {
  expect(['2023-07-21', '2023-07', '2023'].map((stand) => datum(stand, 'de'))).toEqual([
    '21. Juli 2023',
    'Juli 2023',
    '2023',
  ]);
});

test('paths below a base', () => {
  expect(mitBasis('/', '/karte/')).toBe('/karte/');
  expect(mitBasis('/amt', '/karte/')).toBe('/amt/karte/');
  expect(mitBasis('/amt/', '/')).toBe('/amt/');
});

describe('did you mean', () => {
  test.each([
    ['', 'abc', 3],
    ['quelle', 'qeulle', 1],
    ['stadt', 'statd', 1],
    ['markt', 'mark', 1],
    ['anzahl', 'anzall', 1],
  ])('%s and %s differ by %d', (a, b, abstand) => expect(editierabstand(a, b)).toBe(abstand));
  test('suggests the nearest, and nothing where all is far', () => {
    expect(naechster('qelle', ['stand', 'quelle'])).toBe('quelle');
    expect(naechster('telefonnummer', ['stand', 'quelle'])).toBeUndefined();
  });
});

describe('history line', () => {
  const quelle = 'https://example.org/';
  const zahl = (anzahl: number, stand?: string) => ({ anzahl, quelle, ...(stand && { stand }) });
  test('needs three exact dated numbers', () => {
    expect(verlaufslinie([zahl(50, '2021'), zahl(60, '2022'), zahl(70)], 50)).toBeUndefined();
  });
  test('rises where numbers rise', () => {
    const { punkte } = verlaufslinie([zahl(50, '2021'), zahl(60, '2022'), zahl(70, '2023')], 50)!;
    expect(punkte[0]!.y).toBeGreaterThan(punkte[2]!.y);
    expect(punkte[0]!.x).toBeLessThan(punkte[2]!.x);
  });
});

describe('static maps', () => {
  const karten = gebietskarten(verzeichnis, zeichner(grenzen), { kreis: (name) => name });
  test('Bavaria has 96 areas, each with a page', () => {
    expect(karten.abdeckung().flaechen.filter(({ ziel }) => ziel)).toHaveLength(96);
  });
  test('a VG is pointed out with all its members', () => {
    const { flaechen } = karten.lage(register.behoerde('094745426'));
    expect(flaechen.filter(({ stufe }) => stufe > 0)).toHaveLength(3);
  });
  test('a Landratsamt and a Bezirk point out their own area', () => {
    expect(
      karten.lage(register.behoerde('09187')).flaechen.filter(({ stufe }) => stufe > 0),
    ).toHaveLength(1);
    expect(
      karten.lage(register.behoerde('096')).flaechen.filter(({ stufe }) => stufe > 0),
    ).toHaveLength(1);
  });
  test('a Landkreis shades its municipalities', () => {
    const stufen = karten.landkreis(register.behoerde('09474')).flaechen.map(({ stufe }) => stufe);
    expect(new Set(stufen)).toEqual(new Set([0, 3, 4]));
  });
});
