/** Addresses of the pages. Paths start at the root of the site and end with a slash. */
import type { Sprache } from '../sprache/sprachen.ts';

/** The files beside the page of a state; the last one not for the state of today. */
export type Standdatei =
  'aemter.json' | 'aemter.csv' | 'gebiete.csv' | 'quellen.csv' | 'berichtigungen.json';

export const pfade = {
  start: '/',
  aemter: '/aemter/',
  amt: (id: string) => `/aemter/${id}/`,
  /** The procedures that an office offers online, by name. */
  verfahren: (id: string) => `/aemter/${id}/verfahren/`,
  orte: '/orte/',
  ort: (slug: string) => `/orte/${slug}/`,
  /** A place, reached by one of its villages (slug) or postcodes. */
  ortVon: (slug: string, von: string) => `/orte/${slug}/?von=${von}`,
  landkreis: (slug: string) => `/landkreise/${slug}/`,
  regierungsbezirk: (slug: string) => `/regierungsbezirke/${slug}/`,
  anliegenliste: '/anliegen/',
  anliegen: (id: string) => `/anliegen/${id}/`,
  karte: '/karte/',
  vergleich: '/vergleich/',
  /** A chart as a file. */
  grafik: (id: string, endung: 'svg' | 'png' | 'csv') => `/vergleich/${id}.${endung}`,
  suche: '/suche/',
  siegel: '/siegel/',
  fuerKommunen: '/fuer-kommunen/',
  /** The same page with the signet of an office. */
  signetseite: (id: string) => `/fuer-kommunen/?amt=${id}`,
  /** Is a signet, or the address of an authority, genuine? */
  pruefen: '/pruefen/',
  presse: '/presse/',
  /** A page of running text (`datensatz/seite.ts`). */
  seite: (name: string) => `/${name}/`,
  /** A video in sign language, or its captions. */
  video: (datei: string) => `/videos/${datei}`,
  signet: {
    /** @param zusatz of the variant (`SIGNETE` in `siegel/formen.ts`) */
    bild: (id: string, zusatz = '') => `/signet/${id}${zusatz}.svg`,
    /** What is signed about an office. */
    jws: (id: string) => `/signet/${id}.jws`,
    status: '/signet/status.json',
    statusJws: '/signet/status.jws',
  },
  /** The plaque as PDF, where the installation makes them (`SCHILDER=1`). */
  schild: (id: string, format: 'a4' | 'a5') => `/schild/${id}-${format}.pdf`,
  /** The map of Bavaria as a picture. */
  kartenbild: (endung: 'svg' | 'png') => `/bilder/karte.${endung}`,
  /** Share pictures. */
  teilbild: {
    start: '/bilder/start.png',
    amt: (id: string) => `/bilder/amt/${id}.png`,
    landkreis: (slug: string) => `/bilder/landkreis/${slug}.png`,
    regierungsbezirk: (slug: string) => `/bilder/regierungsbezirk/${slug}.png`,
  },
  /** Symbols for home screens (`siegel/appsymbol.ts`), and what names them. */
  symbol: (name: string) => `/bilder/symbol/${name}.png`,
  manifest: '/site.webmanifest',
  /** Licences of what is delivered of others. */
  lizenzen: '/lizenzen.txt',
  /** What foreign pages show in a frame; `deploy/nginx.conf` allows that below this folder only. */
  einbetten: {
    amt: (id: string) => `/einbetten/amt/${id}/`,
    landkreis: (slug: string) => `/einbetten/landkreis/${slug}/`,
    karte: '/einbetten/karte/',
    grafik: (id: string) => `/einbetten/grafik/${id}/`,
    /** The custom element `<digitales-amt>`. */
    skript: '/einbetten/digitales-amt.js',
    oembed: {
      amt: (id: string) => `/einbetten/oembed/amt/${id}.json`,
      landkreis: (slug: string) => `/einbetten/oembed/landkreis/${slug}.json`,
      karte: '/einbetten/oembed/karte.json',
    },
  },
  /** The public key of the signatures. */
  schluessel: '/.well-known/digitales-amt.jwks.json',
  redaktion: '/redaktion/',
  /** The editors' form, filled with a record; at a field, if it is named. */
  redaktionAmt: (id: string, feld?: string) =>
    `/redaktion/?amt=${id}${feld === undefined ? '' : `&feld=${feld}`}`,
  redaktionsdaten: '/redaktion/daten.json',
  arbeitsliste: '/redaktion/arbeitsliste/',
  arbeitslisteCsv: '/redaktion/arbeitsliste.csv',
  regeln: '/redaktion/regeln/',
  regel: (id: string) => `/redaktion/regeln/#${id}`,
  daten: {
    seite: '/daten/',
    /** Where a list of names becomes one of keys. */
    zuordnen: '/daten/zuordnen/',
    datei: (name: string) => `/daten/v1/${name}`,
    schema: (name: string) => `/daten/v1/schema/${name}.json`,
    katalog: (endung: 'jsonld' | 'ttl') => `/daten/katalog.${endung}`,
    aemter: (endung: 'json' | 'csv' | 'geojson') => `/daten/v1/aemter.${endung}`,
    amt: (id: string) => `/daten/v1/amt/${id}.json`,
    /** The record itself, with its comments. */
    amtYaml: (id: string) => `/daten/v1/amt/${id}.yaml`,
    /** How to cite it, for programs that keep references. */
    amtZitat: (id: string, endung: 'bib' | 'csl.json') => `/daten/v1/amt/${id}.${endung}`,
    orte: '/daten/v1/orte.json',
    /** All states of the past, and the one of today. */
    staende: '/daten/stand/',
    staendeliste: '/daten/stand/index.json',
    /** One state. @param kennung its day `YYYY-MM-DD`, or `aktuell` */
    stand: (kennung: string) => `/daten/stand/${kennung}/`,
    /** An area in the page of a state. @param ebene and slug of its own page */
    standgebiet: (ebene: 'landkreis' | 'regierungsbezirk', slug: string) => `${ebene}-${slug}`,
    standdatei: (kennung: string, datei: Standdatei) => `/daten/stand/${kennung}/${datei}`,
    /** What happened since the last end of a quarter before the state. */
    aenderungen: (kennung: string) => `/daten/v1/aenderungen/${kennung}.json`,
  },
  /** What is new, for feed readers. */
  feed: {
    bayern: '/feed/bayern.atom',
    regierungsbezirk: (slug: string) => `/feed/regierungsbezirk/${slug}.atom`,
    landkreis: (slug: string) => `/feed/landkreis/${slug}.atom`,
  },
  finder: '/finder.json',
  /** A part of the villages, by number. */
  finderteil: (nummer: number) => `/finder/${nummer}.json`,
  kartendaten: {
    kreise: '/karte/kreise.json',
    aemter: '/karte/aemter.json',
    gemeinden: (kreis: string) => `/karte/gemeinden/${kreis}.json`,
  },
} as const;

