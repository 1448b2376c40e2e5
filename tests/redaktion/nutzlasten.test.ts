/** Every attack in every cell of a list and every answer of a form: left behind with a reason, or a sound record. */
import { describe, expect, test } from 'vitest';
import type { Datensatz } from '../../src/domain/datensatz/schema.ts';
import type { Meldung } from '../../src/domain/pruefung/meldung.ts';
import { alsMeldung, pruefeEinen, umfeldAus } from '../../src/domain/pruefung/pruefung.ts';
import { formularZu } from '../../src/domain/redaktion/antworten.ts';
import { planeEinfuhr } from '../../src/domain/redaktion/einfuhr.ts';
import { alsBericht } from '../../src/domain/redaktion/einfuhrbericht.ts';
import { EINFUHRFELDER } from '../../src/domain/redaktion/einfuhrfelder.ts';
import { meldungAlsDatensatz } from '../../src/domain/redaktion/formulardeutung.ts';
import {
  antwortAufMaengel,
  antwortMitDank,
  antwortMitDatensatz,
} from '../../src/domain/redaktion/meldeantwort.ts';
import { BERICHTIGBAR, FORMULARE } from '../../src/domain/redaktion/meldeformular.ts';
import { blattAus } from '../../src/domain/redaktion/tabellenblatt.ts';
import { behoerdenname } from '../../src/domain/register/register.ts';
import { quelltextAus } from '../../src/io/yaml.ts';
import { ANGRIFFE, VERBOTEN } from '../hilfe/angriffe.ts';
import { geprueft, grundlage, quelltexte, register } from '../hilfe/inhalt.ts';

const pruefstand = { quelltexte, gute: new Set(geprueft.aemter.map(({ id }) => id)) };
const eingetragene = new Set(geprueft.aemter.map(({ datensatz }) => datensatz.schluessel));

/** Among no other records, and prepared once: thousands of texts are checked. */
const umfeld = umfeldAus({ ...grundlage, eintraege: [] });

/** What was said of a text; a plan asks again until nothing is wrong any more. */
const bekannte = new Map<string, Meldung[]>();

const vorab = (texte: ReadonlyMap<string, string>): Meldung[] =>
  [...texte].flatMap(([datei, text]) => {
    const bekannt = bekannte.get(text);
    if (bekannt) return bekannt;
    const quelltext = quelltextAus(datei, text);
    const meldungen = pruefeEinen(quelltext, umfeld).map((eines) => alsMeldung(quelltext, eines));
    bekannte.set(text, meldungen);
    return meldungen;
  });

/** Texts may have lines; everything else that nobody sees is refused. */
const ohneZeilen = (text: string) => text.replaceAll('\n', ' ');

/** What the check passed lies where it may, and says nothing that nobody sees. */
function pruefeGeschriebenes(wo: string, datei: string, text: string): void {
  expect([wo, VERBOTEN.exec(ohneZeilen(text))?.[0]]).toEqual([wo, undefined]);
  expect([wo, /^aemter\/[a-z0-9-]+\.yaml$/.test(datei)]).toEqual([wo, true]);
}

/** What is said to people is in words, in lines, and no longer than a page. */
function pruefeSatz(wo: string, satz: string) {
  expect([wo, VERBOTEN.exec(ohneZeilen(satz))?.[0]]).toEqual([wo, undefined]);
  expect([wo, satz.length > 10 && satz.length < 5000]).toEqual([wo, true]);
}

describe('a list', () => {
  const gut: Record<string, string> = {
    schluessel: '',
    name: '',
    seit: '2022-05-01',
    quelle_auszeichnung: 'https://www.example.org/a',
    anzahl: '70',
    stand: '2026-05',
    quelle_zahl: 'https://www.example.org/z',
    mindestens: 'nein',
    kommunal: '60',
    zentral: '10',
    website: '',
    bayernportal: '',
    strasse: 'Hauptstraße 1',
    plz: '83022',
    // A place that the register knows: others are looked for among all that sound like them.
    ort: 'Rosenheim',
    telefon: '08031 392-01',
    email: 'rathaus@example.org',
    hinweis: 'Nur eine Probe.',
  };
  const spalten = Object.keys(gut);
  const behoerden = register.behoerden.filter(
    ({ art, schluessel }) => art === 'gemeinde' && !eingetragene.has(schluessel),
  );

  /** A list in which each line holds one attack, in one column; each is of another authority. */
  const plane = (angriffe: readonly { spalte: string; text: string }[]) =>
    planeEinfuhr(
      [
        blattAus('Liste', [
          spalten,
          ...angriffe.map(({ spalte, text }, i) =>
            spalten.map((eine) =>
              eine === spalte
                ? text
                : eine === 'schluessel'
                  ? behoerden[i]!.schluessel
                  : gut[eine]!,
            ),
          ),
        ]),
      ],
      {},
      { register, pruefstand, heute: grundlage.heute, vorab },
    );

  test('without an attack becomes a record for each line, and names columns that there are', () => {
    const { unklare, texte } = plane(spalten.map((spalte) => ({ spalte, text: gut[spalte]! })));
    // The line without its key is no line of anyone.
    expect([unklare.length, texte.size]).toEqual([1, spalten.length - 1]);
    for (const spalte of spalten) expect(Object.hasOwn(EINFUHRFELDER, spalte)).toBe(true);
  });

  /** So many attacks make one list: there are not more authorities than lines. */
  const JE_LISTE = 16;
  const namen = Object.keys(ANGRIFFE);
  const listen = Array.from({ length: Math.ceil(namen.length / JE_LISTE) }, (_, i) =>
    namen.slice(i * JE_LISTE, (i + 1) * JE_LISTE),
  );

  test.each(listen.map((eine) => [eine.join(', '), eine] as const))('with %s', (_, eine) => {
    const angriffe = eine.flatMap((name) =>
      spalten.map((spalte) => ({ spalte, text: ANGRIFFE[name]! })),
    );
    const plan = plane(angriffe);
    for (const [datei, text] of plan.texte) pruefeGeschriebenes(datei, datei, text);
    for (const { zeile, grund } of plan.unklare) pruefeSatz(`Zeile ${zeile.zeile.nummer}`, grund);
    expect(VERBOTEN.exec(ohneZeilen(alsBericht(plan)))?.[0]).toBeUndefined();
    // Nothing is lost: each line is written, or someone is told why not.
    const geschriebene = [...plan.neue, ...plan.geaenderte].flatMap(({ zeilen }) => zeilen);
    expect(geschriebene.length + plan.unklare.length + plan.uebergangene.length).toBe(
      angriffe.length,
    );
  });
});

