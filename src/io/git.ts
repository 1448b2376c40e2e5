/** Reads the content folder of another commit, without touching the work tree. */
import { spawnSync } from 'node:child_process';
import { GESAMTZAHLENDATEI } from '../domain/datensatz/gesamtzahl.ts';
import type { Quelltext } from '../domain/datensatz/quelltext.ts';
import { seitenquelltext } from './seiteninhalt.ts';
import { quelltextAus } from './yaml.ts';

/** What git could not do, in German with the remedy. */
export class Gitfehler extends Error {}

/** Runs git in a folder; what it printed. @throws Gitfehler */
export function git(ordner: string, argumente: readonly string[], eingabe = ''): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', argumente, {
    cwd: ordner,
    input: eingabe,
    maxBuffer: 1 << 30,
  });
  if (error)
    throw new Gitfehler(
      (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? 'Das Programm git fehlt. Installieren Sie es, oder nehmen Sie seinen Ordner in PATH auf.'
        : `Das Programm git lässt sich nicht starten: ${error.message}`,
    );
  if (status !== 0) throw new Gitfehler(stderr.toString().trim());
  return stdout;
}

/** @throws Gitfehler if git is missing, or if a folder is in no repository */
function verlangeRepository(ordner: string): void {
  const da = spawnSync('git', ['rev-parse', '--git-dir'], { cwd: ordner });
  if (da.error) git(ordner, []);
  if (da.status !== 0)
    throw new Gitfehler(
      `Der Ordner „${ordner}“ liegt in keinem Repository, das git hier lesen darf, zum Beispiel nach dem Herunterladen als ZIP. Klonen Sie es mit „git clone“; gehört der Ordner jemand anderem, erlauben Sie ihn mit „git config --global --add safe.directory“.`,
    );
}

/** The id of a commit. @throws Gitfehler if it is not there */
export function commitVon(ordner: string, ref: string): string {
  try {
    return git(ordner, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
      .toString()
      .trim();
  } catch {
    verlangeRepository(ordner);
    throw new Gitfehler(
      `Den Stand „${ref}“ gibt es hier nicht. Holen Sie ihn mit „git fetch“, oder nennen Sie einen Zweig, eine Marke oder einen Commit.`,
    );
  }
}

/**
 * The commit from which two branches went separate ways.
 * @param kopf the other branch: that of the work tree, unless another is meant
 */
export function abzweigung(ordner: string, ref: string, kopf = 'HEAD'): string {
  const commits = [ref, kopf].map((einer) => commitVon(ordner, einer));
  try {
    return git(ordner, ['merge-base', ...commits])
      .toString()
      .trim();
  } catch {
    throw new Gitfehler(
      `„${ref}“ und ${kopf === 'HEAD' ? 'der jetzige Stand' : `„${kopf}“`} haben keinen gemeinsamen Vorfahren. In einer Pipeline fehlt meist die Geschichte: Holen Sie sie mit „git fetch --unshallow“.`,
    );
  }
}

/** The bytes of objects, in their order; one process for all. */
export function leseObjekte(ordner: string, objekte: readonly string[]): Buffer[] {
  const inhalt = git(
    ordner,
    ['cat-file', '--batch'],
    objekte.map((objekt) => `${objekt}\n`).join(''),
  );
  let stelle = 0;
  return objekte.map(() => {
    const umbruch = inhalt.indexOf(10, stelle);
    const laenge = Number(inhalt.toString('latin1', stelle, umbruch).split(' ')[2]);
    stelle = umbruch + 1 + laenge + 1;
    return inhalt.subarray(umbruch + 1, umbruch + 1 + laenge);
  });
}

/**
 * The records, errands, exceptions, pages and published totals as they were where the work tree
 * branched off from `ref`.
 * @param ordner the content folder
 * @param kopf the branch, if it is not that of the work tree
 * @throws Gitfehler where git or the commit is missing
 */
export function leseStand(ref: string, ordner: string, kopf?: string): Quelltext[] {
  const commit = abzweigung(ordner, ref, kopf);
  const teile = ['aemter/', 'anliegen/', 'ausnahmen/', 'seiten/', GESAMTZAHLENDATEI].map(
    (teil) => `./${teil}`,
  );
  const zeilen = git(ordner, ['ls-tree', '-z', commit, ...teile])
    .toString()
    .split('\0');
  const dateien = zeilen.flatMap((zeile) => {
    const [, objekt, pfad] = /^\d+ blob (\w+)\t(.*)$/s.exec(zeile) ?? [];
    return objekt && pfad && /\.(?:yaml|md)$/.test(pfad) && !/(^|\/)\.[^/]*$/.test(pfad)
      ? [{ objekt, datei: pfad.split('/').slice(-2).join('/') }]
      : [];
  });
  const inhalte = leseObjekte(
    ordner,
    dateien.map(({ objekt }) => objekt),
  );
  return dateien.map(({ datei }, i) => {
    const text = inhalte[i]!;
    return datei.endsWith('.md')
      ? seitenquelltext(datei, text)
      : quelltextAus(datei, text.toString('utf8'));
  });
}
