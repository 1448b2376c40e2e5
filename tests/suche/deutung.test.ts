import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Namensart } from '../../src/domain/register/namensarten.ts';
import { suchbar } from '../../src/domain/register/namenssuche.ts';
import { deute, type Deutung } from '../../src/domain/suche/deutung.ts';
import {
  saetzeZu,
  satzZu,
  vorschlaegeVon,
  zitat,
  zurWahl,
} from '../../src/domain/suche/deutungssatz.ts';
import { mitHerkunft, type Eintrag } from '../../src/domain/suche/eintrag.ts';
import { texte } from '../../src/domain/texte/index.ts';

const t = texte('de').finder;

function eintrag(
  art: Namensart,
  name: string,
  zusatz: string,
  rest: Partial<Eintrag> = {},
): Eintrag {
  return {
    art,
    name,
    titel: name,
    zusatz,
    ziel: `/${art}/${name}/`,
    gewicht: 1,
    postleitzahlen: [],
    ...rest,
  };
}
const ort = (name: string, kreis: string, postleitzahlen: string[] = []) =>
  eintrag('ort', name, `Landkreis ${kreis}`, {
    ort: `${name}-${kreis}`.toLowerCase(),
    ziel: `/orte/${`${name}-${kreis}`.toLowerCase()}/`,
    postleitzahlen,
  });
const dorf = (name: string, gemeinde: string, rest: Partial<Eintrag> = {}) =>
  mitHerkunft(
    eintrag('ortsteil', name, `Ortsteil von ${gemeinde}`, { ort: gemeinde.toLowerCase(), ...rest }),
    name.toLowerCase(),
  );

const alle = suchbar([
  ort('Aheim', 'Ost', ['80001']),
  ort('Aheim', 'West', ['80002', '80003']),
  ort('Bheim', 'Ost', ['80002']),
  ort('Weiden i.d.OPf.', 'Nord'),
  ort('Fürth', 'Nord'),
  ort('Furth', 'Süd'),
  ort('Köln', 'Süd'),
  ort('Bad Edorf', 'Süd'),
  dorf('Edorf', 'Bad Edorf-Süd'),
  dorf('Doppelt', 'Cdorf'),
  dorf('Doppelt', 'Cdorf'),
  dorf('Aheim', 'Cdorf'),
  dorf('Bheim', 'Cdorf'),
  dorf('Weiden', 'Cdorf'),
  dorf('Einsam', 'Cdorf'),
  dorf('Zweimal', 'Cdorf'),
  dorf('Zweimal', 'Ddorf'),
  dorf('Prag', 'Cdorf', { namensvetter: true }),
  eintrag('landkreis', 'Nord', 'Gebiet'),
  eintrag('vg', 'Bheim', 'Landkreis Ost'),
  eintrag('anliegen', 'Hund anmelden', 'Anliegen', { auchGenannt: ['Hundesteuer'] }),
  eintrag('anliegen', 'Boot abgeben', 'Anliegen', { auchGenannt: ['abgeben'] }),
  eintrag('anliegen', 'Fahrrad oder Roller abgeben (Zweirad)', 'Anliegen'),
]);
const deutung = (text: string, arten?: Namensart[]) => deute(alle, text, arten);
const gezeigt = (ergebnis: Deutung) => vorschlaegeVon(ergebnis).map(({ ziel }) => ziel);
const satz = (text: string) => satzZu(deutung(text), text, t);

