/**
 * "Is this address genuine?": what someone was sent, beside the websites of the recorded
 * authorities. Only the same host over https is genuine; what merely looks like one is named as that.
 */
import { editierabstand } from '../sprache/aehnlichkeit.ts';
import { sauber } from '../sprache/eingabe.ts';
import { ohneWww, urlAus } from '../sprache/webadresse.ts';
import type { Siegelstatus } from './siegelstatus.ts';

/** What is known of an address; `aemter` are those whose website it is, or seems to be. */
export type Adressurteil =
  | { art: 'keine' }
  | {
      art:
        | 'unbekannt'
        /** Not recorded, and spelt with letters that may look like others (`xn--`). */
        | 'sonderzeichen';
      host: string;
    }
  | {
      art:
        | 'echt'
        | 'entzogen'
        /** The right host, but not over https, or at an unusual port. */
        | 'ungesichert'
        /** A mail address at the host of an authority; a sender can be forged. */
        | 'mail'
        /** Below the host of an authority: whoever owns that one owns this one. */
        | 'unterhalb'
        /** Bears the host of an authority, but belongs to someone else. */
        | 'verkleidet'
        /** Differs in a few letters. */
        | 'aehnlich';
      host: string;
      aemter: readonly Siegelstatus[];
    };

/** Letters of other scripts, and digits, that look like Latin letters. */
const DOPPELGAENGER: Record<string, string> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  і: 'i',
  ѕ: 's',
  һ: 'h',
  ԁ: 'd',
  ո: 'n',
  ο: 'o',
  α: 'a',
  ν: 'v',
  ρ: 'p',
  ı: 'i',
  '0': 'o',
  '1': 'l',
};

/** A host as it looks to a hurried reader. */
const anblick = (host: string): string =>
  [...host.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()]
    .map((zeichen) => DOPPELGAENGER[zeichen] ?? zeichen)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');

/** The host as it was typed, before the browser turns foreign letters into `xn--`. */
const getippterHost = (text: string): string =>
  ohneWww(
    text
      .replace(/^[a-z][a-z\d+.-]*:\/\//i, '')
      .replace(/[/?#].*$/, '')
      .replace(/^.*@/, '')
      .replace(/:\d*$/, '')
      .toLowerCase(),
  );

/** Without its last part: `rosenheim.de` and `rosenheim.com` are mixed up easily. */
const ohneEndung = (host: string): string => host.replace(/\.[^.]+$/, '');

/** Hosts without signs between their words: `rosenheim-de.example.org` begins with `rosenheimde`. */
const verschmolzen = (host: string): string => host.replace(/[.-]/g, '');

function siehtAus(gefragt: string, host: string): boolean {
  const [a, b] = [anblick(gefragt), anblick(host)];
  if (a === b || verschmolzen(a) === verschmolzen(b)) return true;
  const [stammA, stammB] = [ohneEndung(a), ohneEndung(b)];
  if (stammA === stammB) return true;
  // Short names differ in few letters by chance.
  const grenze = stammB.length < 6 ? 0 : stammB.length < 10 ? 1 : 2;
  return Math.abs(a.length - b.length) <= grenze && editierabstand(a, b) <= grenze;
}

/** `name@host`, without a scheme and whatever else only addresses of pages have. */
const MAIL = /^[^\s@:/?#\\]+@[^\s@:/?#\\]+$/;

/** An address as a URL; a bare host is meant to be opened over https. */
function adresseAus(text: string): URL | undefined {
  const url = urlAus(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  return url && /^https?:$/.test(url.protocol) && /\.[^.\d][^.]*\.*$/.test(url.hostname)
    ? url
    : undefined;
}

/** @param text an address as someone pasted it */
export function pruefeAdresse(text: string, liste: readonly Siegelstatus[]): Adressurteil {
  const gefragt = sauber(text)
    .replace(/^[<(„"']+|[>)“"',.]+$/g, '')
    .replace(/^mailto:/i, '');
  const url = /\s/.test(gefragt) ? undefined : adresseAus(gefragt);
  if (!url) return { art: 'keine' };
  const host = ohneWww(url.hostname.replace(/\.+$/, ''));
  const mit = (passt: (website: string) => boolean) =>
    liste.filter(({ website }) => website !== null && passt(website));

  const genau = mit((website) => website === host);
  if (genau.length > 0) {
    if (MAIL.test(gefragt)) return { art: 'mail', host, aemter: genau };
    // What stands before an @ is no host, but is read as one.
    if (url.username || url.password) return { art: 'verkleidet', host, aemter: genau };
    if (url.protocol !== 'https:' || url.port) return { art: 'ungesichert', host, aemter: genau };
    const art = genau.every(({ status }) => status === 'entzogen') ? 'entzogen' : 'echt';
    return { art, host, aemter: genau };
  }
  const oberhalb = mit((website) => host.endsWith(`.${website}`));
  if (oberhalb.length > 0 && !url.username && url.protocol === 'https:' && !url.port)
    return { art: 'unterhalb', host, aemter: oberhalb };

  const ganz = verschmolzen(`${url.username}.${host}`);
  const getragen = mit(
    (website) =>
      website.length > 5 && ganz !== verschmolzen(website) && ganz.includes(verschmolzen(website)),
  );
  if (getragen.length > 0) return { art: 'verkleidet', host, aemter: getragen };
  const getippt = getippterHost(gefragt);
  const aehnliche = mit((website) => siehtAus(getippt, website));
  if (aehnliche.length > 0) return { art: 'aehnlich', host, aemter: aehnliche };
  return { art: /(^|\.)xn--/.test(host) ? 'sonderzeichen' : 'unbekannt', host };
}
