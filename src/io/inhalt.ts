/** Reads the content folder from disk. `CONTENT_DIR` may replace parts of it; the rest is `content`. */
import { existsSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Pruefstand } from '../domain/datensatz/datensatzsuche.ts';
import type { Quelltext } from '../domain/datensatz/quelltext.ts';
import { amtFormschema } from '../domain/datensatz/schema.ts';
import type { Grenzen } from '../domain/geo/topologie.ts';
import { registeraenderungFormschema } from '../domain/datensatz/registeraenderung.ts';
import { pruefe, pruefeRegisteraenderungen } from '../domain/pruefung/pruefung.ts';
import { fremderInhalt, fremderName } from '../domain/pruefung/regeln/datei.ts';
import { spaetereDatensaetze } from '../domain/pruefung/uhrzweifel.ts';
import { linkergebnisform } from '../domain/redaktion/linkergebnisform.ts';
import type { Linkergebnisse } from '../domain/redaktion/linkpruefung.ts';
import { AENDERUNGSDATEI, fortgeschrieben } from '../domain/register/fortschreibung.ts';
import { registerAus, type Ortsteil, type Register } from '../domain/register/register.ts';
import {
  behoerdenform,
  grenzenform,
  ortsteilform,
  postleitzahlenform,
} from '../domain/register/registerform.ts';
import {
  pruefeBehoerden,
  pruefeGrenzen,
  pruefeOrtsteile,
  pruefePostleitzahlen,
  REGISTERDATEIEN,
  type Mangel,
} from '../domain/register/selbstpruefung.ts';
import { istBau } from './baumarke.ts';
import { leseJsonDatei } from './inhaltsdatei.ts';
import { Klartextfehler } from './klartext.ts';
import { heute } from './uhr.ts';
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

const REGISTER_ABHILFE =
  'Holen Sie die Datei aus dem Repository zurück, oder bauen Sie das Register mit „npm run register“ neu.';

const registerpfad = (datei: Mangel['datei']): string => pfad(`register/${REGISTERDATEIEN[datei]}`);

const leseRegisterdatei = <T>(datei: Mangel['datei'], form: z.ZodType<T>): T =>
  leseJsonDatei(registerpfad(datei), form, REGISTER_ABHILFE);

function verlangeMangellos([erster, ...weitere]: readonly Mangel[]): void {
  if (!erster) return;
  const rest = weitere.length > 0 ? ` (und ${weitere.length} weitere Mängel)` : '';
  throw new Klartextfehler(
    `Das Register stimmt nicht, in „${registerpfad(erster.datei)}“: ${erster.satz}${rest}. ${REGISTER_ABHILFE}`,
  );
}

/** The register as its official file has it. @throws Klartextfehler if it is not sound */
export function leseRegisterbasis(): Register {
  const postleitzahlen = leseRegisterdatei('postleitzahlen', postleitzahlenform);
  const register = registerAus(leseRegisterdatei('behoerden', behoerdenform), postleitzahlen);
  verlangeMangellos([
    ...pruefeBehoerden(register),
    ...pruefePostleitzahlen(register, postleitzahlen),
  ]);
  return register;
}

/** What changed after the day of the register, as it is written; undefined if there is no such file. */
export function leseRegisteraenderungen(): Quelltext | undefined {
  const datei = pfad(AENDERUNGSDATEI);
  return existsSync(datei) ? leseDatei(AENDERUNGSDATEI, readFileSync(datei)) : undefined;
}

/**
 * The messages on what changed after the day of the register, and what may be applied.
 * @param mitDatensatz keys of the authorities that have a record
 */
export const pruefeNachtraege = (
  basis: Register,
  mitDatensatz: ReadonlySet<string> = new Set(),
): ReturnType<typeof pruefeRegisteraenderungen> =>
  pruefeRegisteraenderungen(leseRegisteraenderungen(), registeraenderungFormschema, {
    basis,
    heute: heute(),
    mitDatensatz,
  });

/**
 * The register of all Bavarian authorities, with what changed after its day.
 * @throws Klartextfehler if it is not sound
 */
export function leseRegister(): Register {
  const basis = leseRegisterbasis();
  return fortgeschrieben(basis, pruefeNachtraege(basis).aenderungen);
}

