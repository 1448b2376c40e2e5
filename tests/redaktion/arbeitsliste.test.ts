/** The worklist: agrees with the files, with the check, and with its own order. */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { EXCEL_CSV } from '../../src/domain/ausgabe/csvform.ts';
import type { Datensatz } from '../../src/domain/datensatz/schema.ts';
import { pruefe } from '../../src/domain/pruefung/pruefung.ts';
import { arbeitsblatt } from '../../src/domain/redaktion/arbeitsblatt.ts';
import {
  arbeitskriterienAus,
  arbeitsparameter,
  waehleAus,
  zaehle,
  type Arbeitszeile,
} from '../../src/domain/redaktion/arbeitsfilter.ts';
import { arbeitsliste, linkbesuche, type Arbeit } from '../../src/domain/redaktion/arbeitsliste.ts';
import { entwirf } from '../../src/domain/redaktion/eingabemaske.ts';
import { FEHLGRUENDE } from '../../src/domain/redaktion/fehlgruende.ts';
import type { Linkergebnisse } from '../../src/domain/verzeichnis/linkstand.ts';
import { eingabenAus } from '../../src/domain/redaktion/eingabemaske.ts';
import { kreisSchluessel } from '../../src/domain/register/register.ts';
import { schluesselAus } from '../../src/domain/sprache/eingabe.ts';
import { suchform } from '../../src/domain/sprache/suchform.ts';
import { verzeichnisAus } from '../../src/domain/verzeichnis/verzeichnis.ts';
import { alsCsv } from '../../src/io/csvausgabe.ts';
import { leseLinkergebnisse } from '../../src/io/inhalt.ts';
import { quelltextAus } from '../../src/io/yaml.ts';
import { FIXTUR } from '../hilfe/fixtur.ts';
import { grundlage, HEUTE, quelltexte, register, verzeichnis } from '../hilfe/inhalt.ts';
import { anzahlJe, lueckenDerDateien } from '../hilfe/luecken.ts';

const links = leseLinkergebnisse();
const liste = arbeitsliste(verzeichnis.aemter, HEUTE, links);
const gueltiges = verzeichnis.gueltige.find(({ datensatz }) => datensatz.telefon)!;

/** The worklist of one record, changed; empty if it lacks nothing. */
const nur = (aenderung: Partial<Datensatz>, ergebnisse: Linkergebnisse = {}) => {
  const { id, datensatz } = gueltiges;
  const eines = { id, datensatz: { ...datensatz, ...aenderung } };
  return arbeitsliste(verzeichnisAus([eines], register).aemter, HEUTE, ergebnisse);
};
const QUELLE = 'https://www.example.org/quelle';
const VOLL = {
  auszeichnung: { seit: '2024-05', quelle: QUELLE },
  online_verfahren: [{ anzahl: 72, stand: '2026-05', quelle: QUELLE }],
  bayernportal: 'https://www.bayernportal.de/behoerde/1',
  website: 'https://www.example.org',
  telefon: '089 1234-0',
  email: 'poststelle@example.org',
};

