import { describe, expect, test } from 'vitest';
import {
  alsPagefindfrage,
  alsSuchparameter,
  ergebnissatz,
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

  test('an order alone asks nothing', () => {
    expect(fragtNichts(aus('sortierung=zahl'))).toBe(true);
    for (const text of ['q=Hof', 'art=ort', 'bezirk=Schwaben'])
      expect(fragtNichts(aus(text))).toBe(false);
  });

  test('reaches Pagefind with filters only where something is chosen', () => {
    expect(alsPagefindfrage(aus('q=Hof'))).toEqual({ begriff: 'Hof', optionen: { filters: {} } });
    expect(alsPagefindfrage(aus('bezirk=Schwaben&sortierung=zahl'))).toEqual({
      begriff: null,
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

  test('are counted in a sentence', () => {
    const t = {
      keine: (begriff: string) => `nichts: ${begriff}`,
      treffer: (anzahl: number, begriff: string) => `${anzahl} für ${begriff}`,
      trefferAlle: (anzahl: number) => `${anzahl}`,
    };
    expect(ergebnissatz(aus('q=Hof'), 0, t)).toBe('nichts: Hof');
    expect(ergebnissatz(aus('q=Hof'), 2, t)).toBe('2 für Hof');
    expect(ergebnissatz(aus('art=ort'), 2, t)).toBe('2');
  });
});
