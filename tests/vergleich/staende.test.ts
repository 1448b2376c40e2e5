import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CSV } from '../../src/domain/ausgabe/csvform.ts';
import { aemterExport } from '../../src/domain/ausgabe/export.ts';
import { staendeAus, staendeliste, type Standwerkzeug } from '../../src/domain/ausgabe/staende.ts';
import { STANDSPALTEN } from '../../src/domain/ausgabe/zustand.ts';
import { berichtigteZahl } from '../../src/domain/datensatz/berichtigung.ts';
import type { Datensatz } from '../../src/domain/datensatz/schema.ts';
import { spaeteste } from '../../src/domain/datensatz/stand.ts';
import { vergleicheZahl } from '../../src/domain/datensatz/verlauf.ts';
import type { GeprueftesAmt } from '../../src/domain/pruefung/pruefung.ts';
import { faktentage } from '../../src/domain/vergleich/ereignisse.ts';
import { ersteKennung, gesamtstandAm } from '../../src/domain/vergleich/gesamtstand.ts';
import { standtage, stichtage } from '../../src/domain/vergleich/stichtage.ts';
import { landkreis, regierungsbezirk } from '../../src/domain/verzeichnis/gebiete.ts';
import { alsCsv } from '../../src/io/csvausgabe.ts';
import { sha256 } from '../../src/io/sha256.ts';
import { HEUTE, verzeichnis } from '../hilfe/inhalt.ts';
import { datensatzArb, standArb, zahlArb } from './fakten.ts';

/** Days have a state from here on: before it only quarters, as in the real records. */
const TAGE_AB = '2023-05-01';

const WERKZEUG: Standwerkzeug = {
  ab: TAGE_AB,
  sha256,
  alsCsv: (zeilen, spalten) => alsCsv(zeilen, spalten, CSV),
};

const QUELLE = 'https://presse.example.org/';

/** Offices of any shape, each with its own id and key. */
const aemterArb = fc.array(datensatzArb, { maxLength: 6 }).map((datensaetze) =>
  datensaetze.map((datensatz, i): GeprueftesAmt => ({
    id: `gemeinde-test-${i}`,
    datensatz: { ...datensatz, schluessel: `0918712${i}` },
  })),
);

/** The files of all states of the past, by name. */
const dateien = (aemter: readonly GeprueftesAmt[], heute: string) =>
  new Map(
    staendeAus(aemter, heute, WERKZEUG).flatMap(
      ({ tag, json, csv, gebieteCsv, aenderungenJson }) =>
        tag === undefined
          ? []
          : [
              [`${tag}.json`, json.text] as const,
              [`${tag}.csv`, csv.text] as const,
              [`${tag} gebiete`, gebieteCsv.text] as const,
              [`${tag} aenderungen`, aenderungenJson] as const,
            ],
    ),
  );

const FRUEHER = '2024-01-01';
const SPAETER = '2026-05-05';
const spaet = (stand: string | undefined) => stand === undefined || spaeteste(stand) >= FRUEHER;

