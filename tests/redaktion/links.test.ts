/** The link check against a server that misbehaves in every way. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  adressenDaneben,
  aktualisiere,
  istOhneNetz,
  linkbericht,
  sammleAdressen,
  zustandAus,
} from '../../src/domain/redaktion/linkpruefung.ts';
import { type Linkergebnis, type Linkergebnisse } from '../../src/domain/verzeichnis/linkstand.ts';
import type { Datensatz } from '../../src/domain/datensatz/schema.ts';
import { BESUCHSREGELN, besuche, besucheAlle, wartezeit } from '../../src/io/netz.ts';
import { OEFFENTLICHES_NETZ } from '../../src/io/oeffentlichesnetz.ts';
import { fuehreAus, inhaltMit } from '../hilfe/bau.ts';
import { leseGesamtzahlen } from '../../src/io/gesamtzahlen.ts';
import { anliegen, ausnahmen, geprueft } from '../hilfe/inhalt.ts';

/** The misbehaving server runs on this machine, where no other test and no record may knock. */
const ausgenommen = new Set<string>();
const REGELN = {
  ...BESUCHSREGELN,
  netz: { ...OEFFENTLICHES_NETZ, ausgenommen },
  heute: '2026-11-22',
  pause: 5,
  frist: 400,
  versuche: 1,
  geduld: 1500,
  gleichzeitig: 3,
};

interface Anfrage {
  methode: string;
  pfad: string;
  host: string;
  beginn: number;
}
let anfragen: Anfrage[] = [];
let server: Server;
let basis = '';
/** The names of this machine under which the server is visited. */
const HOSTS = ['localhost', '127.0.0.1', '127.0.0.2', '127.0.0.3'];
const port = () => (server.address() as AddressInfo).port;

type Verhalten = (anfrage: IncomingMessage, antwort: ServerResponse, mal: number) => void;
const mit =
  (status: number, kopf: Record<string, string> = {}): Verhalten =>
  (_, antwort) =>
    antwort.writeHead(status, kopf).end();

/** How the server misbehaves, by path; `mal` counts the requests to it. */
const VERHALTEN: Record<string, Verhalten> = {
  '/gut': mit(200),
  '/weg': mit(404),
  '/fort': mit(410),
  '/verboten': mit(403),
  '/kaputt': mit(500),
  '/nur-get': (anfrage, antwort) => antwort.writeHead(anfrage.method === 'HEAD' ? 405 : 200).end(),
  '/head-luegt': (anfrage, antwort) =>
    antwort.writeHead(anfrage.method === 'HEAD' ? 404 : 200).end(),
  '/head-schweigt': (anfrage, antwort) => {
    if (anfrage.method !== 'HEAD') antwort.writeHead(200).end();
  },
  '/schweigt': () => undefined,
  '/bricht-ab': (anfrage) => anfrage.socket.destroy(),
  '/unsinn': (anfrage) => anfrage.socket.end('das ist kein HTTP\r\n\r\n'),
  '/umgezogen': mit(301, { location: '/gut' }),
  '/anker#teil': mit(200),
  '/kreis': mit(302, { location: '/kreis' }),
  '/kette': (anfrage, antwort) => {
    const nummer = Number(new URL(anfrage.url!, basis).searchParams.get('n') ?? 0);
    antwort.writeHead(302, { location: `/kette?n=${nummer + 1}` }).end();
  },
  '/falsch-weiter': mit(301, { location: 'http://[' }),
  '/endlos': (_, antwort) => {
    antwort.writeHead(200, { 'content-type': 'text/html' });
    const schreibe = () => {
      if (!antwort.destroyed) antwort.write('x'.repeat(65_536), () => setImmediate(schreibe));
    };
    schreibe();
  },
  '/tropft': (anfrage, antwort) => {
    antwort.writeHead(anfrage.method === 'HEAD' ? 405 : 200);
    const uhr = setInterval(() => antwort.write('.'), 50);
    anfrage.socket.on('close', () => clearInterval(uhr));
  },
  '/zu-kurz': (_, antwort) => {
    antwort.writeHead(200, { 'content-length': '1000' }).write('x');
    setTimeout(() => antwort.destroy(), 20);
  },
  '/einmal-kaputt': (_, antwort, mal) => antwort.writeHead(mal === 1 ? 503 : 200).end(),
  '/spaeter': (_, antwort, mal) =>
    antwort.writeHead(mal === 1 ? 429 : 200, { 'retry-after': '1' }).end(),
  '/viel-spaeter': mit(429, { 'retry-after': '3600' }),
};

