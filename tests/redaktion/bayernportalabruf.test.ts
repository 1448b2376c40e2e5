/** BayernPortal's interface: asked politely, read to the end, and stopped on whatever cannot be trusted. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { erhebe } from '../../src/domain/redaktion/bayernportal/erhebung.ts';
import { Antwortspeicher } from '../../src/io/antwortspeicher.ts';
import { HALTBAR, holerVon } from '../../src/io/bayernportal.ts';
import { zugangAus } from '../../src/io/portalzugang.ts';
import { HEUTE, register } from '../hilfe/inhalt.ts';
import {
  KONTO,
  portalserver,
  type Portalform,
  type Portalwelt,
  type Stoerung,
} from '../hilfe/portalserver.ts';
import { fuehreBefehlAus } from '../hilfe/befehl.ts';
import { fixtur, rufe, stand } from './befehle.ts';
import { holerFuer, neuerSpeicherordner, RASCH } from './portalabruf.ts';
import { gueltige, neueZahl, portalwelt, verfahren } from './portalwelt.ts';

let server: Awaited<ReturnType<typeof portalserver>>;
let ordner: string;
let speicher: string;
const starte = async (welt: Portalwelt = portalwelt(), form: Partial<Portalform> = {}) => {
  server = await portalserver(welt, form);
  return server;
};
beforeEach(() => {
  ordner = fixtur();
  mkdirSync(join(ordner, 'anliegen'));
  for (const name of readdirSync('tests/inhalt/anliegen'))
    writeFileSync(
      join(ordner, 'anliegen', name),
      readFileSync(join('tests/inhalt/anliegen', name)),
    );
  speicher = neuerSpeicherordner();
});
afterEach(() => {
  server.schliesse();
  for (const weg of [ordner, speicher]) rmSync(weg, { recursive: true, force: true });
});

/** Runs the command beside the server. */
async function befehl(argumente: string[] = [], umgebung: Record<string, string> = {}) {
  const { stdout, stderr, status } = await fuehreBefehlAus(
    'bayernportal',
    {
      CONTENT_DIR: ordner,
      BAYERNPORTAL_URL: server.basis,
      BAYERNPORTAL_BENUTZER: KONTO.benutzer,
      BAYERNPORTAL_KENNWORT: KONTO.kennwort,
      BAYERNPORTAL_ZWISCHENSPEICHER: speicher,
      ...umgebung,
    },
    '--pause',
    '0',
    ...argumente,
  );
  return { ausgabe: stdout + stderr, status };
}

/** Everything in the folder, records, errands and procedures, as it is written. */
const inhalt = () => ({
  ...stand(ordner),
  ...Object.fromEntries(
    ['anliegen', 'verfahren'].flatMap((teil) =>
      existsSync(join(ordner, teil))
        ? readdirSync(join(ordner, teil)).map((name) => [
            `${teil}/${name}`,
            readFileSync(join(ordner, teil, name), 'utf8'),
          ])
        : [],
    ),
  ),
});

const GEHEIM = [
  KONTO.kennwort,
  encodeURIComponent(KONTO.kennwort),
  Buffer.from(`${KONTO.benutzer}:${KONTO.kennwort}`).toString('base64'),
];
const gespeichertes = () =>
  readdirSync(speicher, { recursive: true, withFileTypes: true })
    .filter((eintrag) => eintrag.isFile())
    .map(
      (eintrag) =>
        `${eintrag.name} ${readFileSync(join(eintrag.parentPath, eintrag.name), 'utf8')}`,
    )
    .join('\n');
const verraetNichts = (text: string) => {
  for (const geheim of [...GEHEIM, KONTO.benutzer, 'Geheimname', 'nachname@'])
    expect(text).not.toContain(geheim);
};

