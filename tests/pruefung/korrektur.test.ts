/** A published number that lies otherwise in the branch: when that needs an explanation. All invented. */
import { expect, test } from 'vitest';
import { basisAus, pruefe } from '../../src/domain/pruefung/pruefung.ts';
import { MUSTER } from '../../src/domain/pruefung/regeln/tabelle.ts';
import { grundlage, quelltexteAus } from './pruefling.ts';

const DATEI = 'landratsamt-rosenheim.yaml';
const meldungen = (vorher: string, jetzt: string) =>
  pruefe(quelltexteAus({ [DATEI]: jetzt }), {
    ...grundlage,
    basis: basisAus(grundlage.schema, quelltexteAus({ [DATEI]: vorher })),
  }).meldungen;

const korrektur = (vorher: number, grund = 'Zwei Zeilen waren verrutscht.') =>
  `    korrektur: { am: "2026-05-20", grund: ${grund}, vorher: ${vorher} }\n`;
/** The record with another newest number, and what explains it. */
const mit = (anzahl: string, mehr = '') =>
  MUSTER.replace('anzahl: 72', `anzahl: ${anzahl}`).replace('zahl-2026\n', `zahl-2026\n${mehr}`);
const UNTERGRENZE = '    mindestens: true\n';

test.each<[fall: string, vorher: string, jetzt: string, regeln: string[]]>([
  ['another number without a word', mit('72'), mit('70'), ['zahl-geaendert']],
  ['another number with its reason', mit('72'), mit('70', korrektur(72)), []],
  ['a reason that names another number', mit('72'), mit('70', korrektur(71)), ['zahl-geaendert']],
  ['a lower bound that became exact', mit('50', UNTERGRENZE), mit('72'), []],
  ['a lower bound that was too high', mit('72', UNTERGRENZE), mit('70'), ['zahl-geaendert']],
  ['an explanation that is gone', mit('70', korrektur(72)), mit('70'), ['zahl-geaendert']],
  ['a new number beside it', MUSTER.replace(/ {2}- anzahl: 72[^]*?zahl-2026\n/, ''), MUSTER, []],
  [
    'a name in the reason',
    mit('72'),
    mit('70', korrektur(72, 'Frau Huber zählte falsch.')),
    ['person'],
  ],
])('%s', (_, vorher, jetzt, regeln) =>
  expect(meldungen(vorher, jetzt).map(({ regel }) => regel)).toEqual(regeln),
);

test('the remedy says what to write, at the number', () => {
  const [meldung] = meldungen(mit('72'), mit('70'));
  expect(meldung).toMatchObject({ zeile: 13, schwere: 'warnung' });
  expect(meldung!.meldung).toContain('„vorher: 72“');
});
