/** How a list is understood, and what follows from its lines. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CSV } from '../../src/domain/ausgabe/csvform.ts';
import { aemterExport } from '../../src/domain/ausgabe/export.ts';
import { pruefeVorab } from '../../src/domain/pruefung/pruefung.ts';
import { planeEinfuhr } from '../../src/domain/redaktion/einfuhr.ts';
import { alsBericht, alsVerstaendnis } from '../../src/domain/redaktion/einfuhrbericht.ts';
import { deuteKopf, EINFUHRFELDER } from '../../src/domain/redaktion/einfuhrfelder.ts';
import { Kopffrage, type Vorgaben } from '../../src/domain/redaktion/einfuhrspalten.ts';
import { blattAus, type Tabellenblatt } from '../../src/domain/redaktion/tabellenblatt.ts';
import { alsCsv } from '../../src/io/csvausgabe.ts';
import { quelltextAus } from '../../src/io/yaml.ts';
import { geprueft, grundlage, quelltexte, register, verzeichnis } from '../hilfe/inhalt.ts';

const pruefstand = { quelltexte, gute: new Set(geprueft.aemter.map(({ id }) => id)) };
const Q = 'https://www.example.org/x';

const planeBlaetter = (blaetter: readonly Tabellenblatt[], vorgaben: Vorgaben = {}) =>
  planeEinfuhr(blaetter, vorgaben, {
    register,
    pruefstand,
    heute: grundlage.heute,
    vorab: (texte) => pruefeVorab(quelltexte, texte, grundlage, quelltextAus),
  });

/** The plan of a list that is written with "|" between its cells. */
const plane = (zeilen: readonly string[], vorgaben?: Vorgaben) =>
  planeBlaetter(
    [
      blattAus(
        'Liste',
        zeilen.map((zeile) => zeile.split('|').map((zelle) => zelle.trim())),
      ),
    ],
    vorgaben,
  );

const grund = (zeilen: readonly string[], vorgaben?: Vorgaben) => {
  const { unklare, texte } = plane(zeilen, vorgaben);
  expect(texte.size).toBe(0);
  return unklare.map((eine) => eine.grund).join('\n');
};

describe('headings', () => {
  test.each([
    ['Amtlicher Gemeindeschlüssel (AGS)', 'schluessel'],
    ['ARS', 'schluessel'],
    ['Name der Behörde', 'name'],
    ['Kommune / Behörde', 'name'],
    ['Stadt Dachau', undefined],
    ['Anzahl der Online-Verfahren im BayernPortal', 'anzahl'],
    ['Anzahl (Stand 10/2026)', 'anzahl'],
    ['kommunale Verfahren', 'kommunal'],
    ['Kommunale Behörde', 'name'],
    ['Stand der Zahl', 'stand'],
    ['Standort', undefined],
    ['Verleihungsdatum', 'seit'],
    ['Digitales Amt seit', 'seit'],
    ['Ausgezeichnet am', 'seit'],
    ['Datum', 'datum'],
    ['Quelle der Auszeichnung', 'quelle_auszeichnung'],
    ['Quelle der neuen Zahl', 'quelle_zahl'],
    ['Link zur Pressemitteilung', 'quelle'],
    ['Link BayernPortal', 'bayernportal'],
    ['Telefon (Zentrale)', 'telefon'],
    ['Bemerkung intern', undefined],
    ['Ansprechpartner', undefined],
    ['Bisherige Zahl', undefined],
    ['Veränderung zum Vorjahr', undefined],
    ['Siegel zurückgegeben am', 'entzug_seit'],
    ['Grund des Entzugs', 'entzug_grund'],
    ['Okt 26', 'anzahl'],
    ['Korrektur', 'korrektur_grund'],
    ['Berichtigt weil', 'korrektur_grund'],
    ['Grund der Berichtigung', 'korrektur_grund'],
    ['Berichtigt am', 'korrektur_am'],
    ['Datum der Korrektur', 'korrektur_am'],
    ['korrigierte Anzahl der Verfahren', 'anzahl'],
    ['Siegelträger', 'name'],
    ['Online-Services', 'anzahl'],
    ['Online-Zugang', undefined],
    ['davon komm.', 'kommunal'],
    ['dav. zentr.', 'zentral'],
    ['Empfänger', 'name'],
  ])('%s', (kopf, feld) => expect(deuteKopf(kopf)).toBe(feld));

  test('every field is a heading itself', () => {
    for (const feld of Object.keys(EINFUHRFELDER)) expect(deuteKopf(feld)).toBe(feld);
  });

  test('titles above, groups of headings, columns that are not read: all is told', () => {
    const plan = planeBlaetter([
      blattAus('Deckblatt', [
        ['Stand', 'Juni 2026'],
        ['Thema', 'Siegel'],
      ]),
      {
        ...blattAus('Liste', [
          ['Digitales Amt: alle Kommunen'],
          ['', 'Auszeichnung', '', 'Online-Verfahren', '', ''],
          ['Kommune', 'Datum', 'Quelle', 'gesamt', 'Stand', 'Bearbeiter'],
          ['GKSt Freising', '12.05.2026', Q, '72', '2026-05', 'Frau Muster'],
        ]),
        verbunden: [{ vonZeile: 2, bisZeile: 2, vonSpalte: 1, bisSpalte: 2 }],
        versteckteSpalten: [[5, 5]],
      },
      { ...blattAus('alt', []), versteckt: true },
    ]);
    expect(alsVerstaendnis(plan.aufbau, {})).toBe(`So ist die Tabelle verstanden:
Blatt „Liste“: Überschriften in Zeile 3, Angaben in den Zeilen 4 bis 4
  A  Kommune     → Name
  B  Datum       → ausgezeichnet am (unter „Auszeichnung“)
  C  Quelle      → Quelle der Auszeichnung (unter „Auszeichnung“)
  D  gesamt      → Zahl der Online-Verfahren (unter „Online-Verfahren“)
  E  Stand       → Stand der Zahl
  F  Bearbeiter  → wird nicht gelesen (ausgeblendet)
  Darüber, nicht gelesen: Digitales Amt: alle Kommunen
Blätter ohne Liste oder nicht gefragt: „Deckblatt“
Ausgeblendete Blätter, nicht gelesen: „alt“ (lesen: --blatt)`);
    const text = plan.texte.get('aemter/stadt-freising.yaml');
    expect(text).toContain('seit: "2026-05-12"');
    expect(text).toContain('stand: "2026-05"');
  });
});