describe('the command', () => {
  test('announces, writes what it announced, and a second run changes nothing', async () => {
    await starte();
    const vorher = inhalt();
    const probe = await befehl();
    expect(probe.ausgabe).toContain('Probelauf, nichts geschrieben');
    expect(probe.status).toBe(0);
    expect(inhalt()).toEqual(vorher);

    const gefragt = server.anfragen.length;
    const geschrieben = await befehl(['--write']);
    expect(geschrieben.status).toBe(0);
    // What was announced is written, so it is not asked for again.
    expect(server.anfragen).toHaveLength(gefragt);
    expect(geschrieben.ausgabe).toContain(`Geschrieben: ${gueltige.length} Datensätze`);
    const danach = inhalt() as Record<string, string>;
    for (const { id, datensatz } of gueltige) {
      expect(danach[`${id}.yaml`]).toContain(
        `anzahl: ${neueZahl(datensatz)}\n    stand: "${HEUTE}"`,
      );
      expect(JSON.parse(danach[`verfahren/${id}.json`]!).verfahren).toHaveLength(
        neueZahl(datensatz),
      );
    }
    expect((await rufe(ordner, 'check')).status).toBe(0);

    const zweiter = await befehl(['--write', '--frisch']);
    expect(zweiter.ausgabe).toContain('Nichts zu schreiben');
    expect(zweiter.status).toBe(0);
    expect(server.anfragen).toHaveLength(2 * gefragt);
    expect(inhalt()).toEqual(danach);
    verraetNichts([probe, geschrieben].map(({ ausgabe }) => ausgabe).join());
    verraetNichts(gespeichertes());
    expect(server.meistenZugleich()).toBe(1);
  });

  test('an errand gets the page of the service whose exact title it names', async () => {
    await starte();
    const datei = join(ordner, 'anliegen', 'hundesteuer.yaml');
    const vorher = readFileSync(datei, 'utf8');
    writeFileSync(datei, `${vorher}leistung: Hund; Anmeldung # so heißt sie dort\n`);
    const { ausgabe } = await befehl(['--write']);
    expect(ausgabe).toContain('anliegen/hundesteuer.yaml');
    expect(readFileSync(datei, 'utf8')).toBe(
      `${vorher}leistung: Hund; Anmeldung # so heißt sie dort\nbayernportal: https://www.bayernportal.de/dokumente/leistung/0222\n`,
    );
  });

  test('for the place, municipalities are asked for by their key, others without', async () => {
    await starte();
    await erhebe(holerFuer(server.basis, {}, speicher).hole, {
      register,
      gefragt: (behoerde) => gueltige.some((eine) => eine.behoerde === behoerde),
      mitOrt: true,
    });
    const gefragte = server.anfragen.filter(({ pfad }) => pfad.endsWith('onlineverfahren'));
    expect(gefragte.map(({ suche }) => suche.get('gemeindekennziffer') ?? '').sort()).toEqual(
      gueltige
        .map(({ behoerde: { schluessel } }) => (schluessel.length === 8 ? schluessel : ''))
        .sort(),
    );
  });

  test('a fall of more than a fifth stops it; who has compared may go on', async () => {
    const welt = portalwelt();
    for (const stelle of welt.stellen.slice(0, gueltige.length)) stelle.leistungen = verfahren(40);
    await starte(welt);
    const vorher = inhalt();
    const { ausgabe, status } = await befehl(['--write']);
    expect(ausgabe).toContain('um mehr als ein Fünftel gefallen');
    expect(status).toBe(1);
    expect(inhalt()).toEqual(vorher);
    expect((await befehl(['--write', '--trotz-rueckgang'])).status).toBe(0);
  });

  test('an office without any procedure keeps its number', async () => {
    const welt = portalwelt();
    welt.stellen[0]!.leistungen = {};
    await starte(welt);
    const { ausgabe, status } = await befehl(['--write']);
    expect(ausgabe).toContain('kein einziges Online-Verfahren');
    expect(status).toBe(0);
    const { id } = gueltige[0]!;
    expect(existsSync(join(ordner, 'verfahren', `${id}.json`))).toBe(false);
    expect(readFileSync(join(ordner, 'aemter', `${id}.yaml`), 'utf8')).not.toContain(HEUTE);
  });

  test('--probe says what came, and writes nothing', async () => {
    await starte(portalwelt(), { innen: 'eintrag' });
    const vorher = inhalt();
    const { ausgabe, status } = await befehl(['--probe']);
    expect(status).toBe(0);
    expect(inhalt()).toEqual(vorher);
    expect(ausgabe).toContain('Was jetzt zu prüfen ist');
    expect(ausgabe).toContain('darin: „eintrag“');
    expect(ausgabe).toContain('„Wohnsitz; Anmeldung“ hat die Nummer 365 wie erwartet');
    expect(ausgabe).toMatch(
      /Eine Nummer, die es nicht gibt: wie erwartet\n.*\n.*Status 404, Inhalt: html/,
    );
    verraetNichts(ausgabe);
  });

  test('--probe goes on where one answer is strange', async () => {
    await starte();
    server.stoerungen.set('leistungen', (_, antwort) =>
      antwort
        .writeHead(200, { 'content-type': 'application/json' })
        .end('{"meldung":{"text":"x"}}'),
    );
    server.stoerungen.set('leistungen/0', (_, antwort) => antwort.writeHead(500).end());
    const { ausgabe, status } = await befehl(['--probe']);
    expect(status).toBe(0);
    expect(ausgabe).toContain('Alle Leistungen: anders als erwartet');
    expect(ausgabe).toContain('Eine Nummer, die es nicht gibt: anders als erwartet');
    expect(ausgabe).toMatch(/2 von \d+ Antworten kamen anders/);
  });
});

