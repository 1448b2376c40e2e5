/** A content folder that is wrong: the sentence that names what, the same wherever it is read. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { REGISTERDATEIEN } from '../../src/domain/register/selbstpruefung.ts';
import { markiere } from '../../src/io/baumarke.ts';
import {
  leseAemter,
  leseAnliegen,
  leseLinkergebnisse,
  leseWeiterleitungen,
  pruefeBestand,
  pruefeInhalt,
} from '../../src/io/inhalt.ts';
import { klartext } from '../../src/io/klartext.ts';
import { fuehreAus } from '../hilfe/bau.ts';
import { FIXTUR } from '../hilfe/fixtur.ts';

let ordner: string;
beforeEach(() => {
  mkdirSync('.tmp', { recursive: true });
  ordner = mkdtempSync('.tmp/inhalt-');
  cpSync(FIXTUR.CONTENT_DIR, ordner, { recursive: true });
  vi.stubEnv('CONTENT_DIR', ordner);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(ordner, { recursive: true, force: true });
});

/** Puts a text in the place of a file that otherwise comes from `content`. */
function ersetze(datei: string, text: string): void {
  mkdirSync(join(ordner, 'register'), { recursive: true });
  writeFileSync(join(ordner, datei), text);
}

test('the fixtures are sound', () => {
  expect(() => {
    pruefeInhalt();
    pruefeBestand(leseAemter(), '2026-06-15');
  }).not.toThrow();
});

describe('CONTENT_DIR', () => {
  const datei = 'README.md';
  test.each([
    ['a folder that is not there', () => '.tmp/gibtsnicht', 'gibt es nicht'],
    ['with ~', () => '~/inhalt', 'gibt es nicht'],
    ['a file', () => datei, 'ist kein Ordner'],
    ['a device', () => '/dev/null', 'ist kein Ordner'],
    [
      'an empty folder',
      () => {
        mkdirSync(join(ordner, 'leer'));
        return join(ordner, 'leer');
      },
      'fehlt der Ordner „aemter“',
    ],
    ['the folder of the records itself', () => join(ordner, 'aemter'), 'fehlt der Ordner „aemter“'],
    [
      'a built site',
      () => {
        markiere(ordner);
        return ordner;
      },
      'ist ein Bau der Website',
    ],
  ])('%s', (_, lege, satz) => {
    vi.stubEnv('CONTENT_DIR', lege());
    for (const lies of [pruefeInhalt, leseAemter, leseAnliegen, leseWeiterleitungen])
      expect(lies).toThrow(satz);
  });

  test('without records', () => {
    rmSync(join(ordner, 'aemter'), { recursive: true });
    mkdirSync(join(ordner, 'aemter'));
    expect(() => {
      pruefeBestand(leseAemter(), '2026-06-15');
    }).toThrow(`Im Ordner „${ordner}/aemter“ liegt kein Datensatz.`);
  });

  test('with a file in the place of the folder of records', () => {
    rmSync(join(ordner, 'aemter'), { recursive: true });
    writeFileSync(join(ordner, 'aemter'), '');
    expect(leseAemter).toThrow(`„${ordner}/aemter“ lässt sich nicht lesen (ENOTDIR)`);
  });

  test('with spaces, umlauts and a link on its way', () => {
    const name = `${ordner}/mein Inhält`;
    symlinkSync('.', name);
    vi.stubEnv('CONTENT_DIR', `${name}/`);
    expect(leseAemter().length).toBeGreaterThan(0);
  });
});

