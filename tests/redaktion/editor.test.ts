/** Editors in VS Code: the YAML language server itself, asked over stdio as the editor asks it. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MUSTER } from '../../src/domain/pruefung/regeln/tabelle.ts';
import { KOPFZEILE } from '../../src/domain/datensatz/schreiben.ts';
import { leseAnliegen } from '../../src/io/inhalt.ts';
import { quelltexte } from '../hilfe/inhalt.ts';
import { meldungenZu } from '../pruefung/pruefling.ts';

interface Befund {
  message: string;
  range: { start: { line: number } };
}

interface Vorschlag {
  label: string;
  insertText?: string;
  textEdit?: { newText: string };
}

interface Nachricht {
  id?: number;
  method?: string;
  params?: { uri?: string; diagnostics?: Befund[]; items?: unknown[] };
  result?: unknown;
}

/** A client of the language server: requests, notifications, and what it says of files. */
class Editor {
  private server: ChildProcessWithoutNullStreams;
  private puffer = Buffer.alloc(0);
  private nummer = 0;
  private offene = new Map<number, (ergebnis: unknown) => void>();
  private befunde = new Map<string, (befunde: Befund[]) => void>();

  constructor() {
    this.server = spawn(process.execPath, [
      'node_modules/yaml-language-server/bin/yaml-language-server',
      '--stdio',
    ]);
    this.server.stdout.on('data', (stueck: Buffer) => this.lies(stueck));
  }

  private lies(stueck: Buffer): void {
    this.puffer = Buffer.concat([this.puffer, stueck]);
    for (;;) {
      const kopf = /^Content-Length: (\d+)\r\n(?:.*\r\n)*?\r\n/.exec(
        this.puffer.toString('latin1'),
      );
      if (!kopf || this.puffer.length < kopf[0].length + Number(kopf[1])) return;
      const ende = kopf[0].length + Number(kopf[1]);
      this.empfange(JSON.parse(this.puffer.toString('utf8', kopf[0].length, ende)));
      this.puffer = this.puffer.subarray(ende);
    }
  }

  private empfange({ id, method, params, result }: Nachricht): void {
    if (method === 'textDocument/publishDiagnostics')
      this.befunde.get(params!.uri!)?.(params!.diagnostics!);
    // The server asks for settings and for the right to register; both may stay as they are.
    else if (method !== undefined && id !== undefined)
      this.sende({
        id,
        result: method === 'workspace/configuration' ? params!.items!.map(() => null) : null,
      });
    else if (id !== undefined) this.offene.get(id)?.(result);
  }

  private sende(nachricht: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...nachricht });
    this.server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  melde = (method: string, params: object): void => this.sende({ method, params });

  frage<T>(method: string, params: object): Promise<T> {
    const id = ++this.nummer;
    this.sende({ id, method, params });
    return new Promise((fertig) => this.offene.set(id, fertig as (ergebnis: unknown) => void));
  }

  async beginne(): Promise<void> {
    const wurzel = pathToFileURL(process.cwd()).href;
    await this.frage('initialize', {
      processId: process.pid,
      rootUri: wurzel,
      workspaceFolders: [{ uri: wurzel, name: 'x' }],
      capabilities: {
        textDocument: {
          completion: {
            completionItem: { snippetSupport: true, documentationFormat: ['markdown'] },
          },
        },
      },
    });
    this.melde('initialized', {});
    this.melde('workspace/didChangeConfiguration', {
      // Without the list of schemas that the server would fetch from another host.
      settings: {
        yaml: { validate: true, completion: true, hover: true, schemaStore: { enable: false } },
      },
    });
  }

  private geoeffnete = 0;

  /** Opens a file of a folder that stands only in the editor; its address, and what is said of it. */
  private oeffne(text: string, ordner = 'aemter'): { uri: string; befunde: Promise<Befund[]> } {
    const uri = pathToFileURL(`content/${ordner}/probe-${++this.geoeffnete}.yaml`).href;
    const befunde = new Promise<Befund[]>((fertig) => this.befunde.set(uri, fertig));
    this.melde('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: 1, text },
    });
    return { uri, befunde };
  }

  /** What the editor underlines, as `line: message`. */
  async pruefe(text: string, ordner?: string): Promise<string[]> {
    return (await this.oeffne(text, ordner).befunde).map(
      ({ message, range }) => `${range.start.line}: ${message}`,
    );
  }

  /** What completion offers at the end of a text: label and what is inserted. */
  async ergaenze(text: string): Promise<Map<string, string>> {
    const { uri } = this.oeffne(text);
    const zeilen = text.split('\n');
    const antwort = await this.frage<{ items: Vorschlag[] }>('textDocument/completion', {
      textDocument: { uri },
      position: { line: zeilen.length - 1, character: zeilen.at(-1)!.length },
    });
    return new Map(
      antwort.items.map(({ label, insertText, textEdit }) => [
        label,
        textEdit?.newText ?? insertText ?? '',
      ]),
    );
  }

  ende = (): boolean => this.server.kill();
}

