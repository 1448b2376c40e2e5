/** Everything that differs between installations. Addresses come from the environment (`umgebung.ts`). */
import { herausgeberAus } from './domain/ausgabe/herausgeber.ts';
import { meldeadresse, type Betrieb } from './domain/datensatz/betrieb.ts';
import type { Texte } from './domain/texte/index.ts';
import type { Siegelstand } from './domain/verzeichnis/abdeckung.ts';

/** True once every holder of the seal is recorded: turns "none recorded here" into "none". */
export const verzeichnisVollstaendig = false;

/** How to say that an authority has no entry: cautious until the directory is complete. */
export const siegeltext = (
  { siegelstand }: Pick<Texte, 'siegelstand'>,
  stand: Siegelstand,
): string =>
  siegelstand[stand === 'keins' && verzeichnisVollstaendig ? 'keinsVollstaendig' : stand];

/**
 * Who runs this installation: the pages of law and contact show it, `npm run build -- --release`
 * lists what is missing. Offices and functions only, no persons. For example:
 *
 *     name: 'Name der Behörde',
 *     anschrift: ['Straße und Hausnummer', '12345 Ort'],
 *     vertretung: 'die Amtsleitung',
 *     email: 'poststelle@…', telefon: '089 …', redaktion: 'siegel@…', // optional, else `email`
 *     web: 'https://…', // optional
 *     sicherheit: 'sicherheit@…', // optional: contact in security.txt
 *     datenschutz: { stelle: 'Behördliche Datenschutzbeauftragte', email: '…' },
 *     aufsicht: { name: '…', web: 'https://…' },
 *     hosting: { name: '…', anschrift: ['…', '12345 Ort'], protokolltage: 7 },
 *     bewertung: { ergebnis: 'teilweise', weg: 'selbst', tag: '2026-01-31' },
 *     durchsetzung: { name: '…', anschrift: ['…', '12345 Ort'], email: '…', web: 'https://…' },
 */
export const betrieb: Betrieb = {};

/** Where visitors report what is wrong; undefined until `betrieb` says so. */
export const redaktionsadresse = meldeadresse(betrieb);

/** What the ministry says of the seal, for readers who want to check. */
export const ministerium = {
  name: 'Bayerisches Staatsministerium für Digitales',
  siegel: 'https://www.stmd.bayern.de/themen/digitale-verwaltung/digitales-amt/',
};

/**
 * Who publishes this installation: author of every citation, publisher in the data package and in
 * the catalogue for data portals; set the authors in CITATION.cff, too. Until the operator is known
 * nobody is claimed to be the author: citations name the directory itself.
 */
export const herausgeber = herausgeberAus(betrieb);

/**
 * The portal that passes the data on to GovData: open.bydata, as Bavaria's authorities use it.
 * Source: https://www.dcat-ap.de/def/contributors
 */
export const datenbereitsteller = 'http://dcat-ap.de/def/contributors/openDataBayern';

/** Where citizens search for online procedures. */
export const bayernportal = 'https://www.bayernportal.de/';

/** Who runs BayernPortal, for questions about it. Source: https://www.bayernportal.de/datenschutz */
export const bayernportalKontakt = 'bayernportal@stmd.bayern.de';

/**
 * Background map, loaded only after a click that says so. `host` belongs into the
 * Content-Security-Policy (`img-src`).
 */
export const hintergrundkarte = {
  dienst: 'bayernwolke.de (Bayerische Vermessungsverwaltung)',
  vorlage: 'https://wmtsod1.bayernwolke.de/wmts/by_webkarte_grau/smerc/{z}/{x}/{y}',
  host: 'https://wmtsod1.bayernwolke.de',
  attribution: '© Bayerische Vermessungsverwaltung, www.geodaten.bayern.de (CC BY 4.0)',
} as const;
