/**
 * Every address that was ever published, so that none is lost: lists of text, an address a line. Where
 * many things have the same addresses, a list holds their patterns (with `*`) and their names instead.
 */
import { SPRACHEN } from '../sprache/sprachen.ts';
import { fehlerseite } from './webserver.ts';

/** One list. */
export interface Adressliste {
  /** Name of its file, without its ending. */
  name: string;
  /** Whole addresses. */
  adressen: readonly string[];
  /** Addresses with a `*` in the place of a name; each holds for all names. */
  muster: readonly string[];
  /** Ids, slugs, days. */
  namen: readonly string[];
}

/** Lists that are asked for by name: what fits no other; days of states; offices with procedures. */
export const LISTEN = { einzelne: 'einzelne', staende: 'staende', verfahren: 'verfahren' } as const;

/** Moves that are led on by hand, in the same folder. */
export const UMZUGSLISTE = 'umzuege';

/** What a site has, and where addresses lead that it no longer has. */
export interface Adressbestand {
  vorhandene: ReadonlySet<string>;
  umzuege: ReadonlyMap<string, string>;
}

const NAME = /^[\w-]+$/;
const ADRESSE = /^\/[^\s*\\]*$/;
const MUSTER = /^\/[^\s*\\]*\*[^\s*\\]*$/;

/** Lines that say something, with their numbers. A `#` begins what is for people. */
const zeilenVon = (text: string): [zeile: string, nummer: number][] =>
  text
    .split(/\r?\n/)
    .map((zeile, i): [string, number] => [zeile.trim(), i + 1])
    .filter(([zeile]) => zeile !== '' && !zeile.startsWith('#'));

/** A line as a message repeats it: a damaged file may hold anything, as long as it likes. */
const gezeigt = (zeile: string): string => zeile.replace(/\p{Cc}/gu, '\uFFFD').slice(0, 80);

/** @throws Error with the line, in German, if it is neither address, pattern nor name */
export function listeAus(name: string, text: string): Adressliste {
  const zeilen = zeilenVon(text);
  for (const [zeile, nummer] of zeilen)
    if (![ADRESSE, MUSTER, NAME].some((form) => form.test(zeile)))
      throw new Error(
        `Zeile ${nummer}: „${gezeigt(zeile)}“ ist weder Adresse noch Muster noch Name.`,
      );
  const alle = [...new Set(zeilen.map(([zeile]) => zeile))].sort();
  return {
    name,
    adressen: alle.filter((zeile) => ADRESSE.test(zeile)),
    muster: alle.filter((zeile) => MUSTER.test(zeile)),
    namen: alle.filter((zeile) => NAME.test(zeile)),
  };
}

/** Moves by hand: in each line a former address and one of today. @throws Error like {@link listeAus} */
export const umzugslisteAus = (text: string): [alt: string, neu: string][] =>
  zeilenVon(text).map(([zeile, nummer]) => {
    const [alt = '', neu = '', ...rest] = zeile.split(/\s+/);
    if (!ADRESSE.test(alt) || !ADRESSE.test(neu) || alt === neu || rest.length > 0)
      throw new Error(
        `Zeile ${nummer}: „${gezeigt(zeile)}“ nennt nicht zwei Adressen, erwartet wird „/alt/ /neu/“.`,
      );
    return [alt, neu];
  });

/** The lines of a list in their order: patterns and addresses, then names. */
export const zeilenAus = ({ adressen, muster, namen }: Adressliste): string[] =>
  [...muster, ...adressen, ...namen].sort();

const mit = (muster: string, name: string): string => muster.replace('*', name);

/** All addresses of a list. */
export const adressenIn = ({ adressen, muster, namen }: Adressliste): string[] => [
  ...adressen,
  ...muster.flatMap((eines) => namen.map((name) => mit(eines, name))),
];

/** More moves in a row are a circle. */
const HOECHSTENS_UMZUEGE = 10;

/** Where an address ends today; undefined if that does not exist. */
function heutige(
  adresse: string,
  { vorhandene, umzuege }: Adressbestand,
  uebrig = HOECHSTENS_UMZUEGE,
): string | undefined {
  const ziel = umzuege.get(adresse);
  if (ziel === undefined) return vorhandene.has(adresse) ? adresse : undefined;
  return uebrig > 0 ? heutige(ziel, { vorhandene, umzuege }, uebrig - 1) : undefined;
}

