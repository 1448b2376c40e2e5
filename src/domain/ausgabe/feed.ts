/**
 * Feeds (Atom, RFC 4287): new seals, new numbers, corrections and withdrawals of an area, in German.
 * Everything in them comes from the records: an entry keeps its id for ever (RFC 4151), and its date
 * is that of the fact, from the first day that it can mean. What bears no date is in no feed.
 */
import { frueheste, type Stand } from '../datensatz/stand.ts';
import { datum } from '../texte/anzeige.ts';
import { texte } from '../texte/index.ts';
import { ersteKennung } from '../vergleich/gesamtstand.ts';
import { ereignisse, type Ereignis } from '../vergleich/ereignisse.ts';
import { ERSTER_TAG } from '../vergleich/stichtage.ts';
import { pfade } from '../verzeichnis/urls.ts';
import type { Amt } from '../verzeichnis/verzeichnis.ts';

/** So many entries a feed has at most, the newest. */
export const HOECHSTENS_EINTRAEGE = 50;

/** Since when the ids of the feeds are given out; part of each of them. */
const KENNUNGSJAHR = '2026';

/** What a feed is about. */
export interface Feed {
  /** Its own path. */
  pfad: string;
  /** Path of the page that shows the same. */
  seite: string;
  titel: string;
  aemter: readonly Amt[];
}

const t = texte('de');

/** Text for an element or attribute; characters that XML does not know are left out. */
const xml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[&<>"]/g, (zeichen) => `&#${zeichen.charCodeAt(0)};`);

const zeitpunkt = (stand: Stand): string => `${frueheste(stand)}T00:00:00Z`;

/** Title and text of an entry, and where the fact stands. */
function worte(
  { name, datensatz }: Amt,
  ereignis: Ereignis,
): [titel: string, text: string, quelle: string] {
  const zahltext = ({ anzahl, mindestens }: { anzahl: number; mindestens?: true | undefined }) =>
    t.zahl.mitVerfahren(anzahl, mindestens);
  const tag = datum(ereignis.stand, 'de');
  switch (ereignis.art) {
    case 'siegel':
      return [
        t.feed.siegel(name),
        `${t.amt.ausgezeichnet}: ${tag}.${ereignis.zahl ? ` ${zahltext(ereignis.zahl)}.` : ''}`,
        datensatz.auszeichnung.quelle,
      ];
    case 'zahl':
      return [
        t.feed.zahl(name, zahltext(ereignis.zahl)),
        `${t.zahl.stand}: ${tag}.`,
        ereignis.zahl.quelle,
      ];
    case 'berichtigung': {
      const { zahl, korrektur } = ereignis;
      return [
        t.feed.berichtigung(name),
        `${t.amt.korrektur(tag, korrektur.vorher, t.zahl.anzahl(zahl.anzahl, zahl.mindestens))} ${korrektur.grund}`,
        zahl.quelle,
      ];
    }
    case 'entzug':
      return [
        t.feed.entzug(name),
        `${t.amt.entzogen(tag)} ${t.amt.grund}: ${ereignis.entzug.grund}`,
        ereignis.entzug.quelle,
      ];
  }
}

/** The facts of a feed, newest first; those of one day by office. */
const neueste = (aemter: readonly Amt[]) =>
  aemter
    .flatMap((amt) =>
      ereignisse(amt.datensatz).map((ereignis) => ({
        amt,
        ereignis,
        tag: frueheste(ereignis.stand),
      })),
    )
    .sort((a, b) => (a.tag < b.tag ? 1 : a.tag > b.tag ? -1 : 0))
    .slice(0, HOECHSTENS_EINTRAEGE);

/**
 * A feed as text.
 * @param absolut makes a path absolute
 */
export function feedText(
  { pfad, seite, titel, aemter }: Feed,
  absolut: (pfad: string) => string,
): string {
  const { hostname } = new URL(absolut('/'));
  const kennung = (was: string) => `tag:${hostname},${KENNUNGSJAHR}:${was}`;
  const eintraege = neueste(aemter);
  const eintrag = ({ amt, ereignis }: (typeof eintraege)[number]) => {
    const [kopf, text, quelle] = worte(amt, ereignis);
    const id = ['amt', ersteKennung(amt), ereignis.art, ereignis.stelle].filter(Boolean).join('/');
    return `  <entry>
    <id>${xml(kennung(id))}</id>
    <title>${xml(kopf)}</title>
    <updated>${zeitpunkt(ereignis.stand)}</updated>
    <link rel="alternate" type="text/html" hreflang="de" href="${xml(absolut(pfade.amt(amt.id)))}"/>
    <link rel="via" href="${xml(quelle)}"/>
    <category term="${ereignis.art}"/>
    <content type="text">${xml(text)}</content>
  </entry>
`;
  };
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
  <id>${xml(kennung(pfad.replace(/^\//, '').replace(/\.atom$/, '')))}</id>
  <title>${xml(titel)}</title>
  <subtitle>${xml(t.feed.untertitel)}</subtitle>
  <updated>${zeitpunkt(eintraege[0]?.ereignis.stand ?? ERSTER_TAG)}</updated>
  <author>
    <name>${xml(t.website.titel)}</name>
    <uri>${xml(absolut(pfade.start))}</uri>
  </author>
  <link rel="self" type="application/atom+xml" href="${xml(absolut(pfad))}"/>
  <link rel="alternate" type="text/html" hreflang="de" href="${xml(absolut(seite))}"/>
${eintraege.map(eintrag).join('')}</feed>
`;
}
