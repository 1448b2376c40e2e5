/** Whatever leads into the own network is not asked: by name, by number, by redirection, by the second answer of a name server. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Antwortspeicher } from '../../src/io/antwortspeicher.ts';
import { holerVon } from '../../src/io/bayernportal.ts';
import { BESUCHSREGELN, besuche, besucheAlle } from '../../src/io/netz.ts';
import {
  NichtOeffentlich,
  OEFFENTLICHES_NETZ,
  oeffne,
  type Netz,
} from '../../src/io/oeffentlichesnetz.ts';
import { neuerSpeicherordner, RASCH } from './portalabruf.ts';

/** What a server behind the wall sees; it must stay empty. */
let innen: string[] = [];
let aussen: string[] = [];
let innerer: Server;
let aeusserer: Server;
const port = (server: Server) => (server.address() as AddressInfo).port;
const lausche = (server: Server) =>
  new Promise<void>((bereit) => server.listen(0, '127.0.0.1', bereit));

beforeAll(async () => {
  innerer = createServer((anfrage, antwort) => {
    innen.push(`${anfrage.headers.host}${anfrage.url}`);
    antwort.end('geheim');
  });
  aeusserer = createServer((anfrage, antwort) => {
    aussen.push(anfrage.url!);
    const ziel = new URL(anfrage.url!, 'http://x').searchParams.get('ziel');
    if (ziel !== null) antwort.writeHead(302, { location: ziel }).end();
    else if (anfrage.url === '/bombe')
      antwort
        .writeHead(200, { 'content-encoding': 'gzip' })
        .end(gzipSync(Buffer.alloc(20_000_000)));
    else antwort.end('offen');
  });
  await Promise.all([lausche(innerer), lausche(aeusserer)]);
});
beforeEach(() => {
  innen = [];
  aussen = [];
});
afterAll(() => {
  innerer.close();
  aeusserer.close();
});

/** Where the outer server is; of this machine, only its port may be asked. */
const draussen = () => `http://127.0.0.1:${port(aeusserer)}`;

