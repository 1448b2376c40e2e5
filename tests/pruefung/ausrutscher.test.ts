/**
 * Slips of every kind, one at a time in the sample record: each is found at its line, and the message
 * holds a word of the remedy. All of it is invented.
 */
import { expect, test } from 'vitest';
import { MUSTER } from '../../src/domain/pruefung/regeln/tabelle.ts';
import { meldungenZu } from './pruefling.ts';

type Ausrutscher = readonly [
  fall: string,
  von: string | RegExp,
  nach: string,
  zeile: number,
  hilfe: string,
];

const HINWEIS = 'Ein Satz für Leserinnen und Leser.';
const QUELLE = 'https://www.stmd.bayern.de/zahl-2026';
const WEBSITE = 'https://www.landkreis-rosenheim.de';
const PORTAL = 'https://www.bayernportal.de/dokumente/behoerde/1';
const TELEFON = '"08031 392-01"';
const EMAIL = 'poststelle@lra-rosenheim.de';
const STRASSE = 'Wittelsbacherstraße 53';
const ORT = 'ort: Rosenheim';
const NEUESTE = `  - anzahl: 72\n    stand: "2026-05"\n    quelle: ${QUELLE}\n`;

/** The sample record indented below a line. */
const unter = (zeile: string) => `${zeile}\n${MUSTER.replace(/^(?=.)/gm, '  ')}`;
const nummeriert = MUSTER.split('\n')
  .map((zeile, i) => `${i + 1}  ${zeile}`)
  .join('\n');

/** The sample record with a slip; `$` is a sign like any other where a text is replaced. */
const veraendert = (von: string | RegExp, nach: string): string =>
  typeof von === 'string' ? MUSTER.replace(von, () => nach) : MUSTER.replace(von, nach);

/** The same slip in several spellings. */
const je = (
  fall: string,
  von: string | RegExp,
  zeile: number,
  hilfe: string,
  ...nach: string[]
): Ausrutscher[] => nach.map((neu) => [`${fall}: ${neu}`, von, neu, zeile, hilfe]);

const PLATZHALTER: readonly Ausrutscher[] = [
  ...je(
    'a placeholder',
    HINWEIS,
    24,
    'Setzen Sie die richtige Angabe ein',
    'xxx',
    'XXX Text folgt',
    'TODO Zahl belegen.',
    'Lorem ipsum dolor sit amet.',
    'ENTWURF Die Zahl ist vorläufig.',
    '(Entwurf) Die Zahl ist vorläufig.',
    'Stand vom XX.XX.2026.',
    'Die Quelle wird noch nachgereicht.',
    'Hier bitte Text einfügen.',
    'bitte ergänzen',
    'Zahl laut [Quelle einfügen] gezählt.',
    'Platzhalter',
    'k. A.',
    '"-"',
    '"..."',
    '"???"',
    'unbekannt',
    'siehe oben',
    'asdf',
    'Mustertext',
    'tba',
    'Text folgt',
    'Hier steht der Hinweis.',
    'n.n.',
    'kein Hinweis',
    'Achtung, Entwurf!',
    'Test',
  ),
  ...je('a street that is an example', STRASSE, 19, 'richtige Angabe', 'Musterstraße 1', 'xxx'),
  ['a town that is an example', ORT, 'ort: Musterstadt', 21, 'richtige Angabe'],
  ['the example host', QUELLE, 'https://www.example.org/zahl', 15, 'richtige Angabe'],
  ['the host of the help', WEBSITE, 'https://www.example.de/seite', 16, 'richtige Angabe'],
  ['an e-mail of the example host', EMAIL, 'info@example.com', 23, 'richtige Angabe'],
  ['an address still to come', QUELLE, 'https://www.stmd.bayern.de/xxx', 15, 'richtige Angabe'],
  ['a made-up number', TELEFON, '"08031 123456"', 22, 'richtige Angabe'],
  ['the same digit over and over', TELEFON, '"08031 000000"', 22, 'richtige Angabe'],
];

