/** The command lines of editors: import, new, from-issue, changes, check against a base. */
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test, describe } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { bestimme, sucheBehoerden } from '../../src/domain/register/behoerdensuche.ts';
import { schluesselAus } from '../../src/domain/sprache/eingabe.ts';
import { amtKennungen } from '../../src/domain/register/kennung.ts';
import { behoerdenname } from '../../src/domain/register/register.ts';
import { alsYaml } from '../../src/domain/datensatz/schreiben.ts';
import { neuerDatensatz } from '../../src/domain/datensatz/neu.ts';
import { kommentiere, ortAus } from '../../src/io/kommentar.ts';
import { fuehreAus, inhaltMit } from '../hilfe/bau.ts';
import { quelltexte, register } from '../hilfe/inhalt.ts';

const echte = () =>
  inhaltMit(
    Object.fromEntries(quelltexte.map(({ datei, text }) => [datei.replace('aemter/', ''), text])),
  );

const stand = (ordner: string) =>
  Object.fromEntries(
    readdirSync(join(ordner, 'aemter')).map((name) => [
      name,
      readFileSync(join(ordner, 'aemter', name), 'utf8'),
    ]),
  );

const rufe = (ordner: string, skript: string, ...argumente: string[]) => {
  const { stdout, stderr, status } = fuehreAus(
    `scripts/${skript}.ts`,
    { CONTENT_DIR: ordner },
    ...argumente,
  );
  return { ausgabe: stdout + stderr, status };
};

describe('finding an authority', () => {
  test.each([
    ['Stadt Schongau', '09190148'],
    ['Gemeinde Neufahrn bei Freising', '09178145'],
    ['neufahrn b. freising', '09178145'],
    ['LRA Rosenheim', '09187'],
    ['VGem. Ilmmünster', '091865157'],
    ['Landratsamt Rosenheim', '09187'],
    ['Stadt München', '09162000'],
    ['09190148', '09190148'],
    ['9190148', '09190148'],
    [' 9187 ', '09187'],
    ['Rosenheim', undefined],
    ['Nirgendwo', undefined],
  ])('%s', (text, schluessel) => {
    const ergebnis = bestimme(register, text);
    expect('behoerde' in ergebnis ? ergebnis.behoerde.schluessel : undefined).toBe(schluessel);
  });

  test('every official name leads to its authority, or to those that share it', () => {
    for (const behoerde of register.behoerden) {
      const ergebnis = bestimme(register, behoerdenname(behoerde));
      const gefunden = 'behoerde' in ergebnis ? [ergebnis.behoerde] : ergebnis.vorschlaege;
      expect(gefunden).toContain(behoerde);
    }
  });

  test('what is typed halfway is found', () => {
    expect(sucheBehoerden(register, 'Landratsamt Rosen')[0]?.schluessel).toBe('09187');
    expect(sucheBehoerden(register, 'Schongaau')[0]?.schluessel).toBe('09190148');
    expect(schluesselAus('83022')).toBeUndefined();
  });
});

