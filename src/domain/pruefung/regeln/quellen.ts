/** Rules on sources: everyone can open them, tomorrow too. */
import { istEigeneSeite } from '../../datensatz/eigeneseite.ts';
import type { Pfad } from '../../datensatz/quelltext.ts';
import { alsEinsatz } from '../../datensatz/schreiben.ts';
import { zahlenMitPfad, type Kontext, type Regel } from './regel.ts';
import { urlAus } from '../../sprache/webadresse.ts';

/** All sources of a record, with their place. */
function quellen({ daten }: Kontext): { adresse: string; pfad: Pfad }[] {
  const kandidaten: [string | undefined, Pfad][] = [
    [daten.auszeichnung?.quelle, ['auszeichnung', 'quelle']],
    [daten.entzug?.quelle, ['entzug', 'quelle']],
    ...zahlenMitPfad(daten).map(({ zahl, pfad }): [string | undefined, Pfad] => [
      zahl.quelle,
      [...pfad, 'quelle'],
    ]),
  ];
  return kandidaten.flatMap(([adresse, pfad]) =>
    adresse === undefined ? [] : [{ adresse, pfad }],
  );
}

/** Names that only resolve inside a house or a network. */
const INTERN =
  /(^|\.)(local|localhost|localdomain|intern|internal|intra|intranet|lan|home|corp|private|test|invalid|bybn\.de)$/i;

/** Services that show a document only to those who are logged in. */
const MIT_ANMELDUNG =
  /(^|\.)(safelinks\.protection\.outlook\.com|sharepoint\.com|onedrive\.live\.com|1drv\.ms|teams\.microsoft\.com|outlook\.(office|live)\.com|mail\.google\.com|drive\.google\.com|docs\.google\.com|dropbox\.com|wetransfer\.com|icloud\.com)$/i;

const quelleNichtOeffentlich = {
  id: 'quelle-nicht-oeffentlich',
  schwere: 'fehler',
  findet: 'Eine Quelle können nicht alle öffnen.',
  warum: 'Eine Quelle, die niemand prüfen kann, ist keine.',
  abhilfe: 'Nennen Sie eine öffentliche Seite, etwa eine Pressemitteilung.',
  beispiel: {
    falsch: 'quelle: https://intranet.landkreis-rosenheim.de/zahl-2026',
    richtig: 'quelle: https://www.example.org/zahl-2026',
  },
  *pruefe(kontext) {
    for (const { adresse, pfad } of quellen(kontext)) {
      const host = urlAus(adresse)?.hostname ?? '';
      const intern =
        INTERN.test(host) ||
        /^(intranet|extranet|webmail|mitarbeiterportal|staging|test)\.[^.]+\.[^.]+/i.test(host);
      const angemeldet =
        MIT_ANMELDUNG.test(host) || /\/wp-admin\/|[?&](access_)?token=/i.test(adresse);
      if (!intern && !angemeldet) continue;
      yield {
        pfad,
        meldung: `Die Quelle liegt auf „${host}“, ${intern ? 'einem Netz, das nur intern erreichbar ist' : 'wo man sich anmelden muss'}. Nennen Sie eine Seite, die alle öffnen können, etwa eine Pressemitteilung.`,
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
    falsch: 'quelle: https://www.example.org/aemter/landratsamt-rosenheim/',
    richtig: 'quelle: https://www.example.org/zahl-2026',
  },
  *pruefe(kontext) {
    for (const { adresse, pfad } of quellen(kontext))
      if (istEigeneSeite(adresse, kontext.vergebeneKennungen))
        yield {
          pfad,
          meldung: `Die Quelle „${adresse}“ ist dieses Verzeichnis selbst. Nennen Sie die Seite, auf der die Angabe ursprünglich steht, etwa eine Pressemitteilung.`,
        };
  },
} as const satisfies Regel;

const quelleStartseite = {
  id: 'quelle-startseite',
  schwere: 'warnung',
  findet: 'Eine Quelle ist nur eine Startseite.',
  warum: 'Dort findet morgen niemand mehr die Angabe.',
  abhilfe: 'Nennen Sie die Seite, auf der die Angabe steht.',
  beispiel: {
    falsch: 'quelle: https://www.example.org',
    richtig: 'quelle: https://www.example.org/zahl-2026',
  },
  *pruefe(kontext) {
    for (const { adresse, pfad } of quellen(kontext)) {
      const url = urlAus(adresse);
      const suche = /^(www\.)?(google|bing|duckduckgo|ecosia)\.[a-z]{2,3}(\.[a-z]{2})?$/i.test(
        url?.hostname ?? '',
      );
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

/** Parts of an address that belong to a campaign: nobody needs them. */
const KAMPAGNE = /^(utm_\w+|fbclid|gclid|mc_[ce]id|msclkid)$/i;

/** Parts that belong to one visit, or are a key; `sid` may also be the number of an article. */
const SITZUNG = /^(phpsessid|jsessionid|sid|session(_?id)?)$/i;

const namenAus = (url: URL, muster: RegExp) =>
  [...url.searchParams.keys()].filter((name) => muster.test(name));

/** The address without its campaign; everything else stays as it is written. */
function ohneKampagne(adresse: string): string {
  const anker = adresse.indexOf('#');
  const [vorn, hinten] =
    anker < 0 ? [adresse, ''] : [adresse.slice(0, anker), adresse.slice(anker)];
  const frage = vorn.indexOf('?');
  if (frage < 0) return adresse;
  const gute = vorn
    .slice(frage + 1)
    .split('&')
    .filter((teil) => !KAMPAGNE.test(teil.split('=', 1)[0]!));
  return vorn.slice(0, frage) + (gute.length > 0 ? `?${gute.join('&')}` : '') + hinten;
}

const adressballast = {
  id: 'adressballast',
  schwere: 'warnung',
  findet: 'Eine Adresse enthält die Kennung eines Besuchs oder einer Werbeaktion.',
  warum: 'Solche Adressen laufen ab, und sie verraten, woher jemand kam.',
  abhilfe: 'Löschen Sie diesen Teil der Adresse.',
  beispiel: {
    falsch: 'quelle: https://www.example.org/zahl-2026?utm_source=newsletter',
    richtig: 'quelle: https://www.example.org/zahl-2026',
  },
  *pruefe(kontext) {
    const { website } = kontext.daten;
    for (const { adresse, pfad } of [
      ...quellen(kontext),
      ...(website === undefined ? [] : [{ adresse: website, pfad: ['website'] }]),
    ]) {
      const url = urlAus(adresse);
      if (!url) continue;
      const kampagne = namenAus(url, KAMPAGNE).length > 0;
      if (!kampagne && namenAus(url, SITZUNG).length === 0 && !/;jsessionid=/i.test(adresse))
        continue;
      yield {
        pfad,
        meldung: kampagne
          ? 'Die Adresse verrät, woher jemand kam (zum Beispiel utm_source, fbclid). Löschen Sie diesen Teil.'
          : 'Die Adresse enthält die Kennung eines Besuchs oder einen Schlüssel (zum Beispiel jsessionid, sid, token). Prüfen Sie, ob sie auch ohne diesen Teil zur Seite führt, und löschen Sie ihn.',
        ...(kampagne && { vorschlag: alsEinsatz(ohneKampagne(adresse)), eindeutig: true }),
      };
    }
  },
} as const satisfies Regel;

/** The rules of this family in their order. */
export const QUELLEN = [
  quelleNichtOeffentlich,
  quelleEigeneSeite,
  quelleStartseite,
  adressballast,
] as const;
