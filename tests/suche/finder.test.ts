import { describe, expect, test } from 'vitest';
import { formAus } from '../../src/domain/register/namensguete.ts';
import { finde } from '../../src/domain/register/namenssuche.ts';
import { gruppiere } from '../../src/domain/sprache/listen.ts';
import { suchform, woerter } from '../../src/domain/sprache/suchform.ts';
import { zurWahl } from '../../src/domain/suche/deutungssatz.ts';
import { pfade } from '../../src/domain/verzeichnis/urls.ts';
import { anliegen, register, verzeichnis } from '../hilfe/inhalt.ts';
import { bestandFuer, deutung, folgt, hauptteil } from './suchbestand.ts';

const eintraege = hauptteil.map(({ eintrag }) => eintrag);
const ziele = (text: string) => finde(bestandFuer(text), text).map(({ eintrag }) => eintrag.ziel);

test('the index has everything, each with its page', () => {
  const zahlen = Object.fromEntries(
    [...Map.groupBy(eintraege, ({ art }) => art)].map(([art, liste]) => [art, liste.length]),
  );
  expect(zahlen).toMatchObject({
    ort: register.orte.length,
    vg: register.behoerden.filter(({ art }) => art === 'verwaltungsgemeinschaft').length,
    landkreis: register.landkreise.length,
    bezirk: register.bezirke.length,
    anliegen: anliegen.length,
  });
  for (const ort of register.orte)
    expect(
      eintraege.some(({ ziel }) => ziel === pfade.ort(verzeichnis.ortSlug(ort.schluessel))),
    ).toBe(true);
});

test('the key of every municipality is an exact answer', () => {
  const schluessel = register.orte.map((ort) => ort.schluessel);
  expect(hauptteil.flatMap(({ eintrag }) => eintrag.schluessel ?? [])).toEqual(schluessel);
  for (const ags of schluessel.filter((_, i) => i % 50 === 0))
    for (const text of [ags, ags.slice(1)])
      expect(folgt(text), text).toBe(pfade.ort(verzeichnis.ortSlug(ags)));
  expect(folgt('09999999')).toBeUndefined();
});

describe('what is typed leads to', () => {
  test.each([
    ['Nürnberg', '/orte/nuernberg/'],
    ['nurnberg', '/orte/nuernberg/'],
    ['NUERNBERG', '/orte/nuernberg/'],
    ['Nuremberg', '/orte/nuernberg/'],
    ['Munich', '/orte/muenchen/'],
    ['Stadt München', '/orte/muenchen/'],
    ['Fürth', '/orte/fuerth/'],
    ['Fuerth', '/orte/fuerth/'],
    ['Furth im Wald', '/orte/furth-im-wald/'],
    ['Furth', '/orte/furth/'],
    ['Neumarkt in der Oberpfalz', '/orte/neumarkt-i-d-opf/'],
    ['Neumarkt i.d.OPf.', '/orte/neumarkt-i-d-opf/'],
    ['pfaffenhofen ilm', '/orte/pfaffenhofen-a-d-ilm/'],
    ['Rothenburg ob der Tauber', '/orte/rothenburg-ob-der-tauber/'],
    ['Rothenburg o.d.T', '/orte/rothenburg-ob-der-tauber/'],
    ['St. Wolfgang', '/orte/sankt-wolfgang/'],
    ['Hoehenkirchen Siegertsbrunn', '/orte/hoehenkirchen-siegertsbrunn/'],
    ['Markt Schwaben', '/orte/markt-schwaben/'],
    ['Markt Murnau', '/orte/murnau-a-staffelsee/'],
    ['Weiden', '/orte/weiden-i-d-opf/'],
    ['Hof an der Saale', '/orte/hof/'],
    ['Hausen Forchheim', '/orte/hausen-forchheim/'],
    ['Hausen (Rhön-Grabfeld)', '/orte/hausen-rhoen-grabfeld/'],
    ['91077 Dormitz', '/orte/dormitz/'],
    ['LRA Rosenheim', '/landkreise/rosenheim/'],
    ['Landkreis Augsburg', '/landkreise/augsburg/'],
    ['Regensburg Landkreis', '/landkreise/regensburg/'],
    ['VG Dormitz', '/aemter/verwaltungsgemeinschaft-dormitz/'],
    ['Bezirk Schwaben', '/regierungsbezirke/schwaben/'],
    ['Upper Bavaria', '/regierungsbezirke/oberbayern/'],
    ['Pasing', '/orte/muenchen/?von=pasing'],
    ['Führerschein umtauschen', '/anliegen/fuehrerschein-umtauschen/'],
    ['ummelden', '/anliegen/wohnsitz-anmelden/'],
    ['Dromitz', '/orte/dormitz/'],
    ['ormitz', '/orte/dormitz/'],
    ['Xugsburg', '/orte/augsburg/'],
    ['Aschaffenbrug', '/orte/aschaffenburg/'],
    ['Badkissingen', '/orte/bad-kissingen/'],
  ])('%s → %s', (text, ziel) => expect(ziele(text)[0]).toBe(ziel));
});

