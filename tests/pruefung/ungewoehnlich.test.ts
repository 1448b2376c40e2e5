/**
 * Correct but unusual records: the check has nothing to say of them. Names, kinds and keys are those
 * of the register; everything else is invented.
 */
import { expect, test } from 'vitest';
import { MUSTER } from '../../src/domain/pruefung/regeln/tabelle.ts';
import { meldungenZu } from './pruefling.ts';

const HINWEIS = 'Ein Satz für Leserinnen und Leser.';
const QUELLE = 'https://www.stmd.bayern.de/zahl-2026';
const WEBSITE = 'https://www.landkreis-rosenheim.de';
const TELEFON = '"08031 392-01"';
const EMAIL = 'poststelle@lra-rosenheim.de';
const STRASSE = 'Wittelsbacherstraße 53';

/** Changes of the sample record after which it is as correct as before. */
const VARIANTEN: readonly [fall: string, von: string | RegExp, nach: string][] = [
  ['a draft that is a word', HINWEIS, 'Der Entwurf des Haushalts sieht weitere Verfahren vor.'],
  ['internal work', HINWEIS, 'Gezählt sind auch interne Verfahren der Kreisverwaltung.'],
  ['an offer that grows', HINWEIS, 'Das Angebot wird in diesem Jahr noch ergänzt und erweitert.'],
  ['what does not follow', HINWEIS, 'Daraus folgt, dass auch zentrale Verfahren zählen.'],
  ['voting', HINWEIS, 'Bürgerinnen und Bürger können online mit abstimmen.'],
  ['women and men', HINWEIS, 'Frauen und Männer nutzen die Verfahren gleich oft.'],
  ['a ministry', HINWEIS, 'Das Staatsministerium für Digitales hat das Schild überreicht.'],
  ['numbers in a text', HINWEIS, 'Von 2021 bis 2026 stieg die Zahl um 7,5 Prozent.'],
  ['a date in a text', HINWEIS, 'Die Zahl wurde am 12.05.2026 gezählt, um 10:30 Uhr.'],
  ['a comparison', HINWEIS, 'Die Zahl ist > 70 und < 80.'],
  ['quotes', HINWEIS, '"Das Amt nennt sich „digitales Rathaus“."'],
  ['a question', HINWEIS, 'Warum ist die Zahl gefallen? Zwei Verfahren wurden zusammengelegt.'],
  ['an unknown number', HINWEIS, 'Die genaue Zahl vor 2023 ist unbekannt.'],
  ['a hyphen at the end of a word', HINWEIS, 'Gezählt sind Melde- und Passverfahren.'],
  ['a block of text', `hinweis: ${HINWEIS}`, 'hinweis: >-\n  Ein Satz,\n  und noch einer.'],
  ['a street without a number', STRASSE, 'Rathausplatz'],
  ['a street with two numbers', STRASSE, 'Max-Joseph-Straße 3-5'],
  ['a street with a letter', STRASSE, 'Am Salzstadel 12 a'],
  ['a castle', STRASSE, 'Schloss'],
  ['a street named after a woman', STRASSE, 'Frau-Holle-Weg 3'],
  ['a market square', STRASSE, 'Marktplatz 1'],
  ['a street named after a Herr', STRASSE, 'Herrnstraße 7'],
  ['a house without a street', STRASSE, 'Haus 5, Eingang B'],
  ['a number with brackets', TELEFON, '"(08031) 392-0"'],
  ['an area code apart', TELEFON, '"08031 / 392-01"'],
  ['a number for all authorities', TELEFON, '"115"'],
  ['a number from abroad', TELEFON, '"+49 8031 392-01"'],
  ['a short number of a village', TELEFON, '"08031 211"'],
  ['a number with a slash', TELEFON, '"08031/392-3910"'],
  ['an office', EMAIL, 'buergerbuero@lra-rosenheim.de'],
  ['the place', EMAIL, 'rosenheim@landkreis.bayern'],
  ['a greeting', EMAIL, 'hallo@lra-rosenheim.de'],
  ['the mayor as an office', EMAIL, 'buergermeister@lra-rosenheim.de'],
  ['post', EMAIL, 'post@lra-rosenheim.de'],
  ['an office behind an office', EMAIL, 'sekretariat.landrat@lra-rosenheim.de'],
  ['a place and an office', EMAIL, 'gemeinde.rosenheim@lra-rosenheim.de'],
  ['DE-Mail', EMAIL, 'poststelle@lra-rosenheim.de-mail.de'],
  ['an address with brackets', QUELLE, 'https://presse.example.org/Rosenheim_(Landkreis)'],
  ['a source in an archive', QUELLE, `https://web.archive.org/web/20260501000000/${QUELLE}`],
  ['a source with a question', QUELLE, 'https://www.rosenheim.city/index.php?id=728&artikel=13'],
  ['a source with a hash', QUELLE, 'https://www.rosenheim.city/aktuelles#zahl'],
  ['a source of a newspaper', QUELLE, 'https://www.ovb-online.de/a-91853702.html'],
  ['a PDF', QUELLE, 'https://ris.rosenheim.city/files/vorlage_2026.pdf'],
  ['umlauts in an address', QUELLE, 'https://www.rosenheim.city/B%C3%BCrgerservice/'],
  ['a port', QUELLE, 'https://ris.rosenheim.city:8443/vorlage/1'],
  ['a new ending', WEBSITE, 'https://www.rosenheim.bayern'],
  ['BayernPortal with place', 'behoerde/1', 'behoerde/19440925759?plz=83022&gemeinde=533079146689'],
  ['BayernPortal with its own words', 'behoerde/1', 'behoerde/19440925759?localize=false'],
  ['an award known by year', 'seit: "2021-11-12"', 'seit: "2021"'],
  ['a day that exists every four years', 'stand: "2021-11-12"', 'stand: "2024-02-29"'],
  ['the same number a year later', 'anzahl: 72', 'anzahl: 65'],
  ['many', 'anzahl: 72', 'anzahl: 190'],
  ['a source of the month of the number', QUELLE, 'https://www.stmd.bayern.de/2026/05/31/zahl'],
  ['a source of later', QUELLE, 'https://www.stmd.bayern.de/2026/11/20/zahl'],
  ['digits that are no date', QUELLE, 'https://www.stmd.bayern.de/artikel/2021/99/zahl'],
  ['a word of a search', QUELLE, 'https://www.ovb-online.de/suche-nach-dem-amt-1.html'],
  ['a page about errors', QUELLE, 'https://www.stmd.bayern.de/presse/fehler-vermeiden'],
  ['an address as parameter', QUELLE, 'https://www.stmd.bayern.de/pm?url=https://www.bayern.de/a'],
  ['a second server', QUELLE, 'https://www2.stmd.bayern.de/zahl'],
  ['a relative clause', HINWEIS, 'Gezählt sind die Verfahren, die die Kreisverwaltung anbietet.'],
  ['a polite pair', HINWEIS, 'Wenn Sie sie nutzen, sparen Sie einen Weg.'],
  ['a word that holds „heute“', HINWEIS, 'Die heutige Zahl umfasst auch zentrale Verfahren.'],
  [
    'names in the middle of words',
    HINWEIS,
    'Die Anmeldung geht mit der BayernID und über MeinInfoPortal.',
  ],
  ['a sentence that begins quoted', HINWEIS, '„Digitales Amt“ heißt das Siegel seit 2021.'],
  ['an English name', HINWEIS, 'Gezählt ist auch der Dienst „Open Data of the County“.'],
  ['a slash between words', HINWEIS, 'Gezählt sind Kfz-/Führerscheinverfahren.'],
  ['an answer in brackets', HINWEIS, 'Gezählt sind alle Verfahren (auch die zentralen).'],
  ['a street named after a person', STRASSE, 'Von-der-Tann-Straße 1'],
  ['a square named after a person', STRASSE, 'Max Huber Platz 1'],
  ['a school named after a person', HINWEIS, 'Gezählt ist auch die Georg-Huber-Schule.'],
  ['an abbreviation before a word', HINWEIS, 'Gezählt sind auch zentrale, z. B. Bauer-Meldungen.'],
  ['an abbreviation before a trade', HINWEIS, 'Gezählt ist, was Berufe betrifft, z.B. Müller.'],
  ['a square in capitals', STRASSE, 'ZOB 1'],
  ['a building before the street', STRASSE, 'Rathaus, Marktplatz 1'],
  ['a saint', STRASSE, 'St.-Martin-Straße 53'],
  ['a number that is free', TELEFON, '"0800 3920145"'],
  ['a number with two zeros', TELEFON, '"0049 8031 39201"'],
  ['the sign of the Landkreis', EMAIL, 'info@lra-ro.de'],
  ['a host of many', EMAIL, 'rosenheim@kommunen.bayern.de'],
  ['a website with a path', WEBSITE, 'https://www.landkreis-rosenheim.de/startseite/'],
  ['a comment', 'art: landratsamt', '# geprüft, siehe Akte 12\nart: landratsamt'],
  ['no blank lines, Windows', /\n/g, '\r\n'],
];

