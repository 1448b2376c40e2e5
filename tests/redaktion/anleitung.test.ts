/** What editors read says what is there. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the templates for a pull request and for a merge request are the same', () =>
  expect(readFileSync('.gitlab/merge_request_templates/Default.md', 'utf8')).toBe(
    readFileSync('.github/pull_request_template.md', 'utf8'),
  ));

test('the guide shows only commands and pictures that exist', () => {
  const text = ['README.md', 'docs/redaktion.md']
    .map((datei) => readFileSync(datei, 'utf8'))
    .join('\n');
  const befehle = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts;
  for (const [, befehl] of text.matchAll(/npm run ([\w-]+)/g))
    expect(befehle).toHaveProperty(befehl!);
  for (const [, bild] of text.matchAll(/\]\((bilder\/[^)]+)\)/g))
    expect(readdirSync('docs/bilder')).toContain(bild!.replace('bilder/', ''));
});
