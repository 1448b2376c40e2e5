/** Rules on every address of a record: it leads where it says, tomorrow too, and tells nothing of its sender. */
import type { Teildatensatz } from '../../datensatz/schema.ts';
import { alsEinsatz } from '../../datensatz/schreiben.ts';
import { benenne } from './feld.ts';
import { quellen, stellen, type Adressstelle } from './quellen.ts';
import { jeDatensatz, type Regel } from './regel.ts';

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
  /^(utm_\w+|wt[_.]\w+|pk_\w+|piwik_\w+|mtm_\w+|matomo_\w+|at_(medium|campaign)|(fb|d|g|y)clid|_g[al]|gbraid|wbraid|mc_[ce]id|msclkid|ttclid|twclid|li_fat_id|igsh(id)?|mkt_tok|_hs(enc|mi)|cmp(id)?|campaign_?id|xing_share|sc_campaign|ns_\w+)$/i;

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
    falsch: 'quelle: https://www.stmd.bayern.de/zahl-2026?utm_source=newsletter',
    richtig: 'quelle: https://www.stmd.bayern.de/zahl-2026',
  },
  *pruefe({ daten }) {
    for (const { adresse, pfad, url } of adressen(daten)) {
      if (!url) continue;
      const kampagne = namenAus(url, KAMPAGNE).length > 0;
      if (!kampagne && namenAus(url, SITZUNG).length === 0 && !/;jsessionid=/i.test(adresse))
        continue;
      yield {
        pfad,
        meldung: kampagne
          ? 'Die Adresse verrät, woher jemand kam (zum Beispiel utm_source, wt_mc, fbclid). Löschen Sie diesen Teil.'
          : 'Die Adresse enthält die Kennung eines Besuchs oder einen Schlüssel (zum Beispiel jsessionid, sid, token). Prüfen Sie, ob sie auch ohne diesen Teil zur Seite führt, und löschen Sie ihn.',
        ...(kampagne && { vorschlag: alsEinsatz(ohneKampagne(adresse)), eindeutig: true }),
      };
    }
  },
} as const satisfies Regel;

/** The rules of this family in their order. */
export const LINKS = [kurzlink, adressende, adressballast] as const;
