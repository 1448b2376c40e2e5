/** LibreOffice opens workbook and tables with keys, umlauts and days as they are. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { feldzeilen } from '../../src/domain/ausgabe/feldtabelle.ts';
import { amtForm, type AmtExport } from '../../src/domain/ausgabe/formen.ts';
import { ausgabe, text } from '../hilfe/ausgabe.ts';

const vorhanden = spawnSync('soffice', ['--version']).status === 0;
if (!vorhanden) console.log('LibreOffice (soffice) is not installed: its tests are left out.');

const ordner = mkdtempSync(join(tmpdir(), 'libreoffice-'));
afterAll(() => rmSync(ordner, { recursive: true, force: true }));

const felder = feldzeilen(amtForm);
/** Comma, quotes, UTF-8, from the first line, cells as they are shown. */
const ZIEL = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true';

/** A file as LibreOffice shows it. @param wahl what the person who opens it chooses */
function geoeffnet(name: string, wahl?: string): Record<string, string>[] {
  writeFileSync(join(ordner, name), ausgabe.dateien.get(name)!);
  execFileSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${ordner}/profil`,
      '--convert-to',
      ZIEL,
      ...(wahl ? [`--infilter=CSV:${wahl}`] : []),
      '--outdir',
      join(ordner, 'aus'),
      join(ordner, name),
    ],
    { stdio: 'ignore' },
  );
  const datei = join(ordner, 'aus', name.replace(/\.\w+$/, '.csv'));
  const [, ...zeilen] = parse(readFileSync(datei, 'utf8')) as string[][];
  return zeilen.map((zeile) =>
    Object.fromEntries(felder.map(({ name: feld }, i) => [feld, zeile[i]!])),
  );
}

const aemter = JSON.parse(text('aemter.json')) as AmtExport[];
const GANZER_TAG = /^(\d{4})-(\d\d)-(\d\d)$/;

/** What must be seen of each office, whatever the program's own way with numbers. */
const sichtbar = ({ id, name, schluessel, landkreis, stand, ausgezeichnet_seit }: AmtExport) => ({
  id,
  name,
  schluessel,
  landkreis: landkreis ?? '',
  stand: stand ?? '',
  ausgezeichnet_seit: ausgezeichnet_seit ?? '',
});
const auswahl = (zeile: Record<string, string>) =>
  Object.fromEntries(Object.keys(sichtbar(aemter[0]!)).map((feld) => [feld, zeile[feld]]));

describe.skipIf(!vorhanden)('LibreOffice', () => {
  test('opens the workbook: keys are text, full days are dates', () => {
    const deutsch = (stand: string) => stand.replace(GANZER_TAG, '$3.$2.$1');
    expect(geoeffnet('aemter.xlsx').map(auswahl)).toEqual(
      aemter.map(sichtbar).map((amt) => ({
        ...amt,
        stand: deutsch(amt.stand),
        ausgezeichnet_seit: deutsch(amt.ausgezeichnet_seit),
      })),
    );
  });

  test('opens the CSV for Excel where formulas are evaluated, as the data page says', () => {
    const zeilen = geoeffnet(
      'aemter-excel.csv',
      '59,34,76,1,,1031,false,true,false,false,false,-1,true',
    );
    expect(zeilen.map(auswahl)).toEqual(aemter.map(sichtbar));
    expect(zeilen.map(({ lat }) => Number(lat))).toEqual(aemter.map(({ lat }) => lat));
  });

  test('opens the exact CSV where keys and Stand are chosen to be text, as the data page says', () => {
    const alsText = felder.flatMap(({ name }, i) =>
      ['schluessel', 'stand', 'ausgezeichnet_seit'].includes(name) ? [`${i + 1}/2`] : [],
    );
    const zeilen = geoeffnet('aemter.csv', `44,34,76,1,${alsText.join('/')},1033`);
    expect(zeilen.map(auswahl)).toEqual(aemter.map(sichtbar));
  });
});
