/** Damage of installed packages: told by what Node says of it, or before a damaged file ends the process. */
import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';

const ABHILFE = 'Installieren Sie die Pakete neu („npm ci“), und wiederholen Sie den Befehl.';

/** What Node or a package says where a file is missing or cannot be loaded. */
const CODES = new Set([
  'ERR_DLOPEN_FAILED',
  'ERR_MODULE_NOT_FOUND',
  'MODULE_NOT_FOUND',
  'ERR_PACKAGE_PATH_NOT_EXPORTED',
  'ERR_INVALID_PACKAGE_CONFIG',
]);
/** The bundler tells in words: of a file that it cannot read, or of one that it does not find. */
const WORTLAUT =
  /Could not load the "\w+" module|ERR_DLOPEN_FAILED|PARSE_ERROR|failed to resolve import/;

/** Name of the package that a text speaks of. */
const paketIn = (text: string): string | undefined =>
  /node_modules[/\\]((?:@[\w.-]+[/\\])?[\w.-]+)/.exec(text)?.[1]?.replace('\\', '/') ??
  /(?:Could not load the|Cannot find (?:package|module)|failed to resolve import|requested module) ["'](@?\w[\w./-]*)["']/.exec(
    text,
  )?.[1];

/** What a stack says before the error itself: the place in a file that cannot be read. */
const fundstelle = ({ name, stack = '' }: Error): string => stack.split(name)[0]!;

/** A syntax error names the file before its own message; a missing name is said of the file that asks. */
const istUnlesbar = (fehler: Error): boolean =>
  fehler.name === 'SyntaxError' &&
  (fundstelle(fehler).includes('node_modules') ||
    fehler.message.includes('does not provide an export'));

/** The sentence for an error that comes from a damaged or missing package; undefined for all others. */
export function paketschaden(fehler: Error): string | undefined {
  const { code = '' } = fehler as NodeJS.ErrnoException;
  if (!CODES.has(code) && !WORTLAUT.test(fehler.message) && !istUnlesbar(fehler)) return undefined;
  const paket = paketIn(fehler.message) ?? paketIn(fundstelle(fehler));
  // A file of the project itself that is missing is no matter of packages.
  if (paket === undefined) return undefined;
  return `Das Paket „${paket}“ in node_modules fehlt oder ist beschädigt. ${ABHILFE}`;
}

/** Folders whose programs are loaded into the process: a file that is cut off would kill it. */
const PROGRAMMORDNER = /^sharp-(?:libvips-)?linux/;

/** Where the table of sections stands in an ELF file of 64 bits, how large and how many they are. */
const ELF = { kennung: '7f454c4602', tabelle: 40, groesse: 58, anzahl: 60, kopf: 64 };

/** Whether a program for Linux is as long as its head says. What is none is taken for whole. */
export function istGanz(datei: string): boolean {
  const griff = openSync(datei, 'r');
  try {
    const kopf = Buffer.alloc(ELF.kopf);
    const gelesen = readSync(griff, kopf, 0, ELF.kopf, 0);
    if (gelesen < ELF.kopf) return false;
    if (!kopf.toString('hex').startsWith(ELF.kennung)) return true;
    const ende =
      Number(kopf.readBigUInt64LE(ELF.tabelle)) +
      kopf.readUInt16LE(ELF.groesse) * kopf.readUInt16LE(ELF.anzahl);
    return fstatSync(griff).size >= ende;
  } finally {
    closeSync(griff);
  }
}

/** The files of a folder that hold programs. */
const programmeIn = (ordner: string): string[] =>
  existsSync(ordner)
    ? readdirSync(ordner, { withFileTypes: true })
        .filter((eintrag) => eintrag.isFile() && /\.node$|\.so[.\d]*$/.test(eintrag.name))
        .map(({ name }) => join(ordner, name))
    : [];

/** The first program of the packages that is cut off, in a sentence; undefined if all are whole. */
export function abgeschnittenesProgramm(pakete: string): string | undefined {
  const scope = join(pakete, '@img');
  if (!existsSync(scope)) return undefined;
  const datei = readdirSync(scope)
    .filter((name) => PROGRAMMORDNER.test(name))
    .flatMap((name) => programmeIn(join(scope, name, 'lib')))
    .find((programm) => !istGanz(programm));
  return datei && `Die Datei „${datei}“ ist unvollständig. ${ABHILFE}`;
}