describe('a row of groups that says as much as the headings below it', () => {
  const BLATT = blattAus('Liste', [
    ['Übersicht „Digitales Amt“ – Stand 31.10.2026'],
    ['lfd.', 'Gebietskörperschaft', '', '', 'Siegel', 'Onlineverfahren', '', 'Bemerkungen', 'Link'],
    [
      'Nr.',
      'Reg.-Bez.',
      'Bezeichnung',
      'AGS',
      'überreicht am',
      'Anzahl',
      'davon eigene',
      '(intern)',
    ],
    ['1', 'Oberbayern', 'GKSt Freising', '9178124', '12.05.2026', '72', '', 'Frau Muster', Q],
  ]);
  const gruppe = (vonSpalte: number, bisSpalte: number) => ({
    vonZeile: 2,
    bisZeile: 2,
    vonSpalte,
    bisSpalte,
  });

  test.each([
    ['with merged cells', { ...BLATT, verbunden: [gruppe(1, 3), gruppe(5, 6)] }],
    ['with empty ones', BLATT],
  ])(
    '%s: the names are those of the lower row, and a group may be a heading itself',
    (_, blatt) => {
      const { aufbau, texte } = planeBlaetter([blatt], { stand: '2026-05' });
      const [liste] = aufbau.listen;
      expect(liste!.kopfzeile).toBe(3);
      expect(Object.fromEntries(liste!.spalten)).toEqual({
        schluessel: [3],
        name: [2],
        regierungsbezirk: [1],
        seit: [4],
        quelle: [8],
        anzahl: [5],
      });
      expect([...texte.keys()]).toEqual(['aemter/stadt-freising.yaml']);
      expect([...texte.values()].join()).not.toContain('Muster');
    },
  );

  test('words that a narrow column breaks are whole, also where the headings stand again', () => {
    const kopf = [
      'Kommune\n(amtl. Name)',
      'Siegel ver-\nliehen am',
      'Online-Ver-\nfahren',
      'Quel-\nle',
    ];
    const { neue, uebergangene, unklare } = planeBlaetter(
      [blattAus('L', [kopf, ['Stadt Freising', '12.05.2026', '72', Q], kopf])],
      { stand: '2026-05' },
    );
    expect([neue.length, uebergangene.length, unklare.length]).toEqual([1, 1, 0]);
  });

  test('lines of the list above its headings are told', () => {
    const { aufbau } = plane([
      `GKSt Freising|72|2026-05|${Q}`,
      'Behörde|Anzahl|Stand|Quelle',
      `Stadt Erding|73|2026-05|${Q}`,
    ]);
    expect(alsVerstaendnis(aufbau, {})).toContain('stehen Angaben (Zeile 1)');
  });

  test('a Stand in the title is offered as it is to be typed', () =>
    expect(alsVerstaendnis(planeBlaetter([BLATT]).aufbau, {})).toContain(
      'Meint „Übersicht ‚Digitales Amt‘ – Stand 31.10.2026“ den Stand aller Zahlen? Dann: --stand 2026-10-31',
    ));

  test('a line of the list with empty cells is no row of headings', () => {
    const { aufbau } = plane([
      'AGS||Verliehen am|Anzahl|Stand|Quelle',
      '|Gemeinde|2025-11|||',
      `09178124|Stadt|2025-11|72|2026-05|${Q}`,
    ]);
    expect(aufbau.listen[0]!.kopfzeile).toBe(1);
  });
});

