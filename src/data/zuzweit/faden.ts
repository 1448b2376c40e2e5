/**
 * The second thread of a build: imports the bundled site as Astro does, and renders the pages that it
 * is sent, and writes them. What it needs to know of the build comes with its start (`teilung.ts`).
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { RouteData } from 'astro';
import { klartext } from '../../io/klartext.ts';
import { legeAntwortAb } from './seite.ts';

/** What the thread is started with. */
export interface Fadenangaben {
  /** Address of the bundled site. */
  eingang: string;
  /** Styles of each page, by Astro's key. */
  seiten: readonly (readonly [schluessel: string, angaben: { styles: unknown }])[];
  /** Scripts that integrations put into pages. */
  skripte: readonly unknown[];
}

/** A page to render, or a file. */
export interface Auftrag {
  nummer: number;
  adresse: string;
  /** Where it belongs in the site. */
  ort: string;
  route: string;
  component: string;
}

/** That it is where it belongs, or what went wrong. */
export interface Fadenantwort {
  nummer: number;
  klartext?: string;
  fehler?: unknown;
}

/** Of the bundled site what is used here; Astro's own builder does the same with it. */
export interface Seitenprogramm {
  manifest: { routes: { routeData: RouteData }[] };
  setInternals(wissen: {
    pagesByKeys: Map<string, unknown>;
    entrySpecifierToBundleMap: Map<string, string>;
  }): void;
  setOptions(angaben: unknown): void;
  getOptions(): {
    allPages: Record<string, { key: string; styles: unknown }>;
    origin: string;
    settings: { scripts: unknown[]; config: { outDir: URL; base: string } };
  };
  render(anfrage: Request, angaben: { routeData: RouteData }): Promise<Response>;
}

/** Warnings and errors of a page are said where they arise. */
const ausgabe = {
  write: ({ message, level }: { message: string; level: string }) => {
    if (level === 'warn' || level === 'error') console.error(message);
  },
};

async function starte({ eingang, seiten, skripte }: Fadenangaben): Promise<Seitenprogramm> {
  const { app } = (await import(eingang)) as { app: Seitenprogramm };
  app.setInternals({ pagesByKeys: new Map(seiten), entrySpecifierToBundleMap: new Map() });
  app.setOptions({
    settings: { scripts: skripte },
    logger: { options: { destination: ausgabe, level: 'warn' } },
  });
  return app;
}

async function fertige(
  app: Seitenprogramm,
  { adresse, ort, route, component }: Auftrag,
): Promise<void> {
  const routeData = app.manifest.routes.find(
    ({ routeData: eine }) => eine.route === route && eine.component === component,
  )?.routeData;
  if (!routeData) throw new Error(`The bundled site has no route ${route}.`);
  const antwort = await app.render(new Request(adresse), { routeData });
  if (antwort.status !== 200) throw new Error(`${adresse} answers ${antwort.status}.`);
  await legeAntwortAb(ort, antwort);
}

if (parentPort) {
  const leitung = parentPort;
  const programm = starte(workerData as Fadenangaben);
  // Whoever sends a page sees the error.
  programm.catch(() => undefined);
  leitung.on('message', (auftrag: Auftrag) => {
    const { nummer } = auftrag;
    const sende = (antwort: Fadenantwort) => leitung.postMessage(antwort);
    programm
      .then((app) => fertige(app, auftrag))
      .then(
        () => sende({ nummer }),
        (fehler: unknown) => {
          // An error loses its name on the way.
          const satz = klartext(fehler);
          sende(satz === undefined ? { nummer, fehler } : { nummer, klartext: satz });
        },
      );
  });
}