/** The sample record as its file has it, the header in line 0, so that lines count from 1. */
const DATENSATZ = `${KOPFZEILE}\n${MUSTER}`;

/** A file of another folder leads to its schema by another way. */
const mitKopf = (text: string, schema: string) =>
  text.replace(/\$schema=\S+/, `$schema=../${schema}.schema.json`);

let editor: Editor;
beforeAll(async () => {
  editor = new Editor();
  await editor.beginne();
}, 60_000);
afterAll(() => editor.ende());

test('it has nothing to say of a correct record', async () => {
  const texte = [DATENSATZ, ...quelltexte.map((quelltext) => quelltext.text)];
  expect(
    (await Promise.all(texte.map((text) => editor.pruefe(mitKopf(text, 'amt'))))).flat(),
  ).toEqual([]);
}, 60_000);

test('it has nothing to say of a correct errand', async () => {
  expect(
    (
      await Promise.all(
        leseAnliegen().map(({ text }) => editor.pruefe(mitKopf(text, 'anliegen'), 'anliegen')),
      )
    ).flat(),
  ).toEqual([]);
}, 60_000);

const AUSZEICHNUNG = '  quelle: https://www.stmd.bayern.de/auszeichnung\n';
const QUELLE = 'https://www.stmd.bayern.de/zahl-2026';

// The server waits a moment after each text: it is asked of some side by side.
test.concurrent.each<
  [fall: string, von: string | RegExp, nach: string, zeile: number, wort: string]
>([
  ['a key without quotes', '"09187"', '09187', 3, 'Anführungszeichen'],
  ['a key of another kind', '"09187"', '"09187148"', 3, '5 Ziffern'],
  ['a key of nobody', '"09187"', '"0918"', 3, '5 für ein Landratsamt'],
  ['a postcode without quotes', '"83022"', '83022', 20, 'Anführungszeichen'],
  ['a kind misspelt', 'art: landratsamt', 'art: landratsammt', 2, 'Erlaubt: gemeinde'],
  ['no name', 'name: Landratsamt Rosenheim\n', '', 1, 'Das Feld „name“ fehlt'],
  ['no source', AUSZEICHNUNG, '', 4, 'Das Feld „quelle“ fehlt'],
  ['a field misspelt', 'website:', 'webseite:', 16, 'website'],
  [
    'a field of nobody in a number',
    '    kommunal',
    '    lokal: 3\n    kommunal',
    11,
    'Erlaubt sind: anzahl',
  ],
  ['a number below zero', 'anzahl: 72', 'anzahl: -1', 13, '0 bis 9999'],
  ['a number too high', 'anzahl: 72', 'anzahl: 10000', 13, '0 bis 9999'],
  ['a number in words', 'anzahl: 72', 'anzahl: viele', 13, 'Beispiel: anzahl: 65'],
  ['half a split', '    zentral: 9\n', '', 8, 'Tragen Sie beide ein'],
  ['no numbers', /online_verfahren:\n(?: .*\n)+/, 'online_verfahren: []\n', 7, 'bekannten Zahlen'],
  [
    'an award that is a date',
    /auszeichnung:\n(?: .*\n)+/,
    'auszeichnung: "2021"\n',
    4,
    'seit, quelle',
  ],
  ['mindestens: false', 'anzahl: 72', 'anzahl: 72\n    mindestens: false', 14, 'Untergrenze'],
  ['a German date', '"2026-05"', '"05.2026"', 14, '"2023-07-21"'],
  ['a month that is none', '"2026-05"', '"2026-13"', 14, 'Jahr-Monat-Tag'],
  ['an award before the seal', 'seit: "2021-11-12"', 'seit: "2012-11-12"', 5, 'Prüfen Sie Jahr'],
  ['http', QUELLE, 'http://www.stmd.bayern.de/a', 15, 'https://'],
  ['a short link', QUELLE, 'https://bit.ly/abc', 15, 'Öffnen Sie ihn'],
  ['a share of a cloud', QUELLE, 'https://www.dropbox.com/s/abc', 15, 'öffentliche Seite'],
  ['BayernPortal elsewhere', 'www.bayernportal.de', 'www.stmd.bayern.de', 17, 'BayernPortal'],
  ['BayernPortal, but a service', 'behoerde/1', 'leistung/12', 17, 'Adresse der Behörde'],
  ['the postcode in the town', 'ort: Rosenheim', 'ort: 83022 Rosenheim', 21, 'nur den Ort'],
  ['a placeholder', 'Ein Satz', 'TODO Ein Satz', 24, 'richtige Angabe'],
  ['a tag', 'Ein Satz', 'Ein <b>Satz</b>', 24, 'nur Text'],
  ['two blanks', 'Ein Satz', 'Ein  Satz', 24, 'einzelne Leerzeichen'],
  ['an empty text', /hinweis: .*/, 'hinweis: ""', 24, 'einfache Sätze'],
  ['a text too long', /hinweis: .*/, `hinweis: ${'Satz '.repeat(300)}`, 24, 'Kürzen'],
  ['an e-mail that is none', 'poststelle@', 'poststelle.', 23, 'E-Mail-Adresse'],
  ['a telephone number in words', '"08031 392-01"', 'siehe Website', 22, 'Telefonnummer'],
])('it tells of %s, once, in German', async (_, von, nach, zeile, wort) => {
  const text = DATENSATZ.replace(von, nach);
  expect(text).not.toBe(DATENSATZ);
  const befunde = await editor.pruefe(text);
  expect(befunde, befunde.join()).toHaveLength(1);
  expect(befunde[0]).toMatch(new RegExp(`^${zeile}: `));
  expect(befunde[0]).toContain(wort);
  // Whatever it says, the check calls it an error, too.
  expect(meldungenZu(text).map(({ schwere }) => schwere)).toContain('fehler');
});