describe('what is missing', () => {
  test('agrees with a count from the files by another reader', () => {
    const gezaehlt = lueckenDerDateien(FIXTUR.CONTENT_DIR, HEUTE);
    expect(new Map(liste.map(({ amt, fehlt }) => [amt.id, fehlt.toSorted()]))).toEqual(
      new Map([...gezaehlt].map(([id, fehlt]) => [id, fehlt.toSorted()])),
    );
    const anzahl = zaehle(liste);
    for (const grund of FEHLGRUENDE) {
      expect(anzahl[grund], grund).toBe(anzahlJe(gezaehlt, grund));
      expect(anzahl[grund], `${grund}: the fixtures have some, else this says nothing`).not.toBe(0);
    }
  });

  test.each([HEUTE, '2026-11-30', '2027-08-31', '2027-12-01', '2029-02-28'])(
    'a number is too old on %s where the check says so, and nowhere else',
    (heute) => {
      const warnungen = pruefe(quelltexte, { ...grundlage, heute }).meldungen.filter(
        ({ regel }) => regel === 'veraltet',
      );
      const alte = arbeitsliste(verzeichnis.aemter, heute, links).filter(({ fehlt }) =>
        fehlt.includes('veraltet'),
      );
      expect(alte.map(({ amt }) => `aemter/${amt.id}.yaml`).toSorted()).toEqual(
        warnungen.map(({ datei }) => datei).toSorted(),
      );
      expect(alte.length).toBeGreaterThan(0);
    },
  );

  test('nothing of a full record, each thing by itself of another', () => {
    expect(nur(VOLL)).toEqual([]);
    const ohne: [string, Partial<Datensatz>][] = [
      ['zahl', { online_verfahren: [{ ...VOLL.online_verfahren[0]!, mindestens: true }] }],
      ['veraltet', { online_verfahren: [{ anzahl: 72, stand: '2024-11', quelle: QUELLE }] }],
      ['stand', { online_verfahren: [{ anzahl: 72, quelle: QUELLE }] }],
      ['seit', { auszeichnung: { quelle: QUELLE } }],
      ['bayernportal', { bayernportal: undefined }],
      ['website', { website: undefined }],
      ['kontakt', { telefon: undefined, email: undefined }],
    ];
    for (const [grund, aenderung] of ohne)
      expect(
        nur({ ...VOLL, ...aenderung }).map(({ fehlt }) => fehlt),
        grund,
      ).toEqual([[grund]]);
    // One way to reach it is enough; the eighteenth month is not over.
    expect(nur({ ...VOLL, telefon: undefined })).toEqual([]);
    expect(
      nur({ ...VOLL, online_verfahren: [{ anzahl: 72, stand: '2024-12', quelle: QUELLE }] }),
    ).toEqual([]);
  });

  test('an older exact number does not make up for a lower bound, a newer one does', () => {
    const [genau, unten] = [
      { anzahl: 72, quelle: QUELLE },
      { anzahl: 80, mindestens: true as const, quelle: QUELLE },
    ];
    const fehlt = (...online_verfahren: Datensatz['online_verfahren']) =>
      nur({ ...VOLL, online_verfahren }).flatMap((arbeit) => arbeit.fehlt);
    expect(fehlt({ ...genau, stand: '2026-01' }, { ...unten, stand: '2026-05' })).toEqual(['zahl']);
    expect(fehlt({ ...unten, stand: '2026-01' }, { ...genau, stand: '2026-05' })).toEqual([]);
  });

  test('of who holds the seal no more, dead links alone', () => {
    const entzug = { seit: '2026-01', grund: 'Zurückgegeben.', quelle: `${QUELLE}/entzug` };
    const leer = { ...VOLL, website: undefined, telefon: undefined, email: undefined, entzug };
    expect(nur(leer)).toEqual([]);
    const tot: Linkergebnisse = { [entzug.quelle]: { geprueft: HEUTE, zustand: 'fehlt' } };
    expect(nur(leer, tot)[0]!.luecken).toEqual([
      { grund: 'link', feld: 'entzug.quelle', wo: ['entzug › quelle'] },
    ]);
  });
});

describe('links', () => {
  const mit = (zustand: Linkergebnisse[string]['zustand'], adresse: string) =>
    nur(VOLL, { [adresse]: { geprueft: HEUTE, zustand } });

  test('only a page that is gone is dead, and the field is named where the form has it', () => {
    for (const zustand of ['erreichbar', 'verschoben', 'unklar'] as const)
      expect(mit(zustand, VOLL.website)).toEqual([]);
    expect(mit('fehlt', VOLL.website)[0]!.luecken[0].feld).toBe('website');
    expect(mit('fehlt', VOLL.bayernportal)[0]!.luecken[0].feld).toBe('bayernportal');
    const [luecke] = mit('fehlt', QUELLE)[0]!.luecken;
    expect(luecke).toEqual({
      grund: 'link',
      feld: 'auszeichnung.quelle',
      wo: ['auszeichnung › quelle', 'Zahl 2026-05 › quelle'],
    });
  });

  test('without a visit nothing is known', () => {
    expect(linkbesuche(verzeichnis.aemter, {})).toBeUndefined();
    expect(zaehle(arbeitsliste(verzeichnis.aemter, HEUTE, {})).link).toBe(0);
    const lage = linkbesuche(verzeichnis.aemter, links)!;
    expect(lage.offen).toBeGreaterThan(0);
    expect(lage.offen).toBeLessThan(lage.adressen);
    // A result of an address that no record names says nothing of the records.
    expect(
      linkbesuche(verzeichnis.aemter, {
        'https://nirgends.example.org': { geprueft: HEUTE, zustand: 'fehlt' },
      }),
    ).toBeUndefined();
  });
});

