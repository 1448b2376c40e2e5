/** The stock of records for measurements: sound, complete, and the same each time. */
import { expect, test } from 'vitest';
import { pruefe } from '../../src/domain/pruefung/pruefung.ts';
import { probebestand } from '../../src/domain/redaktion/probebestand.ts';
import { quelltextAus } from '../../src/io/yaml.ts';
import { grundlage, register } from '../hilfe/inhalt.ts';

const BIS = '2022-08';
const ANZAHL = 120;

test('passes the check, with a number for every month', () => {
  const dateien = probebestand(register, ANZAHL, BIS);
  expect(dateien.size).toBe(ANZAHL);
  const { aemter, meldungen } = pruefe(
    [...dateien].map(([datei, text]) => quelltextAus(datei, text)),
    grundlage,
  );
  expect(meldungen.filter(({ schwere }) => schwere === 'fehler')).toEqual([]);
  expect(new Set(aemter.map(({ datensatz }) => datensatz.art)).size).toBeGreaterThan(4);
  for (const { datensatz } of aemter) {
    const tage = datensatz.online_verfahren.map(({ stand }) => stand);
    expect([tage.length, tage[0], tage.at(-1)]).toEqual([14, '2021-07', BIS]);
    expect(new Set(tage).size).toBe(14);
    expect(datensatz.hinweis).toContain('Erfunden');
  }
});

test('is the same each time, and no larger than Bavaria', () => {
  const zweimal = [1, 2].map(() => [...probebestand(register, 40, BIS)]);
  expect(zweimal[0]).toEqual(zweimal[1]);
  expect(probebestand(register, 9999, '2021-07').size).toBe(register.behoerden.length);
});
