/** What a hostile or careless contributor tried, and what must not happen again. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aenderungen, dateistand } from '../../src/domain/redaktion/aenderungen.ts';
import { alsMarkdown } from '../../src/domain/redaktion/aenderungsbericht.ts';
import { entschaerft } from '../../src/domain/redaktion/kommentartext.ts';
import { behebe } from '../../src/domain/pruefung/behebung.ts';
import { eintragAus, pruefe, umfeldAus } from '../../src/domain/pruefung/pruefung.ts';
import { MUSTER } from '../../src/domain/pruefung/regeln/tabelle.ts';
import { schreibeFort } from '../../src/domain/datensatz/bearbeiten.ts';
import { amtFormschema, type Datensatz } from '../../src/domain/datensatz/schema.ts';
import { quelltextAus } from '../../src/io/yaml.ts';
import { inhaltMit } from '../hilfe/bau.ts';
import { fuehreBefehlAus } from '../hilfe/befehl.ts';
import { grundlage, quelltexte, register } from '../hilfe/inhalt.ts';

const DATEI = 'aemter/landratsamt-rosenheim.yaml';
const umfeld = umfeldAus({
  ...grundlage,
  eintraege: quelltexte.map((quelltext) => eintragAus(grundlage.schema, quelltext)),
});
const fixe = (text: string) => behebe(quelltextAus(DATEI, text), umfeld, quelltextAus);
const meldungenZu = (text: string, datei = DATEI) =>
  pruefe([quelltextAus(datei, text)], grundlage).meldungen;

describe('--fix never guesses', () => {
  test.each([
    ['two numbers in one place', 'anzahl: 72', 'anzahl: 65 72'],
    ['a fraction', 'anzahl: 72', 'anzahl: "72.5"'],
    ['a date in the wrong place', 'anzahl: 72', 'anzahl: 12.11.2021'],
    ['more than there are', 'anzahl: 72', 'anzahl: 10.729'],
    ['a lower bound', 'anzahl: 72', 'anzahl: über 70'],
    ['a date that can be read two ways', '"2026-05"', '11/12/2025'],
    ['a month that is none', '"2026-05"', 'Janitor 2022'],
    ['a day as the spreadsheet counts', 'seit: "2021-11-12"', 'seit: 44512'],
    ['a session that may be an article', 'zahl-2026', 'modules.php?name=News&sid=123'],
    ['a letter that was lost', 'für', 'f\ufffdr'],
    ['an emoji of several parts', 'Ein Satz', 'Ein \u{1f468}\u200d\u{1f469} Satz'],
  ])('%s', (_, von, nach) => {
    const text = MUSTER.replace(von, nach);
    expect(fixe(text)).toBe(text);
    expect(meldungenZu(text).length).toBeGreaterThan(0);
  });

  test.each([
    [
      'the rest of an address stays',
      'zahl-2026',
      'zahl?utm_source=a&url=https://b.de/?id=9&x=1',
      'zahl?url=https://b.de/?id=9&x=1',
    ],
    [
      'what stands behind # stays',
      'zahl-2026',
      'zahl?id=5&utm_source=nl#!/seite?id=9',
      'zahl?id=5#!/seite?id=9',
    ],
    ['a soft hyphen goes without a trace', 'Leserinnen', 'Lese\u00adrinnen', 'Leserinnen'],
    ['a no-break space becomes a blank', 'Satz für', 'Satz\u00a0für', 'Satz für'],
    [
      'a telephone number loses the zero behind +49',
      '08031 392-01',
      '+49 (0)8031 392-01',
      '+49 8031 392-01',
    ],
    ['a postcode leaves the town', 'ort: Rosenheim', 'ort: 83022 Rosenheim', 'ort: Rosenheim'],
    ['a key gets its zero back', 'schluessel: "09187"', 'schluessel: 9187', 'schluessel: "09187"'],
  ])('%s', (_, von, nach, richtig) =>
    expect(fixe(MUSTER.replace(von, nach))).toBe(MUSTER.replace(von, richtig)),
  );

  test('prose is left alone while another line is mended', () => {
    const prosa = 'hinweis: |\n  – so das Amt – stimmt.\n  a = b\n  uhrzeit:12 Uhr\n  •punkt\n';
    const text = MUSTER.replace(/hinweis.*\n/, prosa);
    expect(fixe(text.replace('art: l', 'art:l'))).toBe(text);
  });

  test('broken indentation is not moved about', () => {
    const text = MUSTER.replace(/ {2}seit(.*)\n {2}quelle/, 'seit$1\nquelle').replace(
      /(telefon.*\n)(email.*\n)/,
      '$2$1',
    );
    expect(fixe(text)).toBe(text);
  });

  test('an empty entry in the list is no crash', () => {
    const text = MUSTER.replace('  - anzahl: 72', '  -\n  - anzahl: 72').replace(
      /(art.*\n)(schluessel.*\n)/,
      '$2$1',
    );
    expect(() => fixe(text)).not.toThrow();
  });

  test('a comment above a field moves with it', () => {
    const text = MUSTER.replace(/(telefon.*\n)(email.*\n)/, '$2# die Zentrale\n$1');
    expect(fixe(text)).toBe(MUSTER.replace('telefon', '# die Zentrale\ntelefon'));
  });

  test('a comment at the end of the file stays there', () => {
    const text = `${MUSTER.replace(/(telefon.*\n)(email.*\n)/, '$2$1')}# Ende\n`;
    expect(fixe(text)).toBe(`${MUSTER}# Ende\n`);
  });

  test.each([
    ['blanks', `# ${' '.repeat(90_000)}x\n${MUSTER}`],
    ['empty lines', `${MUSTER}${'\n'.repeat(90_000)}# x\n`],
    [
      'line breaks in a text',
      MUSTER.replace(/hinweis: .*/, `hinweis: |\n  a${'\n'.repeat(90_000)}  x`),
    ],
  ])('many %s are no trap', (_, text) => {
    const anfang = performance.now();
    fixe(text);
    meldungenZu(text);
    expect(performance.now() - anfang).toBeLessThan(10_000);
  });
});

