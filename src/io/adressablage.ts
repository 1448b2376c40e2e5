/** The lists of published addresses in the content folder, and the addresses of a built site. */
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import {
  listeAus,
  UMZUGSLISTE,
  umzugslisteAus,
  verlorene,
  zeilenAus,
  type Adressbestand,
  type Adressliste,
} from '../domain/ausgabe/adressliste.ts';
import type { Umzug } from '../domain/ausgabe/umzuege.ts';
import { basispfad } from '../domain/verzeichnis/urls.ts';
import { istBau } from './baumarke.ts';
import { adressordner } from './inhaltsordner.ts';
import { Klartextfehler } from './klartext.ts';
import { markdowntabelle } from './markdowntabelle.ts';

const ENDUNG = '.txt';

/** Reads one file. @throws Klartextfehler with its name and line */
function lies<T>(name: string, deute: (text: string) => T): T {
  const pfad = join(adressordner(), name + ENDUNG);
  try {
    return deute(readFileSync(pfad, 'utf8'));
  } catch (fehler) {
    throw new Klartextfehler(
      `„${pfad}“: ${(fehler as Error).message} Berichtigen Sie die Datei, oder holen Sie sie aus dem Repository zurück.`,
    );
  }
}

const gibtEs = (name: string): boolean => existsSync(join(adressordner(), name + ENDUNG));

/** All lists, by name; none where a content folder has none. @throws Klartextfehler */
export function leseAdresslisten(): Adressliste[] {
  if (!existsSync(adressordner())) return [];
  return readdirSync(adressordner())
    .filter((datei) => /^[^.].*\.txt$/.test(datei))
    .map((datei) => datei.slice(0, -ENDUNG.length))
    .filter((name) => name !== UMZUGSLISTE)
    .sort()
    .map((name) => lies(name, (text) => listeAus(name, text)));
}

/** The names in one list: days or ids that were published. @throws Klartextfehler */
export const leseVeroeffentlichte = (name: string): readonly string[] =>
  gibtEs(name) ? lies(name, (text) => listeAus(name, text)).namen : [];

/** What is led on by hand. @throws Klartextfehler */
export const leseUmzugsliste = (): Umzug[] =>
  gibtEs(UMZUGSLISTE) ? lies(UMZUGSLISTE, umzugslisteAus) : [];

/** Lines for people at the head of a file stay. */
const kopfVon = (pfad: string): string =>
  existsSync(pfad) ? (/^(?:#.*\n)*/.exec(readFileSync(pfad, 'utf8'))?.[0] ?? '') : '';

/** Writes the lists, each whole. */
export function schreibeAdresslisten(listen: readonly Adressliste[]): void {
  for (const liste of listen) {
    const pfad = join(adressordner(), liste.name + ENDUNG);
    writeFileSync(`${pfad}.neu`, `${kopfVon(pfad)}${zeilenAus(liste).join('\n')}\n`);
    renameSync(`${pfad}.neu`, pfad);
  }
}

/** The address of a file of the site. */
const adresseVon = (datei: string): string =>
  `/${datei.split(sep).join('/')}`.replace(/\/index\.html$/, '/');

/** Moves as the site's `_redirects` tells them, without the base path. */
function umzuegeIn(ordner: string): Map<string, string> {
  const datei = join(ordner, '_redirects');
  if (!existsSync(datei)) return new Map();
  const basis = (basispfad(process.env.BASE_PATH || '/') ?? '/').replace(/\/$/, '');
  const ohne = (pfad: string) => (pfad.startsWith(`${basis}/`) ? pfad.slice(basis.length) : pfad);
  return new Map(
    readFileSync(datei, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((zeile): [string, string] => {
        const [alt = '', neu = ''] = zeile.split(' ');
        return [ohne(alt), ohne(neu)];
      }),
  );
}

/** What a built site has. @throws Klartextfehler if there is no site */
export function leseAdressbestand(ordner: string): Adressbestand {
  if (!existsSync(ordner) || !istBau(ordner))
    throw new Klartextfehler(
      `In „${ordner}“ (OUT_DIR) liegt kein Bau der Website. Bauen Sie sie zuerst: „npm run build“.`,
    );
  const dateien = readdirSync(ordner, { recursive: true, withFileTypes: true })
    .filter((eintrag) => eintrag.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(ordner, sep).length));
  return { vorhandene: new Set(dateien.map(adresseVon)), umzuege: umzuegeIn(ordner) };
}

/** Addresses that lead on although the site has a page there: nobody could reach it. */
const verdeckte = (ordner: string, { vorhandene, umzuege }: Adressbestand): string[] =>
  [...umzuege.keys()].filter((adresse) => {
    if (!vorhandene.has(adresse)) return false;
    const datei = join(ordner, adresse.endsWith('/') ? `${adresse}index.html` : adresse);
    return !readFileSync(datei, 'utf8').includes('http-equiv="refresh"');
  });

/** So many rows are shown; more of them have one cause. */
const GEZEIGTE = 100;

/** What is wrong with the addresses of a site, as a table with the remedy; undefined if nothing is. */
export function adressbericht(
  ordner: string,
  listen: readonly Adressliste[],
  bestand: Adressbestand,
): string | undefined {
  const zeilen = [
    ...verlorene(listen, bestand).map(({ adresse, ziel }) => [
      adresse,
      ziel === undefined ? 'fehlt' : `führt nach ${ziel}, das fehlt`,
    ]),
    ...verdeckte(ordner, bestand).map((adresse) => [adresse, 'führt weiter, ist aber eine Seite']),
  ];
  if (zeilen.length === 0) return undefined;
  const weitere = zeilen.length - GEZEIGTE;
  return [
    markdowntabelle(['Veröffentlichte Adresse', 'Jetzt'], zeilen.slice(0, GEZEIGTE)),
    ...(weitere > 0 ? [`… und ${weitere} weitere`] : []),
    '',
    `${zeilen.length} veröffentlichte Adressen führen nicht mehr zum Ziel. Stellen Sie wieder her, was dort war, oder leiten Sie weiter: ein umbenanntes Amt mit „frueher“ in seinem Datensatz, alles andere mit einer Zeile „/alt/ /neu/“ in „${join(adressordner(), UMZUGSLISTE + ENDUNG)}“.`,
  ].join('\n');
}