describe('an answer is', () => {
  test('the one municipality of a name, before villages and associations of it', () => {
    const ergebnis = deutung('Bheim');
    expect(ergebnis).toMatchObject({ art: 'eindeutig', eintrag: { art: 'ort' } });
    expect(gezeigt(ergebnis)).toEqual(['/orte/bheim-ost/', '/vg/Bheim/', '/orte/cdorf/?von=bheim']);
  });
  test('what is told apart by its addition', () =>
    expect(deutung('Aheim (Landkreis West)')).toMatchObject({
      art: 'eindeutig',
      eintrag: { ziel: '/orte/aheim-west/' },
    }));
  test('the one village of a name, with what was typed in its address', () =>
    expect(deutung('Einsam')).toMatchObject({
      art: 'eindeutig',
      eintrag: { ort: 'cdorf', von: 'einsam', ziel: '/orte/cdorf/?von=einsam' },
    }));
  test('what several things are called that all lie in one municipality', () => {
    expect(deutung('Edorf')).toMatchObject({ art: 'eindeutig', eintrag: { ort: 'bad edorf-süd' } });
    expect(deutung('Doppelt')).toMatchObject({ art: 'eindeutig', eintrag: { ort: 'cdorf' } });
  });
  test('the place of a postcode, with the postcode in its address', () =>
    expect(deutung('80001')).toMatchObject({
      art: 'eindeutig',
      eintrag: { ziel: '/orte/aheim-ost/?von=80001', von: '80001' },
    }));
  test('the municipality of an address, where postcode and name agree', () => {
    for (const text of [
      'Hauptstr. 12, 80001 Aheim',
      'Am Bach 3a\n80001 Aheim',
      'Weg 8 D-80001 Aheim',
    ])
      expect(deutung(text), text).toMatchObject({
        art: 'eindeutig',
        eintrag: { ort: 'aheim-ost' },
      });
    for (const text of ['Hauptstr. 12, 80001 Bheim', 'Hauptstr. 12, Bheim']) {
      expect(deutung(text).art, text).toBe('aehnlich');
      const ziele = gezeigt(deutung(text));
      expect(new Set(ziele).size, text).toBe(ziele.length);
    }
  });
  test('the errand of any of its names', () =>
    expect(deutung('hundesteuer')).toMatchObject({
      art: 'eindeutig',
      eintrag: { art: 'anliegen' },
    }));
  test('the exact name; without umlauts also what has them, but behind it', () => {
    expect(deutung('Furth')).toMatchObject({ art: 'eindeutig', eintrag: { name: 'Furth' } });
    expect(deutung('Koln')).toMatchObject({ art: 'eindeutig', eintrag: { name: 'Köln' } });
  });
  test('only of the kinds that are looked for', () => {
    expect(deutung('Hundesteuer', ['ort', 'ortsteil']).art).toBe('nichts');
    expect(deutung('Bheim', ['vg'])).toMatchObject({ art: 'eindeutig', eintrag: { art: 'vg' } });
  });
});

describe('the name of an area', () => {
  const mit = suchbar([
    eintrag('bezirk', 'Oberbayern', 'Gebiet'),
    eintrag('bezirk', 'Nordland', 'Gebiet'),
    dorf('Nordland', 'Cdorf'),
    dorf('Ob', 'Cdorf'),
    ort('Aheim i.OB', 'Ost'),
    eintrag('landkreis', 'Seeland', 'Gebiet'),
    eintrag('vg', 'Seeland', 'Landkreis Seeland'),
    eintrag('landkreis', 'Fluss', 'Gebiet'),
    ort('Fluss a.See', 'Fluss'),
  ]);
  test.each([
    ['Oberbayern', '/bezirk/Oberbayern/'],
    ['Obb.', '/bezirk/Oberbayern/'],
    ['Nordland', '/bezirk/Nordland/'],
    ['Seeland', '/landkreis/Seeland/'],
    ['Seeland Land', '/landkreis/Seeland/'],
  ])('%s leads to it, though a hamlet or an association is called so, too', (text, ziel) =>
    expect(deute(mit, text)).toMatchObject({ art: 'eindeutig', eintrag: { ziel } }),
  );
  test('its short form is asked where a village has it as its name', () => {
    const ergebnis = deute(mit, 'Ob');
    expect(ergebnis).toMatchObject({ art: 'mehrere', anzahl: 2 });
    expect(zurWahl(ergebnis).map(({ name }) => name)).toEqual(['Oberbayern', 'Ob']);
  });
  test('is asked where a town goes by it for short', () =>
    expect(deute(mit, 'Fluss').art).not.toBe('eindeutig'));
});

