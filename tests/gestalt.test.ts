/** The shortcut of the HTML test: pages that add no part are not checked, and no fault hides in one. */
import { expect, test } from 'vitest';
import { baumfehler } from './hilfe/baum.ts';
import { gestalt, htmlFehler } from './hilfe/html.ts';

const seite = (eintraege: string) =>
  `<!doctype html><html lang="de"><head><title>Titel</title></head><body><main><h1>Name</h1><ul>${eintraege}</ul></main></body></html>`;
const eintrag = (i: number) => `<li><a href="/orte/ort-${i}/">Ort ${i}</a></li>`;
const liste = (laenge: number) =>
  seite(Array.from({ length: laenge }, (_, i) => eintrag(i)).join(''));

test('words, numbers, addresses and the length of a list make no other shape', async () => {
  expect(gestalt(liste(2))).toBe(gestalt(liste(50)));
  expect(
    await htmlFehler(
      new Map([
        ['/a/', liste(2)],
        ['/b/', liste(50)],
      ]),
    ),
  ).toEqual([]);
});

test('what tells links of one name apart is their entry, sentence, row or heading', () => {
  const gleiche = '<li>A <a href="/a/">Mehr</a></li><li>B <a href="/b/">Mehr</a></li>';
  expect(baumfehler(seite(gleiche))).toEqual([]);
  const einziger = '<li><a href="/a/">Mehr</a> <a href="/b/">Mehr</a></li>';
  expect(baumfehler(seite(einziger))).toEqual(['“Mehr” leads to /a/ and to /b/']);
});

test.each<[string, string]>([
  ['a raw ampersand', '<li>Haus & Hof</li>'],
  ['a missing end', '<li><b>Ort</li>'],
  ['a wrong end', '<li><b>Ort</i></li>'],
  ['an end too many', '<li>Ort</b></li>'],
  ['an id twice', '<li id="x">Ort</li><li id="x">Ort</li>'],
  ['a picture without words', '<li><img src="/a.png"></li>'],
  [
    'an element where it must not be',
    '<li><a href="/a/"><button type="button">x</button></a></li>',
  ],
  ['an empty heading', '<li><h2></h2></li>'],
  [
    'a name of something that is not there',
    '<li><button type="button" aria-controls="y">x</button></li>',
  ],
  ['a part in the wrong order', '<li><table><tr><td>1</td></tr><caption>x</caption></table></li>'],
  ['a level of headings left out', '<li><h3>Ort</h3></li>'],
  ['a second heading of the first level', '<li><h1>Ort</h1></li>'],
  ['two navigations without names', '<li><nav>a</nav><nav>b</nav></li>'],
  [
    'a link without a name',
    '<li><a href="/a/"><svg aria-hidden="true"><title>A</title></svg></a></li>',
  ],
  ['a button without a name', '<li><button type="button"></button></li>'],
  ['a table without a name', '<li><table><tr><td>1</td></tr></table></li>'],
  [
    'a row without a head',
    '<li><table><caption>x</caption><tr><td>1</td><td>2</td></tr></table></li>',
  ],
])('%s is found among many pages', async (_, fehler) => {
  const seiten = new Map(Array.from({ length: 20 }, (__, i) => [`/${i}/`, liste(i + 2)]));
  seiten.set('/schlecht/', seite(eintrag(1) + eintrag(2) + fehler + eintrag(3)));
  const gefunden = await htmlFehler(seiten);
  expect(gefunden.length).toBeGreaterThan(0);
  for (const einer of gefunden) expect(einer).toMatch(/^\/schlecht\//);
});
