/** Files in the folder of records that are none: one message each, which says what to do. */
import { expect, test } from 'vitest';
import { fremderInhalt, fremderName } from '../../src/domain/pruefung/regeln/datei.ts';
import { MUSTER } from '../../src/domain/pruefung/regeln/tabelle.ts';
import type { Meldung } from '../../src/domain/pruefung/meldung.ts';
import { inhaltMit } from '../hilfe/bau.ts';
import { fuehreBefehlAus } from '../hilfe/befehl.ts';
import { meldungenZu } from './pruefling.ts';

test.each([
  ['landratsamt-rosenheim.yaml~', 'Sicherungskopie'],
  ['landratsamt-rosenheim.yaml.orig', 'Sicherungskopie'],
  ['landratsamt-rosenheim.yaml.bak', 'Sicherungskopie'],
  ['Thumbs.db', 'Windows'],
  ['desktop.ini', 'Windows'],
  ['~$Zahlen.xlsx', 'Office'],
  ['Zahlen.xlsx', 'npm run import'],
  ['Zahlen.csv', 'npm run import'],
  ['Bescheid.pdf', '.yaml'],
  ['Notiz.docx', '.yaml'],
  ['landratsamt-rosenheim (1).yaml', 'Kopie eines Datensatzes'],
  ['landratsamt-rosenheim - Kopie.yaml', 'Kopie eines Datensatzes'],
])('%s is to be deleted', (name, wort) => {
  expect(fremderName(name)).toContain(wort);
  expect(fremderName(name)).toContain('Löschen Sie');
});

test.each(['landratsamt-rosenheim.yaml', 'landratsamt-rosenheim.yml', 'x.YAML', 'x.yaml.txt'])(
  '%s may be a record whose name is wrong',
  (name) => expect(fremderName(name)).toBeUndefined(),
);

test('a text is no document', () =>
  expect(fremderInhalt(Buffer.from(MUSTER).toString('latin1', 0, 16))).toBeUndefined());

test('the check tells of each file once, and of the record nothing', async () => {
  const ordner = inhaltMit({
    'a.yaml': Buffer.from(`\ufeff${MUSTER}`, 'utf16le'),
    'b.yaml': Buffer.from(MUSTER, 'utf16le'),
    'c.yaml': Buffer.from('PK\u0003\u0004 a document', 'latin1'),
    'Zahlen.xlsx': Buffer.from('PK\u0003\u0004', 'latin1'),
    'landratsamt-cham.yaml~': Buffer.from(MUSTER),
  });
  const { stdout } = await fuehreBefehlAus('check', { CONTENT_DIR: ordner }, '--format', 'json');
  const meldungen = (JSON.parse(stdout) as Meldung[]).filter(({ schwere }) => schwere === 'fehler');
  expect(meldungen.map(({ datei, regel, zeile }) => [datei, regel, zeile])).toEqual([
    ['aemter/Zahlen.xlsx', 'fremde-datei', 1],
    ['aemter/a.yaml', 'kodierung', 1],
    ['aemter/b.yaml', 'kodierung', 1],
    ['aemter/c.yaml', 'fremde-datei', 1],
    ['aemter/landratsamt-cham.yaml~', 'fremde-datei', 1],
  ]);
  expect(meldungen[1]!.meldung).toContain('UTF-8');
});

/** The time of one check, in ms; a pattern that goes back and forth would take minutes. */
const HOECHSTENS = 5_000;

test.each([
  ['letters', 'a'.repeat(90_000)],
  ['an e-mail without end', 'a@'.repeat(45_000)],
  ['dots', 'a.'.repeat(45_000)],
  ['digits', `"${'08031 '.repeat(15_000)}"`],
  ['tags', `"${'<a '.repeat(30_000)}"`],
  ['titles', 'Frau Dr. '.repeat(10_000)],
])('%s in a remark and in an e-mail block nothing', (_, text) => {
  const anfang = performance.now();
  for (const feld of [/hinweis: .*/, /email: .*/, /telefon: .*/, /ort: .*/])
    expect(
      meldungenZu(MUSTER.replace(feld, (zeile) => `${zeile.split(':')[0]}: ${text}`)),
    ).toMatchObject([{ regel: 'text-zu-lang' }]);
  expect(performance.now() - anfang).toBeLessThan(HOECHSTENS);
});
