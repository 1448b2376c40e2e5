/** What is known of the links that pages offer: of when an address is, and what the last visit saw. */
import type { Datensatz } from '../datensatz/schema.ts';
import { ohneWww, urlAus } from '../sprache/webadresse.ts';

/**
 * `erreichbar`: it answers. `verschoben`: it answers elsewhere. `fehlt`: the page is gone.
 * `unklar`: no answer, or one that says nothing of the page (locked to robots, overloaded).
 */
export const ZUSTAENDE = ['erreichbar', 'verschoben', 'fehlt', 'unklar'] as const;
export type Zustand = (typeof ZUSTAENDE)[number];

/** What came of the last visit to an address. */
export interface Linkergebnis {
  /** Day of the visit, `YYYY-MM-DD`. */
  geprueft: string;
  zustand: Zustand;
  /** Status of HTTP, where there was an answer. */
  status?: number;
  /** Where the address leads now, if it leads elsewhere. */
  ziel?: string;
  /** Why there was no answer (German). */
  grund?: string;
  /** Day since which it has not been reached. */
  seit?: string;
}

/** All results by address, as they stand in `content/links.json`. */
export type Linkergebnisse = Record<string, Linkergebnis>;

/** What a page says of one link. */
export type Linklage =
  /** From an older list, and nobody has opened it since; `stand` is that of the list. */
  | { art: 'ungeoeffnet'; stand: string }
  /** What the visit of that day saw; `host` is another one to which the address leads. */
  | { art: 'erreichbar' | 'tot' | 'unklar'; geprueft: string }
  | { art: 'umgezogen'; geprueft: string; host: string };

/** Where an address leads, if that is not the host that it names. */
function andererHost(adresse: string, ziel: string | undefined): string | undefined {
  const [von, zu] = [adresse, ziel].map((eine) => urlAus(eine)?.hostname);
  return von && zu && ohneWww(von) !== ohneWww(zu) ? ohneWww(zu) : undefined;
}

/**
 * Gone, or without any answer in more than one run: a single silence may be the network's.
 * An answer that only turns robots away says nothing of the page.
 */
const istTot = ({ zustand, status, geprueft, seit }: Linkergebnis): boolean =>
  zustand === 'fehlt' ||
  (zustand === 'unklar' && status === undefined && seit !== undefined && seit < geprueft);

/**
 * What is known of an address; undefined if nothing is.
 * @param stand of when the address is, where nobody has opened it since
 */
export function linklage(
  adresse: string | undefined,
  ergebnisse: Linkergebnisse,
  stand?: string,
): Linklage | undefined {
  if (adresse === undefined) return undefined;
  const ergebnis = ergebnisse[adresse];
  if (!ergebnis) return stand === undefined ? undefined : { art: 'ungeoeffnet', stand };
  const { geprueft, zustand, ziel } = ergebnis;
  if (istTot(ergebnis)) return { art: 'tot', geprueft };
  if (zustand === 'unklar') return { art: 'unklar', geprueft };
  const host = andererHost(adresse, ziel);
  return host === undefined
    ? { art: 'erreichbar', geprueft }
    : { art: 'umgezogen', geprueft, host };
}

/** True for a link that no page may offer as if it worked. */
export const istToterLink = (lage: Linklage | undefined): boolean => lage?.art === 'tot';

/** The links of a record that are dead, with the field in which they stand. */
export const toteLinks = (datensatz: Datensatz, ergebnisse: Linkergebnisse) =>
  adressenVon(datensatz).filter(({ adresse }) => istToterLink(linklage(adresse, ergebnisse)));

/** What is known of the ways to an authority. */
export interface Wege {
  website: Linklage | undefined;
  bayernportal: Linklage | undefined;
}

/** What is known of the ways to the authority of a record. */
export const wegeVon = (
  { website, website_stand, bayernportal }: Datensatz,
  ergebnisse: Linkergebnisse,
): Wege => ({
  website: linklage(website, ergebnisse, website_stand),
  bayernportal: linklage(bayernportal, ergebnisse),
});

/** What an office page says of its links. */
export interface Linkstand extends Wege {
  /** Day by which all were visited; undefined while one of them has not been. */
  geprueft: string | undefined;
  /** Addresses that are dead. */
  tote: readonly string[];
}

/** All addresses of a record with the field in which they stand. */
export function adressenVon(datensatz: Datensatz): { adresse: string; feld: string }[] {
  const { website, bayernportal, auszeichnung, entzug, online_verfahren } = datensatz;
  return [
    { adresse: website, feld: 'website' },
    { adresse: bayernportal, feld: 'bayernportal' },
    { adresse: auszeichnung.quelle, feld: 'auszeichnung › quelle' },
    { adresse: entzug?.quelle, feld: 'entzug › quelle' },
    ...online_verfahren.map(({ quelle, stand }) => ({
      adresse: quelle,
      feld: `Zahl ${stand ?? 'ohne Stand'} › quelle`,
    })),
  ].flatMap(({ adresse, feld }) => (adresse === undefined ? [] : [{ adresse, feld }]));
}

/** The state of a record's links. */
export function linkstand(datensatz: Datensatz, ergebnisse: Linkergebnisse): Linkstand {
  const adressen = [...new Set(adressenVon(datensatz).map(({ adresse }) => adresse))];
  const tage = adressen.map((adresse) => ergebnisse[adresse]?.geprueft);
  return {
    ...wegeVon(datensatz, ergebnisse),
    geprueft: tage.includes(undefined) ? undefined : tage.sort()[0],
    tote: adressen.filter((adresse) => istToterLink(linklage(adresse, ergebnisse))),
  };
}