describe('a state that was published', () => {
  test('keeps its bytes, whatever later facts, records, corrections and names are added', () => {
    fc.assert(
      fc.property(
        aemterArb,
        fc.array(datensatzArb, { maxLength: 3 }),
        fc.array(zahlArb),
        standArb.filter(spaet),
        fc.boolean(),
        (aemter, neue, zahlen, stand, falsch) => {
          const mehr: GeprueftesAmt[] = [
            ...aemter.map(({ id, datensatz }): GeprueftesAmt => ({
              // Renamed since.
              id: `markt-${id}`,
              datensatz: {
                ...datensatz,
                name: 'Markt Test',
                art: 'markt',
                frueher: [id],
                online_verfahren: [
                  ...datensatz.online_verfahren.map((zahl) =>
                    falsch && !zahl.korrektur
                      ? berichtigteZahl(zahl, {
                          anzahl: zahl.anzahl + 1,
                          am: stand,
                          grund: 'Zwei Ziffern waren vertauscht.',
                          quelle: 'https://andere.example.org/',
                        })
                      : zahl,
                  ),
                  ...zahlen.filter((zahl) => spaet(zahl.stand)),
                ].toSorted(vergleicheZahl),
                entzug: datensatz.entzug ?? { seit: stand, grund: 'x', quelle: QUELLE },
              },
            })),
            ...neue
              .filter(({ auszeichnung: { seit }, entzug }) => spaet(seit) && !entzug)
              .map((datensatz, i) => ({
                id: `stadt-neu-${i}`,
                datensatz: { ...datensatz, schluessel: `0917712${i}` },
              })),
          ];
          const danach = dateien(mehr, SPAETER);
          for (const [name, text] of dateien(aemter, FRUEHER))
            expect(danach.get(name), name).toBe(text);
        },
      ),
    );
  });

  test('keeps its bytes when the address of a source is repaired', () => {
    fc.assert(
      fc.property(aemterArb, (aemter) => {
        const neu = { quelle: 'https://umgezogen.example.org/' };
        const repariert = aemter.map(({ id, datensatz }) => ({
          id,
          datensatz: {
            ...datensatz,
            auszeichnung: { ...datensatz.auszeichnung, ...neu },
            online_verfahren: datensatz.online_verfahren.map((zahl) => ({ ...zahl, ...neu })),
          },
        }));
        const texte = (liste: readonly GeprueftesAmt[]) =>
          staendeAus(liste, SPAETER, WERKZEUG).map(({ json, csv }) => [json.text, csv.text]);
        expect(texte(repariert)).toEqual(texte(aemter));
      }),
    );
  });

  test('tells of a later correction beside it, not in it', () => {
    const zahl = { anzahl: 65, stand: '2022-02-01', quelle: QUELLE };
    const amt = (eine: Datensatz['online_verfahren'][number]): GeprueftesAmt => ({
      id: 'gemeinde-test',
      datensatz: {
        name: 'Gemeinde Test',
        art: 'gemeinde',
        schluessel: '09187128',
        auszeichnung: { seit: '2022-02-01', quelle: QUELLE },
        online_verfahren: [eine],
      },
    });
    const grund = 'Zwei Ziffern waren vertauscht.';
    const staende = staendeAus(
      [amt(berichtigteZahl(zahl, { anzahl: 56, am: '2022-08-01', grund }))],
      '2022-11-01',
      WERKZEUG,
    );
    expect(
      staende.map(({ kennung, zeilen, berichtigungen, aenderungen }) => [
        kennung,
        zeilen[0]?.zahl?.anzahl,
        berichtigungen.length,
        aenderungen.zahlen.length,
        aenderungen.berichtigt.length,
      ]),
    ).toEqual([
      ['2021-09-30', undefined, 0, 0, 0],
      ['2021-12-31', undefined, 0, 0, 0],
      ['2022-03-31', 65, 1, 0, 0],
      ['2022-06-30', 65, 1, 0, 0],
      ['2022-09-30', 56, 0, 0, 1],
      ['aktuell', 56, 0, 0, 0],
    ]);
  });
});

describe('what happened between two states', () => {
  test('leads from the one to the other', () => {
    fc.assert(
      fc.property(aemterArb, (aemter) => {
        const staende = staendeAus(aemter, SPAETER, WERKZEUG).filter(
          ({ tag }) => tag !== undefined,
        );
        for (const [i, { zeilen, aenderungen }] of staende.entries()) {
          const jetzt = new Map((staende[i - 1]?.zeilen ?? []).map((eine) => [eine.amt.id, eine]));
          for (const eine of aenderungen.neu) jetzt.set(eine.amt.id, eine);
          for (const { amt } of aenderungen.entzogen) jetzt.delete(amt.id);
          for (const { amt, jetzt: zahl } of aenderungen.zahlen)
            jetzt.set(amt.id, { ...jetzt.get(amt.id)!, zahl });
          expect([...jetzt.keys()].toSorted()).toEqual(zeilen.map(({ amt }) => amt.id).toSorted());
          const berichtigte = new Set(aenderungen.berichtigt.map(({ amt }) => amt.id));
          for (const { amt, zahl } of zeilen)
            if (!berichtigte.has(amt.id)) expect(jetzt.get(amt.id)!.zahl).toEqual(zahl);
        }
      }),
    );
  });
});

describe('between two quarters', () => {
  const tage = (aemter: readonly GeprueftesAmt[], heute: string, ab?: string) =>
    standtage(
      aemter.map(({ datensatz }) => datensatz),
      heute,
      ab === undefined ? {} : { ab },
    );
  test('a day that was published once keeps its state, whatever becomes of its fact', () => {
    const bekannte = ['2023-02-11', '2021-01-01', HEUTE, 'aktuell'];
    const mit = standtage([], HEUTE, { bekannte });
    expect(mit).toEqual([...stichtage(HEUTE), '2023-02-11'].sort());
    const [stand] = staendeAus(verzeichnis.aemter, HEUTE, { ...WERKZEUG, bekannte }).filter(
      ({ tag }) => tag === '2023-02-11',
    );
    expect(stand!.seit).toBe('2022-12-31');
    expect(JSON.parse(stand!.json.text)).toBeTruthy();
  });
  test('a day has a state if something surely counts from it, and as soon as it is over', () => {
    fc.assert(
      fc.property(aemterArb, (aemter) => {
        const eigene = tage(aemter, SPAETER, TAGE_AB).filter(
          (tag) => !stichtage(SPAETER).includes(tag),
        );
        const fakten = aemter.flatMap(({ datensatz }) => faktentage(datensatz)).map(spaeteste);
        for (const tag of fakten)
          expect(tage(aemter, SPAETER, TAGE_AB).includes(tag)).toBe(
            (tag >= TAGE_AB && tag < SPAETER) || stichtage(SPAETER).includes(tag),
          );
        for (const tag of eigene) expect(fakten).toContain(tag);
      }),
    );
  });
  test('the newest state has every dated fact, so what is dated can be cited at once', () => {
    fc.assert(
      fc.property(aemterArb, (aemter) => {
        const letzter = staendeAus(aemter, SPAETER, WERKZEUG).at(-2)!;
        const morgen = gesamtstandAm(aemter, '2026-05-04');
        expect(letzter.zeilen).toEqual(morgen);
      }),
    );
  });
  test('a later build has every day of an earlier one', () => {
    fc.assert(
      fc.property(aemterArb, aemterArb, (aemter, neue) => {
        const spaeter = new Set(tage([...aemter, ...neue], SPAETER, TAGE_AB));
        for (const tag of tage(aemter, FRUEHER, TAGE_AB)) expect(spaeter).toContain(tag);
      }),
    );
  });
});

