import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';

const lies = (datei: string) => readFileSync(datei, 'utf8');

test('CITATION.cff keeps to its schema, names the version of the package and no person', () => {
  const ajv = new Ajv({ strict: false });
  formats.default(ajv);
  const gueltig = ajv.compile(JSON.parse(lies('tests/ausgabe/profile/cff-1.2.0.json')) as object);
  const cff = load(lies('CITATION.cff')) as { version: string; authors: object[] };
  expect(gueltig(cff), JSON.stringify(gueltig.errors)).toBe(true);
  expect(gueltig({ ...cff, authors: [] })).toBe(false);
  expect(cff.version).toBe((JSON.parse(lies('package.json')) as { version: string }).version);
  // An entity has a name of one piece.
  for (const urheber of cff.authors) expect(Object.keys(urheber)).toContain('name');
});
