/** Reads the content folder from disk. `CONTENT_DIR` may replace parts of it; the rest is `content`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Quelltext } from '../domain/meldung.ts';
import type { Grenzen, Topologie } from '../domain/topologie.ts';
import { registerAus, type Behoerde, type Register } from '../domain/register.ts';
import { quelltextAus } from './yaml.ts';

const STANDARD = 'content';

/** The content folder in use, as given. */
export const inhaltsordner = (): string => process.env.CONTENT_DIR || STANDARD;

/** Path of a part of the content: from `CONTENT_DIR` if it has it, else from `content`. */
function pfad(teil: string): string {
  const eigener = join(inhaltsordner(), teil);
  return existsSync(eigener) ? eigener : join(STANDARD, teil);
}

const leseJson = <T>(teil: string): T => JSON.parse(readFileSync(pfad(teil), 'utf8')) as T;

/** The register of all Bavarian authorities. */
export function leseRegister(): Register {
  return registerAus(
    leseJson<Behoerde[]>('register/behoerden.json'),
    leseJson<Record<string, string[]>>('register/postleitzahlen.json'),
  );
}

/** Boundaries of all levels. */
export function leseGrenzen(): Grenzen {
  const kreise = leseJson<Topologie>('register/grenzen-kreise.json');
  return {
    gemeinden: leseJson<Topologie>('register/grenzen-gemeinden.json'),
    landkreise: kreise,
    regierungsbezirke: kreise,
    bayern: kreise,
  };
}

/** All records, in the order of their file names. */
export function leseAemter(): Quelltext[] {
  const ordner = pfad('aemter');
  return readdirSync(ordner)
    .filter((datei) => /\.ya?ml$/.test(datei))
    .sort()
    .map((datei) => quelltextAus(`aemter/${datei}`, readFileSync(join(ordner, datei), 'utf8')));
}

/**
 * Today in Bavaria, `YYYY-MM-DD`: the one place where the clock is read.
 * `SOURCE_DATE_EPOCH` (seconds) fixes it, so that a build can be repeated.
 */
export function heute(): string {
  const epoche = process.env.SOURCE_DATE_EPOCH;
  const jetzt = epoche ? new Date(Number(epoche) * 1000) : new Date();
  return jetzt.toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });
}
