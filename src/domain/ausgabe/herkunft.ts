/** Where the values of a field come from, and what their source asks of who uses them. */
import { REGISTERQUELLEN, type Registerquelle } from '../register/quellen.ts';
import { gruppiere } from '../sprache/listen.ts';
import type { Sprache } from '../sprache/sprachen.ts';

/** What a field is taken from; `berechnet` is what this directory makes of the others. */
export const HERKUENFTE = [
  'datensatz',
  'register',
  'einwohner',
  'koordinaten',
  'postleitzahlen',
  'berechnet',
] as const;

export type Herkunft = (typeof HERKUENFTE)[number];

/** The licences of the files. SPDX identifiers, as Data Package and most programs write them. */
export const LIZENZEN = {
  'CC0-1.0': {
    titel: 'Creative Commons Zero 1.0 (CC0)',
    adresse: 'https://creativecommons.org/publicdomain/zero/1.0/',
    dcat: 'http://dcat-ap.de/def/licenses/cc-zero',
  },
  'CC-BY-4.0': {
    titel: 'Creative Commons Namensnennung 4.0 (CC BY 4.0)',
    adresse: 'https://creativecommons.org/licenses/by/4.0/',
    dcat: 'http://dcat-ap.de/def/licenses/cc-by/4.0',
  },
  'ODbL-1.0': {
    titel: 'Open Database License 1.0 (ODbL)',
    adresse: 'https://opendatacommons.org/licenses/odbl/1-0/',
    dcat: 'http://dcat-ap.de/def/licenses/odbl',
  },
} as const;

export type Lizenz = keyof typeof LIZENZEN;

/** The name under which the table of sources has what a field is taken from. */
const IM_REGISTER: Partial<Record<Herkunft, string>> = {
  register: 'Namen und Zugehörigkeit',
  einwohner: 'Einwohnerzahlen',
  koordinaten: 'Koordinaten',
  postleitzahlen: 'Postleitzahlen',
};

/**
 * The source of the register behind a field; undefined where each record names its own, or none is
 * needed.
 */
export const registerquelle = (herkunft: Herkunft): Registerquelle | undefined =>
  REGISTERQUELLEN.find(({ was }) => was.de === IM_REGISTER[herkunft]);

/** The licence of a file: that of the part which asks most. */
export const lizenzAus = (herkuenfte: ReadonlySet<Herkunft>): Lizenz =>
  herkuenfte.has('postleitzahlen')
    ? 'ODbL-1.0'
    : (['koordinaten', 'einwohner', 'register'] as const).some((eine) => herkuenfte.has(eine))
      ? 'CC-BY-4.0'
      : 'CC0-1.0';

const SELBST: Record<Sprache, string> = {
  de: 'Verzeichnis „Digitales Amt“',
  en: 'Directory “Digitales Amt”',
};

/**
 * How to name the sources of a file in one line.
 * @param adresse of the page on the data
 * @param tag day of the export, as readers write it
 */
export function nennung(
  herkuenfte: ReadonlySet<Herkunft>,
  sprache: Sprache,
  { adresse, tag }: { adresse: string; tag: string },
): string {
  const genutzte = HERKUENFTE.filter((eine) => herkuenfte.has(eine))
    .map(registerquelle)
    .filter((quelle) => quelle !== undefined);
  const quellen = [...gruppiere(genutzte, ({ nennung }) => nennung[sprache])].map(
    ([name, eine]) =>
      `${eine.map(({ was }) => was[sprache]).join(', ')}: ${name}, ${eine[0].lizenz[sprache]}`,
  );
  return [`${SELBST[sprache]} (${adresse}), ${tag}`, ...quellen].join('; ');
}
