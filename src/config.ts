/** Everything that differs between installations. Addresses come from the environment. */
import type { Herausgeber } from './domain/ausgabe/herausgeber.ts';
import { repositoryAus } from './domain/redaktion/repository.ts';
import type { Texte } from './domain/texte/index.ts';
import type { Siegelstand } from './domain/verzeichnis/abdeckung.ts';

/** True once every holder of the seal is recorded: turns "none recorded here" into "none". */
export const verzeichnisVollstaendig = false;

/** True for the preview of a pull request: says so on every page, and is found by no search engine. */
export const istVorschau = Boolean(import.meta.env.VORSCHAU);

/** How to say that an authority has no entry: cautious until the directory is complete. */
export const siegeltext = (
  { siegelstand }: Pick<Texte, 'siegelstand'>,
  stand: Siegelstand,
): string =>
  siegelstand[stand === 'keins' && verzeichnisVollstaendig ? 'keinsVollstaendig' : stand];

/**
 * What the ministry says of the seal, for readers who want to check. With an `email` of the
 * editors, "Stimmt etwas nicht?" opens a prefilled message; without, it leads to that page.
 */
export const ministerium: { name: string; siegel: string; email?: string } = {
  name: 'Bayerisches Staatsministerium für Digitales',
  siegel: 'https://www.stmd.bayern.de/themen/digitale-verwaltung/digitales-amt/',
};

/**
 * Who publishes this installation: author of every citation, publisher in the data package and in
 * the catalogue for data portals; `email` is whom they name for questions. Set it once the operator
 * is known: `{ name: '…', adresse: 'https://…', email: '…' }`, and the authors in CITATION.cff.
 * Until then nobody is claimed to be the author: citations name the directory itself.
 */
export const herausgeber: Herausgeber | undefined = undefined;

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

/**
 * The repository that the editors' form proposes changes to. Set REPOSITORY_URL; pipelines of
 * GitHub and GitLab know it themselves (astro.config.mjs). Without one the form offers copy and
 * download.
 */
export const repository = repositoryAus(import.meta.env.REPOSITORY_URL);
