/** `npm run changes` and the check against a base, in a repository of their own. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { neuerDatensatz } from '../../src/domain/datensatz/neu.ts';
import { alsYaml } from '../../src/domain/datensatz/schreiben.ts';
import { REGISTERTAG } from '../../src/domain/register/registerstand.ts';
import { amtFormschema } from '../../src/domain/datensatz/schema.ts';
import type { Meldung } from '../../src/domain/pruefung/meldung.ts';
import { aenderungen, dateistand } from '../../src/domain/redaktion/aenderungen.ts';
import { alsMarkdown } from '../../src/domain/redaktion/aenderungsbericht.ts';
import { amtKennungen } from '../../src/domain/register/kennung.ts';
import { behoerdenname, type Behoerde } from '../../src/domain/register/register.ts';
import { quelltextAus } from '../../src/io/yaml.ts';
import { FIXTUR } from '../hilfe/fixtur.ts';
import { register } from '../hilfe/inhalt.ts';
import { rufe } from './befehle.ts';

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
    cpSync(join(FIXTUR.CONTENT_DIR, 'aemter'), join(ordner, 'aemter'), { recursive: true });
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

  test('names every change and nothing else', async () => {
    const { ordner, git, pfad, aendere } = repo();
    writeFileSync(
      pfad('stadt-freising'),
      alsYaml(
        neuerDatensatz(register.behoerde('09178124'), { quelle: 'https://presse.example.org/f' }),
      ),
    );
    aendere(
      'markt-murnau-a-staffelsee',
      'website:',
      '  - anzahl: 72\n    stand: "2026-05"\n    quelle: https://presse.example.org/m\nwebsite:',
    );
    aendere(
      'stadt-schongau',
      'hinweis:',
      'entzug: { seit: "2026-03-01", grund: "@alle <b>weg</b>", quelle: https://presse.example.org/e }\nhinweis:',
    );
    aendere('gemeinde-poing', /$/, 'website: https://www.poing.example.org\n');
    aendere('stadt-memmingen', 'name:', '# angerufen\nname:');
    git('mv', 'aemter/gemeinde-spiegelau.yaml', 'aemter/spiegelau-neu.yaml');
    rmSync(pfad('verwaltungsgemeinschaft-ilmmuenster'));
    aendere('markt-thurnau', 'frueher: [thurnau]\n', '');
    const { ausgabe, status } = await rufe(
      ordner,
      'changes',
      '--base',
      'main',
      '--preview',
      'https://vorschau.example.org/17/',
    );
    expect(status).toBe(0);
    expect(
      ausgabe.replaceAll('\u2060', '').replaceAll(REGISTERTAG, 'TT.MM.JJJJ'),
    ).toMatchSnapshot();
    expect(ausgabe).not.toMatch(/@alle|<b>/);

    const pruefung = await rufe(ordner, 'check', '--base', 'main', '--format', 'json');
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

  test('says so where nothing changes, and explains a base that is not there', async () => {
    const { ordner } = repo();
    expect((await rufe(ordner, 'changes', '--base', 'main')).ausgabe).toContain(
      'ändert sich nichts',
    );
    expect((await rufe(ordner, 'check', '--base', 'main')).ausgabe).toContain(
      '0 Datensätze geprüft, alles in Ordnung',
    );
    for (const skript of ['changes', 'check']) {
      const { ausgabe, status } = await rufe(ordner, skript, '--base', 'gibtsnicht');
      expect(ausgabe).toContain('git fetch');
      expect(status).toBe(2);
    }
    expect((await rufe(ordner, 'changes', '--base', '--output=x')).status).toBe(2);
  });
});

describe('files beside the records, in the comment and in the check', () => {
  /** A repository whose branch "fremd" proposes what a stranger may think of. */
  function fremdesRepo() {
    const ordner = mkdtempSync('.tmp/repo-');
    const git = (...argumente: string[]) =>
      execFileSync(
        'git',
        ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...argumente],
        { cwd: ordner, stdio: 'pipe' },
      );
    git('init', '-q', '-b', 'main');
    for (const teil of ['aemter', 'anliegen', 'links.json'])
      cpSync(join(FIXTUR.CONTENT_DIR, teil), join(ordner, teil), { recursive: true });
    cpSync('content/register', join(ordner, 'register'), { recursive: true });
    git('add', '.');
    git('commit', '-qm', 'Anfang');
    git('checkout', '-qb', 'fremd');
    const lies = (datei: string) => readFileSync(join(ordner, datei), 'utf8');
    const schreibe = (datei: string, text: string) => writeFileSync(join(ordner, datei), text);
    return { ordner, git, lies, schreibe };
  }
  const EINWOHNER = /"einwohner":\d+/;

  test('a changed population and a changed link are told; nothing of the branch is checked out', async () => {
    const { ordner, git, lies, schreibe } = fremdesRepo();
    schreibe(
      'register/behoerden.json',
      lies('register/behoerden.json').replace(EINWOHNER, '"einwohner":1'),
    );
    schreibe(
      'links.json',
      '{"https://x.example.org/":"![Bild](https://b.example.org/b.png) @team"}',
    );
    symlinkSync('/etc/hostname', join(ordner, 'aemter/verweis.yaml'));
    git('add', '.');
    git('commit', '-qm', 'Fremd');

    const pruefung = await rufe(ordner, 'check', '--base', 'main', '--format', 'github');
    expect(pruefung.ausgabe).toMatch(
      /::notice file=.*register\/behoerden\.json.*einwohner \d+ → 1/,
    );

    git('switch', '-q', 'main');
    const { ausgabe, status } = await rufe(ordner, 'changes', '--base', 'main', '--head', 'fremd');
    expect(status).toBe(0);
    expect(ausgabe.replaceAll('\u2060', '')).toMatch(
      /### ⚠️ Register \(1\)\n\n- \*\*register\/behoerden\.json\*\*: .*einwohner \d+ → 1/,
    );
    expect(ausgabe).toContain('links.json');
    expect(ausgabe).toContain('nicht gelesen: aemter/verweis.yaml');
    // No picture, nobody called.
    expect(ausgabe).not.toMatch(/!\[|@team|:\/\/b/);
    expect(existsSync(join(ordner, 'aemter/verweis.yaml'))).toBe(false);
  });

  test('a register that cannot be read, and a folder that is gone, are said', async () => {
    const { ordner, git, schreibe } = fremdesRepo();
    schreibe('register/behoerden.json', '[');
    rmSync(join(ordner, 'aemter'), { recursive: true });
    git('add', '.');
    git('commit', '-qm', 'Fremd');
    git('switch', '-q', 'main');
    const { ausgabe, status } = await rufe(ordner, 'changes', '--base', 'main', '--head', 'fremd');
    expect(status).toBe(0);
    expect(ausgabe).toContain('Das Register dieses Vorschlags lässt sich nicht lesen');
    expect(ausgabe).not.toContain('.tmp');
    expect(ausgabe).toContain('### Gelöscht');
  });
});

