/** Puts the operator's entries into a page of running text. Plain functions of both: see `src/config.ts`. */
import {
  angabefehler,
  meldeadresse,
  PFLICHTANGABEN,
  type Betrieb,
  type Pflichtangabe,
} from '../datensatz/betrieb.ts';
import {
  angabenIn,
  istPlatzhalter,
  PLATZHALTER,
  type Platzhalter,
  type Textseite,
} from '../datensatz/seite.ts';
import { waehlbar } from '../sprache/telefon.ts';
import type { Sprache } from '../sprache/sprachen.ts';
import { mitBasis, inSprache } from '../verzeichnis/urls.ts';
import { datum } from './anzeige.ts';
import { rechtstexte } from './recht.ts';

/** What a text is filled with. */
export interface Fuellung {
  betrieb: Betrieb;
  /** Public address of the site. */
  website: string;
  /** Who serves the background map. */
  kartendienst: string;
  /** Base path of the installation, `/` for the root. */
  basis: string;
}

/** Signs that Markdown would read as its own. */
const woertlich = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');

/** Lines below one another. */
const zeilen = (texte: readonly string[]): string => texte.join('\\\n');

const mail = (adresse: string): string => `[${woertlich(adresse)}](mailto:${adresse})`;
const web = (adresse: string): string => `[${woertlich(new URL(adresse).host)}](${adresse})`;

type Angabe = (fuellung: Fuellung, sprache: Sprache) => string | undefined;

const ANGABEN: Record<Platzhalter, Angabe> = {
  name: ({ betrieb }) => betrieb.name && woertlich(betrieb.name),
  anschrift: ({ betrieb }) => betrieb.anschrift && zeilen(betrieb.anschrift.map(woertlich)),
  vertretung: ({ betrieb }) => betrieb.vertretung && woertlich(betrieb.vertretung),
  email: ({ betrieb }) => betrieb.email && mail(betrieb.email),
  telefon: ({ betrieb: { telefon } }) =>
    telefon && `[${woertlich(telefon)}](tel:${waehlbar(telefon)})`,
  redaktion: ({ betrieb }) => {
    const adresse = meldeadresse(betrieb);
    return adresse && mail(adresse);
  },
  datenschutz: ({ betrieb: { datenschutz } }) =>
    datenschutz && zeilen([woertlich(datenschutz.stelle), mail(datenschutz.email)]),
  aufsicht: ({ betrieb: { aufsicht } }) =>
    aufsicht && `[${woertlich(aufsicht.name)}](${aufsicht.web})`,
  hosting: ({ betrieb: { hosting } }) =>
    hosting && zeilen([hosting.name, ...hosting.anschrift].map(woertlich)),
  protokolle: ({ betrieb: { hosting } }, sprache) =>
    hosting && rechtstexte(sprache).protokolle(hosting.protokolltage),
  bewertung({ betrieb: { bewertung } }, sprache) {
    const { ungeprueft, ergebnis, weg } = rechtstexte(sprache);
    if (!bewertung) return ungeprueft;
    return `${ergebnis[bewertung.ergebnis]} ${weg[bewertung.weg](datum(bewertung.tag, sprache))}`;
  },
  durchsetzung: ({ betrieb: { durchsetzung } }) =>
    durchsetzung &&
    zeilen([
      ...[durchsetzung.name, ...durchsetzung.anschrift].map(woertlich),
      mail(durchsetzung.email),
      web(durchsetzung.web),
    ]),
  website: ({ website }) => web(website),
  kartendienst: ({ kartendienst }) => woertlich(kartendienst),
};

/** What a page shows of an installation that lacks it, in the order of `PFLICHTANGABEN`. */
export function fehlendAuf({ text }: Pick<Textseite, 'text'>, betrieb: Betrieb): Pflichtangabe[] {
  const noetig = angabenIn(text);
  return PFLICHTANGABEN.filter((feld) => noetig.has(feld) && betrieb[feld] === undefined);
}

/** Paths of this site, `](/siegel/)`, below its base path and in the language of the page. */
const mitEigenenPfaden = (text: string, basis: string, sprache: Sprache): string =>
  text.replace(/\]\((\/[^)\s]*)/g, (_, pfad: string) => {
    const [, ohneAnker = pfad, rest = ''] = /^([^#?]*)(.*)$/.exec(pfad)!;
    return `](${mitBasis(basis, inSprache(ohneAnker, sprache))}${rest}`;
  });

/**
 * The Markdown of a page for an installation: what is known stands in the place of its placeholder,
 * what is not is said there.
 */
export function gefuellt({ text, sprache, name }: Textseite, fuellung: Fuellung): string {
  const { platz, angaben } = rechtstexte(sprache, name);
  const voll = text.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (ganz, wort: string) => {
    if (!istPlatzhalter(wort)) return ganz;
    const feld = PLATZHALTER[wort];
    return (
      ANGABEN[wort](fuellung, sprache) ?? `**${woertlich(platz(feld ? angaben[feld] : wort))}**`
    );
  });
  return mitEigenenPfaden(voll, fuellung.basis, sprache);
}

