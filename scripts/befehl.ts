/** What the command lines share: arguments with a German message, colours, the end. */
import type { Quelltext } from '../src/domain/datensatz/quelltext.ts';
import { bericht } from '../src/domain/pruefung/bericht.ts';
import type { Meldung } from '../src/domain/pruefung/meldung.ts';
import { pruefeVorab } from '../src/domain/pruefung/pruefung.ts';
import { leseStand } from '../src/io/git.ts';
import { lesePruefstand, pruefgrundlage } from '../src/io/inhalt.ts';
import { inhaltsordner, pruefeInhaltsordner } from '../src/io/inhaltsordner.ts';
import { klartext } from '../src/io/klartext.ts';
import { quelltextAus } from '../src/io/yaml.ts';

/** Ends with a message; nothing has been changed. */
export function abbruch(meldung: string): never {
  console.error(meldung);
  process.exit(2);
}

try {
  pruefeInhaltsordner();
} catch (fehler) {
  abbruch((fehler as Error).message);
}

// What is not the program's fault explains itself; everything else needs its stack.
process.on('uncaughtException', (fehler) => {
  console.error(klartext(fehler) ?? fehler);
  process.exit(1);
});

/** What the parser of arguments complains about, by its code. */
const ARGUMENTFEHLER: Record<string, string> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: 'Diese Angabe gibt es nicht',
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: 'Zu dieser Angabe fehlt der Wert, oder sie braucht keinen',
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: 'Das ist hier zu viel',
};

/** Parses the arguments; a wrong one is explained, not thrown. */
export function argumente<T>(lies: () => T): T {
  try {
    return lies();
  } catch (fehler) {
    const { code = '', message } = fehler as NodeJS.ErrnoException;
    const genannt = /'([^' ]+)/.exec(message)?.[1] ?? '';
    return abbruch(
      `${ARGUMENTFEHLER[code] ?? 'Die Angaben passen nicht'}: ${genannt}\nDie Befehle und ihre Angaben stehen in der README und in docs/redaktion.md.`,
    );
  }
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

/** The records and errands of another branch; what git cannot do is explained. */
export function leseBasis(ref: string): Quelltext[] {
  try {
    return leseStand(ref, inhaltsordner());
  } catch (fehler) {
    return abbruch((fehler as Error).message);
  }
}

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
