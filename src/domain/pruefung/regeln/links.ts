/** Rules on every address of a record: it leads where it says, tomorrow too, and tells nothing of its sender. */
import type { Teildatensatz } from '../../datensatz/schema.ts';
import { alsEinsatz } from '../../datensatz/schreiben.ts';
import { benenne } from './feld.ts';
import { quellen, stellen, type Adressstelle } from './quellen.ts';
import { jeDatensatz, type Regel } from './regel.ts';
import { gemerkt } from '../../sprache/gemerkt.ts';

/** All addresses of a record. */
const adressen = jeDatensatz((daten: Teildatensatz): readonly Adressstelle[] => [
  ...quellen(daten),
  ...stellen([
    [daten.website, ['website']],
    [daten.bayernportal, ['bayernportal']],
  ]),
]);

/** Services that hide an address behind a short one: their hosts as a pattern. */
export const KURZDIENSTE = String.raw`bit\.ly|bitly\.com|t1p\.de|lnkd\.in|t\.co|is\.gd|v\.gd|tinyurl\.com|ow\.ly|goo\.gl|buff\.ly|rb\.gy|cutt\.ly|shorturl\.at|t\.ly|kurzelinks\.de|kurzlinks\.de|kurzlink\.de|dlvr\.it|fb\.me|tiny\.(cc|one)|rebrand\.ly|bl\.ink|trib\.al|qr\.ae|qrco\.de|qr\.page|x\.gd|urlz\.fr|adobe\.ly|amzn\.to|wp\.me|ift\.tt|s\.id|0rz\.tw|soo\.gd|clck\.ru|l\.facebook\.com|lm\.facebook\.com|aka\.ms|g\.co|1url\.com|short\.io|hyperurl\.co|spoti\.fi|eepurl\.com|mailchi\.mp|ogy\.de|link\.ac|lc\.cx|u\.nu|bre\.is|dub\.sh|2cm\.es|go\.ly`;

const KURZDIENST = new RegExp(`^(www\\.)?(${KURZDIENSTE})$`, 'i');

const kurzlink = {
  id: 'kurzlink',
  schwere: 'fehler',
  findet: 'Eine Adresse ist ein Kurzlink (bit.ly, t1p.de, t.co).',
  warum: 'Wohin er führt, sieht niemand, und der Dienst kann ihn jederzeit ändern oder abschalten.',
  abhilfe: 'Öffnen Sie ihn und kopieren Sie die Adresse der Seite, die erscheint.',
  beispiel: {
    falsch: 'quelle: https://bit.ly/3xYzAbC',
    richtig: 'quelle: https://www.stmd.bayern.de/zahl-2026',
  },
  *pruefe({ daten }) {
    for (const { pfad, url } of adressen(daten)) {
      const host = url?.hostname ?? '';
      if (KURZDIENST.test(host))
        yield {
          pfad,
          meldung: `Die Adresse in „${benenne(pfad)}“ ist ein Kurzlink („${host}“); wohin er führt, sieht niemand. Öffnen Sie ihn und kopieren Sie die Adresse der Seite, die erscheint.`,
        };
    }
  },
} as const satisfies Regel;

/** Signs of a sentence that came along when an address was copied from a text. */
const SATZZEICHEN = /(?<![.,;:!'’“”»*\]}|])[.,;:!'’“”»*\]}|]+$/;

/** The address without what belongs to the sentence around it; a bracket that was opened stays. */
function ohneSatzzeichen(adresse: string): string {
  const kurz = adresse.replace(SATZZEICHEN, '');
  const offene = kurz.split('(').length - kurz.split(')').length;
  if (kurz.endsWith(')') && offene < 0) return ohneSatzzeichen(kurz.slice(0, -1));
  return kurz;
}

