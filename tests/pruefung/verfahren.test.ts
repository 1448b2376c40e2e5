/** Lists of procedures: their form, and that they belong to a record. All invented. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  verfahrensFormschema,
  verfahrensSchema,
  type Verfahrensdatei,
} from '../../src/domain/datensatz/verfahren.ts';
import type { Meldung } from '../../src/domain/pruefung/meldung.ts';
import { MUSTER } from '../../src/domain/pruefung/regeln/tabelle.ts';
import {
  pruefeVerfahren,
  verfahrensumfeldAus,
} from '../../src/domain/pruefung/verfahrenspruefung.ts';
import { leseVerfahren, verfahrensquelltext } from '../../src/io/verfahrensinhalt.ts';
import { inhaltMit } from '../hilfe/bau.ts';
import { fuehreBefehlAus } from '../hilfe/befehl.ts';
import { HEUTE, quelltexte, verfahren } from '../hilfe/inhalt.ts';
import { MUSTERTAG, quelltexteAus } from './pruefling.ts';

const GUT: Verfahrensdatei = {
  schluessel: '09187',
  stand: '2026-11-20',
  quelle: 'https://www.bayernportal.de/dokumente/behoerde/1',
  verfahren: [
    {
      id: '4711',
      name: 'Umzug melden',
      leistungen: [
        {
          id: '365',
          name: 'Wohnsitz; Anmeldung',
          url: 'https://www.bayernportal.de/dokumente/leistung/1?plz=83022',
        },
      ],
    },
    { id: '4712', name: 'Wasserzähler ablesen', leistungen: [{ id: '366', name: 'Wasser' }] },
  ],
};
const DATEI = 'landratsamt-rosenheim';
const text = (daten: unknown) => `${JSON.stringify(daten, null, 2)}\n`;

/** What the check says of a list beside the sample record. */
const pruefe = (inhalt: string, name = DATEI) =>
  pruefeVerfahren(
    [verfahrensquelltext(`verfahren/${name}.json`, inhalt)],
    verfahrensFormschema,
    verfahrensumfeldAus(quelltexteAus({ [`${DATEI}.yaml`]: MUSTER }), MUSTERTAG),
  );
const mit = (was: string, womit: string) => {
  expect(text(GUT)).toContain(was);
  return text(GUT).replace(was, womit);
};

test('a good list is read without a word', () => {
  const { meldungen, verfahren: gelesen } = pruefe(text(GUT));
  expect(meldungen).toEqual([]);
  expect(gelesen).toEqual([{ id: DATEI, datei: GUT }]);
});

test('the lists of the fixtures are without fault, and none is left out', () => {
  const dateien = leseVerfahren();
  expect(verfahren.map(({ id }) => id)).toEqual(dateien.map(({ kennung }) => kennung));
  expect(
    pruefeVerfahren(dateien, verfahrensFormschema, verfahrensumfeldAus(quelltexte, HEUTE))
      .meldungen,
  ).toEqual([]);
  for (const { datei } of verfahren) expect(verfahrensSchema.parse(datei)).toEqual(datei);
});

const zweimal = { ...GUT, verfahren: [GUT.verfahren[0], GUT.verfahren[1], GUT.verfahren[0]] };
const zuvieleLeistungen = {
  ...GUT,
  verfahren: [{ id: '1', name: 'x', leistungen: Array(501).fill({ id: '1', name: 'x' }) }],
};
const zuviele = {
  ...GUT,
  verfahren: Array.from({ length: 5001 }, (_, i) => ({ id: `${i}`, name: 'x', leistungen: [] })),
};

