import { expect, test } from 'vitest';
import { imInland, ohneNullZuViel, waehlbar } from '../../src/domain/sprache/telefon.ts';

test.each([
  ['+49 (0)8131 74-0', '+49 8131 74-0'],
  ['0049 (0)8131 74-0', '+49 8131 74-0'],
  ['+49(0)8131/740', '+49 8131/740'],
  ['+49 (0) 8131 740', '+49 8131 740'],
  ['+49 (08131) 74-0', '+49 8131 74-0'],
  ['+49 08131 74-0', '+49 8131 74-0'],
  ['(0049) 08131 740', '+49 8131 740'],
])('%s has a zero too many: %s', (falsch, richtig) => {
  expect(ohneNullZuViel(falsch)).toBe(richtig);
  expect(ohneNullZuViel(richtig)).toBeUndefined();
  expect(waehlbar(falsch)).toBe('+498131740');
  expect(imInland(falsch)).toBe('08131740');
});

test.each([
  ['08131 74-0', '08131740', '08131740'],
  ['(08131) 74-0', '08131740', '08131740'],
  ['+49 8131 74-0', '+498131740', '08131740'],
  ['0049 8131 74-0', '00498131740', '08131740'],
  ['115', '115', '115'],
  ['+49 89 490-0', '+49894900', '0894900'],
  ['+43 (0)662 80', '+43066280', '+43066280'],
  ['+49 0', '+490', '00'],
])('%s is as it should be, and dialled %s', (telefon, gewaehlt, inland) => {
  expect(ohneNullZuViel(telefon)).toBeUndefined();
  expect(waehlbar(telefon)).toBe(gewaehlt);
  expect(imInland(telefon)).toBe(inland);
});
