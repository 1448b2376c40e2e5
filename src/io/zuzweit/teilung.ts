/**
 * Renders the many pages of offices and places in two threads. Rendering is most of a build, and in
 * one thread it leaves all cores but one idle. Astro asks for each page as ever and writes what it
 * gets; only where a page is rendered is decided here. Both threads run the same bundle.
 */
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import type { Fadenangaben, Seitenantwort, Seitenauftrag, Seitenprogramm } from './faden.ts';

/** The pages of which there are thousands. Others are few, or need what the second thread has not loaded. */
const GETEILTE = ['/aemter/[id]', '/orte/[slug]'];

/** Pages that wait for the second thread at most: enough that it never waits itself. */
const VORRAT = 16;

/** Pages that Astro asks for at a time: those, and a few for its own thread. */
const ZUGLEICH = VORRAT + 4;

/** The heap of the second thread at most, in MB; with all of Bavaria it takes about half. */
const SPEICHER_MB = 600;

const istGeteilt = ({ route }: Pick<RouteData, 'route'>): boolean =>
  GETEILTE.some((ende) => route.endsWith(ende));

/** What an office or place is called in its address; its pages in all languages share what is found for it. */
const kennungIn = ({ url }: Request): string => new URL(url).pathname.split('/').at(-2)!;

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
  }

  get wartende(): number {
    return this.#offene.size;
  }

  rendere({ url }: Request, { routeData: { route, component } }: Angaben): Promise<Response> {
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
    else
      offen.resolve(
        new Response(antwort.inhalt, { status: antwort.status, headers: antwort.kopf }),
      );
  }

  #verwirfAlle(fehler: unknown): void {
    for (const { reject } of this.#offene.values()) reject(fehler);
    this.#offene.clear();
  }
}

/** Puts the shared pages evenly between the others, so that both threads have work from the first page to the last. */
function gemischt<T extends { route: RouteData }>(pfade: readonly T[]): T[] {
  const geteilte = pfade.filter(({ route }) => istGeteilt(route));
  const uebrige = pfade.filter(({ route }) => !istGeteilt(route));
  const stelle = (liste: readonly T[]) => (pfad: T, i: number) =>
    [i / liste.length, pfad] as const;
  return [...uebrige.map(stelle(uebrige)), ...geteilte.map(stelle(geteilte))]
    .sort(([a], [b]) => a - b)
    .map(([, pfad]) => pfad);
}

/** @param allein Astro's own renderer, in the thread of the build */
export function zuZweit(allein: AstroPrerenderer & { app?: Seitenprogramm }): AstroPrerenderer {
  let faden: Faden | undefined;
  const imFaden = new Map<string, boolean>();
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
      const kennung = kennungIn(anfrage);
      const dort = imFaden.get(kennung) ?? faden.wartende < VORRAT;
      imFaden.set(kennung, dort);
      return dort ? faden.rendere(anfrage, angaben) : allein.render(anfrage, angaben);
    },
    async teardown() {
      await faden?.ende();
      await allein.teardown?.();
    },
  };
}

/** For Astro's configuration: renders in two threads where the machine has two cores. */
export const seitenteilung: AstroIntegration = {
  name: 'seitenteilung',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ build: { concurrency: ZUGLEICH } });
    },
    'astro:build:start': ({ setPrerenderer }) => {
      if (availableParallelism() > 1) setPrerenderer(zuZweit);
    },
  },
};
