/** What changed after the day of the register: applied, checked, and named by the rules. All invented. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { registeraenderungFormschema } from '../../src/domain/datensatz/registeraenderung.ts';
import type { Meldung } from '../../src/domain/pruefung/meldung.ts';
import { basisAus, pruefe } from '../../src/domain/pruefung/pruefung.ts';
import { pruefeRegisteraenderungen } from '../../src/domain/pruefung/registeraenderungspruefung.ts';
import { fortgeschrieben } from '../../src/domain/register/fortschreibung.ts';
import { amtKennungen, ortKennungen } from '../../src/domain/register/kennung.ts';
import type { Behoerde, Register } from '../../src/domain/register/register.ts';
import { verzeichnisAus } from '../../src/domain/verzeichnis/verzeichnis.ts';
import {
  leseFruehereOrte,
  leseOrtsweiterleitungen,
  leseRegisterbasis,
} from '../../src/io/registerinhalt.ts';
import { quelltextAus } from '../../src/io/yaml.ts';
import { inhaltMit } from '../hilfe/bau.ts';
import { fuehreBefehlAus } from '../hilfe/befehl.ts';
import { grundlage, MUSTERTAG, quelltexteAus } from './pruefling.ts';

const basis = leseRegisterbasis();

/** Any VG of at least three members, its first members, and a Gemeinde of its Landkreis outside of it. */
const vg = basis.behoerden.find(
  (behoerde) =>
    behoerde.art === 'verwaltungsgemeinschaft' &&
    basis.gebiet(behoerde).length >= 3 &&
    basis.gebiet(behoerde).some(({ name }) => name === behoerde.sitz),
)!;
const mitglieder = basis.gebiet(vg);
const freie = basis.orte.find(
  (ort) => ort.art === 'gemeinde' && ort.vg === undefined && ort.landkreis === vg.landkreis,
)!;
/** Key of a Gemeinde that the register does not know. */
const FORT = `${vg.landkreis}999`;
const NEU = `${vg.landkreis}5999`;

const KOPF = 'seit: "2026-01-01"\n  quelle: https://www.stmi.bayern.de/a';
const eintrag = (schluessel: string, ...zeilen: string[]) =>
  [`- schluessel: "${schluessel}"`, `  ${KOPF}`, ...zeilen.map((zeile) => `  ${zeile}`)].join(
    '\n',
  ) + '\n';
const liste = (schluessel: readonly string[]) =>
  `[${schluessel.map((eines) => `"${eines}"`).join(', ')}]`;

const AUFGELOEST = eintrag(
  vg.schluessel,
  `name: ${vg.name}`,
  `sitz: ${vg.sitz}`,
  'aufgeloest: true',
);

const pruefeText = (text: string, mitDatensatz: readonly string[] = [], register = basis) =>
  pruefeRegisteraenderungen(
    quelltextAus('register/aenderungen.yaml', text),
    registeraenderungFormschema,
    { basis: register, heute: MUSTERTAG, mitDatensatz: new Set(mitDatensatz) },
  );

/** The register after the changes, which must be sound. */
function nach(text: string): Register {
  const { meldungen, aenderungen } = pruefeText(text);
  expect(meldungen).toEqual([]);
  return fortgeschrieben(basis, aenderungen);
}

const keys = (orte: readonly Behoerde[]) => orte.map(({ schluessel }) => schluessel).sort();

