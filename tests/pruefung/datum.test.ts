/** A date that cannot be: what is impossible, what form is wanted, and no suggestion that is as wrong. */
import { describe, expect, test } from 'vitest';
import { REGELN, MUSTER } from '../../src/domain/pruefung/regeln/tabelle.ts';
import { istStand } from '../../src/domain/datensatz/stand.ts';
import { behebe } from '../../src/domain/pruefung/behebung.ts';
import { umfeldAus } from '../../src/domain/pruefung/pruefung.ts';
import { quelltextAus } from '../../src/io/yaml.ts';
import { grundlage, meldungenZu } from './pruefling.ts';

const mit = (wert: string) => MUSTER.replace('  seit: "2021-11-12"', `  seit: ${wert}`);
const umfeld = umfeldAus({ ...grundlage, eintraege: [] });
const DATEI = 'aemter/landratsamt-rosenheim.yaml';

/** A date as people write it, and what is impossible in it. */
const UNMOEGLICHE: readonly (readonly [datum: string, mangel: string])[] = [
  ['2024-13-01', 'nennt den Monat 13'],
  ['2024-13', 'nennt den Monat 13'],
  ['2024-00-10', 'nennt den Monat 0'],
  ['2024-02-30', 'Einen 30.2. hat das Jahr 2024 nicht'],
  ['2023-02-29', 'Einen 29.2. hat das Jahr 2023 nicht'],
  ['2024-04-31', 'Einen 31.4. hat das Jahr 2024 nicht'],
  ['1924-03-01', 'liegt zu weit zurück'],
  ['31.2.2024', 'Einen 31.2. hat das Jahr 2024 nicht'],
  ['01.13.2024', 'nennt den Monat 13'],
  ['13/2024', 'nennt den Monat 13'],
];

describe.each(UNMOEGLICHE)('%s', (datum, mangel) => {
  test.each([datum, `"${datum}"`, `'${datum}'`, `„${datum}“`, `"„${datum}“"`])(
    'written %s is told once, with the form that is wanted',
    (wert) => {
      const meldungen = meldungenZu(mit(wert));
      expect(meldungen).toHaveLength(1);
      const [{ meldung, vorschlag, zeile }] = meldungen as [(typeof meldungen)[number]];
      expect(zeile).toBe(5);
      expect(meldung).toContain(mangel);
      expect(meldung).toContain('"2023-07-21"');
      expect(meldung).not.toContain('Nullen');
      if (vorschlag !== null) expect(istStand(JSON.parse(vorschlag) as string)).toBe(true);
      // Nobody can know which date was meant.
      expect(behebe(quelltextAus(DATEI, mit(wert)), umfeld, quelltextAus)).toBe(mit(wert));
    },
  );
});

test('of a day and a month the other way round the right way is suggested', () =>
  expect(meldungenZu(mit('2024-13-01'))).toMatchObject([
    { regel: 'kalender', vorschlag: '"2024-01-13"' },
  ]));

test.each(['true', '20240112', '0x10', 'Juni'])('%s is no date, with quotes either', (wert) => {
  const meldungen = meldungenZu(mit(wert));
  expect(meldungen).toMatchObject([{ regel: 'falscher-wert', vorschlag: null }]);
  expect(meldungen[0]!.meldung).toContain(`„${wert}“`);
});

test('a day without quotes gets them; nobody speaks of zeros', () => {
  const [{ meldung, vorschlag }] = meldungenZu(mit('2021-11-12')) as [
    ReturnType<typeof meldungenZu>[number],
  ];
  expect([meldung.includes('Nullen'), vorschlag]).toEqual([false, '"2021-11-12"']);
});

describe('marks around a value', () => {
  test.each([
    ['schluessel: "09187"', '„09187“', '"09187"'],
    ['schluessel: "09187"', '»09187«', '"09187"'],
    ['plz: "83022"', '„83022“', '"83022"'],
    ['anzahl: 72', '„72“', '72'],
    ['art: landratsamt', '„landratsamt“', 'landratsamt'],
  ])('%s as %s: they are what is wrong', (von, gesetzt, richtig) => {
    const feld = von.split(':')[0]!;
    const meldungen = meldungenZu(MUSTER.replace(von, `${feld}: ${gesetzt}`));
    expect(meldungen).toMatchObject([{ regel: 'falscher-wert', vorschlag: richtig }]);
    expect(meldungen[0]!.meldung).toContain('typografischen Anführungszeichen');
  });

  test.each([
    ['name', 'Landratsamt Rosenheim'],
    ['website', 'https://www.landkreis-rosenheim.de'],
    ['quelle', 'https://www.stmd.bayern.de/zahl-2026'],
    ['strasse', 'Wittelsbacherstraße 53'],
  ])('around a %s: that is said, once, and nothing else', (feld, wert) => {
    for (const [auf, zu] of ['„“', '»«', '“”'].map((paar) => [...paar])) {
      const text = MUSTER.replace(`${feld}: ${wert}`, `${feld}: ${auf}${wert}${zu}`);
      const meldungen = meldungenZu(text);
      expect(meldungen).toMatchObject([{ regel: 'anfuehrung-im-wert', vorschlag: wert }]);
    }
  });

  test('around a quotation belong there', () => {
    const text = MUSTER.replace(/hinweis: (.*)/, 'hinweis: „$1“');
    expect(meldungenZu(text).filter(({ regel }) => regel === 'anfuehrung-im-wert')).toEqual([]);
  });

  test.each([
    ['schluessel: "09187"', 'schluessel: „09762“'],
    ['schluessel: "09187"', 'schluessel: „abc“'],
    ['art: landratsamt', 'art: „xyz“'],
    ['name: Landratsamt Rosenheim', 'name: „Landratsamt Rosenheim“'],
    ['telefon: "08031 392-01"', 'telefon: „abends“'],
    ['anzahl: 72', 'anzahl: "„viele“"'],
    ['    stand: "2026-05"', '    stand: "2026-5"'],
  ])('%s as %s: no message doubles its own', (von, nach) => {
    const meldungen = meldungenZu(MUSTER.replace(von, nach));
    expect(meldungen.length).toBeGreaterThan(0);
    for (const { meldung } of meldungen) expect(meldung).not.toMatch(/„[„"]|[“"]“/);
  });

  test('no words of a rule double theirs', () => {
    for (const { findet, warum, abhilfe } of REGELN)
      for (const satz of [findet, warum, abhilfe]) expect(satz).not.toMatch(/„„|““/);
  });
});
