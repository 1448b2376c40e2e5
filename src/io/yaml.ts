/** Reads YAML with the place of every value, so that a message can point at it. */
import {
  constructFromEvents,
  CORE_SCHEMA,
  EVENT_ID,
  parseEvents,
  YAMLException,
  type Event,
} from 'js-yaml';
import { kopierrestIn } from '../domain/datensatz/kopierrest.ts';
import type { Pfad, Quelltext } from '../domain/datensatz/quelltext.ts';
import { einrueckungsfehlerBei, schreibfehlerBei } from '../domain/datensatz/schreibfehler.ts';
import { keinYaml, lesegrund } from '../domain/pruefung/regeln/datei.ts';
import { baueBaum, zeilenzaehler, type Knoten } from './yamlstellen.ts';

/** A record is about 1 KB; a year of monthly numbers adds 1.5 KB. */
const HOECHSTENS_ZEICHEN = 100_000;
const HOECHSTENS_TIEFE = 20;

/** A fault that we found ourselves, with its place in the text. */
class Fundstelle extends Error {
  position: number;
  constructor(grund: string, position: number) {
    super(grund);
    this.position = position;
  }
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
  const { regel, abhilfe } = lesegrund(grund.split('\n')[0]!);
  if (regel !== 'syntax') return { ...stelle, regel, meldung: abhilfe };
  const schreibfehler = mark && schreibfehlerBei(zeilen, stelle.zeile - 1);
  const einrueckung = mark && einrueckungsfehlerBei(zeilen, stelle.zeile - 1);
  if (!schreibfehler && einrueckung) return { ...stelle, regel, meldung: keinYaml(einrueckung) };
  return schreibfehler
    ? { zeile: schreibfehler.index + 1, spalte: 1, regel, meldung: keinYaml(schreibfehler.hinweis) }
    : { ...stelle, regel, meldung: keinYaml(abhilfe) };
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

const kennungAus = (datei: string) => datei.replace(/^.*\//, '').replace(/\.(?:ya?ml|json)$/, '');

/**
 * What was read, with the places of its values.
 * @param ereignisse the parser's events, asked for once, with the first place: most files need none
 */
export function mitStellen(
  datei: string,
  text: string,
  daten: unknown,
  ereignisse: () => Event[],
): Quelltext {
  let baum: Knoten | undefined;
  const zeileUndSpalte = zeilenzaehler(text);
  const wurzel = () => (baum ??= baueBaum(text, ereignisse())) ?? { start: 0 };

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
    daten,
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

/** Reads one file. Never throws: what cannot be read is told in `lesefehler`. */
export function quelltextAus(datei: string, text: string): Quelltext {
  const rest = text.length > HOECHSTENS_ZEICHEN ? undefined : kopierrestIn(text);
  if (rest)
    return unlesbar(datei, text, {
      ...zeilenzaehler(text)(rest.position),
      regel: 'kopierrest',
      meldung: rest.hinweis,
    });
  let gelesen: ReturnType<typeof lese>;
  try {
    gelesen = lese(text);
  } catch (fehler) {
    return unlesbar(datei, text, lesefehler(text, fehler));
  }
  // A record has thousands of events: once they have become places they go.
  let { ereignisse } = gelesen;
  return mitStellen(datei, text, gelesen.daten, () => {
    const alle = ereignisse;
    ereignisse = [];
    return alle;
  });
}
