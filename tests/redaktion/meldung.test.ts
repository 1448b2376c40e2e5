/** `npm run from-issue`: a filled form becomes a record, or an answer that says what is missing. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { grundlage } from '../hilfe/inhalt.ts';
import { fixtur, rufe, stand } from './befehle.ts';

describe('from-issue', () => {
  const melde = (ordner: string, antworten: Record<string, string>, ...argumente: string[]) => {
    const datei = join(ordner, 'vorgang.md');
    writeFileSync(
      datei,
      Object.entries(antworten)
        .map(([frage, antwort]) => `### ${frage}\r\n\r\n${antwort}\r\n`)
        .join('\r\n'),
    );
    return rufe(ordner, 'from-issue', datei, ...argumente);
  };
  const NEU = {
    Behörde: 'Stadt Freising',
    'Ausgezeichnet am': '12.05.2026',
    Quelle: 'https://www.example.org/f',
    'Zahl der Online-Verfahren': 'über 70',
    'Stand der Zahl': '_No response_',
    Website: 'www.freising.de',
  };
  const ZAHL = {
    Behörde: '9190148',
    'Zahl der Online-Verfahren': '88',
    'Stand der Zahl': '05/2026',
    Quelle: 'https://www.example.org/s',
  };
  const ENTZUG = {
    Behörde: 'Stadt Schongau',
    'Nicht mehr seit': '1.3.2026',
    Grund: 'Die Stadt hat das Siegel zurückgegeben.',
    Quelle: 'https://www.example.org/e',
  };
  const BERICHTIGUNG = {
    Behörde: 'Stadt Schongau',
    'Was ist falsch?': 'Website',
    'Richtig ist': 'www.schongau.de',
    Beleg: 'https://www.example.org/b',
  };

  const FALSCH = {
    Behörde: 'Stadt Dachau',
    'Was ist falsch?': 'Zahl der Online-Verfahren',
    'Richtig ist': '81',
    Beleg: 'https://www.example.org/b',
    'Stand der falschen Zahl': 'Juni 2026',
    'Warum war die Zahl falsch?': 'Beim Abschreiben waren zwei Zeilen verrutscht.',
  };

  test.each<[string, Record<string, string>, string, string]>([
    [
      'a new office',
      NEU,
      'stadt-freising.yaml',
      'anzahl: 70\n    quelle: https://www.example.org/f\n    mindestens: true\nwebsite: https://www.freising.de\n',
    ],
    [
      'a new number',
      ZAHL,
      'stadt-schongau.yaml',
      '  - anzahl: 88\n    stand: "2026-05"\n    quelle: https://www.example.org/s\n',
    ],
    [
      'a withdrawal',
      ENTZUG,
      'stadt-schongau.yaml',
      'entzug:\n  seit: "2026-03-01"\n  grund: Die Stadt hat das Siegel zurückgegeben.\n  quelle: https://www.example.org/e\n',
    ],
    [
      'a wrong number',
      FALSCH,
      'stadt-dachau.yaml',
      `  - anzahl: 81
    stand: "2026-06-02"
    quelle: https://www.example.org/b
    korrektur:
      am: "${grundlage.heute}"
      grund: Beim Abschreiben waren zwei Zeilen verrutscht.
      vorher: 76
`,
    ],
    [
      'the only number, which has no Stand',
      { ...FALSCH, Behörde: 'Stadt Schongau', 'Stand der falschen Zahl': 'ohne' },
      'stadt-schongau.yaml',
      '      vorher: 50\n',
    ],
    ['a correction', BERICHTIGUNG, 'stadt-schongau.yaml', 'website: https://www.schongau.de\n'],
  ])('%s becomes a record that passes the check', async (_, antworten, datei, zeilen) => {
    const ordner = fixtur();
    const { ausgabe, status } = await melde(ordner, antworten);
    expect(ausgabe).toContain(datei);
    expect(status).toBe(0);
    expect(stand(ordner)[datei]).toContain(zeilen);
    expect((await rufe(ordner, 'check')).status).toBe(0);
  });

  test.each<[string, Record<string, string>, string]>([
    ['an authority nobody knows', { ...NEU, Behörde: 'Stadt Schildbürg' }, 'kennt'],
    ['an authority that is there', { ...NEU, Behörde: 'Stadt Schongau' }, 'schon einen Datensatz'],
    [
      'an authority that is not there',
      { ...ZAHL, Behörde: 'Stadt Freising' },
      'noch keinen Datensatz',
    ],
    ['a missing answer', { ...ZAHL, Quelle: '_No response_' }, '„Quelle“ fehlt'],
    ['a number that is none', { ...ZAHL, 'Zahl der Online-Verfahren': 'viele' }, 'keine Anzahl'],
    [
      'a wrong number without a reason',
      { ...FALSCH, 'Warum war die Zahl falsch?': '_No response_' },
      'Warum war die Zahl falsch',
    ],
    [
      'a wrong number of several, without its Stand',
      { ...FALSCH, 'Stand der falschen Zahl': '_No response_' },
      '76 (Stand 2026-06-02)',
    ],
    [
      'a wrong number of another Stand',
      { ...FALSCH, 'Stand der falschen Zahl': '3/2019' },
      'Welche Zahl ist falsch',
    ],
    ['a right number that is none', { ...FALSCH, 'Richtig ist': 'mehr' }, 'keine Anzahl'],
    ['a wrong number that is right', { ...FALSCH, 'Richtig ist': '76' }, 'steht schon so'],
    [
      'too few',
      { ...ZAHL, Behörde: 'Gemeinde Bergkirchen', 'Zahl der Online-Verfahren': '12' },
      'weniger als 50',
    ],
    ['a source on the intranet', { ...ZAHL, Quelle: 'https://intranet.example.org/x' }, 'intern'],
    ['something else', { ...BERICHTIGUNG, 'Was ist falsch?': 'Etwas anderes' }, 'von Hand'],
    [
      'a wrong correction',
      { ...BERICHTIGUNG, 'Richtig ist': 'javascript:alert(1)' },
      'keine Webadresse',
    ],
    [
      'words around a source',
      { ...ZAHL, Quelle: 'siehe https://www.example.org/s' },
      'ist keine Webadresse',
    ],
    ['no form at all', { Hallo: 'Welt' }, 'keines der Formulare'],
    [
      'a form without the questions that were left open',
      { Behörde: 'Stadt Freising', 'Ausgezeichnet am': '12.05.2026', Quelle: NEU.Quelle },
      'Ist „Neues Amt“ gemeint, fehlt: „Zahl der Online-Verfahren“, „Stand der Zahl“, „Website“.',
    ],
  ])(
    'what cannot become one is explained, and nothing is written: %s',
    async (_, antworten, meldung) => {
      const ordner = fixtur();
      const vorher = stand(ordner);
      const { ausgabe, status } = await melde(ordner, antworten);
      expect(ausgabe).toContain(meldung);
      expect(status).toBe(1);
      expect(stand(ordner)).toEqual(vorher);
    },
  );

  test('what someone writes notifies nobody and formats nothing', async () => {
    const { ausgabe } = await melde(fixtur(), {
      ...NEU,
      Behörde: '@alle <img src=x> [x](https://boese.example) #1',
    });
    expect(ausgabe).not.toMatch(/@alle|<img|(?<!\\)\]\(|#1/);
  });
});
