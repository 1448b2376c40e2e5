/**
 * Renders the many pages of offices and places in two threads. Rendering is most of a build, and in
 * one thread it leaves all cores but one idle. Astro asks for each page as ever and writes what it
 * gets; only where a page is rendered is decided here. Both threads run the same bundle.
 */
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import { Klartextfehler } from '../../io/klartext.ts';
import { ungebuendelterBestand } from './bestand.ts';
import type { Fadenangaben, Seitenantwort, Seitenauftrag, Seitenprogramm } from './faden.ts';

/** The pages of which there are thousands. Others are few, or need what the second thread has not loaded. */
const GETEILTE = ['/aemter/[id]', '/orte/[slug]'];

/** Made before all pages: the files that it writes are held in memory until then. */
const ZUERST = '/massenware.json';

/** Pages that wait for the second thread at most: enough that it never waits itself. */
const VORRAT = 16;

/** Pages that Astro asks for at a time: those, and a few for its own thread. */
const ZUGLEICH = VORRAT + 4;

/** The heap of the second thread at most, in MB; with all of Bavaria it takes about half. */
const SPEICHER_MB = 400;

const istGeteilt = ({ route }: Pick<RouteData, 'route'>): boolean =>
  GETEILTE.some((ende) => route.endsWith(ende));

/** What an office or place is called in its address. */
const kennungIn = (pfad: string): string => pfad.split('/').filter(Boolean).at(-1)!;

type Angaben = Parameters<AstroPrerenderer['render']>[1];

/** The bundled site, where Astro's builder puts it. */
function eingangIn(ordner: URL): string {
  const [datei, ...weitere] = readdirSync(ordner).filter((name) =>
    /^prerender-entry\..*\.mjs$/.test(name),
  );
  if (!datei || weitere.length > 0) throw new Error(`No single entry in ${ordner.href}.`);
  return new URL(datei, ordner).href;
}

/** The second thread, as the first sees it. */
class Faden {
  #worker: Worker;
  #offene = new Map<number, PromiseWithResolvers<Response>>();
  #nummer = 0;
  #beendet: unknown;

  constructor(app: Seitenprogramm) {
    const { allPages, settings } = app.getOptions();
    const angaben: Fadenangaben = {
      eingang: eingangIn(new URL('.prerender/', settings.config.outDir)),
      seiten: Object.values(allPages).map(({ key, styles }) => [key, { styles }]),
      skripte: settings.scripts,
    };
    this.#worker = new Worker(new URL('./faden.ts', import.meta.url), {
      workerData: angaben,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: SPEICHER_MB },
    });
    this.#worker.on('message', (antwort: Seitenantwort) => this.#empfange(antwort));
    this.#worker.on('error', (fehler) => this.#verwirfAlle(fehler));
    this.#worker.on('exit', (status) =>
      this.#verwirfAlle(new Error(`The second thread has ended (${status}).`)),
    );
  }

  get wartende(): number {
    return this.#offene.size;
  }

  async rendere({ url }: Request, { routeData: { route, component } }: Angaben): Promise<Response> {
    if (this.#beendet !== undefined) throw this.#beendet;
    const nummer = this.#nummer++;
    const offen = Promise.withResolvers<Response>();
    this.#offene.set(nummer, offen);
    this.#worker.postMessage({ nummer, adresse: url, route, component } satisfies Seitenauftrag);
    return offen.promise;
  }

  async ende(): Promise<void> {
    await this.#worker.terminate();
  }

  #empfange(antwort: Seitenantwort): void {
    const offen = this.#offene.get(antwort.nummer)!;
    this.#offene.delete(antwort.nummer);
    if ('fehler' in antwort) offen.reject(antwort.fehler);
    else if ('klartext' in antwort) offen.reject(new Klartextfehler(antwort.klartext));
    else
      offen.resolve(
        new Response(antwort.inhalt, { status: antwort.status, headers: antwort.kopf }),
      );
  }

  #verwirfAlle(fehler: unknown): void {
    this.#beendet ??= fehler;
    for (const { reject } of this.#offene.values()) reject(fehler);
    this.#offene.clear();
  }
}

/** A path with its place in a list, as a share of the whole. */
const mitStelle = <T>(liste: readonly T[]) =>
  liste.map((pfad, i): [number, T] => [i / liste.length, pfad]);

/**
 * Puts the shared pages evenly between the others, so that both threads have work from the first page
 * to the last, and the pages of an office or place in all languages beside each other.
 */
export function gemischt<T extends { pathname: string; route: RouteData }>(
  pfade: readonly T[],
): T[] {
  const geteilte = pfade
    .filter(({ route }) => istGeteilt(route))
    .map((pfad) => [kennungIn(pfad.pathname), pfad] as const)
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([, pfad]) => pfad);
  const zuerst = pfade.filter(({ pathname }) => pathname === ZUERST);
  const uebrige = pfade.filter((pfad) => !istGeteilt(pfad.route) && !zuerst.includes(pfad));
  return [...mitStelle([...zuerst, ...uebrige]), ...mitStelle(geteilte)]
    .sort(([a], [b]) => a - b)
    .map(([, pfad]) => pfad);
}

/** @param allein Astro's own renderer, in the thread of the build */
export function zuZweit(allein: AstroPrerenderer & { app?: Seitenprogramm }): AstroPrerenderer {
  let faden: Faden | undefined;
  // What is found for an office or place serves its pages in all languages, in one thread.
  let letzte = { kennung: '', imFaden: false };
  return {
    ...allein,
    name: 'zu-zweit',
    async setup() {
      await allein.setup?.();
      faden = new Faden(allein.app!);
    },
    async getStaticPaths() {
      return gemischt(await allein.getStaticPaths());
    },
    render(anfrage, angaben) {
      if (!faden || !istGeteilt(angaben.routeData)) return allein.render(anfrage, angaben);
      const kennung = kennungIn(new URL(anfrage.url).pathname);
      if (kennung !== letzte.kennung) letzte = { kennung, imFaden: faden.wartende < VORRAT };
      return letzte.imFaden ? faden.rendere(anfrage, angaben) : allein.render(anfrage, angaben);
    },
    async teardown() {
      await faden?.ende();
      await allein.teardown?.();
    },
  };
}

const ZWEI_KERNE = availableParallelism() > 1;

/** For Astro's configuration: renders in two threads where the machine has two cores. */
export const seitenteilung: AstroIntegration = {
  name: 'seitenteilung',
  hooks: {
    'astro:config:setup': ({ config, updateConfig }) => {
      updateConfig({
        ...(ZWEI_KERNE && { build: { concurrency: ZUGLEICH } }),
        vite: { plugins: [ungebuendelterBestand(config.cacheDir)] },
      });
    },
    'astro:build:start': ({ setPrerenderer }) => {
      if (ZWEI_KERNE) setPrerenderer(zuZweit);
    },
  },
};
