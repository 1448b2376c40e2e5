/** Walks through XML that programs for spreadsheets write; prefixes of names do not matter. */
import { Parser } from 'saxen';

/** What to do with what comes along; names are without prefix. */
export interface Wanderung {
  auf?(name: string, attribut: (name: string) => string | undefined): void;
  zu?(name: string): void;
  text?(text: string): void;
}

const ohneVorsatz = (name: string) => name.slice(name.indexOf(':') + 1);

/** @throws Error if it is not well-formed; entities of its own are not expanded */
export function durchlaufe(xml: string, { auf, zu, text }: Wanderung): void {
  const parser = new Parser();
  parser.on('error', (fehler) => {
    throw fehler;
  });
  if (auf)
    parser.on('openTag', (name, attribute, entschluesselt) =>
      auf(ohneVorsatz(name), (gesucht) => {
        const alle = attribute();
        const voll = Object.keys(alle).find((einer) => ohneVorsatz(einer) === gesucht);
        return voll === undefined ? undefined : entschluesselt(alle[voll]!);
      }),
    );
  if (zu) parser.on('closeTag', (name) => zu(ohneVorsatz(name)));
  if (text) {
    parser.on('text', (roh, entschluesselt) => text(entschluesselt(roh)));
    parser.on('cdata', text);
  }
  parser.parse(xml);
}
