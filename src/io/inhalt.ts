/** Reads the content folder from disk. `CONTENT_DIR` may replace parts of it; the rest is `content`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pruefstand } from '../domain/datensatz/datensatzsuche.ts';
import type { Linkergebnisse } from '../domain/redaktion/linkpruefung.ts';
import type { Quelltext } from '../domain/datensatz/quelltext.ts';
import { pruefe } from '../domain/pruefung/pruefung.ts';
import { amtFormschema } from '../domain/datensatz/schema.ts';
import type { Grenzen, Topologie } from '../domain/geo/topologie.ts';
import {
  registerAus,
  type Behoerde,
  type Ortsteil,
  type Register,
} from '../domain/register/register.ts';
import { quelltextAus, unlesbar } from './yaml.ts';

const STANDARD = 'content';

/** The content folder in use, as given. */
export const inhaltsordner = (): string => process.env.CONTENT_DIR || STANDARD;

/** Path of a part of the content: from `CONTENT_DIR` if it has it, else from `content`. */
function pfad(teil: string): string {
  const eigener = join(inhaltsordner(), teil);
  return existsSync(eigener) ? eigener : join(STANDARD, teil);
}

/** The folder that a record or errand is read from, and must be written to. */
export const ordnerVon = (datei: string): string => pfad(datei.replace(/\/.*$/, ''));

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

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function leseDatei(datei: string, inhalt: Buffer): Quelltext {
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

/** All files of a folder, in the order of their names; hidden files are left out. */
function leseOrdner(teil: 'aemter' | 'anliegen'): Quelltext[] {
  const ordner = pfad(teil);
  return readdirSync(ordner, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((eintrag) => {
      const datei = `${teil}/${eintrag.name}`;
      if (eintrag.isFile() && /\.ya?ml$/.test(eintrag.name))
        return leseDatei(datei, readFileSync(join(ordner, eintrag.name)));
      return unlesbar(datei, '', {
        zeile: 1,
        spalte: 1,
        regel: 'dateiname',
        meldung: eintrag.isFile()
          ? 'Die Datei würde übersehen: Ihr Name muss auf „.yaml“ enden, klein geschrieben und ohne weitere Endung. Benennen Sie sie um.'
          : 'Hier dürfen nur Dateien liegen, deren Name auf „.yaml“ endet. Verschieben Sie sie in diesen Ordner.',
      });
    });
}

/**
 * Where former ids lead: from the old id to the new one.
 * Reads only files that name former ids.
 */
export function leseWeiterleitungen(): Map<string, string> {
  const ordner = pfad('aemter');
  const ziele = new Map<string, string>();
  for (const name of readdirSync(ordner)) {
    if (!name.endsWith('.yaml')) continue;
    const text = readFileSync(join(ordner, name), 'utf8');
    if (!text.includes('frueher:')) continue;
    const { daten, kennung } = quelltextAus(name, text);
    for (const alt of (daten as { frueher?: string[] } | undefined)?.frueher ?? [])
      ziele.set(alt, kennung);
  }
  return ziele;
}

/** All records. */
export const leseAemter = (): Quelltext[] => leseOrdner('aemter');

/** All errands. */
export const leseAnliegen = (): Quelltext[] => leseOrdner('anliegen');

/** What came of the last visit to each address; empty before the first run of `npm run links`. */
export const leseLinkergebnisse = (): Linkergebnisse =>
  existsSync(pfad('links.json')) ? leseJson<Linkergebnisse>('links.json') : {};

/** Villages and districts. */
export const leseOrtsteile = (): Ortsteil[] => leseJson<Ortsteil[]>('register/ortsteile.json');

/**
 * Today in Bavaria, `YYYY-MM-DD`: the one place where a build or a check takes its day from.
 * `SOURCE_DATE_EPOCH` (seconds) fixes it, so that a build can be repeated.
 */
export function heute(): string {
  const epoche = process.env.SOURCE_DATE_EPOCH;
  const jetzt = epoche ? new Date(Number(epoche) * 1000) : new Date();
  return jetzt.toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });
}

/** All records as they are written, and which of them have passed the check. */
export function lesePruefstand(grundlage: ReturnType<typeof pruefgrundlage>): Pruefstand {
  const quelltexte = leseAemter();
  return { quelltexte, gute: new Set(pruefe(quelltexte, grundlage).aemter.map(({ id }) => id)) };
}

/** What a check of the records goes by: their form, the register, the day. */
export const pruefgrundlage = () => ({
  schema: amtFormschema,
  register: leseRegister(),
  heute: heute(),
});