const VERMERKE: readonly Ausrutscher[] = [
  ...je(
    'a note for the house',
    HINWEIS,
    24,
    'Kommentar',
    'Zahl noch mit Ref. B4 abstimmen.',
    'Bitte noch prüfen.',
    'Rücksprache mit dem Landratsamt.',
    'Wiedervorlage am 1. Mai.',
    'intern! Quelle anfragen.',
    'Laut E-Mail vom 3. Mai sind es 72.',
    'Az. 12-3456 liegt vor.',
    'Siehe Akte im Sekretariat.',
    'Freigabe durch die Presse fehlt.',
    'Noch zu klären, ob das stimmt.',
    'Sachgebiet 21 liefert die Zahl.',
    'Nur intern verwenden.',
    'Vorläufig, noch nicht freigegeben.',
    'Die Zahl wird noch geprüft.',
    'Rückmeldung aus dem Haus steht aus.',
  ),
  ...je(
    'a person',
    HINWEIS,
    24,
    'Stelle',
    'Auskunft gibt Frau Huber.',
    'Auskunft gibt Herr Dr. Maier.',
    'Ansprechpartnerin ist Anna Huber.',
    'Auskunft unter der Durchwahl 120.',
    'Die Zahl hat Bürgermeister Huber genannt.',
  ),
  ['a person in the street', STRASSE, 'z. Hd. Frau Huber, Wittelsbacherstraße 53', 19, 'Stelle'],
  ...je(
    'contact inside the text',
    HINWEIS,
    24,
    'gehör',
    'Fragen an info@lra-rosenheim.de.',
    'Fragen unter 08031 392-01.',
    'Mehr auf www.landkreis-rosenheim.de.',
  ),
];

const ADRESSEN: readonly Ausrutscher[] = [
  ...je(
    'a short link',
    QUELLE,
    15,
    'Öffnen Sie ihn',
    'https://bit.ly/3xYzAbC',
    'https://t1p.de/abcd',
    'https://lnkd.in/eXyZ12',
    'https://t.co/AbCdEf',
    'https://is.gd/abcdef',
    'https://tinyurl.com/abcdef',
    'https://kurzelinks.de/abcd',
  ),
  ['a short link as website', WEBSITE, 'https://bit.ly/lra-ro', 16, 'Öffnen Sie ihn'],
  ...je(
    'a social network',
    QUELLE,
    15,
    'Pressemitteilung',
    'https://www.facebook.com/lra/posts/1',
    'https://www.instagram.com/p/abc/',
    'https://x.com/lra/status/1',
    'https://www.linkedin.com/posts/abc',
    'https://www.youtube.com/watch?v=abc',
  ),
  ...je(
    'a share of a cloud',
    QUELLE,
    15,
    'alle öffnen können',
    'https://www.dropbox.com/s/abc/zahl.pdf',
    'https://drive.google.com/file/d/1',
    'https://1drv.ms/b/s!abc',
    'https://cloud.lra-rosenheim.de/s/Ab3dEf6hIj9kLmN',
    'https://lra.sharepoint.com/zahl',
    'https://we.tl/t-abc',
    'https://www.lra-rosenheim.de/index.php/s/Ab3dEf6hIj9kLmN',
  ),
  ...je(
    'a page that only editors see',
    QUELLE,
    15,
    'alle öffnen können',
    'https://www.lra-rosenheim.de/?p=12&preview=true',
    'https://www.lra-rosenheim.de/typo3/index.php?id=3',
    'https://www.lra-rosenheim.de/node/12/edit',
  ),
  ...je(
    'a sign of the sentence at the end',
    QUELLE,
    15,
    'Löschen Sie',
    `${QUELLE}).`,
    `${QUELLE}.`,
    `"${QUELLE},"`,
    `${QUELLE};`,
    `${QUELLE})`,
  ),
  ...je(
    'a campaign',
    QUELLE,
    15,
    'Löschen Sie diesen Teil',
    `${QUELLE}?wt_mc=newsletter`,
    `${QUELLE}?pk_campaign=mai`,
    `${QUELLE}?mtm_source=mai`,
    `${QUELLE}?fbclid=abc`,
    `${QUELLE}?utm_source=x`,
  ),
  ['a campaign in BayernPortal', PORTAL, `${PORTAL}?wt_mc=x`, 17, 'Löschen Sie diesen Teil'],
  ['a search', QUELLE, 'https://www.google.com/search?q=amt', 15, 'Öffnen Sie das Ergebnis'],
  ['a front page as source', QUELLE, 'https://www.stmd.bayern.de/', 15, 'Nennen Sie die Seite'],
  ['an intranet', QUELLE, 'https://intranet.lra-rosenheim.de/a', 15, 'alle öffnen'],
  ['http', QUELLE, 'http://www.stmd.bayern.de/a', 15, 'https://'],
  ['no scheme', WEBSITE, 'www.landkreis-rosenheim.de', 16, 'https://'],
  ['an e-mail as website', WEBSITE, 'poststelle@lra-rosenheim.de', 16, 'Adresszeile'],
  ['a file of the own computer', QUELLE, 'file:///C:/zahl.pdf', 15, 'https://'],
  ['a report as website', WEBSITE, 'https://www.merkur.de/lokales/a', 16, 'Impressum'],
  ['a page of Facebook as website', WEBSITE, 'https://www.facebook.com/lra', 16, 'Impressum'],
  [
    'a page below the front page',
    WEBSITE,
    `${WEBSITE}/presse/2026/zahl`,
    16,
    'Startseite der Behörde',
  ],
  ...je(
    'BayernPortal, but no authority',
    PORTAL,
    17,
    'Seite der Behörde',
    'https://www.bayernportal.de/dokumente/leistung/8444082781',
    'https://www.bayernportal.de/dokumente/onlineservice/12',
    'https://www.bayernportal.de/dokumente/lebenslage/12',
    'https://www.bayernportal.de/suche?query=rosenheim',
    'https://www.bayernportal.de/dokumente/behoerdeordner/8111031172',
    'https://www.bayernportal.de/',
    'https://www.freistaat.bayern/dokumente/behoerde/1',
    'https://www.bayernportal.de/dokumente/behoerde/',
    'https://www.bayernportal.de/dokumente/formular/1',
  ),
];

