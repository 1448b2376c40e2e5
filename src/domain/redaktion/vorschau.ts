/**
 * Previews of pull requests: what an archive that a stranger's code has built may hold, which
 * previews stay, and where their pages are.
 */

/** What an archive says of one of its files. */
export interface Archiveintrag {
  name: string;
  /** Bytes when unpacked. */
  groesse: number;
}

const MEGABYTE = 1024 * 1024;

/** A site with every office of Bavaria has about 10,000 files and 150 MB. */
export const GRENZEN = { dateien: 20_000, megabyte: 300 } as const;

/** So many previews fit into the 1 GB that GitHub Pages serves; an older one goes. */
export const HOECHSTENS_VORSCHAUEN = 6;

/** Kinds of files that a site of ours consists of; nothing that a server would run. */
const ENDUNGEN =
  /\.(?:html|css|m?js|json|jsonl|jsonld|geojson|topojson|webmanifest|svg|png|ico|woff2|wasm|xml|atom|txt|csv|ics|yaml|bib|ttl|jws|xlsx|pdf|mp4|webm|vtt|pagefind|pf_(?:filter|fragment|index|meta))$/;

/** A part of a path: no `..`, nothing hidden, no sign that a shell or a browser reads differently. */
const TEIL = /^[\w@~-][\w.@~-]*$/;

/** The mark of our builds, which no visitor needs. */
const entbehrlich = (name: string): boolean => /^\.[\w-]+$/.test(name) || name.endsWith('/');

/** Whether a file of the archive is laid down at all: folders arise by themselves. */
export const gehoertInVorschau = ({ name }: Archiveintrag): boolean => !entbehrlich(name);

/**
 * Why an archive is no preview of ours (German); undefined if it may be one. Asked before anything
 * is unpacked.
 */
export function einwand(eintraege: readonly Archiveintrag[]): string | undefined {
  if (eintraege.length > GRENZEN.dateien)
    return `Das Archiv hat ${eintraege.length} Dateien, erlaubt sind ${GRENZEN.dateien}.`;
  const bytes = eintraege.reduce((summe, { groesse }) => summe + groesse, 0);
  if (!(bytes <= GRENZEN.megabyte * MEGABYTE))
    return `Entpackt ist das Archiv größer als ${GRENZEN.megabyte} Megabyte.`;
  const fremd = eintraege.filter(gehoertInVorschau).find(({ name }) => {
    const teile = name.split('/');
    return name.length > 300 || !ENDUNGEN.test(name) || !teile.every((teil) => TEIL.test(teil));
  });
  if (fremd)
    return `„${fremd.name.slice(0, 120)}“ gehört nicht in eine Website dieses Verzeichnisses.`;
  return eintraege.some(({ name }) => name === 'index.html')
    ? undefined
    : 'Im Archiv fehlt die Startseite (index.html).';
}

/** Whether a page asks search engines to pass by, as every page of a preview does. */
export const istUnauffindbar = (html: string): boolean =>
  /<meta name="robots" content="noindex"\s*\/?>/.test(html);

/** Number of a pull request, as a folder may bear it. */
export const istNummer = (text: string | undefined): text is string =>
  /^[1-9]\d{0,8}$/.test(text ?? '');

/**
 * Which previews stay when one more is laid down.
 * @param nummern those there are, oldest first
 * @returns those that stay, oldest first, the new one last
 */
export const bleibende = (nummern: readonly string[], neue: string): string[] =>
  [...nummern.filter((nummer) => nummer !== neue), neue].slice(-HOECHSTENS_VORSCHAUEN);

/** Hosts that serve files but no folders (artifacts of GitLab) are named by their first page. */
const STARTDATEI = 'index.html';

/** Address of a page in a preview: `vorschauseite('https://…/17/', '/karte/')`. */
export function vorschauseite(vorschau: string, pfad: string): string {
  const jeDatei = vorschau.endsWith(`/${STARTDATEI}`);
  const wurzel = (jeDatei ? vorschau.slice(0, -STARTDATEI.length) : vorschau).replace(/\/$/, '');
  return `${wurzel}${pfad}${jeDatei && pfad.endsWith('/') ? STARTDATEI : ''}`;
}

/**
 * A page whose links below the base path name files, for hosts that serve no folders.
 * @param basis base path of the preview, without slash at the end
 */
export const mitDateinamen = (html: string, basis: string): string =>
  html.replace(/(\s(?:href|action)=")([^"#?]*\/)(?=["#?])/g, (ganz, davor: string, pfad: string) =>
    pfad.startsWith(`${basis}/`) ? `${davor}${pfad}${STARTDATEI}` : ganz,
  );
