/** The second thread, as the first sees it. */
import { readdirSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { Klartextfehler } from '../../io/klartext.ts';
import type { Auftrag, Fadenangaben, Fadenantwort, Seitenprogramm } from './faden.ts';

/**
 * The heap of the second thread at most, in MB: half more than all of Bavaria takes. V8
 * would give young objects several times as much room, and keep it; with half of this here, and as
 * little in the first thread, a build took a fifth more work.
 */
const SPEICHER = { maxOldGenerationSizeMb: 450, maxYoungGenerationSizeMb: 48 };

/** The bundled site, where Astro's builder puts it. */
function eingangIn(ordner: URL): string {
  const [datei, ...weitere] = readdirSync(ordner).filter((name) =>
    /^prerender-entry\..*\.mjs$/.test(name),
  );
  if (!datei || weitere.length > 0) throw new Error(`No single entry in ${ordner.href}.`);
  return new URL(datei, ordner).href;
}

export class Leitung {
  #worker: Worker;
  #offene = new Map<number, PromiseWithResolvers<undefined>>();
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
      resourceLimits: SPEICHER,
    });
    this.#worker.on('message', (antwort: Fadenantwort) => this.#empfange(antwort));
    this.#worker.on('error', (fehler) => this.#verwirfAlle(fehler));
    this.#worker.on('exit', (status) =>
      this.#verwirfAlle(new Error(`The second thread has ended (${status}).`)),
    );
  }

  /** What it has been sent and has not answered. */
  get wartende(): number {
    return this.#offene.size;
  }

  /** Has something made and written there. */
  async sende(auftrag: Omit<Auftrag, 'nummer'>): Promise<undefined> {
    if (this.#beendet !== undefined) throw this.#beendet;
    const nummer = this.#nummer++;
    const offen = Promise.withResolvers<undefined>();
    this.#offene.set(nummer, offen);
    this.#worker.postMessage({ nummer, ...auftrag } satisfies Auftrag);
    return offen.promise;
  }

  async ende(): Promise<void> {
    await this.#worker.terminate();
  }

  #empfange(antwort: Fadenantwort): void {
    const offen = this.#offene.get(antwort.nummer)!;
    this.#offene.delete(antwort.nummer);
    if ('fehler' in antwort) offen.reject(antwort.fehler);
    else if (antwort.klartext !== undefined) offen.reject(new Klartextfehler(antwort.klartext));
    else offen.resolve(undefined);
  }

  #verwirfAlle(fehler: unknown): void {
    this.#beendet ??= fehler;
    for (const { reject } of this.#offene.values()) reject(fehler);
    this.#offene.clear();
  }
}
