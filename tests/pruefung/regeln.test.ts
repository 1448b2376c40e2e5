import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bericht, zusammenfassung } from '../../src/domain/pruefung/bericht.ts';
import type { Meldung } from '../../src/domain/pruefung/meldung.ts';
import { MUSTER } from '../../src/domain/pruefung/regeln/tabelle.ts';
import { datensatzSchema } from '../../src/domain/datensatz/schema.ts';
import { erzeugnisse } from '../../src/io/erzeugnisse.ts';
import { meldungenAller, meldungenZu } from './pruefling.ts';

/** The sample record, with its address in one line. */
const GUT = MUSTER.replace(
  /anschrift:\n.*\n.*\n.*\n/,
  'anschrift: { strasse: Wittelsbacherstraße 53, plz: "83022", ort: Rosenheim }\n',
);

test('the good record is good', () => expect(meldungenZu(GUT)).toEqual([]));

/** What is broken: from, to, rule, line, and a part of the message that names the remedy. */
const BROKEN: [
  fall: string,
  von: string | RegExp,
  nach: string,
  regel: string,
  zeile: number,
  hilfe: string,
][] = [
  ['tab as indentation', '  seit:', '\tseit:', 'syntax', 5, 'Leerzeichen'],
  [
    'quote not closed',
    '"2021-11-12"\n  quelle',
    '"2021-11-12\n  quelle',
    'syntax',
    5,
    'Anführungszeichen',
  ],
  ['bracket not closed', 'alt]', 'alt', 'syntax', 22, 'Klammer'],
  [
    'field twice',
    'art: landratsamt',
    'art: landratsamt\nart: landratsamt',
    'doppeltes-feld',
    3,
    'zweimal',
  ],
  ['colon in a value', 'Ein Satz für', 'Achtung: Satz für', 'syntax', 21, 'Anführungszeichen'],
  [
    'wrong indentation',
    '    stand: "2021-11-12"',
    '   stand: "2021-11-12"',
    'syntax',
    9,
    'Einrückung',
  ],
  ['anchor', 'art: landratsamt', 'art: &a landratsamt\nwebsite2: *a', 'verweise', 2, 'Verweise'],
  ['type tag', '65', '!!python/object 65', 'verweise', 8, 'Typangaben'],
  ['two documents', 'art: landratsamt', 'art: landratsamt\n---\nname: x', 'syntax', 3, 'mehrere'],
  ['empty file', GUT, '', 'falscher-wert', 1, 'name: '],
  ['a list instead of a record', GUT, '- a\n- b\n', 'falscher-wert', 1, 'feld: wert'],
  ['a mere text', GUT, 'hallo\n', 'falscher-wert', 1, 'feld: wert'],
  ['name missing', 'name: Landratsamt Rosenheim\n', '', 'pflichtfeld', 1, 'Landratsamt Rosenheim'],
  ['kind missing', 'art: landratsamt\n', '', 'pflichtfeld', 1, 'Art der Behörde'],
  ['key missing', 'schluessel: "09187"\n', '', 'pflichtfeld', 1, 'Ziffern'],
  ['award missing', /auszeichnung:\n.*\n.*\n/, '', 'pflichtfeld', 1, 'auszeichnung'],
  [
    'source of the award missing',
    '  quelle: https://www.stmd.bayern.de/auszeichnung\n',
    '',
    'quelle-fehlt',
    4,
    'https://',
  ],
  [
    'source of a number missing',
    '    quelle: https://www.stmd.bayern.de/zahl\n    kommunal',
    '    kommunal',
    'quelle-fehlt',
    8,
    'https://',
  ],
  ['number missing', '  - anzahl: 72\n    stand', '  - stand', 'pflichtfeld', 13, 'anzahl'],
  [
    'no numbers',
    /online_verfahren:\n(?: .*\n)+/,
    'online_verfahren: []\n',
    'falscher-wert',
    7,
    'bekannten Zahlen',
  ],
  ['field misspelt', 'website:', 'webseite:', 'unbekanntes-feld', 16, '„website“'],
  [
    'field misspelt in a list',
    'stand: "2026-05"',
    'satnd: "2026-05"',
    'unbekanntes-feld',
    14,
    '„stand“',
  ],
  [
    'unknown field',
    'website:',
    'oeffnungszeiten: 9-12\nwebsite:',
    'unbekanntes-feld',
    16,
    'erlaubt sind',
  ],
  ['merge key', 'website:', '<<: { a: 1 }\nwebsite:', 'unbekanntes-feld', 16, 'Löschen'],
  ['kind misspelt', 'art: landratsamt', 'art: landratsammt', 'falscher-wert', 2, '„landratsamt“'],
  ['kind in capitals', 'art: landratsamt', 'art: Landratsamt', 'falscher-wert', 2, '„landratsamt“'],
  ['number as text', 'anzahl: 72', 'anzahl: "72"', 'falscher-wert', 13, 'anzahl: 65'],
  [
    'number with words',
    'anzahl: 72',
    'anzahl: über 70',
    'falscher-wert',
    13,
    'Zahl der Online-Verfahren',
  ],
  [
    'negative number',
    'anzahl: 72',
    'anzahl: -72',
    'falscher-wert',
    13,
    'Zahl der Online-Verfahren',
  ],
  [
    'number with a fraction',
    'anzahl: 72',
    'anzahl: 72.5',
    'falscher-wert',
    13,
    'Zahl der Online-Verfahren',
  ],
  [
    'mindestens: false',
    'anzahl: 72',
    'anzahl: 72\n    mindestens: false',
    'falscher-wert',
    14,
    'Untergrenze',
  ],
  ['date in German order', '"2026-05"', '"05.2023"', 'falscher-wert', 14, '2023-07-21'],
  ['name empty', 'name: Landratsamt Rosenheim', 'name: ""', 'falscher-wert', 1, 'Amtlicher Name'],
  [
    'name is a list',
    'name: Landratsamt Rosenheim',
    'name: [a]',
    'falscher-wert',
    1,
    'Amtlicher Name',
  ],
  ['postcode with letters', '"83022"', '"D-83022"', 'falscher-wert', 18, '5 Ziffern'],
  ['phone with words', '"08031 392-01"', '"siehe Website"', 'falscher-wert', 19, 'Telefonnummer'],
  ['e-mail without @', 'poststelle@', 'poststelle.', 'falscher-wert', 20, 'E-Mail'],
  [
    'former id as an address',
    'landratsamt-rosenheim-alt',
    '/aemter/alt/',
    'falscher-wert',
    22,
    'Dateiname',
  ],
  ['key too short', '"09187"', '"0918"', 'falscher-wert', 3, '5 für ein Landratsamt'],
  ['key without quotes', '"09187"', '09187', 'anfuehrungszeichen', 3, 'Nullen'],
  [
    'day without quotes',
    'seit: "2021-11-12"',
    'seit: 2021-11-12',
    'anfuehrungszeichen',
    5,
    'Datum',
  ],
  ['month without quotes', '"2026-05"', '2026-05', 'anfuehrungszeichen', 14, 'Anführungszeichen'],
  ['year without quotes', '"2026-05"', '2023', 'anfuehrungszeichen', 14, 'Anführungszeichen'],
  ['postcode without quotes', '"83022"', '83022', 'anfuehrungszeichen', 18, 'Anführungszeichen'],
  ['http address', 'https://www.landkreis', 'http://www.landkreis', 'adresse', 16, 'https://'],
  [
    'javascript address',
    'https://www.stmd.bayern.de/auszeichnung',
    'javascript:alert(1)',
    'adresse',
    6,
    'https://',
  ],
  [
    'data address',
    'https://www.stmd.bayern.de/auszeichnung',
    'data:text/html,x',
    'adresse',
    6,
    'https://',
  ],
  ['address without scheme', 'https://www.landkreis', 'www.landkreis', 'adresse', 16, 'https://'],
  [
    'address with a user name',
    'https://www.landkreis',
    'https://a@www.landkreis',
    'adresse',
    16,
    'Benutzernamen',
  ],
  [
    'address that is not one',
    'https://www.landkreis-rosenheim.de',
    'unbekannt',
    'adresse',
    16,
    'https://',
  ],
  ['key of nobody', '"09187"', '"09999"', 'schluessel-unbekannt', 3, '„09187“'],
  ['key of another kind', '"09187"', '"09187148"', 'schluessel-fremd', 3, '"09187"'],
  ['kind of another authority', 'art: landratsamt', 'art: markt', 'art', 2, '„landratsamt“'],
  [
    'name of another authority',
    'name: Landratsamt Rosenheim',
    'name: Landratsamt Ebersberg',
    'name',
    1,
    '„Landratsamt Rosenheim“',
  ],
  [
    'name without its kind',
    'name: Landratsamt Rosenheim',
    'name: Rosenheim',
    'name',
    1,
    '„Landratsamt Rosenheim“',
  ],
  ['day that does not exist', '"2026-05"', '"2023-02-30"', 'kalender', 14, 'Kalender'],
  ['month that does not exist', '"2026-05"', '"2023-13"', 'kalender', 14, 'Jahr-Monat'],
  ['date in the future', '"2026-05"', '"2027-01"', 'zukunft', 14, 'Zukunft'],
  ['numbers in the wrong order', '"2026-05"', '"2020-05"', 'reihenfolge', 13, 'aufsteigend'],
  ['one Stand twice', '"2026-05"', '"2021-11-12"', 'reihenfolge', 14, 'besser belegte'],
  ['undated number last', '    stand: "2026-05"\n', '', 'reihenfolge', 13, 'ohne Stand'],
  [
    'below the threshold, unexplained',
    /anzahl: 72((?:.*\n)*?)hinweis.*\n/,
    'anzahl: 49$1',
    'schwelle',
    13,
    '„entzug“',
  ],
  [
    'withdrawn before the award',
    'website:',
    'entzug: { seit: "2020", grund: Test, quelle: https://example.org }\nwebsite:',
    'entzug',
    16,
    'Prüfen',
  ],
  [
    'BayernPortal elsewhere',
    'https://www.bayernportal.de',
    'https://www.example.de',
    'bayernportal',
    17,
    'www.bayernportal.de',
  ],
  [
    'BayernPortal look-alike',
    'www.bayernportal.de',
    'www.bayernportal.de.example.org',
    'bayernportal',
    17,
    'BayernPortal',
  ],
  ['sum does not add up', 'zentral: 9', 'zentral: 10', 'summe', 8, '66'],
  ['one half of the split', '    zentral: 9\n', '', 'summe', 8, '„zentral“'],
  ['former id is its own', 'rosenheim-alt', 'rosenheim', 'kennung-doppelt', 22, 'Löschen'],
  [
    'former id twice',
    '[landratsamt-rosenheim-alt]',
    '[alt, alt]',
    'kennung-doppelt',
    22,
    'Löschen',
  ],
];