const JSON_KOPF = { 'content-type': 'application/json' };
const mit =
  (status: number, text = '', kopf: Record<string, string> = JSON_KOPF): Stoerung =>
  (_, antwort) =>
    antwort.writeHead(status, kopf).end(text);

/** What a server may do wrong: path, fault, what the message says. */
const FALSCH: [was: string, pfad: string, stoerung: Stoerung, meldung: RegExp][] = [
  ['401', '*', mit(401, '<html>Kennwort</html>'), /weist das Konto zurück \(401\).*KENNWORT/],
  ['403', '*', mit(403), /darf diese Daten.*\(403\)/],
  ['403 late', 'dienststellen/70005/onlineverfahren', mit(403), /darf diese Daten.*\(403\)/],
  [
    'HTML',
    '*',
    mit(200, '<!doctype html><html></html>', { 'content-type': 'text/html' }),
    /Webseite \(HTML\)/,
  ],
  ['HTML called JSON', '*', mit(200, '\n<html><body>Wartung</body></html>'), /Webseite \(HTML\)/],
  [
    'XML',
    '*',
    mit(200, '<?xml version="1.0"?><ns2:behoerden/>', { 'content-type': 'application/xml' }),
    /in XML/,
  ],
  ['plain text', '*', mit(200, 'Guten Tag', { 'content-type': 'text/plain' }), /kein JSON/],
  ['no JSON', '*', mit(406), /keine Antwort in JSON/],
  ['not there', '*', mit(404), /kennt die Adresse nicht.*BAYERNPORTAL_URL/],
  ['nothing', '*', mit(200, ''), /die Antwort ist leer/],
  ['half JSON', '*', mit(200, '{"dienststelle":[{"dienststellenschluessel":"1"'), /unvollständig/],
  [
    'half JSON late',
    'dienststellen/70009/onlineverfahren',
    mit(200, '{"leistungMit'),
    /unvollständig/,
  ],
  [
    'cut connection',
    '*',
    (_, antwort) => {
      antwort.writeHead(200, { ...JSON_KOPF, 'content-length': '5000' }).write('{"dienststelle":[');
      setTimeout(() => antwort.destroy(), 20);
    },
    /nicht zu lesen: .*(abgebrochen|nicht zu lesen)/,
  ],
  ['no answer at all', '*', (anfrage) => anfrage.socket.destroy(), /nicht zu lesen: /],
  ['broken', '*', mit(500), /Fehler \(500\)/],
  ['an hour of rest', '*', mit(503, '', { 'retry-after': '3600' }), /bittet um 60 Minuten Ruhe/],
  [
    'unknown shape',
    'dienststellen',
    mit(200, '{"status":"OK","zeit":7}'),
    /Form, die dieses Programm nicht kennt.*„status“/,
  ],
  [
    'unknown shape late',
    'dienststellen/70003/onlineverfahren',
    mit(200, '{"treffer":[{"farbe":"rot"}]}'),
    /Form, die dieses Programm nicht kennt.*„treffer“/,
  ],
  ['nobody', 'dienststellen', mit(200, '{}'), /sieht keine einzige Dienststelle/],
  [
    'strangers',
    'dienststellen',
    mit(200, '{"dienststelle":[{"dienststellenschluessel":"1","bezeichnung":"Finanzamt Hof"}]}'),
    /sieht 1 Dienststelle, aber keine/,
  ],
  [
    'no numbers',
    'dienststellen',
    mit(200, '{"dienststelle":[{"bezeichnung":"Stadt Dachau"}]}'),
    /Form, die dieses Programm nicht kennt/,
  ],
  [
    'another host',
    '*',
    mit(302, '', { location: 'https://anmeldung.example.org/' }),
    /anderen Rechner um \(„anmeldung\.example\.org“\)/,
  ],
  [
    'a circle',
    '*',
    (anfrage, antwort) => antwort.writeHead(302, { location: anfrage.url! }).end(),
    /im Kreis/,
  ],
  ['a way to nowhere', '*', mit(302), /sagt aber nicht wohin/],
];

