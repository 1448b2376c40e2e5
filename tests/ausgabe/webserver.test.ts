/**
 * What the build tells web servers, and the rules of deploy/nginx.conf at work: nginx itself on a free
 * port, in front of an invented site of a few files, at the root and below a base path.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:http2';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  kopfdatei,
  nginxKopfzeilen,
  nginxTabellen,
  SERVERORDNER,
  sicherheitsdatei,
  weiterleitungsdatei,
  type Webauftritt,
} from '../../src/domain/ausgabe/webserver.ts';
import { umzuegeAus } from '../../src/domain/ausgabe/umzuege.ts';
import { MARKE, markiere } from '../../src/io/baumarke.ts';
import { farbstil } from '../../src/io/grafik/farben.ts';
import { sha256Base64 } from '../../src/io/sha256.ts';
import { verdichte } from '../../src/io/verdichten.ts';
import { mitNginx, starteNginx } from '../hilfe/nginx.ts';

if (!mitNginx)
  console.log('nginx is not installed: the rules of the web server are not tried here.');

const auftritt = (basis: string): Webauftritt => ({
  basis,
  kartenhost: 'https://karten.example.org',
  stilsumme: sha256Base64(farbstil),
  umzuege: umzuegeAus({
    aemter: [['amt-alt', 'amt-neu']],
    orte: [['ort-alt', 'ort-neu']],
    verfahren: new Set(['amt-neu']),
    fruehereVerfahren: [],
    vonHand: [['/feed/landkreis/alt.atom', '/feed/landkreis/neu.atom']],
  }),
});

const LANG = 'Zeile mit Umlaut: ä\n'.repeat(100);

/** An invented site: for each kind of file one, and a few pages. */
const DATEIEN: Record<string, string> = {
  'index.html': LANG,
  '404.html': 'nicht gefunden',
  'en/404/index.html': 'not found',
  'aemter/index.html': LANG,
  'aemter/amt-alt/index.html': 'Umzug',
  'einbetten/karte/index.html': LANG,
  'einbetten/digitales-amt.js': LANG,
  'einbetten/oembed/karte.json': LANG,
  'daten/index.html': LANG,
  'daten/v1/aemter.json': LANG,
  'daten/v1/aemter.jsonl': LANG,
  'daten/v1/aemter.csv': LANG,
  'daten/v1/aemter.geojson': LANG,
  'daten/v1/orte.topojson': LANG,
  'daten/v1/amt/a.yaml': LANG,
  'daten/v1/amt/a.bib': LANG,
  'daten/katalog.jsonld': LANG,
  'daten/katalog.ttl': LANG,
  'feed/bayern.atom': LANG,
  'signet/a.svg': LANG,
  'bilder/a.png': LANG,
  'finder.json': LANG,
  'site.webmanifest': LANG,
  'pagefind/a.wasm': LANG,
  '_astro/skript.a1b2c3.js': LANG,
  '_astro/stil.a1b2c3.css': LANG,
  _headers: LANG,
  _redirects: LANG,
};

const TYPEN: Record<string, string> = {
  'index.html': 'text/html; charset=utf-8',
  'einbetten/digitales-amt.js': 'application/javascript; charset=utf-8',
  'daten/v1/aemter.json': 'application/json',
  'daten/v1/aemter.jsonl': 'application/jsonl',
  'daten/v1/aemter.csv': 'text/csv; charset=utf-8',
  'daten/v1/aemter.geojson': 'application/geo+json',
  'daten/v1/orte.topojson': 'application/json',
  'daten/v1/amt/a.yaml': 'text/yaml; charset=utf-8',
  'daten/v1/amt/a.bib': 'text/x-bibtex; charset=utf-8',
  'daten/katalog.jsonld': 'application/ld+json',
  'daten/katalog.ttl': 'text/turtle; charset=utf-8',
  'feed/bayern.atom': 'application/atom+xml; charset=utf-8',
  'signet/a.svg': 'image/svg+xml; charset=utf-8',
  'bilder/a.png': 'image/png',
  'pagefind/a.wasm': 'application/wasm',
  'site.webmanifest': 'application/manifest+json',
  '_astro/stil.a1b2c3.css': 'text/css; charset=utf-8',
};

/** For programs in foreign pages. */
const OFFEN = /^(daten\/.*\.\w+|feed\/.*|signet\/.*|bilder\/.*|einbetten\/oembed\/.*)$/;

mkdirSync('.tmp', { recursive: true });
const ordner = mkdtempSync('.tmp/webserver-');
afterAll(() => rmSync(ordner, { recursive: true }));