const KONTAKT: readonly Ausrutscher[] = [
  [
    'street and town swapped',
    /strasse: .*\n(.*\n) {2}ort: .*/,
    'strasse: Rosenheim\n$1  ort: Wittelsbacherstraße 53',
    21,
    'vertauscht',
  ],
  [
    'street and town swapped, no number',
    /strasse: .*\n(.*\n) {2}ort: .*/,
    'strasse: Rosenheim\n$1  ort: Am Salzstadel',
    19,
    'vertauscht',
  ],
  ['the postcode in the town', ORT, 'ort: 83022 Rosenheim', 21, 'nur den Ort'],
  ['the postcode with D', ORT, 'ort: D-83022 Rosenheim', 21, 'nur den Ort'],
  [
    'all of it in the street',
    STRASSE,
    '"Wittelsbacherstraße 53, 83022 Rosenheim"',
    19,
    'eigene Felder',
  ],
  ['another town', ORT, 'ort: Dachau', 21, 'Prüfen Sie'],
  ['a town with a slip', ORT, 'ort: Rosenhein', 21, 'Rosenheim'],
  ['a postcode of another town', '"83022"', '"83512"', 21, 'Prüfen Sie'],
  ['a postcode elsewhere', '"83022"', '"38022"', 20, 'Ziffern'],
  ['a postcode too short', '"83022"', '"8302"', 20, '5 Ziffern'],
  ['the postcode behind the town', ORT, 'ort: Rosenheim 83022', 21, 'nur den Ort'],
  ['an area as town', ORT, 'ort: Landkreis Rosenheim', 21, 'nur den Ort'],
  ['a town in capitals', ORT, 'ort: ROSENHEIM', 21, 'Rosenheim'],
  ['a town in small letters', ORT, 'ort: rosenheim', 21, 'Rosenheim'],
  [
    'the town behind the street',
    STRASSE,
    '"Wittelsbacherstraße 53, Rosenheim"',
    19,
    'eigene Felder',
  ],
  ['the town for the street', STRASSE, 'Rosenheim', 19, 'fehlt die Straße'],
  ['postcode and town for the street', STRASSE, '83022 Rosenheim', 19, 'eigene Felder'],
  ['a mailbox of the example', EMAIL, 'name@lra-rosenheim.de', 23, 'richtige Angabe'],
  ['two extensions', TELEFON, '"08031 392-01 / -02"', 22, 'Impressum'],
  ['a Postfach', STRASSE, 'Postfach 10 03 63', 19, 'Besuche'],
  ['half a number', TELEFON, '"08031"', 22, 'Impressum'],
  ['no area code', TELEFON, '"392-01"', 22, 'Vorwahl'],
  ['two numbers', TELEFON, '"08031 39201 / 39202345"', 22, 'Impressum'],
  ['a number elsewhere', TELEFON, '"030 39201"', 22, 'Vorwahl'],
  ['a number abroad', TELEFON, '"+43 512 392010"', 22, 'Vorwahl'],
  ['a mobile number', TELEFON, '"0171 3920145"', 22, 'Zentrale'],
  ['a mobile number from abroad', TELEFON, '"+49 171 3920145"', 22, 'Zentrale'],
  ['a zero too many', TELEFON, '"+49 (0)8031 392-01"', 22, '+49 8031 392-01'],
  ['a number with a word', TELEFON, '"Tel. 08031 392-01"', 22, 'Telefonnummer'],
  ...je(
    'a person',
    EMAIL,
    23,
    'Personen',
    'huber@lra-rosenheim.de',
    'anna.huber@lra-rosenheim.de',
    'a.huber@lra-rosenheim.de',
    'mueller@lra-rosenheim.de',
    'ahuber@lra-rosenheim.de',
    'anna-maria.obermaier@lra-rosenheim.de',
    'zwicknagl@lra-rosenheim.de',
    'anna@lra-rosenheim.de',
    'buergermeister.huber@lra-rosenheim.de',
  ),
  ['a private mail service', EMAIL, 'lra.rosenheim@gmx.de', 23, 'Impressum'],
  ['two addresses', EMAIL, '"a@lra.de, b@lra.de"', 23, 'E-Mail-Adresse'],
];

