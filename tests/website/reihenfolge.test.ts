/** Lists of names on the built pages are in German order, in both languages. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { WEBSITE } from '../hilfe/fixtur.ts';

const seiten = globSync('**/index.html', { cwd: WEBSITE });

const text = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .trim();

/** Lists of links to places, areas and errands. */
const NAMENSLISTE = /<ul class="ortsliste">(.*?)<\/ul>/gs;
/** Choices of one area; the first is the choice of none. */
const GEBIETSWAHL = /<select[^>]* name="(?:bezirk|kreis)"[^>]*>(.*?)<\/select>/gs;

/** What stands before the name of an area, and does not count for its place in the list. */
const VORSATZ = /^Landkreis (?=\p{Lu})/u;

function namen(liste: string, element: RegExp): string[] {
  return [...liste.matchAll(element)].map(([, name]) => text(name!).replace(VORSATZ, ''));
}

const istGeordnet = (liste: readonly string[]) =>
  liste.every((name, i) => i === 0 || liste[i - 1]!.localeCompare(name, 'de') <= 0);

function* ungeordnete(html: string): Generator<string[]> {
  const listen = [
    ...[...html.matchAll(NAMENSLISTE)].map(([, liste]) => namen(liste!, /<a [^>]*>(.*?)<\/a>/gs)),
    ...[...html.matchAll(GEBIETSWAHL)].map(([, liste]) =>
      namen(liste!, /<option[^>]*>(.*?)<\/option>/gs).slice(1),
    ),
  ];
  for (const liste of listen) if (!istGeordnet(liste)) yield liste;
}

test('places of an office or area, errands, choices of filters', () => {
  const falsche = seiten.flatMap((seite) =>
    [...ungeordnete(readFileSync(`${WEBSITE}/${seite}`, 'utf8'))].map((liste) => ({
      seite,
      liste,
    })),
  );
  expect(falsche).toEqual([]);
});

test('Regierungsbezirke of the start page', () => {
  for (const seite of ['index.html', 'en/index.html']) {
    const html = readFileSync(`${WEBSITE}/${seite}`, 'utf8');
    const [, liste] = /<section [^>]*aria-labelledby="bezirke">.*?<ul[^>]*>(.*?)<\/ul>/s.exec(
      html,
    )!;
    const bezirke = namen(liste!, /<a [^>]*>(.*?)<\/a>/gs);
    expect(bezirke.length).toBeGreaterThan(1);
    expect(istGeordnet(bezirke), bezirke.join(', ')).toBe(true);
  }
});
