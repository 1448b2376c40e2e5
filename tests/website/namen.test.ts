/** On the built pages: names that translators leave alone, and an outline without gaps. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sauber } from '../../src/domain/sprache/eingabe.ts';
import { gebietsname } from '../../src/domain/texte/benennung.ts';
import { texte } from '../../src/domain/texte/index.ts';
import { WEBSITE } from '../hilfe/fixtur.ts';
import { texteIn } from '../hilfe/html.ts';
import { register, verzeichnis } from '../hilfe/inhalt.ts';

const seiten = globSync('**/*.html', { cwd: WEBSITE });
const lies = (seite: string) => readFileSync(`${WEBSITE}/${seite}`, 'utf8');

/** Offices, places and areas. */
const namen = new Set([
  ...verzeichnis.aemter.map(({ name }) => name),
  ...register.orte.map(({ name }) => name),
  ...[...register.landkreise, ...register.bezirke].map((gebiet) =>
    gebietsname(texte('de'), gebiet),
  ),
]);
/** Where a text stands that translators never touch, drawings included, or that no element can except. */
const AUSGENOMMEN = new Set(['title', 'option', 'script', 'style', 'text']);

test('a text that is a name and nothing else says that it is not to be translated', () => {
  const falsche = new Map<string, string>();
  for (const seite of seiten)
    for (const { text, element, uebersetzbar } of texteIn(lies(seite)))
      if (uebersetzbar && !AUSGENOMMEN.has(element) && namen.has(sauber(text)))
        falsche.set(
          `${seite.split('/').slice(0, -2).join('/')} <${element}>`,
          `${text} (${seite})`,
        );
  expect(Object.fromEntries(falsche)).toEqual({});
});

test('headings leave out no level', () => {
  for (const seite of seiten) {
    const ebenen = [...lies(seite).matchAll(/<h([1-6])[\s>]/g)].map(([, ebene]) => Number(ebene));
    for (const [i, ebene] of ebenen.entries())
      expect(ebene, `${seite}: heading ${i + 1}`).toBeLessThanOrEqual((ebenen[i - 1] ?? 1) + 1);
  }
});
