/** Reads a JSON file of the content folder; what is wrong with it is said with its name. */
import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { Klartextfehler } from './klartext.ts';

function leseText(pfad: string, abhilfe: string): string {
  try {
    return readFileSync(pfad, 'utf8');
  } catch (fehler) {
    const { code = '' } = fehler as NodeJS.ErrnoException;
    throw new Klartextfehler(
      code === 'ENOENT'
        ? `Die Datei „${pfad}“ fehlt. ${abhilfe}`
        : `Die Datei „${pfad}“ lässt sich nicht lesen (${code}). ${abhilfe}`,
    );
  }
}

function alsJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * @param abhilfe what to do if the file is missing or damaged, a German sentence
 * @throws Klartextfehler
 */
export function leseJsonDatei<T>(pfad: string, form: z.ZodType<T>, abhilfe: string): T {
  const daten = alsJson(leseText(pfad, abhilfe));
  if (daten === undefined)
    throw new Klartextfehler(
      `Die Datei „${pfad}“ ist beschädigt oder unvollständig: Sie ist kein gültiges JSON. ${abhilfe}`,
    );
  const { success, error } = form.safeParse(daten);
  if (success) return daten as T;
  const ort = error.issues[0]!.path.join(' › ') || 'der oberste Wert';
  throw new Klartextfehler(`Die Datei „${pfad}“ hat nicht die erwartete Form (${ort}). ${abhilfe}`);
}
