/** The account for BayernPortal's interface, from the environment; it is never written anywhere. */
import { Klartextfehler } from './klartext.ts';

/** Where and as whom the interface is asked. */
export interface Zugang {
  /** Ends with a slash. */
  basis: URL;
  benutzer: string;
  kennwort: string;
}

export const PORTAL_URL = 'https://www.bayernportal-webservices.bayern.de/rest/allgemein/v3/';

const KEIN_KONTO = `Für die Schnittstelle des BayernPortals fehlt das Konto. Setzen Sie BAYERNPORTAL_BENUTZER und BAYERNPORTAL_KENNWORT in der Umgebung. Ein Konto bekommen Behörden, die ihre Daten im BayernPortal pflegen, von der zentralen Redaktion: bayernportal@stmd.bayern.de (dort auch nach einem Konto fragen, das alle Behörden sieht).`;

/** True for the names of this machine, where a server for trying may run. */
export const istEigenerRechner = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);

function basisAus(text: string): URL {
  // The address may contain a password by mistake, so it is never repeated.
  if (!URL.canParse(text))
    throw new Klartextfehler(
      'BAYERNPORTAL_URL ist keine Adresse. Erwartet wird eine, die mit https:// beginnt; ohne die Angabe gilt die übliche.',
    );
  const basis = new URL(text);
  if (basis.username !== '' || basis.password !== '')
    throw new Klartextfehler(
      'In BAYERNPORTAL_URL stehen Zugangsdaten. Nehmen Sie sie heraus; sie gehören in BAYERNPORTAL_BENUTZER und BAYERNPORTAL_KENNWORT.',
    );
  const erlaubt =
    basis.protocol === 'https:' ||
    (basis.protocol === 'http:' && istEigenerRechner(basis.hostname));
  if (!erlaubt)
    throw new Klartextfehler(
      'BAYERNPORTAL_URL muss mit https:// beginnen: Sonst ginge das Kennwort unverschlüsselt durchs Netz.',
    );
  basis.search = '';
  basis.hash = '';
  if (!basis.pathname.endsWith('/')) basis.pathname += '/';
  return basis;
}

/** The account of this environment. @throws Klartextfehler that says how to get one */
export function zugangAus(umgebung: NodeJS.ProcessEnv): Zugang {
  const { BAYERNPORTAL_BENUTZER: benutzer = '', BAYERNPORTAL_KENNWORT: kennwort = '' } = umgebung;
  if (benutzer === '' || kennwort === '') throw new Klartextfehler(KEIN_KONTO);
  // A colon ends the name (RFC 7617).
  if (benutzer.includes(':'))
    throw new Klartextfehler('BAYERNPORTAL_BENUTZER darf keinen Doppelpunkt enthalten.');
  return { basis: basisAus(umgebung.BAYERNPORTAL_URL || PORTAL_URL), benutzer, kennwort };
}

/** Value of the header `Authorization`. */
export const ausweis = ({ benutzer, kennwort }: Zugang): string =>
  `Basic ${Buffer.from(`${benutzer}:${kennwort}`).toString('base64')}`;

/** True if a text repeats the password, as it is or as it is sent. */
export const verraet = (text: string, zugang: Zugang): boolean =>
  [zugang.kennwort, encodeURIComponent(zugang.kennwort), ausweis(zugang).slice(6)].some((geheim) =>
    text.includes(geheim),
  );

/** A text for people without the account: whatever a server repeats, it is not shown. */
export const ohneGeheimnis = (text: string, zugang: Zugang): string =>
  [ausweis(zugang).slice(6), zugang.kennwort, encodeURIComponent(zugang.kennwort), zugang.benutzer]
    .filter((geheim) => geheim.length > 3)
    .reduce((bisher, geheim) => bisher.replaceAll(geheim, '***'), text);
