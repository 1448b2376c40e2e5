/** What the command lines share: arguments with a German message, colours, the end. */

/** Ends with a message; nothing has been changed. */
export function abbruch(meldung: string): never {
  console.error(meldung);
  process.exit(2);
}

/** Parses the arguments; a wrong one is explained, not thrown. */
export function argumente<T>(lies: () => T): T {
  try {
    return lies();
  } catch (fehler) {
    return abbruch(
      `${(fehler as Error).message}\nDie Befehle und ihre Angaben stehen in der README und in docs/redaktion.md.`,
    );
  }
}

/** Colours where someone is looking (https://no-color.org, FORCE_COLOR). */
export const farbig = (): boolean =>
  process.env.NO_COLOR ? false : process.env.FORCE_COLOR ? true : Boolean(process.stdout.isTTY);
