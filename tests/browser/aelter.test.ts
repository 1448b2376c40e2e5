/**
 * Browsers that are some years old: Chrome and Edge 110, Firefox 115 (also on Windows 7 and 8),
 * Safari 16.4. What came later is taken away here.
 */
import { expect, test } from 'vitest';
import { besuche, url } from '../hilfe/browser.ts';

/** Newer than the oldest browsers that are supported. */
const SPAETER = [
  'Map.groupBy',
  'Object.groupBy',
  'Array.fromAsync',
  'Promise.withResolvers',
  'Promise.try',
  'URL.canParse',
  'URL.parse',
  'RegExp.escape',
  'Iterator',
  'Set.prototype.union',
  'Set.prototype.intersection',
  'Set.prototype.difference',
  'Set.prototype.symmetricDifference',
  'Set.prototype.isSubsetOf',
  'Set.prototype.isSupersetOf',
  'Set.prototype.isDisjointFrom',
  'String.prototype.isWellFormed',
  'String.prototype.toWellFormed',
];

async function alt(pfad: string) {
  const besuch = await besuche(pfad, {}, (seite) =>
    seite.addInitScript((namen) => {
      // Helpers of iterators live on a prototype that has no name of its own.
      const iterator = Object.getPrototypeOf(
        Object.getPrototypeOf([][Symbol.iterator]()),
      ) as object;
      for (const name of ['map', 'filter', 'take', 'drop', 'flatMap', 'toArray', 'some', 'find'])
        Reflect.deleteProperty(iterator, name);
      for (const name of namen) {
        const teile = name.split('.');
        const besitzer = teile
          .slice(0, -1)
          .reduce<object>((bisher, teil) => Reflect.get(bisher, teil) as object, window);
        Reflect.deleteProperty(besitzer, teile.at(-1)!);
      }
    }, SPAETER),
  );
  expect(await besuch.seite.evaluate(() => 'groupBy' in Map)).toBe(false);
  return besuch;
}

test('the map', async () => {
  const { seite, klagen } = await alt('/karte/?z=10&lat=48.26&lon=11.43');
  await seite.locator('.marke-amt').first().waitFor();
  await seite.getByRole('button', { name: 'Ganz Bayern' }).click();
  await seite.locator('.marke-amt.gruppe').first().waitFor();
  expect(klagen).toEqual([]);
});

test('finder, search, list', async () => {
  const { seite, klagen } = await alt('/aemter/?q=dachau');
  await seite.locator('#f-text').fill('Dachau');
  await seite.locator('#f-orte').getByRole('option').first().click();
  await seite.getByText('Entfernungen von Dachau').waitFor();
  await seite.goto(`${url}/suche/?q=Dachau`);
  await seite.getByText(/Treffer für „Dachau“/).waitFor();
  expect(klagen).toEqual([]);
});

test("the editors' form", async () => {
  const { seite, klagen } = await alt('/redaktion/?amt=stadt-schongau');
  await seite.locator('#f-website').fill('https://www.example.org:99999/');
  await seite.locator('#f-telefon').fill('08861 214-0');
  await expect.poll(() => seite.locator('#yaml').textContent()).toContain('08861 214-0');
  expect(klagen).toEqual([]);
});