/** A name server of our own: the answers of a name in their order, the last one again and again. */
function netzMit(namen: Record<string, string[][]> = {}): Netz & { gefragt: string[] } {
  const gefragt: string[] = [];
  return {
    gefragt,
    ausgenommen: new Set([draussen()]),
    loese(host) {
      gefragt.push(host);
      const antworten = namen[host];
      if (!antworten)
        return Promise.reject(Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' }));
      const adressen = antworten.length > 1 ? antworten.shift()! : antworten[0]!;
      return Promise.resolve(
        adressen.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    },
  };
}

const frage = (adresse: string, netz: Netz, weiterleitungen = 5) =>
  oeffne(
    adresse,
    { methode: 'GET', kopf: {}, signal: AbortSignal.timeout(10_000), weiterleitungen },
    netz,
  ).then(async (antwort) => {
    let text = '';
    for await (const teil of antwort.koerper()) text += Buffer.from(teil).toString();
    return text;
  });

/** Ways to write the inner server, by its port. */
const INNERE: readonly ((port: number) => string)[] = [
  (p) => `http://127.0.0.1:${p}/`,
  (p) => `http://localhost:${p}/`,
  (p) => `http://127.1:${p}/`,
  (p) => `http://0x7f.1:${p}/`,
  (p) => `http://2130706433:${p}/`,
  (p) => `http://0177.0.0.1:${p}/`,
  (p) => `http://0:${p}/`,
  (p) => `http://[::1]:${p}/`,
  (p) => `http://[::ffff:127.0.0.1]:${p}/`,
  (p) => `http://127.0.0.1.nip.io:${p}/`,
  (p) => `http://ich:geheim@127.0.0.1:${p}/`,
  (p) => `http://amt.bayern.de@127.0.0.1:${p}/`,
  () => 'http://169.254.169.254/latest/meta-data/',
  () => 'http://metadata.google.internal/',
  () => 'http://kubernetes.default.svc/',
  () => 'http://fritz.box/',
];

describe('no question goes into the own network', () => {
  test.each(INNERE.map((eine) => [eine(80), eine] as const))('%s', async (_, adresse) => {
    const netz = netzMit({ localhost: [['127.0.0.1']] });
    await expect(frage(adresse(port(innerer)), netz)).rejects.toMatchObject({
      name: 'NichtOeffentlich',
      weitergeleitet: false,
    });
    // Nor where a public server leads there.
    const umweg = `${draussen()}/?ziel=${encodeURIComponent(adresse(port(innerer)))}`;
    await expect(frage(umweg, netz)).rejects.toMatchObject({
      name: 'NichtOeffentlich',
      weitergeleitet: true,
    });
    expect([innen, aussen.length]).toEqual([[], 1]);
  });

  test.each(['file:///etc/passwd', 'ftp://ftp.bayern.de/', 'data:text/html,x', 'gopher://a.de/'])(
    'nor by %s',
    (adresse) => expect(frage(adresse, netzMit())).rejects.toBeInstanceOf(NichtOeffentlich),
  );

  test.each([
    ['127.0.0.1'],
    ['10.1.2.3'],
    ['172.31.0.1'],
    ['192.168.178.1'],
    ['169.254.169.254'],
    ['100.64.0.1'],
    ['224.0.0.1'],
    ['::1'],
    ['fe80::1'],
    ['fd00::1'],
    ['::ffff:7f00:1'],
    ['64:ff9b::7f00:1'],
  ])('a name that stands for %s', async (ip) => {
    const netz = netzMit({ 'amt.bayern.de': [[ip]], 'zwei.bayern.de': [['93.184.215.14', ip]] });
    for (const host of ['amt.bayern.de', 'zwei.bayern.de'])
      await expect(frage(`http://${host}:${port(innerer)}/`, netz)).rejects.toBeInstanceOf(
        NichtOeffentlich,
      );
    expect(innen).toEqual([]);
  });

  test('the connection goes to the address that was checked: a name is looked up once', async () => {
    // The name is exempt here, so that the answer can come from this machine.
    const netz = netzMit({ 'amt.bayern.de': [['127.0.0.1'], ['203.0.113.1']] });
    const adresse = `http://amt.bayern.de:${port(aeusserer)}`;
    await expect(frage(adresse, { ...netz, ausgenommen: new Set([adresse]) })).resolves.toBe(
      'offen',
    );
    expect(netz.gefragt).toEqual(['amt.bayern.de']);
    // Exempt is what was named, not its machine.
    await expect(
      frage(`http://amt.bayern.de:${port(innerer)}/`, { ...netz, ausgenommen: new Set([adresse]) }),
    ).rejects.toBeInstanceOf(NichtOeffentlich);
    expect(innen).toEqual([]);
  });

  test('redirections have an end', async () => {
    const kreis = `${draussen()}/?ziel=${encodeURIComponent('?ziel=')}`;
    await expect(frage(kreis, netzMit(), 3)).rejects.toThrow('redirect');
    expect(aussen.length).toBeLessThanOrEqual(4);
  });
});

describe('the link check', () => {
  const regeln = () => ({
    ...BESUCHSREGELN,
    heute: '2026-11-22',
    pause: 0,
    versuche: 1,
    netz: netzMit({ 'amt.bayern.de': [['10.0.0.1']] }),
  });

  test('says that a server is not public, asks it once and no more', async () => {
    const { netz, ...uebrige } = regeln();
    const ergebnisse = await besucheAlle(['https://amt.bayern.de/a', 'https://amt.bayern.de/b'], {
      ...uebrige,
      netz,
    });
    expect([...ergebnisse]).toEqual([
      [
        'https://amt.bayern.de/a',
        { geprueft: '2026-11-22', zustand: 'unklar', grund: 'der Server ist nicht öffentlich' },
      ],
    ]);
    expect(netz.gefragt).toEqual(['amt.bayern.de']);
  });

  test('does not follow a redirection into the own network, nor write down where it led', async () => {
    const adresse = `${draussen()}/?ziel=${encodeURIComponent(`http://127.0.0.1:${port(innerer)}/geheim`)}`;
    expect(await besuche(adresse, regeln())).toEqual({
      geprueft: '2026-11-22',
      zustand: 'unklar',
      grund: 'die Weiterleitung führt zu einem Server, der nicht öffentlich ist',
    });
    expect([innen, aussen.length]).toEqual([[], 1]);
    const beide = await besucheAlle([adresse, `${draussen()}/gut`], regeln());
    expect([...beide.values()].map(({ zustand }) => zustand)).toEqual(['unklar', 'erreichbar']);
  });

  test('a server without a name is told from one that is not public', async () =>
    expect(await besuche('https://gibt-es-nicht.bayern.de/', regeln())).toMatchObject({
      grund: 'der Name des Servers ist unbekannt',
    }));
});

describe('the interface of BayernPortal', () => {
  const hole = (basis: string, regeln = {}) =>
    holerVon(
      { basis: new URL(basis), benutzer: 'ich', kennwort: 'geheim-4711' },
      new Antwortspeicher(neuerSpeicherordner(), basis, 1000),
      { ...RASCH, ...regeln },
    ).hole;

  test.each(['https://10.0.0.1/', 'https://localhost.localdomain/', 'https://[fd00::1]/'])(
    '%s is not asked, and the account is not shown',
    (basis) =>
      expect(hole(basis)('leistungen')).rejects.toThrow(
        /kein öffentlicher Server.*BAYERNPORTAL_URL/,
      ),
  );

  test('an answer is as large as it may be when it is unpacked', () =>
    expect(hole(`${draussen()}/`, { hoechstens: 5_000_000 })('bombe')).rejects.toThrow(
      'größer als 5 MB',
    ));
});

test('what is public is asked of the system, and nothing is exempt', async () => {
  expect(OEFFENTLICHES_NETZ.ausgenommen.size).toBe(0);
  expect(BESUCHSREGELN.netz).toBe(OEFFENTLICHES_NETZ);
  // Every machine knows this name.
  expect((await OEFFENTLICHES_NETZ.loese('localhost')).length).toBeGreaterThan(0);
});