beforeAll(async () => {
  const gezaehlt = new Map<string, number>();
  server = createServer((anfrage, antwort) => {
    const { pathname } = new URL(anfrage.url!, 'http://localhost');
    anfragen.push({
      methode: anfrage.method!,
      pfad: pathname,
      host: anfrage.headers.host!,
      beginn: performance.now(),
    });
    const mal = (gezaehlt.get(pathname) ?? 0) + 1;
    gezaehlt.set(pathname, mal);
    (VERHALTEN[pathname] ?? mit(404))(anfrage, antwort, mal);
  });
  await new Promise<void>((bereit) => server.listen(0, bereit));
  basis = `http://localhost:${port()}`;
  for (const host of HOSTS) ausgenommen.add(`http://${host}:${port()}`);
});
beforeEach(() => (anfragen = []));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test.each<[string, object]>([
  ['/gut', { zustand: 'erreichbar', status: 200 }],
  ['/weg', { zustand: 'fehlt', status: 404 }],
  ['/fort', { zustand: 'fehlt', status: 410 }],
  ['/verboten', { zustand: 'unklar', status: 403 }],
  ['/kaputt', { zustand: 'unklar', status: 500 }],
  ['/nur-get', { zustand: 'erreichbar', status: 200 }],
  ['/head-luegt', { zustand: 'erreichbar', status: 200 }],
  ['/head-schweigt', { zustand: 'erreichbar', status: 200 }],
  ['/schweigt', { zustand: 'unklar', grund: 'keine Antwort in der Frist' }],
  ['/bricht-ab', { zustand: 'unklar', grund: 'der Server hat die Verbindung abgebrochen' }],
  ['/unsinn', { zustand: 'unklar' }],
  ['/umgezogen', { zustand: 'verschoben', status: 200 }],
  ['/gut#teil', { zustand: 'erreichbar', status: 200 }],
  ['/kreis', { zustand: 'unklar', grund: 'die Weiterleitung führt im Kreis' }],
  ['/kette', { zustand: 'unklar' }],
  ['/falsch-weiter', { zustand: 'unklar' }],
  ['/endlos', { zustand: 'erreichbar', status: 200 }],
  ['/tropft', { zustand: 'erreichbar', status: 200 }],
  ['/zu-kurz', { zustand: 'erreichbar', status: 200 }],
  ['/einmal-kaputt', { zustand: 'erreichbar', status: 200 }],
  ['/viel-spaeter', { zustand: 'unklar', status: 429 }],
])('%s', async (pfad, erwartet) => {
  const anfang = performance.now();
  expect(await besuche(basis + pfad, REGELN)).toMatchObject({
    ...erwartet,
    geprueft: '2026-11-22',
  });
  // Two methods with two tries each, none longer than it may be.
  expect(performance.now() - anfang).toBeLessThan(6000);
});

test('the new address of a moved page is told', async () =>
  expect(await besuche(`${basis}/umgezogen`, REGELN)).toMatchObject({ ziel: `${basis}/gut` }));

test('a server that asks to wait is obeyed, and one that asks for an hour is left alone', async () => {
  expect(await besuche(`${basis}/spaeter`, REGELN)).toMatchObject({ zustand: 'erreichbar' });
  const [erste, zweite] = anfragen;
  expect(zweite!.beginn - erste!.beginn).toBeGreaterThan(950);
  anfragen = [];
  await besuche(`${basis}/viel-spaeter`, REGELN);
  expect(anfragen).toHaveLength(1);
});

test('nobody and a server without a name', async () => {
  const kurz = createServer();
  await new Promise<void>((bereit) => kurz.listen(0, bereit));
  const frei = (kurz.address() as AddressInfo).port;
  await new Promise((zu) => kurz.close(zu));
  ausgenommen.add(`http://localhost:${frei}`);
  expect(await besuche(`http://localhost:${frei}/`, REGELN)).toMatchObject({
    grund: 'der Server nimmt keine Verbindung an',
  });
  expect(await besuche('https://gibt-es-nicht.invalid/', REGELN)).toMatchObject({
    zustand: 'unklar',
  });
});