test.each(FALSCH)('%s: a message, and nothing to write', async (_, pfad, stoerung, meldung) => {
  await starte();
  server.stoerungen.set(pfad, stoerung);
  const satz = await erhebe(holerFuer(server.basis, {}, speicher).hole, {
    register,
    gefragt: (behoerde) => gueltige.some((eine) => eine.behoerde === behoerde),
    mitOrt: false,
  }).then(
    () => 'no message',
    (fehler: Error) => fehler.message,
  );
  expect(satz).toMatch(meldung);
  expect(satz).toContain('Nichts geschrieben.');
  verraetNichts(satz);
});

/** Starting the command takes a second or two, so only one of each way to stop is tried with it. */
const MIT_BEFEHL = ['401', 'HTML', 'cut connection', 'unknown shape late'];

test.each(FALSCH.filter(([was]) => MIT_BEFEHL.includes(was)))(
  'the command on %s: a sentence, exit 1, every file as it was',
  async (_, pfad, stoerung, meldung) => {
    await starte();
    server.stoerungen.set(pfad, stoerung);
    const vorher = inhalt();
    const { ausgabe, status } = await befehl(['--write']);
    expect(ausgabe).toMatch(meldung);
    expect(ausgabe).not.toContain('    at ');
    expect(status).toBe(1);
    expect(inhalt()).toEqual(vorher);
    verraetNichts(ausgabe);
  },
);