describe('it asks where two columns may be the same', () => {
  const DATUM = [
    'Behörde|Anzahl|Datum|Stand der Zahl|Quelle',
    `Stadt Freising|72|2025-11|2026-05|${Q}`,
  ];

  test('"Datum" beside "Stand der Zahl"', () => {
    expect(() => plane(DATUM)).toThrow(/„Stand der Zahl“ .*„Datum“ .*--spalte/s);
  });

  test('the answer is followed', () => {
    const mit = (...spalten: [keyof typeof EINFUHRFELDER, string][]) =>
      plane(DATUM, { spalten: new Map(spalten) }).texte.get('aemter/stadt-freising.yaml');
    expect(mit(['stand', 'Stand der Zahl'])).not.toContain('seit');
    expect(mit(['stand', 'D'], ['seit', 'datum'])).toContain('seit: "2025-11"');
  });

  test.each([
    ['two numbers', 'Behörde|Anzahl 2025|Anzahl 2026|Stand|Quelle'],
    ['two Stände', 'Behörde|Anzahl|Stand|Stichtag|Quelle'],
    ['two awards', 'Behörde|Anzahl|Stand|Verleihung|Urkunde|Quelle'],
    ['two sources', 'Behörde|Anzahl|Stand|Fundstelle|Beleg'],
    ['two numbers of one month', 'Behörde|Jan 26|Anzahl 1/2026|Quelle'],
    ['a month beside a number of no month', 'Behörde|Jan 26|Anzahl|Quelle'],
    ['two names', 'Gemeinde|Kommune|Anzahl|Stand|Quelle'],
  ])('%s', (_, kopf) => expect(() => plane([kopf, 'x|1|2|3|4'])).toThrow('Zwei Spalten'));

  test('columns of one heading are named by their letters', () => {
    expect(() => plane(['Behörde|Anzahl|Anzahl|Quelle', 'x|1|2|3'])).toThrow('--spalte anzahl=B');
    expect(() => plane(['Gemeinde|Kommune|Anzahl', 'x|y|1'])).toThrow('--spalte name="Gemeinde"');
  });

  test('a date for all lines leaves open what "Datum" is', () => {
    expect(() => plane(['Behörde|Anzahl|Datum|Quelle', 'x|1|2|3'], { stand: '2026-05' })).toThrow(
      'Tag der Auszeichnung',
    );
  });

  test('a date without a number is hardly a Stand', () => {
    const liste = ['Behörde|Datum|Quelle', `Stadt Freising|2025-11|${Q}`];
    expect(() => plane(liste)).toThrow('Tag der Auszeichnung');
    expect(plane(liste, { spalten: new Map([['seit', 'Datum']]) }).neue).toHaveLength(1);
  });

  test('names under a heading that says nothing', () => {
    const liste = ['Wer?|Anzahl|Stand|Quelle', `Stadt Freising|72|2026-05|${Q}`];
    expect(() => plane(liste)).toThrow('--spalte name=');
    expect(plane(liste, { spalten: new Map([['name', 'wer?']]) }).neue).toHaveLength(1);
  });

  test('a list of Landkreise names their authorities', () => {
    const { neue } = plane(['Landkreis|Verliehen am|Quelle', `Erding|2025|${Q}`]);
    expect(neue.map(({ datei }) => datei)).toEqual(['aemter/landratsamt-erding.yaml']);
  });

  test('the award has its own column: "Datum" is the Stand', () => {
    const { texte } = plane([
      'Behörde|Ausgezeichnet am|Anzahl|Datum|Quelle',
      `Stadt Freising|2025-11|72|2026-05|${Q}`,
    ]);
    expect(texte.get('aemter/stadt-freising.yaml')).toContain('stand: "2026-05"');
  });

  test('several sheets may be the list', () => {
    const blatt = (name: string, anzahl: string) =>
      blattAus(name, [
        ['Behörde', 'Anzahl', 'Stand', 'Quelle'],
        ['Stadt Freising', anzahl, '2026-05', Q],
      ]);
    const blaetter = [blatt('neu', '72'), blatt('alt', '60')];
    expect(() => planeBlaetter(blaetter)).toThrow(/„neu“, „alt“.*--blatt/s);
    const plan = planeBlaetter(blaetter, { blaetter: ['neu'] });
    expect(plan.texte.get('aemter/stadt-freising.yaml')).toContain('anzahl: 72');
    expect(() => planeBlaetter(blaetter, { blaetter: ['nirgends'] })).toThrow('gibt es nicht');
  });
});