describe('the way on', () => {
  test('the field of a step mends it', () => {
    const eingaben = {
      'zahl.anzahl': { 'zahl.anzahl': '72', 'zahl.stand': HEUTE, 'zahl.quelle': QUELLE },
      'auszeichnung.seit': { 'auszeichnung.seit': '2024-05' },
      bayernportal: { bayernportal: 'https://www.bayernportal.de/behoerde/1' },
      website: { website: 'https://www.example.org' },
      telefon: { telefon: '089 1234-0' },
    } as Readonly<Record<string, Record<string, string>>>;
    for (const { amt, luecken } of liste)
      for (const { grund, feld } of luecken) {
        if (grund === 'link') continue;
        const vorhanden = quelltexte.find(({ kennung }) => kennung === amt.id)!;
        const { text } = entwirf(
          amt.behoerde,
          { ...eingabenAus(amt.datensatz), ...eingaben[feld!] },
          vorhanden,
        );
        const datensatz = quelltextAus(vorhanden.datei, text).daten as Datensatz;
        const danach = arbeitsliste(
          verzeichnisAus([{ id: amt.id, datensatz }], register).aemter,
          HEUTE,
          {},
        );
        expect(
          danach.flatMap(({ fehlt }) => fehlt),
          `${amt.id}: ${grund}`,
        ).not.toContain(grund);
      }
  });

  test('what is more useful comes first, then the more populous', () => {
    const rang = ({ fehlt }: Arbeit) => FEHLGRUENDE.indexOf(fehlt[0]!);
    for (const [i, arbeit] of liste.entries()) {
      expect(arbeit.fehlt).toEqual(FEHLGRUENDE.filter((grund) => arbeit.fehlt.includes(grund)));
      const naechste = liste[i + 1];
      if (!naechste) continue;
      expect(rang(arbeit)).toBeLessThanOrEqual(rang(naechste));
      if (rang(arbeit) === rang(naechste))
        expect(arbeit.einwohner).toBeGreaterThanOrEqual(naechste.einwohner);
    }
  });
});

describe('filter', () => {
  const zeilen = liste.map(({ amt, fehlt, einwohner }): Arbeitszeile => ({
    inhalt: suchform(amt.name),
    art: amt.art,
    kreis: kreisSchluessel(amt.schluessel),
    fehlt,
    einwohner,
  }));
  const kriterien = (adresse: string) => arbeitskriterienAus(new URLSearchParams(adresse));

  test('counts what is in the area, and shows of it what lacks the one thing', () => {
    for (const kreis of new Set(zeilen.map((zeile) => zeile.kreis)))
      for (const grund of FEHLGRUENDE) {
        const dort = zeilen.filter((zeile) => zeile.kreis === kreis);
        const gefragt = kreis.length === 5 ? `kreis=${kreis}` : `bezirk=${kreis}&art=bezirk`;
        const auswahl = waehleAus(zeilen, kriterien(`${gefragt}&fehlt=${grund}`));
        const erwartet = dort.filter(({ fehlt }) => fehlt.includes(grund));
        expect(auswahl.alle).toBe(dort.length);
        expect(auswahl.anzahl[grund]).toBe(erwartet.length);
        expect(new Set(auswahl.zeilen)).toEqual(new Set(erwartet));
        const bevoelkerung = auswahl.zeilen.map(({ einwohner }) => einwohner);
        expect(bevoelkerung).toEqual(bevoelkerung.toSorted((a, b) => b - a));
      }
    expect(waehleAus(zeilen, kriterien('')).zeilen).toEqual(zeilen);
  });

  test('its state in the address comes back, and nonsense is left out', () => {
    const adresse = 'q=hausen&bezirk=094&kreis=09474&fehlt=website';
    expect(arbeitsparameter(kriterien(adresse))).toBe(adresse);
    expect(arbeitsparameter(kriterien('fehlt=alles&kreis=1&bezirk=x'))).toBe('');
  });
});

describe('as a table', () => {
  const absolut = (pfad: string) => `https://beispiel.de${pfad}`;
  const [kopfzeile, ...zeilen] = arbeitsblatt(liste, absolut);
  const gelesen = parse(alsCsv(zeilen, kopfzeile, EXCEL_CSV), {
    delimiter: ';',
    bom: true,
    // What Excel is to keep as text is the value of a formula.
    cast: (zelle) => zelle.replace(/^="(.*)"$/, '$1'),
  }) as string[][];

  test('is read back cell by cell; keys are texts with their zero', () => {
    expect(gelesen).toEqual([kopfzeile, ...zeilen].map((zeile) => zeile.map(String)));
    const [kopf, ...rest] = gelesen;
    const spalte = kopf!.indexOf('Schlüssel');
    expect(rest.map((zeile) => schluesselAus(zeile[spalte]!))).toEqual(
      liste.map(({ amt }) => amt.schluessel),
    );
    for (const zeile of rest) expect(zeile[spalte]).toMatch(/^09 \d/);
  });

  test('counts as the list does', () => {
    const [kopf, ...rest] = gelesen;
    expect(rest).toHaveLength(liste.length);
    const anzahl = zaehle(liste);
    const ersteLuecke = kopf!.indexOf('Stand') + 1;
    for (const [i, grund] of FEHLGRUENDE.entries())
      expect(rest.filter((zeile) => zeile[ersteLuecke + i] === 'ja').length, grund).toBe(
        anzahl[grund],
      );
  });
});