describe('a broken record is found, in the right line, with the remedy', () => {
  test.each(BROKEN)('%s', (_, von, nach, regel, zeile, hilfe) => {
    const text = GUT.replace(von, nach);
    expect(text).not.toBe(GUT);
    const meldung = meldungenZu(text).find((m) => m.regel === regel);
    expect(meldung, JSON.stringify(meldungenZu(text))).toMatchObject({ zeile, schwere: 'fehler' });
    expect(`${meldung!.meldung} ${meldung!.vorschlag ?? ''}`).toContain(hilfe);
  });

  test('there are at least 60 of them', () => expect(BROKEN.length).toBeGreaterThanOrEqual(60));
});

/** One value wrong at a time, as it happens: the rule, its line, and a word of the remedy. */
const VERFAELSCHT: [
  fall: string,
  von: string | RegExp,
  nach: string,
  regel: string,
  zeile: number,
  hilfe: string,
][] = [
  [
    'a source on the intranet',
    'https://www.stmd.bayern.de/auszeichnung',
    'https://intranet.example.org/auszeichnung',
    'quelle-nicht-oeffentlich',
    6,
    'Pressemitteilung',
  ],
  [
    'a source on a file share',
    'https://www.stmd.bayern.de/zahl\n    kommunal',
    'https://amt.sharepoint.com/zahl\n    kommunal',
    'quelle-nicht-oeffentlich',
    10,
    'anmelden',
  ],
  [
    'a source inside a house',
    'https://www.stmd.bayern.de/auszeichnung',
    'https://dokumente.rathaus.local/x',
    'adresse-nicht-oeffentlich',
    6,
    'alle die Seite öffnen',
  ],
  [
    'a source that is a home page',
    'https://www.stmd.bayern.de/auszeichnung',
    'https://www.stmd.bayern.de/',
    'quelle-startseite',
    6,
    'Seite, auf der sie steht',
  ],
  [
    'a source with a campaign',
    'auszeichnung\nonline',
    'auszeichnung?fbclid=abc\nonline',
    'adressballast',
    6,
    'Löschen',
  ],
  [
    'a source with a session',
    'auszeichnung\nonline',
    'auszeichnung;jsessionid=1F\nonline',
    'adressballast',
    6,
    'löschen',
  ],
  [
    'a website on a portal',
    'https://www.landkreis-rosenheim.de',
    'https://www.facebook.com/lra',
    'website-fremd',
    16,
    'Impressum',
  ],
  [
    'a website of another',
    'https://www.landkreis-rosenheim.de',
    'https://www.zugspitze.de',
    'website-fremd',
    16,
    'Impressum',
  ],
  [
    'a website deep down',
    'https://www.landkreis-rosenheim.de',
    'https://www.landkreis-rosenheim.de/a/b/c',
    'website-unterseite',
    16,
    'Startseite',
  ],
  [
    'a document as a website',
    'https://www.landkreis-rosenheim.de',
    'https://www.landkreis-rosenheim.de/x.pdf',
    'website-unterseite',
    16,
    'Startseite',
  ],
  ['a postcode elsewhere', '"83022"', '"38022"', 'plz-gegend', 18, 'Ziffern'],
  ['a person', 'poststelle@', 'erika.mustermann@', 'email-person', 20, 'poststelle'],
  ['a person by initial', 'poststelle@', 'e.mustermann@', 'email-person', 20, 'Personen'],
  [
    'a private mail service',
    'poststelle@lra-rosenheim.de',
    'lra@gmx.de',
    'email-anbieter',
    20,
    'Impressum',
  ],
  ['a tag', 'Ein Satz', 'Ein <i>Satz</i>', 'html', 21, 'nur Text'],
  ['an entity', 'Ein Satz', 'Ein&nbsp;Satz', 'html', 21, 'nur Text'],
  ['a link of Markdown', 'Ein Satz', 'Ein [Satz](https://example.org)', 'html', 21, 'nur Text'],
  [
    'a script',
    'hinweis: Ein Satz',
    'hinweis: "<script>alert(1)</script>"\n#',
    'html',
    21,
    'nur Text',
  ],
  ['two blanks', 'Ein Satz', 'Ein  Satz', 'leerraum', 21, 'einzelne'],
  [
    'a blank at the end',
    'Wittelsbacherstraße 53',
    '"Wittelsbacherstraße 53 "',
    'leerraum',
    18,
    'Leerzeichen',
  ],
  ['umlauts of Apple', 'für', 'fu\u0308r', 'normalform', 21, 'Apple'],
  ['a zero-width space', 'Ein Satz', 'Ein\u200bSatz', 'zeichen', 21, 'U+200B'],
  ['a hidden direction', 'art: landratsamt', 'art: "\u2067landratsamt"', 'zeichen', 2, 'U+2067'],
  ['ten times as many', 'anzahl: 72', 'anzahl: 720', 'sprung', 13, 'Quelle'],
  ['half as many', 'anzahl: 65', 'anzahl: 650', 'sprung', 13, 'Quelle'],
  ['an old number', '"2026-05"', '"2023-05"', 'veraltet', 14, 'neuere'],
  [
    'an award before the seal',
    'seit: "2021-11-12"',
    'seit: "2021-07-27"',
    'vor-dem-siegel',
    5,
    '28. Juli 2021',
  ],
  [
    'the VG for the authority',
    'name: Landratsamt Rosenheim\nart: landratsamt\nschluessel: "09187"',
    'name: VG Aindling\nart: verwaltungsgemeinschaft\nschluessel: "09771114"',
    'vg-und-mitglied',
    3,
    '097715701',
  ],
  [
    'the member for the VG',
    'name: Landratsamt Rosenheim\nart: landratsamt\nschluessel: "09187"',
    'name: Markt Aindling\nart: markt\nschluessel: "097715701"',
    'vg-und-mitglied',
    3,
    '09771114',
  ],
  [
    'an umlaut written out',
    'name: Landratsamt Rosenheim\nart: landratsamt\nschluessel: "09187"',
    'name: Landratsamt Muenchen\nart: landratsamt\nschluessel: "09184"',
    'name',
    1,
    'Landratsamt München',
  ],
  [
    'a preposition written out',
    'name: Landratsamt Rosenheim\nart: landratsamt\nschluessel: "09187"',
    'name: Gemeinde Neufahrn bei Freising\nart: gemeinde\nschluessel: "09178145"',
    'name',
    1,
    'Neufahrn b.Freising',
  ],
  [
    'telephone before website',
    /(website.*\n)((?:.*\n)*?)(telefon.*\n)/,
    '$3$1$2',
    'feldfolge',
    17,
    '--fix',
  ],
  [
    'a text as a list',
    'hinweis: Ein Satz für Leserinnen und Leser.',
    'hinweis: [a, b]',
    'falscher-wert',
    21,
    'Sätze',
  ],
  [
    'an award that is a date',
    /auszeichnung:\n.*\n.*\n/,
    'auszeichnung: "2021-11-12"\n',
    'falscher-wert',
    4,
    'Seit wann',
  ],
  [
    'numbers that are one number',
    /online_verfahren:\n(?: .*\n)+/,
    'online_verfahren: 72\n',
    'falscher-wert',
    7,
    'beginnt mit',
  ],
  [
    'a withdrawal without reason',
    'website:',
    'entzug: { seit: "2026-06", quelle: https://example.org/e }\nwebsite:',
    'pflichtfeld',
    16,
    'grund',
  ],
  [
    'a withdrawal without source',
    'website:',
    'entzug: { seit: "2026-06", grund: Test }\nwebsite:',
    'quelle-fehlt',
    16,
    'https://',
  ],
  [
    'a number after the withdrawal',
    'website:',
    'entzug: { seit: "2024-06", grund: Test, quelle: https://example.org/e }\nwebsite:',
    'zahl-nach-entzug',
    14,
    'Entzug',
  ],
];