describe('the register', () => {
  test.each(['', '# nur ein Kommentar\n', '[]\n'])('stays what it is after „%s“', (text) =>
    expect(nach(text)).toBe(basis),
  );

  test('knows a Gemeinde as a Markt, under its new address', () => {
    const register = nach(eintrag(freie.schluessel, 'art: markt'));
    const markt = register.behoerde(freie.schluessel);
    expect(markt).toEqual({
      ...basis.behoerde(freie.schluessel),
      art: 'markt',
      seit: '2026-01-01',
    });
    expect(amtKennungen(register).get(freie.schluessel)).toMatch(/^markt-/);
    expect(register.orte).toHaveLength(basis.orte.length);
  });

  test('knows a Gemeinde by its new name', () =>
    expect(nach(eintrag(freie.schluessel, 'name: Neudorf')).behoerde(freie.schluessel).name).toBe(
      'Neudorf',
    ));

  test('takes a member into a VG, with its inhabitants', () => {
    const alle = [...keys(mitglieder), freie.schluessel];
    const register = nach(eintrag(vg.schluessel, `mitglieder: ${liste(alle)}`));
    const neu = register.behoerde(vg.schluessel);
    expect(keys(register.gebiet(neu))).toEqual([...alle].sort());
    expect(neu.einwohner).toBe(vg.einwohner + freie.einwohner);
    expect(register.zustaendige(register.behoerde(freie.schluessel))[1]).toMatchObject({
      ebene: 'verwaltungsgemeinschaft',
      behoerde: { schluessel: vg.schluessel },
    });
  });

  test('lets a member leave a VG', () => {
    const [geht, ...bleiben] = keys(mitglieder);
    const register = nach(eintrag(vg.schluessel, `mitglieder: ${liste(bleiben)}`));
    expect(register.behoerde(geht!).vg).toBeUndefined();
    expect(keys(register.gebiet(register.behoerde(vg.schluessel)))).toEqual(bleiben);
  });

  test('knows a new VG, whose members have left the old one', () => {
    const [erste, zweite, ...bleiben] = keys(mitglieder);
    const register = nach(
      eintrag(
        NEU,
        'name: Neuhausen',
        `sitz: ${vg.sitz}`,
        `mitglieder: ${liste([erste!, zweite!])}`,
      ),
    );
    const neue = register.behoerde(NEU);
    expect(register.behoerden).toContain(neue);
    expect(keys(register.gebiet(neue))).toEqual([erste, zweite]);
    expect(keys(register.gebiet(register.behoerde(vg.schluessel)))).toEqual(bleiben);
    const alle = register.gebiet(neue).reduce((summe, { einwohner }) => summe + einwohner, 0);
    expect(neue.einwohner).toBe(alle);
    expect(register.orte.some(({ lat, lon }) => lat === neue.lat && lon === neue.lon)).toBe(true);
  });

  test('finds a dissolved VG by its key only; nobody belongs to it', () => {
    const register = nach(AUFGELOEST);
    expect(keys(register.behoerden)).not.toContain(vg.schluessel);
    expect(register.behoerde(vg.schluessel)).toMatchObject({ aufgeloest: true, name: vg.name });
    for (const { schluessel } of mitglieder)
      expect(register.behoerde(schluessel).vg).toBeUndefined();
    expect(amtKennungen(register).get(vg.schluessel)).toBe(amtKennungen(basis).get(vg.schluessel));
  });
});