describe('the check', () => {
  test.each<[string, string | RegExp, string, string, number, string]>([
    [
      'a merge that was not finished',
      'art: landratsamt',
      '<<<<<<< HEAD\nart: landratsamt\n=======\nart: markt\n>>>>>>> zweig',
      'zusammenfuehrung',
      2,
      'andere Fassung',
    ],
    [
      'a merge inside a text',
      /hinweis: .*/,
      'hinweis: >-\n  Ein Satz\n  <<<<<<< HEAD\n  mehr',
      'zusammenfuehrung',
      26,
      'andere Fassung',
    ],
    [
      'umlauts read in the wrong encoding',
      'Wittelsbacherstraße',
      'WittelsbacherstraÃŸe',
      'verlorene-zeichen',
      19,
      'neu',
    ],
    ['bold text', 'Ein Satz', 'Ein **Satz**', 'html', 24, 'nur Text'],
    [
      'a person in the text',
      'Ein Satz',
      'Fragen an Erika Huber, erika.huber@example.org, Satz',
      'hinweis-kontakt',
      24,
      'Personen',
    ],
    ['a person with a number', 'poststelle@', 'anna.huber2@', 'email-person', 23, 'Personen'],
    [
      'a first name that begins like an office',
      'poststelle@',
      'itta.huber@',
      'email-person',
      23,
      'Personen',
    ],
    [
      'a search as a source',
      'https://www.stmd.bayern.de/zahl-2026',
      'https://www.google.com/search?q=digitales+amt',
      'quelle-startseite',
      15,
      'Suchmaschine',
    ],
    [
      'a source behind a login',
      'https://www.stmd.bayern.de/zahl-2026',
      'https://www.stmd.bayern.de/wp-admin/post.php?id=3',
      'quelle-nicht-oeffentlich',
      15,
      'anmelden',
    ],
    [
      'the start page of BayernPortal',
      'https://www.bayernportal.de/dokumente/behoerde/1',
      'https://www.bayernportal.de',
      'bayernportal',
      17,
      'Startseite',
    ],
    [
      'a comma between braces',
      /anschrift:\n(?: .*\n)+/,
      'anschrift: { strasse: Haus A, Hof, plz: "83022", ort: Rosenheim }\n',
      'unbekanntes-feld',
      18,
      'Komma',
    ],
    ['a lower bound in signs', 'anzahl: 72', 'anzahl: >70', 'syntax', 13, 'mindestens: true'],
    [
      'a comment of another language',
      'art: landratsamt',
      '// geprüft\nart: landratsamt',
      'syntax',
      2,
      '#',
    ],
    [
      'a text of a thousand words',
      'Ein Satz',
      'Ein Satz '.repeat(200),
      'text-zu-lang',
      24,
      'Kürzen',
    ],
  ])('finds %s', (_, von, nach, regel, zeile, hilfe) => {
    const meldungen = meldungenZu(MUSTER.replace(von, () => nach));
    const meldung = meldungen.find((eine) => eine.regel === regel);
    expect(meldung, JSON.stringify(meldungen, null, 1)).toMatchObject({ zeile });
    expect(meldung!.meldung).toContain(hilfe);
  });

  test('does not advise to overwrite the record that was copied', () => {
    const kopie = MUSTER.replace('Landratsamt Rosenheim', 'Landratsamt Ebersberg');
    const meldungen = pruefe(
      [quelltextAus(DATEI, MUSTER), quelltextAus('aemter/landratsamt-ebersberg.yaml', kopie)],
      grundlage,
    ).meldungen.filter(({ datei }) => datei !== DATEI);
    expect(meldungen.map(({ regel }) => regel)).not.toContain('dateiname');
    expect(meldungen.map(({ regel }) => regel)).toContain('schluessel-fremd');
  });

  test('says one thing of one value', () => {
    const meldungen = meldungenZu(
      MUSTER.replace('anzahl: 72', 'anzahl: " 72 "').replace(
        'https://www.land',
        ' https://www.land\u200b',
      ),
    );
    const zeilen = meldungen
      .filter(({ schwere }) => schwere === 'fehler')
      .map(({ zeile }) => zeile);
    expect(new Set(zeilen).size).toBe(zeilen.length);
  });

  test('names a folder that is not there', async () => {
    const { status, stderr } = await fuehreBefehlAus('check', { CONTENT_DIR: '.tmp/gibtsnicht' });
    expect([status, stderr]).toEqual([2, expect.stringContaining('gibt es nicht')]);
  });

  test.each(['--frob', '--format', 'gibtsnicht.yaml'])('speaks German of %s', async (argument) => {
    const { stderr } = await fuehreBefehlAus('check', {}, argument);
    expect(stderr).not.toMatch(/option|argument missing|positional/i);
  });
});