describe('a value that is wrong is found, in its line, with a remedy', () => {
  test.each(VERFAELSCHT)('%s', (_, von, nach, regel, zeile, hilfe) => {
    const text = GUT.replace(von, nach);
    expect(text).not.toBe(GUT);
    const meldungen = meldungenZu(text);
    const meldung = meldungen.find((m) => m.regel === regel);
    expect(meldung, JSON.stringify(meldungen)).toMatchObject({ zeile });
    expect(`${meldung!.meldung} ${meldung!.vorschlag ?? ''}`).toContain(hilfe);
  });
});

test('the file name must be that of the authority', () => {
  expect(meldungenZu(GUT, 'lra-rosenheim.yaml')).toMatchObject([
    { regel: 'dateiname', zeile: 1, vorschlag: 'landratsamt-rosenheim.yaml' },
  ]);
  expect(meldungenZu(GUT, 'landratsamt-rosenheim.yml')).toMatchObject([{ regel: 'dateiname' }]);
});

test('München may bear its plain name, with the file name that goes with it', () => {
  const muenchen = (name: string) => `name: ${name}
art: kreisfreie_stadt
schluessel: "09162000"
auszeichnung: { quelle: https://www.muenchen.de/a }
online_verfahren: [{ anzahl: 126, quelle: https://www.muenchen.de/b }]
`;
  expect(
    meldungenZu(muenchen('Landeshauptstadt München'), 'landeshauptstadt-muenchen.yaml'),
  ).toEqual([]);
  expect(meldungenZu(muenchen('Stadt München'), 'stadt-muenchen.yaml')).toEqual([]);
  expect(meldungenZu(muenchen('Stadt München'), 'landeshauptstadt-muenchen.yaml')).toMatchObject([
    { regel: 'dateiname' },
  ]);
});

