/** What a wrong address is searched for. */
import { expect, test } from 'vitest';
import { adresswoerter } from '../../src/domain/suche/adresswoerter.ts';

test.each([
  ['/aemter/stadt-erlagen/', 'stadt erlagen'],
  ['/orte/M%C3%BCnchen', 'München'],
  // An old link in Windows-1252
  ['/orte/M%FCnchen/', 'München'],
  ['/orte/91077.html', '91077'],
  ['/aemter/stadt_hof/index.html', 'stadt hof'],
  ['/orte/neumarkt+opf', 'neumarkt opf'],
  ['/', ''],
  ['/%', ''],
  ['/<script>alert(1)</script>', 'script'],
  [`/${'x'.repeat(81)}/`, ''],
])('%s: %s', (pfad, woerter) => expect(adresswoerter(pfad)).toBe(woerter));