/** Lays the site down as the container does. @returns the root */
async function lege(basis: string): Promise<string> {
  const wurzel = join(ordner, basis === '/' ? 'oben' : 'darunter');
  const website = join(wurzel, basis);
  const schreibe = (datei: string, text: string) => {
    mkdirSync(dirname(datei), { recursive: true });
    writeFileSync(datei, text);
  };
  for (const [name, text] of Object.entries(DATEIEN)) schreibe(join(website, name), text);
  schreibe(join(wurzel, SERVERORDNER, 'nginx-tabellen.conf'), nginxTabellen(auftritt(basis)));
  schreibe(join(wurzel, SERVERORDNER, 'nginx-kopfzeilen.conf'), nginxKopfzeilen(auftritt(basis)));
  markiere(website);
  await verdichte(website, ['gz']);
  return wurzel;
}

const KOPFZEILEN = [
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
];

describe.runIf(mitNginx).each(['/', '/amt'])('nginx, base path %s', (basis) => {
  let url = '';
  let beende: (() => void) | undefined;
  beforeAll(async () => {
    ({ url, ende: beende } = await starteNginx(await lege(basis)));
  });
  afterAll(() => beende?.());

  const vor = basis === '/' ? '' : basis;
  const hole = (pfad: string, optionen: RequestInit = {}) =>
    fetch(`${url}${vor}/${pfad}`, { redirect: 'manual', ...optionen });
  const pfadVon = (name: string) => name.replace(/index\.html$/, '');

  test('no kind of file is without a header', async () => {
    for (const name of [...Object.keys(DATEIEN).map(pfadVon), 'gibt-es-nicht', 'daten/x.json']) {
      const { headers } = await hole(name);
      for (const kopf of KOPFZEILEN) expect(headers.get(kopf), `${name} ${kopf}`).toBeTruthy();
      expect(headers.get('server'), name).toBe('nginx');
      const csp = headers.get('content-security-policy')!;
      expect(csp, name).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')/);
      expect(csp).toContain("require-trusted-types-for 'script'");
      const rahmen = name.startsWith('einbetten/karte') ? '*' : "'self'";
      expect(/frame-ancestors ([^;]+)/.exec(csp)?.[1], name).toBe(rahmen);
    }
  });

  test.each(Object.entries(TYPEN))('%s is %s', async (name, typ) =>
    expect((await hole(pfadVon(name))).headers.get('content-type')).toBe(typ),
  );

  test('open data is for all, pages and code are not', async () => {
    for (const name of Object.keys(TYPEN)) {
      const { headers } = await hole(pfadVon(name));
      const erwartet = OFFEN.test(pfadVon(name)) ? '*' : null;
      expect(headers.get('access-control-allow-origin'), name).toBe(erwartet);
    }
  });

  test('hashed files are kept for ever, everything else is asked about; what is missing, too', async () => {
    const haltbar = async (name: string) => (await hole(name)).headers.get('cache-control');
    expect(await haltbar('_astro/skript.a1b2c3.js')).toBe('public, max-age=31536000, immutable');
    for (const name of ['', 'aemter/', 'daten/v1/aemter.json', 'finder.json', '_astro/fehlt.js'])
      expect(await haltbar(name), name).toBe('no-cache');
    const erste = await hole('daten/v1/aemter.json');
    const marke = { 'If-None-Match': erste.headers.get('etag')! };
    expect((await hole('daten/v1/aemter.json', { headers: marke })).status).toBe(304);
  });

  test('is packed, also behind a proxy, and says that this depends', async () => {
    for (const name of ['', 'daten/v1/aemter.csv', 'feed/bayern.atom', '_astro/stil.a1b2c3.css']) {
      const antwort = await hole(name, {
        headers: { 'Accept-Encoding': 'gzip', Via: '1.1 proxy' },
      });
      expect(antwort.headers.get('content-encoding'), name).toBe('gzip');
      expect(antwort.headers.get('vary'), name).toBe('Accept-Encoding');
      // Packed on the way it would have no length.
      expect(Number(antwort.headers.get('content-length')), name).toBeGreaterThan(0);
      expect(await antwort.text(), name).toBe(LANG);
    }
  });

  test('a folder without its slash leads to the page, with what was asked', async () => {
    const antwort = await hole('aemter?v=a');
    expect(antwort.status).toBe(301);
    expect(antwort.headers.get('location')).toBe(`${vor}/aemter/?v=a`);
  });

  test('what is not there is said in the language of the address', async () => {
    for (const [pfad, text] of [
      ['gibt-es-nicht', 'nicht gefunden'],
      ['daten/v1/', 'nicht gefunden'],
      ['daten/v1/amt/gibt-es-nicht.json', 'nicht gefunden'],
      ['en/gibt-es-nicht/', 'not found'],
      ['english', 'nicht gefunden'],
    ] as const) {
      const antwort = await hole(pfad);
      expect(antwort.status, pfad).toBe(404);
      expect(await antwort.text(), pfad).toBe(text);
    }
  });

  test('former ids lead on in every language, with what was asked', async () => {
    for (const [alt, neu] of [
      ['aemter/amt-alt/', 'aemter/amt-neu/'],
      ['aemter/amt-alt', 'aemter/amt-neu/'],
      ['en/aemter/amt-alt/', 'en/aemter/amt-neu/'],
      ['feed/landkreis/alt.atom', 'feed/landkreis/neu.atom'],
      ['aemter/amt-alt/verfahren/', 'aemter/amt-neu/verfahren/'],
      ['orte/ort-alt/?von=a', 'orte/ort-neu/?von=a'],
      ['en/orte/ort-alt/', 'en/orte/ort-neu/'],
    ]) {
      const antwort = await hole(alt!);
      expect(antwort.status, alt).toBe(301);
      expect(antwort.headers.get('location'), alt).toBe(`${vor}/${neu}`);
    }
  });

  test('shows nobody what is for servers', async () => {
    for (const name of ['_headers', '_redirects', MARKE, SERVERORDNER.slice(1)])
      expect((await hole(name)).status, name).toBe(404);
    expect((await fetch(`${url}${SERVERORDNER}/nginx-tabellen.conf`)).status).toBe(404);
  });
});