describe('a form', () => {
  const offene = register.behoerden.find(
    ({ art, schluessel }) => art === 'gemeinde' && !eingetragene.has(schluessel),
  )!;
  const amt = geprueft.aemter.find(({ datensatz }) => datensatz.entzug === undefined)!.datensatz;
  const gute: Record<string, string> = {
    seit: '1.5.2026',
    quelle: 'https://www.example.org/f',
    anzahl: '499',
    stand: '6/2026',
    website: 'https://www.example.org',
    feld: 'Hinweis',
    richtig: 'Nur eine Probe.',
    grund: 'Nur eine Probe des Formulars.',
  };
  const alle = FORMULARE.flatMap((formular) =>
    formular.felder.map(({ id }) => ({ formular, feld: id, was: '' })),
  );
  /** A question that several forms ask is tried with the first of them. */
  const faelle = alle.filter(
    ({ feld }, i) => alle.findIndex((anderer) => anderer.feld === feld) === i,
  );
  /** Each thing that a correction may change takes another text. */
  const berichtigungen = Object.keys(BERICHTIGBAR).map((was) => ({
    formular: FORMULARE.find(({ id }) => id === 'berichtigung')!,
    feld: 'richtig',
    was,
  }));

  const antworten = ({ formular, was }: (typeof faelle)[number]) =>
    new Map(
      formular.felder.map(({ id, frage }) => [
        id,
        {
          frage,
          antwort:
            id === 'behoerde'
              ? formular.id === 'neues-amt'
                ? offene.schluessel
                : amt.schluessel
              : id === 'feld' && was !== ''
                ? was
                : gute[id]!,
        },
      ]),
    );
  const alsText = (werte: ReturnType<typeof antworten>) =>
    [...werte.values()].map(({ frage, antwort }) => `### ${frage}\n\n${antwort}\n`).join('\n');

  test.each(Object.entries(ANGRIFFE))('with %s in each answer', (_, angriff) => {
    for (const fall of [...faelle, ...berichtigungen]) {
      const wo = `${fall.formular.id} ${fall.feld} ${fall.was}`;
      const werte = antworten(fall);
      werte.get(fall.feld)!.antwort = angriff;
      const text = alsText(werte);
      expect([wo, formularZu(text)?.id]).toEqual([wo, fall.formular.id]);
      const ergebnis = meldungAlsDatensatz(
        fall.formular,
        text,
        pruefstand,
        register,
        grundlage.heute,
      );
      if ('maengel' in ergebnis) pruefeSatz(wo, antwortAufMaengel(ergebnis.maengel));
      else if ('mensch' in ergebnis) pruefeSatz(wo, antwortMitDank(ergebnis.mensch));
      else {
        // A line more in the output of a pipeline would be a word more for it.
        expect([wo, /[\r\n]/.test(`${ergebnis.titel}${ergebnis.datei}`)]).toEqual([wo, false]);
        const texte = new Map([[ergebnis.datei, ergebnis.text]]);
        const meldungen = vorab(texte);
        const fehler = meldungen.filter(({ schwere }) => schwere === 'fehler');
        pruefeSatz(wo, antwortAufMaengel(fehler.map(({ meldung }) => meldung)));
        pruefeSatz(wo, antwortMitDatensatz(ergebnis.datei, ergebnis.neu, meldungen));
        if (fehler.length > 0) continue;
        pruefeGeschriebenes(wo, ergebnis.datei, ergebnis.text);
        const datensatz = quelltextAus(ergebnis.datei, ergebnis.text).daten as Datensatz;
        // Whatever stands in an answer, the record is that of the authority that was named.
        if (fall.feld !== 'behoerde')
          expect([wo, datensatz.name]).toEqual([
            wo,
            fall.formular.id === 'neues-amt' ? behoerdenname(offene) : amt.name,
          ]);
      }
    }
  });
});
