/**
 * What a web server must know of this site: headers, addresses that lead on, pages for what is not
 * there. Said once, written for nginx (`deploy/nginx.conf` includes it) and for hosts that read
 * `_headers` and `_redirects`.
 */
import { SPRACHEN } from '../sprache/sprachen.ts';
import { mitBasis } from '../verzeichnis/urls.ts';
import type { Umzug } from './umzuege.ts';

/** What differs between installations and builds. */
export interface Webauftritt {
  /** Base path of the installation, `/` for the root. */
  basis: string;
  /** Origin of the background map. */
  kartenhost: string;
  /** SHA-256 in Base64 of the style inside a chart that is opened as a file of its own. */
  stilsumme: string;
  /** Former addresses with those of today, without the base path. */
  umzuege: readonly Umzug[];
}

/** Where the build lays what nginx includes; a hidden folder, so that it is no page. */
export const SERVERORDNER = '/.betrieb';

/** Page for what is not there, by language. */
export const fehlerseite = (sprache: (typeof SPRACHEN)[number]): string =>
  sprache === 'de' ? '/404.html' : `/${sprache}/404/index.html`;

/** What foreign pages may show in a frame. */
const RAHMEN = ['amt', 'landkreis', 'karte', 'grafik'] as const;

/** Folders with files for foreign programs; pages among them are none. */
const OFFENE = [
  'daten',
  'feed',
  'signet',
  'bilder',
  'vergleich',
  'einbetten/oembed',
  '\\.well-known',
] as const;

/** File types of open data and pictures, as they end. */
const OFFENE_ENDUNGEN = 'json|jsonl|jsonld|geojson|topojson|csv|xlsx|ttl|yaml|bib|atom|svg|png|jws';

/** For ever: the name of such a file changes with its content. */
const UNVERAENDERLICH = 'public, max-age=31536000, immutable';
/** Kept, but asked about at each use: an unchanged file costs a few bytes. */
const NACHFRAGEN = 'no-cache';

/**
 * The policy. Inline scripts and styles are refused; what is drawn by scripts is drawn by way of DOM
 * properties, which it does not concern. `wasm-unsafe-eval` lets the full-text search run its
 * WebAssembly, no text. `data:` is the empty picture that a map tile becomes when it goes.
 */
