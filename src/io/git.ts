/** Reads the content folder of another commit, without touching the work tree. */
import { spawnSync } from 'node:child_process';
import { GESAMTZAHLENDATEI } from '../domain/datensatz/gesamtzahl.ts';
import type { Quelltext } from '../domain/datensatz/quelltext.ts';
import { seitenquelltext } from './seiteninhalt.ts';
import { quelltextAus } from './yaml.ts';

/** What git could not do, in German with the remedy. */
export class Gitfehler extends Error {}

function git(ordner: string, argumente: readonly string[], eingabe = ''): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', argumente, {
    cwd: ordner,
    input: eingabe,
    maxBuffer: 1 << 30,
  });
  if (error) throw new Gitfehler(`git lässt sich nicht starten: ${error.message}`);
  if (status !== 0) throw new Gitfehler(stderr.toString().trim());
  return stdout;
}

/** The commit from which the work tree and the other branch went separate ways. */
function abzweigung(ordner: string, ref: string): string {
  try {
    git(ordner, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  } catch {
    throw new Gitfehler(
      `Den Stand „${ref}“ gibt es hier nicht. Holen Sie ihn mit „git fetch“, oder nennen Sie einen Zweig, eine Marke oder einen Commit.`,
    );
  }
  try {
    return git(ordner, ['merge-base', ref, 'HEAD']).toString().trim();
  } catch {
    throw new Gitfehler(
      `„${ref}“ und der jetzige Stand haben keinen gemeinsamen Vorfahren. In einer Pipeline fehlt meist die Geschichte: Holen Sie sie mit „git fetch --unshallow“.`,
    );
  }
}

/**
 * The records, errands, exceptions, pages and published totals as they were where the work tree
 * branched off from `ref`.
 * @param ordner the content folder
 * @throws Gitfehler where git or the commit is missing
 */
export function leseStand(ref: string, ordner: string): Quelltext[] {
  const commit = abzweigung(ordner, ref);
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
  const inhalt = git(
    ordner,
    ['cat-file', '--batch'],
    dateien.map(({ objekt }) => `${objekt}\n`).join(''),
  );
  let stelle = 0;
  return dateien.map(({ datei }) => {
    const umbruch = inhalt.indexOf(10, stelle);
    const laenge = Number(inhalt.toString('latin1', stelle, umbruch).split(' ')[2]);
    const text = inhalt.subarray(umbruch + 1, umbruch + 1 + laenge);
    stelle = umbruch + 1 + laenge + 1;
    return datei.endsWith('.md')
      ? seitenquelltext(datei, text)
      : quelltextAus(datei, text.toString('utf8'));
  });
}
