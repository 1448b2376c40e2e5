/** A site made of attacks: where they stand in the content, and what must hold of the built pages. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { XmlDocument } from 'libxml2-wasm';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CODE } from './angriffe.ts';

const alle = Object.values(CODE);

/** The attacks in so many texts, each of several. */
const verteilt = (auf: number): string[] =>
  Array.from({ length: auf }, (_, i) => alle.filter((__, j) => j % auf === i).join(' '));

/** Errands of attacks, by their id. */
export const ANLIEGEN = ['angriff-eins', 'angriff-zwei'] as const;

/** What a record may say of them: the check refuses those that are HTML or Markdown. */
const IM_DATENSATZ = [
  CODE['image without end'],
  CODE['out of an attribute'],
  CODE['out of an attribute of the other kind'],
  CODE['formula with ='],
  CODE.TeX,
  CODE.Turtle,
].join(' ');

/** Lines for the record of the office that the build has. */
export const AMTSZEILEN = `hinweis: ${JSON.stringify(IM_DATENSATZ)}
anschrift: { strasse: ${JSON.stringify(`${CODE['out of JSON-LD without an end']} ${CODE['out of an attribute']} 1`)}, plz: "97074", ort: Würzburg }
`;

function schreibeAnliegen(ordner: string): void {
  mkdirSync(join(ordner, 'ausnahmen'));
  const texte = verteilt(ANLIEGEN.length * 7);
  for (const [i, id] of ANLIEGEN.entries()) {
    const [name, synonym, stichwort, beschreibung, suchwort, leistung, hinweis] = texte.slice(
      i * 7,
    );
    const daten = {
      name,
      synonyme: [synonym],
      stichworte: [stichwort],
      thema: 'wohnen',
      ebene: 'landkreis',
      beschreibung,
      suchwort,
      ...(i === 0 && { leistung }),
      hinweis,
    };
    writeFileSync(join(ordner, 'anliegen', `${id}.yaml`), `${JSON.stringify(daten)}\n`);
  }
  const [begruendung, norm] = verteilt(2);
  writeFileSync(
    join(ordner, 'ausnahmen/angriff.yaml'),
    `${JSON.stringify({
      anliegen: [ANLIEGEN[0]],
      art: 'grosse_kreisstadt',
      begruendung: begruendung!.slice(0, 1000).trim(),
      norm: norm!.slice(0, 1000).trim(),
      quelle: 'https://presse.example.org/ausnahme',
    })}\n`,
  );
}

/**
 * Puts attacks wherever the content has texts: errands beside those of the folder, exceptions,
 * totals, procedures.
 * @param amt id and key of the one office
 */
export function legeAngriffeAb(ordner: string, amt: { id: string; schluessel: string }): void {
  schreibeAnliegen(ordner);
  const [teil, hinweis, widerspruch] = verteilt(3).map((text) => text.slice(0, 1000).trim());
  writeFileSync(
    join(ordner, 'gesamtzahlen.yaml'),
    `${JSON.stringify([
      {
        anzahl: 5,
        genauigkeit: 'genau',
        stand: '2022',
        teil,
        quelle: 'https://presse.example.org/gesamt',
        hinweis,
        widerspruch,
      },
    ])}\n`,
  );
  mkdirSync(join(ordner, 'verfahren'));
  writeFileSync(
    join(ordner, 'verfahren', `${amt.id}.json`),
    `${JSON.stringify({
      schluessel: amt.schluessel,
      stand: '2026-06-01',
      quelle: 'https://www.bayernportal.de/dokumente/behoerde/90000999',
      verfahren: alle.map((name, i) => ({
        id: String(i),
        name,
        leistungen: [{ id: String(i), name }],
      })),
    })}\n`,
  );
}

/** Pages of which there are hundreds of one kind: a few of each are enough. */
const VIELE = /^(?:en\/)?(?:orte|landkreise|regierungsbezirke)\/|^einbetten\/landkreis\//;

function seitenIn(ordner: string): string[] {
  const gezaehlt = new Map<string, number>();
  return readdirSync(ordner, { recursive: true, encoding: 'utf8' })
    .filter((pfad) => pfad.endsWith('.html'))
    .filter((pfad) => {
      const art = VIELE.exec(pfad)?.[0] ?? '';
      gezaehlt.set(art, (gezaehlt.get(art) ?? 0) + 1);
      return art === '' || gezaehlt.get(art)! <= 4;
    });
}

const TYPEN: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

const CHROME = process.env.CHROME_PATH ?? '/usr/bin/chromium';
const HOST = 'https://beispiel.de';

