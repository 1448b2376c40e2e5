/** Arguments of command lines with a German message, and the end that it brings. */
import { readFileSync } from 'node:fs';

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

const WEITERES = 'Mehr steht in der README und in docs/redaktion.md.';

/** How the running command is called, as its own first comment says. */
function aufruf(): string {
  const kopf = readFileSync(process.argv[1]!, 'utf8').replace(/\n \*\s*/g, ' ');
  return `Aufruf: ${/`(npm run [^`]+)`/.exec(kopf)?.[1] ?? 'npm run'}`;
}

/** Parses the arguments; a wrong one is explained, not thrown. `--help` says how to call. */
export function argumente<T>(lies: () => T): T {
  if (process.argv.slice(2).some((angabe) => angabe === '--help' || angabe === '-h')) {
    console.log(`${aufruf()}\n${WEITERES}`);
    process.exit(0);
  }
  try {
    return lies();
  } catch (fehler) {
    const { code = '', message } = fehler as NodeJS.ErrnoException;
    const genannt = /'([^' ]+)/.exec(message)?.[1] ?? '';
    return abbruch(
      `${ARGUMENTFEHLER[code] ?? 'Die Angaben passen nicht'}: ${genannt}\n${aufruf()}\n${WEITERES}`,
    );
  }
}