describe('a name whose neighbours say another', () => {
  const liste = (zeile: string) => plane(['Behörde|Art|Landkreis|PLZ|Quelle', `${zeile}|${Q}`]);

  test.each([
    [
      'Altdorf||Rosenheim|',
      'Diesen Namen kennt das amtliche Verzeichnis, aber nicht neben „Rosenheim“ (Landkreis). Es gibt: Markt Altdorf (Landkreis Landshut, 09274113) · Stadt Altdorf b.Nürnberg (Landkreis Nürnberger Land, 09574112). Berichtigen Sie, was nicht stimmt, oder tragen Sie den Schlüssel ein.',
    ],
    ['Altdorf|VG|Rosenheim|', 'nicht neben „VG“ (Art) und „Rosenheim“ (Landkreis).'],
    ['Anzing|Landkreis|Ebersberg|', 'nicht neben „Landkreis“ (Art). Es gibt: Gemeinde Anzing'],
  ])('stays behind, and says where there is one: %s', (zeile, warum) => {
    const { unklare, texte } = liste(zeile);
    expect(unklare.map((eine) => eine.grund).join()).toContain(warum);
    expect(texte.size).toBe(0);
  });

  test('an unknown name is still called unknown', () =>
    expect(liste('Schildbürg||Rosenheim|').unklare[0]!.grund).toContain(
      'kennt diesen Namen nicht',
    ));

  test.each([
    [
      'Markt Redwitz||Lichtenfels|',
      'Die Art passt nicht: Gefunden ist „Gemeinde Redwitz a.d.Rodach“',
    ],
    ['Stadt Altdorf||Landshut|', 'Die Art passt nicht: Gefunden ist „Markt Altdorf“'],
    ['Altdorf|Stadt|Landshut|', 'Die Art „Stadt“ passt nicht: Gefunden ist „Markt Altdorf“'],
    ['Gemeinde Haag|||83527', 'Die Art passt nicht: Gefunden ist „Markt Haag i.OB“'],
  ])('is taken with a hint where only the kind differs: %s', (zeile, warnung) => {
    const { neue, warnungen } = liste(zeile);
    expect(neue).toHaveLength(1);
    expect(warnungen.map((eine) => eine.grund).join()).toContain(warnung);
  });

  test('beside a key, too', () => {
    const { warnungen } = plane(['AGS|Name|Quelle', `09274113|Stadt Altdorf|${Q}`]);
    expect(warnungen.map((eine) => eine.grund).join()).toContain('Die Art passt nicht');
  });

  test('a Landkreis beside the key of a place elsewhere is told, its own one is not', () => {
    const { warnungen } = plane([
      'AGS|Name|Landkreis|Quelle',
      `09274113|Altdorf|Nürnberger Land|${Q}`,
      `09574112|Altdorf|Nürnberger Land|${Q}`,
      `09162000||kreisfrei|${Q}`,
    ]);
    expect(warnungen.map((eine) => eine.grund)).toEqual([
      'Der Schlüssel gehört zu „Markt Altdorf“ (Landkreis Landshut, 09274113), daneben steht „Nürnberger Land“. Der Schlüssel gilt.',
    ]);
  });

  test('the kind alone does not decide for a short name', () =>
    expect(liste('Altdorf|Stadt||').unklare[0]!.grund).toContain('mehrere Behörden'));
});

describe('lines between others that are no authority', () => {
  test('"Landkreis X" above its places may be a heading: it is asked, "Landratsamt X" is followed', () => {
    const { neue, unklare } = plane(
      ['Kommunen', 'Landkreis Miesbach', 'Hausham', 'Landratsamt Erding', 'Wartenberg, M'],
      { quelle: Q },
    );
    expect(unklare.map(({ zeile, grund: warum }) => [zeile.name, warum])).toEqual([
      ['Landkreis Miesbach', expect.stringContaining('schreiben Sie „Landratsamt Miesbach“')],
    ]);
    expect(neue.map(({ behoerde }) => behoerde.schluessel)).toEqual([
      '09182119',
      '09177',
      '09177143',
    ]);
  });

  test('"Landkreis X" among Landkreise, or with a number, is the office', () => {
    expect(
      plane(['Kommunen', 'Landkreis Miesbach', 'Landkreis Erding'], { quelle: Q }).neue,
    ).toHaveLength(2);
    const zeilen = [`Landkreis Miesbach|72|2026-05|${Q}`, `Hausham|72|2026-05|${Q}`];
    expect(plane(['Behörde|Anzahl|Stand|Quelle', ...zeilen]).neue).toHaveLength(2);
  });

  test.each(['Zusammen', 'Summe Landkreis Miesbach', 'Insgesamt 2 Kommunen', 'Σ', 'Ø'])(
    '„%s“ is a sum',
    (wort) => {
      const { uebergangene } = plane(['Behörde|Anzahl|Quelle', `Hausham|72|${Q}`, `${wort}|72|`]);
      expect(uebergangene.map((eine) => eine.grund)).toEqual(['eine Summe']);
    },
  );

  test('numbers of pages, and both rows of headings once more', () => {
    const koepfe = ['Behörde|Verfahren||Quelle', '|kommunal|zentral|'];
    const { neue, unklare, uebergangene } = plane([
      ...koepfe,
      `Hausham|40|20|${Q}`,
      'Seite 1 von 2|||',
      ...koepfe,
      `Stadt Erding|40|20|${Q}`,
      'Seite 2|||',
    ]);
    expect([neue.length, unklare.length]).toEqual([2, 0]);
    expect(uebergangene.map((eine) => eine.grund)).toEqual([
      'eine Seitenzahl',
      'die Überschriften noch einmal',
      'die Überschriften noch einmal',
      'eine Seitenzahl',
    ]);
  });
});

