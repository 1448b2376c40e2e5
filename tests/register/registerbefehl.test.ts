/** `npm run register`, as far as it goes without network: what it reads, says and leaves alone. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leseGv100ad } from '../../src/io/registerdatei.ts';
import { fuehreBefehlAus } from '../hilfe/befehl.ts';
import { gv100adAus } from './gv100adbau.ts';

mkdirSync('.tmp', { recursive: true });
const ordner = mkdtempSync('.tmp/register-');
afterAll(() => {
  rmSync(ordner, { recursive: true, force: true });
});

function lege(name: string, inhalt: string | Uint8Array): string {
  writeFileSync(join(ordner, name), inhalt);
  return join(ordner, name);
}

const text = gv100adAus('2023-11-30');
const isoLatin1 = Buffer.from(text, 'latin1');

/** All bytes of the register. */
function abdruck(): string {
  const summe = createHash('sha256');
  const dateien = readdirSync('content/register', { recursive: true, withFileTypes: true });
  for (const datei of dateien.filter((eine) => eine.isFile()))
    summe.update(datei.name).update(readFileSync(join(datei.parentPath, datei.name)));
  return summe.digest('hex');
}

const register = (...argumente: string[]) => fuehreBefehlAus('register', {}, ...argumente);

describe('a file of GV100AD is read', () => {
  const erwartet = () => leseGv100ad(lege('utf8.txt', text));

  test.each<[string, () => string]>([
    ['in ISO-8859-1, as before 2025', () => lege('alt.txt', isoLatin1)],
    [
      'with a byte order mark and CRLF',
      () => lege('bom.txt', `\uFEFF${text.replaceAll('\n', '\r\n')}`),
    ],
    [
      'in its archive, beside other files',
      () =>
        lege(
          'gv100adq.zip',
          zipSync({
            'Datensatzbeschreibung.pdf': strToU8('%PDF'),
            'LiesMich.txt': strToU8('Gebietsstand'),
            'GV100AD_30112023.txt': isoLatin1,
          }),
        ),
    ],
  ])('%s', (_, datei) => expect(leseGv100ad(datei()).eintraege).toEqual(erwartet().eintraege));

  test.each<[string, () => string, string]>([
    ['an archive that is damaged', () => lege('kaputt.zip', 'PK\u0003\u0004kaputt'), 'beschädigt'],
    [
      'an archive without text, such as a spreadsheet',
      () => lege('gv.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<x/>') })),
      'ist keine Textdatei',
    ],
    [
      'an archive with two texts',
      () => lege('zwei.zip', zipSync({ 'a.txt': strToU8('a'), 'b.txt': strToU8('b') })),
      'mehrere Textdateien',
    ],
    ['a file that is empty', () => lege('leer.txt', ''), 'die Datei ist leer'],
    ['a folder', () => ordner, 'EISDIR'],
    ['no file', () => `${ordner}/nichts`, 'gibt es nicht'],
  ])('%s is explained', (_, datei, satz) => {
    expect(() => leseGv100ad(datei())).toThrow(satz);
  });

  test('many faults are counted, not listed', () => {
    const verschoben = lege('verschoben.txt', text.replaceAll('\n60', '\n64'));
    expect(() => leseGv100ad(verschoben)).toThrow(/Zeile \d+: die Satzart .*„64“ gibt es nicht/);
    expect(() => leseGv100ad(verschoben)).toThrow(/… und \d{4} weitere Fehler\./);
  });
});

describe('the command', () => {
  let vorher = '';
  beforeAll(() => {
    vorher = abdruck();
  });

  test('looks ahead without writing', async () => {
    const { status, stdout, stderr } = await register(
      '--gv100ad',
      lege('alt.txt', isoLatin1),
      '--probe',
    );
    expect([status, stderr]).toEqual([0, '']);
    for (const satz of [
      'Stand des Registers: 2023-11-30',
      'Andere Art (1)\n- 09184123 Gemeinde Haar: Stadt → Gemeinde',
      'Adressen, die sich ändern',
      'Probelauf: Geschrieben wurde nichts.',
    ])
      expect(stdout).toContain(satz);
    expect(stdout).not.toContain('Mit diesen Grenzen geht es nicht');
    expect(abdruck()).toBe(vorher);
  });

  test('says that a line must be missing where an area is left over', async () => {
    const luecke = text.replace(/^60.{8}09474119.*\n/m, '');
    const { stdout } = await register('--gv100ad', lege('luecke.txt', luecke), '--probe');
    expect(stdout).toContain('das Gebiet Dormitz (09474119) gehört zu keiner Gemeinde');
  });

  test.each<[string, string[], number, string]>([
    ['faults', ['--gv100ad', 'README.md'], 1, '- Zeile 1: die Satzart'],
    ['a missing file', ['--gv100ad', 'nix.txt'], 2, 'Die Datei „nix.txt“ gibt es nicht.'],
    ['missing boundaries', ['--vg250', 'nix.gpkg'], 2, 'Die Datei „nix.gpkg“ gibt es nicht.'],
    ['boundaries of another kind', ['--vg250', 'README.md'], 1, 'muss auf .gpkg'],
    ['an unknown option', ['--gv100'], 2, 'Diese Angabe gibt es nicht: --gv100'],
    ['an option without value', ['--gv100ad'], 2, 'fehlt der Wert'],
    ['a word too many', ['datei.txt'], 2, 'Das ist hier zu viel'],
    ['how it is called', ['--gv100'], 2, 'Aufruf: npm run register [-- --gv100ad FILE]'],
  ])('explains %s', async (_, argumente, erwartet, satz) => {
    const { status, stdout, stderr } = await register(...argumente);
    expect([status, stdout]).toEqual([erwartet, '']);
    expect(stderr).toContain(satz);
    expect(stderr).not.toContain('    at ');
    expect(abdruck()).toBe(vorher);
  });

  test('says on request how it is called', async () => {
    const { status, stdout } = await register('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('Aufruf: npm run register [-- --gv100ad FILE]');
    expect(abdruck()).toBe(vorher);
  });
});