describe('no account, or none that may be used', () => {
  const KONTOANGABEN = { BAYERNPORTAL_BENUTZER: 'ich', BAYERNPORTAL_KENNWORT: 'falsch-und-geheim' };

  test.each<[string, Record<string, string>, RegExp]>([
    ['none', { BAYERNPORTAL_BENUTZER: '' }, /fehlt das Konto.*bayernportal@stmd\.bayern\.de/],
    ['no password', { BAYERNPORTAL_KENNWORT: '' }, /fehlt das Konto/],
    ['a colon', { BAYERNPORTAL_BENUTZER: 'a:b' }, /keinen Doppelpunkt/],
    ['in the open', { BAYERNPORTAL_URL: 'http://www.example.org/' }, /muss mit https/],
    ['another protocol', { BAYERNPORTAL_URL: 'ftp://localhost/' }, /muss mit https/],
    ['no address', { BAYERNPORTAL_URL: 'portal' }, /keine Adresse/],
    [
      'in the address',
      { BAYERNPORTAL_URL: 'https://ich:falsch-und-geheim@example.org/' },
      /stehen Zugangsdaten/,
    ],
  ])('%s', (_, umgebung, meldung) => {
    const lies = () => zugangAus({ ...KONTOANGABEN, ...umgebung });
    expect(lies).toThrow(meldung);
    expect(lies).not.toThrow('falsch-und-geheim');
  });

  test('the command says how to get one', async () => {
    await starte();
    const vorher = inhalt();
    const { ausgabe, status } = await befehl(['--write'], { BAYERNPORTAL_KENNWORT: '' });
    expect(ausgabe).toMatch(/^Für die Schnittstelle.*fehlt das Konto.*\n$/);
    expect(status).toBe(1);
    expect(inhalt()).toEqual(vorher);
    expect(server.anfragen).toEqual([]);
  });

  test('a wrong password and a name that no public server has', async () => {
    await starte();
    const mitZugang = (basis: string) =>
      holerVon(
        { basis: new URL(basis), benutzer: KONTO.benutzer, kennwort: 'falsch-und-geheim' },
        new Antwortspeicher(speicher, basis, HALTBAR),
        RASCH,
      ).hole('leistungen');
    await expect(mitZugang(server.basis)).rejects.toThrow('weist das Konto zurück');
    await expect(mitZugang('https://gibt-es-nicht.invalid/')).rejects.toThrow(
      'kein öffentlicher Server',
    );
  });

  test('nobody listens at that port', async () => {
    await starte();
    const kurz = createServer();
    await new Promise<void>((bereit) => kurz.listen(0, '127.0.0.1', bereit));
    const { port } = kurz.address() as AddressInfo;
    await new Promise((zu) => kurz.close(zu));
    await expect(
      holerFuer(`http://127.0.0.1:${port}/`, {}, speicher).hole('leistungen'),
    ).rejects.toThrow('nimmt keine Verbindung an');
  });

  test('the address may be written without its slash', async () => {
    await starte();
    const zugang = zugangAus({
      BAYERNPORTAL_URL: 'https://example.org/v3?x#y',
      BAYERNPORTAL_BENUTZER: 'a',
      BAYERNPORTAL_KENNWORT: 'b',
    });
    expect(zugang.basis.href).toBe('https://example.org/v3/');
  });
});

describe('manners', () => {
  test('one question at a time, with a pause, however many are asked at once', async () => {
    const { basis, anfragen, meistenZugleich } = await starte();
    const { hole } = holerFuer(basis, { pause: 60 }, speicher);
    await Promise.all([0, 1, 2, 3].map((page) => hole('dienststellen', { page: String(page) })));
    expect(meistenZugleich()).toBe(1);
    for (const [i, { beginn }] of anfragen.entries())
      if (i > 0) expect(beginn - anfragen[i - 1]!.ende).toBeGreaterThan(50);
  });

  test('it asks for JSON, and waits as long as a busy server wants', async () => {
    const { basis, anfragen, stoerungen } = await starte();
    const gesehen: (string | undefined)[] = [];
    stoerungen.set('leistungen', (anfrage, antwort, mal) => {
      gesehen.push(anfrage.headers.accept);
      antwort.writeHead(mal === 1 ? 503 : 200, { ...JSON_KOPF, 'retry-after': '1' }).end('{}');
    });
    expect(await holerFuer(basis, {}, speicher).hole('leistungen')).toMatchObject({ status: 200 });
    expect(gesehen).toEqual(['application/json', 'application/json']);
    expect(anfragen[1]!.beginn - anfragen[0]!.beginn).toBeGreaterThan(950);
  });

  test('it waits longer each time, and not for ever', async () => {
    const { basis, anfragen, stoerungen } = await starte();
    stoerungen.set('leistungen', mit(502));
    const { hole } = holerFuer(basis, { pause: 30, versuche: 3 }, speicher);
    await expect(hole('leistungen')).rejects.toThrow('502');
    expect(anfragen).toHaveLength(4);
    const abstaende = anfragen.slice(1).map(({ beginn }, i) => beginn - anfragen[i]!.ende);
    for (const [i, abstand] of abstaende.entries()) expect(abstand).toBeGreaterThan(55 * 2 ** i);
  });

  test.each<[string, Stoerung, object, RegExp]>([
    ['silence', () => undefined, { frist: 150, versuche: 1 }, /keine Antwort in der Frist/],
    [
      'drops',
      (anfrage, antwort) => {
        antwort.writeHead(200, JSON_KOPF);
        const uhr = setInterval(() => antwort.write(' '), 20);
        anfrage.socket.on('close', () => clearInterval(uhr));
      },
      { frist: 200, versuche: 1 },
      /keine Antwort in der Frist/,
    ],
    ['a flood', mit(200, JSON.stringify('x'.repeat(5000))), { hoechstens: 1000 }, /größer als/],
  ])('%s', async (_, stoerung, regeln, meldung) => {
    const { basis, stoerungen } = await starte();
    stoerungen.set('leistungen', stoerung);
    await expect(holerFuer(basis, regeln, speicher).hole('leistungen')).rejects.toThrow(meldung);
  });

  test('a way within the server is followed with the account, another host never sees it', async () => {
    const { basis, stoerungen } = await starte();
    stoerungen.set('alt', mit(301, '', { location: '/rest/allgemein/v3/leistungen' }));
    expect(await holerFuer(basis, {}, speicher).hole('alt')).toMatchObject({ status: 200 });
    const fremde: unknown[] = [];
    const fremder = createServer((anfrage, antwort) => {
      fremde.push(anfrage.headers);
      antwort.end('{}');
    });
    await new Promise<void>((bereit) => fremder.listen(0, '127.0.0.1', bereit));
    const { port } = fremder.address() as AddressInfo;
    stoerungen.set('fort', mit(302, '', { location: `http://127.0.0.1:${port}/` }));
    await expect(holerFuer(basis, {}, speicher).hole('fort')).rejects.toThrow('anderen Rechner');
    expect(fremde).toEqual([]);
    fremder.close();
  });
});