describe('a broken list is told with its line and what to do', () => {
  test.each<[string, string, number, string, string]>([
    ['cut off', text(GUT).slice(0, 300), 13, 'syntax', 'kein gültiges JSON'],
    ['empty', '', 1, 'syntax', 'kein gültiges JSON'],
    ['with a comma too many', mit('"2026-11-20",', '"2026-11-20",,'), 3, 'syntax', 'JSON'],
    [
      'in the middle of a merge',
      mit('  "stand', '<<<<<<< HEAD\n  "stand'),
      3,
      'zusammenfuehrung',
      'neu schreiben',
    ],
    ['no object', '[]', 1, 'falscher-wert', 'keine Liste von Online-Verfahren'],
    ['without Stand', mit('  "stand": "2026-11-20",\n', ''), 1, 'pflichtfeld', '„stand“'],
    ['without source', text({ ...GUT, quelle: undefined }), 1, 'quelle-fehlt', '„quelle“'],
    ['with a number as id', mit('"4711"', '4711'), 7, 'falscher-wert', '4711'],
    ['with an empty name', mit('"Umzug melden"', '""'), 8, 'falscher-wert', 'Name'],
    ['with a field of nobody', mit('"stand"', '"datum": "x",\n"stand"'), 3, 'unbekanntes-feld', ''],
    [
      'leading elsewhere',
      mit('www.bayernportal.de/dokumente/l', 'example.org/l'),
      13,
      'falscher-wert',
      'url',
    ],
    [
      'leading elsewhere by its look',
      mit('bayernportal.de/dokumente/l', 'bayernportal.de.example.org/l'),
      13,
      'falscher-wert',
      'url',
    ],
    [
      'without https',
      mit('https://www.bayernportal.de/dokumente/l', 'http://www.bayernportal.de/l'),
      13,
      'falscher-wert',
      'url',
    ],
    [
      'with a source elsewhere',
      mit('www.bayernportal.de/dokumente/b', 'example.org/b'),
      4,
      'adresse',
      'quelle',
    ],
    ['with a very long name', mit('Umzug melden', 'x'.repeat(1001)), 8, 'text-zu-lang', '1001'],
    ['with too many procedures', text(zuviele), 5, 'falscher-wert', '5001'],
    ['of another authority', mit('"09187"', '"09188"'), 2, 'falscher-wert', '09187'],
    ['from a day that is none', mit('2026-11-20', '2026-02-30'), 3, 'falscher-wert', 'Kalender'],
    ['from the future', mit('2026-11-20', '2026-11-23'), 3, 'falscher-wert', 'Zukunft'],
    ['with a procedure twice', text(zweimal), 28, 'falscher-wert', '„4711“'],
  ])('%s', (_, inhalt, zeile, regel, wort) => {
    const { meldungen, verfahren: gelesen } = pruefe(inhalt);
    expect(meldungen, JSON.stringify(meldungen)).toMatchObject([
      { datei: `verfahren/${DATEI}.json`, zeile, regel, schwere: 'fehler' },
    ]);
    expect(meldungen[0]!.meldung).toContain(wort);
    expect(meldungen[0]!.meldung).toMatch(/npm run bayernportal/);
    expect(gelesen).toEqual([]);
  });

  test('too large', () => {
    const { meldungen } = pruefe(' '.repeat(5_000_001));
    expect(meldungen).toMatchObject([{ regel: 'zu-gross', zeile: 1 }]);
  });

  test.each([
    ['under a former id', 'landratsamt-rosenheim-alt', `verfahren/${DATEI}.json`],
    ['under another name', 'lra-rosenheim', `verfahren/${DATEI}.json`],
  ])('%s: the remedy names the right one', (_, name, ziel) => {
    const { meldungen } = pruefe(text(GUT), name);
    expect(meldungen).toMatchObject([{ regel: 'dateiname', zeile: 1 }]);
    expect(meldungen[0]!.meldung).toContain(ziel);
  });

  test('without a record', () => {
    const { meldungen } = pruefe(text({ ...GUT, schluessel: '09188' }), 'stadt-nirgends');
    expect(meldungen).toMatchObject([{ regel: 'dateiname', zeile: 1 }]);
    expect(meldungen[0]!.meldung).toContain('„stadt-nirgends“ gibt es nicht');
  });
});

test('what zod refuses the check refuses, and the other way round', () => {
  for (const daten of [
    GUT,
    {},
    { ...GUT, verfahren: {} },
    { ...GUT, extra: 1 },
    { ...GUT, schluessel: 9187 },
    { ...GUT, verfahren: [{ id: '1', name: 'x' }] },
    { ...GUT, verfahren: [{ id: '1 2', name: 'x', leistungen: [] }] },
    { ...GUT, quelle: 'https://bayernportal.de' },
    { ...GUT, quelle: 'https://user@bayernportal.de/' },
    zuviele,
    zuvieleLeistungen,
  ])
    expect(pruefe(text(daten)).meldungen.length === 0, JSON.stringify(daten).slice(0, 200)).toBe(
      verfahrensSchema.safeParse(daten).success,
    );
});

test('the command reads the lists beside its records, those of `content` never', async () => {
  const ordner = inhaltMit({ [`${DATEI}.yaml`]: MUSTER });
  const sage = async () => {
    const { stdout, status } = await fuehreBefehlAus(
      'check',
      { CONTENT_DIR: ordner, SOURCE_DATE_EPOCH: String(Date.parse(MUSTERTAG) / 1000) },
      '--format',
      'json',
    );
    return { status, meldungen: JSON.parse(stdout) as Meldung[] };
  };
  expect(await sage()).toEqual({ status: 0, meldungen: [] });
  mkdirSync(join(ordner, 'verfahren'));
  writeFileSync(join(ordner, 'verfahren', `${DATEI}.json`), text(GUT));
  expect(await sage()).toEqual({ status: 0, meldungen: [] });
  writeFileSync(join(ordner, 'verfahren', `${DATEI}.json`), mit('"09187"', '"09188"'));
  writeFileSync(join(ordner, 'verfahren', 'notiz.txt'), 'x');
  writeFileSync(join(ordner, 'verfahren', '.versteckt'), 'x');
  const { status, meldungen } = await sage();
  expect([status, meldungen.map(({ datei, regel, zeile }) => [datei, regel, zeile])]).toEqual([
    1,
    [
      [`verfahren/${DATEI}.json`, 'falscher-wert', 2],
      ['verfahren/notiz.txt', 'dateiname', 1],
    ],
  ]);
  rmSync(ordner, { recursive: true });
});