test('two records for one authority are both reported', () => {
  const meldungen = meldungenAller({ 'landratsamt-rosenheim.yaml': GUT, 'zweite.yaml': GUT });
  expect(
    meldungen.filter(({ regel }) => regel === 'amt-doppelt').map(({ datei }) => datei),
  ).toEqual(['aemter/landratsamt-rosenheim.yaml', 'aemter/zweite.yaml']);
});

test('a record that was copied whole: which file goes is said at both', () => {
  const doppelte = (dateien: Record<string, string>) =>
    meldungenAller(dateien).flatMap(({ regel, meldung }) =>
      regel === 'amt-doppelt' ? [meldung] : [],
    );
  expect(doppelte({ 'landratsamt-rosenheim.yaml': GUT, 'lra.yaml': `# Kopie\n${GUT}` })).toEqual([
    'Genau dasselbe steht in „aemter/lra.yaml“; es ist eine Kopie. Löschen Sie „aemter/lra.yaml“; diese hier bleibt.',
    'Genau dasselbe steht in „aemter/landratsamt-rosenheim.yaml“; es ist eine Kopie. Löschen Sie diese hier; „aemter/landratsamt-rosenheim.yaml“ bleibt.',
  ]);
  for (const meldung of doppelte({ 'eine.yaml': GUT, 'andere.yaml': GUT }))
    expect(meldung).toContain('Lassen Sie eine stehen');
  expect(
    doppelte({ 'a.yaml': GUT, 'landratsamt-rosenheim.yaml': GUT, 'z.yaml': GUT }).filter(
      (meldung) => meldung.includes('„aemter/landratsamt-rosenheim.yaml“ bleibt'),
    ),
  ).toHaveLength(2);
  // Two people have entered the same authority.
  for (const meldung of doppelte({
    'landratsamt-rosenheim.yaml': GUT,
    'lra.yaml': GUT.replace('anzahl: 72', 'anzahl: 73'),
  }))
    expect(meldung).toContain('Führen Sie beide in einer Datei zusammen.');
});

