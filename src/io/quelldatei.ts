/** Reads a YAML file of the content with the places of its values, or says why it is none. */
import type { Quelltext } from '../domain/datensatz/quelltext.ts';
import { fremderInhalt } from '../domain/pruefung/regeln/datei.ts';
import { quelltextAus, unlesbar } from './yaml.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** So many bytes tell what kind of file it is. */
const KENNBYTES = 16;

/** @param datei its path in the content folder, for messages */
export function leseQuelldatei(datei: string, inhalt: Buffer): Quelltext {
  const fremd = fremderInhalt(inhalt.toString('latin1', 0, KENNBYTES));
  if (fremd) return unlesbar(datei, '', { zeile: 1, spalte: 1, ...fremd });
  try {
    return quelltextAus(datei, utf8.decode(inhalt));
  } catch {
    const text = inhalt.toString('utf8');
    const davor = text.split('\uFFFD')[0]!.split('\n');
    return unlesbar(datei, text, {
      zeile: davor.length,
      spalte: davor.at(-1)!.length + 1,
      regel: 'kodierung',
      meldung:
        'Die Datei ist nicht als UTF-8 gespeichert, Umlaute gingen verloren. Speichern Sie sie mit der Kodierung UTF-8.',
    });
  }
}
