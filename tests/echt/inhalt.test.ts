/** The real content, on the real day: what every correct record and errand keeps. */
import { expect, test } from 'vitest';
import { behebe } from '../../src/domain/pruefung/behebung.ts';
import { eintragAus, pruefeEinen, umfeldAus } from '../../src/domain/pruefung/pruefung.ts';
import { datensatzSchema } from '../../src/domain/datensatz/schema.ts';
import { leseAnliegen, leseRegisterbasis, pruefeNachtraege } from '../../src/io/inhalt.ts';
import { quelltextAus } from '../../src/io/yaml.ts';
import { anliegen, geprueft, grundlage, quelltexte } from '../hilfe/inhalt.ts';

const umfeld = umfeldAus({
  ...grundlage,
  eintraege: quelltexte.map((quelltext) => eintragAus(grundlage.schema, quelltext)),
});

test('every record and every errand may be published', () => {
  expect(geprueft.aemter).toHaveLength(quelltexte.length);
  expect(anliegen).toHaveLength(leseAnliegen().length);
});

test('what changed after the day of the register may be applied', () => {
  const { meldungen } = pruefeNachtraege(leseRegisterbasis());
  expect(meldungen.filter(({ schwere }) => schwere === 'fehler')).toEqual([]);
});

test('the schema takes every record as the check does', () => {
  for (const { datei, daten } of quelltexte)
    expect(datensatzSchema.safeParse(daten).success, datei).toBe(true);
});

test('--fix leaves every record alone that has nothing to mend', () => {
  for (const quelltext of quelltexte) {
    if (pruefeEinen(quelltext, umfeld).length > 0) continue;
    expect(behebe(quelltext, umfeld, quelltextAus)).toBe(quelltext.text);
  }
});

test('no two errands share a name', () => {
  const namen = anliegen.map(({ name }) => name);
  expect(new Set(namen).size).toBe(namen.length);
});
