import { describe, expect, test } from 'vitest';
import { suchbar } from '../../src/domain/register/namenssuche.ts';
import type { Eintrag } from '../../src/domain/suche/finderindex.ts';
import { angebotZu, tastenfolge } from '../../src/domain/suche/vorschlaege.ts';

const ort = (name: string): Eintrag => ({
  art: 'ort',
  name,
  titel: name,
  zusatz: 'Landkreis Irgendwo',
  ziel: `/orte/${name.toLowerCase()}/`,
  gewicht: 1,
  postleitzahlen: [],
});
const alle = suchbar([ort('Aheim'), ort('Bheim')]);
const t = {
  treffer: (anzahl: number) => `${anzahl} Vorschläge`,
  keine: 'Kein Vorschlag',
  volltext: (begriff: string) => `Nach „${begriff}“ suchen`,
  atoz: 'Alle Orte',
};

describe('suggestions', () => {
  test('what fits is offered and counted', () => {
    const { vorschlaege, ansage } = angebotZu(alle, 'Aheim', t);
    expect(vorschlaege[0]!.ziel).toBe('/orte/aheim/');
    expect(ansage).toBe(`${vorschlaege.length} Vorschläge`);
  });

  test('where nothing fits there are ways on, and it is said', () => {
    const { vorschlaege, ansage } = angebotZu(alle, 'xq & zvw', t);
    expect(vorschlaege.map(({ ziel }) => ziel)).toEqual(['/suche/?q=xq%20%26%20zvw', '/orte/']);
    expect(ansage).toBe(t.keine);
  });
});

describe('keys', () => {
  const taste = (
    key: string,
    stand: Partial<Parameters<typeof tastenfolge>[1]> = {},
    alt = false,
  ) => tastenfolge({ key, altKey: alt }, { offen: true, anzahl: 3, markiert: -1, ...stand });

  test('arrows go round in both directions', () => {
    expect(taste('ArrowDown')).toEqual({ markiere: 0 });
    expect(taste('ArrowDown', { markiert: 2 })).toEqual({ markiere: 0 });
    expect(taste('ArrowUp')).toEqual({ markiere: 2 });
    expect(taste('ArrowUp', { markiert: 0 })).toEqual({ markiere: 2 });
  });

  test('a closed list is asked for by arrows, and left alone by Escape', () => {
    expect(taste('ArrowDown', { offen: false })).toBe('verlangen');
    expect(taste('Escape', { offen: false })).toBeUndefined();
    expect(taste('Escape')).toBe('schliessen');
  });

  test('other keys keep their meaning', () => {
    for (const key of ['Enter', 'a', 'Home', 'Tab']) expect(taste(key)).toBeUndefined();
    expect(taste('ArrowDown', {}, true)).toBeUndefined();
  });
});