describe('a question is', () => {
  test('of several of one name these alone, nothing that only begins so', () => {
    const mit = suchbar([
      ort('Gleich', 'Ost'),
      ort('Gleich', 'West'),
      ort('Gleichheim', 'Ost'),
      ort('Neu Gleich', 'Ost'),
    ]);
    const ergebnis = deute(mit, 'Gleich');
    expect(vorschlaegeVon(ergebnis)).toHaveLength(4);
    expect(zurWahl(ergebnis).map(({ name }) => name)).toEqual(['Gleich', 'Gleich']);
  });
  test('a word for a kind alone, even where a village is called so', () => {
    const mit = suchbar([dorf('Markt', 'Cdorf'), ort('Bheim', 'Ost')]);
    for (const text of ['Markt', 'landratsamt', 'Stadt, Gemeinde'])
      expect(deute(mit, text).art, text).toBe('nurArt');
    expect(satzZu(deute(mit, 'Landratsamt'), 'Landratsamt', t)).toContain('„Landratsamt“ allein');
  });
  test('of a name without umlauts, where a village has it with them: that one is not called so', () => {
    const mit = (...eintraege: Eintrag[]) => deute(suchbar(eintraege), 'Dorn');
    const [dorn, andere, mitUmlaut] = [
      dorf('Dorn', 'Cdorf'),
      dorf('Dorn', 'Ddorf'),
      dorf('Dörn', 'Edorf'),
    ];
    expect(zurWahl(mit(mitUmlaut, dorn, andere))).toEqual([dorn, andere]);
    expect(mit(mitUmlaut, dorn)).toMatchObject({ art: 'anfang', vorschlaege: [dorn, mitUmlaut] });
  });
  test('a town that goes by a name for short, before villages with umlauts', () => {
    const mit = suchbar([ort('Rotburg ob der Au', 'Ost'), dorf('Rotbürg', 'Cdorf')]);
    expect(deute(mit, 'Rotburg').art).toBe('anfang');
  });
  test('a name of several municipalities: all of them first, then the villages', () => {
    const ergebnis = deutung('Aheim');
    expect(ergebnis).toMatchObject({ art: 'mehrere', anzahl: 3 });
    expect(gezeigt(ergebnis)).toEqual([
      '/orte/aheim-ost/',
      '/orte/aheim-west/',
      '/orte/cdorf/?von=aheim',
    ]);
    expect(satz('Aheim')).toBe('So heißen 3 Einträge, davon 2 Gemeinden. Bitte wählen Sie.');
  });
  test('beside a word for a municipality, of these alone; villages come behind them', () => {
    for (const text of ['Stadt Aheim', 'Gemeinde Aheim', 'Aheim (Markt)', 'town of Aheim']) {
      const ergebnis = deutung(text);
      expect(zurWahl(ergebnis).map(({ art }) => art)).toEqual(['ort', 'ort']);
      expect(gezeigt(ergebnis), text).toContain('/orte/cdorf/?von=aheim');
      expect(satz(text), text).toBe('So heißen 2 Gemeinden. Bitte wählen Sie.');
    }
    expect(zurWahl(deutung('Ortsteil Aheim')).map(({ art }) => art)).toContain('ortsteil');
  });
  test('a postcode of several municipalities', () => {
    expect(gezeigt(deutung('80002'))).toEqual([
      '/orte/aheim-west/?von=80002',
      '/orte/bheim-ost/?von=80002',
    ]);
    expect(satz('80002')).toBe('80002 gehört zu 2 Gemeinden. Bitte wählen Sie.');
  });
  test('a word for one errand that others have, too', () => {
    expect(deutung('abgeben')).toMatchObject({ art: 'anfang' });
    expect(gezeigt(deutung('abgeben'))).toHaveLength(2);
    expect(deutung('Boot abgeben').art).toBe('eindeutig');
  });
  test.each(['Roller abgeben', 'zweirad abgeben', 'abgeben fahr'])(
    'words of an errand in any order: %s',
    (text) => {
      expect(deutung(text).art).toBe('anfang');
      expect(gezeigt(deutung(text))[0]).toContain('Fahrrad');
    },
  );
  test('a name of several villages', () =>
    expect(deutung('Zweimal')).toMatchObject({ art: 'mehrere', anzahl: 2 }));
  test('the name of a municipality that another goes by for short, be it the larger one or not', () => {
    for (const gewicht of [1, 9]) {
      const alle = suchbar([
        { ...ort('Gheim', 'Ost'), gewicht: 3 },
        { ...ort('Gheim a.See', 'West'), gewicht },
      ]);
      // Only one of them is a Stadt, but which is not known here.
      for (const text of ['Gheim', 'Stadt Gheim', 'Gheim (Markt)'])
        expect(deute(alle, text), text).toMatchObject({ art: 'mehrere', anzahl: 2 });
      expect(deute(alle, 'Gheim Ost')).toMatchObject({ art: 'eindeutig' });
    }
  });
  test('a word for a kind before a name, where another name has the two in one', () => {
    const mit = suchbar([
      ort('Gheim', 'Ost'),
      ort('Marktgheim', 'West'),
      ort('Markt Hheim', 'West'),
    ]);
    expect(deute(mit, 'Markt Gheim')).toMatchObject({ art: 'mehrere', anzahl: 2 });
    expect(deute(mit, 'Marktgheim')).toMatchObject({ art: 'eindeutig' });
    const ohne = suchbar([
      ort('Marktgheim', 'West'),
      ort('Hheim', 'Ost'),
      ort('Markt Hheim', 'Süd'),
    ]);
    for (const [text, name] of [
      ['Markt Gheim', 'Marktgheim'],
      ['Markt Hheim', 'Markt Hheim'],
    ] as const)
      expect(deute(ohne, text), text).toMatchObject({ art: 'eindeutig', eintrag: { name } });
  });
  test('the name of a village that is another word for an errand', () => {
    const mit = suchbar([
      dorf('Kür', 'Bheim'),
      eintrag('anliegen', 'Briefe schreiben', 'Anliegen', { stichworte: ['Kür'] }),
    ]);
    expect(deute(mit, 'Kür')).toMatchObject({ art: 'anfang' });
    expect(deute(mit, 'Kür (Bheim)')).toMatchObject({ art: 'eindeutig' });
  });
  test('the name that several bear, and others for short: all of them', () => {
    const alle = suchbar([ort('Gheim', 'Ost'), ort('Gheim', 'Süd'), ort('Gheim a.See', 'West')]);
    expect(deute(alle, 'Gheim')).toMatchObject({ art: 'mehrere', anzahl: 3 });
  });
  test('but not a name that differs from the short one by an umlaut', () => {
    const alle = suchbar([ort('Gühlheim', 'Ost'), ort('Guhlheim a.See', 'West')]);
    expect(deute(alle, 'Gühlheim')).toMatchObject({ art: 'eindeutig' });
  });
  test('what people call a large town among themselves: it may mean something else', () => {
    const mit = suchbar([ort('München', 'Süd'), dorf('Mucbach', 'Cdorf')]);
    for (const text of ['Muc', 'minga'])
      expect(deute(mit, text), text).toMatchObject({
        art: 'anfang',
        vorschlaege: [{ name: 'München' }, ...(text === 'Muc' ? [{ name: 'Mucbach' }] : [])],
      });
  });
  test('the name of a village that a town goes by for short', () => {
    const ergebnis = deutung('Weiden');
    expect(ergebnis).toMatchObject({ art: 'mehrere', anzahl: 2 });
    expect(gezeigt(ergebnis)[0]).toContain('weiden i.d.opf.');
  });
  test('the name of a village that a town outside Bavaria bears, too', () => {
    expect(deutung('Prag')).toMatchObject({ art: 'aehnlich', namensvetter: 'Prag' });
    expect(deutung('Prag (Cdorf)').art).toBe('eindeutig');
    expect(satz('Ortsteil prag ')).toBe(
      'Prag heißt auch eine Stadt außerhalb Bayerns. Meinten Sie …?',
    );
  });
  test('a beginning, also of the addition', () => {
    for (const text of ['Ein', 'Aheim Lan', '8000'])
      expect(gezeigt(deutung(text)), text).not.toEqual([]);
    expect(deutung('Ein').art).toBe('anfang');
    expect(deutung('Bheim Os').art).toBe('anfang');
    expect(satz('Ein')).toBe(t.anfang);
  });
  test('a typing error, a rest that fits nothing, a postcode of another place', () => {
    for (const text of [
      'Bhiem',
      'Bheim an der Saale',
      '80001 Bheim',
      'Sonstwo Bheim',
      'Hat Bheim das Siegel?',
    ]) {
      expect(deutung(text), text).toMatchObject({ art: 'aehnlich' });
      expect(deutung(text), text).not.toHaveProperty('namensvetter');
      expect(gezeigt(deutung(text)), text).toContain('/orte/bheim-ost/');
    }
    expect(satz('Bhiem')).toBe(t.aehnlich);
  });
});

