/** Which area belongs to whom. */
import { expect, test } from 'vitest';
import { ordneGebiete } from '../../src/domain/register/gebietsordnung.ts';

const eintraege = ['09273137', '09479166'].map((schluessel) => ({
  ...{ schluessel, art: 'stadt' as const, name: `Stadt ${schluessel}` },
}));
const umriss = (ags: string) => ({ ags, name: `Gebiet ${ags}` });
const stadtgebiete = eintraege.map(({ schluessel }) => umriss(schluessel));

test('a forest that is gone belongs to the municipality that took it, if that is known', () => {
  const ordnung = ordneGebiete(
    [...stadtgebiete, umriss('09273454'), umriss('09273455'), umriss('09273456')],
    { eintraege, gemeindefrei: {} },
    new Map([
      ['09273454', '09273137'],
      ['09273455', undefined],
    ]),
  );
  expect([...ordnung.aufgegangen]).toEqual([['09273454', '09273137']]);
  expect(ordnung.gemeindefrei).toEqual({
    ...{ '09273455': 'Gebiet 09273455', '09273456': 'Gebiet 09273456' },
  });
  expect(ordnung.verwaist).toEqual([umriss('09273456')]);
  expect(ordnung.maengel).toEqual([]);
});

test('a forest that is still there stays, under the name of the register', () => {
  const ordnung = ordneGebiete(
    [...stadtgebiete, umriss('09273454')],
    { eintraege, gemeindefrei: { '09273454': 'Hienheimer Forst' } },
    new Map([['09273454', '09273137']]),
  );
  expect(ordnung.aufgegangen.size).toBe(0);
  expect(ordnung.gemeindefrei).toEqual({ '09273454': 'Hienheimer Forst' });
});

test('a municipality without area, and an area whose municipality is gone', () => {
  expect(
    ordneGebiete(
      [umriss('09273137'), umriss('09273999')],
      { eintraege, gemeindefrei: {} },
      new Map(),
    ).maengel,
  ).toEqual([
    'der Umriss von Stadt 09479166 (09479166) fehlt',
    expect.stringContaining('das Gebiet Gebiet 09273999 (09273999) gehört zu keiner Gemeinde'),
  ]);
});