describe('a change that cannot be', () => {
  test.each<[fall: string, text: string, zeile: number, wort: string, regel?: string]>([
    ['of nobody', eintrag('09187999', 'art: markt'), 1, 'Ziffern'],
    ['of a Landkreis', eintrag('09187', 'name: x'), 1, '8 Ziffern', 'falscher-wert'],
    [
      'of a day to come',
      eintrag(freie.schluessel, 'art: markt').replace('2026-01', '2027-01'),
      2,
      'wenn sie gilt',
    ],
    [
      'of no day',
      eintrag(freie.schluessel, 'art: markt').replace('2026-01-01', '2026-02-30'),
      2,
      'Kalender',
    ],
    [
      'without a source',
      `- schluessel: "${freie.schluessel}"\n  seit: "2026"\n  art: markt\n`,
      1,
      'quelle',
      'quelle-fehlt',
    ],
    ['of nothing', eintrag(freie.schluessel), 1, 'Ergänzen Sie'],
    [
      'of a kind that is none',
      eintrag(freie.schluessel, 'art: dorf'),
      4,
      'Erlaubt',
      'falscher-wert',
    ],
    [
      'that dissolves a Gemeinde',
      eintrag(freie.schluessel, 'art: markt', 'aufgeloest: true'),
      5,
      'npm run register',
    ],
    ['of a new VG without members', eintrag(NEU, 'name: Neu'), 1, '„mitglieder“'],
    [
      'with a member of another Landkreis',
      eintrag(vg.schluessel, `mitglieder: ${liste([mitglieder[0]!.schluessel, '09162000'])}`),
      4,
      'Landkreis',
    ],
    [
      'that dissolves a VG without its name',
      eintrag(vg.schluessel, 'aufgeloest: true'),
      4,
      '„sitz“',
    ],
    [
      'of one authority twice',
      eintrag(freie.schluessel, 'art: markt') + eintrag(freie.schluessel, 'name: x'),
      5,
      'zusammen',
    ],
    [
      'that dissolves an unknown Gemeinde without telling of it',
      eintrag(FORT, 'name: Altdorf', 'aufgeloest: true'),
      5,
      '„nachfolgerin“',
    ],
    [
      'of a successor that nobody knows',
      eintrag(FORT, 'name: Altdorf', 'art: markt', 'aufgeloest: true', 'nachfolgerin: "09187999"'),
      7,
      'Ziffern',
    ],
    [
      'of a successor of what exists',
      eintrag(freie.schluessel, 'art: markt', `nachfolgerin: "${freie.schluessel}"`),
      5,
      'aufgelöst',
    ],
    [
      'with a field of nobody',
      eintrag(freie.schluessel, 'art: markt', 'grund: x'),
      5,
      'erlaubt sind',
      'unbekanntes-feld',
    ],
  ])(
    '%s is told at its line, and not applied',
    (_, text, zeile, wort, regel = 'register-aenderung') => {
      const { meldungen, aenderungen } = pruefeText(text);
      const meldung = meldungen.find((eine) => eine.zeile === zeile && eine.regel === regel);
      expect(meldung, JSON.stringify(meldungen, null, 1)).toBeDefined();
      expect(meldung!.meldung).toContain(wort);
      expect(aenderungen.length).toBeLessThan(text.split('- schluessel').length - 1);
    },
  );

  test('stops nothing but itself', () => {
    const text = eintrag('09187999', 'art: markt') + eintrag(freie.schluessel, 'art: markt');
    expect(pruefeText(text).aenderungen).toMatchObject([{ schluessel: freie.schluessel }]);
  });
});

describe('a change that the register says itself', () => {
  test.each([
    ['a kind', eintrag(freie.schluessel, `art: ${freie.art}`)],
    ['a name', eintrag(freie.schluessel, `name: ${freie.name}`)],
    ['members', eintrag(vg.schluessel, `mitglieder: ${liste(keys(mitglieder))}`)],
    ['a VG that is gone', eintrag(NEU, 'name: Alt', `sitz: ${vg.sitz}`, 'aufgeloest: true')],
  ])('%s: the check asks to delete the line', (_, text) =>
    expect(pruefeText(text).meldungen).toMatchObject([
      { regel: 'aenderung-erledigt', schwere: 'warnung', zeile: 1 },
    ]),
  );

  test('but a dissolved VG with a record keeps it, for its record', () => {
    const text = eintrag(NEU, 'name: Alt', `sitz: ${vg.sitz}`, 'aufgeloest: true');
    expect(pruefeText(text, [NEU]).meldungen).toEqual([]);
  });
});

const datensatz = (name: string, art: string, schluessel: string, rest = '') => `name: ${name}
art: ${art}
schluessel: "${schluessel}"
auszeichnung: { seit: "2023", quelle: https://www.stmd.bayern.de/auszeichnung }
online_verfahren: [{ anzahl: 60, stand: "2026", quelle: https://www.stmd.bayern.de/zahl }]
${rest}`;

const meldungen = (
  register: Register,
  dateien: Record<string, string>,
  vorher?: Record<string, string>,
) =>
  pruefe(quelltexteAus(dateien), {
    ...grundlage,
    register,
    basis: vorher && basisAus(grundlage.schema, quelltexteAus(vorher)),
  }).meldungen;

