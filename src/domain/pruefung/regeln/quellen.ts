/** Rules on sources: everyone can open them, tomorrow too. */
import { istEigeneSeite } from '../../datensatz/eigeneseite.ts';
import type { Pfad } from '../../datensatz/quelltext.ts';
import type { Teildatensatz } from '../../datensatz/schema.ts';
import { jeDatensatz, zahlenMitPfad, type Regel } from './regel.ts';
import { gemerkt } from '../../sprache/gemerkt.ts';
import { urlAus } from '../../sprache/webadresse.ts';

/** An address of a record. */
export interface Adressstelle {
  adresse: string;
  pfad: Pfad;
  /** The address in parts; undefined if it is none. */
  url: URL | undefined;
}

/** Addresses with their place in the file; those that are missing are left out. */
export const stellen = (
  kandidaten: readonly (readonly [adresse: string | undefined, pfad: Pfad])[],
): Adressstelle[] =>
  kandidaten.flatMap(([adresse, pfad]) =>
    adresse === undefined ? [] : [{ adresse, pfad, url: urlAus(adresse) }],
  );

/** All sources of a record. */
export const quellen = jeDatensatz((daten: Teildatensatz): readonly Adressstelle[] =>
  stellen([
    [daten.auszeichnung?.quelle, ['auszeichnung', 'quelle']],
    [daten.entzug?.quelle, ['entzug', 'quelle']],
    ...zahlenMitPfad(daten).map(
      ({ zahl, pfad }) => [zahl.quelle, [...pfad, 'quelle']] as [string | undefined, Pfad],
    ),
  ]),
);

/** Beginnings of names that most networks keep to themselves. */
const INTERN =
  /^(intranet|extranet|intern|webmail|mitarbeiterportal|staging|stage|test|dev|preprod|beta|qa)\.[^.]+\.[^.]+/i;

/** Services that show a document only to those who are logged in, or only for a while: a pattern. */
export const MIT_ANMELDUNG = String.raw`safelinks\.protection\.outlook\.com|sharepoint\.com|onedrive\.live\.com|1drv\.ms|teams\.microsoft\.com|(outlook|forms|www)\.(office|live)\.com|office365\.com|(mail|drive|docs|sites|photos|forms)\.google\.com|dropbox(usercontent)?\.com|wetransfer\.com|we\.tl|icloud\.com|box\.com|mega\.nz|magentacloud\.de|hidrive\.(strato|ionos)\.com|gigamove\.rwth-aachen\.de|dracoon\.(com|cloud|team)|trello\.com|notion\.(so|site)|slack\.com|zoom\.us|webex\.com|miro\.com`;

const istIntern = gemerkt((host) => INTERN.test(host));

const IST_MIT_ANMELDUNG = new RegExp(`(^|\\.)(${MIT_ANMELDUNG})$`, 'i');

const mitAnmeldung = gemerkt((host) => IST_MIT_ANMELDUNG.test(host));

/** A share of a cloud that an office runs itself: Nextcloud, ownCloud, Seafile. */
const FREIGABE =
  /^(cloud|nextcloud|owncloud|share|datenaustausch)\.|\/(index\.php\/)?s\/[A-Za-z0-9]{15}(\/|$|\?)/;

/** A page as only its editors see it. */
const WERKSTATT =
  /\/wp-admin\/|\/administrator\/|\/typo3\/|\/wp-login|\/(login|anmelden|signin)(\/|\?|$)|[?&](preview|vorschau)=|\/node\/\d+\/edit\b|[?&](access_)?token=/i;

