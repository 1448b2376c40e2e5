/** Writes records: all or none, and never over another. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ordnerVon } from './inhaltsordner.ts';

/**
 * Writes all files or, if one cannot be written, none.
 * @param texte text by path, relative to the content folder
 */
export function schreibeAlle(texte: ReadonlyMap<string, string>): void {
  const pfade = [...texte].map(([datei, text]) => {
    const pfad = join(ordnerVon(datei), datei.replace(/^.*\//, ''));
    return { pfad, entwurf: join(dirname(pfad), `.${datei.replace(/^.*\//, '')}.neu`), text };
  });
  const alte = new Map<string, Buffer | undefined>();
  try {
    for (const { entwurf, text } of pfade) writeFileSync(entwurf, text);
    for (const { entwurf, pfad } of pfade) {
      alte.set(pfad, existsSync(pfad) ? readFileSync(pfad) : undefined);
      renameSync(entwurf, pfad);
    }
  } catch (fehler) {
    for (const [pfad, inhalt] of alte)
      if (inhalt === undefined) rmSync(pfad, { force: true });
      else writeFileSync(pfad, inhalt);
    for (const { entwurf } of pfade) rmSync(entwurf, { force: true });
    throw fehler;
  }
}

/** Writes a record that is not there yet. @throws if it is */
export function schreibeNeu(datei: string, text: string): void {
  const pfad = join(ordnerVon(datei), datei.replace(/^.*\//, ''));
  writeFileSync(pfad, text, { flag: 'wx' });
}
