/** The places of all values in a YAML text, from the parser's events. */
import { EVENT_ID, SCALAR_STYLE, type Event } from 'js-yaml';
import type { Stelle } from '../domain/datensatz/quelltext.ts';

/** A value with its place: positions in the text. */
export interface Knoten {
  start: number;
  /** Where a scalar ends. */
  ende?: number;
  /** Text of a scalar that is written without quotes. */
  schlicht?: string;
  eintraege?: Map<PropertyKey, { schluessel: number; wert: Knoten }>;
}

function skalar(
  text: string,
  { valueStart, valueEnd, style }: Extract<Event, { type: typeof EVENT_ID.SCALAR }>,
): Knoten {
  if (style === SCALAR_STYLE.PLAIN)
    return {
      start: valueStart,
      ende: valueEnd,
      schlicht: text.slice(Math.max(0, valueStart), Math.max(0, valueEnd)),
    };
  // The parser points between the quotes.
  if (style === SCALAR_STYLE.DOUBLE_QUOTED || style === SCALAR_STYLE.SINGLE_QUOTED)
    return { start: valueStart - 1, ende: valueEnd + 1 };
  // A block of text: it has no range that one value could take the place of.
  return { start: valueStart };
}

/** Builds the tree of places from the parser's events. */
export function baueBaum(text: string, ereignisse: Event[]): Knoten | undefined {
  let i = 0;
  function knoten(): Knoten {
    const ereignis = ereignisse[i++]!;
    switch (ereignis.type) {
      case EVENT_ID.SCALAR:
        return skalar(text, ereignis);
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
export function zeilenzaehler(text: string): (position: number) => Stelle {
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
