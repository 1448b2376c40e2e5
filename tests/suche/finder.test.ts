import { describe, expect, test } from 'vitest';
import { entpackeFinder, packeFinder } from '../../src/domain/suche/finderindex.ts';
import { finde, suchbar } from '../../src/domain/register/namenssuche.ts';
import { woerter } from '../../src/domain/sprache/suchform.ts';
import { texte } from '../../src/domain/texte/index.ts';
import { pfade } from '../../src/domain/verzeichnis/urls.ts';
import { editierabstand, fehlerzahl } from '../../src/domain/sprache/aehnlichkeit.ts';
import { leseOrtsteile } from '../../src/io/inhalt.ts';
import { anliegen, register, verzeichnis } from '../hilfe/inhalt.ts';

const index = packeFinder(verzeichnis, leseOrtsteile(), anliegen);
const eintraege = entpackeFinder(index, texte('de').finder);
const alle = suchbar(eintraege);
const ziele = (text: string) => finde(alle, text).map(({ eintrag }) => eintrag.ziel);

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
  const treffer = finde(alle, 'Hausen')
    .slice(0, 4)
    .map(({ eintrag }) => eintrag);
  expect(treffer.map(({ titel }) => titel)).toEqual(['Hausen', 'Hausen', 'Hausen', 'Hausen']);
  expect(new Set(treffer.map(({ zusatz }) => zusatz)).size).toBe(4);
});

test.each(['', ' ', '1', '!?', 'xqzvw', '99999'])('"%s" finds nothing', (text) => {
  expect(finde(alle, text)).toEqual([]);
});

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
  const ausgeschrieben = (name: string) =>
    name
      .replace('a.d.', 'an der ')
      .replace('i.d.OPf.', 'in der Oberpfalz')
      .replace('a.', 'am ')
      .replace('b.', 'bei ');
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
  const treffer = finde(alle, 'Neustadt', 8);
  const gewichte = treffer
    .filter(({ eintrag, rang }) => eintrag.art === 'ort' && rang === treffer[0]!.rang)
    .map(({ eintrag }) => eintrag.gewicht);
  expect(gewichte.length).toBeGreaterThan(2);
  expect(gewichte).toEqual(gewichte.toSorted((a, b) => b - a));
});

test('the number of errors agrees with the plain edit distance', () => {
  const woerterliste = [
    'nurnberg',
    'nurnbreg',
    'furth',
    'bamberg',
    'homburg',
    'dormitz',
    'dromitz',
    'a',
    'augsburg',
  ];
  for (const a of woerterliste)
    for (const b of woerterliste) {
      const soll = editierabstand(a, b);
      expect(fehlerzahl(a, b, 2).ganz, `${a} ${b}`).toBe(soll <= 2 ? soll : Infinity);
      const anfaenge = Array.from({ length: b.length + 1 }, (_, i) =>
        editierabstand(a, b.slice(0, i)),
      );
      const bester = Math.min(...anfaenge);
      expect(fehlerzahl(a, b, 2).anfang, `${a} ${b}`).toBe(bester <= 2 ? bester : Infinity);
    }
});
