import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { standHat } from '../../src/domain/ausgabe/zitat.ts';
import { texte } from '../../src/domain/texte/index.ts';
import { standtage } from '../../src/domain/vergleich/stichtage.ts';
import { pfade } from '../../src/domain/verzeichnis/urls.ts';
import { besuche } from '../hilfe/browser.ts';
import { HEUTE, verzeichnis } from '../hilfe/inhalt.ts';

const { zitat: w } = texte('de');

test('"So zitieren" of a place: unfolded it can be copied, and saved for programs', async () => {
  const { seite, klagen } = await besuche('/orte/dormitz/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const rahmen = seite.locator('details.zitat');
  await rahmen.getByText(w.titel).click();
  await rahmen.getByRole('button', { name: w.kopieren }).click();
  await expect.poll(() => rahmen.getByRole('status').textContent()).toBe(w.kopiert);
  const zitat = (await rahmen.locator('p').first().textContent())!;
  expect(await seite.evaluate(() => navigator.clipboard.readText())).toBe(zitat);
  for (const [name, endung] of [
    ['BibTeX', 'bib'],
    ['CSL-JSON', 'csl.json'],
  ] as const) {
    const [datei] = await Promise.all([
      seite.waitForEvent('download'),
      rahmen.getByRole('button', { name }).click(),
    ]);
    expect(datei.suggestedFilename()).toBe(`orte-dormitz.${endung}`);
    const inhalt = await text(await datei.createReadStream());
    expect(inhalt).toContain((await rahmen.locator('cite').textContent())!);
    expect(inhalt).toContain((await seite.locator('link[rel=canonical]').getAttribute('href'))!);
  }
  expect(klagen).toEqual([]);
});

test('an office has files of its own, and a button to copy', async () => {
  const { seite } = await besuche('/aemter/stadt-schongau/');
  const rahmen = seite.locator('details.zitat');
  await rahmen.getByText(w.titel).click();
  await rahmen.getByRole('button', { name: w.kopieren }).waitFor();
  expect(await rahmen.getByRole('button').count()).toBe(1);
  expect(await rahmen.getByRole('link', { name: 'BibTeX' }).isVisible()).toBe(true);
});

test('a fixed text to embed names the state that has the number', async () => {
  const { aemter, gueltige } = verzeichnis;
  const tag = standtage(
    aemter.map(({ datensatz }) => datensatz),
    HEUTE,
  ).at(-1)!;
  const amt = gueltige.find((eines) => standHat(tag, eines, true))!;
  const { seite } = await besuche(`/fuer-kommunen/?amt=${amt.id}`);
  const code = seite.locator('#e-code');
  await expect.poll(() => code.textContent()).toContain(amt.id);
  await seite.locator('#e-wie').selectOption('fest');
  await expect.poll(() => code.textContent()).toContain(pfade.daten.stand(tag));
});