test('HEAD comes first, GET only where HEAD does not answer', async () => {
  await besuche(`${basis}/gut`, REGELN);
  expect(anfragen.map(({ methode }) => methode)).toEqual(['HEAD']);
  anfragen = [];
  await besuche(`${basis}/nur-get`, REGELN);
  expect(anfragen.map(({ methode }) => methode)).toEqual(['HEAD', 'GET']);
});

test('one at a time for each host, several hosts at once', async () => {
  let [gerade, meisten] = [0, 0];
  const jeHost = new Map<string, number>();
  VERHALTEN['/langsam'] = (anfrage, antwort) => {
    const host = anfrage.headers.host!;
    const eigene = (jeHost.get(host) ?? 0) + 1;
    jeHost.set(host, eigene);
    meisten = Math.max(meisten, ++gerade);
    expect(eigene).toBe(1);
    setTimeout(() => {
      jeHost.set(host, jeHost.get(host)! - 1);
      gerade--;
      antwort.writeHead(200).end();
    }, 60);
  };
  const adressen = HOSTS.flatMap((host) =>
    [1, 2, 3].map((n) => `http://${host}:${port()}/langsam?${n}`),
  );
  const ergebnisse = await besucheAlle(adressen, REGELN);
  expect([...ergebnisse.values()].every(({ zustand }) => zustand === 'erreichbar')).toBe(true);
  expect(ergebnisse.size).toBe(12);
  expect(meisten).toBeGreaterThan(1);
  expect(meisten).toBeLessThanOrEqual(REGELN.gleichzeitig);
});

test('what a server may ask for', () => {
  expect(wartezeit('120', 0)).toBe(120_000);
  expect(wartezeit('Sun, 22 Nov 2026 12:00:10 GMT', Date.parse('2026-11-22T12:00:00Z'))).toBe(
    10_000,
  );
  expect(wartezeit('Sun, 22 Nov 2020 12:00:10 GMT', Date.now())).toBe(0);
  expect(wartezeit('bald', 0)).toBeUndefined();
  expect(wartezeit(undefined, 0)).toBeUndefined();
  expect([200, 204, 404, 410, 401, 451, 503].map((status) => zustandAus(status, false))).toEqual([
    'erreichbar',
    'erreichbar',
    'fehlt',
    'fehlt',
    'unklar',
    'unklar',
    'unklar',
  ]);
});

