/** The page that gives keys to a list, in a browser. */
import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { barrieren, besuche, url } from '../hilfe/browser.ts';

const PFAD = '/daten/zuordnen/';

test('by keyboard: what is clear has its key, what is not is a question; nothing of the list is sent', async () => {
  const { seite, anfragen, fremde, klagen } = await besuche(PFAD);
  await seite.focus('#liste');
  await seite.keyboard.insertText('Name;AGS\nStadt Rosenheim\nRosenheim\nqqqxyz\n09162000');
  await seite.keyboard.press('Tab');
  await seite.keyboard.press('Tab');
  await seite.keyboard.press('Enter');
  await seite.waitForFunction(() => document.activeElement?.id === 'ergebnis-titel');
  expect(await seite.textContent('#bilanz')).toBe(
    '4 Zeilen: 2 klar, 1 zu entscheiden, 1 nicht gefunden. Die erste Zeile ist eine Überschrift und zählt nicht mit.',
  );
  expect(await seite.locator('#zeilen tr').first().textContent()).toContain('09163000');
  expect(await seite.locator('#zeilen tr.offen').count()).toBe(2);
  expect(await barrieren(seite)).toEqual([]);
  await seite.locator('#zeilen select').selectOption('0');
  expect(await seite.textContent('#bilanz')).toContain('3 klar, 0 zu entscheiden');
  for (const anfrage of anfragen) expect(anfrage).not.toContain('osenheim');
  expect([fremde, klagen]).toEqual([[], []]);
});

test('the files say what the table says, and run no formula', async () => {
  const { seite } = await besuche(`/en${PFAD}`);
  await seite.fill('#liste', '=1+1 qqq\n096');
  await seite.click('#zuordnung button');
  await seite.waitForSelector('#ergebnis:not([hidden])');
  const lade = async (knopf: string, delimiter: string) => {
    const [datei] = await Promise.all([seite.waitForEvent('download'), seite.click(knopf)]);
    return parse(await text(await datei.createReadStream()), {
      columns: true,
      delimiter,
      bom: true,
    }) as Record<string, string>[];
  };
  const genau = await lade('#komma', ',');
  expect(genau.map(({ line, schluessel, url: adresse }) => [line, schluessel, adresse])).toEqual([
    ["'=1+1 qqq", '', ''],
    ['096', '096', expect.stringMatching(`^${url}/`)],
  ]);
  const excel = await lade('#excel', ';');
  expect(excel.map(({ schluessel }) => schluessel)).toEqual(['', '="096"']);
});

test('two thousand lines: the page answers meanwhile, and shows them in parts', async () => {
  const { seite } = await besuche(PFAD);
  const zeilen = Array.from({ length: 2000 }, (_, i) => ['Dachau', 'Poing', '091'][i % 3]!);
  await seite.evaluate((liste) => {
    document.querySelector('textarea')!.value = liste;
  }, zeilen.join('\n'));
  await seite.click('#zuordnung button');
  await seite.waitForSelector('#ergebnis:not([hidden])');
  const reihen = () => seite.locator('#zeilen tr').count();
  const anfangs = await reihen();
  expect(anfangs).toBeLessThan(500);
  await seite.click('#mehr');
  expect(await reihen()).toBeGreaterThan(anfangs);
  await seite.check('#nur-offene');
  expect(await seite.locator('#zeilen tr:not(.offen)').count()).toBe(0);
});

test('without JavaScript the page leads to the table of all municipalities', async () => {
  const { seite } = await besuche(PFAD, { javaScriptEnabled: false });
  expect(await seite.isVisible('#zuordnung')).toBe(false);
  expect(await seite.locator('main a[href$="/daten/v1/orte.csv"]').isVisible()).toBe(true);
});

test('the attribution of each group of files can be copied', async () => {
  const { seite } = await besuche('/daten/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const knoepfe = seite.locator('[data-kopiere]');
  for (const knopf of await knoepfe.all()) {
    await knopf.click();
    const gemeint = await seite.textContent(`#${await knopf.getAttribute('data-kopiere')}`);
    await expect.poll(() => seite.evaluate(() => navigator.clipboard.readText())).toBe(gemeint);
  }
});