describe('the areas of a state', () => {
  test('count its offices: a Regierungsbezirk all, a Landkreis those of its own key', () => {
    fc.assert(
      fc.property(aemterArb, (aemter) => {
        for (const { zeilen, gebiete, mitZahl } of staendeAus(aemter, SPAETER, WERKZEUG)) {
          const bezirke = gebiete.filter(({ schluessel }) => schluessel.length === 3);
          const summe = (feld: 'aemter' | 'mit_zahl') =>
            bezirke.reduce((bisher, eines) => bisher + eines[feld], 0);
          expect([summe('aemter'), summe('mit_zahl')]).toEqual([zeilen.length, mitZahl]);
          for (const { schluessel, aemter: anzahl } of gebiete)
            expect(anzahl).toBe(
              zeilen.filter(({ amt }) => amt.datensatz.schluessel.startsWith(schluessel)).length,
            );
        }
      }),
    );
  });
  test('are those whose pages cite it', () => {
    const { gebiete } = staendeAus(verzeichnis.aemter, HEUTE, WERKZEUG).at(-1)!;
    const zahlen = new Map(gebiete.map(({ schluessel, aemter }) => [schluessel, aemter]));
    const { register } = verzeichnis;
    for (const { behoerde, aemter } of [
      ...register.landkreise.map((kreis) => landkreis(kreis, verzeichnis)),
      ...register.bezirke.map((bezirk) => regierungsbezirk(bezirk, verzeichnis)),
    ])
      expect(zahlen.get(behoerde.schluessel) ?? 0, behoerde.name).toBe(aemter.length);
  });
});

describe('the states of the records', () => {
  const staende = staendeAus(verzeichnis.aemter, HEUTE, WERKZEUG);
  test('say the same in JSON and CSV, cell by cell, and count what they have', () => {
    for (const { kennung, json, csv, zeilen } of staende) {
      const { anzahl, mit_zahl, aemter } = JSON.parse(json.text) as {
        anzahl: number;
        mit_zahl: number;
        aemter: Record<string, unknown>[];
      };
      expect(parse(csv.text, { columns: true }), kennung).toEqual(
        aemter.map((eine) =>
          Object.fromEntries(STANDSPALTEN.map((feld) => [feld, String(eine[feld] ?? '')])),
        ),
      );
      expect([anzahl, mit_zahl]).toEqual([
        zeilen.length,
        aemter.filter((eine) => eine.anzahl !== null).length,
      ]);
    }
  });
  test('have a source for every fact that they state', () => {
    for (const { zeilen, quellen: text } of staende) {
      const quellen = parse<Record<string, string>>(text, { columns: true });
      expect(quellen.map((eine) => [eine.id, eine.quelle_auszeichnung, eine.quelle_zahl])).toEqual(
        zeilen.map(({ amt, zahl }) => [
          ersteKennung(amt),
          amt.datensatz.auszeichnung.quelle,
          zahl?.quelle ?? '',
        ]),
      );
    }
  });
  test('that of today is what the directory shows', () => {
    const { aemter } = JSON.parse(staende.at(-1)!.json.text) as {
      aemter: { schluessel: string }[];
    };
    const felder = ['schluessel', 'ausgezeichnet_seit', 'anzahl', 'mindestens', 'stand'] as const;
    expect(aemter).toEqual(
      aemterExport(verzeichnis, (pfad) => pfad)
        .filter(({ status }) => status === 'gueltig')
        .toSorted((a, b) => (a.schluessel < b.schluessel ? -1 : 1))
        .map((eine) =>
          expect.objectContaining(Object.fromEntries(felder.map((feld) => [feld, eine[feld]]))),
        ),
    );
  });
  test('are listed with the checksums of their files', () => {
    const liste = staendeliste(staende, (pfad) => `https://beispiel.de${pfad}`);
    expect(liste).toHaveLength(staende.length);
    for (const [i, { csv, json, url }] of liste.entries()) {
      expect([csv.sha256, json.sha256]).toEqual([
        sha256(staende[i]!.csv.text),
        sha256(staende[i]!.json.text),
      ]);
      expect(url).toBe(`https://beispiel.de/daten/stand/${staende[i]!.kennung}/`);
    }
  });
});
