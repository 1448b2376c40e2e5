/** What a line of a pasted list stands for: one authority, or a question; never a guess. */
import { describe, expect, test } from 'vitest';
import type { AmtExport } from '../../src/domain/ausgabe/formen.ts';
import { imUmfeld } from '../../src/domain/ausgabe/listenumfeld.ts';
import {
  auskunft,
  listenzeilen,
  ordneZu,
  type Gesucht,
} from '../../src/domain/ausgabe/zuordnung.ts';
import { EBENEN } from '../../src/domain/register/arten.ts';
import {
  behoerdenname,
  bezirkSchluessel,
  regionalschluessel,
} from '../../src/domain/register/register.ts';
import { text } from '../hilfe/ausgabe.ts';
import { register } from '../hilfe/inhalt.ts';

const kurz = (zeile: string, gesucht?: Gesucht): string => {
  const zuordnung = ordneZu(register, zeile, gesucht);
  if (zuordnung.art === 'klar') return zuordnung.behoerde.schluessel;
  return 'kandidaten' in zuordnung
    ? `${zuordnung.art} ${zuordnung.kandidaten.length}`
    : zuordnung.art;
};

describe('every authority', () => {
  test('is found by its key, with and without its zero', () => {
    for (const { schluessel } of register.behoerden) {
      expect(kurz(schluessel)).toBe(schluessel);
      expect(kurz(schluessel.slice(1)), schluessel).toBe(schluessel);
    }
  });

  test('every municipality is found by its ARS', () => {
    for (const ort of register.orte)
      expect(kurz(regionalschluessel(ort)), ort.name).toBe(ort.schluessel);
  });

  test('is found by its official name where no other bears it, and is a question where one does', () => {
    const gleiche = Map.groupBy(register.behoerden, behoerdenname);
    for (const [name, alle] of gleiche)
      expect(kurz(name), name).toBe(
        alle.length === 1 ? alle[0]!.schluessel : `mehrere ${alle.length}`,
      );
  });

  test('a name with its Landkreis beside it decides between municipalities of one name', () => {
    const gleiche = Map.groupBy(register.orte, behoerdenname);
    for (const [name, orte] of gleiche)
      for (const ort of orte) {
        const imKreis = orte.filter(({ landkreis }) => landkreis === ort.landkreis);
        if (!ort.landkreis || imKreis.length > 1) continue;
        const kreis = register.behoerde(ort.landkreis).name;
        expect(kurz(`${name}\t${kreis}`), `${name}, ${kreis}`).toBe(ort.schluessel);
        expect(kurz(`"${name}";"${kreis}"`)).toBe(ort.schluessel);
      }
  });
});

describe('a key beside a name', () => {
  const paare = register.behoerden.map(
    (behoerde, i, { length }) => [behoerde, register.behoerden[(i + 7) % length]!] as const,
  );

  test('of the same authority, also with areas around it, is clear', () => {
    for (const { schluessel, art, name, landkreis, vg } of register.behoerden) {
      const areale = [landkreis, vg, bezirkSchluessel(schluessel)].flatMap((eines) =>
        eines === undefined ? [] : [register.behoerde(eines).name],
      );
      for (const daneben of [
        behoerdenname({ schluessel, art, name }),
        name,
        [...areale, name].join('\t'),
        'nachgereicht',
      ])
        expect(kurz(`${daneben}\t${schluessel}`), daneben).toBe(schluessel);
    }
  });

  test.each([
    ['Dachau\t09174113', 3],
    ['Landratsamt Dachau\t09174113', 2],
    ['Bezirk Oberbayern\t09162000', 2],
    ['VG Baunach;09471115', 2],
    ['Dachau;Oberbayern;09174113', 4],
  ])(
    'that only names an area around it, or who bears its name, is a question: %j',
    (zeile, anzahl) => expect(kurz(zeile)).toBe(`mehrere ${anzahl}`),
  );

  test('of another one is a question that offers both', () => {
    for (const [behoerde, andere] of paare) {
      if (andere.name === behoerde.name || andere.schluessel.startsWith(behoerde.schluessel))
        continue;
      if ([behoerde.landkreis, behoerde.vg].includes(andere.schluessel)) continue;
      const gelesen = ordneZu(register, `${behoerde.schluessel};${behoerdenname(andere)}`);
      expect(gelesen, behoerdenname(andere)).toMatchObject({ art: 'mehrere' });
      expect('kandidaten' in gelesen && gelesen.kandidaten).toEqual(
        expect.arrayContaining([behoerde, andere]),
      );
    }
  });
});

