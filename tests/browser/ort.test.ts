import { describe, expect, test } from 'vitest';
import { sauber } from '../../src/domain/sprache/eingabe.ts';
import { verzeichnisVollstaendig } from '../../src/config.ts';
import { texte } from '../../src/domain/texte/index.ts';
import { besuche } from '../hilfe/browser.ts';

const { siegel } = texte('de').antwort;

test('a place page names all authorities with their seal in words, without JavaScript', async () => {
  const { seite } = await besuche('/orte/dormitz/', { javaScriptEnabled: false });
  const namen = await seite.locator('.behoerde h3').allTextContents();
  expect(namen.map(sauber)).toEqual([
    'Gemeinde Dormitz',
    'Verwaltungsgemeinschaft Dormitz',
    'Landratsamt Forchheim',
    'Bezirk Oberfranken',
  ]);
  expect(await seite.locator('.behoerde .siegelsatz').allTextContents()).toEqual([
    siegel.vg,
    siegel.ja('64 Online-Verfahren', 'Stand: September 2022'),
    ...Array<string>(2).fill(verzeichnisVollstaendig ? siegel.keinsVollstaendig : siegel.keins),
  ]);
});

test('every authority is a link: its page, else its own section with a way on', async () => {
  for (const slug of ['dormitz', 'rosenheim', 'dachau']) {
    const { seite } = await besuche(`/orte/${slug}/`, { javaScriptEnabled: false });
    for (const behoerde of await seite.locator('.behoerde').all()) {
      const ziel = (await behoerde.locator('h3 a').getAttribute('href'))!;
      const id = (await behoerde.getAttribute('id'))!;
      expect(ziel === `#${id}` || ziel.startsWith('/aemter/')).toBe(true);
      if (ziel === `#${id}`) expect(await behoerde.locator('.kontakt a').count()).toBe(1);
    }
  }
});

test('its errands lead to the answer for the place', async () => {
  const { seite } = await besuche('/orte/dormitz/');
  await seite.locator('.behoerde summary').first().click();
  await seite.getByRole('link', { name: 'Hund anmelden' }).click();
  await seite.waitForURL('**/anliegen/hundesteuer/?ort=dormitz');
  await seite.locator('#antwort-karten', { hasText: 'Verwaltungsgemeinschaft Dormitz' }).waitFor();
});

describe('what was typed on the way', () => {
  test.each([
    ['/orte/dormitz/?von=91077', '91077 gehört zu Dormitz.'],
    ['/en/orte/dormitz/?von=91077', '91077 belongs to Dormitz.'],
    // Of many postcodes only the range stands above the answer.
    ['/orte/muenchen/?von=80331', '80331 gehört zu München.'],
    ['/orte/dormitz/?von=80331', undefined],
    ['/orte/dormitz/?von=haidhausen', undefined],
    ['/orte/dormitz/?von=%3Cb%3Ex', undefined],
    ['/orte/dormitz/', undefined],
  ])('%s: %s', async (pfad, satz) => {
    const { seite, klagen } = await besuche(pfad);
    const von = seite.locator('#von');
    if (satz) await expect.poll(() => von.textContent()).toBe(satz);
    expect(await von.isVisible()).toBe(satz !== undefined);
    expect(klagen).toEqual([]);
  });

  test('a village of the place is named as it is written', async () => {
    const { seite } = await besuche('/orte/muenchen/');
    const name = (await seite.locator('#ortsteile').textContent())!.split(',')[0]!.trim();
    const slug = name!
      .toLowerCase()
      .replace(/[^a-z]/g, (z) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[z] ?? '-');
    await seite.goto(`${new URL(seite.url()).origin}/orte/muenchen/?von=${slug}`);
    // The sentence is loaded only where something was typed.
    await expect.poll(() => seite.locator('#von').textContent()).toBe(`${name} liegt in München.`);
  });
});
