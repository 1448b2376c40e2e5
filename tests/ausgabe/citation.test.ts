import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { herausgeber } from '../../src/config.ts';
import { urheberVon } from '../../src/domain/ausgabe/herausgeber.ts';
import { texte } from '../../src/domain/texte/index.ts';

interface Cff {
  title: string;
  authors: { name?: string }[];
}

const lies = (datei: string) => readFileSync(datei, 'utf8');

test('CITATION.cff keeps to its schema, names the version of the package and no person', () => {
  const ajv = new Ajv({ strict: false });
  formats.default(ajv);
  const gueltig = ajv.compile(JSON.parse(lies('tests/ausgabe/profile/cff-1.2.0.json')) as object);
  const cff = load(lies('CITATION.cff')) as Cff & { version: string; 'preferred-citation': Cff };
  expect(gueltig(cff), JSON.stringify(gueltig.errors)).toBe(true);
  expect(gueltig({ ...cff, authors: [] })).toBe(false);
  expect(cff.version).toBe((JSON.parse(lies('package.json')) as { version: string }).version);
  // An entity has a name of one piece. It is the one that all other citations name.
  for (const { title, authors } of [cff, cff['preferred-citation']]) {
    expect(authors.map(({ name }) => name)).toEqual([urheberVon(herausgeber)]);
    expect(title).toBe(texte('de').website.titel);
  }
});