describe('postcodes', () => {
  test('one of a single municipality is clear, one of several is a question', () => {
    const orte = new Map<string, string[]>();
    for (const { postleitzahlen, plz, schluessel } of register.orte)
      for (const eine of new Set([...postleitzahlen, ...(plz ? [plz] : [])]))
        orte.set(eine, [...(orte.get(eine) ?? []), schluessel]);
    for (const [plz, schluessel] of [...orte].slice(0, 300))
      expect(kurz(plz), plz).toBe(
        schluessel.length === 1 ? schluessel[0] : `mehrere ${schluessel.length}`,
      );
  });

  test('leads to who works there on the level that is looked for', () => {
    for (const ort of register.orte.filter(({ einePlz }) => einePlz).slice(0, 50))
      for (const ebene of EBENEN) {
        const gefunden = ordneZu(register, ort.plz!, ebene);
        const alle =
          gefunden.art === 'klar'
            ? [gefunden.behoerde]
            : 'kandidaten' in gefunden
              ? gefunden.kandidaten
              : [];
        const erwartet = register.zustaendige(ort).find((eine) => eine.ebene === ebene);
        if (erwartet) expect(alle, `${ort.plz} ${ebene}`).toContain(erwartet.behoerde);
      }
  });

  test('one of another Land is none', () => expect(kurz('20095')).toBe('auswaerts'));
});

test.each<[string, Gesucht | undefined, string]>([
  ['Rosenheim', undefined, 'mehrere 2'],
  ['Rosenheim', 'gemeinde', '09163000'],
  ['Rosenheim', 'landkreis', '09187'],
  ['LRA Rosenheim', undefined, '09187'],
  ['Dachau, GKSt', undefined, '09174115'],
  ['MÃ¼nchen', 'gemeinde', '09162000'],
  ['83022\tRosenheim', 'gemeinde', '09163000'],
  ['Name;09162000;irgendwas', undefined, '09162000'],
  ['Landkreis Rosenheim', 'gemeinde', 'aehnlich 1'],
  // Redwitz a.d.Rodach is no Markt, and lies there; neither Altdorf lies in Landkreis Rosenheim.
  ['Markt Redwitz\tLichtenfels', undefined, 'aehnlich 1'],
  ['Altdorf\tRosenheim', undefined, 'aehnlich 2'],
  // The kind in a cell of its own, before or behind the name.
  ['Gemeinde;Anzing', undefined, '09175111'],
  ['Altdorf;Markt', undefined, '09274113'],
  ['Stadt;Altdorf', undefined, 'mehrere 2'],
  // Two names: the Landkreis in front, or two places in one line.
  ['Landkreis Ebersberg;Anzing', undefined, 'mehrere 2'],
  ['Landkreis Dachau;Stadt Dachau', undefined, 'mehrere 2'],
  ['Landkreis Starnberg;Starnberg', undefined, 'mehrere 2'],
  ['Lkr. Coburg\tStadt Coburg', undefined, 'mehrere 2'],
  ['Landratsamt Dachau;Dachau', undefined, '09174'],
  ['Stadt Dachau;Landkreis Dachau', undefined, '09174115'],
  ['Landkreis Dachau;Oberbayern', undefined, '09174'],
  ['Landkreis Dachau;Landratsamt Dachau', undefined, '09174'],
  ['Poing;Anzing', undefined, 'mehrere 2'],
  ['Anzing;Ebersberg;Oberbayern', undefined, '09175111'],
  ['Landratsamt Miesbach;Miesbach', undefined, '09182'],
  ['VG Baunach;Baunach', undefined, '094715401'],
  // A key that nobody has.
  ['Anzing;09999999', undefined, 'aehnlich 1'],
  ['„09175111“', undefined, '09175111'],
  ['qqqxyz', undefined, 'nichts'],
  ['12', undefined, 'nichts'],
])('%j, looking for %s: %s', (zeile, gesucht, erwartet) =>
  expect(kurz(zeile, gesucht)).toBe(erwartet),
);