describe.each(Object.values(REGISTERDATEIEN))('register/%s', (name) => {
  const datei = `register/${name}`;
  const gut = readFileSync(join('content', datei), 'utf8');
  test.each([
    ['empty', ''],
    ['truncated', gut.slice(0, gut.length / 2)],
    ['not JSON', 'version https://git-lfs.github.com/spec/v1\n'],
    ['another kind', '"x"'],
    ['null', 'null'],
    ['nothing in it', gut.startsWith('[') ? '[]' : '{}'],
    ['an entry of another kind', gut.startsWith('[') ? '[1]' : '{"09161000":[1]}'],
  ])('%s', (_, text) => {
    ersetze(datei, text);
    let gesagt: string | undefined;
    try {
      pruefeInhalt();
    } catch (fehler) {
      gesagt = klartext(fehler);
    }
    expect(gesagt).toContain(`${ordner}/${datei}`);
    expect(gesagt).toContain('npm run register');
    expect(gesagt).not.toContain('\n');
  });
});

test.each([
  ['a folder', (pfad: string) => mkdirSync(pfad, { recursive: true }), 'lässt sich nicht lesen'],
])('a file of the register that is %s', (_, lege, satz) => {
  lege(join(ordner, 'register/ortsteile.json'));
  expect(pruefeInhalt).toThrow(satz);
});

describe('links.json', () => {
  test.each([
    ['', 'kein gültiges JSON'],
    ['[]', 'nicht die erwartete Form'],
    ['{"https://example.org/": {"geprueft": "gestern", "zustand": "fehlt"}}', 'geprueft'],
    ['{"https://example.org/": {"geprueft": "2026-01-01", "zustand": "gut"}}', 'zustand'],
  ])('%s', (text, satz) => {
    ersetze('links.json', text);
    expect(leseLinkergebnisse).toThrow(satz);
    expect(leseLinkergebnisse).toThrow(`„${ordner}/links.json“`);
  });
});

test.each([
  ['aemter.txt', '/aemter/*/\n<<<<<<< HEAD\n', 'Zeile 2'],
  ['umzuege.txt', '/alt/\u0000\n', 'Zeile 1: „/alt/\uFFFD“'],
])('adressen/%s', (name, text, satz) => {
  mkdirSync(join(ordner, 'adressen'));
  writeFileSync(join(ordner, 'adressen', name), text);
  expect(pruefeInhalt).toThrow(satz);
  expect(pruefeInhalt).toThrow(`„${ordner}/adressen/${name}“`);
});

describe('bayernportal-orte.json', () => {
  const ort = { name: 'X', plz: '80331', behoerde: '90000000001', gemeinde: '900000000001' };
  test.each([
    ['{', 'kein gültiges JSON'],
    [JSON.stringify({ quelle: 'x', orte: { '09162000': { ...ort, behoerde: 9 } } }), 'behoerde'],
    [JSON.stringify({ quelle: 'x', orte: { '09999999': ort } }), '09999999'],
  ])('%s', (text, satz) => {
    ersetze('bayernportal-orte.json', text);
    expect(pruefeInhalt).toThrow(satz);
    expect(pruefeInhalt).toThrow(`„${ordner}/bayernportal-orte.json“`);
  });
});

describe('build, check and other commands say the same', () => {
  test('of the register', () => {
    ersetze('register/postleitzahlen.json', '{}');
    const satz = `Das Register stimmt nicht, in „${ordner}/register/postleitzahlen.json“: für 2056 Gemeinden fehlen die Postleitzahlen. Holen Sie die Datei aus dem Repository zurück, oder bauen Sie das Register mit „npm run register“ neu.\n`;
    for (const skript of ['build', 'check', 'new']) {
      const { status, stderr } = fuehreAus(`scripts/${skript}.ts`, {});
      expect([skript, status, stderr]).toEqual([skript, 1, satz]);
    }
  });

  test('of a folder without records', () => {
    rmSync(join(ordner, 'aemter'), { recursive: true });
    mkdirSync(join(ordner, 'aemter'));
    for (const skript of ['build', 'check']) {
      const { status, stderr } = fuehreAus(`scripts/${skript}.ts`, {
        OUT_DIR: `${ordner}-dist`,
      });
      expect([skript, status]).toEqual([skript, 1]);
      expect(stderr).toContain(`Im Ordner „${ordner}/aemter“ liegt kein Datensatz.`);
      expect(stderr).not.toContain('    at ');
    }
  });
});
