import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Zahl } from '../../src/domain/datensatz/schema.ts';
import { aktuelleZahl, vorAuszeichnung } from '../../src/domain/datensatz/verlauf.ts';
import { ARTEN } from '../../src/domain/register/arten.ts';
import { GRUPPEN, gruppeVon } from '../../src/domain/vergleich/gruppen.ts';
import {
  bewegungen,
  rangliste,
  verteilung,
  type Vergleichsamt,
} from '../../src/domain/vergleich/rangliste.ts';

const HEUTE = '2026-06-15';

const zahl = fc
  .record(
    {
      anzahl: fc.integer({ min: 0, max: 12 }),
      quelle: fc.constant('https://beispiel.de/'),
      stand: fc.constantFrom('2021', '2022-03', '2022-03-04', '2024-12', '2024-12-14', '2026'),
      mindestens: fc.constant(true as const),
    },
    { requiredKeys: ['anzahl', 'quelle'] },
  )
  .map((eine): Zahl => eine);

const aemter: fc.Arbitrary<Vergleichsamt[]> = fc.array(
  fc.record({
    id: fc.uuid(),
    name: fc.constantFrom('Hausen', 'Neustadt', 'Altdorf', 'Berg'),
    art: fc.constantFrom(...ARTEN),
    verlauf: fc.array(zahl, { minLength: 1, maxLength: 4 }),
    datensatz: fc
      .record(
        { seit: fc.constantFrom('2022', '2022-03-05', '2024-12-14'), quelle: fc.webUrl() },
        { requiredKeys: ['quelle'] },
      )
      .map((auszeichnung) => ({ auszeichnung })),
  }),
);

const amt = (name: string, anzahl: number, weiteres: Partial<Zahl> = {}): Vergleichsamt => ({
  id: name,
  name,
  art: 'landratsamt',
  verlauf: [{ anzahl, stand: '2026-01', quelle: 'https://beispiel.de/', ...weiteres }],
  datensatz: { auszeichnung: { quelle: 'https://beispiel.de/' } },
});

describe('ranking', () => {
  test('ties share their rank, and the next counts them all: 1, 2, 2, 4', () => {
    const { plaetze } = rangliste(
      'landratsamt',
      [amt('C', 70), amt('A', 50), amt('D', 90), amt('B', 70)],
      HEUTE,
    );
    expect(plaetze.map(({ rang, amt: { id } }) => `${rang} ${id}`)).toEqual([
      '1 D',
      '2 B',
      '2 C',
      '4 A',
    ]);
  });

  test('whatever the records say: no lower bound, no undated number and none from before the award is ranked, nobody is lost', () => {
    fc.assert(
      fc.property(aemter, fc.constantFrom(...GRUPPEN), (alle, gruppe) => {
        const liste = rangliste(gruppe, alle, HEUTE);
        const { plaetze, untergrenzen, undatierte, fruehere } = liste;
        for (const platz of plaetze) {
          const gezeigt = aktuelleZahl(platz.amt.verlauf);
          expect(gezeigt.mindestens).toBeUndefined();
          expect(vorAuszeichnung(platz.amt.datensatz, gezeigt)).toBe(false);
          expect([gezeigt.stand, gezeigt.anzahl]).toEqual([platz.stand, platz.anzahl]);
          // The oracle: one more than those who have more.
          expect(platz.rang).toBe(1 + plaetze.filter(({ anzahl }) => anzahl > platz.anzahl).length);
        }
        for (const { verlauf } of untergrenzen) expect(aktuelleZahl(verlauf).mindestens).toBe(true);
        for (const { verlauf } of undatierte)
          expect(aktuelleZahl(verlauf)).not.toHaveProperty('stand');
        for (const { verlauf, datensatz } of fruehere)
          expect(vorAuszeichnung(datensatz, aktuelleZahl(verlauf))).toBe(true);
        const ausgelassene = [...untergrenzen, ...undatierte, ...fruehere];
        const genannte = [...plaetze.map((platz) => platz.amt), ...ausgelassene];
        expect(new Set(genannte).size).toBe(genannte.length);
        expect(new Set(genannte)).toEqual(
          new Set(alle.filter(({ art }) => gruppeVon(art) === gruppe)),
        );
      }),
    );
  });

  test('a newer number brings an office in whose older one is from before the award', () => {
    const seit = { datensatz: { auszeichnung: { seit: '2023-05-26', quelle: 'https://a.de/' } } };
    const frueher = { ...amt('A', 30, { stand: '2022-09' }), ...seit };
    const spaeter = { ...frueher, verlauf: [...frueher.verlauf, ...amt('A', 60).verlauf] };
    // A month that the award lies in says nothing of before or after.
    const imMonat = { ...amt('B', 40, { stand: '2023-05' }), ...seit };
    expect(rangliste('landratsamt', [frueher], HEUTE)).toMatchObject({
      plaetze: [],
      fruehere: [frueher],
    });
    expect(rangliste('landratsamt', [spaeter, imMonat], HEUTE)).toMatchObject({
      plaetze: [{ anzahl: 60 }, { anzahl: 40 }],
      fruehere: [],
    });
  });

  test('a number older than 18 months is marked', () => {
    const { plaetze } = rangliste(
      'landratsamt',
      [amt('alt', 60, { stand: '2024-12-14' }), amt('neu', 50, { stand: '2024-12-15' })],
      HEUTE,
    );
    expect(plaetze.map(({ veraltet }) => veraltet)).toEqual([true, false]);
  });

  test('its distribution counts every ranked office once, in classes without a gap', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9999 })), (anzahlen) => {
        const liste = rangliste(
          'landratsamt',
          anzahlen.map((anzahl, i) => amt(`A${i}`, anzahl)),
          HEUTE,
        );
        const klassen = verteilung(liste);
        for (const { von, bis, aemter: viele } of klassen)
          expect(viele).toBe(anzahlen.filter((n) => n >= von && n <= bis).length);
        for (const [i, { von }] of klassen.entries())
          if (i > 0) expect(von).toBe(klassen[i - 1]!.bis + 1);
        expect(klassen.reduce((summe, eine) => summe + eine.aemter, 0)).toBe(anzahlen.length);
      }),
    );
  });
});

test('changes are told between exact dated numbers only, largest first', () => {
  fc.assert(
    fc.property(aemter, fc.constantFrom(...GRUPPEN), (alle, gruppe) => {
      const alleBewegungen = bewegungen(gruppe, alle);
      for (const { amt: eines, von, bis, unterschied } of alleBewegungen) {
        expect(eines.verlauf).toContain(von);
        expect(eines.verlauf).toContain(bis);
        expect([von.mindestens, bis.mindestens]).toEqual([undefined, undefined]);
        expect(von.stand <= bis.stand).toBe(true);
        expect(unterschied).toBe(bis.anzahl - von.anzahl);
      }
      const betraege = alleBewegungen.map(({ unterschied }) => Math.abs(unterschied));
      expect(betraege).toEqual(betraege.toSorted((a, b) => b - a));
    }),
  );
});