describe('import', () => {
  /** 400 records with comments, and a table of a new number for each, with five unknown names. */
  function vierhundert() {
    const behoerden = register.behoerden.filter(({ art }) => art !== 'bezirk').slice(0, 400);
    const kennungen = amtKennungen(register);
    const dateien = Object.fromEntries(
      behoerden.map((behoerde, i) => [
        `${kennungen.get(behoerde.schluessel)}.yaml`,
        alsYaml(
          neuerDatensatz(behoerde, {
            seit: '2022-05',
            quelle: `https://www.example.org/a/${i}`,
            zahl: {
              anzahl: 60 + (i % 9),
              stand: '2022-05',
              quelle: `https://www.example.org/z/${i}`,
            },
          }),
        )
          .replace('online_verfahren:', '# geprüft am Telefon\nonline_verfahren:')
          .replace('anzahl:', '# steht im Bericht\n    anzahl:')
          .replace('- # steht', '- # steht')
          .replace('"2022-05"\n    quelle', '"2022-05" # laut Bericht\n    quelle'),
      ]),
    );
    const zeilen = behoerden.map((behoerde, i) => [
      i % 2 ? behoerde.schluessel.replace(/^0/, '') : '',
      i % 2 ? '' : `${behoerdenname(behoerde)}`,
      i === 3 ? '1.072' : String(70 + (i % 9)),
      '12.10.2026',
      `https://www.example.org/2026/${i}`,
    ]);
    const namensgleich = new Set(
      behoerden
        .filter((behoerde) => !('behoerde' in bestimme(register, behoerdenname(behoerde))))
        .map(({ schluessel }) => schluessel),
    );
    // Where two share a name only the key tells them apart.
    for (const [i, behoerde] of behoerden.entries())
      if (namensgleich.has(behoerde.schluessel)) zeilen[i]![0] = behoerde.schluessel;
    const unbekannte = [
      'Stadt Schildbürg',
      'Markt Nirgends',
      'Gemeinde Überall',
      'Hausen',
      'VG Wolkenkuckucksheim',
    ];
    const tabelle = [
      ['Schlüssel', 'Behörde', 'Online-Verfahren', 'Datum', 'Quelle'],
      ...zeilen.slice(0, 200),
      ...unbekannte.map((name) => ['', name, '70', '12.10.2026', 'https://www.example.org/u']),
      ...zeilen.slice(200),
    ];
    return { dateien, tabelle };
  }

  const alsCsv = (tabelle: string[][], trenner: string) =>
    tabelle
      .map((zeile) =>
        zeile.map((zelle) => (zelle.includes(trenner) ? `"${zelle}"` : zelle)).join(trenner),
      )
      .join('\r\n');

  test('400 numbers and 5 unknown names: what the dry run said, comments and all', () => {
    const { dateien, tabelle } = vierhundert();
    const ordner = inhaltMit(dateien);
    const datei = join(ordner, 'zahlen.csv');
    writeFileSync(datei, Buffer.from(alsCsv(tabelle, ';'), 'latin1'));

    const probe = rufe(ordner, 'import', datei);
    expect(probe.ausgabe).toContain(
      'Probelauf, nichts geschrieben: 400 Zahlen in 400 Dateien würden eingetragen, 5 Zeilen bleiben liegen.',
    );
    expect(probe.ausgabe.match(/bleibt liegen/g)).toHaveLength(5);
    expect(probe.status).toBe(0);
    expect(stand(ordner)).toEqual(dateien);

    const echt = rufe(ordner, 'import', datei, '--write');
    expect(echt.ausgabe).toContain(
      'Geschrieben: 400 Zahlen in 400 Dateien, 5 Zeilen bleiben liegen.',
    );
    const danach = stand(ordner);
    for (const [name, vorher] of Object.entries(dateien)) {
      const neueZeilen = danach[name]!.split('\n').filter((zeile) => !vorher.includes(zeile));
      expect(neueZeilen).toHaveLength(3);
      // Everything that stood there stands there still, in its order.
      const ohne = danach[name]!.replace(
        / {2}- anzahl: \d+\n {4}stand: "2026-10-12"\n {4}quelle: .*\n/,
        '',
      );
      expect(ohne).toBe(vorher);
    }
    expect(danach[Object.keys(dateien)[3]!]).toContain('anzahl: 1072\n    stand: "2026-10-12"');
    expect(rufe(ordner, 'check').status).toBe(0);

    // The second time there is nothing left to do.
    const nochmal = rufe(ordner, 'import', datei, '--write');
    expect(nochmal.ausgabe).toContain('400 Zahlen stehen schon da');
    expect(stand(ordner)).toEqual(danach);
  });

  test.each([
    ['commas and UTF-8', ',', (text: string) => Buffer.from(text, 'utf8')],
    [
      'semicolons and a byte order mark',
      ';',
      (text: string) => Buffer.from(`\ufeff${text}`, 'utf8'),
    ],
    ['tabs and UTF-16', '\t', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ])('reads %s', (_, trenner, kodiere) => {
    const ordner = echte();
    const datei = join(ordner, 'z.csv');
    const text = alsCsv(
      [
        ['Behörde', 'Anzahl', 'Stand', 'Quelle'],
        [
          'Verwaltungsgemeinschaft Ilmmünster',
          '80',
          '2026-10',
          'https://www.example.org/a?b=1,2;3',
        ],
      ],
      trenner,
    );
    writeFileSync(datei, kodiere(text));
    expect(rufe(ordner, 'import', datei, '--write').ausgabe).toContain(
      'Geschrieben: 1 Zahl in 1 Datei',
    );
    expect(stand(ordner)['verwaltungsgemeinschaft-ilmmuenster.yaml']).toContain(
      'quelle: https://www.example.org/a?b=1,2;3',
    );
  });

  test('reads an Excel workbook, with numbers and dates as Excel stores them', async () => {
    const ordner = echte();
    const datei = join(ordner, 'z.xlsx');
    const kopf = ['Schlüssel', 'Anzahl', 'Stand', 'Quelle'].map((value) => ({ value }));
    await writeXlsxFile([
      kopf,
      [
        { value: 9190148, type: Number },
        { value: 88, type: Number },
        { value: new Date(Date.UTC(2026, 9, 12)), type: Date, format: 'dd.mm.yyyy' },
        { value: 'https://www.example.org/x', type: String },
      ],
    ]).toFile(datei);
    rufe(ordner, 'import', datei, '--write');
    expect(stand(ordner)['stadt-schongau.yaml']).toContain('anzahl: 88\n    stand: "2026-10-12"');
  });

  test.each([
    ['no number', 'Stadt Schongau;viele;2026-10;https://www.example.org/x', 'keine Anzahl'],
    ['no date', 'Stadt Schongau;70;neulich;https://www.example.org/x', 'kein Datum'],
    ['no source', 'Stadt Schongau;70;2026-10;', 'Quelle fehlt'],
    ['a source that is none', 'Stadt Schongau;70;2026-10;Telefonat', 'keine vollständige Adresse'],
    ['a date in the future', 'Stadt Schongau;70;2062-10;https://www.example.org/x', 'Zukunft'],
    [
      'a number below the threshold',
      'Stadt Schongau;12;2026-10;https://www.example.org/x',
      'weniger als 50',
    ],
    [
      'two numbers for one Stand',
      'Stadt Schongau;70;2026-10;https://www.example.org/x\nStadt Schongau;71;2026-10;https://www.example.org/x',
      'schon 70',
    ],
  ])('one bad line, and nothing is written: %s', (_, zeile, meldung) => {
    const ordner = echte();
    const datei = join(ordner, 'z.csv');
    writeFileSync(
      datei,
      `Behörde;Anzahl;Stand;Quelle\nMarkt Murnau a.Staffelsee;80;2026-10;https://www.example.org/m\n${zeile}\n`,
    );
    const vorher = stand(ordner);
    const { ausgabe, status } = rufe(ordner, 'import', datei, '--write');
    expect(ausgabe).toContain(meldung);
    expect(ausgabe).toContain('Nichts geschrieben');
    expect(status).toBe(1);
    expect(stand(ordner)).toEqual(vorher);
  });

  test.each([
    [['gibtsnicht.csv'], 'gibt es nicht'],
    [[], 'Aufruf'],
    [['.gitignore'], 'fehlt die Spalte'],
    [['package.json'], 'nicht als CSV lesen'],
    [['docs/start.png'], ''],
  ])('explains what it cannot read: %s', (argumente, meldung) => {
    const { ausgabe, status } = rufe(echte(), 'import', ...argumente);
    expect(ausgabe).toContain(meldung);
    expect(ausgabe).not.toContain('    at ');
    expect(status).toBe(2);
  });
});

describe('new', () => {
  const QUELLE = 'https://www.example.org/freising';

  test('writes a record that passes the check, under the right name', () => {
    const ordner = echte();
    const { ausgabe, status } = rufe(
      ordner,
      'new',
      'Stadt Freising',
      '--quelle',
      QUELLE,
      '--seit',
      '12.10.2026',
      '--anzahl',
      '1.072',
      '--stand',
      'Oktober 2026',
    );
    expect(ausgabe).toContain('stadt-freising.yaml');
    expect(status).toBe(0);
    expect(stand(ordner)['stadt-freising.yaml'])
      .toBe(`# yaml-language-server: $schema=../amt.schema.json
name: Stadt Freising
art: grosse_kreisstadt
schluessel: "09178124"
auszeichnung:
  seit: "2026-10-12"
  quelle: ${QUELLE}
online_verfahren:
  - anzahl: 1072
    stand: "2026-10"
    quelle: ${QUELLE}
`);
    expect(rufe(ordner, 'check', 'stadt-freising.yaml').ausgabe).toContain('alles in Ordnung');
  });

  test.each([
    ['an authority that has one', ['Stadt Schongau', '--quelle', QUELLE], 'schon einen Datensatz'],
    [
      'a name that several bear',
      ['Rosenheim', '--quelle', QUELLE],
      'Landratsamt Rosenheim (09187)',
    ],
    ['no source', ['Stadt Freising'], 'Quelle der Auszeichnung fehlt'],
    ['a source that is none', ['Stadt Freising', '--quelle', 'Telefonat'], 'https://'],
    [
      'a number that is none',
      ['Stadt Freising', '--quelle', QUELLE, '--anzahl', 'viele'],
      'ganze Zahl',
    ],
    [
      'too few',
      ['Stadt Freising', '--quelle', QUELLE, '--anzahl', '12', '--stand', '2026'],
      'weniger als 50',
    ],
    ['an option that does not exist', ['--frob'], 'README'],
  ])('refuses %s, and writes nothing', (_, argumente, meldung) => {
    const ordner = echte();
    const vorher = stand(ordner);
    const { ausgabe, status } = rufe(ordner, 'new', ...argumente);
    expect(ausgabe).toContain(meldung);
    expect(status).toBe(2);
    expect(stand(ordner)).toEqual(vorher);
  });

  test('never overwrites a file, whatever stands in it', () => {
    const ordner = inhaltMit({ 'stadt-freising.yaml': 'kaputt: [' });
    const { ausgabe } = rufe(ordner, 'new', 'Stadt Freising', '--quelle', QUELLE);
    expect(ausgabe).toContain('gibt es schon');
    expect(stand(ordner)['stadt-freising.yaml']).toBe('kaputt: [');
  });
});

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
    'Ausgezeichnet am': '12.10.2026',
    Quelle: 'https://www.example.org/f',
    'Zahl der Online-Verfahren': 'über 70',
    'Stand der Zahl': '_No response_',
    Website: 'www.freising.de',
  };
  const ZAHL = {
    Behörde: '9190148',
    'Zahl der Online-Verfahren': '88',
    'Stand der Zahl': '10/2026',
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
      '  - anzahl: 88\n    stand: "2026-10"\n    quelle: https://www.example.org/s\n',
    ],
    [
      'a withdrawal',
      ENTZUG,
      'stadt-schongau.yaml',
      'entzug:\n  seit: "2026-03-01"\n  grund: Die Stadt hat das Siegel zurückgegeben.\n  quelle: https://www.example.org/e\n',
    ],
    ['a correction', BERICHTIGUNG, 'stadt-schongau.yaml', 'website: https://www.schongau.de\n'],
  ])('%s becomes a record that passes the check', (_, antworten, datei, zeilen) => {
    const ordner = echte();
    const { ausgabe, status } = melde(ordner, antworten);
    expect(ausgabe).toContain(datei);
    expect(status).toBe(0);
    expect(stand(ordner)[datei]).toContain(zeilen);
    expect(rufe(ordner, 'check').status).toBe(0);
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
    ['too few', { ...ZAHL, 'Zahl der Online-Verfahren': '12' }, 'weniger als 50'],
    ['a source on the intranet', { ...ZAHL, Quelle: 'https://intranet.example.org/x' }, 'intern'],
    ['something else', { ...BERICHTIGUNG, 'Was ist falsch?': 'Etwas anderes' }, 'von Hand'],
    [
      'a wrong correction',
      { ...BERICHTIGUNG, 'Richtig ist': 'javascript:alert(1)' },
      'keine Webadresse',
    ],
    ['no form at all', { Hallo: 'Welt' }, 'keines der Formulare'],
  ])('what cannot become one is explained, and nothing is written: %s', (_, antworten, meldung) => {
    const ordner = echte();
    const vorher = stand(ordner);
    const { ausgabe, status } = melde(ordner, antworten);
    expect(ausgabe).toContain(meldung);
    expect(status).toBe(1);
    expect(stand(ordner)).toEqual(vorher);
  });

  test('what someone writes notifies nobody and formats nothing', () => {
    const { ausgabe } = melde(echte(), {
      ...NEU,
      Behörde: '@alle <img src=x> [x](https://boese.example) #1',
    });
    expect(ausgabe).not.toMatch(/@alle|<img|(?<!\\)\]\(|#1/);
  });
});