describe('a sentence says why there is nothing', () => {
  test.each([
    ['10115', 'Postleitzahlen, die mit 10 beginnen, liegen in Berlin.'],
    ['D-10115', 'Postleitzahlen, die mit 10 beginnen, liegen in Berlin.'],
    ['66111', 'Postleitzahlen, die mit 66 beginnen, liegen im Saarland.'],
    ['01945', 'Postleitzahlen, die mit 019 beginnen, liegen in Sachsen und in Brandenburg.'],
    ['89073', 'Postleitzahlen, die mit 89 beginnen, liegen in Baden-Württemberg.'],
    ['97877', 'die mit 978 beginnen, liegen in Bayern und in Baden-Württemberg.'],
    ['87491', '87491 ist eine Postleitzahl in Österreich.'],
    ['80999', 'Ein Postfach oder ein Großkunde'],
    ['00000', 'Prüfen Sie die Ziffern'],
    ['1010', 'fünf Ziffern'],
    ['A-5020', 'keine deutsche Postleitzahl'],
    ['CZ-110 00', 'keine deutsche Postleitzahl'],
    ['803310', 'fünf Ziffern'],
  ])('%s: %s', (text, erwartet) => {
    expect(deutung(text).art).toBe('auswaerts');
    expect(satz(text)).toContain(erwartet);
  });
  test.each(['10115', '97877', '99999', '80999', '00000', '43000'])(
    '%s is unknown here, and not said to lie anywhere',
    (plz) => {
      expect(satz(plz)).toContain(`Die Postleitzahl ${plz} kennt dieses Verzeichnis nicht.`);
      expect(satz(plz)).not.toMatch(new RegExp(`${plz} (?:ist|liegt|gehört)`));
    },
  );
  test('the postcode of another Land counts more than a similar name', () => {
    for (const text of ['10115 Bhiem', 'Hauptstr. 12, 10115 Bhiem']) {
      expect(deutung(text), text).toMatchObject({ art: 'auswaerts', vorschlaege: [] });
      expect(satz(text), text).toContain('liegen in Berlin');
    }
    // Either may be wrong.
    expect(gezeigt(deutung('10115 Bheim'))).toContain('/orte/bheim-ost/');
  });
  test('nothing fits: the directory knows Bavaria only', () => {
    expect(deutung('xqzvw')).toEqual({ art: 'nichts' });
    expect(satz('xqzvw')).toContain('kennt nur Bayern');
  });
  test('what was pasted is repeated only as far as it tells which text is meant', () => {
    const lang = 'xqzvw '.repeat(900);
    for (const sprache of ['de', 'en'] as const) {
      const gesagt = satzZu({ art: 'nichts' }, lang, texte(sprache).finder);
      expect(gesagt).toContain('xqzvw xqzvw');
      expect(gesagt.length).toBeLessThan(t.nichts('').length + 100);
    }
    expect(zitat(` ${'x'.repeat(40)} `)).toBe('x'.repeat(40));
  });
  test('without a text there is nothing to say', () => {
    for (const text of ['', '  ', '\u00ad\u200b']) expect(deutung(text)).toEqual({ art: 'leer' });
    expect(satz('')).toBe('');
    expect(satz('Bheim')).toBe('');
  });
});