describe('a Gemeinde that became a Markt', () => {
  const alt = `${amtKennungen(basis).get(freie.schluessel)}.yaml`;
  const neu = alt.replace('gemeinde-', 'markt-');
  const vorher = { [alt]: datensatz(`Gemeinde ${freie.name}`, 'gemeinde', freie.schluessel) };
  const nachher = datensatz(
    `Markt ${freie.name}`,
    'markt',
    freie.schluessel,
    `frueher: [${alt.replace('.yaml', '')}]\n`,
  );

  test('is told once while nobody has said so, and the remedy names the file', () => {
    const gefunden = meldungen(basis, { [neu]: nachher }, vorher);
    expect(gefunden).toMatchObject([{ regel: 'art', zeile: 2 }]);
    expect(gefunden[0]!.meldung).toContain('register/aenderungen.yaml');
    expect(gefunden[0]!.meldung).toContain('art: markt');
  });

  test('is right once it stands there', () =>
    expect(
      meldungen(nach(eintrag(freie.schluessel, 'art: markt')), { [neu]: nachher }, vorher),
    ).toEqual([]));

  test('and the old record is told what it is now', () => {
    const register = nach(eintrag(freie.schluessel, 'art: markt'));
    const gefunden = meldungen(register, vorher);
    expect(gefunden.map(({ regel }) => regel).sort()).toEqual(['art', 'dateiname', 'name']);
    expect(gefunden.find(({ regel }) => regel === 'name')!.meldung).toContain('seit 2026-01-01');
  });
});

describe('a Gemeinde with a new name', () => {
  const alt = amtKennungen(basis).get(freie.schluessel)!;
  const vorher = {
    [`${alt}.yaml`]: datensatz(`Gemeinde ${freie.name}`, 'gemeinde', freie.schluessel),
  };
  const nachher = {
    'gemeinde-neudorf-am-bach.yaml': datensatz(
      'Gemeinde Neudorf am Bach',
      'gemeinde',
      freie.schluessel,
      `frueher: [${alt}]\n`,
    ),
  };

  test('is told once while nobody has said so, and the remedy undoes nothing', () => {
    const gefunden = meldungen(basis, nachher, vorher);
    expect(gefunden).toMatchObject([{ regel: 'name', zeile: 1, vorschlag: null }]);
    expect(gefunden[0]!.meldung).toContain('„name: Neudorf am Bach“');
  });

  test('is right once it stands there', () => {
    const register = nach(eintrag(freie.schluessel, 'name: Neudorf am Bach'));
    expect(meldungen(register, nachher, vorher)).toEqual([]);
  });
});

describe('a VG', () => {
  const datei = `${amtKennungen(basis).get(vg.schluessel)}.yaml`;
  const text = datensatz(`Verwaltungsgemeinschaft ${vg.name}`, vg.art, vg.schluessel);

  test('that is new is unknown, and the remedy names the file', () => {
    const neue = datensatz('Verwaltungsgemeinschaft Zwetschgenhausen', vg.art, NEU);
    const gefunden = meldungen(basis, { 'verwaltungsgemeinschaft-zwetschgenhausen.yaml': neue });
    expect(gefunden).toMatchObject([{ regel: 'schluessel-unbekannt' }]);
    expect(gefunden[0]!.meldung).toContain('register/aenderungen.yaml');
  });

  test('that is dissolved keeps its record, which must say so', () => {
    const register = nach(AUFGELOEST);
    expect(meldungen(register, { [datei]: text })).toMatchObject([{ regel: 'aufgeloest' }]);
    const entzug =
      'entzug: { seit: "2026-01-01", grund: Aufgelöst zum Jahresende., quelle: https://www.stmd.bayern.de/e }\n';
    expect(meldungen(register, { [datei]: `${text}${entzug}` })).toEqual([]);
    const { aemter } = pruefe(quelltexteAus({ [datei]: `${text}${entzug}` }), {
      ...grundlage,
      register,
    });
    expect(verzeichnisAus(aemter, register).amt(vg.schluessel)).toMatchObject({
      status: 'entzogen',
      gebiet: [],
    });
  });
});

