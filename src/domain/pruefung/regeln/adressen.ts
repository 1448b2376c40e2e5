/** Rules on addresses: of websites, of sources, of the authority itself. */
import type { Pfad } from '../../datensatz/quelltext.ts';
import { ascii } from '../../sprache/ortsname.ts';
import { alsEinsatz } from '../../datensatz/schreiben.ts';
import type { Behoerde, Register } from '../../register/register.ts';
import type { Eintrag, Merkmal } from './bestand.ts';
import { werte } from './bestand.ts';
import { behoerdeVon, zahlenMitPfad, type Fund, type Kontext } from './regel.ts';

const urlAus = (adresse: string | undefined): URL | undefined =>
  adresse !== undefined && URL.canParse(adresse) ? new URL(adresse) : undefined;

const ohneWww = (host: string) => host.replace(/^www\d?\./, '');

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

export function* bayernportal({ daten }: Kontext): Generator<Fund> {
  const url = urlAus(daten.bayernportal);
  const imPortal = url && ohneWww(url.hostname) === 'bayernportal.de';
  if (url && imPortal && url.pathname === '/') {
    yield {
      pfad: ['bayernportal'],
      meldung:
        'Das ist nur die Startseite des BayernPortals. Suchen Sie dort die Seite der Behörde und kopieren Sie ihre Adresse, oder löschen Sie das Feld.',
    };
    return;
  }
  if (!url || imPortal) return;
  yield {
    pfad: ['bayernportal'],
    meldung: `Die Adresse führt zu „${url.hostname}“, nicht zum BayernPortal. Suchen Sie die Seite der Behörde auf www.bayernportal.de und kopieren Sie ihre Adresse; eine andere Seite gehört in „website“.`,
  };
}

/** Names that only resolve inside a house or a network. */
const INTERN =
  /(^|\.)(local|localhost|localdomain|intern|internal|intra|intranet|lan|home|corp|private|test|invalid|bybn\.de)$/i;

/** Services that show a document only to those who are logged in. */
const MIT_ANMELDUNG =
  /(^|\.)(safelinks\.protection\.outlook\.com|sharepoint\.com|onedrive\.live\.com|1drv\.ms|teams\.microsoft\.com|outlook\.(office|live)\.com|mail\.google\.com|drive\.google\.com|docs\.google\.com|dropbox\.com|wetransfer\.com|icloud\.com)$/i;

export function* quelleOeffentlich(kontext: Kontext): Generator<Fund> {
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
}

export function* quelleStartseite(kontext: Kontext): Generator<Fund> {
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
}

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

export function* adressballast(kontext: Kontext): Generator<Fund> {
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
}

/** Sites that speak about authorities but belong to none. */
const FREMDE =
  /(^|\.)(facebook\.com|instagram\.com|x\.com|twitter\.com|youtube\.com|linkedin\.com|wikipedia\.org|bayernportal\.de|freistaat\.bayern|stmd\.bayern\.de|bayern\.de|google\.(com|de)|t\.me|sueddeutsche\.de|merkur\.de|br\.de|kommune21\.de|akdb\.de)$/i;

/** True if the letters of `kurz` stand in `lang` in this order, beginning with its first. */
function steckt(kurz: string, lang: string): boolean {
  if (kurz[0] !== lang[0]) return false;
  let stelle = 0;
  for (const buchstabe of lang) if (buchstabe === kurz[stelle]) stelle++;
  return stelle === kurz.length;
}

/** Names that the website of an authority may bear: its own, its seat's, its members'. */
const namenVon = (behoerde: Behoerde, register: Register): string[] => [
  behoerde.name,
  ...(behoerde.sitz ? [behoerde.sitz] : []),
  ...(behoerde.vg ? [register.behoerde(behoerde.vg).name] : []),
  ...(behoerde.art === 'verwaltungsgemeinschaft'
    ? register.gebiet(behoerde).map(({ name }) => name)
    : []),
];

const buchstaben = (text: string) => ascii(text).replace(/[^a-z0-9]/g, '');

/** Words around the name in the host of an authority: `lra-`, `stadt-`, `www.vg-`. */
const BEIWORT =
  /(landkreis|landratsamt|lra|lkr|kreis|stadt|markt|gemeinde|gde|vgem|vg|bezirk|rathaus|in|im|am)/g;

function klingtEigen(host: string, namen: readonly string[]): boolean {
  const teile = ohneWww(host)
    .split('.')
    .slice(0, -1)
    .flatMap((teil) => [
      buchstaben(teil),
      buchstaben(teil.replace(BEIWORT, '')),
      ...teil.split('-').map(buchstaben),
    ]);
  return namen.some((name) => {
    const ganz = buchstaben(name);
    const worte = ascii(name)
      .split(/[^a-z0-9]+/)
      .filter((wort) => wort.length > 2);
    return teile.some(
      (teil) =>
        worte.some((wort) => teil.includes(wort) || (teil.length > 3 && wort.startsWith(teil))) ||
        (teil.length > 1 && steckt(teil, ganz)),
    );
  });
}

