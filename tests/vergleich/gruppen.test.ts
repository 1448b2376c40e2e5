import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ARTEN, EBENEN, ART_INFO } from '../../src/domain/register/arten.ts';
import {
  GRUPPEN,
  gruppenwert,
  gruppeVon,
  HOECHSTENS,
  jeGruppe,
  vergleichswahl,
} from '../../src/domain/vergleich/gruppen.ts';

const wahl = fc.array(fc.record({ id: fc.nat(), art: fc.constantFrom(...ARTEN) }));

describe('groups', () => {
  test('every kind is in one, and no group mixes levels', () => {
    for (const art of ARTEN) expect(GRUPPEN).toContain(gruppeVon(art));
    for (const gruppe of GRUPPEN) {
      expect(gruppeVon(gruppe)).toBe(gruppe);
      const ebenen = ARTEN.filter((art) => gruppeVon(art) === gruppe).map(
        (art) => ART_INFO[art].ebene,
      );
      expect(new Set(ebenen).size).toBe(1);
    }
    expect(new Set(GRUPPEN.map((gruppe) => ART_INFO[gruppe].ebene)).size).toBe(EBENEN.length);
  });

  test('a city is compared with no Landratsamt, a Große Kreisstadt with no Gemeinde', () => {
    expect(gruppeVon('kreisfreie_stadt')).not.toBe(gruppeVon('landratsamt'));
    expect(gruppeVon('kreisfreie_stadt')).not.toBe(gruppeVon('stadt'));
    expect(gruppeVon('grosse_kreisstadt')).not.toBe(gruppeVon('stadt'));
    expect(gruppeVon('markt')).toBe(gruppeVon('gemeinde'));
  });
});

describe('a choice', () => {
  test('compares one group only, that of the first named, and loses nobody', () => {
    fc.assert(
      fc.property(wahl, (gewaehlte) => {
        const { gruppe, gueltig, andere, ueberzaehlig } = vergleichswahl(gewaehlte);
        expect(gruppe).toBe(gewaehlte[0] && gruppeVon(gewaehlte[0].art));
        expect(gueltig.every(({ art }) => gruppeVon(art) === gruppe)).toBe(true);
        expect(andere.some(({ art }) => gruppeVon(art) === gruppe)).toBe(false);
        expect(gueltig.length).toBeLessThanOrEqual(HOECHSTENS);
        expect(ueberzaehlig.length > 0 && gueltig.length < HOECHSTENS).toBe(false);
        expect(new Set([...gueltig, ...andere, ...ueberzaehlig])).toEqual(new Set(gewaehlte));
      }),
    );
  });

  test('the same one twice is one', () => {
    const eines = { art: 'markt' } as const;
    expect(vergleichswahl([eines, eines]).gueltig).toEqual([eines]);
  });
});

test('an order within groups never puts one group between another', () => {
  fc.assert(
    fc.property(wahl, (zeilen) => {
      const geordnet = zeilen
        .toSorted(jeGruppe((a, b) => a.id - b.id))
        .map(({ art }) => gruppeVon(art));
      const bloecke = geordnet.filter((gruppe, i) => gruppe !== geordnet[i - 1]);
      expect(new Set(bloecke).size).toBe(bloecke.length);
    }),
  );
});

test('one number for sorters keeps the groups apart, too', () => {
  const amt = fc.record({
    art: fc.constantFrom(...ARTEN),
    anzahl: fc.integer({ min: 0, max: 9999 }),
  });
  fc.assert(
    fc.property(fc.array(amt), (aemter) => {
      const nachWert = aemter.toSorted(
        (a, b) => gruppenwert(b.art, b.anzahl) - gruppenwert(a.art, a.anzahl),
      );
      expect(nachWert).toEqual(aemter.toSorted(jeGruppe((a, b) => b.anzahl - a.anzahl)));
    }),
  );
});