const adressende = {
  id: 'adressende',
  schwere: 'warnung',
  findet: 'Am Ende einer Adresse steht ein Satzzeichen oder eine Klammer.',
  warum: 'Es ist aus dem Text mitgekommen; mit ihm führt die Adresse oft ins Leere.',
  abhilfe: 'Löschen Sie das Zeichen, und öffnen Sie die Adresse zur Probe.',
  beispiel: {
    falsch: 'quelle: https://www.stmd.bayern.de/zahl-2026).',
    richtig: 'quelle: https://www.stmd.bayern.de/zahl-2026',
  },
  *pruefe({ daten }) {
    for (const { adresse, pfad } of adressen(daten)) {
      const kurz = ohneSatzzeichen(adresse);
      if (kurz !== adresse)
        yield {
          pfad,
          meldung: `Am Ende der Adresse in „${benenne(pfad)}“ steht „${adresse.slice(kurz.length)}“; das ist wohl aus einem Text mitgekommen. Löschen Sie es, und öffnen Sie die Adresse zur Probe.`,
          vorschlag: alsEinsatz(kurz),
        };
    }
  },
} as const satisfies Regel;

/** Parts of an address that belong to a campaign: nobody needs them. */
const KAMPAGNE =
  /^(utm_\w+|wt[_.]\w+|pk_\w+|piwik_\w+|mtm_\w+|matomo_\w+|at_(medium|campaign)|(fb|d|g|y)clid|_g[al]|gbraid|wbraid|mc_[ce]id|msclkid|ttclid|twclid|li_fat_id|igsh(id)?|mkt_tok|_hs(enc|mi)|cmp(id)?|campaign_?id|xing_share|sc_campaign|ns_\w+|gclsrc|gad_source|srsltid|ref_src)$/i;

/** Parts that belong to one visit, or are a key; `sid` may also be the number of an article. */
const SITZUNG = /^(phpsessid|jsessionid|sid|session(_?id)?)$/i;

/** Parts that tell how one visitor looked at the page: for the printer, in large letters, to share it. */
const ANSICHT =
  /^(print|printview|druck|drucken|druckansicht|font_?size|schriftgroesse|kontrast|contrast|share|teilen)$/i;

/** What browsers and feeds append behind a page: it is the same without it. */
const TEXTSTELLE = /#(?::~:|utm_|xtor=|at_medium=).*$/;

const namenAus = (url: URL, muster: RegExp) =>
  url.search === '' ? [] : [...url.searchParams.keys()].filter((name) => muster.test(name));

/** The address without its campaign; everything else stays as it is written. */
function ohneKampagne(adresse: string): string {
  const ganze = adresse.replace(TEXTSTELLE, '');
  const anker = ganze.indexOf('#');
  const [vorn, hinten] = anker < 0 ? [ganze, ''] : [ganze.slice(0, anker), ganze.slice(anker)];
  const frage = vorn.indexOf('?');
  if (frage < 0) return ganze;
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
    falsch: 'quelle: https://www.stmd.bayern.de/zahl-2026?utm_source=newsletter',
    richtig: 'quelle: https://www.stmd.bayern.de/zahl-2026',
  },
  *pruefe({ daten }) {
    for (const { adresse, pfad, url } of adressen(daten)) {
      if (!url) continue;
      const kampagne = namenAus(url, KAMPAGNE).length > 0;
      const textstelle = TEXTSTELLE.test(adresse);
      const sitzung = namenAus(url, SITZUNG).length > 0 || /;jsessionid=/i.test(adresse);
      const [ansicht] = namenAus(url, ANSICHT);
      if (!kampagne && !textstelle && !sitzung && ansicht === undefined) continue;
      yield {
        pfad,
        meldung: kampagne
          ? 'Die Adresse verrät, woher jemand kam (zum Beispiel utm_source, wt_mc, fbclid). Löschen Sie diesen Teil.'
          : textstelle
            ? 'Am Ende der Adresse steht, was ein Browser oder Nachrichtendienst anhängt („#:~:text=…“, „#utm_…“). Löschen Sie diesen Teil.'
            : `Die Adresse enthält ${sitzung ? 'die Kennung eines Besuchs oder einen Schlüssel (zum Beispiel jsessionid, sid, token)' : `eine Einstellung, die nur für eine Ansicht gilt („${ansicht}“)`}. Prüfen Sie, ob sie auch ohne diesen Teil zur Seite führt, und löschen Sie ihn.`,
        ...((kampagne || textstelle) && {
          vorschlag: alsEinsatz(ohneKampagne(adresse)),
          eindeutig: true,
        }),
      };
    }
  },
} as const satisfies Regel;

/** Archives name the page that they keep in their own address. */
const ARCHIV = /^(web\.)?archive\.(org|ph|today|is|li|vn)$/i;

