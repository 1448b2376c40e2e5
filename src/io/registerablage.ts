/**
 * Keeps the register: reads the one that is replaced, and writes the new one, one entry a line, so
 * that both can be compared.
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topologie } from '../domain/geo/topologie.ts';
import {
  registerAus,
  type Behoerde,
  type Ortsteil,
  type Register,
} from '../domain/register/register.ts';
import {
  behoerdenform,
  grenzenform,
  standform,
  verzeichnisform,
  type Registerstand,
} from '../domain/register/registerform.ts';
import { gebietsschluessel, REGISTERDATEIEN } from '../domain/register/selbstpruefung.ts';
import { leseJsonDatei } from './inhaltsdatei.ts';
import { klartext } from './klartext.ts';
import { quellenname } from './registerdatei.ts';

const zeilenweise = (liste: readonly unknown[]) =>
  `[\n${liste.map((eintrag) => JSON.stringify(eintrag)).join(',\n')}\n]\n`;

const nachSchluessel = (werte: Readonly<Record<string, unknown>>) =>
  `{\n${Object.keys(werte)
    .sort()
    .map((schluessel) => `"${schluessel}":${JSON.stringify(werte[schluessel])}`)
    .join(',\n')}\n}\n`;

/** What the new register needs of the one that it replaces. */
export interface Vorgaenger {
  /** Undefined if it is damaged: then former addresses cannot be found out. */
  register: Register | undefined;
  einwohnerstand: string | undefined;
  /** AGS by former slug of a place. */
  fruehereOrte: Readonly<Record<string, string>>;
}

/**
 * Reads what is left of a register, sound or not.
 * @throws Klartextfehler if its list of former addresses cannot be read: nothing else knows them
 */
export function leseVorgaenger(ordner: string): Vorgaenger {
  const abhilfe = 'Holen Sie die Datei aus dem Repository zurück.';
  const pfad = (datei: keyof typeof REGISTERDATEIEN) => join(ordner, REGISTERDATEIEN[datei]);
  const fruehereOrte = leseJsonDatei(pfad('fruehereOrte'), verzeichnisform, abhilfe);
  try {
    const behoerden = leseJsonDatei(pfad('behoerden'), behoerdenform, abhilfe);
    const { einwohnerstand } = leseJsonDatei(pfad('stand'), standform, abhilfe);
    return { register: registerAus(behoerden, {}), einwohnerstand, fruehereOrte };
  } catch (fehler) {
    console.error(`Das bisherige Register lässt sich nicht lesen. ${klartext(fehler) ?? ''}`);
    return { register: undefined, einwohnerstand: undefined, fruehereOrte };
  }
}

/** Keys of the areas of municipalities and of unincorporated areas in the register that is replaced. */
export const leseUmrisse = (ordner: string): Set<string> =>
  gebietsschluessel(
    leseJsonDatei(
      join(ordner, REGISTERDATEIEN.gemeinden),
      grenzenform,
      'Holen Sie die Datei aus dem Repository zurück.',
    ),
  );

/** All that the register consists of. */
export interface Registerdateien {
  stand: Registerstand;
  behoerden: readonly Behoerde[];
  ortsteile: readonly Ortsteil[];
  namensvettern: readonly string[];
  /** Postcodes by AGS. */
  postleitzahlen: Readonly<Record<string, readonly string[]>>;
  /** Names of unincorporated areas by AGS. */
  gemeindefrei: Readonly<Record<string, string>>;
  /** AGS by former slug of a place. */
  fruehereOrte: Readonly<Record<string, string>>;
  grenzen: { gemeinden: Topologie; kreise: Topologie };
}

/** Names by municipality: its key would stand thousands of times. */
const nachGemeinde = (ortsteile: readonly Ortsteil[]): Record<string, string[]> =>
  Object.fromEntries(
    [...Map.groupBy(ortsteile, ({ gemeinde }) => gemeinde)].map(([ags, teile]) => [
      ags,
      teile.map(({ name }) => name),
    ]),
  );

/** Writes all files of the register. */
export function schreibeRegister(ordner: string, daten: Registerdateien): void {
  const texte: Record<keyof typeof REGISTERDATEIEN, string> = {
    stand: `${JSON.stringify(daten.stand, null, 2)}\n`,
    behoerden: zeilenweise(daten.behoerden),
    ortsteile: nachSchluessel(nachGemeinde(daten.ortsteile)),
    namensvettern: zeilenweise(daten.namensvettern),
    postleitzahlen: nachSchluessel(daten.postleitzahlen),
    gemeindefrei: nachSchluessel(daten.gemeindefrei),
    fruehereOrte: nachSchluessel(daten.fruehereOrte),
    gemeinden: `${JSON.stringify(daten.grenzen.gemeinden)}\n`,
    kreise: `${JSON.stringify(daten.grenzen.kreise)}\n`,
  };
  for (const [datei, text] of Object.entries(texte))
    writeFileSync(join(ordner, REGISTERDATEIEN[datei as keyof typeof REGISTERDATEIEN]), text);
}

/** Keeps the Bavarian part of an edition as the source, in the place of the one before. */
export function schreibeQuelle(quelle: string, stand: string, text: string): void {
  for (const name of readdirSync(quelle)) if (/^GV100AD_/.test(name)) rmSync(join(quelle, name));
  writeFileSync(join(quelle, quellenname(stand)), text);
}
