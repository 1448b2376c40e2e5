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
  leseOrtsweiterleitungen,
} from '../../src/io/registerinhalt.ts';
import { leseAufgeloeste } from '../../src/io/registerquellen.ts';
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

describe('the state of the committed edition', () => {
  test('Haar is a Stadt, Weißenstadt a Bad, VG Effeltrich sits in Poxdorf', () => {
    expect(behoerdenname(register.behoerde('09184123'))).toBe('Stadt Haar');
    expect(behoerdenname(register.behoerde('09479166'))).toBe('Stadt Bad Weißenstadt');
    const vg = register.behoerde('094745425');
    const poxdorf = register.orte.find(({ name }) => name === 'Poxdorf')!;
    expect([vg.name, vg.sitz]).toEqual(['Effeltrich', 'Poxdorf']);
    expect([vg.lat, vg.lon]).toEqual([poxdorf.lat, poxdorf.lon]);
  });

  test('a seat whose name the edition shortens is found', () => {
    const vg = register.behoerde('096775623');
    const stadt = register.orte.find(({ name }) => name === 'Gemünden a.Main')!;
    expect([vg.sitz, vg.lat, vg.lon]).toEqual(['Gemünden', stadt.lat, stadt.lon]);
  });

  test('the former address of Weißenstadt leads on', () => {
    expect(leseOrtsweiterleitungen(register).get('weissenstadt')).toBe('bad-weissenstadt');
  });

  test.each([
    // Namesakes in Baden-Württemberg have others.
    ['Heidenheim', '09577140', ['91719']],
    ['Sontheim', '09778196', ['87776']],
    ['Rammingen', '09778209', ['86871']],
  ])('the postcodes of %s are its own', (name, ags, plz) => {
    const ort = register.orte.find(({ schluessel }) => schluessel === ags)!;
    expect([ort.name, ort.postleitzahlen]).toEqual([name, plz]);
  });

  test('a thousand municipalities have the one postcode that the edition names', () => {
    const eine = register.orte.filter(({ einePlz }) => einePlz);
    expect(eine).toHaveLength(1000);
    for (const ort of eine) expect(ort.postleitzahlen).toEqual([ort.plz]);
    for (const ort of register.orte) expect(ort.postleitzahlen).toContain(ort.plz);
  });

  test.each([
    ['Ebersberger Forst', 11.92, 48.125, '09175'],
    ['Veldensteiner Forst', 11.47, 49.7, '09472'],
    ['Chiemsee', 12.45, 47.87, '09189'],
    ['Starnberger See', 11.31, 47.9, '09188'],
  ])('%s lies in no municipality, but in an area with a name', (_, lon, lat, kreis) => {
    const gebiete = [...gemeinden].filter(([, flaeche]) => enthaelt(flaeche, [lon, lat]));
    const namen = leseGemeindefreie(register);
    expect(gebiete.map(([ags]) => [ags.slice(0, 5), namen.has(ags)])).toEqual([[kreis, true]]);
  });

  test('an unincorporated area that is gone belongs to the municipality that took it', () => {
    const namen = leseGemeindefreie(register);
    for (const [ags, nach] of leseAufgeloeste('content/register/quelle')) {
      expect(gemeinden.has(ags), ags).toBe(nach === undefined);
      expect(namen.has(ags), ags).toBe(nach === undefined);
      if (nach) expect(gemeinden.has(nach), nach).toBe(true);
    }
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
  test('postcodes against the register', () => {
    const mit = (ags: string, plz: string[]) =>
      maengel({ postleitzahlen: { ...postleitzahlen, [ags]: plz } });
    const eigene = register.behoerde('09474119').plz!;
    expect(mit('09474119', ['90000'])).toEqual([
      `postleitzahlen: 09474119 fehlt die Postleitzahl ${eigene} der eigenen Verwaltung`,
    ]);
    expect(mit('09577140', ['91719', '91720'])).toEqual([
      'postleitzahlen: 09577140 hat nur die Postleitzahl 91719, hier stehen 91719, 91720',
    ]);
    expect(mit('09162000', ['80313', '89520'])).toEqual([
      'postleitzahlen: die Postleitzahl 89520 von 09162000 gehört in ein anderes Land',
    ]);
  });
  test('numbers that no edition can have', () => {
    expect(maengel({ zahlen: { ...daten.zahlen, landratsamt: 70 } })).toEqual([
      'stand: Bayern hat 71 Landkreise, hier stehen 70',
      'behoerden: 70 der Art „landratsamt“ müssen es sein, 71 sind es',
    ]);
  });
  test('a namesake that is no village', () => {
    expect(maengel({ namensvettern: ['Nirgends'] })).toEqual([
      'namensvettern: einen Ortsteil „Nirgends“ gibt es nicht',
    ]);
  });
  test('a former address that is none, leads nowhere, or is taken', () => {
    expect(
      maengel({ fruehereOrte: { 'A b': '09162000', alt: '09999999', dormitz: '09162000' } }),
    ).toEqual([
      'fruehereOrte: „A b“ ist keine Adresse',
      'fruehereOrte: „alt“ führt zur Gemeinde 09999999, die es nicht gibt',
      'fruehereOrte: „dormitz“ ist heute die Adresse eines anderen Orts',
    ]);
  });
  test('an area that is no one’s, and one that is not there', () => {
    const { '09175451': wald, ...uebrige } = daten.gemeindefrei;
    expect(wald).toBeDefined();
    expect(maengel({ gemeindefrei: { ...uebrige, '09999999': 'Waldlos' } })).toEqual([
      expect.stringContaining('gemeindefrei: das Gebiet 09175451 ist weder'),
      'gemeindefrei: der Umriss von Waldlos (09999999) fehlt',
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
