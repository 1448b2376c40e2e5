/** BayernPortal's interface: every shape that its answers may have gives the same numbers. */
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { anliegenFormschema } from '../../src/domain/datensatz/anliegen.ts';
import { pruefeAnliegen } from '../../src/domain/pruefung/anliegenpruefung.ts';
import { pruefeVorab } from '../../src/domain/pruefung/pruefung.ts';
import { portaladresse } from '../../src/domain/redaktion/bayernportal/adressen.ts';
import { Formfehler, ohnePersonen } from '../../src/domain/redaktion/bayernportal/antwort.ts';
import { erhebe } from '../../src/domain/redaktion/bayernportal/erhebung.ts';
import {
  dienststellenAus,
  leistungenAus,
  verfahrenAus,
} from '../../src/domain/redaktion/bayernportal/leser.ts';
import { anliegenfolgen } from '../../src/domain/redaktion/bayernportal/leistungsadressen.ts';
import { rueckgang } from '../../src/domain/redaktion/bayernportal/rueckgang.ts';
import {
  gueltigerDatensatz,
  planeUebernahme,
} from '../../src/domain/redaktion/bayernportal/uebernahme.ts';
import { zaehle } from '../../src/domain/redaktion/bayernportal/zaehlung.ts';
import { ordneZu } from '../../src/domain/redaktion/bayernportal/zuordnung.ts';
import type { Datensatz } from '../../src/domain/datensatz/schema.ts';
import { aktuelleZahl } from '../../src/domain/datensatz/verlauf.ts';
import { quelltextAus } from '../../src/io/yaml.ts';
import { geprueft, grundlage, HEUTE, quelltexte, register } from '../hilfe/inhalt.ts';
import { portalserver, type Portalform, type Portalwelt } from '../hilfe/portalserver.ts';
import { holerFuer, neuerSpeicherordner } from './portalabruf.ts';
import { gueltige, LEISTUNGEN, neueZahl, portalwelt, stelle, verfahren } from './portalwelt.ts';

const pruefstand = { quelltexte, gute: new Set(geprueft.aemter.map(({ id }) => id)) };
const stand = {
  register,
  pruefstand,
  vorab: (texte: ReadonlyMap<string, string>) =>
    pruefeVorab(quelltexte, texte, grundlage, quelltextAus),
  anliegen: [],
  verfahrensdateien: new Map<string, string>(),
  stand: HEUTE,
  heute: HEUTE,
};

let schliesse: () => void = () => undefined;
let speicher = '';
beforeEach(() => (speicher = neuerSpeicherordner()));
afterEach(() => {
  schliesse();
  rmSync(speicher, { recursive: true });
});

async function plane(welt: Portalwelt, form: Partial<Portalform> = {}) {
  const server = await portalserver(welt, form);
  schliesse = server.schliesse;
  const erhebung = await erhebe(holerFuer(server.basis, {}, speicher).hole, {
    register,
    gefragt: (behoerde) => gueltigerDatensatz(stand, behoerde) !== undefined,
    mitOrt: false,
  });
  return { erhebung, plan: planeUebernahme(erhebung, stand), server };
}

const FORMEN: [string, Partial<Portalform>][] = [
  ['as described', {}],
  ['a list without a name', { huelle: 'ohne' }],
  ['one envelope more', { huelle: 'doppelt' }],
  ['one entry instead of a list', { einzeln: true }],
  ['numbers as text', { idsAlsText: true }],
  ['titles as values', { werte: true }],
  ['inner key onlineVerfahren', { innen: 'onlineVerfahren' }],
  ['an inner key that nobody knows', { innen: 'eintrag' }],
  ['no inner key', { innen: undefined }],
  ['missing instead of empty', { fehlend: 'weg', einzeln: true }],
  ['null instead of empty', { fehlend: 'null' }],
  ['not grouped', { ungruppiert: true }],
  ['small pages', { seitengroesse: 10 }],
  ['no pages', { ohneSeiten: true }],
];

