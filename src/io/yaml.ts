/** Reads YAML with the place of every value, so that a message can point at it. */
import {
  constructFromEvents,
  CORE_SCHEMA,
  EVENT_ID,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
  type Event,
} from 'js-yaml';
import type { Pfad, Quelltext, Stelle } from '../domain/meldung.ts';

/** A record is about 1 KB; a year of monthly numbers adds 1.5 KB. */
const HOECHSTENS_ZEICHEN = 200_000;
const HOECHSTENS_TIEFE = 20;

interface Knoten {
  start: number;
  /** Text of a scalar that is written without quotes. */
  schlicht?: string;
  eintraege?: Map<PropertyKey, { schluessel: number; wert: Knoten }>;
}

/** Builds the tree of places from the parser's events. */
function baueBaum(text: string, ereignisse: Event[]): Knoten | undefined {
  let i = 0;
  function knoten(): Knoten {
    const ereignis = ereignisse[i++]!;
    switch (ereignis.type) {
      case EVENT_ID.SCALAR: {
        const { valueStart, valueEnd, style } = ereignis;
        if (style === SCALAR_STYLE.PLAIN)
          return { start: valueStart, schlicht: text.slice(valueStart, valueEnd) };
        // The parser points behind the opening quote.
        const anfang = /["']/.test(text[valueStart - 1] ?? '') ? valueStart - 1 : valueStart;
        return { start: anfang };
      }
      case EVENT_ID.MAPPING: {
        const eintraege: Knoten['eintraege'] = new Map();
        while (ereignisse[i]!.type !== EVENT_ID.POP) {
          const schluessel = ereignisse[i]!;
          const anfang = knoten();
          const name =
            schluessel.type === EVENT_ID.SCALAR
              ? text.slice(schluessel.valueStart, schluessel.valueEnd)
              : '';
          eintraege.set(name, { schluessel: anfang.start, wert: knoten() });
        }
        i++;
        return { start: ereignis.start, eintraege };
      }
      case EVENT_ID.SEQUENCE: {
        const eintraege: Knoten['eintraege'] = new Map();
        for (let stelle = 0; ereignisse[i]!.type !== EVENT_ID.POP; stelle++) {
          const wert = knoten();
          eintraege.set(stelle, { schluessel: wert.start, wert });
        }
        i++;
        return { start: ereignis.start, eintraege };
      }
      default:
        return { start: 'anchorStart' in ereignis ? ereignis.anchorStart : 0 };
    }
  }
  if (ereignisse[0]?.type !== EVENT_ID.DOCUMENT) return undefined;
  i = 1;
  return ereignisse[i]?.type === EVENT_ID.POP ? undefined : knoten();
}

function zeileUndSpalte(text: string, position: number): Stelle {
  const davor = text.slice(0, Math.max(0, position));
  const zeilenanfang = davor.lastIndexOf('\n') + 1;
  return { zeile: davor.split('\n').length, spalte: davor.length - zeilenanfang + 1 };
}

/** Reasons of the parser that editors meet, in German and with the remedy. */
const GRUENDE: readonly [RegExp, string][] = [
  [/tab/i, 'Hier steht ein Tabulator. Rücken Sie mit Leerzeichen ein.'],
  [/duplicate/i, 'Dieses Feld steht zweimal im Datensatz. Löschen Sie eine der beiden Zeilen.'],
  [
    /bad indentation of a mapping entry/i,
    'Der Wert enthält einen Doppelpunkt oder beginnt mit einem Sonderzeichen. Setzen Sie ihn in Anführungszeichen, oder berichtigen Sie die Einrückung.',
  ],
  [
    /deficient indentation|unexpected end|unterminated|quoted|flow/i,
    'Davor fehlt ein schließendes Anführungszeichen oder eine schließende Klammer, oder die Einrückung stimmt nicht.',
  ],
  [/indent/i, 'Die Einrückung stimmt nicht. Felder derselben Ebene beginnen in derselben Spalte.'],
  [/alias|anchor/i, 'Anker und Verweise (& und *) sind nicht erlaubt. Schreiben Sie den Wert aus.'],
  [/tag/i, 'Typangaben mit „!“ sind nicht erlaubt. Schreiben Sie nur den Wert.'],
  [/depth|nest/i, 'Der Datensatz ist zu tief verschachtelt.'],
  [
    /documents/i,
    'Die Datei enthält mehrere Datensätze. Löschen Sie die Zeile „---“ und legen Sie für jedes Amt eine eigene Datei an.',
  ],
  [/characters/i, 'Die Datei ist zu groß für einen Datensatz.'],
];

function lesefehler(fehler: unknown): NonNullable<Quelltext['lesefehler']> {
  const grund = fehler instanceof Error ? fehler.message : String(fehler);
  const mark = fehler instanceof YAMLException ? fehler.mark : undefined;
  const uebersetzt = GRUENDE.find(([muster]) => muster.test(grund.split('\n')[0]!))?.[1];
  return {
    zeile: (mark?.line ?? 0) + 1,
    spalte: (mark?.column ?? 0) + 1,
    meldung: `Die Datei ist kein lesbares YAML. ${uebersetzt ?? 'Prüfen Sie Doppelpunkte, Einrückung und Anführungszeichen in dieser und der vorigen Zeile.'}`,
  };
}

function lese(text: string): { daten: unknown; ereignisse: Event[] } {
  if (text.length > HOECHSTENS_ZEICHEN)
    throw new Error(`more than ${HOECHSTENS_ZEICHEN} characters`);
  const ereignisse = parseEvents(text, { maxDepth: HOECHSTENS_TIEFE });
  const dokumente = constructFromEvents(ereignisse, {
    source: text,
    schema: CORE_SCHEMA,
    maxAliases: 0,
  });
  if (dokumente.length > 1) throw new Error('several documents');
  return { daten: dokumente[0], ereignisse };
}

/** Reads one file. Never throws: what cannot be read is told in `lesefehler`. */
export function quelltextAus(datei: string, text: string): Quelltext {
  const kennung = datei.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
  let gelesen: ReturnType<typeof lese>;
  try {
    gelesen = lese(text);
  } catch (fehler) {
    return {
      datei,
      kennung,
      daten: undefined,
      lesefehler: lesefehler(fehler),
      stelle: () => ({ zeile: 1, spalte: 1 }),
      ohneAnfuehrungszeichen: () => undefined,
    };
  }
  let baum: Knoten | undefined;
  const wurzel = () => (baum ??= baueBaum(text, gelesen.ereignisse)) ?? { start: 0 };

  function finde(pfad: Pfad): { schluessel: number; wert: Knoten; ganz: boolean } {
    let hier: { schluessel: number; wert: Knoten } = { schluessel: 0, wert: wurzel() };
    for (const schritt of pfad) {
      const naechster = hier.wert.eintraege?.get(schritt);
      if (!naechster) return { ...hier, ganz: false };
      hier = naechster;
    }
    return { ...hier, ganz: true };
  }

  return {
    datei,
    kennung,
    daten: gelesen.daten,
    stelle(pfad, ziel = 'wert') {
      const { schluessel, wert, ganz } = finde(pfad);
      return zeileUndSpalte(text, ziel === 'schluessel' || !ganz ? schluessel : wert.start);
    },
    ohneAnfuehrungszeichen(pfad) {
      const { wert, ganz } = finde(pfad);
      return ganz ? wert.schlicht : undefined;
    },
  };
}
