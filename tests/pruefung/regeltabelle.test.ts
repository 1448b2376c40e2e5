/** Every rule of the table has a record that breaks it and one that does not. */
import { describe, expect, test } from 'vitest';
import { basisAus, pruefe } from '../../src/domain/pruefung/pruefung.ts';
import type { Regel } from '../../src/domain/pruefung/regeln/regel.ts';
import { MUSTER, REGELN, type Regelname } from '../../src/domain/pruefung/regeln/tabelle.ts';
import { felder } from '../../src/domain/datensatz/formschema.ts';
import { FELDFOLGE } from '../../src/domain/datensatz/schreiben.ts';
import { amtFormschema } from '../../src/domain/datensatz/schema.ts';
import { inhaltMit } from '../hilfe/bau.ts';
import { fuehreBefehlAus } from '../hilfe/befehl.ts';
import { grundlage, MUSTERTAG, quelltexteAus } from './pruefling.ts';

type Dateien = Record<string, string>;

const DATEI = 'landratsamt-rosenheim.yaml';

function meldungenZu(dateien: Dateien, basis?: Dateien) {
  const vorher = basis && basisAus(grundlage.schema, quelltexteAus(basis));
  return pruefe(quelltexteAus(dateien), { ...grundlage, basis: vorher }).meldungen;
}

const AINDLING = `name: Markt Aindling
art: markt
schluessel: "09771114"
auszeichnung: { quelle: https://www.stmd.bayern.de/aindling }
online_verfahren: [{ anzahl: 50, quelle: https://www.stmd.bayern.de/aindling, mindestens: true }]
`;
const ZWEITES = AINDLING.replace('auszeichnung', 'auszeichnung').replace(
  /$/,
  'bayernportal: https://www.bayernportal.de/dokumente/behoerde/1\n',
);
const KORREKTUR = `    korrektur:
      am: "2021-12-03"
      grund: In der Liste waren zwei Ziffern vertauscht.
      vorher: 56
`;
const mitKorrektur = (korrektur: string) =>
  MUSTER.replace('    zentral: 9\n', `    zentral: 9\n${korrektur}`);
const ENTZUG =
  'entzug: { seit: "2026-03-01", grund: Aufgelöst., quelle: https://www.stmd.bayern.de/e }\n';
const ohneZahl = MUSTER.replace(/ {2}- anzahl: 65\n(?: {4}.*\n)+/, '');

/** Rules that look beyond the text of one file: what breaks them, and what mends it. */
const EIGENE: Partial<
  Record<Regelname, { falsch: Dateien; richtig: Dateien; basis?: Dateien; datei?: string }>
> = {
  'amt-anderer-name': {
    falsch: {
      [DATEI]: MUSTER,
      'lra.yaml': MUSTER.replace('09187', '09188').replace(/frueher.*\n/, ''),
    },
    richtig: { [DATEI]: MUSTER },
    datei: 'lra.yaml',
  },
  'amt-doppelt': {
    falsch: { [DATEI]: MUSTER, 'zweite.yaml': MUSTER },
    richtig: { [DATEI]: MUSTER },
  },
  'vg-und-mitglied': {
    falsch: { 'markt-aindling.yaml': AINDLING.replace('name: Markt', 'name: VG') },
    richtig: { 'markt-aindling.yaml': AINDLING },
    datei: 'markt-aindling.yaml',
  },
  dateiname: {
    falsch: { 'lra-rosenheim.yaml': MUSTER },
    richtig: { [DATEI]: MUSTER },
    datei: 'lra-rosenheim.yaml',
  },
  schwelle: {
    falsch: { [DATEI]: MUSTER.replace('anzahl: 72', 'anzahl: 45').replace(/hinweis.*\n/, '') },
    richtig: { [DATEI]: MUSTER.replace('anzahl: 72', 'anzahl: 45') },
  },
  'hohe-zahl': {
    // The first number of a record; beside an earlier one it would be a jump.
    falsch: { [DATEI]: ohneZahl.replace('anzahl: 72', 'anzahl: 1234') },
    richtig: {
      [DATEI]: ohneZahl
        .replace('anzahl: 72', 'anzahl: 1234')
        .replace(
          /hinweis.*/,
          'hinweis: Zu den 1.234 Verfahren gehören auch die der Eigenbetriebe.',
        ),
    },
  },
  'zahl-ist-jahr': {
    // Beside a usual number it would be a jump, too.
    falsch: { [DATEI]: ohneZahl.replace('anzahl: 72', 'anzahl: 2026') },
    richtig: { [DATEI]: MUSTER },
  },
  'zahl-vor-auszeichnung': {
    falsch: {
      [DATEI]: MUSTER.replace('"2021-11-12"', '"2026-07-01"')
        .replace('anzahl: 72', 'anzahl: 40')
        .replace(/hinweis.*\n/, ''),
    },
    richtig: { [DATEI]: MUSTER },
  },
  'bayernportal-doppelt': {
    falsch: { [DATEI]: MUSTER, 'markt-aindling.yaml': ZWEITES },
    richtig: { [DATEI]: MUSTER, 'markt-aindling.yaml': AINDLING },
  },
  'adresse-doppelt': {
    falsch: { [DATEI]: MUSTER, 'markt-aindling.yaml': `${AINDLING}telefon: "0803139201"\n` },
    richtig: { [DATEI]: MUSTER, 'markt-aindling.yaml': AINDLING },
  },
  'umbenannt-ohne-frueher': {
    basis: { 'alter-name.yaml': MUSTER.replace(/frueher.*\n/, '') },
    falsch: { [DATEI]: MUSTER },
    richtig: { [DATEI]: MUSTER.replace('[landratsamt', '[alter-name, landratsamt') },
  },
  verschwunden: {
    basis: { [DATEI]: MUSTER, 'markt-aindling.yaml': AINDLING },
    falsch: { 'markt-aindling.yaml': AINDLING },
    richtig: { [DATEI]: MUSTER, 'markt-aindling.yaml': AINDLING },
  },
  'frueher-entfernt': {
    basis: { [DATEI]: MUSTER },
    falsch: { [DATEI]: MUSTER.replace(/frueher.*\n/, '') },
    richtig: { [DATEI]: MUSTER },
  },
  'zahl-entfernt': {
    basis: { [DATEI]: MUSTER },
    falsch: { [DATEI]: ohneZahl },
    richtig: { [DATEI]: MUSTER },
  },
  korrektur: {
    falsch: { [DATEI]: mitKorrektur(KORREKTUR.replace('vorher: 56', 'vorher: 65')) },
    richtig: { [DATEI]: mitKorrektur(KORREKTUR) },
  },
  'korrektur-grund': {
    falsch: { [DATEI]: mitKorrektur(KORREKTUR.replace(/In der .*/, 'Die Zahl war falsch.')) },
    richtig: { [DATEI]: mitKorrektur(KORREKTUR) },
  },
  'zahl-geaendert': {
    basis: { [DATEI]: MUSTER.replace('anzahl: 65', 'anzahl: 56').replace(/ +(kom|zen).*\n/g, '') },
    falsch: { [DATEI]: MUSTER },
    richtig: { [DATEI]: mitKorrektur(KORREKTUR) },
  },
  'entzug-zurueckgenommen': {
    basis: { [DATEI]: MUSTER.replace('website', `${ENTZUG}website`) },
    falsch: { [DATEI]: MUSTER },
    richtig: { [DATEI]: MUSTER.replace('website', `${ENTZUG}website`) },
  },
};