const ZAHLEN: readonly Ausrutscher[] = [
  [
    'one number, Stand by year and by month',
    NEUESTE,
    NEUESTE.replace('2026-05', '2026') + NEUESTE,
    13,
    'löschen',
  ],
  [
    'one number, Stand by month and by day',
    NEUESTE,
    NEUESTE + NEUESTE.replace('2026-05', '2026-05-12'),
    13,
    'löschen',
  ],
  [
    'one number without and with Stand',
    '  - anzahl: 65',
    `  - anzahl: 72\n    quelle: ${QUELLE}\n  - anzahl: 65`,
    8,
    'löschen',
  ],
  ['one Stand twice', '"2026-05"', '"2021-11-12"', 14, 'besser belegte'],
  ['a Stand before the seal', 'stand: "2021-11-12"', 'stand: "2012-11-12"', 9, 'Prüfen Sie Jahr'],
  ['an award before the seal', 'seit: "2021-11-12"', 'seit: "2012-11-12"', 5, 'Prüfen Sie Jahr'],
  ['the year as number', 'anzahl: 72', 'anzahl: 2026', 13, '„stand“'],
  ['a digit too many', 'anzahl: 72', 'anzahl: 722', 13, 'Ziffer'],
  ['a digit too few', 'anzahl: 72', 'anzahl: 7', 13, 'Prüfen Sie'],
  ['a sum that is none', 'zentral: 9', 'zentral: 10', 8, 'Berichtigen'],
  ['a day that is none', '"2026-05"', '"2026-02-30"', 14, 'Jahr-Monat'],
  ['the future', '"2026-05"', '"2062-05"', 14, 'Jahr und Monat'],
  ['a German date', '"2026-05"', '05/2026', 14, '"2026-05"'],
  ['a word for a month', '"2026-05"', 'Mai 2026', 14, '"2026-05"'],
  ['a point for thousands', 'anzahl: 72', 'anzahl: 1.072', 13, '1072'],
  ['a word before the number', 'anzahl: 72', 'anzahl: ca. 72', 13, 'Beispiel'],
  ['a number and a word', 'anzahl: 72', 'anzahl: 72 Verfahren', 13, 'Beispiel'],
  ['a lower bound', 'anzahl: 72', 'anzahl: über 70', 13, 'mindestens: true'],
];