describe('what people write beside a list', () => {
  test('days below a heading of names are not taken for names', () => {
    expect(() =>
      plane(['Träger|ausgezeichnet|Anzahl|Quelle', `Stadt Freising|12.05.2026|72|${Q}`]),
    ).toThrow(/keine Namen.*--spalte name="Träger"/);
    expect(() =>
      plane(['PLZ|Ort|Digitales Amt|Anzahl|Quelle', `85354|Freising|ja|72|${Q}`]),
    ).toThrow('--spalte name="Ort"');
    expect(
      plane(['Ausgezeichnet|Anzahl|Stand|Quelle', `Stadt Freising|72|2026-05|${Q}`]).texte.size,
    ).toBe(1);
  });

  test.each(['n. bek.', 'n. n.', 'noch nicht bekannt', 'keine Meldung', 'steht noch aus'])(
    '„%s“ states no number',
    (text) => {
      const { texte } = plane(['Behörde|Anzahl|Quelle', `Stadt Freising|${text}|${Q}`]);
      expect(texte.get('aemter/stadt-freising.yaml')).toContain('mindestens: true');
    },
  );

  test.each([
    ['ca. 80', 'keine genaue Zahl'],
    ['rd. 80', 'keine genaue Zahl'],
    ['62*', 'Fußnote'],
    ['62 1)', 'Fußnote'],
    ['62 ¹)', 'Fußnote'],
    ['72/68', 'keine einzelne Zahl'],
    ['viele', 'keine Anzahl'],
  ])('„%s“ is asked, and how to write it is told', (text, wort) =>
    expect(grund(['Behörde|Anzahl|Quelle', `Stadt Freising|${text}|${Q}`])).toContain(wort),
  );

  test('a day that a spreadsheet shows as its number is named', () =>
    expect(grund(['Behörde|Anzahl|Stand|Quelle', `Stadt Freising|72|46113|${Q}`])).toMatch(
      /01\.04\.2026.*als Datum/,
    ));

  test('what is filled in for an authority without the seal is not passed over in silence', () =>
    expect(
      grund(
        ['Behörde|Status|Anzahl|Website', 'Stadt Freising|nicht eingetragen||www.freising.de'],
        {
          quelle: Q,
        },
      ),
    ).toContain('schreiben Sie dort „ja“'));
});

describe('whom a line means', () => {
  test('the key decides; a name that does not fit is a warning', () => {
    const plan = plane([
      'AGS|Behörde|Anzahl|Stand|Quelle',
      `9178124|Stadt Freisingen|72|2026-05|${Q}`,
    ]);
    expect(plan.neue.map(({ datei }) => datei)).toEqual(['aemter/stadt-freising.yaml']);
    expect(alsBericht(plan)).toContain('daneben steht „Stadt Freisingen“. Der Schlüssel gilt.');
  });

  test('a name that several bear: its kind, Landkreis or postcode in another column tells', () => {
    const kopf = 'Behörde|Art|Landkreis|PLZ|Anzahl|Stand|Quelle';
    const dateien = (...zeilen: string[]) =>
      plane([kopf, ...zeilen.map((zeile) => `${zeile}|72|2026-05|${Q}`)]).neue.map(
        ({ datei }) => datei,
      );
    expect(dateien('Hausen||Lkr. Kelheim|')).toEqual(['aemter/gemeinde-hausen-kelheim.yaml']);
    expect(dateien('Hausen|||93345')).toEqual(['aemter/gemeinde-hausen-kelheim.yaml']);
    expect(dateien('Freising|Landratsamt||')).toEqual(['aemter/landratsamt-freising.yaml']);
    expect(dateien('Hausen|Gemeinde||')).toEqual([]);
  });

  test('nothing but a name is no statement, unless the list is one of names', () => {
    expect(grund(['Behörde|Anzahl|Quelle', 'Stadt Freising||'])).toContain('Außer dem Namen');
    expect(plane(['Behörde', 'Stadt Freising'], { quelle: Q }).neue).toHaveLength(1);
  });

  test('a list that says that someone has no seal makes no record', () => {
    const kopf = 'Behörde|Status|Anzahl|Stand|Quelle';
    expect(grund([kopf, `Stadt Freising|beantragt|72|2026-05|${Q}`])).toContain('„beantragt“');
    expect(grund([kopf, `Stadt Schongau|nein|||${Q}`])).toContain('hier ist es eingetragen');
    expect(plane([kopf, `Stadt Freising|gültig|72|2026-05|${Q}`]).neue).toHaveLength(1);
  });
});

