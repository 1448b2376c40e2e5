import { expect, test } from 'vitest';
import { maskengruppen } from '../../src/domain/redaktion/maskenaufbau.ts';
import { GRUPPEN } from '../../src/domain/redaktion/maskenfelder.ts';
import { amtFormschema } from '../../src/domain/datensatz/schema.ts';

const gruppen = maskengruppen(amtFormschema);
const felder = gruppen.flatMap((gruppe) => gruppe.felder);
const namen = (passt: (feld: (typeof felder)[number]) => boolean) =>
  felder.filter(passt).map(({ name }) => name);

test('every field stands in its step, with title, help and an id of its own', () => {
  expect(gruppen.map((gruppe) => gruppe.felder.map(({ name }) => name))).toEqual(
    GRUPPEN.map((gruppe) => [...gruppe.felder]),
  );
  expect(new Set(felder.map(({ id }) => id)).size).toBe(felder.length);
  for (const { titel, hilfe, name } of felder) expect(titel && hilfe, name).toBeTruthy();
});

test('fields look like what goes into them', () => {
  expect(namen(({ form }) => form === 'haken')).toEqual(['zahl.mindestens']);
  expect(namen(({ form }) => form === 'mehrzeilig')).toEqual([
    'berichtigung.grund',
    'hinweis',
    'entzug.grund',
  ]);
  expect(namen(({ tastatur }) => tastatur === 'url')).toEqual([
    'auszeichnung.quelle',
    'berichtigung.quelle',
    'zahl.quelle',
    'website',
    'bayernportal',
    'entzug.quelle',
  ]);
  expect(namen(({ tastatur }) => tastatur === 'numeric')).toEqual([
    'berichtigung.anzahl',
    'zahl.anzahl',
    'zahl.kommunal',
    'zahl.zentral',
    'anschrift.plz',
  ]);
  expect(namen(({ pflicht }) => pflicht)).toEqual(['auszeichnung.quelle']);
});

test('steps that few need are folded', () => {
  expect(gruppen.filter(({ aufklappen }) => aufklappen).map(({ id }) => id)).toEqual([
    'berichtigung',
    'kontakt',
    'entzug',
  ]);
});
