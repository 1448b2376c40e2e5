/** What pages say of links: nothing that nobody knows, and no dead one is offered. */
import { describe, expect, test } from 'vitest';
import type { Datensatz } from '../../src/domain/datensatz/schema.ts';
import { SPRACHEN } from '../../src/domain/sprache/sprachen.ts';
import { texte } from '../../src/domain/texte/index.ts';
import { linksatz } from '../../src/domain/texte/linksatz.ts';
import {
  istToterLink,
  linklage,
  linkstand,
  type Linkergebnis,
  type Linklage,
} from '../../src/domain/verzeichnis/linkstand.ts';

const ADRESSE = 'https://www.example.org/';
const lage = (ergebnis: Partial<Linkergebnis> | undefined, stand?: string) =>
  linklage(
    ADRESSE,
    ergebnis ? { [ADRESSE]: { geprueft: '2026-06-08', zustand: 'erreichbar', ...ergebnis } } : {},
    stand,
  );

describe('a link', () => {
  test('that nobody has visited says of when it is, or nothing', () => {
    expect(lage(undefined, '2020-09')).toEqual({ art: 'ungeoeffnet', stand: '2020-09' });
    expect(lage(undefined)).toBeUndefined();
    expect(linklage(undefined, {}, '2020-09')).toBeUndefined();
  });

  test.each<[Partial<Linkergebnis>, Linklage['art'], boolean]>([
    [{ status: 200 }, 'erreichbar', false],
    [{ zustand: 'fehlt', status: 404 }, 'tot', true],
    [{ zustand: 'unklar', status: 403, seit: '2026-01-01' }, 'unklar', false],
    // Silence once may be the network's; in two runs it is the server's.
    [{ zustand: 'unklar', grund: 'x', seit: '2026-06-08' }, 'unklar', false],
    [{ zustand: 'unklar', grund: 'x', seit: '2026-06-01' }, 'tot', true],
    [{ zustand: 'verschoben', ziel: 'https://example.org/start' }, 'erreichbar', false],
    [{ zustand: 'verschoben', ziel: 'https://neu.example.net/' }, 'umgezogen', false],
    [{ zustand: 'verschoben', ziel: 'kein Ziel' }, 'erreichbar', false],
  ])('%j is %s', (ergebnis, art, tot) => {
    // What the visit saw counts, however old the address is.
    for (const stand of [undefined, '2020-09']) {
      expect(lage(ergebnis, stand)).toMatchObject({ art, geprueft: '2026-06-08' });
      expect(istToterLink(lage(ergebnis, stand))).toBe(tot);
    }
  });

  test('that leads elsewhere names the host', () =>
    expect(lage({ zustand: 'verschoben', ziel: 'https://www.neu.example.net/x' })).toMatchObject({
      host: 'neu.example.net',
    }));

  test('has a sentence in every language, with the day', () => {
    const lagen: Linklage[] = [
      { art: 'ungeoeffnet', stand: '2020-09' },
      { art: 'umgezogen', geprueft: '2020-09-08', host: 'neu.example.net' },
      ...(['erreichbar', 'tot', 'unklar'] as const).map((art) => ({ art, geprueft: '2020-09-08' })),
    ];
    for (const sprache of SPRACHEN) {
      const saetze = lagen.map((eine) => linksatz(texte(sprache), eine));
      for (const satz of saetze) expect(satz).toContain('September 2020');
      expect(new Set(saetze).size).toBe(saetze.length);
    }
    expect(linksatz(texte('de'), lagen[0]!)).toBe(
      'Adresse von September 2020, seitdem nicht geöffnet',
    );
  });
});

test('an office knows its oldest visit once all are visited, and how many links are dead', () => {
  const datensatz = {
    name: 'Stadt X',
    art: 'stadt',
    schluessel: '09190148',
    auszeichnung: { quelle: 'https://a.example.org/1' },
    online_verfahren: [{ anzahl: 60, quelle: 'https://b.example.org/2' }],
    website: ADRESSE,
    website_stand: '2020-09',
  } satisfies Datensatz;
  const gut = { geprueft: '2026-06-08', zustand: 'erreichbar' } as const;
  const teil = {
    'https://a.example.org/1': { ...gut, geprueft: '2026-06-01' },
    'https://b.example.org/2': { ...gut, zustand: 'fehlt' },
  } as const;
  expect(linkstand(datensatz, teil)).toMatchObject({
    geprueft: undefined,
    tote: ['https://b.example.org/2'],
    website: { art: 'ungeoeffnet' },
  });
  expect(linkstand(datensatz, { ...teil, [ADRESSE]: gut })).toMatchObject({
    geprueft: '2026-06-01',
    website: { art: 'erreichbar' },
  });
});