const richtlinie = ({ kartenhost, stilsumme }: Webauftritt, rahmen: string): string =>
  [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'sha256-${stilsumme}'`,
    `img-src 'self' data: ${kartenhost}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${rahmen}`,
    "require-trusted-types-for 'script'",
    // The policies of `client/vertrauen.ts` and `client/eigeneshtml.ts`.
    'trusted-types default eigenes-html',
  ].join('; ');

/** Of what a device can do, the pages use the position, and only when asked. */
const BERECHTIGUNGEN = [
  'geolocation=(self)',
  ...['accelerometer', 'camera', 'display-capture', 'gyroscope', 'magnetometer', 'microphone'],
  ...['midi', 'payment', 'usb'],
]
  .map((eine) => (eine.includes('=') ? eine : `${eine}=()`))
  .join(', ');

/** The same on every answer. */
const IMMER: readonly (readonly [name: string, wert: string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', BERECHTIGUNGEN],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** The base path as a prefix: nothing for the root. */
const vorsatz = (basis: string): string => basis.replace(/\/$/, '');

const regelnFuer = (basis: string) => {
  const vor = vorsatz(basis).replaceAll('.', '\\.');
  return {
    rahmen: `~^${vor}/einbetten/(${RAHMEN.join('|')})/`,
    gehasht: `~^${vor}/_astro/`,
    offen: `~^${vor}/(${OFFENE.join('|')})/.*\\.(${OFFENE_ENDUNGEN})$`,
  };
};

const tabelle = (von: string, nach: string, zeilen: readonly string[]): string =>
  [`map ${von} ${nach} {`, ...zeilen.map((zeile) => `  ${zeile};`), '}', ''].join('\n');

const inAnfuehrung = (text: string): string => `"${text}"`;

/** Tables for the `http` level of nginx: what depends on the address that is asked for. */
export function nginxTabellen({ basis, umzuege }: Webauftritt): string {
  const regeln = regelnFuer(basis);
  const mit = (pfad: string) => inAnfuehrung(mitBasis(basis, pfad));
  return [
    '# Written by the build (src/domain/ausgabe/webserver.ts). The next one replaces it.',
    tabelle('$uri', '$rahmen', [`default "'self'"`, `"${regeln.rahmen}" "*"`]),
    tabelle('$uri', '$haltbarkeit', [
      `default ${inAnfuehrung(NACHFRAGEN)}`,
      `"${regeln.gehasht}" ${inAnfuehrung(UNVERAENDERLICH)}`,
    ]),
    tabelle('$uri', '$fuer_alle', ['default ""', `"${regeln.offen}" "*"`]),
    // What is missing below a former address is missing in its language.
    tabelle('$uri', '$fehlerseite', [
      `default ${mit(fehlerseite('de'))}`,
      ...SPRACHEN.filter((sprache) => sprache !== 'de').map(
        (sprache) =>
          `"~^${vorsatz(basis).replaceAll('.', '\\.')}/${sprache}/" ${mit(fehlerseite(sprache))}`,
      ),
    ]),
    tabelle('$uri', '$umgezogen', [
      'default ""',
      // A page is also asked for without its slash; a file is named once.
      ...umzuege.flatMap(([alt, neu]) =>
        [...new Set([alt, alt.replace(/\/$/, '')])].map((eine) => `${mit(eine)} ${mit(neu)}`),
      ),
    ]),
  ].join('\n');
}

/**
 * The headers for nginx. A `location` with an `add_header` of its own loses all others; it must
 * include this file again.
 */
export const nginxKopfzeilen = (auftritt: Webauftritt): string =>
  [
    '# Written by the build (src/domain/ausgabe/webserver.ts). The next one replaces it.',
    `add_header Content-Security-Policy "${richtlinie(auftritt, '$rahmen')}" always;`,
    ...IMMER.map(([name, wert]) => `add_header ${name} "${wert}" always;`),
    'add_header Cache-Control $haltbarkeit always;',
    '# Open data, feeds, pictures: for programs in foreign pages. Empty elsewhere, then nginx sends none.',
    'add_header Access-Control-Allow-Origin $fuer_alle always;',
    '',
  ].join('\n');

/** `_headers`, as Netlify and Cloudflare Pages read it. A rule for a folder replaces what a wider one says. */
export function kopfdatei(auftritt: Webauftritt): string {
  const vor = vorsatz(auftritt.basis);
  const block = (pfad: string, zeilen: readonly (readonly [string, string])[]) =>
    [`${vor}${pfad}`, ...zeilen.map(([name, wert]) => `  ${name}: ${wert}`)].join('\n');
  const csp = 'Content-Security-Policy';
  return `${[
    block('/*', [[csp, richtlinie(auftritt, "'self'")], ...IMMER]),
    // `!` takes the header of the wider rule away; without it both would be sent, and both would count.
    ...RAHMEN.map((art) =>
      [`${vor}/einbetten/${art}/*`, `  ! ${csp}`, `  ${csp}: ${richtlinie(auftritt, '*')}`].join(
        '\n',
      ),
    ),
    block('/_astro/*', [['Cache-Control', UNVERAENDERLICH]]),
    ...OFFENE.map((ordner) =>
      block(`/${ordner.replace('\\', '')}/*`, [['Access-Control-Allow-Origin', '*']]),
    ),
  ].join('\n\n')}\n`;
}

/** `_redirects`, as Netlify, Cloudflare Pages and GitLab Pages read it. */
export const weiterleitungsdatei = ({ basis, umzuege }: Webauftritt): string =>
  umzuege.map(([alt, neu]) => `${mitBasis(basis, alt)} ${mitBasis(basis, neu)} 301\n`).join('');

/** Where a report on security goes; RFC 9116. */
export const SICHERHEITSDATEI = '/.well-known/security.txt';

/** Days that a security.txt is valid: RFC 9116, 2.5.5, asks for less than a year. */
const GUELTIGE_TAGE = 330;

/**
 * `security.txt`.
 * @param kontakt mail address or `https://` address
 * @param bautag `YYYY-MM-DD`
 * @param adresse where the file stands
 */
export function sicherheitsdatei(kontakt: string, bautag: string, adresse: string): string {
  const bis = new Date(`${bautag}T00:00:00Z`);
  bis.setUTCDate(bis.getUTCDate() + GUELTIGE_TAGE);
  return [
    `Contact: ${kontakt.includes(':') ? kontakt : `mailto:${kontakt}`}`,
    `Expires: ${bis.toISOString().replace('.000', '')}`,
    'Preferred-Languages: de, en',
    `Canonical: ${adresse}`,
    '',
  ].join('\n');
}