describe('changes and check against a base', () => {
  /** A repository of its own with the committed records, and a branch. */
  function repo() {
    const ordner = mkdtempSync('.tmp/repo-');
    const git = (...argumente: string[]) =>
      execFileSync(
        'git',
        ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...argumente],
        { cwd: ordner, stdio: 'pipe' },
      );
    git('init', '-q', '-b', 'main');
    cpSync('content/aemter', join(ordner, 'aemter'), { recursive: true });
    const pfad = (name: string) => join(ordner, 'aemter', `${name}.yaml`);
    writeFileSync(
      pfad('markt-thurnau'),
      readFileSync(pfad('markt-thurnau'), 'utf8').replace(/$/, 'frueher: [thurnau]\n'),
    );
    git('add', '.');
    git('commit', '-qm', 'Anfang');
    git('checkout', '-qb', 'zweig');
    return {
      ordner,
      git,
      pfad,
      aendere: (name: string, von: string | RegExp, nach: string) =>
        writeFileSync(
          pfad(name),
          readFileSync(pfad(name), 'utf8').replace(von, () => nach),
        ),
    };
  }

  test('names every change and nothing else', () => {
    const { ordner, git, pfad, aendere } = repo();
    writeFileSync(
      pfad('stadt-freising'),
      alsYaml(
        neuerDatensatz(register.behoerde('09178124'), { quelle: 'https://www.example.org/f' }),
      ),
    );
    aendere(
      'markt-murnau-a-staffelsee',
      'website:',
      '  - anzahl: 72\n    stand: "2026-10"\n    quelle: https://www.example.org/m\nwebsite:',
    );
    aendere(
      'stadt-schongau',
      'hinweis:',
      'entzug: { seit: "2026-03-01", grund: "@alle <b>weg</b>", quelle: https://www.example.org/e }\nhinweis:',
    );
    aendere('gemeinde-hallbergmoos', /$/, 'website: https://www.hallbergmoos.de\n');
    aendere('stadt-memmingen', 'name:', '# angerufen\nname:');
    git('mv', 'aemter/gemeinde-spiegelau.yaml', 'aemter/spiegelau-neu.yaml');
    rmSync(pfad('verwaltungsgemeinschaft-ilmmuenster'));
    aendere('markt-thurnau', 'frueher: [thurnau]\n', '');
    const { ausgabe, status } = rufe(
      ordner,
      'changes',
      '--base',
      'main',
      '--preview',
      'https://vorschau.example.org/17/',
    );
    expect(status).toBe(0);
    expect(ausgabe.replaceAll('\u2060', '')).toMatchSnapshot();
    expect(ausgabe).not.toMatch(/@alle|<b>/);

    const pruefung = rufe(ordner, 'check', '--base', 'main', '--format', 'json');
    const meldungen = JSON.parse(pruefung.ausgabe) as { datei: string; regel: string }[];
    expect(
      meldungen
        .map(({ datei, regel }) => `${datei} ${regel}`)
        .filter((zeile) => !zeile.endsWith('veraltet')),
    ).toEqual(
      [
        'aemter/markt-thurnau.yaml frueher-entfernt',
        'aemter/spiegelau-neu.yaml umbenannt-ohne-frueher',
        'aemter/spiegelau-neu.yaml dateiname',
        'aemter/stadt-schongau.yaml html',
        'aemter/verwaltungsgemeinschaft-ilmmuenster.yaml verschwunden',
      ].sort(),
    );
    // Nothing is said of records that the branch does not touch.
    expect(new Set(meldungen.map(({ datei }) => datei)).size).toBeLessThan(9);
  });

  test('says so where nothing changes, and explains a base that is not there', () => {
    const { ordner } = repo();
    expect(rufe(ordner, 'changes', '--base', 'main').ausgabe).toContain('ändert sich nichts');
    expect(rufe(ordner, 'check', '--base', 'main').ausgabe).toContain(
      '0 Datensätze geprüft, alles in Ordnung',
    );
    for (const skript of ['changes', 'check']) {
      const { ausgabe, status } = rufe(ordner, skript, '--base', 'gibtsnicht');
      expect(ausgabe).toContain('git fetch');
      expect(status).toBe(2);
    }
    expect(rufe(ordner, 'changes', '--base', '--output=x').status).toBe(2);
  });
});