/** Rules on what does not stand in records: tried in `dateien.test.ts`, `fortschreibung.test.ts` and `seiten.test.ts`. */
const ANDERSWO = new Set([
  'kodierung',
  'fremde-datei',
  'aufgeloest',
  'register-aenderung',
  'aenderung-erledigt',
  'seite',
  'leichte-sprache',
]);

test('the sample record is without fault', () =>
  expect(meldungenZu({ [DATEI]: MUSTER })).toEqual([]));

test('there are at least 35 rules, each with an id of its own', () => {
  expect(REGELN.length).toBeGreaterThanOrEqual(35);
  expect(new Set(REGELN.map(({ id }) => id)).size).toBe(REGELN.length);
});

describe.each(
  REGELN.filter(({ id }) => !ANDERSWO.has(id)).map((regel: Regel) => [regel.id, regel] as const),
)('%s', (id, { schwere, findet, warum, abhilfe, beispiel }) => {
  const eigene = EIGENE[id as Regelname];
  const falsch = eigene?.falsch ?? {
    [DATEI]: MUSTER.replace(beispiel.richtig, () => beispiel.falsch),
  };
  const richtig = eigene?.richtig ?? { [DATEI]: MUSTER };

  test('is broken by the one record, at the file it names', () => {
    if (!eigene) expect(MUSTER).toContain(beispiel.richtig);
    const meldungen = meldungenZu(falsch, eigene?.basis);
    const meldung = meldungen.find(({ regel }) => regel === id);
    expect(meldung, JSON.stringify(meldungen, null, 1)).toMatchObject({
      schwere,
      datei: `aemter/${eigene?.datei ?? DATEI}`,
    });
    // An example that breaks other rules too would explain none.
    if (!eigene) expect([...new Set(meldungen.map(({ regel }) => regel))]).toEqual([id]);
  });

  test('is kept by the other', () =>
    expect(meldungenZu(richtig, eigene?.basis).filter(({ regel }) => regel === id)).toEqual([]));

  test('explains itself', () => {
    for (const satz of [findet, warum, abhilfe]) expect(satz).toMatch(/[.)]$/);
    expect(beispiel.falsch).not.toBe(beispiel.richtig);
  });
});

test('kodierung: a file that is not UTF-8, with the line of its first wrong letter', async () => {
  const pruefeDatei = async (text: Buffer) =>
    JSON.parse(
      (
        await fuehreBefehlAus(
          'check',
          {
            CONTENT_DIR: inhaltMit({ [DATEI]: text }),
            SOURCE_DATE_EPOCH: String(Date.parse(MUSTERTAG) / 1000),
          },
          '--format',
          'json',
          DATEI,
        )
      ).stdout,
    );
  expect(await pruefeDatei(Buffer.from(MUSTER, 'latin1'))).toMatchObject([
    { regel: 'kodierung', zeile: 19 },
  ]);
  expect(await pruefeDatei(Buffer.from(MUSTER, 'utf8'))).toEqual([]);
});

test('fields are written in the order of the schema', () => {
  const namen = (pfad: readonly string[]) => {
    const hier = pfad.reduce((schema, feld) => {
      const unter = schema.properties![feld]!;
      return unter.items ?? unter;
    }, amtFormschema);
    return felder(hier).map(([name]) => name);
  };
  const ort: Record<string, readonly string[]> = {
    '': [],
    korrektur: ['online_verfahren', 'korrektur'],
  };
  for (const [feld, folge] of Object.entries(FELDFOLGE))
    expect(folge).toEqual(namen(ort[feld] ?? [feld]));
});