test('a proposal that no content folder can hold is refused', async () => {
  const ordner = mkdtempSync('.tmp/repo-');
  const git = (...argumente: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...argumente],
      {
        cwd: ordner,
        stdio: 'pipe',
      },
    );
  git('init', '-q', '-b', 'main');
  mkdirSync(join(ordner, 'aemter'));
  writeFileSync(join(ordner, 'aemter/gross.yaml'), ' '.repeat(10_000_001));
  git('add', '.');
  git('commit', '-qm', 'Gross');
  const { ausgabe, status } = await rufe(ordner, 'changes', '--base', 'main', '--head', 'main');
  expect(status).toBe(2);
  expect(ausgabe).toContain('mehr, als ein Inhaltsordner fassen darf (1 Datei, 11 MB)');
});

describe('a comment on hundreds of changes', () => {
  const behoerden = register.behoerden.filter(({ art }) => art !== 'bezirk').slice(0, 420);
  const kennungen = amtKennungen(register);
  const QUELLE = `https://www.example.org/${'ein-langer-weg/'.repeat(9)}`;
  const zustand = (behoerde: Behoerde, zahlen: readonly number[]) => {
    const alt = neuerDatensatz(behoerde, { seit: '2022-05', quelle: QUELLE });
    const online_verfahren = zahlen.map((anzahl, i) => ({
      anzahl,
      stand: `202${2 + i}-05`,
      quelle: QUELLE,
    }));
    const datei = `aemter/${kennungen.get(behoerde.schluessel)}.yaml`;
    return dateistand(amtFormschema, quelltextAus(datei, alsYaml({ ...alt, online_verfahren })));
  };
  const liste = aenderungen(
    amtFormschema,
    register,
    behoerden.slice(0, 143).map((eine) => zustand(eine, [60])),
    behoerden.map((eine, i) => zustand(eine, i < 143 ? [60, 61 + i] : [60])),
  );
  const meldungen = behoerden.map((behoerde, i): Meldung => ({
    datei: `aemter/${kennungen.get(behoerde.schluessel)}.yaml`,
    zeile: 1,
    spalte: 1,
    regel: i === 419 ? 'zukunft' : 'sprung',
    schwere: i === 419 ? 'fehler' : 'warnung',
    meldung: 'Sehen Sie nach.',
    vorschlag: null,
  }));
  const markdown = alsMarkdown(liste, meldungen, { vorschau: 'https://vorschau.example.org' });
  const zeilen = markdown.split('\n');

  test('begins with a summary and stays within what services take', () => {
    expect(markdown.length).toBeLessThan(62_000);
    // First where to look: the page of the largest change, then the whole site.
    expect(zeilen[4]).toMatch(
      /^👁️ \*\*Vorschau\*\*.*: \[.* und 415 weitere · \[die ganze Website\]/,
    );
    expect(zeilen[6]).toBe(
      '420 Datensätze: ❌ Fehler (1) · Geänderte Zahlen (143) · Neue Ämter (277) · ⚠️ Warnungen (419)',
    );
  });

  test('errors first, then the largest changes; the others are folded, none is lost', () => {
    const ueberschriften = zeilen.filter((zeile) => zeile.startsWith('###'));
    expect(ueberschriften.map((zeile) => zeile.replace(/ \(.*/, ''))).toEqual([
      '### ❌ Fehler',
      '### Geänderte Zahlen',
      '### Neue Ämter',
      '### ⚠️ Warnungen',
    ]);
    const groesste = behoerdenname(behoerden[142]!);
    expect(zeilen.find((zeile) => zeile.includes('gezeigte Zahl'))).toContain(groesste);
    expect(markdown).toContain('60 → 203');
    // Every changed number stands there, or is counted.
    const gezeigt = markdown.match(/gezeigte Zahl/g)!.length;
    const gezaehlt = Number(
      /… und (\d+) weitere/.exec(markdown.split('### Neue Ämter')[0]!)?.[1] ?? 0,
    );
    expect(gezeigt + gezaehlt).toBe(143);
    expect(markdown.match(/<details>/g)).toHaveLength(3);
    expect(markdown.match(/<\/details>/g)).toHaveLength(3);
  });

  test('sentences made to be long cannot push it over', () => {
    const lange = liste.map((eine) => ({
      ...eine,
      name: 'x'.repeat(9000),
      saetze: Array.from({ length: 50 }, () => '[x] '.repeat(5000)),
    }));
    expect(alsMarkdown(lange, meldungen).length).toBeLessThan(62_000);
  });
});