describe('results', () => {
  const DATENSATZ = {
    name: 'Stadt X',
    art: 'stadt',
    schluessel: '09190148',
    auszeichnung: { quelle: 'https://a.example.org/1' },
    online_verfahren: [
      { anzahl: 60, quelle: 'https://a.example.org/1' },
      { anzahl: 70, stand: '2024', quelle: 'https://b.example.org/`2`' },
    ],
    website: 'https://c.example.org/',
  } satisfies Datensatz;
  const orte = sammleAdressen([{ id: 'stadt-x', datensatz: DATENSATZ }]);
  const gut = { geprueft: '2026-11-22', zustand: 'erreichbar', status: 200 } as const;
  const alte: Linkergebnisse = {
    'https://a.example.org/1': { ...gut, geprueft: '2026-11-01' },
    'https://b.example.org/`2`': {
      geprueft: '2026-11-01',
      zustand: 'fehlt',
      status: 404,
      seit: '2026-10-01',
    },
    'https://alt.example.org/': gut,
  };
  const neue = aktualisiere(
    alte,
    new Map<string, Linkergebnis>([
      ['https://b.example.org/`2`', { geprueft: '2026-11-22', zustand: 'fehlt', status: 404 }],
      ['https://c.example.org/', gut],
    ]),
    orte.keys(),
  );

  test('each address once, old results kept, forgotten addresses dropped, first failure remembered', () => {
    expect(orte.get('https://a.example.org/1')).toHaveLength(2);
    expect(Object.keys(neue)).toEqual([...orte.keys()].sort());
    expect(neue['https://b.example.org/`2`']).toMatchObject({
      seit: '2026-10-01',
      geprueft: '2026-11-22',
    });
  });

  test('the report names what needs a hand, and where', () => {
    expect(linkbericht(neue, orte, '2026-11-22')).toMatchInlineSnapshot(`
      "# Linkprüfung

      Stand 2026-11-22: 3 Adressen, davon 2 erreichbar, 0 umgezogen, 1 verschwunden, 0 ohne klare Antwort.

      ## Verschwunden (1)

      Suchen Sie die neue Adresse oder eine andere Quelle, etwa im Internet Archive.

      - \`https://b.example.org/%602%60\`: Status 404, seit 2026-10-01. In \`stadt-x\` (Zahl 2024 › quelle)
      "
    `);
  });

  test('every source and website of a record is visited', () => {
    const besuchte = sammleAdressen(geprueft.aemter);
    const quellen = geprueft.aemter.flatMap(({ datensatz: { website, online_verfahren } }) => [
      ...(website ? [website] : []),
      ...online_verfahren.map(({ quelle }) => quelle),
    ]);
    expect([...besuchte.keys()]).toEqual(expect.arrayContaining(quellen));
  });

  test('so is every address of errands, exceptions and changes of the register, once, with its file', () => {
    const aenderung = { schluessel: '09187999', seit: '2026', quelle: ausnahmen[0]!.quelle };
    const gesamtzahlen = leseGesamtzahlen();
    const alle = sammleAdressen(
      [],
      adressenDaneben({ anliegen, ausnahmen, aenderungen: [aenderung], gesamtzahlen }),
    );
    const erwartet = [
      ...anliegen.flatMap(({ bayernportal }) => bayernportal ?? []),
      ...ausnahmen.map(({ quelle }) => quelle),
      ...gesamtzahlen.map(({ quelle }) => quelle),
    ];
    expect(new Set(alle.keys())).toEqual(new Set(erwartet));
    expect(alle.get(aenderung.quelle)).toEqual(
      expect.arrayContaining([
        { id: `ausnahmen/${ausnahmen[0]!.id}.yaml`, feld: 'quelle' },
        { id: 'register/aenderungen.yaml', feld: '09187999 › quelle' },
      ]),
    );
    expect(alle.get(gesamtzahlen[0]!.quelle)![0]!.id).toBe('gesamtzahlen.yaml');
  });
});

test('where none of several servers answers, the network is down, not they', () => {
  const stumm = { geprueft: '2026-06-08', zustand: 'unklar', grund: 'x' } as const;
  const besuche = (...ergebnisse: Linkergebnis[]) =>
    new Map(ergebnisse.map((eines, i) => [`https://${i}.example.org/`, eines]));
  expect(istOhneNetz(besuche(stumm, stumm, stumm))).toBe(true);
  expect(istOhneNetz(besuche(stumm, stumm, { ...stumm, status: 403 }))).toBe(false);
  expect(istOhneNetz(besuche(stumm, stumm))).toBe(false);
  expect(istOhneNetz(besuche())).toBe(false);
});

test('the command writes its result and never fails', () => {
  const ordner = inhaltMit({
    'stadt-schongau.yaml': `name: Stadt Schongau
art: stadt
schluessel: "09190148"
auszeichnung: { quelle: https://gibt-es-nicht.invalid/x }
online_verfahren: [{ anzahl: 60, quelle: https://gibt-es-nicht.invalid/x }]
`,
    'kaputt.yaml': 'kaputt: [',
  });
  // Its own errands, exceptions and changes: none, so that nobody is visited.
  for (const teil of ['anliegen', 'register']) mkdirSync(join(ordner, teil));
  writeFileSync(join(ordner, 'register/aenderungen.yaml'), '# nichts\n');
  const { status, stdout, stderr } = fuehreAus('scripts/links.ts', { CONTENT_DIR: ordner });
  expect(stderr).not.toContain('    at ');
  expect(status).toBe(0);
  // .invalid is not public, so the record is not sound and nothing is visited.
  expect(stdout).toContain('0 Adressen');
  rmSync(ordner, { recursive: true });
});