describe('changes', () => {
  const stand = (text: string, name = 'landratsamt-rosenheim') =>
    dateistand(amtFormschema, quelltextAus(`aemter/${name}.yaml`, text));
  const saetze = (alt: string, neu: string) =>
    aenderungen(amtFormschema, register, [stand(alt)], [stand(neu)])[0]?.saetze;

  test('a source does not hide behind its number', () =>
    expect(
      saetze(MUSTER, MUSTER.replace('anzahl: 72', 'anzahl: 73').replace('zahl-2026', 'werbung')),
    ).toEqual([
      'gezeigte Zahl: 72 → 73',
      'berichtigte Zahl: 72 (Stand 2026-05) → 73 (Stand 2026-05)',
      'Quelle der Zahl 73 (Stand 2026-05): https://www.stmd.bayern.de/zahl-2026 → https://www.stmd.bayern.de/werbung',
    ]));

  test('a new record shows all it says', () => {
    const [neu] = aenderungen(amtFormschema, register, [], [stand(MUSTER)]);
    const alles = neu!.saetze.join(' ');
    for (const teil of [
      'landkreis-rosenheim.de',
      '08031 392-01',
      'poststelle@',
      'Ein Satz',
      'zahl-2026',
      'behoerde/1',
    ])
      expect(alles).toContain(teil);
  });

  test('what is faulty is not simply called deleted', () => {
    expect(saetze(MUSTER, MUSTER.replace('anzahl: 72', 'anzahl: viele'))).toEqual([
      'Zahlen: ein Eintrag ist fehlerhaft, siehe unten',
      'nicht mehr lesbar oder gelöscht: 72 (Stand 2026-05)',
    ]);
    expect(
      aenderungen(amtFormschema, register, [stand(MUSTER)], [stand('kaputt: [')])[0],
    ).toMatchObject({ art: 'unlesbar', saetze: [] });
  });

  test('other line ends are no change', () =>
    expect(saetze(MUSTER, MUSTER.replaceAll('\n', '\r\n'))).toBeUndefined());

  test('names of files and texts of records stay text', () => {
    const boese = 'a`@octocat\n\n# Geprüft ✅ <img src=x> [x](https:evil) #1';
    const liste = aenderungen(
      amtFormschema,
      register,
      [stand(MUSTER, 'alt`@octocat')],
      [
        stand(
          MUSTER.replace('Ein Satz', `"${'lang '.repeat(500)}" @alle www.boese.example GH-12`),
          boese,
        ),
      ],
    );
    const markdown = alsMarkdown(
      liste,
      [
        {
          datei: `aemter/${boese}.yaml`,
          zeile: 1,
          spalte: 1,
          regel: 'x',
          schwere: 'fehler',
          meldung: '@alle 1234567abc $1',
          vorschlag: null,
        },
      ],
      { vorschau: 'https://vorschau.example.org' },
    );
    expect(markdown).not.toMatch(
      /@octocat|@alle|<img|\]\(https:evil|www\.boese|GH-12|#1|1234567abc|^# /m,
    );
    expect(markdown.length).toBeLessThan(3000);
  });

  test('text is defused without losing a letter', () =>
    expect(entschaerft('A & B < C @x #1 www.a.de').replaceAll('\u2060', '')).toBe(
      'A &amp; B &lt; C @x #1 www.a.de',
    ));
});