describe('what a line does to a record', () => {
  const SCHONGAU = 'aemter/stadt-schongau.yaml';
  const schongau = (kopf: string, zeile: string, vorgaben?: Vorgaben) =>
    plane([`Behörde|${kopf}`, `Stadt Schongau|${zeile}`], vorgaben);

  test('a website comes with its age, and a new one has not the age of the old', () => {
    const text = schongau('Website|Stand der Website', 'www.example.org|September 2020').texte;
    expect(text.get(SCHONGAU)).toContain(
      'website: https://www.example.org\nwebsite_stand: "2020-09"\n',
    );
    const kempten = (website: string) =>
      plane(['Behörde|Website', `Stadt Kempten (Allgäu)|${website}`]).texte.get(
        'aemter/stadt-kempten-allgaeu.yaml',
      );
    expect(kempten('https://www.kempten-allgaeu.example.org/')).toBeUndefined();
    expect(kempten('https://neu.example.org')).not.toContain('website_stand');
  });

  test('contact, website and remark; the same in other letters is no change', () => {
    const kopf = 'Website|Telefon|E-Mail|Straße|PLZ|Ort|Bemerkung|Quelle';
    const zeile = `www.example.org|Tel. 08861 214-0|stadt@example.org|Münzstr. 1|86956|Schongau|Stand laut Stadt.|${Q}`;
    const text = schongau(kopf, zeile).texte.get(SCHONGAU)!;
    for (const stueck of [
      'website: https://www.example.org',
      'telefon: "08861 214-0"',
      'email: stadt@example.org',
      'strasse: Münzstr. 1',
      'Stand laut Stadt.',
    ])
      expect(text).toContain(stueck);
    const danach = [
      ...quelltexte.filter(({ datei }) => datei !== SCHONGAU),
      quelltextAus(SCHONGAU, text),
    ];
    const nochmal = planeEinfuhr(
      [
        blattAus('', [
          ['Behörde', 'Website', 'Telefon', 'E-Mail'],
          ['Stadt Schongau', 'http://example.org/', '+49 8861 2140', 'Stadt@example.org'],
        ]),
      ],
      {},
      {
        register,
        pruefstand: { ...pruefstand, quelltexte: danach },
        heute: grundlage.heute,
        vorab: () => [],
      },
    );
    expect(nochmal.unveraenderte).toHaveLength(1);
  });

  test('the day of the award is filled in and made more exact, never replaced', () => {
    const seit = (behoerde: string, tag: string) =>
      plane(['Behörde|Ausgezeichnet am|Quelle', `${behoerde}|${tag}|${Q}`]);
    // The fixtures: Anzing since 2025, Schongau since an unknown day.
    expect(seit('Gemeinde Anzing', '2025-11-12').texte.values().next().value).toContain(
      `seit: "2025-11-12"\n  quelle: ${Q}`,
    );
    expect(seit('Gemeinde Bergkirchen', '2026').unveraenderte).toHaveLength(1);
    expect(grund(['Behörde|Ausgezeichnet am|Quelle', `Gemeinde Anzing|2024-11|${Q}`])).toContain(
      'Klären Sie, welcher stimmt',
    );
  });

  test('a withdrawal needs day, reason and source', () => {
    const kopf = 'Entzogen am|Grund des Entzugs|Quelle';
    expect(
      schongau(kopf, `2026-03-01|Die Stadt hat es zurückgegeben.|${Q}`).texte.get(SCHONGAU),
    ).toContain(
      `entzug:\n  seit: "2026-03-01"\n  grund: Die Stadt hat es zurückgegeben.\n  quelle: ${Q}`,
    );
    expect(schongau(kopf, `2026-03-01||${Q}`).unklare[0]!.grund).toContain('Grund');
    expect(schongau('Status|Quelle', `entzogen|${Q}`).unklare[0]!.grund).toContain('Seit wann');
  });

  test('the Stand may be that of the heading, or of all lines', () => {
    expect(schongau('Anzahl (Stand 05/2026)|Quelle', `72|${Q}`).texte.get(SCHONGAU)).toContain(
      'stand: "2026-05"',
    );
    expect(
      schongau('Anzahl|Quelle', `72|${Q}`, { stand: '2026-05' }).texte.get(SCHONGAU),
    ).toContain('stand: "2026-05"');
    expect(grund(['Behörde|Anzahl|Quelle', `Stadt Schongau|72|${Q}`])).toContain('Der Stand fehlt');
  });

  test.each([
    ['72.0', 'Stand: 05/2026', 'anzahl: 72\n    stand: "2026-05"'],
    ['72 Online-Verfahren', 'Mai 2026', 'anzahl: 72\n    stand: "2026-05"'],
    ['über 70 Verfahren', '12.05.2026 00:00', 'anzahl: 70\n    stand: "2026-05-12"'],
    ['72', '2026-05-12 00:00:00', 'stand: "2026-05-12"'],
  ])('%s, %s', (anzahl, stand, erwartet) =>
    expect(
      schongau('Anzahl|Stand|Quelle', `${anzahl}|${stand}|${Q}`).texte.get(SCHONGAU),
    ).toContain(erwartet),
  );

  test('several lines of one authority are its history', () => {
    const blatt = blattAus('', [
      ['Behörde', 'Anzahl', 'Stand', 'Quelle'],
      ['Stadt Freising', '72', '2026-05', Q],
      ['', '60', '2025-05', ''],
      ['', '50', '2024', ''],
    ]);
    const verbunden = [0, 3].map((spalte) => ({
      vonZeile: 2,
      bisZeile: 4,
      vonSpalte: spalte,
      bisSpalte: spalte,
    }));
    const { neue, texte } = planeBlaetter([{ ...blatt, verbunden }]);
    expect(neue[0]!.zeilen).toHaveLength(3);
    expect(
      [...texte.get('aemter/stadt-freising.yaml')!.matchAll(/anzahl: (\d+)/g)].map(
        ([, zahl]) => zahl,
      ),
    ).toEqual(['50', '60', '72']);
  });

  test('a number that stands there with a more exact Stand is no news', () => {
    const plan = plane(['Behörde|Anzahl|Stand|Quelle', `Gemeinde Bergkirchen|56|2026-02|${Q}`]);
    expect(plan.unveraenderte).toHaveLength(1);
  });

  test('a number that several rows share belongs to nobody', () => {
    const blatt = blattAus('', [
      ['Behörde', 'Anzahl', 'Stand', 'Quelle'],
      ['Stadt Schongau', '72', '2026-05', Q],
      ['Stadt Freising', '', '', ''],
    ]);
    const verbunden = [1, 2, 3].map((spalte) => ({
      vonZeile: 2,
      bisZeile: 3,
      vonSpalte: spalte,
      bisSpalte: spalte,
    }));
    const plan = planeBlaetter([{ ...blatt, verbunden }]);
    expect(plan.geaenderte.map(({ datei }) => datei)).toEqual([SCHONGAU]);
    expect(plan.unklare[0]!.grund).toContain('verbindet');
    // A source that they share is the source of both.
    const quelle = planeBlaetter([
      {
        ...blattAus('', [
          ['Behörde', 'Anzahl', 'Stand', 'Quelle'],
          ['Stadt Schongau', '72', '2026-05', Q],
          ['Stadt Freising', '73', '2026-05', ''],
        ]),
        verbunden: verbunden.slice(2),
      },
    ]);
    expect([quelle.geaenderte.length, quelle.neue.length]).toEqual([1, 1]);
  });

  test('hidden rows stay behind, and are read where someone says so', () => {
    const blatt = blattAus('', [
      ['Behörde', 'Anzahl', 'Stand', 'Quelle'],
      ['Stadt Schongau', '72', '2026-05', Q],
    ]);
    const versteckt = [
      { ...blatt, zeilen: blatt.zeilen.map((zeile, i) => ({ ...zeile, versteckt: i === 1 })) },
    ];
    const plan = planeBlaetter(versteckt);
    expect(plan.unklare[0]!.grund).toContain('ausgeblendet');
    expect(alsVerstaendnis(plan.aufbau, {})).toContain('Ausgeblendete Zeilen: 2');
    expect(planeBlaetter(versteckt, { ausgeblendete: true }).geaenderte).toHaveLength(1);
  });

  test.each([
    'http://localhost:4321/aemter/landratsamt-rosenheim/',
    'https://amt.example.org/aemter/landratsamt-rosenheim/',
    'http://amt.example.org/daten/v1/aemter.csv',
  ])('a page of our own as source is quoted as the list writes it: %s', (quelle) => {
    const { unklare } = planeBlaetter([
      blattAus('', [
        ['Behörde', 'Zahl', 'Stand', 'Quelle'],
        ['Landratsamt Dachau', '70', '2026-05', quelle],
      ]),
    ]);
    expect(unklare.map(({ grund: eine }) => eine).join()).toContain(
      `Die Quelle „${quelle}“ ist dieses Verzeichnis selbst`,
    );
  });

  test('a source without encryption is written with it', () => {
    const { texte } = planeBlaetter([
      blattAus('', [
        ['Behörde', 'Zahl', 'Stand', 'Quelle'],
        ['Landratsamt Dachau', '70', '2026-05', 'http://www.stmd.bayern.de/zahl-2026'],
      ]),
    ]);
    const [text = ''] = texte.values();
    expect(text.match(/quelle: .*/g)).toEqual(
      expect.arrayContaining(['quelle: https://www.stmd.bayern.de/zahl-2026']),
    );
    expect(text).not.toContain('http://');
  });

  test('our own table read back changes nothing, and is never a source', () => {
    const eintraege = aemterExport(verzeichnis, (pfad) => `https://amt.example.org/da${pfad}`);
    const tabelle = alsCsv(eintraege, Object.keys(eintraege[0]!), CSV)
      .trim()
      .split(/\r?\n/)
      .map((zeile) => zeile.split(',').map((zelle) => zelle.replace(/^"|"$/g, '')));
    const gleich = planeBlaetter([blattAus('', tabelle)]);
    expect([gleich.neue, gleich.geaenderte, gleich.unklare.map(({ grund: eine }) => eine)]).toEqual(
      [[], [], []],
    );
    expect(gleich.unveraenderte).toHaveLength(eintraege.length);
    const spalte = tabelle[0]!.indexOf('anzahl');
    const stand = tabelle[0]!.indexOf('stand');
    const geaendert = tabelle.map((zeile, i) =>
      i === 0 ? zeile : zeile.with(spalte, '99').with(stand, '2026-06'),
    );
    const plan = planeBlaetter([blattAus('', geaendert)]);
    expect(plan.texte.size).toBe(0);
    for (const { grund: eine } of plan.unklare) expect(eine).toContain('dieses Verzeichnis selbst');
    // Another source for all lines stands in for it.
    const mitQuelle = planeBlaetter([blattAus('', geaendert)], { quelle: Q });
    expect(mitQuelle.geaenderte.length).toBeGreaterThan(0);
    for (const text of mitQuelle.texte.values()) expect(text).not.toContain('amt.example.org');
  });
});

