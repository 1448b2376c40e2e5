/** A pasted list with its headings: they are no lines of it. */
import { describe, expect, test } from 'vitest';
import { ordneZu } from '../../src/domain/ausgabe/zuordnung.ts';
import { liesZeile, ohneUeberschriften } from '../../src/domain/redaktion/zuordnungsliste.ts';
import { behoerdenname } from '../../src/domain/register/register.ts';
import { register } from '../hilfe/inhalt.ts';

describe('headings above a pasted list', () => {
  test.each([
    'Name;AGS',
    'Gemeinde',
    'Gemeinde;PLZ',
    'Lfd. Nr.\tBehörde\tLandkreis\tEinwohner',
    'municipality',
  ])('%j does not count', (kopf) =>
    expect(ohneUeberschriften([kopf, 'Anzing', 'Poing'])).toEqual(['Anzing', 'Poing']),
  );

  test('one further down keeps its place and offers nothing', () => {
    const zeilen = ['Anzing', 'Gemeinde;PLZ', 'Poing'];
    expect(ohneUeberschriften(zeilen)).toEqual(zeilen);
    expect(liesZeile(register, zeilen[1]!, 'alle')).toEqual({ art: 'nichts' });
  });

  test('a line that is the whole list is shown', () =>
    expect(ohneUeberschriften(['Gemeinde'])).toEqual(['Gemeinde']));

  test('no authority is taken for one, by its name or beside its kind', () => {
    for (const behoerde of register.behoerden) {
      const { name, schluessel } = behoerde;
      for (const zeile of [
        name,
        behoerdenname(behoerde),
        `Stadt;${name}`,
        `${name};Stadt;Siegel`,
        `${name};${schluessel}`,
        `AGS ${schluessel.padEnd(8, '0')}`,
      ]) {
        expect(ohneUeberschriften([zeile, 'Poing']), zeile).toHaveLength(2);
      }
    }
  });

  test('any other line is read as before', () => {
    for (const { name } of register.landkreise)
      expect(liesZeile(register, name, 'alle'), name).toEqual(ordneZu(register, name, 'alle'));
  });
});
