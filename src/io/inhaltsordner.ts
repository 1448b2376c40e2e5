/** Where content is read from: `CONTENT_DIR` may replace parts of it; the rest is `content`. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { istBau } from './baumarke.ts';
import { Klartextfehler } from './klartext.ts';

const STANDARD = 'content';

/** The content folder in use, as given. */
export const inhaltsordner = (): string => process.env.CONTENT_DIR || STANDARD;

/** Path of a part of the content: from `CONTENT_DIR` if it has it, else from `content`. */
export function inhaltspfad(teil: string): string {
  const eigener = join(inhaltsordner(), teil);
  return existsSync(eigener) ? eigener : join(STANDARD, teil);
}

/** Exceptions speak of errands, so they come from where those do. */
export const ausnahmenordner = (): string => join(dirname(inhaltspfad('anliegen')), 'ausnahmen');

/** Lists of procedures belong to records, so they come from where those do. */
export const verfahrensordner = (): string => join(dirname(inhaltspfad('aemter')), 'verfahren');

/** Published addresses belong to records, so they come from where those do. */
export const adressordner = (): string => join(dirname(inhaltspfad('aemter')), 'adressen');

/** The folder that a record, errand, exception or list of procedures is read from, and must be written to. */
export function ordnerVon(datei: string): string {
  const teil = datei.replace(/\/.*$/, '');
  if (teil === 'verfahren') return verfahrensordner();
  return teil === 'ausnahmen' ? ausnahmenordner() : inhaltspfad(teil);
}

/** What speaks against the content folder; undefined if it can be read. */
function ordnerfehler(ordner: string): string | undefined {
  if (!existsSync(ordner)) return `Den Ordner „${ordner}“ (CONTENT_DIR) gibt es nicht.`;
  if (!statSync(ordner).isDirectory()) return `„${ordner}“ (CONTENT_DIR) ist kein Ordner.`;
  if (istBau(ordner))
    return `Der Ordner „${ordner}“ (CONTENT_DIR) ist ein Bau der Website, nicht ihr Inhalt.`;
  if (!existsSync(join(ordner, 'aemter')))
    return `Im Ordner „${ordner}“ (CONTENT_DIR) fehlt der Ordner „aemter“ mit den Datensätzen.`;
  return undefined;
}

/** @throws Klartextfehler if `CONTENT_DIR` is not a content folder: another would be used instead */
export function pruefeInhaltsordner(): void {
  const grund = ordnerfehler(inhaltsordner());
  if (grund) throw new Klartextfehler(grund);
}