describe('a Gemeinde that a new register knows no more', () => {
  const entzug =
    'entzug: { seit: "2026-01-01", grund: Die Gemeinde wurde aufgelöst., quelle: https://www.stmd.bayern.de/e }\n';
  const text = datensatz('Markt Altdorf', 'markt', FORT, entzug);
  const AUFLOESUNG = eintrag(
    FORT,
    'name: Altdorf',
    'art: markt',
    'aufgeloest: true',
    `nachfolgerin: "${freie.schluessel}"`,
  );
  const { aenderungen } = pruefeText(AUFLOESUNG, [FORT]);
  const register = fortgeschrieben(basis, aenderungen);
  const datei = `${amtKennungen(register).get(FORT)}.yaml`;

  test('leads to the file', () => {
    const gefunden = meldungen(basis, { 'markt-altdorf.yaml': text });
    expect(gefunden).toMatchObject([{ regel: 'schluessel-unbekannt' }]);
    expect(gefunden[0]!.meldung).toContain('aufgeloest: true');
  });

  test('keeps its record once it stands there, as long as there is one', () => {
    expect(pruefeText(AUFLOESUNG, [FORT]).meldungen).toEqual([]);
    expect(pruefeText(AUFLOESUNG).meldungen).toMatchObject([{ regel: 'aenderung-erledigt' }]);
    expect(meldungen(register, { [datei]: text })).toEqual([]);
    expect(meldungen(register, { [datei]: text.replace(entzug, '') })).toMatchObject([
      { regel: 'aufgeloest' },
    ]);
  });

  test('is no place, and lies where its successor is', () => {
    const { lat, lon } = freie;
    expect(register.behoerde(FORT)).toMatchObject({ aufgeloest: true, name: 'Altdorf', lat, lon });
    expect(register.orte).toHaveLength(basis.orte.length);
    const { aemter } = pruefe(quelltexteAus({ [datei]: text }), { ...grundlage, register });
    const amt = verzeichnisAus(aemter, register).amt(FORT)!;
    expect([amt.status, amt.gebiet, amt.landkreis?.schluessel]).toEqual([
      'entzogen',
      [],
      vg.landkreis,
    ]);
  });
});

test('the address of a place that was renamed leads to its new one', () => {
  const register = nach(eintrag(freie.schluessel, 'name: Neudorf am Zwetschgenbach'));
  const alt = ortKennungen(basis).get(freie.schluessel)!;
  expect(leseOrtsweiterleitungen(register).get(alt)).toBe('neudorf-am-zwetschgenbach');
  // One that gets back a name of old needs no way to it.
  const [frueher, ags] = [...leseFruehereOrte(basis)][0]!;
  const zurueck = basis.behoerde(ags);
  const wieder = nach(
    eintrag(zurueck.schluessel, `name: ${frueher[0]!.toUpperCase()}${frueher.slice(1)}`),
  );
  expect(leseOrtsweiterleitungen(wieder).has(frueher)).toBe(false);
});

test('a name that may be new leads to the file, too', () => {
  const datei = `${amtKennungen(basis).get(freie.schluessel)}.yaml`;
  const gefunden = meldungen(basis, {
    [datei]: datensatz('Gemeinde Zwetschgenhausen', 'gemeinde', freie.schluessel),
  });
  expect(gefunden.find(({ regel }) => regel === 'name')!.meldung).toContain('aenderungen.yaml');
});

test('the command reads the file of its content folder, and tells of it', async () => {
  const ordner = inhaltMit({
    'x.yaml': datensatz('Landratsamt Rosenheim', 'landratsamt', '09187'),
  });
  mkdirSync(join(ordner, 'register'));
  writeFileSync(
    join(ordner, 'register/aenderungen.yaml'),
    eintrag('09187999', 'art: markt') + eintrag(freie.schluessel, `name: ${freie.name}`),
  );
  const { stdout, status } = await fuehreBefehlAus(
    'check',
    { CONTENT_DIR: ordner, SOURCE_DATE_EPOCH: String(Date.parse(MUSTERTAG) / 1000) },
    '--format',
    'json',
    'aenderungen.yaml',
  );
  const gemeldet = JSON.parse(stdout) as Meldung[];
  expect([status, gemeldet.map(({ datei, regel, zeile }) => [datei, regel, zeile])]).toEqual([
    1,
    [
      ['register/aenderungen.yaml', 'register-aenderung', 1],
      ['register/aenderungen.yaml', 'aenderung-erledigt', 5],
    ],
  ]);
});