test('a misspelt name is a question with the right one among the candidates', () => {
  const gefunden = ordneZu(register, 'Landeshauptstadt Münchn');
  expect(gefunden.art).toBe('aehnlich');
  expect(
    'kandidaten' in gefunden && gefunden.kandidaten.map(({ schluessel }) => schluessel),
  ).toContain('09162000');
});

test('lines: whatever ends them, empty ones are none', () => {
  expect(listenzeilen('a\r\nb\rc\n\n \t\nd')).toEqual(['a', 'b', 'c', 'd']);
  expect(listenzeilen(' \n')).toEqual([]);
});

test('what is said of an authority is what the published files say', () => {
  const aemter = JSON.parse(text('aemter.json')) as AmtExport[];
  const sage = auskunft(register, aemter);
  for (const { id, schluessel, anzahl, mindestens, stand, status, landkreis, art } of aemter) {
    const gesagt = sage(register.behoerde(schluessel));
    expect(gesagt).toMatchObject({ amt: id, anzahl, mindestens, stand });
    if (status === 'gueltig') expect(gesagt.siegel, id).toBe('selbst');
    else expect(['entzogen', 'vg'], id).toContain(gesagt.siegel);
    if (art !== 'landratsamt') expect(gesagt.landkreis).toBe(landkreis);
  }
  const ohne = register.behoerden.find(
    ({ schluessel, vg }) => !vg && !aemter.some((amt) => amt.schluessel === schluessel),
  )!;
  expect(sage(ohne)).toMatchObject({ siegel: 'keins', amt: null, anzahl: null });
});

describe('the lines of a list together', () => {
  const kreis = '09675';
  const hiesige = register.orte.filter(({ landkreis }) => landkreis === kreis);
  const namen = hiesige.map(({ name }) => name);
  const zusammen = (zeilen: readonly string[]) =>
    imUmfeld(
      register,
      zeilen,
      zeilen.map((zeile) => ordneZu(register, zeile)),
    );

  const kuerzer = 'Markt Schwarzach';

  test('a short name that is the official name of a place elsewhere is a question', () => {
    const hiesiges = register.behoerden.find(({ name }) => name === 'Schwarzach a.Main')!;
    const anderes = register.behoerden.find((eine) => behoerdenname(eine) === kuerzer)!;
    const zeilen = namen.map((name) => (name === hiesiges.name ? kuerzer : name));
    expect(ordneZu(register, kuerzer)).toEqual({ art: 'klar', behoerde: anderes });
    expect(zusammen(zeilen)[zeilen.indexOf(kuerzer)]).toEqual({
      art: 'mehrere',
      kandidaten: [hiesiges, anderes],
    });
  });

  test.each([
    ['with its Landkreis', `${kuerzer}\tStraubing-Bogen`],
    ['with its key', '09278187'],
    ['of another place without a namesake here', 'Dachau'],
  ])('one %s stays clear', (_, zeile) =>
    expect(zusammen([...namen, zeile]).at(-1)).toEqual(ordneZu(register, zeile)),
  );

  test('beside places of a Landkreis that is called like a town, each postcode stays what it is', () => {
    const kreisstaedte = register.landkreise.filter(({ name }) =>
      register.orte.some((ort) => ort.name === name && !ort.landkreis),
    );
    expect(kreisstaedte.length).toBeGreaterThan(5);
    for (const { schluessel, name } of kreisstaedte) {
      const orte = register.orte.filter(({ landkreis }) => landkreis === schluessel);
      const fremde = ['94032', '96047', register.orte.find((ort) => ort.name === name)!.plz!];
      const gelesen = zusammen([...orte.map((ort) => ort.schluessel), ...fremde]);
      expect(gelesen.slice(orte.length), name).toEqual(fremde.map((plz) => ordneZu(register, plz)));
    }
  });

  test('a list of all Bavaria, or a short one, is about no Landkreis', () => {
    for (const liste of [register.orte.map(({ name }) => name), namen.slice(0, 4)])
      expect(zusammen([...liste, kuerzer]).at(-1)?.art).toBe('klar');
  });

  test('official names of any Landkreis are read as each by itself', () => {
    for (const { schluessel } of register.landkreise) {
      const zeilen = register.orte.filter((ort) => ort.landkreis === schluessel).map(behoerdenname);
      expect(zusammen(zeilen)).toEqual(zeilen.map((zeile) => ordneZu(register, zeile)));
    }
  });
});