describe.runIf(mitNginx)('nginx with TLS', () => {
  test('speaks HTTP/2', async () => {
    const zertifikat = join(ordner, 'zertifikat.pem');
    const { status } = spawnSync('openssl', [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
      ...[
        '-subj',
        '/CN=127.0.0.1',
        '-days',
        '1',
        '-keyout',
        zertifikat,
        '-out',
        `${zertifikat}.crt`,
      ],
    ]);
    if (status !== 0) {
      console.log('openssl is not installed: HTTP/2 is not tried here.');
      return;
    }
    writeFileSync(
      zertifikat,
      readFileSync(`${zertifikat}.crt`, 'utf8') + readFileSync(zertifikat, 'utf8'),
    );
    const { url, ende } = await starteNginx(await lege('/'), join(process.cwd(), zertifikat));
    const sitzung = connect(url, { rejectUnauthorized: false });
    try {
      const kopf = await new Promise<Record<string, unknown>>((fertig, schief) => {
        sitzung.on('error', schief);
        sitzung.request({ ':path': '/aemter/' }).on('response', fertig).on('error', schief).end();
      });
      expect(kopf[':status']).toBe(200);
      expect(kopf['content-security-policy']).toContain("default-src 'self'");
    } finally {
      sitzung.close();
      ende();
    }
  });
});

describe('for other hosts', () => {
  const text = kopfdatei(auftritt('/amt'));

  test('_headers has every header of nginx, frames only where they are meant', () => {
    const [alle] = text.split('\n\n');
    for (const name of KOPFZEILEN) expect(alle!.toLowerCase()).toContain(`\n  ${name}: `);
    expect(alle).toContain("frame-ancestors 'self'");
    for (const block of text.split('\n\n').slice(1))
      expect(block.includes('frame-ancestors *'), block).toBe(
        /^\/amt\/einbetten\/(amt|landkreis|karte|grafik)\/\*/.test(block),
      );
    expect(text).toContain('/amt/_astro/*\n  Cache-Control: public, max-age=31536000, immutable');
    // A base path without regular expressions: nothing of nginx is left in it.
    expect(text).not.toMatch(/\\|\$/);
  });

  test('_redirects names every former address with its base path', () => {
    const zeilen = weiterleitungsdatei(auftritt('/amt')).trimEnd().split('\n');
    expect(zeilen).toContain('/amt/en/aemter/amt-alt/ /amt/en/aemter/amt-neu/ 301');
    expect(zeilen).toContain('/amt/orte/ort-alt/ /amt/orte/ort-neu/ 301');
    for (const zeile of zeilen) expect(zeile).toMatch(/^\/amt\/\S+ \/amt\/\S+ 301$/);
  });

  test('security.txt names where to write, and ends within a year', () => {
    const datei = sicherheitsdatei('sicherheit@example.org', '2026-06-15', 'https://example.org/x');
    expect(datei).toContain('Contact: mailto:sicherheit@example.org\n');
    const bis = Date.parse(/Expires: (.*)/.exec(datei)![1]!);
    expect(bis - Date.UTC(2026, 5, 15)).toBeLessThan(365 * 86_400_000);
    expect(sicherheitsdatei('https://example.org/melden', '2026-06-15', 'x')).toContain(
      'Contact: https://example.org/melden\n',
    );
  });
});

test('packed files hold what they stand for, with the same bytes each time', async () => {
  const website = join(await lege('/'));
  const datei = join(website, 'daten/v1/aemter.csv.gz');
  const erste = readFileSync(datei);
  expect(gunzipSync(erste).toString()).toBe(LANG);
  await verdichte(website, ['gz', 'br']);
  const summe = (daten: Buffer) => createHash('sha256').update(daten).digest('hex');
  expect(summe(readFileSync(datei))).toBe(summe(erste));
  expect(readFileSync(datei.replace('.gz', '.br')).length).toBeGreaterThan(0);
});

test('a folder that is no site is not packed', async () =>
  expect(verdichte('tests', ['gz'])).rejects.toThrow('keine gebaute Website'));
