/** Faults that are not the program's: said in one German sentence, without a stack. */
import { paketschaden } from './paketschaden.ts';

const NAME = 'Klartextfehler';

/** A fault of a file, a folder, the clock or a record; the message says how to mend it. */
export class Klartextfehler extends Error {
  override name = NAME;
  /** None: whoever prints errors with their stack would show it to editors. */
  override stack = '';
}

/** What the operating system refuses, by its code. */
const URSACHEN: Record<string, string> = {
  ENOSPC: 'Auf dem Datenträger ist kein Platz mehr. Schaffen Sie Platz',
  EDQUOT: 'Der Platz, der Ihnen auf dem Datenträger zusteht, ist verbraucht. Schaffen Sie Platz',
  EROFS: 'Der Datenträger darf nur gelesen werden. Nennen Sie einen anderen Ordner',
  EACCES: 'Dafür fehlt das Recht. Geben Sie es Ihrem Benutzerkonto',
  EPERM: 'Dafür fehlt das Recht. Geben Sie es Ihrem Benutzerkonto',
  EFBIG:
    'Eine Datei darf hier nicht so groß werden. Heben Sie die Grenze auf („ulimit -f unlimited“)',
  EMFILE: 'Es dürfen nicht genug Dateien zugleich offen sein. Erlauben Sie mehr („ulimit -n 4096“)',
  ENFILE: 'Auf diesem Rechner sind zu viele Dateien offen. Beenden Sie andere Programme',
  ENOMEM: 'Der Arbeitsspeicher reicht nicht. Beenden Sie andere Programme',
  EIO: 'Der Datenträger meldet einen Fehler. Prüfen oder ersetzen Sie ihn',
  EBUSY: 'Etwas anderes hält den Ordner fest. Geben Sie ihn frei',
};

/** Programs in other languages pass on the system's words, not its code. */
const WORTLAUTE: readonly (readonly [RegExp, string])[] = [
  [/No space left on device/, 'ENOSPC'],
  [/Read-only file system/, 'EROFS'],
  [/Permission denied/, 'EACCES'],
  [/File too large/, 'EFBIG'],
  [/Too many open files/, 'EMFILE'],
  [/Cannot allocate memory/, 'ENOMEM'],
];

function systemfehler(fehler: Error): { code: string; path?: string | undefined } | undefined {
  const { code, path, message, cause } = fehler as NodeJS.ErrnoException;
  if (code && code in URSACHEN) return { code, path };
  const gesagt = WORTLAUTE.find(([wortlaut]) => wortlaut.test(message))?.[1];
  if (gesagt) return { code: gesagt };
  return cause instanceof Error ? systemfehler(cause) : undefined;
}

/**
 * The sentence that explains a fault; undefined if it is the program's own, which needs its stack.
 * Goes by the name, because a bundler may load this file a second time.
 */
export function klartext(fehler: unknown): string | undefined {
  if (!(fehler instanceof Error)) return undefined;
  if (fehler.name === NAME) return fehler.message;
  const system = systemfehler(fehler);
  if (!system) return paketschaden(fehler);
  return `${system.path ? `„${system.path}“: ` : ''}${URSACHEN[system.code]!}, und wiederholen Sie den Befehl (${system.code}).`;
}
