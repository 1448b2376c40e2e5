import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Meldung } from '../../src/domain/pruefung/meldung.ts';
import { fuehreAus, inhaltMit } from '../hilfe/bau.ts';
import { BEZIRK } from './bezirk.ts';

const gut = inhaltMit({ 'bezirk-unterfranken.yaml': BEZIRK });
const kaputt = inhaltMit({ 'bezirk-unterfranken.yaml': BEZIRK.replace('"096"', '096') });
afterAll(() => {
  for (const ordner of [gut, kaputt]) rmSync(ordner, { recursive: true, force: true });
});

describe('npm run check', () => {
  test('exits 1 and prints the contract’s JSON', () => {
    const { status, stdout } = fuehreAus(
      'scripts/check.ts',
      { CONTENT_DIR: kaputt },
      '--format',
      'json',
    );
    expect(status).toBe(1);
    const [meldung] = JSON.parse(stdout) as Meldung[];
    expect(Object.keys(meldung!)).toEqual([
      'datei',
      'zeile',
      'spalte',
      'regel',
      'schwere',
      'meldung',
      'vorschlag',
    ]);
    expect(meldung).toMatchObject({
      datei: 'aemter/bezirk-unterfranken.yaml',
      zeile: 3,
      spalte: 13,
    });
  });
  test('exits 0 on good records', () => {
    expect(fuehreAus('scripts/check.ts', { CONTENT_DIR: gut }).status).toBe(0);
  });
  test('sees files that would be overlooked, and wrong encodings', () => {
    const ordner = inhaltMit({
      'stadt-schongau.yaml.txt': 'name: x',
      'stadt-hof.YAML': 'name: x',
      'stadt-roth.yaml': Buffer.from('name: Stadt Roth\nhinweis: F\xfcr', 'latin1'),
    });
    mkdirSync(join(ordner, 'aemter', 'ordner.yaml'));
    const { status, stdout } = fuehreAus(
      'scripts/check.ts',
      { CONTENT_DIR: ordner },
      '--format',
      'json',
    );
    expect(status).toBe(1);
    const meldungen = JSON.parse(stdout) as Meldung[];
    expect(meldungen.map(({ regel, zeile }) => [regel, zeile])).toEqual([
      ['dateiname', 1],
      ['dateiname', 1],
      ['kodierung', 2],
      ['dateiname', 1],
    ]);
    rmSync(ordner, { recursive: true });
  });
  test('reports on the files asked for only', () => {
    const datei = 'tests/inhalt/aemter/stadt-schongau.yaml';
    const { status, stdout } = fuehreAus('scripts/check.ts', {}, datei);
    expect([status, stdout]).toEqual([0, '1 Datensatz geprüft, alles in Ordnung.\n']);
  });
  test.each([['--format', 'xml'], ['gibtsnicht.yaml']])(
    'explains wrong use: %s',
    (...argumente) => {
      const { status, stderr } = fuehreAus('scripts/check.ts', {}, ...argumente);
      expect(status).toBe(2);
      expect(stderr).toMatch(/Erlaubt: text, json, github|Nicht gefunden/);
    },
  );
});