describe.each(FORMEN)('%s', (_, form) => {
  test('each record gets its number, each procedure counts once', async () => {
    const { plan } = await plane(portalwelt(), form);
    expect(plan.liegengeblieben).toEqual([]);
    expect(plan.einfuhr.unklare.map(({ grund }) => grund)).toEqual([]);
    expect(plan.rueckgang).toBeUndefined();
    for (const { id, datensatz } of gueltige) {
      const { daten } = quelltextAus(`aemter/${id}.yaml`, plan.texte.get(`aemter/${id}.yaml`)!);
      expect(aktuelleZahl((daten as Datensatz).online_verfahren)).toMatchObject({
        anzahl: neueZahl(datensatz),
        stand: HEUTE,
      });
      const datei = JSON.parse(plan.texte.get(`verfahren/${id}.json`)!);
      expect(Object.keys(datei)).toEqual(['schluessel', 'stand', 'quelle', 'verfahren']);
      expect(datei).toMatchObject({ schluessel: datensatz.schluessel, stand: HEUTE });
      expect(datei.verfahren).toHaveLength(neueZahl(datensatz));
    }
    expect([...plan.texte.keys()].filter((pfad) => pfad.startsWith('aemter/'))).toHaveLength(
      gueltige.length,
    );
  });
});

test.each<[string, Partial<Portalform>, string[]]>([
  ['as many as asked for', {}, ['0', '1', '2']],
  ['fewer than asked for', { seitengroesse: 50 }, ['0', '1', '2', '3', '4', '5']],
  ['always everything', { ohneSeiten: true }, ['0', '1']],
])('more than a hundred Dienststellen: pages with %s', async (_, form, erwartet) => {
  const welt = portalwelt();
  const andere = Array.from({ length: 283 - welt.stellen.length }, (__, i) => ({
    schluessel: `9${i}`,
    name: `Finanzamt Nummer ${i}`,
    leistungen: {},
  }));
  welt.stellen = [...andere, ...welt.stellen];
  const { erhebung, plan, server } = await plane(welt, form);
  expect(erhebung.dienststellen).toBe(283);
  expect(plan.einfuhr.geaenderte).toHaveLength(gueltige.length);
  const seiten = server.anfragen.filter(({ pfad }) => pfad === 'dienststellen');
  expect(seiten.map(({ suche }) => suche.get('page'))).toEqual(erwartet);
});

test('a single Dienststelle, service and procedure may come without their list', () => {
  expect(
    dienststellenAus({ dienststelle: { dienststellenschluessel: 7, bezeichnung: 'Stadt' } }),
  ).toMatchObject([{ schluessel: '7', name: 'Stadt' }]);
  const gruppe = { leistungId: 1, leistungBezeichnung: 'L', onlineverfahren: { id: 5 } };
  for (const daten of [gruppe, { leistungMitOnlineverfahren: gruppe }, [gruppe]])
    expect(verfahrenAus(daten)).toEqual([{ id: '5', name: 'L', leistung: { id: '1', name: 'L' } }]);
  expect(leistungenAus({ leistung: { id: 1, bezeichnung: { value: 'L' } } })).toMatchObject([
    { id: '1', name: 'L' },
  ]);
});

test('only authorities with a record that holds the seal are asked for, and none becomes new', async () => {
  const ohne = register.behoerden.find(
    ({ schluessel }) =>
      !geprueft.aemter.some(({ datensatz }) => datensatz.schluessel === schluessel),
  )!;
  const welt = portalwelt();
  const fremd = { ...stelle({ ...gueltige[0]!, behoerde: ohne }, 999), leistungen: verfahren(90) };
  welt.stellen.push(fremd);
  const { plan, server } = await plane(welt);
  expect(plan.einfuhr.neue).toEqual([]);
  expect(server.anfragen.some(({ pfad }) => pfad.includes(fremd.schluessel))).toBe(false);
});

