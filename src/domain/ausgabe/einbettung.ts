/**
 * What foreign pages can embed: an office, a Landkreis, the map of Bavaria, a chart. Each is a page of its
 * own without header and footer, shown in a frame or by the element `<digitales-amt>`. The words are
 * German, because the pages that show it are.
 */
import { attribut } from '../siegel/einbau.ts';
import { FORMEN } from '../siegel/formen.ts';
import type { Siegelstatus } from '../siegel/siegelstatus.ts';
import { datum } from '../texte/anzeige.ts';
import { standzeile } from '../texte/benennung.ts';
import { einbettungstexte } from '../texte/einbetten.ts';
import { texte } from '../texte/index.ts';
import { pfade } from '../verzeichnis/urls.ts';

const w = einbettungstexte('de');
const t = texte('de');

/** The kinds of embeds; each has a page in `pages/einbetten`. */
export type Einbettungsart = 'amt' | 'landkreis' | 'karte' | 'grafik';

/** Width of every frame at most, in CSS pixels; the element (`digitales-amt.js`) keeps to it, too. */
export const BREITE = 480;

/** What stands above and below a chart, and around it, in CSS pixels. */
export const GRAFIKRAHMEN = 120;

/** Size of the share pictures in pixels (`siegel/teilbild.ts`, which draws them, is not for browsers). */
const TEILBILD = { breite: 1200, hoehe: 630 } as const;

export interface Einbettung {
  art: Einbettungsart;
  /** Path of the embedded page. */
  pfad: string;
  /** Path of the full page, for those who see no frame. */
  ziel: string;
  titel: string;
  /** Height of a frame in CSS pixels, enough for every width from 320 px on. */
  hoehe: number;
  /** Picture that stands for it, and its size in CSS pixels. */
  bild: { pfad: string; breite: number; hoehe: number };
  /** Attribute of `<digitales-amt>`. */
  merkmal: string;
}

/** An office. @param amt its id, also a former one, and its name */
export const amtEinbettung = ({ id, name }: { id: string; name: string }): Einbettung => ({
  art: 'amt',
  pfad: pfade.einbetten.amt(id),
  ziel: pfade.amt(id),
  titel: w.titel(name),
  // The names of Verwaltungsgemeinschaften need more lines on a phone.
  hoehe: name.length > 28 ? 460 : 340,
  bild: { pfad: pfade.signet.bild(id), ...FORMEN.breit },
  merkmal: `amt="${id}"`,
});

/** A Landkreis. @param kreis its slug, and its name with what it is: `Landkreis Rosenheim` */
export const kreisEinbettung = ({ slug, name }: { slug: string; name: string }): Einbettung => ({
  art: 'landkreis',
  pfad: pfade.einbetten.landkreis(slug),
  ziel: pfade.landkreis(slug),
  titel: w.titel(name),
  hoehe: 900,
  bild: { pfad: pfade.teilbild.landkreis(slug), breite: 480, hoehe: 252 },
  merkmal: `landkreis="${slug}"`,
});

/** The map of Bavaria. */
export const KARTENEINBETTUNG: Einbettung = {
  art: 'karte',
  pfad: pfade.einbetten.karte,
  ziel: pfade.karte,
  titel: w.titel(w.bayern),
  hoehe: 900,
  bild: { pfad: pfade.teilbild.start, breite: 480, hoehe: 252 },
  merkmal: 'karte',
};

/** A chart of the comparison. @param grafik its id and title, and the height of its frame */
export const grafikEinbettung = ({
  id,
  titel,
  hoehe,
}: Pick<Einbettung, 'titel' | 'hoehe'> & { id: string }): Einbettung => ({
  art: 'grafik',
  pfad: pfade.einbetten.grafik(id),
  ziel: pfade.vergleich,
  titel,
  hoehe,
  bild: { pfad: pfade.grafik(id, 'svg'), breite: BREITE, hoehe: hoehe - GRAFIKRAHMEN },
  merkmal: `grafik="${id}"`,
});

const bildcode = ({ bild, titel }: Einbettung, website: string): string =>
  `<img src="${attribut(website + bild.pfad)}" width="${bild.breite}" height="${bild.hoehe}" alt="${attribut(titel)}">`;

/**
 * HTML of a frame with a link for those who see none. It needs no script.
 * @param website address of the site with its base path, without a slash at the end
 */
