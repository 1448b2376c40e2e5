import { describe, expect, test } from 'vitest';
import { abdeckung, klasse } from '../../src/domain/verzeichnis/abdeckung.ts';
import { amtKennungen, ortKennungen } from '../../src/domain/register/kennung.ts';
import { entfernung } from '../../src/domain/geo/geo.ts';
import { aktuelleZahl } from '../../src/domain/datensatz/verlauf.ts';
import { neueste } from '../../src/domain/verzeichnis/verzeichnis.ts';
import { geprueft, register, verzeichnis } from '../hilfe/inhalt.ts';

test('all committed records pass the check', () => {
  expect(geprueft.meldungen.filter(({ schwere }) => schwere === 'fehler')).toEqual([]);
  expect(geprueft.aemter).toHaveLength(143);
});

describe('ids', () => {
  test('are unique', () => {
    for (const kennungen of [amtKennungen(register), ortKennungen(register)])
      expect(new Set(kennungen.values()).size).toBe(kennungen.size);
  });
  test('carry the Landkreis only where names are shared', () => {
    const amt = amtKennungen(register);
    expect(amt.get('09673129')).toBe('gemeinde-hausen-rhoen-grabfeld');
    expect(amt.get('09187')).toBe('landratsamt-rosenheim');
    expect(amt.get('09162000')).toBe('landeshauptstadt-muenchen');
    const ort = ortKennungen(register);
    expect(ort.get('09673129')).toBe('hausen-rhoen-grabfeld');
    expect(ort.get('09361000')).toBe('amberg');
    expect(ort.get('09778111')).toBe('amberg-unterallgaeu');
  });
});

describe('the number to show', () => {
  const quelle = 'https://example.org/';
  test('is the newest dated one', () => {
    expect(
      aktuelleZahl([
        { anzahl: 73, quelle },
        { anzahl: 64, stand: '2022-09', quelle },
        { anzahl: 60, stand: '2022', quelle },
      ]).anzahl,
    ).toBe(64);
  });
  test('is the last undated one if none has a date', () => {
    expect(
      aktuelleZahl([
        { anzahl: 81, quelle },
        { anzahl: 90, quelle },
      ]).anzahl,
    ).toBe(90);
  });
  test('of the Landratsamt Rosenheim is 65', () => {
    expect(verzeichnis.amt('09187')?.zahl.anzahl).toBe(65);
  });
});

describe('coverage', () => {
  test('counts members of a VG that holds the seal', () => {
    const dormitz = register.gebiet(register.behoerde('094745426'));
    expect(dormitz.map(verzeichnis.siegelVon)).toEqual(['vg', 'vg', 'vg']);
    expect(abdeckung(dormitz, verzeichnis.siegelVon).anteil).toBe(1);
  });
  test('does not count a Landratsamt for its municipalities', () => {
    const orte = register.gebiet(register.behoerde('09187'));
    const { anteil, orteMitSiegel } = abdeckung(orte, verzeichnis.siegelVon);
    expect(orteMitSiegel).toBeLessThan(orte.length);
    expect(anteil).toBeLessThan(1);
  });
  test('of nobody is nothing', () => expect(abdeckung([], verzeichnis.siegelVon).anteil).toBe(0));
  test.each([
    [0, 0],
    [0.001, 1],
    [0.25, 1],
    [0.251, 2],
    [0.75, 3],
    [1, 4],
  ])('share %d is class %d', (anteil, erwartet) => expect(klasse(anteil)).toBe(erwartet));
});

test('the nearest offices are the nearest (against all of them)', () => {
  const von = register.behoerde('09474119');
  const km = ({ behoerde: b }: (typeof verzeichnis.gueltige)[number]) =>
    entfernung([von.lon, von.lat], [b.lon, b.lat]);
  const alle = verzeichnis.gueltige
    .filter(({ art, schluessel }) => art !== 'bezirk' && schluessel !== von.schluessel)
    .sort((a, b) => km(a) - km(b));
  expect(verzeichnis.naechste(von, 5).map(({ amt }) => amt.id)).toEqual(
    alle.slice(0, 5).map(({ id }) => id),
  );
});

test('the newest awards are dated and in order', () => {
  const daten = neueste(verzeichnis.gueltige, 10).map(
    ({ datensatz }) => datensatz.auszeichnung.seit!,
  );
  expect(daten).toEqual(daten.toSorted().reverse());
});

test('places of the same name know each other', () => {
  expect(
    verzeichnis.gleichnamige(register.orte.find(({ schluessel }) => schluessel === '09474134')!),
  ).toHaveLength(3);
});