describe('the comment is changed, not repeated', () => {
  test.each(['github', 'gitlab'])('on %s', async (dienst) => {
    const verfasser =
      dienst === 'github'
        ? { user: { login: 'github-actions[bot]' } }
        : { author: { username: 'bot' } };
    const fremder = { user: { login: 'x' }, author: { username: 'x' } };
    const kommentare: { id: number; body: string }[] = Array.from({ length: 120 }, (_, i) => ({
      id: i,
      // Someone else may begin a comment with the same line.
      body: i === 7 ? '<!-- digitales-amt: test -->\nfremd' : `Kommentar ${i}`,
      ...fremder,
    }));
    const schreibend: string[] = [];
    const server = createServer((anfrage, antwort) => {
      const url = new URL(anfrage.url!, 'http://localhost');
      let koerper = '';
      anfrage.on('data', (teil: Buffer) => (koerper += teil.toString()));
      anfrage.on('end', () => {
        if (
          anfrage.headers.authorization !== 'Bearer geheim' &&
          anfrage.headers['private-token'] !== 'geheim'
        )
          antwort.statusCode = 401;
        if (anfrage.method === 'GET') {
          const [seite, laenge] = [
            Number(url.searchParams.get('page')),
            Number(url.searchParams.get('per_page')),
          ];
          if (url.pathname.endsWith('/user')) {
            // GitHub does not tell the token of a workflow who it is.
            antwort.statusCode = dienst === 'github' ? 403 : 200;
            antwort.end(JSON.stringify({ username: 'bot' }));
            return;
          }
          antwort.end(JSON.stringify(kommentare.slice((seite - 1) * laenge, seite * laenge)));
          return;
        }
        schreibend.push(`${anfrage.method} ${url.pathname}`);
        const { body } = JSON.parse(koerper) as { body: string };
        const id = Number(/\/(\d+)$/.exec(url.pathname)?.[1]);
        if (anfrage.method === 'POST') kommentare.push({ id: 500, body, ...verfasser });
        else kommentare.find((einer) => einer.id === id)!.body = body;
        antwort.end('{}');
      });
    });
    await new Promise<void>((bereit) => server.listen(0, bereit));
    const basis = `http://localhost:${(server.address() as AddressInfo).port}`;
    const umgebung =
      dienst === 'github'
        ? { GITHUB_API_URL: basis, GITHUB_REPOSITORY: 'a/b', GITHUB_TOKEN: 'geheim' }
        : { CI_API_V4_URL: basis, CI_PROJECT_ID: '7', KOMMENTAR_TOKEN: 'geheim' };
    const ort = ortAus(umgebung, '17')!;
    expect(await kommentiere(ort, '<!-- digitales-amt: test -->\neins')).toBe('neu');
    expect(await kommentiere(ort, '<!-- digitales-amt: test -->\nzwei')).toBe('geaendert');
    server.close();
    expect(kommentare.filter(({ id }) => id >= 120)).toMatchObject([
      { id: 500, body: '<!-- digitales-amt: test -->\nzwei' },
    ]);
    expect(schreibend).toEqual(
      dienst === 'github'
        ? ['POST /repos/a/b/issues/17/comments', 'PATCH /repos/a/b/issues/comments/500']
        : [
            'POST /projects/7/merge_requests/17/notes',
            'PUT /projects/7/merge_requests/17/notes/500',
          ],
    );
  });

  test('nowhere else', () => expect(ortAus({ GITHUB_TOKEN: 'x' }, '1')).toBeUndefined());
});

test('the templates for a pull request and for a merge request are the same', () =>
  expect(readFileSync('.gitlab/merge_request_templates/Default.md', 'utf8')).toBe(
    readFileSync('.github/pull_request_template.md', 'utf8'),
  ));

test('the guide shows only commands and pictures that exist', () => {
  const text = ['README.md', 'docs/redaktion.md']
    .map((datei) => readFileSync(datei, 'utf8'))
    .join('\n');
  const befehle = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts;
  for (const [, befehl] of text.matchAll(/npm run ([\w-]+)/g))
    expect(befehle).toHaveProperty(befehl!);
  for (const [, bild] of text.matchAll(/\]\((bilder\/[^)]+)\)/g))
    expect(readdirSync('docs/bilder')).toContain(bild!.replace('bilder/', ''));
});
