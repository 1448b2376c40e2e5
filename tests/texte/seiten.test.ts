/** The answer of a place's page is honest about what a directory with gaps can know. */
import { describe, expect, test } from 'vitest';
import { seitentexte } from '../../src/domain/texte/seiten.ts';
import { siegelbilanz } from '../../src/domain/verzeichnis/ortsbild.ts';

const eine = (siegel: 'selbst' | 'vg' | 'keins', ebenen = ['gemeinde'] as const) => ({
  siegel,
  ebenen,
});

test('authorities count, and one from elsewhere that does a single errand does not', () => {
  expect(
    siegelbilanz([eine('vg'), eine('selbst'), eine('keins'), { siegel: 'selbst', ebenen: [] }]),
  ).toEqual({ mit: 2, von: 3 });
});

describe.each(['de', 'en'] as const)('%s', (sprache) => {
  const { bilanz } = seitentexte(sprache);
  test.each([0, 1, 3])('%i of 4: what is recorded, until the directory is complete', (mit) => {
    const vorsichtig = bilanz(mit, 4, false);
    expect(vorsichtig).toMatch(/\b(hier|here)\b/);
    expect(bilanz(mit, 4, true)).not.toMatch(/\b(hier|here)\b/);
    expect(vorsichtig).toMatch(/4/);
  });
});

test('number and verb agree', () => {
  const { bilanz } = seitentexte('de');
  expect([0, 1, 2].map((mit) => bilanz(mit, 4, true).replace(/ das .*/, ''))).toEqual([
    'Keines der 4 zuständigen Ämter hat',
    '1 von 4 zuständigen Ämtern hat',
    '2 von 4 zuständigen Ämtern haben',
  ]);
});
