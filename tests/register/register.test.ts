import { describe, expect, test } from 'vitest';
import { enthaelt } from '../../src/domain/geo/geo.ts';
import {
  behoerdenname,
  groessterOrt,
  registerAus,
  type Behoerde,
} from '../../src/domain/register/register.ts';
import { pruefeRegister } from '../../src/domain/register/selbstpruefung.ts';
import { flaechen } from '../../src/domain/geo/topologie.ts';
import { grenzen, register } from '../hilfe/inhalt.ts';

const gemeinden = flaechen(grenzen.gemeinden, 'gemeinden');

describe('the committed register', () => {
  test('is sound', () => {
    expect(pruefeRegister({ register, flaechen: gemeinden, ohneOrt: [] })).toEqual([]);
  });

  test('has boundaries at four levels', () => {
    expect(flaechen(grenzen.bayern, 'bayern').size).toBe(1);
    expect(flaechen(grenzen.regierungsbezirke, 'regierungsbezirke').size).toBe(7);
    expect(flaechen(grenzen.landkreise, 'landkreise').size).toBe(96);
    for (const { schluessel } of register.orte) expect(gemeinden.has(schluessel)).toBe(true);
  });

  test('every place lies in its Landkreis and in Bavaria', () => {
    const kreise = flaechen(grenzen.landkreise, 'landkreise');
    const [bayern] = flaechen(grenzen.bayern, 'bayern').values();
    for (const { schluessel, lon, lat } of register.orte) {
      expect(enthaelt(kreise.get(schluessel.slice(0, 5))!, [lon, lat]), schluessel).toBe(true);
      expect(enthaelt(bayern!, [lon, lat]), schluessel).toBe(true);
    }
  });

  test('places of the same name have their own postcodes', () => {
    const plz = (ags: string) =>
      register.orte.find(({ schluessel }) => schluessel === ags)!.postleitzahlen;
    expect(plz('09474134')).toEqual(['91353']); // Hausen, Forchheim
    expect(plz('09673129')).toEqual(['97647']); // Hausen, Rhön-Grabfeld
    expect(plz('09177139')).toEqual(['84416']); // Taufkirchen (Vils)
  });
});

test('responsible for Dormitz: itself, its VG, Landkreis Forchheim, Bezirk Oberfranken', () => {
  const dormitz = register.behoerde('09474119');
  expect(register.zustaendige(dormitz).map(({ behoerde }) => behoerdenname(behoerde))).toEqual([
    'Gemeinde Dormitz',
    'Verwaltungsgemeinschaft Dormitz',
    'Landratsamt Forchheim',
    'Bezirk Oberfranken',
  ]);
});

test('a kreisfreie Stadt is its own Landkreis level', () => {
  const nuernberg = register.behoerde('09564000');
  expect(
    register.zustaendige(nuernberg).map(({ ebene, behoerde }) => [ebene, behoerde.name]),
  ).toEqual([
    ['gemeinde', 'Nürnberg'],
    ['landkreis', 'Nürnberg'],
    ['bezirk', 'Mittelfranken'],
  ]);
});

test('München has its own official name', () => {
  expect(behoerdenname(register.behoerde('09162000'))).toBe('Landeshauptstadt München');
});

test('an unknown key is an error that names it', () => {
  expect(() => register.behoerde('09999')).toThrow('"09999"');
});

describe('the self-check finds', () => {
  const fehlerOhne = (aendere: (behoerden: Behoerde[]) => Behoerde[]) =>
    pruefeRegister({
      register: registerAus(aendere([...register.behoerden]), {}),
      flaechen: gemeinden,
      ohneOrt: [],
    }).join('\n');
  const ersetze = (schluessel: string, neu: Partial<Behoerde>) => (alle: Behoerde[]) =>
    alle.map((b) => (b.schluessel === schluessel ? { ...b, ...neu } : b));

  test('a missing authority', () => {
    expect(
      fehlerOhne((alle) => alle.filter(({ schluessel }) => schluessel !== '09474119')),
    ).toContain('1353 of the kind "gemeinde" expected, 1352 found');
  });
  test('a key that occurs twice', () => {
    expect(fehlerOhne((alle) => [...alle, alle[5]!])).toContain('occurs twice');
  });
  test('a municipality without Landkreis', () => {
    expect(fehlerOhne(ersetze('09474119', { landkreis: '09999' }))).toContain(
      'exactly one Landkreis',
    );
  });
  test('a place outside its area', () => {
    expect(fehlerOhne(ersetze('09474119', { lat: 48 }))).toContain(
      '09474119 lies outside its area',
    );
  });
  test('a postcode that leads nowhere', () => {
    expect(pruefeRegister({ register, flaechen: gemeinden, ohneOrt: ['91077'] })).toEqual([
      'no municipality found for the postcodes 91077',
    ]);
  });
});

test('the largest place of an area has as many inhabitants as any', () => {
  for (const behoerde of register.behoerden) {
    const orte = register.gebiet(behoerde);
    const { einwohner } = groessterOrt(orte);
    expect(einwohner).toBe(Math.max(...orte.map((ort) => ort.einwohner)));
  }
});
