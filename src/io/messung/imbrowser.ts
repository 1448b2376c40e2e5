/**
 * What someone with a slow telephone waits for on a built site: the finder at every key, beside two
 * search libraries that are asked for the same names, and the map.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { AmtExport, OrtExport } from '../../domain/ausgabe/export.ts';
import { pfade } from '../../domain/verzeichnis/urls.ts';
import { missKarte } from './kartenmessung.ts';
import { holePaket } from './nachbarn.ts';

/** How one engine answers, in milliseconds from a key to the answer. */
export interface Antwortzeiten {
  median: number;
  /** So long at most for 95 of 100 keys. */
  p95: number;
  /** Share of the names, as written and with a slip, that are among the first five answers. */
  gefunden: number;
  gefundenVertippt: number;
}

/** Measured in a browser whose processor is slowed. */
export interface Browsermessung {
  /** The finder, to the drawn list. */
  finder: Antwortzeiten;
  /** Libraries, to their results; nothing is drawn. */
  minisearch: Antwortzeiten;
  pagefind: Antwortzeiten;
  karte: {
    /** Milliseconds that tasks took beyond 50 each until the map was there: nothing was answered then. */
    blockiert: number;
    /**
     * So long at most between two frames, in milliseconds, for 95 of 100 from a key until all that
     * it asks for is drawn.
     */
    bild: number;
  };
}

/** What it takes to measure in a browser. */
export interface Browserzugang {
  /** Path of Chrome or Chromium. */
  programm: string;
  /** Serves a built site until it is stopped. */
  diene(website: string): Promise<{ port: number | undefined; stop(): Promise<void> }>;
}

/** As Lighthouse slows it for a telephone. */
const LANGSAMER = 4;

/** So many offices are looked for. */
const FRAGEN = 30;

const MINISEARCH = { paket: 'minisearch', version: '7.2.0' };

/** An office that is looked for, as it is called and with two letters in each other's place. */
interface Frage {
  name: string;
  vertippt: string;
  /** Its page, and that of its municipality, which names it. */
  ziele: readonly string[];
}

/** A name with two letters of its last word in each other's place. */
export function vertauscht(name: string): string {
  const stelle = name.lastIndexOf(' ') + 3;
  const [eines, anderes] = [name.charAt(stelle), name.charAt(stelle + 1)];
  return name.slice(0, stelle) + anderes + eines + name.slice(stelle + 2);
}

const pfadVon = ({ url }: { url: string }): string => new URL(url).pathname;

/** Offices from the whole list, which is in the order of ids. */
function fragenAus(aemter: readonly AmtExport[], orte: readonly OrtExport[]): Frage[] {
  const abstand = Math.max(1, Math.floor(aemter.length / FRAGEN));
  return aemter
    .filter((_, i) => i % abstand === 0)
    .map((amt) => {
      const ort = orte.filter(({ ags }) => ags === amt.schluessel);
      const { name } = amt;
      return { name, vertippt: vertauscht(name), ziele: [amt, ...ort].map(pfadVon) };
    });
}

/** What is typed for a text, key by key. */
const tasten = (text: string): string[] => [...text].map((_, i) => text.slice(0, i + 1));

/** The value that so large a share of all does not exceed; 0 of none. */
export function anteilswert(werte: readonly number[], anteil: number): number {
  const sortiert = werte.toSorted((a, b) => a - b);
  return sortiert[Math.max(0, Math.ceil(sortiert.length * anteil) - 1)] ?? 0;
}

/**
 * What an engine says to a text: how long it took, and the paths it leads to.
 * @param fertig the text is typed: only then are the paths asked for
 */
type Antwort = (
  text: string,
  fertig: boolean,
) => Promise<{ dauer: number; pfade: readonly string[] }>;

async function frage(fragen: readonly Frage[], antworte: Antwort): Promise<Antwortzeiten> {
  const zeiten: number[] = [];
  const findet = async (text: string, ziele: readonly string[]): Promise<boolean> => {
    let gefundene: readonly string[] = [];
    for (const bisher of tasten(text)) {
      const antwort = await antworte(bisher, bisher === text);
      zeiten.push(antwort.dauer);
      gefundene = antwort.pfade;
    }
    return gefundene.slice(0, 5).some((pfad) => ziele.includes(pfad));
  };
  let [gefunden, gefundenVertippt] = [0, 0];
  for (const { name, vertippt, ziele } of fragen) {
    if (await findet(name, ziele)) gefunden++;
    if (await findet(vertippt, ziele)) gefundenVertippt++;
  }
  return {
    median: anteilswert(zeiten, 0.5),
    p95: anteilswert(zeiten, 0.95),
    gefunden: gefunden / fragen.length,
    gefundenVertippt: gefundenVertippt / fragen.length,
  };
}

