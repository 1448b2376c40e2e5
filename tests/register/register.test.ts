import { describe, expect, test } from 'vitest';
import { enthaelt } from '../../src/domain/geo/geo.ts';
import {
  behoerdenname,
  groessterOrt,
  registerAus,
  type Behoerde,
} from '../../src/domain/register/register.ts';
import { artzahlen, pruefeRegister } from '../../src/domain/register/selbstpruefung.ts';
import { flaechen, type Ebenenname, type Topologie } from '../../src/domain/geo/topologie.ts';
import {
  leseFruehereOrte,
  leseGemeindefreie,
  leseNamensvettern,
  leseOrtsteile,
} from '../../src/io/registerinhalt.ts';
import { grenzen, register } from '../hilfe/inhalt.ts';

const gemeinden = flaechen(grenzen.gemeinden, 'gemeinden');
const postleitzahlen = Object.fromEntries(
  register.orte.map((ort) => [ort.schluessel, ort.postleitzahlen]),
);
const daten = {
  register,
  zahlen: artzahlen(register.behoerden),
  postleitzahlen,
  ortsteile: leseOrtsteile(register),
  namensvettern: [...leseNamensvettern()],
  gemeindefrei: Object.fromEntries(leseGemeindefreie(register)),
  fruehereOrte: Object.fromEntries(leseFruehereOrte(register)),
  grenzen: { gemeinden: grenzen.gemeinden, kreise: grenzen.landkreise },
};

describe('the committed register', () => {
  test('is sound', () => {
    expect(pruefeRegister(daten)).toEqual([]);
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
  const maengel = (anders: Partial<typeof daten>) =>
    pruefeRegister({ ...daten, ...anders }).map(({ datei, satz }) => `${datei}: ${satz}`);
  const ohneFehlerBei = (aendere: (behoerden: Behoerde[]) => Behoerde[]) =>
    maengel({ register: registerAus(aendere([...register.behoerden]), postleitzahlen) }).join('\n');
  const ersetze = (schluessel: string, neu: Partial<Behoerde>) => (alle: Behoerde[]) =>
    alle.map((b) => (b.schluessel === schluessel ? { ...b, ...neu } : b));
  const ohneGebiet = (topologie: Topologie, ebene: Ebenenname): Topologie => ({
    ...topologie,
    objects: {
      ...topologie.objects,
      [ebene]: {
        ...topologie.objects[ebene],
        geometries: topologie.objects[ebene]!.geometries.slice(1),
      },
    },
  });
  const { gemeinden: orte, landkreise: kreise } = grenzen;

  test('a missing authority', () => {
    expect(
      ohneFehlerBei((alle) => alle.filter(({ schluessel }) => schluessel !== '09474119')),
    ).toContain(
      `behoerden: ${daten.zahlen.gemeinde} der Art „gemeinde“ müssen es sein, ${daten.zahlen.gemeinde - 1} sind es`,
    );
  });
  test('a key that occurs twice', () => {
    expect(ohneFehlerBei((alle) => [...alle, alle[5]!])).toContain('gibt es zweimal');
  });
  test('a municipality without Landkreis', () => {
    expect(ohneFehlerBei(ersetze('09474119', { landkreis: '09999' }))).toContain(
      'genau einen Landkreis',
    );
  });
  test('a place outside its area', () => {
    expect(ohneFehlerBei(ersetze('09474119', { lat: 48 }))).toContain(
      'gemeinden: 09474119 liegt außerhalb seines Umrisses',
    );
  });
  test('postcodes that are missing, or of no municipality', () => {
    expect(maengel({ postleitzahlen: {} })).toEqual([
      'postleitzahlen: für 2056 Gemeinden fehlen die Postleitzahlen',
    ]);
    expect(maengel({ postleitzahlen: { ...postleitzahlen, '09999999': ['91077'] } })).toEqual([
      'postleitzahlen: die Gemeinde 09999999 gibt es nicht',
    ]);
  });
  test('a village in no municipality', () => {
    expect(
      maengel({ ortsteile: [{ name: 'Nirgends', gemeinde: '09474' }], namensvettern: [] }),
    ).toEqual(['ortsteile: die Gemeinde 09474 von Nirgends gibt es nicht']);
  });
  test('boundaries that lack a level, an area or a border', () => {
    expect(maengel({ grenzen: { gemeinden: kreise, kreise } })).toEqual([
      'gemeinden: die Ebene „gemeinden“ fehlt',
    ]);
    expect(maengel({ grenzen: { gemeinden: orte, kreise: ohneGebiet(kreise, 'bayern') } })).toEqual(
      ['kreise: der Umriss von bayern fehlt'],
    );
    expect(
      maengel({
        grenzen: { gemeinden: { ...orte, arcs: orte.arcs.slice(0, 100) }, kreise },
      }),
    ).toEqual(['gemeinden: der Ebene „gemeinden“ fehlen Grenzlinien']);
  });
});

test('the largest place of an area has as many inhabitants as any', () => {
  for (const behoerde of register.behoerden) {
    const orte = register.gebiet(behoerde);
    const { einwohner } = groessterOrt(orte);
    expect(einwohner).toBe(Math.max(...orte.map((ort) => ort.einwohner)));
  }
});