test('all faults of a file are reported at once, in order of their lines', () => {
  const meldungen = meldungenZu(
    GUT.replace('"09187"', '09187')
      .replace('anzahl: 72', 'anzahl: viele')
      .replace('website', 'webseite'),
  );
  expect(meldungen.map(({ regel, zeile }) => [zeile, regel])).toEqual([
    [3, 'anfuehrungszeichen'],
    [13, 'falscher-wert'],
    [16, 'unbekanntes-feld'],
  ]);
});

test.each(['\uFEFF', '# Kommentar\n'])('a harmless beginning is harmless', (anfang) => {
  expect(meldungenZu(anfang + GUT)).toEqual([]);
});

test('Windows line ends are harmless', () => {
  expect(meldungenZu(GUT.replaceAll('\n', '\r\n'))).toEqual([]);
});

test.each([
  ['deep nesting', '['.repeat(50_000), 'zu-gross'],
  ['a large file', `name: ${'x'.repeat(10_000_000)}`, 'zu-gross'],
  ['an alias bomb', `a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b,*b]\n`, 'verweise'],
  ['binary', '\u0000\u0001\u0002\u00ff', 'syntax'],
])('%s is a message, never a crash', (_, text, regel) => {
  expect(meldungenZu(text)[0]).toMatchObject({ regel, schwere: 'fehler' });
});

