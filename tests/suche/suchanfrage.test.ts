import { describe, expect, test } from 'vitest';
import {
  alsPagefindfrage,
  alsSuchparameter,
  filterangebot,
  fragtNichts,
  nachTitel,
  ordnetNachTitel,
  suchanfrageAus,
} from '../../src/domain/suche/suchanfrage.ts';

const aus = (text: string) => suchanfrageAus(new URLSearchParams(text));

describe('a search', () => {
  test('stands in the address without what is empty, and is read back', () => {
    const anfrage = aus('q=+Hof+&art=stadt&bezirk=&sortierung=zahl&fremd=1');
    expect(alsSuchparameter(anfrage)).toBe('q=Hof&art=stadt&sortierung=zahl');
    expect(aus(alsSuchparameter(anfrage))).toEqual(anfrage);
  });

  test('an order or a filter alone asks nothing', () => {
    for (const text of ['', 'sortierung=zahl', 'art=stadt', 'bezirk=Schwaben', 'q=+'])
      expect(fragtNichts(aus(text))).toBe(true);
    expect(fragtNichts(aus('q=Hof'))).toBe(false);
  });

  test('reaches Pagefind in the form of its index, with filters only where one is chosen', () => {
    expect(alsPagefindfrage(aus('q=Neufahrn+b.Freising')).begriff).toBe('neufahrn freising');
    expect(alsPagefindfrage(aus('q=Hof'))).toEqual({ begriff: 'hof', optionen: { filters: {} } });
    expect(alsPagefindfrage(aus('q=a&bezirk=Schwaben&sortierung=zahl'))).toEqual({
      begriff: 'a',
      optionen: { filters: { bezirk: 'Schwaben' }, sort: { anzahl: 'desc' } },
    });
  });
});

describe('results', () => {
  test('the one that bears the name comes first, unless they are sorted', () => {
    expect(ordnetNachTitel(aus('q=Hof'))).toBe(true);
    expect(ordnetNachTitel(aus('q=Hof&sortierung=zahl'))).toBe(false);
    expect(ordnetNachTitel(aus('art=stadt'))).toBe(false);
    const titel = ['Landratsamt Hof', 'Hofheim', 'Bad Hof', 'Stadt Hof'];
    expect(
      nachTitel(
        titel.map((eine) => ({ titel: eine })),
        'Hof',
      ).map((e) => e.titel),
    ).toEqual(['Landratsamt Hof', 'Stadt Hof', 'Hofheim', 'Bad Hof']);
  });
});

describe('filters', () => {
  test('are offered only where they leave something out', () => {
    const zahlen = { art: { stadt: 2, markt: 0, seite: 1 }, bezirk: { Schwaben: 2, Oberpfalz: 0 } };
    expect(filterangebot(zahlen)).toEqual({
      art: ['stadt', 'seite'],
      bezirk: [],
      sortierbar: true,
    });
  });

  test('without an office there is nothing to choose or to sort', () => {
    for (const zahlen of [
      {},
      { art: { seite: 3 } },
      { art: { stadt: 1 }, bezirk: { Schwaben: 1 } },
    ])
      expect(filterangebot(zahlen)).toEqual({ art: [], bezirk: [], sortierbar: false });
  });
});
