/** A list into records: which are new, which change, and which lines stay behind, before anything is written. */
import { dateiFuer, datensatzVon, type Pruefstand } from '../datensatz/datensatzsuche.ts';
import { istEigeneSeite } from '../datensatz/eigeneseite.ts';
import type { Datensatz } from '../datensatz/schema.ts';
import { alsYaml } from '../datensatz/schreiben.ts';
import type { Meldung } from '../pruefung/meldung.ts';
import { vergebeneKennungen } from '../register/kennung.ts';
import { behoerdenname, type Behoerde, type Register } from '../register/register.ts';
import { gruppiere } from '../sprache/listen.ts';
import { fortgeschrieben, hatFehler } from './amtsfund.ts';
import { findeListen, type Listenaufbau } from './einfuhraufbau.ts';
import { geaendertAus, neuAus } from './einfuhrfolge.ts';
import { gebietsfrage } from './einfuhrgebiet.ts';
import type { Zeilenkopf } from './einfuhrleser.ts';
import type { Vorgaben } from './einfuhrspalten.ts';
import { widerspruch } from './einfuhrwiderspruch.ts';
import type { Einfuhrlage } from './einfuhrzahl.ts';
import { liesZeilen, type Einfuhrzeile } from './einfuhrzeile.ts';
import { zielsuche, type Ziel } from './einfuhrziel.ts';
import type { Tabellenblatt } from './tabellenblatt.ts';

/** A record that becomes new or other, with the lines that say so. */
export interface Vorgang {
  zeilen: readonly Zeilenkopf[];
  behoerde: Behoerde;
  datei: string;
  /** Each change in words (German). */
  saetze: readonly string[];
  /** The name as the list writes it, where it is not the official one. */
  geschrieben?: string | undefined;
}

/** A line, and why it is not followed, or what to look at (German). */
export interface Zeilenbefund {
  zeile: Zeilenkopf;
  grund: string;
}

/** What an import would do. */
export interface Einfuhrplan {
  aufbau: Listenaufbau;
  neue: Vorgang[];
  geaenderte: Vorgang[];
  unveraenderte: Vorgang[];
  /** Lines that stay behind. */
  unklare: Zeilenbefund[];
  /** Rows that are no authority. */
  uebergangene: Zeilenbefund[];
  warnungen: Zeilenbefund[];
  /** New text of each file that is new or changes. */
  texte: Map<string, string>;
  /** What the check says of these texts: warnings only. */
  meldungen: readonly Meldung[];
  /** Records that a later run writes, where only a part was asked for. */
  spaeter: number;
}

/** What an import stands on. */
export interface Einfuhrgrundlage {
  register: Register;
  pruefstand: Pruefstand;
  /** The day that a correction is of where the list names none, `YYYY-MM-DD`. */
  heute: string;
  /** What the check would say of texts if they were written. */
  vorab(texte: ReadonlyMap<string, string>): readonly Meldung[];
}

type Gezielt = Ziel & { zeile: Einfuhrzeile };

/** What becomes of the lines of one authority. */
type Gruppenfolge =
  | { art: 'neu' | 'geaendert'; vorgang: Vorgang; text: string }
  | { art: 'unveraendert'; vorgang: Vorgang }
  | { art: 'unklar' | 'uebergangen'; grund: string };

const OHNE_ANGABEN =
  'Außer dem Namen sagt die Zeile nichts. Hat die Behörde das Siegel, so tragen Sie den Tag der Auszeichnung ein, oder „-“ als Zahl.';