describe('the file of procedures', () => {
  test('names each once with all its services, in the order of names, whatever the server’s', () => {
    const a = verfahrenAus({
      leistungMitOnlineverfahren: [
        {
          leistungId: 2,
          leistungBezeichnung: 'Zuzug',
          leistungUrl: 'https://www.bayernportal.de/dokumente/leistung/0815?plz=85221',
          onlineverfahren: {
            x: [
              { id: 9, kurzbeschreibung: 'Ähren &amp; <b>Gras</b>' },
              { id: '10', kurzbeschreibung: '' },
            ],
          },
        },
        {
          leistungId: 1,
          leistungBezeichnung: 'Abzug',
          onlineverfahren: { x: { id: '9', kurzbeschreibung: 'Ähren &amp; <b>Gras</b>' } },
        },
      ],
    });
    const angebot = zaehle(a);
    expect(angebot).toEqual({
      anzahl: 2,
      ohneNummer: 0,
      verfahren: [
        {
          id: '9',
          name: 'Ähren & Gras',
          leistungen: [
            { id: '1', name: 'Abzug' },
            { id: '2', name: 'Zuzug', url: 'https://www.bayernportal.de/dokumente/leistung/0815' },
          ],
        },
        {
          id: '10',
          name: 'Zuzug',
          leistungen: [
            { id: '2', name: 'Zuzug', url: 'https://www.bayernportal.de/dokumente/leistung/0815' },
          ],
        },
      ],
    });
    expect(zaehle(a.toReversed())).toEqual(angebot);
  });

  test('an entry without a number is counted by nobody', () => {
    expect(
      zaehle(
        verfahrenAus({
          onlineverfahren: [{ kurzbeschreibung: 'ohne' }, { id: 1, kurzbeschreibung: 'mit' }],
        }),
      ),
    ).toMatchObject({ anzahl: 1, ohneNummer: 1 });
  });
});

describe('answers of a shape that nobody knows are no guess', () => {
  test.each<[string, unknown]>([
    ['an error in JSON', { fehler: 'Wartung', zeit: 5 }],
    ['a text', 'ok'],
    ['texts in a list', { dienststelle: ['a', 'b'] }],
    ['other things in a list', [{ farbe: 'rot' }]],
  ])('%s', (_, daten) => {
    expect(() => dienststellenAus(daten)).toThrow(Formfehler);
    expect(() => verfahrenAus(daten)).toThrow(Formfehler);
    expect(() => leistungenAus(daten)).toThrow(Formfehler);
  });

  test('a service whose procedures may stand in two places', () => {
    expect(() => verfahrenAus([{ leistungId: 1, a: [{ id: 1 }], b: [{ id: 2 }] }])).toThrow(
      'nicht zu erkennen',
    );
  });

  test('the message names keys, never values', () => {
    expect(() => dienststellenAus({ kennwort: 'geheim' })).toThrow(/^(?!.*geheim).*„kennwort“/);
  });

  test.each([[undefined], [null], [{}], [[]], [{ dienststelle: [] }], [{ dienststelle: null }]])(
    '%j says that there is none',
    (daten) => expect(dienststellenAus(daten)).toEqual([]),
  );
});

test('persons and pictures are dropped before anything else', () => {
  const text = JSON.stringify(
    ohnePersonen({
      dienststelle: [
        {
          bezeichnung: 'Stadt',
          email: 'a@b.de',
          logo: { value: 'AA' },
          ansprechpartner: { ap: [{ nachname: 'X' }] },
          telefonAnlage: '1',
        },
      ],
    }),
  );
  expect(JSON.parse(text)).toEqual({ dienststelle: [{ bezeichnung: 'Stadt' }] });
});