test('a postcode of several places shows them all', () => {
  expect(new Set(ziele('91077'))).toEqual(
    new Set([
      '/orte/neunkirchen-a-brand/',
      '/orte/dormitz/',
      '/orte/kleinsendelbach/',
      '/orte/hetzles/',
    ]),
  );
});

test('a name of several places shows them all, told apart by Landkreis', () => {
  const treffer = finde(hauptteil, 'Hausen')
    .slice(0, 4)
    .map(({ eintrag }) => eintrag);
  expect(treffer.map(({ titel }) => titel)).toEqual(['Hausen', 'Hausen', 'Hausen', 'Hausen']);
  expect(new Set(treffer.map(({ zusatz }) => zusatz)).size).toBe(4);
});

test.each(['', ' ', '1', '!?', 'xqzvw', '99999'])('"%s" finds nothing', (text) => {
  expect(finde(bestandFuer(text), text)).toEqual([]);
});

/** The abbreviations of official names, written out as people do. */
const AUSGESCHRIEBEN: [RegExp, string][] = [
  [/\ba\.d\./g, 'an der '],
  [/\bi\.d\./g, 'in der '],
  [/\bv\.d\./g, 'vor der '],
  [/OPf\./g, 'Oberpfalz'],
  [/i\.OB\b/g, 'in Oberbayern'],
  [/i\.NB\b/g, 'in Niederbayern'],
  [/i\.OFr\./g, 'in Oberfranken'],
  [/i\.UFr\./g, 'in Unterfranken'],
  [/i\.Bay\./g, 'in Bayern'],
  [/b\.Hl\./g, 'beim Heiligen '],
  [/\ba\./g, 'am '],
  [/\bi\./g, 'im '],
  [/\bb\./g, 'bei '],
  [/\bv\./g, 'vorm '],
];
const ausgeschrieben = (name: string) =>
  AUSGESCHRIEBEN.reduce((bisher, [kurz, lang]) => bisher.replace(kurz, lang), name);

/** The name with abbreviations where people use them. */
const abgekuerzt = (name: string) =>
  name
    .replace(/^Sankt /, 'St. ')
    .replace(/ ob der /, ' o.d.')
    .replace(/ an der /, ' a.d.')
    .replace(/ im /, ' i.')
    .replace(/ am /, ' a.');

test('every municipality is found by its name, abbreviated and written out', () => {
  for (const ort of register.orte) {
    const ziel = pfade.ort(verzeichnis.ortSlug(ort.schluessel));
    const namen = [ort.name, ausgeschrieben(ort.name), abgekuerzt(ort.name)];
    // Capitals are one rule for all names, so some of them suffice.
    const gross = Number(ort.schluessel) % 10 === 0 ? namen.map((eine) => eine.toUpperCase()) : [];
    const glatt = namen.map((eine) => eine.replace(/[-.()]/g, ' '));
    for (const name of new Set([...namen, ...glatt, ...gross])) {
      const ergebnis = deutung(name);
      expect(['eindeutig', 'mehrere'], name).toContain(ergebnis.art);
      if (ergebnis.art === 'eindeutig') expect(ergebnis.eintrag.ziel, name).toBe(ziel);
      if (ergebnis.art === 'mehrere')
        expect(
          ergebnis.vorschlaege.map((eintrag) => eintrag.ziel),
          name,
        ).toContain(ziel);
    }
  }
});

test('the name of every area leads to it, or to the town or towns that bear it, too', () => {
  const orte = new Set(register.orte.map(({ name }) => suchform(name)));
  for (const { art, titel, name, ziel } of eintraege) {
    if (art !== 'landkreis' && art !== 'bezirk') continue;
    expect(folgt(titel), titel).toBe(ziel);
    const ergebnis = deutung(name);
    if (!orte.has(suchform(name)) && ergebnis.art === 'eindeutig')
      expect(ergebnis.eintrag.ziel, name).toBe(ziel);
    if (ergebnis.art === 'mehrere')
      for (const einer of zurWahl(ergebnis))
        expect(suchform(`${einer.name} ${einer.zusatz}`), name).toContain(suchform(name));
  }
});

