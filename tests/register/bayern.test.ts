import { expect, test } from 'vitest';
import { rahmenUm } from '../../src/domain/geo/geo.ts';
import { flaechen } from '../../src/domain/geo/topologie.ts';
import { BAYERN } from '../../src/domain/register/bayern.ts';
import { grenzen } from '../hilfe/inhalt.ts';

test('the rectangle around Bavaria is that of its boundaries', () => {
  const wirklich = rahmenUm([...flaechen(grenzen.bayern, 'bayern').values()].flat());
  for (const seite of ['west', 'sued', 'ost', 'nord'] as const)
    expect(Math.abs(BAYERN[seite] - wirklich[seite])).toBeLessThan(0.02);
});