/** Why no record begins with this line; undefined if one may. */
function keinAnfang({ angaben, leer, liste }: Einfuhrzeile): Gruppenfolge | undefined {
  const { siegel, status, zahlen, seit, kontakt } = angaben;
  if (siegel === 'nein')
    return zahlen.length > 0 || seit || Object.keys(kontakt).length > 0
      ? {
          art: 'unklar',
          grund: `Nach der Liste hat die Behörde kein Siegel („${status ?? 'nein'}“), deshalb entsteht kein Datensatz. Hat sie es, schreiben Sie dort „ja“, dazu den Tag und die Quelle der Auszeichnung.`,
        }
      : { art: 'uebergangen', grund: `kein Siegel („${status ?? 'nein'}“), nichts ausgefüllt` };
  // A list without further columns is one of those that hold the seal.
  const sagtMehr = liste.spalten.has('anzahl') || liste.spalten.has('seit');
  return leer && sagtMehr ? { art: 'unklar', grund: OHNE_ANGABEN } : undefined;
}

/** Works out what the lines of one authority do to its record. */
function folgeVon(
  gruppe: readonly [Gezielt, ...Gezielt[]],
  { register, pruefstand }: Einfuhrgrundlage,
  lage: Einfuhrlage,
): Gruppenfolge {
  const [{ behoerde, geschrieben }] = gruppe;
  const quelltext = datensatzVon(pruefstand, behoerde, register);
  if (quelltext && 'fehlerhaft' in quelltext)
    return { art: 'unklar', grund: hatFehler(quelltext.fehlerhaft) };
  const vorher = quelltext?.daten as Datensatz | undefined;
  const saetze: string[] = [];
  let datensatz = vorher;
  for (const { zeile } of gruppe) {
    const hindernis = datensatz ? undefined : keinAnfang(zeile);
    if (hindernis) return hindernis;
    const folge = datensatz
      ? geaendertAus(datensatz, zeile.angaben, lage)
      : neuAus(behoerde, zeile.angaben, lage);
    if ('mangel' in folge) return { art: 'unklar', grund: folge.mangel };
    datensatz = folge.datensatz;
    saetze.push(...folge.saetze);
  }
  const datei = quelltext?.datei ?? dateiFuer(behoerde, register);
  const zeilen = gruppe.map(({ zeile }) => zeile);
  const vorgang = { zeilen, behoerde, datei, saetze, geschrieben };
  if (!quelltext) return { art: 'neu', vorgang, text: alsYaml(datensatz!) };
  if (saetze.length === 0) return { art: 'unveraendert', vorgang };
  const neu = fortgeschrieben(quelltext, datensatz!);
  return 'hindernis' in neu
    ? { art: 'unklar', grund: neu.hindernis }
    : { art: 'geaendert', vorgang, ...neu };
}

/** Adds what becomes of the lines of one authority to the plan. */
function merke(plan: Einfuhrplan, gruppe: readonly Gezielt[], folge: Gruppenfolge): void {
  switch (folge.art) {
    case 'unklar':
    case 'uebergangen':
      for (const { zeile } of gruppe)
        (folge.art === 'unklar' ? plan.unklare : plan.uebergangene).push({
          zeile,
          grund: folge.grund,
        });
      break;
    case 'unveraendert':
      plan.unveraenderte.push(folge.vorgang);
      break;
    default:
      (folge.art === 'neu' ? plan.neue : plan.geaenderte).push(folge.vorgang);
      plan.texte.set(folge.vorgang.datei, folge.text);
  }
}

/** Lines whose record would not pass the check stay behind, too; the others are written. */
function pruefe(plan: Einfuhrplan, vorab: Einfuhrgrundlage['vorab']): void {
  for (;;) {
    const meldungen = vorab(plan.texte);
    const fehler = gruppiere(
      meldungen.filter(({ schwere }) => schwere === 'fehler'),
      ({ datei }) => datei,
    );
    if (fehler.size === 0) {
      plan.meldungen = meldungen;
      return;
    }
    const bleibt = ({ datei, zeilen }: Vorgang) => {
      const [erste] = fehler.get(datei) ?? [];
      if (!erste) return true;
      const grund = `${erste.meldung}${erste.vorschlag ? ` Vorschlag: ${erste.vorschlag}` : ''}`;
      plan.unklare.push(...zeilen.map((zeile) => ({ zeile, grund })));
      plan.texte.delete(datei);
      return false;
    };
    plan.neue = plan.neue.filter(bleibt);
    plan.geaenderte = plan.geaenderte.filter(bleibt);
  }
}