/** Boundaries of all levels. @throws Klartextfehler if they are not sound */
export function leseGrenzen(register = leseRegister()): Grenzen {
  const gemeinden = leseRegisterdatei('gemeinden', grenzenform);
  const kreise = leseRegisterdatei('kreise', grenzenform);
  verlangeMangellos(pruefeGrenzen(register, { gemeinden, kreise }));
  return { gemeinden, landkreise: kreise, regierungsbezirke: kreise, bayern: kreise };
}

/** Villages and districts. @throws Klartextfehler if they are not sound */
export function leseOrtsteile(register = leseRegister()): Ortsteil[] {
  const ortsteile = leseRegisterdatei('ortsteile', ortsteilform);
  verlangeMangellos(pruefeOrtsteile(register, ortsteile));
  return ortsteile;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** So many bytes tell what kind of file it is. */
const KENNBYTES = 16;

function leseDatei(datei: string, inhalt: Buffer): Quelltext {
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

function eintraegeVon(ordner: string): Dirent[] {
  pruefeInhaltsordner();
  try {
    return readdirSync(ordner, { withFileTypes: true });
  } catch (fehler) {
    const { code } = fehler as NodeJS.ErrnoException;
    throw new Klartextfehler(
      code === 'ENOENT'
        ? `Der Ordner „${ordner}“ fehlt. Holen Sie ihn aus dem Repository zurück.`
        : `Der Ordner „${ordner}“ lässt sich nicht lesen (${code}).`,
    );
  }
}

/** All files of a folder, in the order of their names; hidden files are left out. */
function leseOrdner(teil: 'aemter' | 'anliegen'): Quelltext[] {
  const ordner = pfad(teil);
  return eintraegeVon(ordner)
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((eintrag) => {
      const datei = `${teil}/${eintrag.name}`;
      const fremd = eintrag.isFile() ? fremderName(eintrag.name) : undefined;
      if (fremd !== undefined)
        return unlesbar(datei, '', {
          zeile: 1,
          spalte: 1,
          regel: 'fremde-datei',
          meldung: fremd,
        });
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
  for (const eintrag of eintraegeVon(ordner)) {
    const { name } = eintrag;
    if (!eintrag.isFile() || !name.endsWith('.yaml')) continue;
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

/**
 * @throws Klartextfehler if there is nothing to publish, or if so many records are from the future
 * that the clock must be wrong
 */
export function pruefeBestand(quelltexte: readonly Quelltext[], heute: string): void {
  if (quelltexte.length === 0)
    throw new Klartextfehler(
      `Im Ordner „${pfad('aemter')}“ liegt kein Datensatz. Legen Sie einen an („npm run new“), oder nennen Sie in CONTENT_DIR den richtigen Ordner.`,
    );
  const spaetere = spaetereDatensaetze(quelltexte, heute);
  if (spaetere !== undefined)
    throw new Klartextfehler(
      `Heute ist der ${heute}, sagt die Uhr dieses Rechners oder SOURCE_DATE_EPOCH, aber ${spaetere} der ${quelltexte.length} Datensätze nennen einen späteren Tag. Stellen Sie die Uhr, oder berichtigen Sie die Angabe.`,
    );
}

/** What came of the last visit to each address; empty before the first run of `npm run links`. */
export const leseLinkergebnisse = (): Linkergebnisse =>
  existsSync(pfad('links.json'))
    ? leseJsonDatei(
        pfad('links.json'),
        linkergebnisform,
        'Holen Sie die Datei aus dem Repository zurück, oder löschen Sie sie und führen Sie „npm run links“ aus.',
      )
    : {};

/**
 * Reads everything but the records, so that a build stops before it has begun.
 * @throws Klartextfehler that names what is missing or damaged
 */
export function pruefeInhalt(): void {
  pruefeInhaltsordner();
  heute();
  const fehler = pruefeNachtraege(leseRegisterbasis()).meldungen.find(
    ({ schwere }) => schwere === 'fehler',
  );
  if (fehler)
    throw new Klartextfehler(`„${pfad(fehler.datei)}“, Zeile ${fehler.zeile}: ${fehler.meldung}`);
  const register = leseRegister();
  leseGrenzen(register);
  leseOrtsteile(register);
  leseLinkergebnisse();
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
