/** The one table of sources, and everything that says what stands in it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { REGISTERQUELLEN } from '../../src/domain/register/quellen.ts';
import {
  EINWOHNERSTAND,
  GRENZENNENNUNG,
  REGISTERSTAND,
} from '../../src/domain/register/registerstand.ts';
import { SPRACHEN } from '../../src/domain/sprache/sprachen.ts';
import { datum } from '../../src/domain/texte/anzeige.ts';
import { texte } from '../../src/domain/texte/index.ts';
import { quellensatz } from '../../src/domain/texte/quellensatz.ts';

const lizenzen = readFileSync('LICENSE.md', 'utf8');

describe.each(REGISTERQUELLEN.map((quelle) => [quelle.was.en, quelle] as const))(
  '%s',
  (_, quelle) => {
    const { nennung, stand, lizenz, lizenzAdresse, adresse, dateien } = quelle;
    const zeile = lizenzen.split('\n').find((z) => z.includes(`| ${quelle.was.en}`)) ?? '';

    test('LICENSE.md says of it the same', () => {
      expect(zeile).toContain(nennung.en);
      expect(zeile).toContain(lizenz.en);
      if (stand) expect(zeile).toContain(stand);
      for (const eine of [adresse, lizenzAdresse ?? '']) expect(zeile).toContain(eine);
      for (const datei of dateien) expect(zeile).toContain(`\`${datei}\``);
    });

    test('its files are there', () => {
      for (const datei of dateien)
        expect(existsSync(`content/register/${datei}`), datei).toBe(true);
    });

    test.each(SPRACHEN)('the footer names it (%s)', (sprache) => {
      const satz = quellensatz(sprache);
      expect(satz).toContain(nennung[sprache]);
      expect(satz).toContain(lizenz[sprache]);
      if (stand) expect(satz).toContain(datum(stand, sprache));
    });
  },
);

test('every file of the register has its source', () => {
  const genannte = new Set(REGISTERQUELLEN.flatMap(({ dateien }) => dateien));
  const dateien = readdirSync('content/register').filter((name) => name.endsWith('.json'));
  expect(dateien.filter((name) => !genannte.has(name))).toEqual([]);
});

test('no day of the register is written anywhere by hand', () => {
  expect(REGISTERQUELLEN.map(({ stand }) => stand)).toContain(REGISTERSTAND);
  expect(REGISTERQUELLEN.map(({ stand }) => stand)).toContain(EINWOHNERSTAND);
  for (const sprache of SPRACHEN) {
    expect(texte(sprache).karte.attribution).toContain(GRENZENNENNUNG);
    const quelltext = readFileSync(`src/domain/texte/${sprache}.ts`, 'utf8');
    for (const tag of [REGISTERSTAND, EINWOHNERSTAND])
      for (const schreibweise of [tag, datum(tag, sprache), tag.split('-').reverse().join('.')])
        expect(quelltext).not.toContain(schreibweise);
  }
});