/** Published addresses that neither exist nor lead to one that does, with where they lead instead. */
export const verlorene = (
  listen: readonly Adressliste[],
  bestand: Adressbestand,
): { adresse: string; ziel: string | undefined }[] =>
  [...new Set(listen.flatMap(adressenIn))]
    .filter((adresse) => heutige(adresse, bestand) === undefined)
    .sort()
    .map((adresse) => ({ adresse, ziel: bestand.umzuege.get(adresse) }));

/**
 * What is part of the program, and changes with it: code, files that only the site's own scripts
 * read, pages for what is not there; and what only some installations have (plaques, signatures).
 */
const TEILE_DES_PROGRAMMS: readonly RegExp[] = [
  /^\/(?:_|\.)/,
  /^\/(?:pagefind|finder|schild|bilder\/symbol)\//,
  /^\/(?:finder\.json|redaktion\/daten\.json|site\.webmanifest|favicon\.svg|sitemap-\d+\.xml)$/,
  /^\/karte\/.*\.json$/,
  /\.(?:jws|gz|br)$/,
];

const FEHLERSEITEN = new Set(
  SPRACHEN.map((sprache) => fehlerseite(sprache).replace(/index\.html$/, '')),
);

/** Whether people may keep an address: a page, a picture, a file of the open data. */
export const istBleibend = (adresse: string): boolean =>
  !FEHLERSEITEN.has(adresse) && !TEILE_DES_PROGRAMMS.some((teil) => teil.test(adresse));

/** What stands for the `*` if an address fits a pattern. */
function nameIn(adresse: string, muster: string): string | undefined {
  const [davor = '', danach = ''] = muster.split('*');
  if (!adresse.startsWith(davor) || !adresse.endsWith(danach)) return undefined;
  const name = adresse.slice(davor.length, adresse.length - danach.length);
  return NAME.test(name) ? name : undefined;
}

/** The pattern that an address becomes for one of the names. */
function* musterAus(adresse: string, namen: ReadonlySet<string>): Generator<string> {
  for (const { 0: teil, index } of adresse.matchAll(/[\w-]+/g))
    if (namen.has(teil)) yield `${adresse.slice(0, index)}*${adresse.slice(index + teil.length)}`;
}

/** The list with a new address in it, as a name or a pattern; undefined if it does not belong there. */
function aufgenommen(
  liste: Adressliste,
  adresse: string,
  gibtEs: (adresse: string) => boolean,
): Adressliste | undefined {
  const { muster, namen } = liste;
  for (const eines of muster) {
    const name = nameIn(adresse, eines);
    if (name !== undefined && muster.every((jedes) => gibtEs(mit(jedes, name))))
      return { ...liste, namen: [...namen, name].sort() };
  }
  if (muster.length === 0) return undefined;
  for (const eines of musterAus(adresse, new Set(namen)))
    if (namen.every((name) => gibtEs(mit(eines, name))))
      return { ...liste, muster: [...muster, eines].sort() };
  return undefined;
}

/**
 * The lists with everything that a site has beside them.
 * @returns the lists, and which addresses are new
 */
export function ergaenzt(
  listen: readonly Adressliste[],
  bestand: Adressbestand,
): { listen: Adressliste[]; neue: string[] } {
  const ergebnis = new Map(listen.map((liste) => [liste.name, liste]));
  const bekannte = new Set(listen.flatMap(adressenIn));
  const neue = [...bestand.vorhandene]
    .filter((adresse) => istBleibend(adresse) && !bekannte.has(adresse))
    .sort();
  const gibtEs = (adresse: string) => heutige(adresse, bestand) !== undefined;
  for (const adresse of neue) {
    if (bekannte.has(adresse)) continue;
    const erste = [...ergebnis.values()]
      .map((liste) => aufgenommen(liste, adresse, gibtEs))
      .find((liste) => liste !== undefined);
    const bisher = ergebnis.get(LISTEN.einzelne);
    const liste = erste ?? {
      ...(bisher ?? { muster: [], namen: [] }),
      name: LISTEN.einzelne,
      adressen: [...(bisher?.adressen ?? []), adresse].sort(),
    };
    ergebnis.set(liste.name, liste);
    for (const eine of erste ? adressenIn(erste) : [adresse]) bekannte.add(eine);
  }
  return { listen: [...ergebnis.values()], neue };
}