describe('whom a Dienststelle means', () => {
  const zu = (felder: Record<string, unknown>) => {
    const { zugeordnete, unklare, fremde } = ordneZu(
      register,
      dienststellenAus([{ dienststellenschluessel: '1', ...felder }]),
    );
    return {
      schluessel: zugeordnete[0]?.behoerde.schluessel,
      warnung: zugeordnete[0]?.warnung,
      grund: unklare[0]?.grund,
      fremd: fremde.length > 0,
    };
  };
  const gebaeude = (hausanschriftPLZ: string) => ({
    behoerdenGebaeudeZuordnungen: { gebaeude: { hausanschriftPLZ } },
  });
  const hausen = register.orte.filter(({ name }) => name === 'Hausen');

  test('namesakes are told apart by their postcode, else they are a question', () => {
    expect(hausen.length).toBeGreaterThan(1);
    for (const ort of hausen) {
      const [plz] = ort.postleitzahlen.filter(
        (eine) => hausen.filter(({ postleitzahlen }) => postleitzahlen.includes(eine)).length === 1,
      );
      expect(zu({ bezeichnung: 'Gemeinde Hausen', ...gebaeude(plz!) }).schluessel).toBe(
        ort.schluessel,
      );
    }
    expect(zu({ bezeichnung: 'Gemeinde Hausen' })).toMatchObject({
      schluessel: undefined,
      grund: expect.stringContaining('mehrere'),
    });
    expect(zu({ bezeichnung: 'Gemeinde Hausen', ...gebaeude('80331') }).grund).toContain('mehrere');
  });

  test('membership in a VG decides between namesakes, and contradicts a wrong one', () => {
    const mitglied = hausen.find(({ vg }) => vg !== undefined)!;
    const vg = register.behoerde(mitglied.vg!);
    expect(
      zu({ bezeichnung: 'Gemeinde Hausen', mitgliedVonVerwaltungsgemeinschaft: vg.name })
        .schluessel,
    ).toBe(mitglied.schluessel);
    const anderer = register.orte.find(
      ({ vg: eigene, name }) =>
        eigene !== undefined &&
        eigene !== vg.schluessel &&
        register.orte.filter((ort) => ort.name === name).length === 1 &&
        register.behoerde(eigene).name !== name,
    )!;
    expect(
      zu({
        bezeichnung: anderer.name,
        behoerdenart: 'Gemeinde',
        mitgliedVonVerwaltungsgemeinschaft: vg.name,
      }),
    ).toMatchObject({ schluessel: undefined, grund: expect.stringContaining(vg.name) });
  });

  test('the key decides where there is one, and a name that is another’s is told', () => {
    const [ort] = hausen;
    expect(
      zu({ bezeichnung: 'Gemeinde Hausen', ags: ort!.schluessel.replace(/^0/, '') }),
    ).toMatchObject({ schluessel: ort!.schluessel, warnung: undefined });
    expect(zu({ bezeichnung: 'Stadt Dachau', ags: ort!.schluessel }).warnung).toContain(
      'Der Schlüssel gilt',
    );
  });

  test.each(['Finanzamt Dachau', 'Landratsamt Dachau - Jugendamt', 'Polizeiinspektion Erding', ''])(
    '%s is nobody of the register',
    (bezeichnung) =>
      expect(zu({ bezeichnung })).toMatchObject({ schluessel: undefined, fremd: true }),
  );

  test('a bare name is nobody’s without its kind', () => {
    expect(
      zu({ bezeichnung: 'Murnau a.Staffelsee', behoerdenart: 'Polizeiinspektion' }).grund,
    ).toContain('Weder Name noch Art');
    expect(
      zu({ bezeichnung: 'Murnau a.Staffelsee', behoerdenart: 'Markt' }).schluessel,
    ).toBeDefined();
  });

  test('two Dienststellen for one authority are a question, twice the same is none', () => {
    const beide = (a: string, b: string) =>
      ordneZu(
        register,
        dienststellenAus(
          [a, b].map((dienststellenschluessel) => ({
            dienststellenschluessel,
            bezeichnung: 'Stadt Dachau',
          })),
        ),
      );
    expect(beide('1', '2')).toMatchObject({ zugeordnete: [], unklare: [{}, {}] });
    expect(beide('1', '1').zugeordnete).toHaveLength(1);
  });

  test('the whole register is found by official name, kind and postcode', () => {
    const { zugeordnete, unklare } = ordneZu(
      register,
      register.behoerden.map((behoerde, i) => ({
        ...dienststellenAus([
          {
            dienststellenschluessel: String(i),
            bezeichnung: stelle({ ...gueltige[0]!, behoerde }, i).name,
          },
        ])[0]!,
        plz: register.gebiet(behoerde)[0]!.postleitzahlen.slice(0, 1),
        vg: behoerde.vg ? register.behoerde(behoerde.vg).name : '',
      })),
    );
    for (const { dienststelle, behoerde } of zugeordnete)
      expect(register.behoerden[Number(dienststelle.schluessel)]).toBe(behoerde);
    // Few share name, kind and postcode, or lie where nothing tells them apart.
    expect(unklare.length).toBeLessThan(10);
  });
});