test('the schema rejects an empty record', () =>
  expect(datensatzSchema.safeParse({}).success).toBe(false));

test.each([...erzeugnisse()])('%s is that of the code (npm run generate)', (datei, text) =>
  expect(readFileSync(datei, 'utf8')).toBe(text),
);

describe('reports', () => {
  const meldung: Meldung = {
    datei: 'aemter/x.yaml',
    zeile: 3,
    spalte: 13,
    regel: 'anfuehrungszeichen',
    schwere: 'fehler',
    meldung: 'Falsch: 100 %.',
    vorschlag: '"09187"',
  };
  const angaben = { dateien: 2, ordner: 'content' };
  test('as text', () => {
    expect(bericht('text', [meldung], angaben)).toMatchInlineSnapshot(`
      "content/aemter/x.yaml
        Fehler 3:13  Falsch: 100 %.
          Vorschlag: "09187"
          [anfuehrungszeichen] docs/regeln.md#anfuehrungszeichen

      2 Datensätze geprüft: 1 Fehler, 0 Warnungen.
      "
    `);
  });
  test('as JSON', () => expect(JSON.parse(bericht('json', [meldung], angaben))).toEqual([meldung]));
  test('as annotation for GitHub', () => {
    expect(bericht('github', [meldung], angaben)).toBe(
      '::error file=content/aemter/x.yaml,line=3,col=13,title=anfuehrungszeichen::Falsch: 100 %25. Vorschlag: "09187" (docs/regeln.md#anfuehrungszeichen)\n',
    );
  });
  test('with nothing to say', () =>
    expect(zusammenfassung([], 1)).toBe('1 Datensatz geprüft, alles in Ordnung.'));
});