const DATEI: readonly Ausrutscher[] = [
  ['a fence of Markdown', /^/, '```yaml\n', 1, 'Löschen Sie sie'],
  ['a pasted diff', /^/, 'diff --git a/x.yaml b/x.yaml\n', 1, 'View file'],
  ['a hunk of a diff', 'art: landratsamt', '-art: markt\n+art: landratsamt', 3, 'View file'],
  ['signs of a reply', /^(?=.)/gm, '> ', 1, 'Löschen Sie diese Zeichen'],
  ['a page of the web', /^/, '<!DOCTYPE html>\n<html>\n', 1, 'Raw'],
  ['a merge that is not done', /^/, '<<<<<<< HEAD\n', 1, 'löschen Sie die andere Fassung'],
  ['two records', 'art: landratsamt', 'art: landratsamt\n---\nname: x', 3, 'eigene Datei'],
  ['a tab', '  seit:', '\tseit:', 5, 'Leerzeichen'],
  ['no blank behind the colon', 'art: landratsamt', 'art:landratsamt', 2, 'Leerzeichen'],
  ['an equals sign', 'art: landratsamt', 'art = landratsamt', 2, 'Doppelpunkt'],
  ['a colon in a text', HINWEIS, 'Achtung: ein Satz.', 24, 'Anführungszeichen'],
  ['a key without quotes', '"09187"', '09187', 3, '"09187"'],
  ['typographic quotes', '"09187"', '„09187“', 3, '"09187"'],
  ['a field twice', 'art: landratsamt', 'art: landratsamt\nart: landratsamt', 3, 'löschen'],
  ['a field misspelt', 'website:', 'webseite:', 16, '„website“'],
  ['a field of nobody', 'website:', 'fax: 1\nwebsite:', 16, 'erlaubt sind'],
  ['a field misspelt and empty', `strasse: ${STRASSE}`, 'strase:', 19, '„strasse“'],
  ['an empty field', TELEFON, '', 22, 'löschen Sie die Zeile'],
  ['a field one level too deep', 'website:', '    website:', 16, 'Löschen Sie die Leerzeichen'],
  [
    'a field too deep below a block',
    /website: (.*)\n(bayernportal.*\nanschrift:\n(?: .*\n)+)/,
    '$2  website: $1\n',
    21,
    'Löschen Sie die Leerzeichen',
  ],
  [
    'a field one level too high',
    '  quelle: https://www.stmd.bayern.de/auszeichnung',
    'quelle: https://www.stmd.bayern.de/auszeichnung',
    6,
    'eingerückt unter',
  ],
  [
    'fields that are not indented',
    / {2}strasse(.*)\n {2}plz(.*)\n {2}ort/,
    'strasse$1\nplz$2\nort',
    19,
    'zwei Leerzeichen',
  ],
  [
    'a field of another block',
    '    kommunal: 56',
    '    plz: "83022"\n    kommunal: 56',
    11,
    'gehört unter „anschrift“',
  ],
  ['a Stand that is called seit', 'stand: "2026-05"', 'seit: "2026-05"', 14, '„stand“'],
  ['an award that is called datum', 'seit: "2021-11-12"', 'datum: "2021-11-12"', 5, '„seit“'],
  ['a field by another word', 'website:', 'homepage:', 16, '„website“'],
  ['a source by another word', `quelle: ${QUELLE}`, `link: ${QUELLE}`, 15, '„quelle“'],
  [
    'an entry whose fields stand too far left',
    /\n {4}stand: "2026-05"\n {4}quelle/,
    '\nstand: "2026-05"\nquelle',
    14,
    'eingerückt unter „online_verfahren“',
  ],
  [
    'numbers on the wrong level',
    /online_verfahren:\n(?: .*\n)+/,
    `anzahl: 72\nquelle: ${QUELLE}\n`,
    7,
    'Schreiben Sie darüber die Zeile „online_verfahren:“',
  ],
  [
    'a field a little too far left',
    '    stand: "2026-05"',
    '  stand: "2026-05"',
    14,
    'derselben Spalte',
  ],
  [
    'a field a little too far right',
    'art: landratsamt',
    ' art: landratsamt',
    2,
    'derselben Spalte',
  ],
  ['everything below a heading', /^[^]*$/, unter('amt:'), 1, 'Löschen Sie diese Zeile'],
  ['everything as an entry of a list', /^[^]*$/, `- ${unter('').trim()}\n`, 1, 'Strich'],
  ['line numbers', /^[^]*$/, nummeriert, 1, 'Nummer'],
  ['a text too long', HINWEIS, 'Ein Satz. '.repeat(200), 24, 'Kürzen'],
  ['an ending too short', EMAIL, 'poststelle@lra-rosenheim.d', 23, 'Beispiel'],
];

const ALLE = [...PLATZHALTER, ...VERMERKE, ...ADRESSEN, ...KONTAKT, ...ZAHLEN, ...DATEI];

test.each(ALLE)('%s', (_, von, nach, zeile, hilfe) => {
  const text = veraendert(von, nach);
  expect(text).not.toBe(MUSTER);
  const meldungen = meldungenZu(text);
  const gefunden = meldungen.some(
    (eine) => eine.zeile === zeile && `${eine.meldung} ${eine.vorschlag}`.includes(hilfe),
  );
  expect(gefunden, JSON.stringify(meldungen, null, 1)).toBe(true);
});

test('there are at least 130 of them', () => expect(ALLE.length).toBeGreaterThanOrEqual(130));

test.each(
  DATEI.filter(([fall]) =>
    /level|indented|below a heading|list$|numbers|fence|diff|reply/.test(fall),
  ),
)('%s is told once', (_, von, nach) => {
  expect(meldungenZu(veraendert(von, nach))).toHaveLength(1);
});
