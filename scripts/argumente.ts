/** Arguments of command lines with a German message, and the end that it brings. */

/** Ends with a message; nothing has been changed. */
export function abbruch(meldung: string): never {
  console.error(meldung);
  process.exit(2);
}

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