test('whatever stands in a list: every row is accounted for once, nothing but questions is thrown', () => {
  const wort = fc.constantFrom(
    ...['', '', '-', 'k. A.', '72', '1.072', 'über 70', '12', 'x', '#NV', '=A1', '\u00a0', '0'],
    ...[
      '2026-05',
      'Okt 25',
      '05/06/2026',
      '12.11.2025',
      '2062',
      'ja',
      'nein',
      'Summe',
      '* Fußnote',
    ],
    ...[
      'Stadt Schongau',
      'GKSt Freising',
      'Hausen',
      'Landkreise',
      'LRA Erding',
      '09178124',
      '9187',
    ],
    ...[Q, 'www.example.org/y', 'Telefonat', 'https://amt.example.org/aemter/stadt-schongau/'],
    ...['entzogen', 'beantragt', 'Ein Satz, der erklärt.', '085', '(((', 'a'.repeat(3000)],
  );
  const kopf = fc.constantFrom(
    ...['Behörde', 'AGS', 'Anzahl', 'Stand', 'Datum', 'Quelle', 'Ausgezeichnet am', 'Website'],
    ...[
      'Siegel',
      'Entzogen am',
      'Grund',
      'davon kommunal',
      'davon zentral',
      'PLZ',
      'Bemerkung',
      '',
    ],
  );
  fc.assert(
    fc.property(
      fc.array(kopf, { minLength: 1, maxLength: 9 }),
      fc.array(fc.array(wort, { maxLength: 9 }), { minLength: 1, maxLength: 12 }),
      fc.boolean(),
      (koepfe, zeilen, mitVorgaben) => {
        const blatt = blattAus('', [koepfe, ...zeilen]);
        let plan;
        try {
          plan = planeEinfuhr([blatt], mitVorgaben ? { quelle: Q, stand: '2026-05' } : {}, {
            register,
            pruefstand,
            heute: grundlage.heute,
            vorab: () => [],
          });
        } catch (fehler) {
          expect(fehler).toBeInstanceOf(Kopffrage);
          return;
        }
        const [liste] = plan.aufbau.listen;
        const nummern = [
          ...[...plan.neue, ...plan.geaenderte, ...plan.unveraenderte].flatMap((vorgang) =>
            vorgang.zeilen.map(({ zeile }) => zeile.nummer),
          ),
          ...[...plan.unklare, ...plan.uebergangene].map(({ zeile }) => zeile.zeile.nummer),
        ];
        expect(nummern.sort((x, y) => x - y)).toEqual(liste!.zeilen.map(({ nummer }) => nummer));
        expect(plan.texte.size).toBe(plan.neue.length + plan.geaenderte.length);
        expect(alsBericht(plan)).toContain(plan.unklare[0]?.grund ?? '');
      },
    ),
    { numRuns: 400 },
  );
});
