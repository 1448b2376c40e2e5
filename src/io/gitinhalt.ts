/**
 * The files of a content folder as git has them in a commit: to compare them with those of today, and
 * to take out what a stranger proposes as mere data, without checking out anything else of it.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { GESAMTZAHLENDATEI } from '../domain/datensatz/gesamtzahl.ts';
import type { Dateiinhalt } from '../domain/redaktion/dateiaenderungen.ts';
import { mehrzahl } from '../domain/sprache/mehrzahl.ts';
import { commitVon, git, Gitfehler, leseObjekte } from './git.ts';
import { quelltextAus } from './yaml.ts';

/** No content folder has more files, or larger ones (bytes). */
const GRENZEN = { dateien: 20_000, datei: 10_000_000, zusammen: 100_000_000 } as const;

interface Gitdatei {
  datei: string;
  objekt: string;
  bytes: number;
  /** A file, or what is none: a symbolic link, another repository. */
  istDatei: boolean;
}

/** Everything below the folder, hidden files left out. */
function dateienIn(commit: string, ordner: string): Gitdatei[] {
  return git(ordner, ['ls-tree', '-r', '-l', '-z', commit, './'])
    .toString()
    .split('\0')
    .flatMap((zeile) => {
      const [, modus, objekt, bytes, datei] = /^(\d+) \w+ (\w+) +(\d+|-)\t(.*)$/s.exec(zeile) ?? [];
      return objekt && datei && !/(^|\/)\./.test(datei)
        ? [{ datei, objekt, bytes: Number(bytes), istDatei: /^100/.test(modus!) }]
        : [];
    });
}

/** Records and published totals are told by their own meaning, everything else file by file. */
const istNebendatei = (datei: string): boolean =>
  datei !== GESAMTZAHLENDATEI && !datei.startsWith('aemter/');

/** A file with what it says. */
function inhaltAus(datei: string, text: string): Dateiinhalt {
  if (datei.endsWith('.json'))
    try {
      return { datei, text, daten: JSON.parse(text) as unknown };
    } catch {
      return { datei, text };
    }
  if (!datei.endsWith('.yaml')) return { datei, text };
  const { daten, lesefehler } = quelltextAus(datei, text);
  return lesefehler ? { datei, text } : { datei, text, daten };
}

/**
 * The files beside the records as they were in a commit.
 * @param ordner the content folder
 * @throws Gitfehler
 */
export function leseNebendateienAus(commit: string, ordner: string): Dateiinhalt[] {
  const dateien = dateienIn(commit, ordner).filter(
    ({ datei, istDatei }) => istDatei && istNebendatei(datei),
  );
  const inhalte = leseObjekte(
    ordner,
    dateien.map(({ objekt }) => objekt),
  );
  return dateien.map(({ datei }, i) => inhaltAus(datei, inhalte[i]!.toString('utf8')));
}

/** The files beside the records as they lie in the content folder. */
export const leseNebendateien = (ordner: string): Dateiinhalt[] =>
  readdirSync(ordner, { recursive: true, withFileTypes: true })
    .filter((eintrag) => eintrag.isFile())
    .map(({ parentPath, name }) => relative(ordner, join(parentPath, name)).split(sep).join('/'))
    .filter((datei) => istNebendatei(datei) && !/(^|\/)\./.test(datei))
    .sort()
    .map((datei) => inhaltAus(datei, readFileSync(join(ordner, datei), 'utf8')));

/**
 * Writes the content folder of a commit somewhere else: files only, no link, within limits.
 * @param ordner the content folder of the work tree, which says where it lies in the repository
 * @param ziel an empty folder
 * @returns what was left out, since it is no file
 * @throws Gitfehler where the commit is missing, or proposes more than a content folder can hold
 */
export function entnimmInhalt(ref: string, ordner: string, ziel: string): string[] {
  const alle = dateienIn(commitVon(ordner, ref), ordner);
  const dateien = alle.filter(({ istDatei }) => istDatei);
  const zusammen = dateien.reduce((summe, { bytes }) => summe + bytes, 0);
  const zuGross = dateien.find(({ bytes }) => bytes > GRENZEN.datei);
  if (zuGross || dateien.length > GRENZEN.dateien || zusammen > GRENZEN.zusammen)
    throw new Gitfehler(
      `Der Vorschlag enthält mehr, als ein Inhaltsordner fassen darf (${mehrzahl(dateien.length, 'Datei', 'Dateien')}, ${Math.ceil(zusammen / 1e6)} MB). Sehen Sie ihn von Hand durch.`,
    );
  // Without these folders those of the main branch would be read in their place.
  for (const teil of ['aemter', 'anliegen', 'ausnahmen', 'verfahren'])
    mkdirSync(join(ziel, teil), { recursive: true });
  const inhalte = leseObjekte(
    ordner,
    dateien.map(({ objekt }) => objekt),
  );
  dateien.forEach(({ datei }, i) => {
    mkdirSync(dirname(join(ziel, datei)), { recursive: true });
    writeFileSync(join(ziel, datei), inhalte[i]!);
  });
  return alle.filter(({ istDatei }) => !istDatei).map(({ datei }) => datei);
}
