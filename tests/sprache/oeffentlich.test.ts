/** Which addresses are everyone's: beside Node's own list of blocks, and in every disguise. */
import { BlockList, isIPv4, isIPv6 } from 'node:net';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { istOeffentlicheIp, netzmangel } from '../../src/domain/sprache/oeffentlich.ts';

/** The registries of IANA once more, as Node reads them. */
const besondere = new BlockList();
/** Apart, because in one list a block of version 6 holds for version 4, too. */
const besondereV6 = new BlockList();
for (const [netz, laenge] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  besondere.addSubnet(netz, laenge, 'ipv4');
for (const [netz, laenge] of [
  ['::', 3],
  ['4000::', 2],
  ['8000::', 1],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  besondereV6.addSubnet(netz, laenge, 'ipv6');

describe('an IP address', () => {
  const rand = fc.constantFrom(0, 1, 9, 10, 11, 100, 127, 128, 169, 172, 192, 198, 203, 224, 255);
  const byte = fc.oneof(rand, fc.nat(255));
  test('of version 4 is public where no block of IANA says otherwise', () =>
    fc.assert(
      fc.property(fc.tuple(byte, byte, byte, byte), (bytes) => {
        const ip = bytes.join('.');
        expect([ip, istOeffentlicheIp(ip)]).toEqual([ip, !besondere.check(ip, 'ipv4')]);
      }),
      { numRuns: 5000, seed: 1 },
    ));

  const gruppe = fc.oneof(
    fc.constantFrom(0, 1, 0x2000, 0x2001, 0x2002, 0x3fff, 0xdb8, 0x1ff, 0x200, 0xfe80, 0xfc00),
    fc.nat(0xffff),
  );
  test('of version 6, too, however it is written', () =>
    fc.assert(
      fc.property(fc.array(gruppe, { minLength: 8, maxLength: 8 }), (gruppen) => {
        const lang = gruppen.map((eine) => eine.toString(16)).join(':');
        // The parser of addresses writes it in its shortest form.
        const kurz = new URL(`http://[${lang}]`).hostname.slice(1, -1);
        const erwartet = !besondereV6.check(lang, 'ipv6');
        for (const ip of [lang, kurz, lang.toUpperCase()])
          expect([ip, istOeffentlicheIp(ip)]).toEqual([ip, erwartet]);
      }),
      { numRuns: 5000, seed: 2 },
    ));

  test('is read as strictly as Node does', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789abf:.%x'), maxLength: 20 }),
        (text) => {
          if (!isIPv4(text) && !isIPv6(text))
            expect([text, istOeffentlicheIp(text)]).toEqual([text, false]);
        },
      ),
      { numRuns: 5000, seed: 3 },
    ));

  test.each([
    ['8.8.8.8', true],
    ['2a01:4f8::1', true],
    ['2606:4700::1111', true],
    // A network without IPv4 shows the public 8.8.8.8 and the private 10.0.0.1 so.
    ['64:ff9b::808:808', true],
    ['64:ff9b::8.8.8.8', true],
    ['64:ff9b::a00:1', false],
    ['64:ff9b:1::808:808', false],
    ['::ffff:127.0.0.1', false],
    ['::ffff:8.8.8.8', false],
    ['::127.0.0.1', false],
    ['::1', false],
    ['::', false],
    ['fe80::1%eth0', false],
    ['fd12:3456::1', false],
    ['ff02::1', false],
    ['2002:7f00:1::', false],
    ['2001:0:7f00:1::', false],
    ['169.254.169.254', false],
    ['fd00:ec2::254', false],
    ['0x7f.1', false],
    ['127.1', false],
    ['2130706433', false],
    ['1.2.3.4.5', false],
    ['1:2:3:4:5:6:7:8:9', false],
    ['1::2::3', false],
    ['', false],
    ['localhost', false],
  ])('%s: %s', (ip, erwartet) => expect(istOeffentlicheIp(ip)).toBe(erwartet));
});

describe('an address of the web', () => {
  test.each([
    'https://www.stmd.bayern.de/a',
    'http://www.stmd.bayern.de',
    'https://www.stmd.bayern.de.',
    'https://ris.example.de:8443/a',
    'https://xn--mnchen-3ya.de',
    'https://local.muenchen.de',
    'https://testgemeinde.de',
    'https://nip.io.bayern.de',
  ])('%s is everyone’s', (adresse) => expect(netzmangel(new URL(adresse))).toBeUndefined());

  test.each([
    ...[
      'https://127.0.0.1/a',
      'https://8.8.8.8/a',
      'https://0x7f.1/',
      'https://0x7f000001/',
      'https://2130706433/',
      'https://017700000001/',
      'https://127.1/',
      'https://127.0.0.1./',
      'https://①②⑦.0.0.1/',
      'https://[::1]/',
      'https://[::ffff:127.0.0.1]/',
      'https://[fd00:ec2::254]/',
      'https://169.254.169.254/latest/meta-data/',
    ].map((adresse) => [adresse, 'ip']),
    ...[
      'localhost',
      'a.localhost',
      'rathaus.local',
      'LOCALHOST.',
      'verzeichnis.intern',
      'metadata.google.internal',
      'kubernetes.default.svc',
      'kubernetes.default.svc.cluster.local',
      'vault.service.consul',
      'drucker.home.arpa',
      '1.0.0.127.in-addr.arpa',
      'fritz.box',
      'nas.fritz.box',
      'abcdefgh.onion',
      'a.test',
      'a.invalid',
      'a.example',
      'www.bybn.de',
    ].map((host) => [`https://${host}/a`, 'intern']),
    ...[
      '127.0.0.1.nip.io',
      'app-127-0-0-1.nip.io',
      '127-0-0-1.sslip.io',
      '10.0.0.1.xip.io',
      'localtest.me',
      'a.localtest.me',
      'lvh.me',
      '7f000001.c0a80001.rbndr.us',
    ].map((host) => [`https://${host}/a`, 'ip-im-namen']),
    ['https://intranet/a', 'intern'],
    ['https://rathaus/a', 'ohne-endung'],
    ['https://ich@www.bayern.de/', 'zugangsdaten'],
    ['https://www.bayern.de:geheim@boese.de/', 'zugangsdaten'],
    ['https://www.bayern.de:22/', 'port'],
    ['https://www.bayern.de:25/', 'port'],
    ['https://www.bayern.de:6667/', 'port'],
    ['ftp://www.bayern.de/', 'schema'],
    ['file:///etc/passwd', 'schema'],
    ['javascript:alert(1)', 'schema'],
    ['data:text/html,x', 'schema'],
  ])('%s is not: %s', (adresse, mangel) => expect(netzmangel(new URL(adresse!))).toBe(mangel));

  test('has no port that Node’s own fetch would refuse', async () => {
    const gesperrte = Array.from({ length: 65_535 }, (_, i) => String(i + 1)).filter(
      (port) => netzmangel(new URL(`http://www.bayern.de:${port}/`)) === 'port',
    );
    expect(gesperrte.length).toBeGreaterThan(70);
    for (const port of gesperrte)
      await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toMatchObject({
        cause: { message: 'bad port' },
      });
  });
});