/** The finder of a page's header: from the key until the list is drawn. */
async function imFinder(seite: Page): Promise<Antwort> {
  const feld = seite.locator('form.finder [role=combobox]').first();
  await feld.focus();
  await feld.fill('Aa');
  await seite.locator('form.finder [role=option]').first().waitFor();
  return (text) =>
    feld.evaluate(async (eines, getippt) => {
      const liste = document.getElementById(eines.getAttribute('aria-controls')!)!;
      // Every answer says anew whether the list is open.
      const beantwortet = new Promise<void>((fertig) => {
        const beobachter = new MutationObserver(() => {
          beobachter.disconnect();
          requestAnimationFrame(() => {
            fertig();
          });
        });
        beobachter.observe(eines, { attributeFilter: ['aria-expanded'] });
      });
      const beginn = performance.now();
      (eines as HTMLInputElement).value = getippt;
      eines.dispatchEvent(new Event('input', { bubbles: true }));
      await beantwortet;
      return {
        dauer: performance.now() - beginn,
        pfade: [...liste.querySelectorAll<HTMLElement>('[role=option]')].map(
          ({ dataset }) => new URL(dataset.url ?? '', location.href).pathname,
        ),
      };
    }, text);
}

interface MiniSearch {
  addAll(dokumente: readonly object[]): void;
  search(text: string, optionen: object): { id: string }[];
}

/** MiniSearch with the names of all offices and places, and as lenient as its guide advises. */
async function inMinisearch(
  seite: Page,
  programm: string,
  benannte: readonly (AmtExport | OrtExport)[],
): Promise<Antwort> {
  await seite.addScriptTag({ path: programm });
  await seite.evaluate(
    (dokumente) => {
      const fenster = window as unknown as {
        MiniSearch: new (optionen: object) => MiniSearch;
        gefragt: MiniSearch;
      };
      fenster.gefragt = new fenster.MiniSearch({ fields: ['name', 'landkreis'] });
      fenster.gefragt.addAll(dokumente);
    },
    benannte.map((eines) => ({ id: pfadVon(eines), name: eines.name, landkreis: eines.landkreis })),
  );
  return (text) =>
    seite.evaluate((getippt) => {
      const { gefragt } = window as unknown as { gefragt: MiniSearch };
      const beginn = performance.now();
      const gefundene = gefragt.search(getippt, { prefix: true, fuzzy: 0.2 });
      const dauer = performance.now() - beginn;
      return { dauer, pfade: gefundene.map(({ id }) => id) };
    }, text);
}

interface Pagefind {
  search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** Pagefind with the full text of the site. */
async function inPagefind(seite: Page): Promise<Antwort> {
  await seite.evaluate(async () => {
    const adresse = '/pagefind/pagefind.js';
    (window as unknown as { pagefind: unknown }).pagefind = await import(adresse);
  });
  return (text, fertig) =>
    seite.evaluate(
      async ([getippt, anzahl]) => {
        const { pagefind } = window as unknown as { pagefind: Pagefind };
        const beginn = performance.now();
        const { results } = await pagefind.search(getippt);
        const dauer = performance.now() - beginn;
        const erste = await Promise.all(results.slice(0, anzahl).map((eines) => eines.data()));
        return { dauer, pfade: erste.map(({ url }) => url) };
      },
      [text, fertig ? 5 : 0] as const,
    );
}

/** What a task may take before someone notices. */
const UNBEMERKT = 50;

async function karte(seite: Page, adresse: string): Promise<Browsermessung['karte']> {
  const { aufgaben, bilder } = await missKarte(seite, adresse);
  return {
    blockiert: aufgaben.reduce((summe, dauer) => summe + Math.max(0, dauer - UNBEMERKT), 0),
    bild: anteilswert(bilder, 0.95),
  };
}

/** A page of the site in a browser that is slowed; its context is new. */
async function langsam(browser: Browser): Promise<Page> {
  const kontext = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const seite = await kontext.newPage();
  const sitzung = await kontext.newCDPSession(seite);
  await sitzung.send('Emulation.setCPUThrottlingRate', { rate: LANGSAMER });
  return seite;
}

/**
 * Measures a built site.
 * @param ordner where there is room for a package
 */
export async function missImBrowser(
  website: string,
  ordner: string,
  { programm, diene }: Browserzugang,
): Promise<Browsermessung> {
  const lies = (pfad: string): unknown => JSON.parse(readFileSync(join(website, pfad), 'utf8'));
  const aemter = lies(pfade.daten.aemter('json')) as AmtExport[];
  const orte = lies(pfade.daten.orte) as OrtExport[];
  const fragen = fragenAus(aemter, orte);
  const minisearch = join(holePaket(ordner, MINISEARCH), 'dist/umd/index.js');
  const server = await diene(website);
  const basis = `http://localhost:${server.port}`;
  const browser = await chromium.launch({ executablePath: programm, args: ['--no-sandbox'] });
  const auf = async (pfad: string): Promise<Page> => {
    const seite = await langsam(browser);
    await seite.goto(basis + pfad);
    return seite;
  };
  try {
    return {
      finder: await frage(fragen, await imFinder(await auf(pfade.siegel))),
      minisearch: await frage(
        fragen,
        await inMinisearch(await auf(pfade.siegel), minisearch, [...aemter, ...orte]),
      ),
      pagefind: await frage(fragen, await inPagefind(await auf(pfade.siegel))),
      karte: await karte(await langsam(browser), basis + pfade.karte),
    };
  } finally {
    await browser.close();
    await server.stop();
  }
}
