/** The day of a build: where it comes from, and when it cannot be right. */
import { describe, expect, test } from 'vitest';
import { spaetereDatensaetze } from '../../src/domain/pruefung/uhrzweifel.ts';
import { REGISTERSTAND, REGISTERTAG } from '../../src/domain/register/registerstand.ts';
import { heute } from '../../src/io/uhr.ts';
import { fuehreAus } from '../hilfe/bau.ts';
import { HEUTE, quelltexte } from '../hilfe/inhalt.ts';

const um = (zeit: string) => () => new Date(zeit);

describe('heute', () => {
  test('is the day in Bavaria', () => {
    expect(heute('', um('2026-06-14T22:30:00Z'))).toBe('2026-06-15');
    expect(heute('1781524800', um('2030-01-01'))).toBe('2026-06-15');
    expect(heute('', um(`${REGISTERSTAND}T12:00:00Z`))).toBe(REGISTERSTAND);
  });

  test.each(['gestern', '-1', '1.5', '1e9', ' ', '0x10', '1781524800000', '2026-06-15'])(
    'SOURCE_DATE_EPOCH „%s“ is none',
    (epoche) => {
      expect(() => heute(epoche)).toThrow(`SOURCE_DATE_EPOCH ist „${epoche}“`);
    },
  );

  test('a clock that is far ahead of the register', () => {
    expect(() => heute('', um('2099-01-01'))).toThrow(
      `Die Uhr dieses Rechners steht auf dem 2099-01-01, das Register ist aber noch vom ${REGISTERTAG}`,
    );
    expect(() => heute('4070908800')).toThrow('SOURCE_DATE_EPOCH steht für den 2099-01-01');
    const spaeter = `${Number(REGISTERSTAND.slice(0, 4)) + 9}-12-31`;
    expect(heute('', um(`${spaeter}T12:00:00Z`))).toBe(spaeter);
  });

  test('a clock from before the register', () => {
    expect(() => heute('', um('2020-01-01'))).toThrow(
      `Die Uhr dieses Rechners steht auf dem 2020-01-01, das Register ist aber schon vom ${REGISTERTAG}.`,
    );
    expect(() => heute('0')).toThrow('SOURCE_DATE_EPOCH steht für den 1970-01-01');
  });
});

describe('a clock that is behind the records', () => {
  test('is told from a record of the future', () => {
    const datensatz = (stand: string) => ({ text: `stand: "${stand}"\nplz: "83022"\n` });
    const alle = (anzahl: number, stand: string) =>
      Array<string>(anzahl).fill(stand).map(datensatz);
    expect(spaetereDatensaetze(alle(4, '2025'), '2024-05-01')).toBeUndefined();
    expect(spaetereDatensaetze(alle(5, '2025'), '2024-05-01')).toBe(5);
    expect(spaetereDatensaetze(alle(5, '2024-06'), '2024-05-01')).toBe(5);
    expect(spaetereDatensaetze(alle(5, '2024-05'), '2024-05-01')).toBeUndefined();
    expect(
      spaetereDatensaetze([...alle(5, '2025'), ...alle(6, '2023')], '2024-05-01'),
    ).toBeUndefined();
  });

  test('the fixtures are of their day', () => {
    expect(spaetereDatensaetze(quelltexte, HEUTE)).toBeUndefined();
  });

  test('build and check name the clock, not every record', () => {
    const umgebung = { SOURCE_DATE_EPOCH: String(Date.UTC(2024, 0, 1) / 1000) };
    for (const skript of ['build', 'check']) {
      const { status, stderr } = fuehreAus(`scripts/${skript}.ts`, umgebung);
      expect([skript, status]).toEqual([skript, 1]);
      expect(stderr).toMatch(/^SOURCE_DATE_EPOCH steht für den 2024-01-01, .*\n$/);
    }
  });
});
