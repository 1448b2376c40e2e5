/** The editors' form puts a published number right: what it writes, asks for, and keeps. */
import { describe, expect, test } from 'vitest';
import type { Datensatz } from '../../src/domain/datensatz/schema.ts';
import { umfeldAus } from '../../src/domain/pruefung/pruefung.ts';
import { feldtitel, offene, type Eingaben } from '../../src/domain/redaktion/eingabemaske.ts';
import { zahlkennung } from '../../src/domain/redaktion/maskenberichtigung.ts';
import {
  aenderungssaetze,
  gegenstandAus,
  hatEingaben,
  maengel,
  mangelsatz,
  pruefeMaske,
} from '../../src/domain/redaktion/maskenstand.ts';
import { quelltextAus } from '../../src/io/yaml.ts';
import { MUSTER } from '../../src/domain/pruefung/regeln/tabelle.ts';
import { grundlage } from '../hilfe/inhalt.ts';

const umfeld = umfeldAus({ ...grundlage, heute: '2026-11-20', eintraege: [] });
const { schema, register } = umfeld;
const text = MUSTER.replace(/frueher.*\n/, '').replace(
  '  - anzahl: 72',
  '  # aus der Liste\n  - anzahl: 72 # gezählt',
);
const vorhanden = quelltextAus('aemter/landratsamt-rosenheim.yaml', text);
const datensatz = vorhanden.daten as Datensatz;
const gegenstand = gegenstandAus(
  register.behoerde(datensatz.schluessel),
  vorhanden.datei,
  vorhanden,
  umfeld.heute,
);
const [erste, zweite] = datensatz.online_verfahren;
const stand = (eingaben: Eingaben) =>
  pruefeMaske(umfeld, gegenstand, { ...gegenstand.anfang, ...eingaben }, quelltextAus);
const saetze = (eingaben: Eingaben) => {
  const einer = stand(eingaben);
  return maengel(einer).map((mangel) => mangelsatz(schema, mangel, einer.eingaben));
};

const GANZ: Eingaben = {
  'berichtigung.welche': zahlkennung(zweite!),
  'berichtigung.anzahl': '27',
  'berichtigung.grund': 'In der Liste waren zwei Ziffern vertauscht.',
};

test('the form begins with today, and that alone says nothing', () => {
  expect(gegenstand.anfang['berichtigung.am']).toBe('20. November 2026');
  expect(hatEingaben(stand({}), gegenstand)).toBe(false);
  expect(stand({}).entwurf).toMatchObject({ unveraendert: true, text });
});

test('the right number takes the place of the wrong one; every other line stays, comments too', () => {
  const { entwurf, befunde } = stand({ ...GANZ, 'berichtigung.anzahl': '82' });
  expect(befunde).toEqual([]);
  expect(entwurf.text).toBe(
    text.replace(
      '  - anzahl: 72 # gezählt\n    stand: "2026-05"\n    quelle: https://www.stmd.bayern.de/zahl-2026\n',
      `  # gezählt
  - anzahl: 82
    stand: "2026-05"
    quelle: https://www.stmd.bayern.de/zahl-2026
    korrektur:
      am: "2026-11-20"
      grund: In der Liste waren zwei Ziffern vertauscht.
      vorher: 72
`,
    ),
  );
});

test('a split of the wrong number is not taken for one of the right one', () => {
  const { quelltext } = stand({
    ...GANZ,
    'berichtigung.welche': zahlkennung(erste!),
    'berichtigung.anzahl': 'über 70',
    'berichtigung.am': '3. Oktober 2026',
    'berichtigung.quelle': 'www.stmd.bayern.de/neu',
  });
  expect((quelltext.daten as Datensatz).online_verfahren[0]).toEqual({
    anzahl: 70,
    stand: erste!.stand,
    quelle: 'https://www.stmd.bayern.de/neu',
    mindestens: true,
    korrektur: {
      am: '2026-10-03',
      grund: GANZ['berichtigung.grund'],
      vorher: erste!.anzahl,
      vorher_quelle: erste!.quelle,
    },
  });
});

test('the comment on the pull request will say it', () =>
  expect(aenderungssaetze(umfeld, stand(GANZ), gegenstand).join('; ')).toContain(
    'berichtigte Zahl: 72 (Stand 2026-05) → 27 (Stand 2026-05), berichtigt am 2026-11-20 (vorher 72): In der Liste',
  ));

describe('what is missing or wrong is told at its field', () => {
  const titel = (feld: keyof Eingaben) => feldtitel(schema, feld);
  test.each<[fall: string, eingaben: Eingaben, feld: keyof Eingaben, wort: string]>([
    ['which number', { ...GANZ, 'berichtigung.welche': '' }, 'berichtigung.welche', 'Wählen Sie'],
    ['the right number', { ...GANZ, 'berichtigung.anzahl': '' }, 'berichtigung.anzahl', 'leer'],
    ['the reason', { ...GANZ, 'berichtigung.grund': '' }, 'berichtigung.grund', 'leer'],
    ['the day', { ...GANZ, 'berichtigung.am': '' }, 'berichtigung.am', 'leer'],
    ['the same number', { ...GANZ, 'berichtigung.anzahl': '72' }, 'berichtigung.anzahl', 'schon'],
    [
      'no number',
      { ...GANZ, 'berichtigung.anzahl': 'viele' },
      'berichtigung.anzahl',
      'keine Anzahl',
    ],
    ['no day', { ...GANZ, 'berichtigung.am': 'bald' }, 'berichtigung.am', 'kein Datum'],
    ['a day to come', { ...GANZ, 'berichtigung.am': '1.1.2027' }, 'berichtigung.am', 'Zukunft'],
    ['a placeholder', { ...GANZ, 'berichtigung.grund': 'TODO' }, 'berichtigung.grund', 'Platzhal'],
  ])('%s', (_, eingaben, feld, wort) => {
    const gefunden = saetze(eingaben).filter(
      (satz) => satz.includes(`„${titel(feld)}“`) || satz.startsWith(`${titel(feld)}:`),
    );
    expect(gefunden.join('\n'), saetze(eingaben).join('\n')).toContain(wort);
  });
});

test('a new number and a correction go together', () => {
  const { entwurf, befunde, quelltext } = stand({
    ...GANZ,
    'berichtigung.anzahl': '70',
    'zahl.anzahl': '80',
    'zahl.stand': '10/2026',
    'zahl.quelle': 'https://www.stmd.bayern.de/neu',
  });
  expect(befunde).toEqual([]);
  expect(entwurf).toMatchObject({ zahlstelle: 2, berichtigungsstelle: 1 });
  expect((quelltext.daten as Datensatz).online_verfahren.map(({ anzahl }) => anzahl)).toEqual([
    65, 70, 80,
  ]);
});

test('a kept draft is done once the record says it', () => {
  expect(offene(GANZ, gegenstand.anfang, datensatz)).toEqual(GANZ);
  const danach = quelltextAus(vorhanden.datei, stand(GANZ).entwurf.text).daten as Datensatz;
  expect(offene(GANZ, gegenstand.anfang, danach)).toEqual({});
});