/** Order in which the lines stand in the table. */
function nachZeile(plan: Einfuhrplan): (a: Zeilenbefund, b: Zeilenbefund) => number {
  const blaetter = new Map(plan.aufbau.listen.map((liste, i) => [liste, i]));
  return ({ zeile: a }, { zeile: b }) =>
    blaetter.get(a.liste)! - blaetter.get(b.liste)! || a.zeile.nummer - b.zeile.nummer;
}

/**
 * Works out what a table does to the records.
 * @throws Kopffrage (German) if the table cannot be understood as a list
 */
export function planeEinfuhr(
  blaetter: readonly Tabellenblatt[],
  vorgaben: Vorgaben,
  grundlage: Einfuhrgrundlage,
): Einfuhrplan {
  const aufbau = findeListen(blaetter, vorgaben);
  const gelesen = aufbau.listen.map((liste) => liesZeilen(liste, vorgaben));
  const rest = (art: 'unklare' | 'uebergangene') =>
    gelesen.flatMap((eine) => eine[art].map(({ grund, ...zeile }) => ({ zeile, grund })));
  const plan: Einfuhrplan = {
    aufbau,
    neue: [],
    geaenderte: [],
    unveraenderte: [],
    unklare: rest('unklare'),
    uebergangene: rest('uebergangene'),
    warnungen: [],
    texte: new Map(),
    meldungen: [],
    spaeter: 0,
  };
  const kennungen = vergebeneKennungen(grundlage.register);
  const lage: Einfuhrlage = {
    quelle: vorgaben.quelle,
    heute: grundlage.heute,
    istEigeneSeite: (adresse) => istEigeneSeite(adresse, kennungen),
  };
  const zielVon = zielsuche(grundlage.register);
  const benannte = gelesen
    .flatMap(({ zeilen }) => zeilen)
    .flatMap((zeile): Gezielt[] => {
      const ziel = zielVon(zeile);
      if ('behoerde' in ziel) return [{ ...ziel, zeile }];
      plan.unklare.push({ zeile, grund: ziel.unklar });
      return [];
    });
  const gezielte = benannte.filter((eine, i) => {
    const frage = gebietsfrage(eine, benannte[i + 1]);
    if (frage !== undefined) plan.unklare.push({ zeile: eine.zeile, grund: frage });
    return frage === undefined;
  });
  for (const { zeile, warnung } of gezielte)
    if (warnung !== undefined) plan.warnungen.push({ zeile, grund: warnung });
  for (const gruppe of gruppiere(gezielte, ({ behoerde }) => behoerde.schluessel).values()) {
    const streit = widerspruch(
      behoerdenname(gruppe[0].behoerde),
      gruppe.map(({ zeile }) => zeile),
    );
    merke(
      plan,
      gruppe,
      streit === undefined ? folgeVon(gruppe, grundlage, lage) : { art: 'unklar', grund: streit },
    );
  }
  pruefe(plan, grundlage.vorab);
  plan.unklare.sort(nachZeile(plan));
  plan.uebergangene.sort(nachZeile(plan));
  return plan;
}

/** The first so many records of a plan; the next run goes on, because these are there then. */
export function teilVon(plan: Einfuhrplan, hoechstens: number): Einfuhrplan {
  const neue = plan.neue.slice(0, hoechstens);
  const geaenderte = plan.geaenderte.slice(0, hoechstens - neue.length);
  const dabei = new Set([...neue, ...geaenderte].map(({ datei }) => datei));
  return {
    ...plan,
    neue,
    geaenderte,
    texte: new Map([...plan.texte].filter(([datei]) => dabei.has(datei))),
    meldungen: plan.meldungen.filter(({ datei }) => dabei.has(datei)),
    spaeter: plan.texte.size - dabei.size,
  };
}