describe('whatever is typed', () => {
  test.each(['constructor', 'constructor Bheim', 'Bheim __proto__', 'toString valueOf', '%', '?!'])(
    '%s is no accident',
    (text) => expect(satz(text)).toEqual(expect.any(String)),
  );
  test('has a meaning, and what is followed is one of those shown', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem()), (text) => {
        const ergebnis = deutung(text);
        expect(satzZu(ergebnis, text, t)).toEqual(expect.any(String));
        if (ergebnis.art === 'eindeutig')
          expect(vorschlaegeVon(ergebnis)).toContain(ergebnis.eintrag);
      }),
      { seed: 9 },
    ));
});

describe('what looks exact and is none', () => {
  test('the Land is no village of its name', () => {
    const mit = suchbar([dorf('Bayern', 'Cdorf'), dorf('Einsam', 'Cdorf')]);
    for (const text of ['Bayern', 'Bavaria', 'bayern, Deutschland'])
      expect(deute(mit, text).art).not.toBe('eindeutig');
    expect(deute(mit, 'Einsam, Bayern').art).toBe('eindeutig');
  });

  test('a village is no answer to its name without umlauts, a town is', () => {
    const mit = suchbar([dorf('Lähr', 'Cdorf'), ort('Fürth', 'Nord')]);
    expect(deute(mit, 'Lahr').art).toBe('aehnlich');
    for (const text of ['Lähr', 'Laehr', 'Furth']) expect(deute(mit, text).art).toBe('eindeutig');
  });

  test('where villages did not load, only what is sure is offered', () => {
    const aehnlich = deutung('Einsan');
    expect(vorschlaegeVon(aehnlich).length).toBeGreaterThan(0);
    expect(vorschlaegeVon(aehnlich, true)).toEqual([]);
    expect(saetzeZu(aehnlich, 'Einsan', t, true)).toBe(t.ortsteileFehlen);
    expect(saetzeZu(deutung('Aheim'), 'Aheim', t, true)).toContain(t.mehrere(3, 2));
  });
});