test('names that several municipalities bear, be it for short, are no answer, all others are', () => {
  const kurze = new Set(
    register.orte.flatMap(({ name }) => formAus(name).kurz.map(({ genau }) => genau)),
  );
  const gehtAuchSo = ({ name }: (typeof register.orte)[number]) => kurze.has(formAus(name).genau);
  const gleiche = gruppiere(register.orte, ({ name }) =>
    woerter(name)
      .map(({ genau }) => genau)
      .join(''),
  );
  for (const [, [ort, ...weitere]] of gleiche)
    expect(deutung(ort.name).art, ort.name).toBe(
      weitere.length > 0 || gehtAuchSo(ort) ? 'mehrere' : 'eindeutig',
    );
});

test('every errand is found by each of its names, and followed if nothing else is called so', () => {
  for (const { id, name, synonyme } of anliegen)
    for (const einer of [name, ...synonyme]) {
      const ergebnis = deutung(einer);
      if (ergebnis.art === 'eindeutig')
        expect(ergebnis.eintrag.ziel, einer).toBe(pfade.anliegen(id));
      else expect(ziele(einer), einer).toContain(pfade.anliegen(id));
    }
});

test('every other word of an errand finds it, and is asked', () => {
  const alle = anliegen.flatMap(({ id, stichworte = [] }) =>
    stichworte.map((wort) => [wort, pfade.anliegen(id)] as const),
  );
  expect(alle.length).toBeGreaterThan(0);
  for (const [wort, ziel] of alle) {
    expect(folgt(wort), wort).toBeUndefined();
    expect(ziele(wort), wort).toContain(ziel);
  }
});

test('every postcode leads to its one municipality, or shows all that share it', () => {
  const orteVon = new Map<string, string[]>();
  for (const ort of register.orte)
    for (const plz of ort.postleitzahlen)
      orteVon.set(plz, [
        ...(orteVon.get(plz) ?? []),
        pfade.ortVon(verzeichnis.ortSlug(ort.schluessel), plz),
      ]);
  for (const [plz, erwartete] of orteVon) {
    const ergebnis = deutung(plz);
    expect(ergebnis.art, plz).toBe(erwartete.length === 1 ? 'eindeutig' : 'mehrere');
    const gezeigte = 'vorschlaege' in ergebnis ? ergebnis.vorschlaege : [];
    expect(gezeigte.map(({ ziel }) => ziel).sort(), plz).toEqual(erwartete.sort());
    // Letters that look like digits, where three digits are left.
    const verlesen = plz.replace('0', 'O').replace('1', 'l');
    expect(deutung(verlesen), verlesen).toEqual(ergebnis);
  }
});

describe('Enter follows', () => {
  test.each([
    ['D-80331', '/orte/muenchen/?von=80331'],
    ['D 80331', '/orte/muenchen/?von=80331'],
    ['DE-80331', '/orte/muenchen/?von=80331'],
    ['de 80331', '/orte/muenchen/?von=80331'],
    ['80 331', '/orte/muenchen/?von=80331'],
    ['8O33l', '/orte/muenchen/?von=80331'],
    ['8o33I München', '/orte/muenchen/'],
    ['D-80 331 München', '/orte/muenchen/'],
    ['80331 München', '/orte/muenchen/'],
    ['München 80331', '/orte/muenchen/'],
    ['D-80331 München, Bayern', '/orte/muenchen/'],
    ['Munich, Germany', '/orte/muenchen/'],
    ['MÃ¼nchen', '/orte/muenchen/'],
    ['Mu\u0308nchen', '/orte/muenchen/'],
    ['Mün\u00adchen', '/orte/muenchen/'],
    ['\u200bMünchen\ufeff', '/orte/muenchen/'],
    ['  «MÜNCHEN»!', '/orte/muenchen/'],
    ['city of Munich', '/orte/muenchen/'],
    ['Markt Murnau a.Staffelsee', '/orte/murnau-a-staffelsee/'],
    ['Große Kreisstadt Dachau', '/orte/dachau/'],
    ['Dachau Landkreis Dachau', '/orte/dachau/'],
    ['Landkreis Dachau', '/landkreise/dachau/'],
    ['Lkr. Dachau', '/landkreise/dachau/'],
    ['district of Dachau', '/landkreise/dachau/'],
    ['Hausen (Landkreis Forchheim)', '/orte/hausen-forchheim/'],
    ['Hausen, Lkr. Forchheim', '/orte/hausen-forchheim/'],
    ['Murnau (Landkreis Garmisch-Partenkirchen)', '/orte/murnau-a-staffelsee/'],
    ['Berg/Oberfranken', '/orte/berg-hof/'],
    ['Neuburg/Donau', '/orte/neuburg-a-d-donau/'],
    ['VG Dormitz', '/aemter/verwaltungsgemeinschaft-dormitz/'],
    ['Verwaltungs\u00adgemeinschaft Dormitz', '/aemter/verwaltungsgemeinschaft-dormitz/'],
    ['Bogenhausen', '/orte/muenchen/?von=bogenhausen'],
    ['München-Bogenhausen', '/orte/muenchen/?von=bogenhausen'],
    ['Bogenhausen (München)', '/orte/muenchen/?von=bogenhausen'],
    ['Bogenhausen Ortsteil von München', '/orte/muenchen/?von=bogenhausen'],
    ['Stadtteil Bogenhausen', '/orte/muenchen/?von=bogenhausen'],
  ])('%j → %s', (text, ziel) => expect(folgt(text)).toBe(ziel));
});