describe('import and from-issue', () => {
  const echte = () =>
    inhaltMit(
      Object.fromEntries(quelltexte.map(({ datei, text }) => [datei.replace('aemter/', ''), text])),
    );
  const lies = (tabelle: string | Buffer, ordner = echte()) => {
    const datei = join(ordner, 'z.csv');
    writeFileSync(datei, tabelle);
    return fuehreBefehlAus('import', { CONTENT_DIR: ordner }, datei, '--write');
  };

  test.each([
    [
      'two columns of one meaning',
      'name;Anzahl 2024;Anzahl 2025;stand;quelle\nStadt Schongau;60;70;2026;https://www.stmd.bayern.de/a/b',
      'Zwei Spalten',
    ],
    [
      'an address cut at a comma',
      'schluessel,anzahl,stand,quelle\n09190148,77,2026-05,https://www.stmd.bayern.de/art,123.html',
      'mehr Felder',
    ],
    [
      'an English thousand',
      'schluessel;anzahl;stand;quelle\n09190148;1,000;2026-05;https://www.stmd.bayern.de/a/b',
      'keine Anzahl',
    ],
    [
      'a date that can be read two ways',
      'schluessel;anzahl;stand;quelle\n09190148;77;02/03/2026;https://www.stmd.bayern.de/a/b',
      'zwei Arten',
    ],
    [
      'quotes that do not close',
      'schluessel;anzahl;stand;quelle\n09190148;77;"2026;https://www.stmd.bayern.de/a/b',
      'Anführungszeichen',
    ],
  ])('refuses %s', async (_, tabelle, meldung) => {
    const { stdout, stderr, status } = await lies(tabelle);
    expect(stdout + stderr).toContain(meldung);
    expect(stdout).not.toContain('Geschrieben');
    expect(status).toBeGreaterThan(0);
  });

  test('refuses to lose a comment, and reads what else there is', async () => {
    const flow =
      '{ name: Stadt Schongau, art: stadt, schluessel: "09190148", # eins\nauszeichnung: { quelle: https://www.stmd.bayern.de/a },\nonline_verfahren: [{ anzahl: 60, stand: "2024", quelle: https://www.stmd.bayern.de/a }] }\n# zwei\n';
    const ordner = inhaltMit({ 'stadt-schongau.yaml': flow, 'stadt-leer.yaml': '' });
    const { stdout, stderr } = await lies(
      'schluessel;anzahl;stand;quelle\n09190148;77;2026-05;https://www.stmd.bayern.de/a/b',
      ordner,
    );
    expect(stdout + stderr).toContain('es gibt Kommentare');
    expect(stdout + stderr).not.toContain('    at ');
  });

  test('a folder, a link and a broken record do not stop the others', async () => {
    const ordner = inhaltMit({
      'stadt-leer.yaml': '',
      'stadt-schongau.yaml': quelltexte.find(({ kennung }) => kennung === 'stadt-schongau')!.text,
    });
    mkdirSync(join(ordner, 'aemter', 'archiv'));
    symlinkSync('/etc/hostname', join(ordner, 'aemter', 'stadt-link.yaml'));
    const vorgang = join(ordner, 'v.md');
    writeFileSync(
      vorgang,
      '### Behörde\n\nStadt Schongau\n\n### Zahl der Online-Verfahren\n\n77\n\n### Stand der Zahl\n\n2026-05\n\n### Quelle\n\nhttps://www.stmd.bayern.de/x\n',
    );
    const { stdout, status } = await fuehreBefehlAus(
      'from-issue',
      { CONTENT_DIR: ordner },
      vorgang,
    );
    expect(status).toBe(0);
    expect(stdout).toContain('stadt-schongau.yaml');
    writeFileSync(
      vorgang,
      '### Behörde\n\nStadt Schongau\n\n### Was ist falsch?\n\nconstructor\n\n### Richtig ist\n\nx\n\n### Beleg\n\nhttps://www.stmd.bayern.de/x\n',
    );
    expect(
      (await fuehreBefehlAus('from-issue', { CONTENT_DIR: ordner }, vorgang)).stdout,
    ).toContain('von Hand');
    const { stderr, status: fehlt } = await fuehreBefehlAus(
      'from-issue',
      { CONTENT_DIR: ordner },
      'gibtsnicht.md',
    );
    expect([fehlt, stderr]).toEqual([2, 'Die Datei „gibtsnicht.md“ gibt es nicht.\n']);
  });
});