describe('a fall of more than a fifth', () => {
  const paar = (alt: number, neu: number) => ({ name: 'x', alt, neu });
  test.each<[string, { name: string; alt: number; neu: number }[], boolean]>([
    ['exactly a fifth', [paar(100, 80)], false],
    ['a little more', [paar(100, 79)], true],
    ['one of ten', [...Array.from({ length: 9 }, () => paar(100, 100)), paar(100, 10)], false],
    [
      'three of ten',
      [...Array.from({ length: 7 }, () => paar(900, 900)), paar(10, 1), paar(10, 1), paar(10, 1)],
      true,
    ],
    [
      'one great one among many small ones',
      [paar(1000, 10), ...Array.from({ length: 9 }, () => paar(50, 50))],
      true,
    ],
    ['everything grows', [paar(50, 70), paar(0, 60)], false],
    ['nothing to compare', [], false],
  ])('%s', (_, paare, gestoppt) => expect(rueckgang(paare) !== undefined).toBe(gestoppt));
});

test('offices that were there before and are missing now are a fall, too', async () => {
  const welt = portalwelt();
  welt.stellen = welt.stellen.slice(Math.ceil(gueltige.length / 3));
  const { erhebung, plan } = await plane(welt);
  expect(plan.rueckgang).toBeUndefined();
  const verfahrensdateien = new Map(gueltige.map(({ id }) => [`verfahren/${id}.json`, '{}']));
  expect(planeUebernahme(erhebung, { ...stand, verfahrensdateien }).rueckgang).toContain('→ 0');
});

test('a list of procedures whose number stays behind stays behind with it', async () => {
  const welt = portalwelt();
  // Below what any seal needs, and no remark explains it.
  welt.stellen[0]!.leistungen = verfahren(3);
  const { plan } = await plane(welt);
  const { id } = gueltige[0]!;
  expect(plan.einfuhr.unklare).toHaveLength(1);
  expect(plan.eingebrochene).toHaveLength(1);
  for (const pfad of [`aemter/${id}.yaml`, `verfahren/${id}.json`])
    expect(plan.texte.has(pfad)).toBe(false);
});

