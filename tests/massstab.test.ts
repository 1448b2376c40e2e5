/** One scale of sizes and one of spaces (src/styles/_grundlage.scss): no stylesheet has sizes of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ORDNER = 'src/styles';

/** Sizes that follow something else than the scale, and what. */
const AUSNAHMEN: Readonly<Record<string, string>> = {
  'amt.scss font-size: 14px': 'units of a drawing',
  'amt.scss font-size: 4.5rem': 'the number on the seal fills the seal',
  'einbetten.scss font-size: 1rem': 'a foreign page decides what stands around it',
  'einbetten.scss font-size: clamp(1.125rem, 0.875rem + 2vw, 1.625rem)': 'fits any frame',
  'einbetten.scss font-size: 0.75rem': 'fits any frame',
  'einbetten.scss font-size: clamp(1.75rem, 10vw, 2.75rem)':
    'the number on the seal fills the seal',
  'einbetten.scss font-size: 1.75rem': 'the number on the seal fills the seal',
  'kartenseite.scss padding-right: 4.75rem': 'room for what opens the panel',
  'anliegen.scss padding-left: 3.25rem': 'room for the number of a step',
  'arbeitsliste.scss padding-block: 0.15rem': 'height of a target',
  'redaktion.scss padding-block: 0.2rem': 'height of a target',
  'redaktion.scss font-size: 0.9375rem': 'typewriter faces run large',
  'daten.scss font-size: 0.9375rem': 'typewriter faces run large',
  'staende.scss font-size: 0.8125rem': 'a checksum in one line',
  'karte.scss font-size: 0.8125rem': 'a number on a mark of fixed size',
  'karte.scss gap: 1px': 'a line between buttons',
  'karte.scss font-size: 12px': 'the room of a name is reckoned with (markenraum.ts)',
};

const GESETZT =
  /^\s*((?:font-size|(?:margin|padding)(?:-[a-z]+)*|(?:(?:row|column)-)?gap):\s*([^;]*));/gm;

/** Declarations with a length that is not of the scale; what follows the text (`em`) is none. */
const eigene = (datei: string) =>
  [...readFileSync(`${ORDNER}/${datei}`, 'utf8').matchAll(GESETZT)]
    .filter(([, , wert]) => /\d(?:px|rem|vw)\b/.test(wert!))
    .map(([, angabe]) => `${datei} ${angabe}`);

test('every size of text and every space is a step of the scale, or has a reason', () => {
  const alle = readdirSync(ORDNER)
    .filter((name) => name.endsWith('.scss'))
    .flatMap(eigene);
  expect(alle.filter((angabe) => !(angabe in AUSNAHMEN))).toEqual([]);
});
