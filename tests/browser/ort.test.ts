import { expect, test } from 'vitest';
import { siegeltext } from '../../src/config.ts';
import { texte } from '../../src/domain/texte/index.ts';
import { besuche } from '../hilfe/browser.ts';

test('a place page names all authorities with their seal, without JavaScript', async () => {
  const { seite } = await besuche('/orte/dormitz/', { javaScriptEnabled: false });
  expect(await seite.locator('ul.zustaendig h3').allTextContents()).toEqual([
    'Gemeinde Dormitz',
    'Verwaltungsgemeinschaft Dormitz',
    'Landratsamt Forchheim',
    'Bezirk Oberfranken',
  ]);
  const karten = await seite.locator('ul.zustaendig li').allTextContents();
  expect(karten[0]).toContain('Siegel über die Verwaltungsgemeinschaft');
  expect(karten[1]).toContain('64');
  expect(karten[2]).toContain(siegeltext(texte('de'), 'keins'));
});