export function* websiteFremd(kontext: Kontext): Generator<Fund> {
  const host = urlAus(kontext.daten.website)?.hostname;
  const behoerde = behoerdeVon(kontext);
  if (!host || !behoerde) return;
  if (!FREMDE.test(host) && klingtEigen(host, namenVon(behoerde, kontext.register))) return;
  yield {
    pfad: ['website'],
    meldung: `„${host}“ sieht nicht nach der eigenen Website der Behörde aus. Öffnen Sie die Seite und prüfen Sie im Impressum, wem sie gehört; ein Bericht über die Behörde gehört in „quelle“.`,
  };
}

export function* websiteUnterseite({ daten: { website } }: Kontext): Generator<Fund> {
  const url = urlAus(website);
  const teile = url?.pathname.split('/').filter(Boolean) ?? [];
  if (!url || (teile.length < 3 && !/\.(pdf|docx?)$/i.test(url.pathname))) return;
  yield {
    pfad: ['website'],
    meldung: `„website“ führt zu einer Unterseite, die verschwinden kann. Tragen Sie die Startseite der Behörde ein.`,
    vorschlag: url.origin,
  };
}

/** Authorities that may share a town hall, a website and a telephone: a VG and its members. */
const gehoerenZusammen = (register: Register, a: string | undefined, b: string | undefined) => {
  const [eine, andere] = [a, b].map((schluessel) =>
    schluessel ? register.finde(schluessel) : undefined,
  );
  const haus = (behoerde: Behoerde | undefined) => behoerde && (behoerde.vg ?? behoerde.schluessel);
  return eine !== undefined && andere !== undefined && haus(eine) === haus(andere);
};

/** The first other record, of a different house, that states the same fact. */
function gleiche(kontext: Kontext, merkmal: Merkmal): Eintrag | undefined {
  const { bestand, quelltext, daten, register } = kontext;
  return werte({ kennung: quelltext.kennung, daten }, merkmal)
    .flatMap((wert) => bestand.dateien(merkmal, wert))
    .find(
      (anderer) =>
        anderer.datei !== quelltext.datei &&
        anderer.daten.schluessel !== daten.schluessel &&
        (merkmal === 'bayernportal' ||
          !gehoerenZusammen(register, anderer.daten.schluessel, daten.schluessel)),
    );
}

export function* bayernportalDoppelt(kontext: Kontext): Generator<Fund> {
  const anderer = gleiche(kontext, 'bayernportal');
  if (anderer)
    yield {
      pfad: ['bayernportal'],
      meldung: `Dieselbe Seite im BayernPortal steht schon in ${anderer.datei}. Jede Behörde hat dort ihre eigene: Suchen Sie die richtige, oder führen Sie beide Datensätze zusammen.`,
    };
}

export function* adresseDoppelt(kontext: Kontext): Generator<Fund> {
  for (const merkmal of ['website', 'telefon', 'email', 'anschrift'] as const) {
    const anderer = gleiche(kontext, merkmal);
    if (anderer)
      yield {
        pfad: [merkmal],
        meldung: `Dieselbe Angabe in „${merkmal}“ steht auch in ${anderer.datei}. Prüfen Sie, welche der beiden Behörden gemeint ist.`,
      };
  }
  const { website, bayernportal } = kontext.daten;
  if (website !== undefined && website === bayernportal)
    yield {
      pfad: ['website'],
      meldung:
        '„website“ und „bayernportal“ nennen dieselbe Adresse. Tragen Sie in „website“ die eigene Startseite der Behörde ein.',
    };
}

export function* plzGegend(kontext: Kontext): Generator<Fund> {
  const plz = kontext.daten.anschrift?.plz;
  const behoerde = behoerdeVon(kontext);
  if (plz === undefined || !behoerde) return;
  const { register } = kontext;
  const gebiet = register.gebiet(behoerde).flatMap(({ postleitzahlen }) => postleitzahlen);
  const gegenden = new Set(gebiet.map((eine) => eine.slice(0, 2)));
  if (gebiet.length === 0 || gegenden.has(plz.slice(0, 2))) return;
  yield {
    pfad: ['anschrift', 'plz'],
    meldung: `Die Postleitzahl ${plz} liegt nicht in der Gegend von „${behoerde.name}“ (dort: ${[
      ...gegenden,
    ]
      .sort()
      .map((zwei) => `${zwei}…`)
      .join(', ')}). Prüfen Sie die Ziffern.`,
  };
}