/** An address inside another one, but not as the value of a parameter. */
const ZWEITE = /(?<=.)(?<![=:%])https?:\/\/.*$/;

const adresseZweimal = {
  id: 'adresse-zweimal',
  schwere: 'warnung',
  findet: 'In einer Adresse steht noch eine zweite.',
  warum: 'Beim Einfügen stand schon etwas im Feld; die lange Adresse führt ins Leere.',
  abhilfe: 'Lassen Sie nur eine stehen, und öffnen Sie sie zur Probe.',
  beispiel: {
    falsch: 'quelle: https://www.stmd.bayern.de/zahl-2026https://www.stmd.bayern.de/zahl-2026',
    richtig: 'quelle: https://www.stmd.bayern.de/zahl-2026',
  },
  *pruefe({ daten }) {
    for (const { adresse, pfad, url } of adressen(daten)) {
      const zweite = ZWEITE.exec(adresse)?.[0];
      if (!url || zweite === undefined || ARCHIV.test(url.hostname)) continue;
      const erste = adresse.slice(0, -zweite.length);
      yield {
        pfad,
        meldung: `In „${benenne(pfad)}“ stehen zwei Adressen hintereinander. Lassen Sie nur eine stehen, und öffnen Sie sie zur Probe.`,
        vorschlag: erste === zweite ? alsEinsatz(erste) : undefined,
      };
    }
  },
} as const satisfies Regel;

/** Beginnings of hosts that are meant as `www.`. */
const FALSCHES_WWW = /^(?:ww|wwww+|wwe|wwv|vvv|www\.www|ww\.www)\./i;

/** Endings that do not exist, and what is meant. */
const ENDUNGEN: readonly [RegExp, string][] = [
  [/\.(?:ed|dee|deu|d)$/i, '.de'],
  [/\.(?:bayer|bayen|bayren|byern|bayernn|baern)$/i, '.bayern'],
  [/\.(?:cmo|comm|con|vom|ocm)$/i, '.com'],
];

/** The host as it was meant; the same where nothing is wrong. */
const gemeinterHost = gemerkt((host: string): string =>
  ENDUNGEN.reduce(
    (bisher, [muster, richtig]) => bisher.replace(muster, richtig),
    host.replace(FALSCHES_WWW, 'www.'),
  ),
);

const hostVertippt = {
  id: 'host-vertippt',
  schwere: 'warnung',
  findet: 'Der Name eines Servers ist wohl vertippt (ww., .ed, fehlende Endung).',
  warum: 'Die Adresse führt ins Leere, oder zu jemand anderem.',
  abhilfe: 'Berichtigen Sie den Namen, und öffnen Sie die Adresse zur Probe.',
  beispiel: {
    falsch: 'quelle: https://ww.stmd.bayern.de/zahl-2026',
    richtig: 'quelle: https://www.stmd.bayern.de/zahl-2026',
  },
  *pruefe({ daten }) {
    const postfach = daten.email === undefined ? [] : [{ text: daten.email, pfad: ['email'] }];
    const alle = [
      ...adressen(daten).map(({ adresse, pfad, url }) => ({
        text: adresse,
        pfad,
        host: url?.hostname ?? '',
      })),
      ...postfach.map(({ text, pfad }) => ({ text, pfad, host: text.split('@')[1] ?? '' })),
    ];
    for (const { text, pfad, host } of alle) {
      const richtig =
        pfad[0] === 'email' ? gemeinterHost(host).replace(/^www\./i, '') : gemeinterHost(host);
      const ohneEndung = host !== '' && !host.replace(/^www\./, '').includes('.');
      if (richtig === host && !ohneEndung) continue;
      yield {
        pfad,
        meldung: `„${host}“ in „${benenne(pfad)}“ ist wohl vertippt${ohneEndung ? ': Die Endung fehlt (etwa .de)' : ''}. Berichtigen Sie den Namen, und öffnen Sie die Adresse zur Probe.`,
        vorschlag: ohneEndung ? undefined : alsEinsatz(text.replace(host, () => richtig)),
      };
    }
  },
} as const satisfies Regel;

/** The rules of this family in their order. */
export const LINKS = [kurzlink, adressende, adressballast, adresseZweimal, hostVertippt] as const;