/** The segments of a path as they may stand in an address. */
const BASISPFAD = /^(?:[\w.~-]+(?:\/[\w.~-]+)*)?$/;

/**
 * The base path of an installation as it is set: `amt`, `/amt` and `/amt/` mean the same.
 * @returns `/amt`, or `/` for the root; undefined if it is no path
 */
export function basispfad(angabe: string): string | undefined {
  const pfad = angabe.replace(/^\/|\/$/g, '');
  const gueltig = BASISPFAD.test(pfad) && !pfad.split('/').some((teil) => /^\.+$/.test(teil));
  return gueltig ? `/${pfad}` : undefined;
}

/** A path below the base path of the installation: `mitBasis('/amt/', '/karte/')` → `/amt/karte/`. */
export const mitBasis = (basis: string, pfad: string): string => basis.replace(/\/$/, '') + pfad;

/** Sections that exist in every language; everything else is German. */
const UEBERSETZT =
  /^\/(?:$|(?:aemter|orte|karte|suche|siegel|vergleich|fuer-kommunen|pruefen|presse|kontakt|impressum|datenschutz|barrierefreiheit)\/|daten\/(?:zuordnen\/|stand\/(?:[\w-]+\/)?)?$)/;

export const istUebersetzt = (pfad: string): boolean => UEBERSETZT.test(pfad);

/** The path in a language: `/en/aemter/` in English, where the page exists in it. */
export const inSprache = (pfad: string, sprache: Sprache): string =>
  sprache === 'de' || !istUebersetzt(pfad) ? pfad : `/${sprache}${pfad}`;
