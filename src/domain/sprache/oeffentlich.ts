/**
 * Whether everyone can open an address, or only those inside one network. The one rule for what
 * records may name and for what commands may ask: an address that leads into someone's own network
 * would let a record knock there.
 */

/**
 * Blocks of IPv4 that no public server has.
 * Source: IANA IPv4 Special-Purpose Address Registry, and RFC 5771 (multicast).
 */
const BESONDERE_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
] as const;

/** The only block of IPv6 from which public addresses are given. Source: RFC 4291, IANA. */
const VERGEBEN_V6 = '2000::/3';

/**
 * Blocks inside of it that are not. Source: IANA IPv6 Special-Purpose Address Registry; 2002::/16
 * (6to4) and 2001::/32 (Teredo) carry any IPv4 address inside them.
 */
const BESONDERE_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'] as const;

/** Networks without IPv4 show its addresses so; the last four bytes are the address. Source: RFC 6052. */
const NAT64 = '64:ff9b::/96';

const zahlAus = (stellen: readonly number[], bits: bigint): bigint =>
  stellen.reduce((bisher, stelle) => (bisher << bits) | BigInt(stelle), 0n);

/** Four numbers with dots, as the system writes them; what is written otherwise is none. */
function v4Aus(text: string): bigint | undefined {
  const teile = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
  return teile?.every((teil) => teil < 256) ? zahlAus(teile, 8n) : undefined;
}

/** Any spelling of an IPv6 address without a zone. */
function v6Aus(text: string): bigint | undefined {
  const klein = text.replace(/(?<=:)[\d.]{7,15}$/, (v4) => {
    const zahl = v4Aus(v4);
    return zahl === undefined
      ? v4
      : `${(zahl >> 16n).toString(16)}:${(zahl & 0xffffn).toString(16)}`;
  });
  if (!/^[\da-f:]{2,39}$/i.test(klein)) return undefined;
  const haelften = klein.split('::').map((teil) => (teil === '' ? [] : teil.split(':')));
  const fehlende = 8 - haelften.flat().length;
  if (haelften.length > 2 || (haelften.length === 2 ? fehlende < 1 : fehlende !== 0))
    return undefined;
  const [vorn, hinten = []] = haelften as [string[], string[]?];
  const gruppen = [...vorn, ...Array<string>(fehlende).fill('0'), ...hinten];
  return gruppen.every((gruppe) => /^[\da-f]{1,4}$/i.test(gruppe))
    ? zahlAus(
        gruppen.map((gruppe) => parseInt(gruppe, 16)),
        16n,
      )
    : undefined;
}

/** Whether an address of so many bits lies in a block like `10.0.0.0/8`. */
function liegtIn(zahl: bigint, block: string, bits: 32 | 128): boolean {
  const [anfang, laenge] = block.split('/') as [string, string];
  const rest = BigInt(bits - Number(laenge));
  return zahl >> rest === (bits === 32 ? v4Aus(anfang)! : v6Aus(anfang)!) >> rest;
}

const istOeffentlichV4 = (zahl: bigint) => !BESONDERE_V4.some((block) => liegtIn(zahl, block, 32));

/**
 * True for an IP address that a server of the internet may have; false for all others, and for what
 * is no address at all. IPv4 inside IPv6 (`::ffff:…`) is never one: nobody writes it but to hide it.
 */
export function istOeffentlicheIp(ip: string): boolean {
  const v4 = v4Aus(ip);
  if (v4 !== undefined) return istOeffentlichV4(v4);
  const v6 = v6Aus(ip);
  if (v6 === undefined) return false;
  if (liegtIn(v6, NAT64, 128)) return istOeffentlichV4(v6 & 0xffff_ffffn);
  return liegtIn(v6, VERGEBEN_V6, 128) && !BESONDERE_V6.some((block) => liegtIn(v6, block, 128));
}

/**
 * Ends of names that only one house, one machine or nobody knows, as a pattern: reserved ones
 * (RFC 2606, 6761, 6762, 7686, 8375, 9476), those of routers and clusters, and the network of
 * Bavaria's authorities.
 */
export const INTERNE_NAMEN = String.raw`local|localhost|localdomain|intern|internal|intra|intranet|lan|home|corp|private|priv|workgroup|test|invalid|example|alt|arpa|svc|consul|fritz\.box|easy\.box|speedport\.ip|onion|i2p|bybn\.de`;

/** Services whose names lead to any IP address that stands in them, or back to the own machine: a pattern. */
export const NAMEN_FUER_IP = String.raw`(nip|sslip|xip|backname)\.io|xip\.name|ip6\.name|nip\.name|localtest\.me|lvh\.me|vcap\.me|lacolhost\.com|traefik\.me|fuf\.me|local\.gd|localho\.st|127-0-0-1\.org\.uk|rbndr\.us|1u\.ms|plex\.direct`;

const INTERN = new RegExp(`(^|\\.)(${INTERNE_NAMEN})$`, 'i');
const FUER_IP = new RegExp(`(^|\\.)(${NAMEN_FUER_IP})$`, 'i');

/**
 * Ports of other services, at which no browser opens a page.
 * Source: Fetch Standard (WHATWG), section "port blocking".
 */
const GESPERRTE_PORTS = new Set(
  (
    '1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 ' +
    '113 115 117 119 123 135 137 139 143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 ' +
    '548 554 556 563 587 601 636 989 990 993 995 1719 1720 1723 2049 3659 4045 4190 5060 5061 ' +
    '6000 6566 6665 6666 6667 6668 6669 6679 6697 10080'
  ).split(' '),
);

/** Why not everyone can open an address. */
export type Netzmangel =
  /** Neither http nor https. */
  | 'schema'
  /** A name or a password stands in it. */
  | 'zugangsdaten'
  | 'port'
  /** An IP address, however it is written. */
  | 'ip'
  /** A name without a dot. */
  | 'ohne-endung'
  | 'intern'
  /** A name that stands for an IP address. */
  | 'ip-im-namen';

function hostmangel(host: string): Netzmangel | undefined {
  // The parser of addresses has turned `0x7f.1` and `2130706433` into `127.0.0.1`.
  if (host.startsWith('[') || /(^|\.)\d+$/.test(host)) return 'ip';
  if (INTERN.test(host)) return 'intern';
  if (FUER_IP.test(host)) return 'ip-im-namen';
  return host.includes('.') ? undefined : 'ohne-endung';
}

/** What keeps an address from being one that everyone can open; undefined where nothing does. */
export function netzmangel(url: URL): Netzmangel | undefined {
  if (!/^https?:$/.test(url.protocol)) return 'schema';
  if (url.username !== '' || url.password !== '') return 'zugangsdaten';
  if (GESPERRTE_PORTS.has(url.port) || url.port === '0') return 'port';
  return hostmangel(url.hostname.replace(/\.+$/, ''));
}
