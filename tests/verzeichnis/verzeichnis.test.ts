import { describe, expect, test } from 'vitest';
import { abdeckung, klasse } from '../../src/domain/verzeichnis/abdeckung.ts';
import { amtKennungen, ortKennungen } from '../../src/domain/register/kennung.ts';
import { entfernung } from '../../src/domain/geo/geo.ts';
import { vergleicheStand } from '../../src/domain/datensatz/stand.ts';
import { aktuelleZahl } from '../../src/domain/datensatz/verlauf.ts';
import { nachbarsuche } from '../../src/domain/verzeichnis/nachbarn.ts';
import { neueste } from '../../src/domain/verzeichnis/verzeichnis.ts';
import { geprueft, quelltexte, register, verzeichnis } from '../hilfe/inhalt.ts';

test('every checked record is an office, joined by its key', () => {
  expect(geprueft.meldungen.filter(({ schwere }) => schwere === 'fehler')).toEqual([]);
  expect(verzeichnis.aemter.map(({ id }) => id).toSorted()).toEqual(
    quelltexte.map(({ kennung }) => kennung).toSorted(),
  );
  for (const amt of verzeichnis.aemter) {
    expect(verzeichnis.amt(amt.schluessel)).toBe(amt);
    expect(amt.behoerde).toBe(register.behoerde(amt.schluessel));
  }
});

test('who lost the seal is an office, but holds it no more', () => {
  const entzogene = verzeichnis.aemter.filter(({ datensatz }) => datensatz.entzug);
  expect(entzogene.length).toBeGreaterThan(0);
  for (const amt of entzogene) {
    expect(amt.status).toBe('entzogen');
    expect(verzeichnis.gueltige).not.toContain(amt);
  }
  expect(verzeichnis.gueltige.length + entzogene.length).toBe(verzeichnis.aemter.length);
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
  test('of every office is one of its own, and none of them is newer', () => {
    for (const { zahl, verlauf, id } of verzeichnis.aemter) {
      expect(verlauf, id).toContain(zahl);
      for (const { stand } of verlauf)
        expect(vergleicheStand(stand ?? '', zahl.stand ?? ''), id).toBeLessThanOrEqual(0);
    }
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

describe('the nearest offices', () => {
  test('are the nearest (against all of them)', () => {
    const rathaeuser = verzeichnis.gueltige.filter(({ art }) => art !== 'bezirk');
    for (const von of register.behoerden.filter((_, i) => i % 40 === 0)) {
      const km = ({ behoerde: b }: (typeof rathaeuser)[number]) =>
        entfernung([von.lon, von.lat], [b.lon, b.lat]);
      const alle = rathaeuser
        .filter(({ schluessel }) => schluessel !== von.schluessel)
        .sort((a, b) => km(a) - km(b));
      expect(verzeichnis.naechste(von, 5), von.name).toEqual(
        alle.slice(0, 5).map((amt) => ({ amt, km: km(amt) })),
      );
    }
  });
  test('of a few are all others, those at one place in their order', () => {
    const [einer, ...weitere] = register.orte.slice(0, 3).map((behoerde) => ({ behoerde }));
    const dort = { ...weitere[0]!.behoerde, schluessel: '0' };
    const suche = nachbarsuche([{ behoerde: dort }, einer!, ...weitere]);
    const gefunden = suche(einer!.behoerde, 9).map(({ amt }) => amt.behoerde.schluessel);
    expect(gefunden.toSorted()).toEqual(
      [dort, ...weitere.map(({ behoerde }) => behoerde)].map((b) => b.schluessel).toSorted(),
    );
    expect(gefunden.indexOf('0') + 1).toBe(gefunden.indexOf(weitere[0]!.behoerde.schluessel));
    expect(nachbarsuche([])(dort, 3)).toEqual([]);
  });
});

test('the newest awards are dated and in order', () => {
  const daten = neueste(verzeichnis.gueltige, 10).map(
    ({ datensatz }) => datensatz.auszeichnung.seit!,
  );
  expect(daten).toEqual(daten.toSorted().reverse());
});