const quelleNichtOeffentlich = {
  id: 'quelle-nicht-oeffentlich',
  schwere: 'fehler',
  findet: 'Eine Quelle können nicht alle öffnen.',
  warum: 'Eine Quelle, die niemand prüfen kann, ist keine.',
  abhilfe: 'Nennen Sie eine öffentliche Seite, etwa eine Pressemitteilung.',
  beispiel: {
    falsch: 'quelle: https://intranet.landkreis-rosenheim.de/zahl-2026',
    richtig: 'quelle: https://www.stmd.bayern.de/zahl-2026',
  },
  *pruefe({ daten }) {
    for (const { adresse, pfad, url } of quellen(daten)) {
      const host = url?.hostname ?? '';
      const intern = istIntern(host);
      const ort = adresse.replace(/^https:\/\//, '');
      const freigabe = FREIGABE.test(ort);
      const angemeldet = mitAnmeldung(host) || WERKSTATT.test(adresse);
      if (!intern && !angemeldet && !freigabe) continue;
      const grund = intern
        ? 'einem Netz, das nur intern erreichbar ist'
        : freigabe
          ? 'einer Ablage, deren Freigaben ablaufen'
          : 'wo man sich anmelden muss';
      yield {
        pfad,
        meldung: `Die Quelle liegt auf „${host}“, ${grund}. Nennen Sie eine Seite, die alle öffnen können, etwa eine Pressemitteilung.`,
      };
    }
  },
} as const satisfies Regel;

const quelleEigeneSeite = {
  id: 'quelle-eigene-seite',
  schwere: 'fehler',
  findet: 'Eine Quelle ist dieses Verzeichnis selbst.',
  warum: 'Niemand kann sich selbst bezeugen: Die Zahl stünde dort nur, weil sie hier steht.',
  abhilfe: 'Nennen Sie die Seite, auf der die Angabe ursprünglich steht.',
  beispiel: {
    falsch: 'quelle: https://www.stmd.bayern.de/aemter/landratsamt-rosenheim/',
    richtig: 'quelle: https://www.stmd.bayern.de/zahl-2026',
  },
  *pruefe({ daten, vergebeneKennungen }) {
    for (const { adresse, pfad } of quellen(daten))
      if (istEigeneSeite(adresse, vergebeneKennungen))
        yield {
          pfad,
          meldung: `Die Quelle „${adresse}“ ist dieses Verzeichnis selbst. Nennen Sie die Seite, auf der die Angabe ursprünglich steht, etwa eine Pressemitteilung.`,
        };
  },
} as const satisfies Regel;

const SUCHMASCHINE =
  /^(www\.|news\.|webcache\.|translate\.)?(google|bing|duckduckgo|ecosia|startpage|googleusercontent|search\.yahoo)\.[a-z]{2,3}(\.[a-z]{2})?$/i;

const istSuchmaschine = gemerkt((host) => SUCHMASCHINE.test(host));

const quelleStartseite = {
  id: 'quelle-startseite',
  schwere: 'warnung',
  findet: 'Eine Quelle ist nur eine Startseite.',
  warum: 'Dort findet morgen niemand mehr die Angabe.',
  abhilfe: 'Nennen Sie die Seite, auf der die Angabe steht.',
  beispiel: {
    falsch: 'quelle: https://www.stmd.bayern.de',
    richtig: 'quelle: https://www.stmd.bayern.de/zahl-2026',
  },
  *pruefe({ daten }) {
    for (const { pfad, url } of quellen(daten)) {
      const suche = istSuchmaschine(url?.hostname ?? '');
      if (url && suche) {
        yield {
          pfad,
          meldung: `Die Quelle führt zu einer Suchmaschine („${url.hostname}“), die jedem etwas anderes zeigt. Öffnen Sie das Ergebnis und nennen Sie dessen Adresse.`,
        };
        continue;
      }
      if (
        !url ||
        url.pathname.replace(/\/(index\.(html?|php))?$/, '') !== '' ||
        url.search ||
        url.hash
      )
        continue;
      yield {
        pfad,
        meldung: `Die Quelle ist nur die Startseite von „${url.hostname}“; dort findet morgen niemand mehr die Angabe. Nennen Sie die Seite, auf der sie steht.`,
      };
    }
  },
} as const satisfies Regel;

/** Networks in which posts vanish, or are shown only to members. */
const SOZIALE_MEDIEN =
  /(^|\.)(facebook\.com|fb\.com|instagram\.com|threads\.(net|com)|x\.com|twitter\.com|linkedin\.com|xing\.com|tiktok\.com|youtube\.com|youtu\.be|bsky\.app|mastodon\.[a-z]+|social\.bund\.de|social\.bayern|whatsapp\.com|wa\.me|signal\.(me|group)|t\.me|telegram\.(me|org)|pinterest\.(de|com)|reddit\.com|snapchat\.com|nebenan\.de)$/i;

const istSozialesMedium = gemerkt((host) => SOZIALE_MEDIEN.test(host));

const quelleSozialeMedien = {
  id: 'quelle-soziale-medien',
  schwere: 'warnung',
  findet: 'Eine Quelle ist ein Beitrag in einem sozialen Netzwerk.',
  warum: 'Beiträge verschwinden, und viele sieht nur, wer angemeldet ist.',
  abhilfe: 'Nennen Sie eine Pressemitteilung oder einen Bericht, in dem die Angabe auch steht.',
  beispiel: {
    falsch: 'quelle: https://www.facebook.com/lra.rosenheim/posts/1234',
    richtig: 'quelle: https://www.stmd.bayern.de/zahl-2026',
  },
  *pruefe({ daten }) {
    for (const { pfad, url } of quellen(daten)) {
      const host = url?.hostname ?? '';
      if (istSozialesMedium(host))
        yield {
          pfad,
          meldung: `Die Quelle ist ein Beitrag in einem sozialen Netzwerk („${host}“); solche Beiträge verschwinden, und viele sieht nur, wer angemeldet ist. Nennen Sie eine Pressemitteilung oder einen Bericht, in dem die Angabe auch steht.`,
        };
    }
  },
} as const satisfies Regel;

/** Pages that stand between the reader and the source: by address, and what they are. */
const UMWEGE: readonly [RegExp, string][] = [
  [/^[^/]+\.translate\.goog\//i, 'einer Übersetzung'],
  [
    /^(consent|consents|cookies?)\.|\/(cookie-?(wall|consent|hinweis)|consent)(\/|$|\?)/i,
    'einer Abfrage zu Cookies',
  ],
  [/^([a-z-]+\.)*wikipedia\.org\//i, 'einem Lexikon, das jeder ändern kann,'],
  [/^web\.archive\.org\/save\//i, 'dem Auftrag, eine Seite zu archivieren,'],
  [
    /^(www\.)?(chatgpt\.com|chat\.openai\.com|gemini\.google\.com|copilot\.microsoft\.com|claude\.ai|perplexity\.ai|chat\.mistral\.ai)\//i,
    'der Antwort eines Chatprogramms',
  ],
  [
    /^(cc\.bingj\.com|webcache\.[^/]+|(www\.)?(deepl\.com\/(\w+\/)?translator|feedly\.com|flipboard\.com|getpocket\.com|inoreader\.com|smartnews\.com|msn\.com|upday\.com))(\/|#|\?|$)/i,
    'einem Dienst, der fremde Seiten weitergibt,',
  ],
  [
    /\/(404|not-?found|page-?not-?found|fehler(seite)?|error(page)?|seite-nicht-gefunden)(\.\w+|\/)?(\?|#|$)/i,
    'einer Fehlerseite',
  ],
  [
    /^[^?]*\/(suche|suchen|suchergebnisse?|search|volltextsuche|site-?search)(\.\w+|\/)?(\?|#|$)|^[^/]+\/?\?(q|s|query|suchbegriff|searchword)=/i,
    'einer Liste von Suchergebnissen',
  ],
];

const quelleUmweg = {
  id: 'quelle-umweg',
  schwere: 'warnung',
  findet:
    'Eine Quelle führt zu einer Suche, einer Übersetzung, einem Lexikon, einer Fehlerseite oder einem Chat statt zur Seite selbst.',
  warum: 'Dort steht morgen etwas anderes, oder nur Sie haben es gesehen.',
  abhilfe: 'Öffnen Sie die Seite, auf der die Angabe steht, und kopieren Sie deren Adresse.',
  beispiel: {
    falsch: 'quelle: https://www.stmd.bayern.de/suche?q=digitales+amt',
    richtig: 'quelle: https://www.stmd.bayern.de/zahl-2026',
  },
  *pruefe({ daten }) {
    for (const { adresse, pfad } of quellen(daten)) {
      const ort = adresse.replace(/^https:\/\//, '');
      const was = UMWEGE.find(([muster]) => muster.test(ort))?.[1];
      if (was)
        yield {
          pfad,
          meldung: `Die Quelle führt zu ${was} statt zur Seite selbst. Öffnen Sie die Seite, auf der die Angabe steht, und kopieren Sie deren Adresse.`,
        };
    }
  },
} as const satisfies Regel;

/** The rules of this family in their order. */
export const QUELLEN = [
  quelleNichtOeffentlich,
  quelleEigeneSeite,
  quelleStartseite,
  quelleSozialeMedien,
  quelleUmweg,
] as const;
