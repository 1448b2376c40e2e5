/** Rules on the website of an authority: its own, and its front page. */
import type { Behoerde, Register } from '../../register/register.ts';
import { ascii } from '../../sprache/ortsname.ts';
import { gemeinteBehoerde } from './gemeint.ts';
import type { Regel } from './regel.ts';
import { ohneWww, urlAus } from '../../sprache/webadresse.ts';

/** Sites that speak about authorities but belong to none. */
const FREMDE =
  /(^|\.)(facebook\.com|instagram\.com|x\.com|twitter\.com|youtube\.com|linkedin\.com|wikipedia\.org|bayernportal\.de|freistaat\.bayern|stmd\.bayern\.de|bayern\.de|google\.(com|de)|t\.me|sueddeutsche\.de|merkur\.de|br\.de|kommune21\.de|akdb\.de|wordpress\.com|blogspot\.(com|de)|jimdo(free|site)?\.com|wixsite\.com|webnode\.[a-z]+|github\.io|tumblr\.com)$/i;

/** True if the letters of `kurz` stand in `lang` in this order, beginning with its first. */
function steckt(kurz: string, lang: string): boolean {
  if (kurz[0] !== lang[0]) return false;
  let stelle = 0;
  for (const buchstabe of lang) if (buchstabe === kurz[stelle]) stelle++;
  return stelle === kurz.length;
}

/** Names that the website of an authority may bear: its own, its seat's, its members'. */
export const namenVon = (behoerde: Behoerde, register: Register): string[] => [
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

/** Whether a host bears one of the names, in whatever way authorities shorten them. */
export function klingtEigen(host: string, namen: readonly string[]): boolean {
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

const websiteFremd = {
  id: 'website-fremd',
  schwere: 'warnung',
  findet: 'Die Website sieht nicht nach der eigenen der Behörde aus.',
  warum: 'Der Knopf „Website“ soll zur Behörde führen, nicht zu einem Bericht über sie.',
  abhilfe: 'Prüfen Sie im Impressum, wem die Seite gehört.',
  beispiel: {
    falsch: 'website: https://www.facebook.com/lra.rosenheim',
    richtig: 'website: https://www.landkreis-rosenheim.de',
  },
  *pruefe(kontext) {
    const host = urlAus(kontext.daten.website)?.hostname;
    const behoerde = gemeinteBehoerde(kontext);
    if (!host || !behoerde) return;
    if (!FREMDE.test(host) && klingtEigen(host, namenVon(behoerde, kontext.register))) return;
    yield {
      pfad: ['website'],
      meldung: `„${host}“ sieht nicht nach der eigenen Website der Behörde aus. Öffnen Sie die Seite und prüfen Sie im Impressum, wem sie gehört; ein Bericht über die Behörde gehört in „quelle“.`,
    };
  },
} as const satisfies Regel;

/** Documents, and pages that every website has besides its first. */
const NEBENSEITE =
  /\.(pdf|docx?)$|\/(impressum|datenschutz(erklaerung)?|kontakt|anfahrt|barrierefreiheit|login|suche)(\.\w+|\/)?$/i;

const websiteUnterseite = {
  id: 'website-unterseite',
  schwere: 'warnung',
  findet: 'Die Website ist eine Unterseite.',
  warum: 'Unterseiten verschwinden, Startseiten bleiben.',
  abhilfe: 'Tragen Sie die Startseite der Behörde ein.',
  beispiel: {
    falsch: 'website: https://www.landkreis-rosenheim.de/presse/2023/digitales-amt',
    richtig: 'website: https://www.landkreis-rosenheim.de',
  },
  *pruefe({ daten: { website } }) {
    const url = urlAus(website);
    if (!url) return;
    const teile = url.pathname.split('/').filter(Boolean);
    const inhalt = url.search !== '' || NEBENSEITE.test(url.pathname);
    if (teile.length < 3 && !inhalt) return;
    yield {
      pfad: ['website'],
      meldung: `„website“ führt zu einer Unterseite, die verschwinden kann. Tragen Sie die Startseite der Behörde ein.`,
      vorschlag: url.origin,
    };
  },
} as const satisfies Regel;

const websiteStand = {
  id: 'website-stand',
  schwere: 'fehler',
  findet: '„website_stand“ steht ohne „website“ da.',
  warum: 'Das Feld sagt, von wann die Adresse der Website ist; ohne sie sagt es nichts.',
  abhilfe: 'Tragen Sie die Website ein, oder löschen Sie „website_stand“.',
  beispiel: {
    falsch: 'website_stand: "2020-09"',
    richtig: 'website: https://www.landkreis-rosenheim.de',
  },
  *pruefe({ daten: { website_stand }, quelltext }) {
    // An address that is only broken has its own message.
    if (website_stand === undefined || quelltext.bereich(['website']) !== undefined) return;
    yield {
      pfad: ['website_stand'],
      meldung:
        '„website_stand“ sagt, von wann die Adresse in „website“ ist, aber „website“ fehlt. Tragen Sie sie ein, oder löschen Sie „website_stand“.',
    };
  },
} as const satisfies Regel;

/** The rules of this family in their order. */
export const WEBSITE = [websiteFremd, websiteUnterseite, websiteStand] as const;