test.each(VARIANTEN)('%s', (_, von, nach) => {
  const text = MUSTER.replace(von, nach);
  expect(text).not.toBe(MUSTER);
  expect(meldungenZu(text)).toEqual([]);
});

/** Records of other kinds, with the names and places that are hard to tell from slips. */
const ANDERE: readonly [
  datei: string,
  name: string,
  art: string,
  schluessel: string,
  rest: string,
][] = [
  [
    'landeshauptstadt-muenchen',
    'Landeshauptstadt München',
    'kreisfreie_stadt',
    '09162000',
    'anschrift: { strasse: Marienplatz 8, plz: "80331", ort: München }\ntelefon: "089 233-00"',
  ],
  ['gemeinde-hausen-rhoen-grabfeld', 'Gemeinde Hausen', 'gemeinde', '09673129', ''],
  [
    'verwaltungsgemeinschaft-aindling',
    'Verwaltungsgemeinschaft Aindling',
    'verwaltungsgemeinschaft',
    '097715701',
    'website: https://www.aindling.de',
  ],
  [
    'bezirk-schwaben',
    'Bezirk Schwaben',
    'bezirk',
    '097',
    'anschrift: { strasse: Prinzregentenstraße 8, plz: "86150", ort: Augsburg }',
  ],
  [
    'landratsamt-muenchen',
    'Landratsamt München',
    'landratsamt',
    '09184',
    'anschrift: { strasse: Mariahilfplatz 17, plz: "81541", ort: München }',
  ],
  [
    'landratsamt-neustadt-a-d-aisch-bad-windsheim',
    'Landratsamt Neustadt a.d.Aisch-Bad Windsheim',
    'landratsamt',
    '09575',
    'website: https://www.kreis-nea.de',
  ],
  [
    'stadt-kempten-allgaeu',
    'Stadt Kempten (Allgäu)',
    'kreisfreie_stadt',
    '09763000',
    'anschrift: { strasse: Rathausplatz 29, plz: "87435", ort: Kempten }',
  ],
  [
    'markt-garmisch-partenkirchen',
    'Markt Garmisch-Partenkirchen',
    'markt',
    '09180117',
    'anschrift: { strasse: Rathausplatz 1, plz: "82467", ort: Garmisch-Partenkirchen }',
  ],
];

test.each(ANDERE)('%s', (datei, name, art, schluessel, rest) => {
  const text = `name: ${name}
art: ${art}
schluessel: "${schluessel}"
auszeichnung: { seit: "2023", quelle: https://www.stmd.bayern.de/auszeichnung }
online_verfahren: [{ anzahl: 60, stand: "2026", quelle: https://www.stmd.bayern.de/zahl }]
${rest}
`;
  expect(meldungenZu(text, `${datei}.yaml`)).toEqual([]);
});

test('there are at least 40 of them', () =>
  expect(VARIANTEN.length + ANDERE.length).toBeGreaterThanOrEqual(40));