describe('addresses', () => {
  test.each([
    [
      'https://www.bayernportal.de/dokumente/leistung/0888?plz=1&behoerde=2',
      'https://www.bayernportal.de/dokumente/leistung/0888',
    ],
    [
      'https://www.freistaat.bayern/dokumente/leistung/0888/',
      'https://www.bayernportal.de/dokumente/leistung/0888',
    ],
    ['https://bayernportal.de.example.org/dokumente/leistung/0888', undefined],
    ['https://www.bayernportal.de/dokumente/behoerde/0888', undefined],
    ['javascript:alert(1)', undefined],
    ['', undefined],
  ])('%s', (text, erwartet) => expect(portaladresse(text, 'leistung')).toBe(erwartet));

  test('of an authority, where its record has none, and then as the source', async () => {
    const welt = portalwelt();
    const ohne = gueltige.findIndex(({ datensatz }) => datensatz.bayernportal === undefined);
    const mit = gueltige.findIndex(({ datensatz }) => datensatz.bayernportal !== undefined);
    const seite = 'https://www.bayernportal.de/dokumente/behoerde/900001';
    for (const i of [ohne, mit]) if (i >= 0) welt.stellen[i] = { ...welt.stellen[i]!, seite };
    if (mit >= 0)
      welt.stellen[mit]!.seite = 'https://www.bayernportal.de/dokumente/behoerde/900002';
    const { plan } = await plane(welt);
    const datensatz = (i: number) =>
      quelltextAus('x.yaml', plan.texte.get(`aemter/${gueltige[i]!.id}.yaml`)!).daten as Datensatz;
    expect(datensatz(ohne)).toMatchObject({ bayernportal: seite });
    expect(aktuelleZahl(datensatz(ohne).online_verfahren).quelle).toBe(seite);
    if (mit >= 0) expect(datensatz(mit).bayernportal).toBe(gueltige[mit]!.datensatz.bayernportal);
  });

  const anliegen = (zeilen: string, umbruch = '\n') =>
    quelltextAus(
      'anliegen/x.yaml',
      `# oben\nname: X # dazu\nsynonyme: [Y]\nthema: wohnen\nebene: gemeinde\nbeschreibung: Z.\nsuchwort: X\n${zeilen}`.replaceAll(
        '\n',
        umbruch,
      ),
    );
  const leistungen = leistungenAus({
    leistung: LEISTUNGEN.map(({ id, titel, seite }) => ({ id, bezeichnung: titel, url: seite })),
  });

  test.each(['\n', '\r\n'])(
    'of an errand, below its title; every other letter stays (%j)',
    (umbruch) => {
      for (const ende of ['', '\n', '\nhinweis: H. # dort\n# unten\n']) {
        const vorher = anliegen(`leistung: "Hund; Anmeldung" # genau${ende}`, umbruch);
        const [folge] = anliegenfolgen([vorher], leistungen);
        const zeile = 'bayernportal: https://www.bayernportal.de/dokumente/leistung/0222';
        expect(
          folge!
            .text!.split(umbruch)
            .filter((eine) => eine !== zeile)
            .join('')
            .trimEnd(),
        ).toBe(vorher.text.replaceAll(umbruch, '').trimEnd());
        const neu = quelltextAus('anliegen/x.yaml', folge!.text!);
        expect(neu.daten).toMatchObject({ bayernportal: zeile.slice(14) });
        expect(pruefeAnliegen([neu], anliegenFormschema).meldungen).toEqual([]);
        expect(anliegenfolgen([neu], leistungen)).toEqual([]);
      }
    },
  );

  test('only an exact title, never over another address, never one of two', () => {
    expect(anliegenfolgen([anliegen('leistung: Hund')], leistungen)).toEqual([]);
    expect(anliegenfolgen([anliegen('')], leistungen)).toEqual([]);
    const andere = anliegen(
      'leistung: Hund; Anmeldung\nbayernportal: https://www.bayernportal.de/dokumente/leistung/9',
    );
    const [hinweis] = anliegenfolgen([andere], leistungen);
    expect(hinweis).not.toHaveProperty('text');
    expect(hinweis!.satz).toContain('von Hand');
    const doppelt = [
      ...leistungen,
      { id: '9', name: 'Hund; Anmeldung', url: 'https://www.bayernportal.de/dokumente/leistung/8' },
    ];
    expect(anliegenfolgen([anliegen('leistung: Hund; Anmeldung')], doppelt)[0]).not.toHaveProperty(
      'text',
    );
  });
});
