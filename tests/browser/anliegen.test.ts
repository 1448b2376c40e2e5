import { expect, test } from 'vitest';
import { besuche } from '../hilfe/browser.ts';

test('an errand names the office of the chosen place', async () => {
  const { seite, klagen } = await besuche('/anliegen/personalausweis-beantragen/');
  const feld = seite.getByRole('main').getByRole('combobox');
  await feld.fill('Dormitz');
  await feld.press('Enter');
  await seite.locator('#amt li').waitFor();
  const text = await seite.locator('#amt').textContent();
  expect(text).toContain('Verwaltungsgemeinschaft Dormitz');
  expect(text).toContain('64');
  expect(klagen).toEqual([]);
});
