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
import { SCHREIBFEHLER } from '../domain/datensatz/schreibfehler.ts';
import type { Leseregel, Pfad, Quelltext, Stelle } from '../domain/datensatz/quelltext.ts';

/** A record is about 1 KB; a year of monthly numbers adds 1.5 KB. */
const HOECHSTENS_ZEICHEN = 100_000;
const HOECHSTENS_TIEFE = 20;

interface Knoten {
  start: number;
  /** Where a scalar ends. */
  ende?: number;
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
          return {
            start: valueStart,
            ende: valueEnd,
            schlicht: text.slice(Math.max(0, valueStart), Math.max(0, valueEnd)),
          };
        // The parser points between the quotes.
        const mitZeichen =
          style === SCALAR_STYLE.DOUBLE_QUOTED || style === SCALAR_STYLE.SINGLE_QUOTED;
        return mitZeichen
          ? { start: valueStart - 1, ende: valueEnd + 1 }
          : // A block of text: it has no range that one value could take the place of.
            { start: valueStart };
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
          const wert = knoten();
          // An empty value has no place of its own.
          if (wert.start < 0) wert.start = anfang.start;
          eintraege.set(name, { schluessel: anfang.start, wert });
        }
        i++;
        return { start: ereignis.start, eintraege };
      }
      case EVENT_ID.SEQUENCE: {
        const eintraege: Knoten['eintraege'] = new Map();
        for (let stelle = 0; ereignisse[i]!.type !== EVENT_ID.POP; stelle++) {
          const wert = knoten();
          if (wert.start < 0) wert.start = ereignis.start;
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

/** Turns positions in a text into lines and columns. */
function zeilenzaehler(text: string): (position: number) => Stelle {
  let anfaenge: number[] | undefined;
  return (position) => {
    anfaenge ??= [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
    const stelle = Math.max(0, position);
    let [unten, oben] = [0, anfaenge.length];
    while (oben - unten > 1) {
      const mitte = (unten + oben) >> 1;
      if (anfaenge[mitte]! <= stelle) unten = mitte;
      else oben = mitte;
    }
    return { zeile: unten + 1, spalte: stelle - anfaenge[unten]! + 1 };
  };
}

/** Reasons of the parser that editors meet, in German and with the remedy. */
const GRUENDE: readonly [RegExp, string, Leseregel?][] = [
  [/^tab characters/i, 'Hier steht ein Tabulator. Rücken Sie mit Leerzeichen ein.'],
  [
    /duplicate/i,
    'Dieses Feld steht zweimal im selben Eintrag. Beginnt hier ein neuer Eintrag der Liste, fehlt davor „- “; sonst löschen Sie eine der beiden Zeilen.',
    'doppeltes-feld',
  ],
  [
    /bad indentation of a mapping entry/i,
    'Der Wert enthält einen Doppelpunkt, beginnt mit einem Sonderzeichen, oder hinter seinem Anführungszeichen steht noch etwas. Setzen Sie den ganzen Wert in Anführungszeichen, oder berichtigen Sie die Einrückung.',
  ],
  [
    /deficient indentation|unexpected end|unterminated|quoted|flow/i,
    'Davor fehlt ein schließendes Anführungszeichen oder eine schließende Klammer, oder die Einrückung stimmt nicht.',
  ],
  [
    /^merge/,
    'Hier ist eine Zusammenführung nicht zu Ende gebracht. Lassen Sie die richtigen Zeilen stehen und löschen Sie die andere Fassung samt den Zeilen mit <<<<<<<, ======= und >>>>>>>.',
    'zusammenfuehrung',
  ],
  [/indent/i, 'Die Einrückung stimmt nicht. Felder derselben Ebene beginnen in derselben Spalte.'],
  [
    /alias|anchor/i,
    'Anker und Verweise (& und *) sind nicht erlaubt. Schreiben Sie den Wert aus.',
    'verweise',
  ],
  [/tag/i, 'Typangaben mit „!“ sind nicht erlaubt. Schreiben Sie nur den Wert.', 'verweise'],
  [
    /depth|nest/i,
    'Der Datensatz ist zu tief verschachtelt. Löschen Sie die überzähligen Klammern oder Einrückungen.',
    'zu-gross',
  ],
  [
    /documents/i,
    'Die Datei enthält mehrere Datensätze. Löschen Sie die Zeile „---“ und legen Sie für jedes Amt eine eigene Datei an.',
  ],
  [
    /characters/i,
    'Die Datei ist zu groß für einen Datensatz. Legen Sie für jedes Amt eine eigene Datei an.',
    'zu-gross',
  ],
];

/** A fault that we found ourselves, with its place in the text. */
class Fundstelle extends Error {
  position: number;
  constructor(grund: string, position: number) {
    super(grund);
    this.position = position;
  }
}

/** Lines of a text that runs over several lines: what stands there is no field. */
function* ohneTexte(zeilen: readonly string[]): Generator<number> {
  let block = -1;
  for (const [i, zeile] of zeilen.entries()) {
    const einzug = zeile.search(/\S/);
    if (block >= 0 && (einzug < 0 || einzug > block)) continue;
    block = /^\s*(- )?[a-z_]+\s*:\s*[>|][-+\d]*\s*(#.*)?$/.test(zeile) ? einzug : -1;
    if (!/^\s*#/.test(zeile)) yield i;
  }
}

/** The line with a slip of the pen: the one the parser stumbled over, else the first before it. */
function schreibfehlerBei(zeilen: readonly string[], stelle: number): number | undefined {
  const moegliche = [...ohneTexte(zeilen.slice(0, stelle + 1))];
  const nahe = moegliche.filter((i) => i >= stelle - 1).reverse();
  return [...nahe, ...moegliche].find((i) =>
    SCHREIBFEHLER.some(({ muster }) => zeilen[i]!.search(muster) >= 0),
  );
}

function lesefehler(text: string, fehler: unknown): NonNullable<Quelltext['lesefehler']> {
  const grund = fehler instanceof Error ? fehler.message : String(fehler);
  const mark = fehler instanceof YAMLException ? fehler.mark : undefined;
  const zeilen = text.slice(0, HOECHSTENS_ZEICHEN).split('\n');
  const stelle =
    fehler instanceof Fundstelle
      ? zeilenzaehler(text)(fehler.position)
      : { zeile: (mark?.line ?? 0) + 1, spalte: (mark?.column ?? 0) + 1 };
  // Parsers notice a missing end only behind the last line.
  const letzte = zeilen.findLastIndex((zeile) => zeile.trim()) + 1;
  if (stelle.zeile > letzte && letzte > 0)
    Object.assign(stelle, { zeile: letzte, spalte: zeilen[letzte - 1]!.trimEnd().length });
  const [, uebersetzt, regel = 'syntax'] =
    GRUENDE.find(([muster]) => muster.test(grund.split('\n')[0]!)) ?? [];
  const melde = (ort: Stelle, abhilfe: string) => ({
    ...ort,
    regel,
    meldung: regel === 'syntax' ? `Die Datei ist kein lesbares YAML. ${abhilfe}` : abhilfe,
  });
  if (mark && regel === 'syntax') {
    const nummer = schreibfehlerBei(zeilen, stelle.zeile - 1);
    if (nummer !== undefined)
      return melde(
        { zeile: nummer + 1, spalte: 1 },
        SCHREIBFEHLER.find(({ muster }) => zeilen[nummer]!.search(muster) >= 0)!.hinweis,
      );
  }
  return melde(
    stelle,
    uebersetzt ??
      'Prüfen Sie Doppelpunkte, Einrückung und Anführungszeichen in dieser und der vorigen Zeile.',
  );
}

/** Anchors and type tags could hide what a value is; nobody needs them in a record. */
function verbieteVersteckspiel(ereignisse: readonly Event[]): void {
  for (const ereignis of ereignisse) {
    if ('anchorStart' in ereignis && ereignis.anchorStart >= 0)
      throw new Fundstelle('anchor', ereignis.anchorStart - 1);
    if ('tagStart' in ereignis && ereignis.tagStart >= 0)
      throw new Fundstelle('tag', ereignis.tagStart);
  }
}

function lese(text: string): { daten: unknown; ereignisse: Event[] } {
  if (text.length > HOECHSTENS_ZEICHEN)
    throw new Error(`more than ${HOECHSTENS_ZEICHEN} characters`);
  const marke = text.search(/^ {0,12}(?:<{7}|>{7}|={7}|\|{7})(?: |\r?$)/m);
  if (marke >= 0) throw new Fundstelle('merge', marke);
  const ereignisse = parseEvents(text, { maxDepth: HOECHSTENS_TIEFE });
  verbieteVersteckspiel(ereignisse);
  if (ereignisse.filter(({ type }) => type === EVENT_ID.DOCUMENT).length > 1)
    throw new Fundstelle('several documents', text.search(/(?<=\S\s*)^---/m));
  const dokumente = constructFromEvents(ereignisse, {
    source: text,
    schema: CORE_SCHEMA,
    maxAliases: 0,
  });
  return { daten: dokumente[0], ereignisse };
}

/** A file that is not even text of a record; only its message counts. */
export function unlesbar(
  datei: string,
  text: string,
  lesefehler: NonNullable<Quelltext['lesefehler']>,
): Quelltext {
  return {
    datei,
    kennung: kennungAus(datei),
    text,
    daten: undefined,
    lesefehler,
    stelle: () => ({ zeile: lesefehler.zeile, spalte: lesefehler.spalte }),
    ohneAnfuehrungszeichen: () => undefined,
    bereich: () => undefined,
    danach: () => '',
  };
}

const kennungAus = (datei: string) => datei.replace(/^.*\//, '').replace(/\.ya?ml$/, '');

/** Reads one file. Never throws: what cannot be read is told in `lesefehler`. */
export function quelltextAus(datei: string, text: string): Quelltext {
  let gelesen: ReturnType<typeof lese>;
  try {
    gelesen = lese(text);
  } catch (fehler) {
    return unlesbar(datei, text, lesefehler(text, fehler));
  }
  let baum: Knoten | undefined;
  const zeileUndSpalte = zeilenzaehler(text);
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
    kennung: kennungAus(datei),
    text,
    daten: gelesen.daten,
    stelle(pfad, ziel = 'wert') {
      const { schluessel, wert, ganz } = finde(pfad);
      return zeileUndSpalte(ziel === 'schluessel' || !ganz ? schluessel : wert.start);
    },
    ohneAnfuehrungszeichen(pfad) {
      const { wert, ganz } = finde(pfad);
      return ganz ? wert.schlicht : undefined;
    },
    bereich(pfad) {
      const { wert, ganz } = finde(pfad);
      return ganz && wert.start >= 0 && wert.ende !== undefined && wert.ende >= wert.start
        ? [wert.start, wert.ende]
        : undefined;
    },
    danach(pfad) {
      const { wert, ganz } = finde(pfad);
      if (!ganz || wert.ende === undefined || wert.ende < 0) return '';
      return /^.*/.exec(text.slice(wert.ende))![0];
    },
  };
}