describe('what is kept', () => {
  test('an interrupted run goes on where it stopped', async () => {
    await starte();
    const pfad = 'dienststellen/70020/onlineverfahren';
    server.stoerungen.set(pfad, mit(500));
    expect((await befehl(['--write'])).status).toBe(1);
    server.stoerungen.clear();
    const bisher = new Set(server.anfragen.map((anfrage) => anfrage.pfad));
    server.anfragen.length = 0;
    expect((await befehl(['--write'])).status).toBe(0);
    const wieder = server.anfragen
      .map((anfrage) => anfrage.pfad)
      .filter((eine) => bisher.has(eine));
    expect(wieder).toEqual([pfad]);
  });

  test('an answer that nobody understood is asked for again', async () => {
    await starte();
    server.stoerungen.set('leistungen', mit(200, '{"wartung":{"bis":"12 Uhr"}}'));
    expect((await befehl(['--write'])).status).toBe(1);
    server.stoerungen.clear();
    expect((await befehl(['--write'])).status).toBe(0);
  });

  test('nothing that is old, damaged, or from another account', async () => {
    const { basis, anfragen } = await starte();
    await holerFuer(basis, {}, speicher).hole('leistungen');
    await holerFuer(basis, {}, speicher).hole('leistungen');
    expect(anfragen).toHaveLength(1);
    await holerFuer(basis, {}, speicher, 0).hole('leistungen');
    expect(anfragen).toHaveLength(2);
    const [unter] = readdirSync(speicher);
    const [datei] = readdirSync(join(speicher, unter!));
    writeFileSync(join(speicher, unter!, datei!), '{"antwort":{"sta');
    await holerFuer(basis, {}, speicher).hole('leistungen');
    expect(anfragen).toHaveLength(3);
  });

  test('neither the account nor persons, even where a server repeats them', async () => {
    const { basis, stoerungen } = await starte();
    const echo = { id: 1, bezeichnung: KONTO.kennwort };
    stoerungen.set('leistungen', mit(200, JSON.stringify({ leistung: [echo] })));
    const { hole } = holerFuer(basis, {}, speicher);
    await hole('leistungen');
    await hole('dienststellen');
    verraetNichts(gespeichertes());
    expect(gespeichertes()).toContain('dienststellenschluessel');
  });
});