/** What a parser finds in a page that no page of ours has. */
function fremdes(html: string): string[] {
  const dokument = new DOMParser().parseFromString(html, 'text/html');
  const funde: string[] = [];
  for (const element of dokument.querySelectorAll('*')) {
    const name = element.localName;
    if (/^(foreignobject|object|embed|frame|frameset|marquee)$/.test(name)) funde.push(name);
    if (name === 'script' && element.getAttribute('type') === 'application/ld+json') {
      // Data may repeat an attack; an end of the script in it would cut them off.
      try {
        JSON.parse(element.textContent);
      } catch {
        funde.push('data that are cut off');
      }
    } else if (name === 'script' && /getroffen/.test(element.textContent)) funde.push(name);
    if (name === 'style' && /display:none\}$/.test(element.textContent)) funde.push('style');
    for (const { name: merkmal, value } of element.attributes) {
      if (/^on|getroffen|[<>"'=`]/i.test(merkmal)) funde.push(`${name} ${merkmal}`);
      if (/^(href|src|action|formaction|data|srcdoc)$/.test(merkmal))
        if (/^\s*(java\s*script|vbscript|data:text)/i.test(value)) funde.push(`${name} ${value}`);
    }
  }
  return funde;
}

/**
 * Asks a built site whether the attacks of its content are texts there, in files and in a browser.
 * @param basis its path, `/amt/`
 * @param pfade of pages that show attacks, below the base
 */
export function pruefeAngriffe(ordner: string, basis: string, pfade: readonly string[]): void {
  const lies = (pfad: string) => readFileSync(join(ordner, pfad), 'utf8');
  const mitBrowser = existsSync(CHROME);
  if (!mitBrowser) console.log('No Chromium (CHROME_PATH): attacks are not tried in a browser.');

  describe.runIf(mitBrowser)('made of attacks', () => {
    let browser: Browser;
    const treffer: string[] = [];
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: CHROME, args: ['--no-sandbox'] });
    });
    afterAll(() => browser.close());

    /** A page that gets its files from the folder, with the policy of the web server. */
    async function oeffne(): Promise<Page> {
      const richtlinie = /Content-Security-Policy: (.*)/.exec(lies('_headers'))![1]!;
      const seite = await browser.newPage();
      await seite.exposeFunction('melde', (text: string) => treffer.push(text));
      await seite.addInitScript(() => {
        const { melde } = window as unknown as { melde: (text: string) => void };
        Object.defineProperty(window, '__getroffen', { set: () => melde(`hit ${location.href}`) });
        document.addEventListener('securitypolicyviolation', (v) =>
          melde(`${location.pathname}: ${v.effectiveDirective} ${v.blockedURI} ${v.sample}`),
        );
      });
      seite.on('dialog', (dialog) => {
        treffer.push(dialog.message());
        void dialog.dismiss();
      });
      seite.on('pageerror', ({ message }) => treffer.push(`${seite.url()}: ${message}`));
      await seite.route('**/*', (weg) => {
        const url = new URL(weg.request().url());
        const pfad = decodeURI(url.pathname).replace(/\/$/, '/index.html').slice(basis.length);
        const datei = join(ordner, pfad);
        if (url.origin !== HOST || !existsSync(datei)) return weg.fulfill({ status: 404 });
        return weg.fulfill({
          body: readFileSync(datei),
          contentType: TYPEN[extname(datei)] ?? 'application/octet-stream',
          headers: { 'Content-Security-Policy': richtlinie },
        });
      });
      return seite;
    }

    test('no page has an element or attribute that came from one', async () => {
      const seite = await browser.newPage();
      const namen = seitenIn(ordner);
      const mitAngriff = namen.filter((name) => lies(name).includes('getroffen'));
      expect(mitAngriff.length).toBeGreaterThan(pfade.length);
      const funde: string[] = [];
      for (const name of mitAngriff)
        for (const fund of await seite.evaluate(fremdes, lies(name)))
          funde.push(`${name}: ${fund}`);
      expect(funde).toEqual([]);
      await seite.close();
    });

    test('in a browser none runs, and none offends against the policy', async () => {
      const seite = await oeffne();
      for (const pfad of pfade) {
        await seite.goto(HOST + basis + pfad, { waitUntil: 'load' });
        expect(await seite.content(), pfad).toContain('getroffen');
        // Whatever would act on a touch is touched.
        await seite.evaluate(() => {
          for (const element of document.querySelectorAll('main *'))
            for (const art of ['mouseover', 'focus'])
              element.dispatchEvent(new Event(art, { bubbles: false }));
        });
      }
      expect(treffer).toEqual([]);
      await seite.close();
    });

    test('the finder and the full text show them as text', async () => {
      const [seite, leser] = [await oeffne(), await browser.newPage()];
      /** The page as it is now, read by another one: its own may not turn texts into elements. */
      const jetzt = async () => leser.evaluate(fremdes, await seite.content());
      await seite.goto(HOST + basis, { waitUntil: 'load' });
      const feld = seite.getByRole('combobox').first();
      await feld.fill('getroffen');
      await expect
        .poll(async () => (await seite.getByRole('option').allTextContents()).join())
        .toContain('__getroffen');
      expect(await jetzt()).toEqual([]);
      await seite.goto(`${HOST}${basis}suche/?q=${encodeURIComponent(CODE.image)}`, {
        waitUntil: 'load',
      });
      await expect.poll(() => seite.locator('main').textContent()).toContain('getroffen');
      expect(await jetzt()).toEqual([]);
      expect(treffer).toEqual([]);
      await Promise.all([seite.close(), leser.close()]);
    });
  });

  test('files are what they say', () => {
    for (const pfad of readdirSync(ordner, { recursive: true, encoding: 'utf8' }))
      if (/\.(json|jsonld|webmanifest)$/.test(pfad))
        expect(() => JSON.parse(lies(pfad)) as unknown, pfad).not.toThrow();
      else if (/\.(svg|atom|xml)$/.test(pfad))
        expect(() => XmlDocument.fromString(lies(pfad)).dispose(), pfad).not.toThrow();
  });
}
