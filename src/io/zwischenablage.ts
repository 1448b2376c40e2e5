/** Data that one step of a build leaves for a later one, in the builder's own folder. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './sha256.ts';

export interface Zwischenstand {
  /** Full path. */
  datei: string;
  /** SHA-256: tells whether anything has changed. */
  summe: string;
}

/** Writes them. @param ordner the builder's notes; made if it is not there */
export function legeAb(ordner: string, name: string, daten: readonly object[]): Zwischenstand {
  mkdirSync(ordner, { recursive: true });
  const datei = join(ordner, `${name}.json`);
  const text = JSON.stringify(daten);
  writeFileSync(datei, text);
  return { datei, summe: sha256(text) };
}

/** Reads them. T is what was written. */
export const holeAb = <T extends object>({ datei }: Zwischenstand): T[] =>
  JSON.parse(readFileSync(datei, 'utf8')) as T[];