describe('what a second round found', () => {
  test.each([
    ['more than a date', '"2026-05"', '2025-12 bis 2026-05'],
    ['a date with a remark', '"2026-05"', '"2026-05 (Schätzung)"'],
  ])('--fix does not cut %s', (_, von, nach) => {
    const text = MUSTER.replace(von, nach);
    expect(fixe(text)).toBe(text);
  });

  test('names of fields in prose are prose', () => {
    const prosa = 'hinweis: |\n  So zählt das Amt:\n  anzahl = kommunal + zentral\n  stand:alt\n';
    const text = MUSTER.replace(/hinweis.*\n/, prosa);
    const falsch = text.replace('frueher: [', 'frueher:[');
    expect(fixe(falsch)).toBe(text);
    expect(meldungenZu(falsch)).toMatchObject([{ regel: 'syntax', zeile: 28 }]);
  });

  test('a blank in a comment does not hide the fault', () =>
    expect(
      meldungenZu(`# geprüft am 1.\u00a0Mai\n${MUSTER.replace('"09187"', '"09187')}`)[0]!.zeile,
    ).toBeGreaterThan(3));

  test('numbers without a Stand are told apart', () => {
    const zwei = MUSTER.replace(/ {4}stand: "2021-11-12"\n/, '').replace(
      '  - anzahl: 65',
      '  - anzahl: 60\n    quelle: https://www.stmd.bayern.de/sechzig\n  - anzahl: 65',
    );
    const eine = zwei.replace(/ {2}- anzahl: 60\n.*\n/, '');
    const stand = (text: string) => dateistand(amtFormschema, quelltextAus(DATEI, text));
    const saetze = (a: string, b: string) =>
      aenderungen(amtFormschema, register, [stand(a)], [stand(b)])[0]!.saetze;
    expect(saetze(zwei, eine)).toEqual(['gelöschte Zahl: 60']);
    expect(saetze(eine, zwei)).toEqual([
      'neue Zahl: 60, Quelle https://www.stmd.bayern.de/sechzig',
    ]);
    const lang = MUSTER.replace('Ein Satz', 'Ein langer Satz. '.repeat(22));
    expect(saetze(lang, MUSTER.replace('Ein Satz', 'Gekauft')).join(' ')).toContain('Gekauft');
  });

  test('a twin with another ending is seen', () => {
    const stand = (datei: string) => dateistand(amtFormschema, quelltextAus(datei, MUSTER));
    const beide = [stand(DATEI), stand(DATEI.replace('.yaml', '.yml'))];
    expect(aenderungen(amtFormschema, register, [stand(DATEI)], beide)).toHaveLength(1);
  });

  test('a record with faults is never taken for missing', async () => {
    const schongau = quelltexte.find(({ kennung }) => kennung === 'stadt-schongau')!;
    const kaputt = schongau.text.replace('art: stadt', 'art: markt');
    const ordner = inhaltMit({ 'stadt-schongau.yaml': kaputt });
    const vorgang = join(ordner, 'v.md');
    for (const text of [
      'Behörde\n\nStadt Schongau\n\nAusgezeichnet am\n\n2022\n\nQuelle\n\nhttps://www.stmd.bayern.de/x\n\nZahl der Online-Verfahren\n\n70\n\nStand der Zahl\n\n2026-05\n\nWebsite\n\n',
      '### Behörde\n\nStadt Schongau\n\n### Zahl der Online-Verfahren\n\n70\n\n### Stand der Zahl\n\n2026-05\n\n### Quelle\n\nhttps://www.stmd.bayern.de/x\n',
    ]) {
      writeFileSync(vorgang, text);
      const { stdout, status } = await fuehreBefehlAus(
        'from-issue',
        { CONTENT_DIR: ordner },
        vorgang,
      );
      expect([status, stdout]).toEqual([1, expect.stringContaining('hat Fehler')]);
    }
    const tabelle = join(ordner, 'z.csv');
    writeFileSync(
      tabelle,
      'schluessel;anzahl;stand;quelle\n09190148;77;2026-05;https://www.stmd.bayern.de/a/b',
    );
    const { stdout } = await fuehreBefehlAus('import', { CONTENT_DIR: ordner }, tabelle, '--write');
    expect(stdout).toContain('hat Fehler');
    expect(readFileSync(join(ordner, 'aemter', 'stadt-schongau.yaml'), 'utf8')).toBe(kaputt);
  });

  test('a file elsewhere is not taken for one of the same name', async () => {
    const ordner = inhaltMit({});
    writeFileSync(join(ordner, 'stadt-hof.yaml'), 'kaputt: [');
    const { status, stderr } = await fuehreBefehlAus('check', {}, join(ordner, 'stadt-hof.yaml'));
    expect([status, stderr]).toEqual([2, expect.stringContaining('liegt nicht in')]);
  });

  test.each([
    [
      'a bound that is neither yes nor no',
      '77;2026-05;https://www.stmd.bayern.de/a/b;vielleicht',
      'weder ja noch nein',
    ],
    ['no Stand', '77;;https://www.stmd.bayern.de/a/b;', 'Stand fehlt'],
  ])('import refuses %s', async (_, rest, meldung) => {
    const ordner = inhaltMit({
      'stadt-schongau.yaml': quelltexte.find(({ kennung }) => kennung === 'stadt-schongau')!.text,
    });
    const datei = join(ordner, 'z.csv');
    writeFileSync(datei, `schluessel;anzahl;stand;quelle;mindestens\n09190148;${rest}`);
    expect(
      (await fuehreBefehlAus('import', { CONTENT_DIR: ordner }, datei, '--write')).stdout,
    ).toContain(meldung);
  });

  test('a value that is also the name of its field', () => {
    const gelesen = quelltextAus(DATEI, MUSTER.replace(/hinweis: .*/, 'hinweis: hinweis'));
    const neu = schreibeFort(gelesen, {
      ...(gelesen.daten as Datensatz),
      telefon: '08031 1',
      hinweis: 'hinweis',
    });
    expect(neu).toContain('\nhinweis: hinweis\n');
    expect(neu).toContain('telefon: "08031 1"');
  });
});
