/**
 * The licences of what the site delivers of others: code in the browser, styles, fonts, the search.
 * Their notices must come along; `/lizenzen.txt` holds them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Klartextfehler } from './klartext.ts';

/** Something of others that is delivered. */
interface Beilage {
  /** Name of the package, as npm knows it. */
  paket: string;
  /** Where it is found in the site (German, with the word that it answers in English). */
  wofuer: string;
}

/** Packages of which something is in the site. The build fails where the browser loads another. */
export const BEILAGEN: readonly Beilage[] = [
  { paket: '@kern-ux/native', wofuer: 'Gestaltung / styles' },
  { paket: 'csv-stringify', wofuer: 'Tabellen / tables' },
  { paket: 'jose', wofuer: 'Prüfung der Unterschriften / verifying signatures' },
  { paket: 'js-yaml', wofuer: 'Formular der Redaktion / form of the editors' },
  { paket: 'leaflet', wofuer: 'Karte / map' },
  { paket: 'pagefind', wofuer: 'Volltextsuche / full text search' },
];

/** Where packages keep their licence: a file, or a folder of several. */
const LIZENZORTE = /^licen[cs]e(?:\.(?:md|txt))?$/i;

function liesLizenz(ordner: string): string {
  const ort = readdirSync(ordner, { withFileTypes: true }).find(({ name }) =>
    LIZENZORTE.test(name),
  );
  if (!ort)
    throw new Klartextfehler(
      `In „${ordner}“ fehlt die Lizenz, die mit der Website ausgeliefert werden muss. Installieren Sie die Pakete neu: „npm ci“.`,
    );
  const pfad = join(ordner, ort.name);
  const dateien = ort.isDirectory()
    ? readdirSync(pfad)
        .sort()
        .map((name) => join(pfad, name))
    : [pfad];
  return dateien.map((datei) => readFileSync(datei, 'utf8').trim()).join('\n\n');
}

/** A notice with its heading. */
const abschnitt = (titel: string, zeilen: readonly string[], text: string): string =>
  `${'='.repeat(80)}\n${titel}\n${zeilen.join('\n')}\n${'='.repeat(80)}\n\n${text.replaceAll('\r', '').trim()}\n`;

function paketabschnitt({ paket, wofuer }: Beilage): string {
  const ordner = join('node_modules', paket);
  const { version, license } = JSON.parse(readFileSync(join(ordner, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  return abschnitt(
    `${paket} ${version}`,
    [wofuer, `Lizenz / licence: ${license}`],
    liesLizenz(ordner),
  );
}

/** All notices as one text. @throws Klartextfehler where a package brings no licence */
export const lizenzhinweise = (): string =>
  [
    'Lizenzen der mitgelieferten Teile / licences of what comes with this site\n',
    'Programm: EUPL-1.2. Datensätze: CC0-1.0. Register und Karten: Quellen im Fuß jeder Seite und unter /daten/.\n',
    ...BEILAGEN.map(paketabschnitt),
    abschnitt(
      'Fira Sans',
      [
        'Schrift (Auszug der Zeichen) / font (subset)',
        'Digitized data copyright (c) 2012-2015, The Mozilla Foundation and Telefonica S.A.',
        'Lizenz / licence: OFL-1.1',
      ],
      readFileSync(join('LICENSES', 'OFL-1.1.txt'), 'utf8'),
    ),
  ].join('\n');

/** The package that a module of the bundler comes from; undefined for our own and the bundler's. */
export const paketAus = (modul: string): string | undefined =>
  /^[^\0]*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(modul)?.[1];

/** For the bundler: what the browser loads of others must be on the list, so that its notice is delivered. */
export const nurMitHinweis = {
  name: 'nur-mit-hinweis',
  applyToEnvironment: ({ name }: { name: string }) => name === 'client',
  generateBundle(_: unknown, teile: Record<string, { type: string; moduleIds?: string[] }>) {
    const pakete = new Set(
      Object.values(teile).flatMap(({ moduleIds = [] }) => moduleIds.map(paketAus)),
    );
    const fehlende = [...pakete].filter(
      (eines) => eines !== undefined && !BEILAGEN.some(({ paket }) => paket === eines),
    );
    if (fehlende.length > 0)
      throw new Klartextfehler(
        `Der Browser lädt Teile von ${fehlende.join(', ')}, deren Lizenzhinweis nicht mitgeliefert wird. Nennen Sie sie in src/io/beilagen.ts.`,
      );
  },
};
