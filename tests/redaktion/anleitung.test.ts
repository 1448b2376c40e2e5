/** What editors read says what is there. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the templates for a pull request and for a merge request are the same', () =>
  expect(readFileSync('.gitlab/merge_request_templates/Default.md', 'utf8')).toBe(
    readFileSync('.github/pull_request_template.md', 'utf8'),
  ));

test('the guide shows only commands that exist, and all pictures, small and in words, too', () => {
  const text = ['README.md', 'docs/redaktion.md', 'docs/browser.md']
    .map((datei) => readFileSync(datei, 'utf8'))
    .join('\n');
  const befehle = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts;
  for (const [, befehl] of text.matchAll(/npm run ([\w-]+)/g))
    expect(befehle).toHaveProperty(befehl!);
  const bilder = [...text.matchAll(/!\[([^\]]*)\]\(bilder\/([^)]+)\)/g)];
  expect(bilder.map(([, , bild]) => bild).toSorted()).toEqual(
    readdirSync('docs/bilder').toSorted(),
  );
  for (const [, alternative, bild] of bilder) {
    expect(alternative!.length, bild).toBeGreaterThan(20);
    expect(statSync(`docs/bilder/${bild}`).size / 1024, bild).toBeLessThan(150);
  }
});

test('every anchor of the guide is there', () => {
  const text = readFileSync('docs/redaktion.md', 'utf8');
  const anker = [...text.matchAll(/^#{2,4} (.+)$/gm)].map(([, titel]) =>
    titel!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
  for (const [, ziel] of text.matchAll(/\]\(#([^)]+)\)/g)) expect(anker).toContain(ziel);
});
