/**
 * Renders a site in two threads. Rendering is most of a build, and in one thread it leaves all cores
 * but one idle. Astro asks for each page as ever; where it is made is decided here, and each thread
 * writes its own. Both run the same bundle.
 */
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import { mitBasis } from '../../domain/verzeichnis/urls.ts';
import { ungebuendelterBestand } from './bestand.ts';
import type { Seitenprogramm } from './faden.ts';
import { Leitung } from './leitung.ts';
import { legeAntwortAb, ortVon } from './seite.ts';

/** The pages of which there are thousands: made in the thread that has time. */
const GETEILTE = ['/aemter/[id]', '/orte/[slug]'];

/**
 * Writes thousands of files. The second thread begins with it, while the first still looks for all
 * paths, and makes nothing else until then.
 */
const ZUERST = '/massenware.json';

/** Pages that wait for the second thread at most: enough that it never waits itself. */
const VORRAT = 16;

/** Pages that Astro asks for at a time: those, and a few for its own thread. */
const ZUGLEICH = VORRAT + 4;

const istGeteilt = ({ route }: Pick<RouteData, 'route'>): boolean =>
  GETEILTE.some((ende) => route.endsWith(ende));

/** What an office or place is called in its address. */
const kennungIn = (pfad: string): string => pfad.split('/').filter(Boolean).at(-1)!;

type Angaben = Parameters<AstroPrerenderer['render']>[1];

/** After this share of the shared pages the others are done: the first thread alone makes those. */
const UEBRIGE_BIS = 0.85;

/** Gives each of a list its place, evenly from 0 to `bis`. @param versatz of the first, as a share of a step */
const verteile = <T>(liste: readonly T[], bis = 1, versatz = 0) =>
  liste.map((eines, i): [stelle: number, eines: T] => [
    ((i + versatz) / liste.length) * bis,
    eines,
  ]);

/**
 * The others, those of each route evenly from first to last, and the routes beside one another: many
 * that take long would otherwise follow each other, and the second thread wait for the first.
 */
function verteileUebrige<T extends { route: RouteData }>(pfade: readonly T[]) {
  const routen = [...Map.groupBy(pfade, ({ route }) => route.route).values()];
  return routen.flatMap((liste, i) => verteile(liste, UEBRIGE_BIS, i / routen.length));
}

/**
 * Puts the others between the shared pages, so that both threads have work from the first page to the
 * last, and the pages of an office or place in all languages beside each other.
 */
export function gemischt<T extends { pathname: string; route: RouteData }>(
  pfade: readonly T[],
): T[] {
  const geteilte = pfade
    .filter(({ route }) => istGeteilt(route))
    .map((pfad) => [kennungIn(pfad.pathname), pfad] as const)
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([, pfad]) => pfad);
  // Asked for at once, so that what goes wrong there ends the build at once.
  const zuerst = pfade.filter(({ pathname }) => pathname === ZUERST);
  const uebrige = pfade.filter((pfad) => !istGeteilt(pfad.route) && !zuerst.includes(pfad));
  return [
    ...zuerst,
    ...[...verteileUebrige(uebrige), ...verteile(geteilte)]
      .sort(([a], [b]) => a - b)
      .map(([, pfad]) => pfad),
  ];
}

/** Astro writes nothing where an answer has no body. */
const abgelegt = () => new Response(null);

/** @param allein Astro's own renderer, in the thread of the build */
export function zuZweit(allein: AstroPrerenderer & { app?: Seitenprogramm }): AstroPrerenderer {
  let leitung: Leitung;
  let basis: string;
  let zuerst: Promise<void>;
  let hatZeit = false;
  // What is found for an office or place serves its pages in all languages, in one thread.
  let letzte = { kennung: '', dort: false };
  const machDort = async (adresse: string, routeData: RouteData): Promise<void> => {
    const { route, component } = routeData;
    await leitung.sende({ adresse, ort: ortVon(adresse, routeData, basis), route, component });
  };
  const machHier = async (anfrage: Request, angaben: Angaben): Promise<Response> => {
    const ergebnis = await allein.render(anfrage, angaben);
    const antwort = ergebnis instanceof Response ? ergebnis : ergebnis.response;
    // Astro knows what becomes of all else: redirects, and the page for what is not there.
    if (antwort.status !== 200) return antwort;
    await legeAntwortAb(ortVon(anfrage.url, angaben.routeData, basis), antwort);
    // Nothing here waits for anything else, so the other thread would not be heard.
    await setImmediate();
    return abgelegt();
  };
  const istDort = ({ url }: Request, { routeData }: Angaben): boolean => {
    if (!istGeteilt(routeData)) return false;
    const kennung = kennungIn(new URL(url).pathname);
    if (kennung !== letzte.kennung)
      letzte = { kennung, dort: hatZeit && leitung.wartende < VORRAT };
    return letzte.dort;
  };
  return {
    ...allein,
    name: 'zu-zweit',
    async setup() {
      await allein.setup?.();
      const app = allein.app!;
      const { origin, settings } = app.getOptions();
      basis = settings.config.base;
      leitung = new Leitung(app);
      const { routeData } = app.manifest.routes.find((eine) => eine.routeData.route === ZUERST)!;
      zuerst = machDort(origin + mitBasis(basis, ZUERST), routeData);
      zuerst.then(
        () => (hatZeit = true),
        // Whoever asks for it sees the error.
        () => undefined,
      );
    },
    async getStaticPaths() {
      return gemischt(await allein.getStaticPaths());
    },
    async render(anfrage, angaben) {
      if (angaben.routeData.route === ZUERST) await zuerst;
      else if (istDort(anfrage, angaben)) await machDort(anfrage.url, angaben.routeData);
      else return machHier(anfrage, angaben);
      return abgelegt();
    },
    async teardown() {
      await leitung.ende();
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
        vite: {
          plugins: [ungebuendelterBestand(config.cacheDir)],
          // The draft is new, and what runs ahead already writes into it (`vorlauf.ts`).
          build: { emptyOutDir: false },
        },
      });
    },
    'astro:build:start': ({ setPrerenderer }) => {
      if (ZWEI_KERNE) setPrerenderer(zuZweit);
    },
  },
};