describe('what editors really type', () => {
  test.each<
    [fall: string, von: string | RegExp, nach: string, regel: string, zeile: number, hilfe: string]
  >([
    ['a field left empty', '"08031 392-01"', '', 'leeres-feld', 19, 'löschen Sie die Zeile'],
    ['a forgotten dash', '  - anzahl: 72', '    anzahl: 72', 'doppeltes-feld', 13, '„- “'],
    [
      'a field not indented',
      / {2}seit: "2021-11-12"\n {2}quelle/,
      'seit: "2021-11-12"\nquelle',
      'unbekanntes-feld',
      5,
      'eingerückt unter',
    ],
    [
      'no space behind the colon',
      'art: landratsamt',
      'art:landratsamt',
      'syntax',
      2,
      'Leerzeichen',
    ],
    ['an equals sign', 'art: landratsamt', 'art = landratsamt', 'syntax', 2, 'Doppelpunkt'],
    ['a bullet for a dash', '  - anzahl: 72', '  • anzahl: 72', 'syntax', 13, 'Strich'],
    ['a German date', '"2026-05"', '1.2.2023', 'falscher-wert', 14, '"2023-02-01"'],
    ['typographic quotes', '"09187"', '„09187“', 'falscher-wert', 3, '"09187"'],
    ['dashes of a word processor', '"2026-05"', '2026–05', 'falscher-wert', 14, '"2026-05"'],
    ['a point for thousands', 'anzahl: 72', 'anzahl: 1.072', 'zahlschreibweise', 13, '1072'],
    ['a leading zero', 'anzahl: 72', 'anzahl: 072', 'zahlschreibweise', 13, 'führende Null'],
    [
      'a number in quotes',
      'anzahl: 72',
      'anzahl: "72"',
      'falscher-wert',
      13,
      'ohne Anführungszeichen',
    ],
    [
      'text swallowed by #',
      'Ein Satz für Leserinnen',
      'Platz # 3 von 71',
      'verschluckter-text',
      21,
      'Anführungszeichen',
    ],
    ['an anchor nobody wants', 'Ein Satz', '&Achtung Ein Satz', 'verweise', 21, 'Anker'],
    ['a no-break space', 'art: landratsamt', 'art: landratsamt\u00a0', 'zeichen', 2, 'U+00A0'],
    [
      'a direction mark',
      'Ein Satz für Leserinnen und Leser.',
      '"\u202eEin Satz"',
      'zeichen',
      21,
      'U+202E',
    ],
    [
      'an address cut with an ellipsis',
      'https://www.landkreis-rosenheim.de',
      'https://www.landkreis-rosenheim.de/…',
      'adresse',
      16,
      'Auslassungspunkte',
    ],
    [
      'an IP address',
      'https://www.landkreis-rosenheim.de',
      'https://192.168.1.1/a',
      'adresse',
      16,
      'IP-Adresse („192.168.1.1“)',
    ],
    [
      'a host that is none',
      'https://www.landkreis-rosenheim.de',
      'https://www.dachau.de:presse/x',
      'adresse',
      16,
      'öffentlichen Seite',
    ],
    [
      'an award before the seal existed',
      'seit: "2021-11-12"',
      'seit: "2012-11-12"',
      'vor-dem-siegel',
      5,
      '28. Juli 2021',
    ],
    ['a year that cannot be', '"2026-05"', '"0023-05"', 'kalender', 14, 'Jahr'],
    [
      'a former id that belongs to another authority',
      'landratsamt-rosenheim-alt',
      'landratsamt-cham',
      'kennung-doppelt',
      22,
      'andere Behörde',
    ],
    ['a key cut short', '"09187"', '"0916200"', 'falscher-wert', 3, 'Ziffern'],
  ])('%s', (_, von, nach, regel, zeile, hilfe) => {
    const meldungen = meldungenZu(GUT.replace(von, nach));
    const meldung = meldungen.find((m) => m.regel === regel);
    expect(meldung, JSON.stringify(meldungen)).toMatchObject({ zeile, schwere: 'fehler' });
    expect(`${meldung!.meldung} ${meldung!.vorschlag ?? ''}`).toContain(hilfe);
  });

  test.each([
    ['a broken date', '"2026-05"', '"Mai 2023"'],
    ['a broken award', 'seit: "2021-11-12"', 'seit: "12.11.2021"'],
    ['a broken split', 'kommunal: 56', 'kommunal: "56"'],
  ])('%s causes no other messages', (_, von, nach) => {
    expect(meldungenZu(GUT.replace(von, nach))).toHaveLength(1);
  });

  test.each(['"(08031) 392-0"', '"115"', '"+49 8031 392-01"'])(
    'the phone number %s is one',
    (nummer) => {
      expect(meldungenZu(GUT.replace('"08031 392-01"', nummer))).toEqual([]);
    },
  );
});
