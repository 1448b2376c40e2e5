/**
 * What of strangers comes into the project: packages by exact version and hash, under licences that
 * the project may pass on, and files with a licence each. For developers, so in English.
 */

/** `package.json`, as far as it is looked at. */
export interface Paketdatei {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** A package in the lock file. */
interface Eintrag {
  version?: string;
  integrity?: string;
  resolved?: string;
  license?: string;
  dev?: boolean;
}

/** `package-lock.json`, as far as it is looked at. */
export interface Sperrdatei {
  packages: Record<string, Eintrag>;
}

/**
 * Licences under which a package may be used here: permissive ones, and those that ask for the source
 * of a library alone. MPL and LGPL are those of tools and of sharp's library, used unchanged.
 */
const ERLAUBT = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'EUPL-1.2',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
]);

/** Licences of tools of which nothing is delivered: the dictionaries of the spelling check. */
const ERLAUBT_BEI_WERKZEUGEN = new Set(['CC BY-SA 4.0', 'LGPL-3.0', 'WTFPL']);

/** Packages that do not name their licence in the way of npm, with the file that does. */
const ANDERSWO: Readonly<Record<string, string>> = {
  // Its LICENSE file.
  'png-js': 'MIT',
};

/** True if an expression of SPDX can be kept: of "OR" one part, of "AND" all. */
export function istErlaubt(ausdruck: string): boolean {
  const [oder] = [
    ausdruck
      .replace(/[()]/g, ' ')
      .trim()
      .split(/\s+OR\s+/),
  ];
  return oder.some((teil) => teil.split(/\s+AND\s+/).every((eine) => ERLAUBT.has(eine.trim())));
}

/** Name of a package from its path in the lock file. */
const nameAus = (pfad: string): string => pfad.replace(/^.*node_modules\//, '');

const EXAKT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/**
 * What speaks against the packages, a sentence each.
 * @param npmrc text of the settings of npm in the project
 */
export function paketmaengel(
  { dependencies, devDependencies, optionalDependencies }: Paketdatei,
  { packages }: Sperrdatei,
  npmrc: string,
): string[] {
  const verlangte = { ...dependencies, ...devDependencies, ...optionalDependencies };
  const eintraege = Object.entries(packages).filter(([pfad]) => pfad !== '');
  return [
    ...Object.entries(verlangte)
      .filter(([, version]) => !EXAKT.test(version))
      .map(([name, version]) => `package.json: ${name} is "${version}", not an exact version.`),
    ...eintraege.flatMap(([pfad, { integrity, resolved, license, dev }]) => {
      const name = nameAus(pfad);
      const lizenz = license ?? ANDERSWO[name];
      return [
        ...(integrity ? [] : [`package-lock.json: ${name} has no hash.`]),
        ...(resolved ? [`package-lock.json: ${name} names a registry host.`] : []),
        ...(lizenz !== undefined &&
        (istErlaubt(lizenz) || (dev && ERLAUBT_BEI_WERKZEUGEN.has(lizenz)))
          ? []
          : [
              `${name} is under "${lizenz ?? 'no licence'}", which is not on the list (src/io/lieferkette.ts).`,
            ]),
      ];
    }),
    ...(/^ignore-scripts=true$/m.test(npmrc)
      ? []
      : ['.npmrc does not say ignore-scripts=true: install steps of strangers would run.']),
  ];
}

/** A part of REUSE.toml: which files are under which licence. */
interface Angabe {
  muster: RegExp[];
  lizenz: string;
}

/** A path with wildcards, as REUSE means it: `*` within a folder, `**` across them. */
const alsMuster = (pfad: string): RegExp =>
  new RegExp(
    `^${pfad
      .split('**')
      .map((teil) => teil.split('*').map(RegExp.escape).join('[^/]*'))
      .join('.*')}$`,
  );

const inAnfuehrung = (text: string): string[] => [...text.matchAll(/"([^"]*)"/g)].map((m) => m[1]!);

/** The annotations of REUSE.toml in their order; read are only the forms that ours uses. */
export function reuseAngaben(toml: string): Angabe[] {
  return toml
    .replace(/^#.*$/gm, '')
    .split('[[annotations]]')
    .slice(1)
    .map((teil) => {
      const pfade = /^path = (\[[^\]]*\]|"[^"]*")/m.exec(teil)?.[1] ?? '';
      const lizenz = /^SPDX-License-Identifier = "([^"]*)"/m.exec(teil)?.[1];
      if (!lizenz || !/^SPDX-FileCopyrightText = /m.test(teil))
        throw new Error(`REUSE.toml: an annotation lacks licence or copyright: ${pfade}`);
      return { muster: inAnfuehrung(pfade).map(alsMuster), lizenz };
    });
}

/** The licence of a file: the last annotation that fits counts. */
export const lizenzVon = (angaben: readonly Angabe[], datei: string): string | undefined =>
  angaben.findLast(({ muster }) => muster.some((eines) => eines.test(datei)))?.lizenz;

/**
 * What speaks against the licences of files, a sentence each.
 * @param dateien all files of the repository
 */
export function lizenzmaengel(toml: string, dateien: readonly string[]): string[] {
  const angaben = reuseAngaben(toml);
  const namen = (lizenz: string) => lizenz.split(/\s+(?:AND|OR)\s+/);
  const eigene = dateien.filter((datei) => !datei.startsWith('LICENSES/'));
  const texte = dateien.flatMap((datei) => /^LICENSES\/(.+)\.txt$/.exec(datei)?.[1] ?? []);
  const benutzte = new Set(
    eigene.flatMap((datei) => namen(lizenzVon(angaben, datei) ?? '')).filter(Boolean),
  );
  return [
    ...eigene
      .filter((datei) => lizenzVon(angaben, datei) === undefined)
      .map((datei) => `REUSE.toml says nothing of ${datei}.`),
    ...[...benutzte]
      .filter((lizenz) => !texte.includes(lizenz))
      .map((lizenz) => `LICENSES/${lizenz}.txt is missing.`),
    ...texte
      .filter((lizenz) => !benutzte.has(lizenz))
      .map((lizenz) => `LICENSES/${lizenz}.txt belongs to no file.`),
    ...angaben
      .filter(({ muster }) => !muster.some((eines) => eigene.some((datei) => eines.test(datei))))
      .map(
        ({ muster }) =>
          `REUSE.toml names files that are not there: ${muster.map(String).join(', ')}`,
      ),
  ];
}