/** Why each entry is asked for: the norm, or the page that shows it. */
const GRUENDE: Record<Pflichtangabe, string> = {
  name: 'Impressum (§ 5 Abs. 1 DDG), Datenschutz (Art. 13 Abs. 1 DSGVO)',
  anschrift: 'Impressum (§ 5 Abs. 1 DDG): ladungsfähige Anschrift, kein Postfach',
  vertretung: 'Impressum (§ 5 Abs. 1 DDG): wer die Stelle vertritt, als Funktion',
  email: 'Impressum (§ 5 Abs. 1 DDG), Kontakt, Rückmeldungen zur Barrierefreiheit',
  telefon: 'Kontakt und Impressum: ein zweiter schneller Weg',
  datenschutz: 'Datenschutz (Art. 13 Abs. 1 Buchst. b DSGVO)',
  aufsicht: 'Datenschutz: Beschwerderecht (Art. 13 Abs. 2 Buchst. d DSGVO)',
  hosting:
    'Datenschutz (Art. 13 DSGVO): wer den Webserver betreibt, wie lange er Protokolle behält',
  bewertung:
    'Erklärung zur Barrierefreiheit (Art. 7 der Richtlinie (EU) 2016/2102): Ergebnis und Tag',
  durchsetzung: 'Erklärung zur Barrierefreiheit: an wen man sich wendet, wenn wir nicht antworten',
};

/** One thing that a release lacks: what, where it is set, why. */
export interface Einrichtungsmangel {
  was: string;
  wo: string;
  warum: string;
}

const OHNE_ADRESSE: Einrichtungsmangel = {
  was: 'Öffentliche Adresse der Website',
  wo: 'Umgebung, SITE_URL=https://…',
  warum: 'Links, Sitemap, Signete und Daten nennen sie',
};

/** Entries that may be absent, but not wrong: what they are, and what for. */
const FREIWILLIGE = [
  ['redaktion', 'Adresse der Redaktion', 'Dorthin führt „Eine Angabe ist falsch“'],
  ['sicherheit', 'Kontakt für Sicherheitslücken', 'Er steht in /.well-known/security.txt'],
] as const satisfies readonly (readonly [keyof Betrieb, string, string])[];

/**
 * What is missing or malformed before an installation may be released; empty if nothing is.
 * @param siteUrl `SITE_URL` as it is set
 */
export function einrichtungsmaengel(
  betrieb: Betrieb,
  siteUrl: string | undefined,
): Einrichtungsmangel[] {
  const { angaben } = rechtstexte('de');
  const pflicht = PFLICHTANGABEN.flatMap((feld) => {
    const grund = betrieb[feld] === undefined ? 'fehlt' : angabefehler(betrieb, feld);
    return grund === undefined
      ? []
      : {
          was: grund === 'fehlt' ? angaben[feld] : `${angaben[feld]}: ${grund}`,
          wo: `src/config.ts, betrieb.${feld}`,
          warum: GRUENDE[feld],
        };
  });
  return [
    ...(siteUrl && /^https:\/\/[^/]+\./.test(siteUrl) ? [] : [OHNE_ADRESSE]),
    ...pflicht,
    ...FREIWILLIGE.flatMap(([feld, was, warum]) => {
      const grund = angabefehler(betrieb, feld);
      return grund === undefined
        ? []
        : [{ was: `${was}: ${grund}`, wo: `src/config.ts, betrieb.${feld}`, warum }];
    }),
  ];
}

/** The list of what is missing as a release prints it. */
export const einrichtungsbericht = (maengel: readonly Einrichtungsmangel[]): string =>
  [
    `So kann diese Website nicht veröffentlicht werden, ${maengel.length === 1 ? 'eine Angabe fehlt' : `${maengel.length} Angaben fehlen`}:`,
    ...maengel.map(
      ({ was, wo, warum }) => `- ${was}\n  eintragen in: ${wo}\n  gebraucht für: ${warum}`,
    ),
    'Wie die Angaben aussehen, steht dort und in docs/redaktion.md unter „Einrichten“. Ohne „--release“ entsteht die Website trotzdem und sagt auf diesen Seiten, was fehlt.',
  ].join('\n');
