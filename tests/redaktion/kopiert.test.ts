/** A name copied from the heading of its page, with the soft hyphens in it, is that name. */
import { expect, test } from 'vitest';
import { findeAmt } from '../../src/domain/redaktion/amtsfund.ts';
import { planeEinfuhr } from '../../src/domain/redaktion/einfuhr.ts';
import { blattAus } from '../../src/domain/redaktion/tabellenblatt.ts';
import { formularZu } from '../../src/domain/redaktion/antworten.ts';
import { meldungAlsDatensatz } from '../../src/domain/redaktion/formulardeutung.ts';
import { sucheBehoerden } from '../../src/domain/register/behoerdensuche.ts';
import { suchform, woerter } from '../../src/domain/sprache/suchform.ts';
import { geprueft, grundlage, quelltexte, register } from '../hilfe/inhalt.ts';

const NAME = 'Verwaltungsgemeinschaft Ilmmünster';
const KOPIERT = 'Verwaltungs\u00adgemeinschaft Ilm\u00admünster\u200b';
const DATEI = 'aemter/verwaltungsgemeinschaft-ilmmuenster.yaml';
const pruefstand = { quelltexte, gute: new Set(geprueft.aemter.map(({ id }) => id)) };

test('in the finder and in the list', () => {
  expect(woerter(KOPIERT)).toEqual(woerter(NAME));
  expect(suchform(KOPIERT)).toBe(suchform(NAME));
});

test('in the form', () =>
  expect(sucheBehoerden(register, KOPIERT)).toEqual(sucheBehoerden(register, NAME)));

test('on the command line', () =>
  expect(findeAmt(KOPIERT, pruefstand, register)).toMatchObject({
    name: NAME,
    quelltext: { datei: DATEI },
  }));

test('in a list', () => {
  const tabelle = [
    ['Be\u00adhörde', 'Anzahl', 'Stand', 'Quelle'],
    [KOPIERT, '80', '2026-05', '\u200bhttps://www.example.org/x'],
  ];
  const plan = planeEinfuhr(
    [blattAus('', tabelle)],
    {},
    { register, pruefstand, heute: grundlage.heute, vorab: () => [] },
  );
  expect(plan.unklare).toEqual([]);
  expect(plan.texte.get(DATEI)).toContain('quelle: https://www.example.org/x\n');
});

test('in an issue form', () => {
  const text = [
    `### Behörde\n\n${KOPIERT}\n`,
    '### Zahl der Online-Verfahren\n\n80\n',
    '### Stand der Zahl\n\n2026-05\n',
    '### Quelle\n\nhttps://www.example.org/x\n',
  ].join('\n');
  expect(
    meldungAlsDatensatz(formularZu(text)!, text, pruefstand, register, grundlage.heute),
  ).toMatchObject({
    datei: DATEI,
    neu: false,
  });
});
