/** What the command lines on content share: a sound content folder, colours, the end. */
import type { Quelltext } from '../src/domain/datensatz/quelltext.ts';
import { bericht } from '../src/domain/pruefung/bericht.ts';
import type { Meldung } from '../src/domain/pruefung/meldung.ts';
import { pruefeVorab } from '../src/domain/pruefung/pruefung.ts';
import type { Dateiinhalt } from '../src/domain/redaktion/dateiaenderungen.ts';
import { abzweigung, leseStand } from '../src/io/git.ts';
import { leseNebendateienAus } from '../src/io/gitinhalt.ts';
import { lesePruefstand, pruefgrundlage } from '../src/io/inhalt.ts';
import { inhaltsordner, pruefeInhaltsordner } from '../src/io/inhaltsordner.ts';
import { klartext } from '../src/io/klartext.ts';
import { quelltextAus } from '../src/io/yaml.ts';
import { abbruch, argumente as leseArgumente } from './argumente.ts';

export { abbruch } from './argumente.ts';

/**
 * The arguments of a command on content, with which it begins: from here on what is not the
 * program's fault explains itself, everything else shows its stack; `CONTENT_DIR` is sound.
 */
export function argumente<T>(lies: () => T): T {
  const werte = leseArgumente(lies);
  process.on('uncaughtException', (fehler) => {
    console.error(klartext(fehler) ?? fehler);
    process.exit(1);
  });
  try {
    pruefeInhaltsordner();
  } catch (fehler) {
    abbruch((fehler as Error).message);
  }
  return werte;
}

/** Why a file could not be read, in German. */
export function leseproblem(datei: string, fehler: unknown): string {
  const { code, message } = fehler as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `Die Datei „${datei}“ gibt es nicht.`;
  if (code === 'EISDIR') return `„${datei}“ ist ein Ordner, erwartet wird eine Datei.`;
  if (code === 'EACCES') return `Die Datei „${datei}“ darf nicht gelesen werden.`;
  return message;
}

/** Colours where someone is looking (https://no-color.org, FORCE_COLOR). */
export const farbig = (): boolean =>
  process.env.NO_COLOR ? false : process.env.FORCE_COLOR ? true : Boolean(process.stdout.isTTY);

/** What git cannot do is explained. */
export function mitGit<T>(lies: () => T): T {
  try {
    return lies();
  } catch (fehler) {
    return abbruch((fehler as Error).message);
  }
}

/**
 * The records and errands of another branch.
 * @param kopf the branch compared with it, if it is not that of the work tree
 */
export const leseBasis = (ref: string, kopf?: string): Quelltext[] =>
  mitGit(() => leseStand(ref, inhaltsordner(), kopf));

/** All other files of the content folder there. */
export const leseNebenbasis = (ref: string, kopf?: string): Dateiinhalt[] =>
  mitGit(() => leseNebendateienAus(abzweigung(inhaltsordner(), ref, kopf), inhaltsordner()));

/** What a command that writes records works on, and the check of what it is about to write. */
export function arbeitsstand() {
  const grundlage = pruefgrundlage();
  const pruefstand = lesePruefstand(grundlage);
  return {
    register: grundlage.register,
    pruefstand,
    heute: grundlage.heute,
    vorab: (texte: ReadonlyMap<string, string>) =>
      pruefeVorab(pruefstand.quelltexte, texte, grundlage, quelltextAus),
  };
}

export const istFehler = ({ schwere }: Meldung): boolean => schwere === 'fehler';

/** Shows what the check says of texts before they are written. */
export function zeige(meldungen: readonly Meldung[], texte: ReadonlyMap<string, string>): void {
  if (meldungen.length === 0) return;
  console.log(
    bericht('text', meldungen, {
      dateien: texte.size,
      ordner: inhaltsordner(),
      texte,
      farbe: farbig(),
      gesammelt: texte.size > 1,
    }),
  );
}
