/** The folder that a build goes to: only what is nobody else's may be replaced. */
import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fremdesIn, istBau } from './baumarke.ts';
import { Klartextfehler } from './klartext.ts';

/** Folders of the project that hold no builds. */
const QUELLEN =
  '.astro .git .github .gitlab content deploy docs node_modules public scripts src tests'.split(
    ' ',
  );

/** Where builds go, as the environment says. */
export const zielangabe = (): string => process.env.OUT_DIR || 'dist';

/** Whether a path is the folder or lies in it. */
const liegtIn = (pfad: string, ordner: string): boolean =>
  pfad === ordner || pfad.startsWith(ordner === sep ? sep : ordner + sep);

/** The path without links; of what is not there yet, that of the nearest folder that is. */
function wirklich(pfad: string): string {
  if (existsSync(pfad)) return realpathSync(pfad);
  const eltern = dirname(pfad);
  return eltern === pfad ? pfad : join(wirklich(eltern), basename(pfad));
}

function* vorfahren(pfad: string): Generator<string> {
  for (let ordner = dirname(pfad); ; ordner = dirname(ordner)) {
    yield ordner;
    if (ordner === dirname(ordner)) return;
  }
}

const istLink = (pfad: string): boolean =>
  lstatSync(pfad, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

/** What speaks against writing the value like this; undefined if nothing does. */
function schreibfehler(angabe: string): string | undefined {
  if (angabe !== angabe.trim())
    return 'Die Angabe beginnt oder endet mit einem Leerzeichen. Entfernen Sie es.';
  if (angabe.startsWith('~'))
    return 'Die Tilde wird hier nicht ersetzt. Schreiben Sie den Pfad aus.';
  return undefined;
}

/** What speaks against the way to a target. */
function wegfehler(pfad: string): string | undefined {
  const weg = [pfad, ...vorfahren(pfad)];
  const erster = weg.slice(1).find((ordner) => existsSync(ordner))!;
  if (!statSync(erster).isDirectory())
    return `„${erster}“ ist kein Ordner. Nennen Sie einen anderen Pfad.`;
  const leer = weg.find((ordner) => istLink(ordner) && !existsSync(ordner));
  return leer && `Der Link „${leer}“ führt ins Leere. Berichtigen oder löschen Sie ihn.`;
}

/** What speaks against the place of a target, whatever is there. */
function ortsfehler(ziel: string, projekt: string, inhalt: string): string | undefined {
  if (liegtIn(projekt, ziel)) return 'Der Ordner enthält das Projekt selbst.';
  if (liegtIn(wirklich(homedir()), ziel)) return 'Der Ordner enthält Ihr Benutzerverzeichnis.';
  if (liegtIn(inhalt, ziel)) return 'Der Ordner enthält den mit den Datensätzen (CONTENT_DIR).';
  if (liegtIn(ziel, inhalt)) return 'Der Ordner liegt in dem mit den Datensätzen (CONTENT_DIR).';
  const [erster = ''] = relative(projekt, ziel).split(sep);
  if (QUELLEN.includes(erster)) return `„${erster}“ gehört zum Quelltext des Projekts.`;
  const bau = [...vorfahren(ziel)].find(istBau);
  if (bau) return `Der Ordner liegt in „${bau}“, das der nächste Bau dorthin ersetzt.`;
  return undefined;
}

/** What speaks against replacing what is there. */
function bestandsfehler(ziel: string): string | undefined {
  if (!existsSync(ziel)) return undefined;
  if (!statSync(ziel).isDirectory()) return 'Dort ist schon etwas, das kein Ordner ist.';
  if (statSync(ziel).dev !== statSync(dirname(ziel)).dev)
    return 'Der Ordner ist ein eingehängter Datenträger. Nennen Sie einen Ordner darin.';
  const fremdes = fremdesIn(ziel);
  if (!fremdes)
    return 'Der Ordner ist nicht leer und kein früherer Bau. Nennen Sie einen anderen, oder leeren Sie ihn selbst.';
  if (fremdes.length > 0)
    return `Im Ordner liegt „${fremdes[0]!}“, das aus keinem Bau stammt. Verschieben oder löschen Sie es selbst.`;
  return undefined;
}

const abgelehnt = (ziel: string, grund: string) =>
  new Klartextfehler(
    `Nach „${ziel}“ (OUT_DIR) kann nicht gebaut werden: ${grund} Es wurde nichts verändert.`,
  );

/** @throws Klartextfehler unless the folder is an earlier build, empty or not there */
export function pruefeErsetzbar(ziel: string): void {
  const grund = bestandsfehler(ziel);
  if (grund) throw abgelehnt(ziel, grund);
}

/**
 * The folder that a build goes to, without links: a link stays, its target is replaced.
 * @param angabe value of `OUT_DIR`
 * @param inhalt the content folder
 * @throws Klartextfehler if the build may not go there
 */
export function zielAus(angabe: string, projekt: string, inhalt: string): string {
  const pfad = resolve(projekt, angabe);
  const falsch = schreibfehler(angabe) ?? wegfehler(pfad);
  if (falsch) throw abgelehnt(angabe, falsch);
  const ziel = wirklich(pfad);
  const grund = ortsfehler(ziel, wirklich(projekt), wirklich(resolve(projekt, inhalt)));
  if (grund) throw abgelehnt(angabe, `${grund} Nennen Sie einen anderen Ordner.`);
  pruefeErsetzbar(ziel);
  return ziel;
}