/** What a snippet inserts once its gaps are filled as proposed; the editor indents its lines. */
const eingesetzt = (schnipsel: string, einzug = ''): string =>
  schnipsel.replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\n(?=.)/g, `\n${einzug}`);

test('completion inserts quotes', async () => {
  const anfang = `${KOPFZEILE}\nname: x\n`;
  expect([...(await editor.ergaenze(`${anfang}schluessel: `)).values()]).toEqual(['"09187"']);
  expect([
    ...(await editor.ergaenze(`${anfang}online_verfahren:\n  - anzahl: 65\n    stand: `)).values(),
  ]).toEqual(['"2023-07-21"', '"2023-07"', '"2023"']);
  const felder = await editor.ergaenze(anfang);
  expect(felder.get('telefon')).toBe('telefon: ${1:"08031 392-01"}');
  expect((await editor.ergaenze(`${anfang}anschrift:\n  `)).get('plz')).toBe('plz: ${1:"83022"}');
});

test('completion inserts whole blocks, which the check takes', async () => {
  const kopf = 'name: Landratsamt Rosenheim\nart: landratsamt\nschluessel: "09187"\n';
  const bausteine = await editor.ergaenze(`${KOPFZEILE}\n${kopf}`);
  const block = (feld: string) => eingesetzt(bausteine.get(`${feld} … (ganzer Block)`)!);
  const zahl = (await editor.ergaenze(`${KOPFZEILE}\n${kopf}online_verfahren:\n  - `)).get(
    'anzahl … (neue Zahl)',
  )!;
  const text =
    kopf +
    block('auszeichnung') +
    `online_verfahren:\n  - ${eingesetzt(zahl, '  ')}\n` +
    block('entzug') +
    block('anschrift');
  expect(meldungenZu(text).filter(({ schwere }) => schwere === 'fehler')).toEqual([]);
  expect(await editor.pruefe(`${KOPFZEILE}\n${text}`)).toEqual([]);
  expect(text).toContain('\n    stand: "2023-07"\n');
  expect(
    meldungenZu(kopf + block('auszeichnung') + block('online_verfahren')).filter(
      ({ schwere }) => schwere === 'fehler',
    ),
  ).toEqual([]);
});