test.each([
  ['nurnbreg', 'aehnlich'],
  ['Hof an der Saale', 'aehnlich'],
  ['80331 Dormitz', 'aehnlich'],
  ['Murnau', 'anfang'],
  ['803', 'anfang'],
  ['Hausen Forch', 'anfang'],
  ['Hausen', 'mehrere'],
  ['97618', 'mehrere'],
  ['8033', 'auswaerts'],
  ['A-5020', 'auswaerts'],
  ['xqzvw', 'nichts'],
  ['\u00ad ', 'leer'],
])('Enter does not follow %j: %s', (text, art) => expect(deutung(text).art).toBe(art));

describe('400 queries', () => {
  /** Deterministic numbers from 0 to n - 1. */
  let samen = 20261122;
  const wuerfle = (n: number) => (samen = (samen * 48271) % 2147483647) % n;
  const buchstabe = () => 'abcdefghijklmnopqrstuvwxyz'[wuerfle(26)]!;

  const vertippe = (text: string): string => {
    const i = wuerfle(text.length - 1);
    const [vor, hier, nach] = [text.slice(0, i), text[i]!, text.slice(i + 1)];
    return [
      () => vor + nach,
      () => vor + hier + hier + nach,
      () => vor + nach[0]! + hier + nach.slice(1),
      () => vor + buchstabe() + nach,
    ][wuerfle(4)]!();
  };
  const ohneUmlaute = (name: string) =>
    name.replace(
      /[äöüÄÖÜ]/g,
      (u) => ({ ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' })[u]!,
    );
  const arten: ((name: string) => string)[] = [
    (name) => name,
    (name) => name.toLowerCase(),
    ausgeschrieben,
    ohneUmlaute,
    (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
    (name) => name.replace(/[-.]/g, ' '),
    (name) => (name.length >= 5 ? vertippe(name) : name),
    (name) => (name.length >= 10 ? vertippe(vertippe(name)) : name),
    (name) => (name.length >= 6 ? buchstabe() + name.slice(1) : name),
  ];
  const gleich = new Map(
    register.orte.map(({ name }) => [
      woerter(name)
        .map(({ frei }) => frei)
        .join(''),
      0,
    ]),
  );
  for (const { name } of register.orte) {
    const schluessel = woerter(name)
      .map(({ frei }) => frei)
      .join('');
    gleich.set(schluessel, gleich.get(schluessel)! + 1);
  }
  const eindeutige = register.orte.filter(
    ({ name }) =>
      gleich.get(
        woerter(name)
          .map(({ frei }) => frei)
          .join(''),
      ) === 1,
  );

  const anfragen = Array.from({ length: 400 }, (_, i) => {
    const ort = eindeutige[wuerfle(eindeutige.length)]!;
    return {
      text: arten[i % arten.length]!(ort.name),
      ziel: pfade.ort(verzeichnis.ortSlug(ort.schluessel)),
      ort,
    };
  });
  const stellen = anfragen.map(({ text, ziel }) => ziele(text).indexOf(ziel));
  const anteil = (passt: (stelle: number) => boolean) =>
    stellen.filter(passt).length / stellen.length;

  test('right place first in 95 %, among the first five in 99 %', () => {
    const daneben = anfragen
      .filter((_, i) => stellen[i] !== 0)
      .map(({ text, ort }, i) => `${text} (${ort.name}) ${i}`);
    expect(
      anteil((stelle) => stelle === 0),
      daneben.join('; '),
    ).toBeGreaterThanOrEqual(0.95);
    expect(
      anteil((stelle) => stelle >= 0 && stelle < 5),
      daneben.join('; '),
    ).toBeGreaterThanOrEqual(0.99);
  });
});

test('larger places come first among equals', () => {
  const treffer = finde(hauptteil, 'Neustadt', 8);
  const gewichte = treffer
    .filter(({ eintrag, rang }) => eintrag.art === 'ort' && rang === treffer[0]!.rang)
    .map(({ eintrag }) => eintrag.gewicht);
  expect(gewichte.length).toBeGreaterThan(2);
  expect(gewichte).toEqual(gewichte.toSorted((a, b) => b - a));
});