export function rahmencode(einbettung: Einbettung, website: string): string {
  const { pfad, ziel, titel, hoehe } = einbettung;
  return [
    `<iframe src="${attribut(website + pfad)}" title="${attribut(titel)}" width="${BREITE}" height="${hoehe}" loading="lazy" style="border:0;width:100%;max-width:${BREITE}px"></iframe>`,
    `<p><a href="${attribut(website + ziel)}">${attribut(titel)}</a></p>`,
  ].join('\n');
}

/** The element alone, for a page that has its script. @param website as for {@link rahmencode} */
export const element = (einbettung: Einbettung, website: string): string =>
  [
    `<digitales-amt ${einbettung.merkmal}>`,
    `  <a href="${attribut(website + einbettung.ziel)}">${bildcode(einbettung, website)}</a>`,
    '</digitales-amt>',
  ].join('\n');

/**
 * HTML of the element: it takes the height that its content needs. Until it is there, or without
 * script, picture and link stand in its place. @param website as for {@link rahmencode}
 */
export const elementcode = (einbettung: Einbettung, website: string): string =>
  `<script src="${attribut(website + pfade.einbetten.skript)}" async></script>\n${element(einbettung, website)}`;

/** What an office's state is today, in one sentence: number and Stand, or since when it is gone. */
function aussage({ anzahl, mindestens, stand, status, entzogen_seit }: Siegelstatus): string {
  if (status === 'entzogen') return w.entzogen(datum(entzogen_seit!, 'de'));
  return `${t.zahl.mitVerfahren(anzahl, mindestens)} (${standzeile(t, { ...(stand && { stand }) })})`;
}

/** One office in the file of a state (`zustand.ts`), as far as it is asked for here. */
export type Standeintrag = Pick<Siegelstatus, 'id' | 'anzahl' | 'mindestens' | 'stand'>;

/** True if a state has an office with the number and the Stand that are shown today. */
export const hatFestgehalten = (stand: readonly Standeintrag[], amt: Siegelstatus): boolean =>
  amt.status === 'gueltig' &&
  amt.stand !== null &&
  stand.some(
    ({ id, anzahl, mindestens, stand }) =>
      // States name offices as they were first called.
      id === (amt.frueher[0] ?? amt.id) &&
      anzahl === amt.anzahl &&
      mindestens === amt.mindestens &&
      stand === amt.stand,
  );

/** Where a fixed text is kept for ever. */
function standverweis(website: string, standtag: string | undefined): string {
  if (standtag === undefined) return '';
  const [vor, nach] = w.festgehalten;
  const adresse = attribut(website + pfade.daten.stand(standtag));
  return ` ${vor} <a href="${adresse}">${attribut(nach(datum(standtag, 'de')))}</a>.`;
}

/**
 * Text that stays as it is: number and Stand of the day it was taken, and where today's stands.
 * @param website as for {@link rahmencode}
 * @param tag day of the data, `YYYY-MM-DD`
 * @param standtag day of the state that has it ({@link hatFestgehalten}); undefined where none has
 */
export const festcode = (
  amt: Siegelstatus,
  website: string,
  tag: string,
  standtag: string | undefined,
): string =>
  `<p><a href="${attribut(website + pfade.amt(amt.id))}">${attribut(amt.name)}</a>: ${attribut(aussage(amt))}. ${attribut(w.quelle(datum(tag, 'de')))}${standverweis(website, standtag)}</p>`;

/**
 * The answer to programs that follow oEmbed. Source: https://oembed.com, version 1.0, type `rich`.
 * @param teilbild path of the share picture
 * @param absolut makes a path absolute
 */
export const alsOembed = (
  einbettung: Einbettung,
  teilbild: string,
  absolut: (pfad: string) => string,
) => ({
  version: '1.0',
  type: 'rich',
  title: einbettung.titel,
  provider_name: `${t.website.name}, ${t.website.untertitel}`,
  provider_url: absolut(pfade.start),
  cache_age: 86_400,
  thumbnail_url: absolut(teilbild),
  thumbnail_width: TEILBILD.breite,
  thumbnail_height: TEILBILD.hoehe,
  html: rahmencode(einbettung, absolut('').replace(/\/$/, '')),
  width: BREITE,
  height: einbettung.hoehe,
});
