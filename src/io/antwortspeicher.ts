/** Keeps answers of an interface for a while, so that an interrupted run goes on where it stopped. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Antwort } from '../domain/redaktion/bayernportal/antwort.ts';

/** An answer with the moment at which it came, in milliseconds since 1970. */
export interface Gespeichert {
  antwort: Antwort;
  geholt: number;
}

const istGespeichert = (wert: unknown): wert is Gespeichert =>
  typeof wert === 'object' &&
  wert !== null &&
  typeof (wert as Partial<Gespeichert>).geholt === 'number' &&
  typeof (wert as Partial<Gespeichert>).antwort?.status === 'number';

const kurzzeichen = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** A folder of answers, one file for each; none is used that is too old or damaged. */
export class Antwortspeicher {
  readonly #ordner: string;
  readonly #haltbar: number;

  /**
   * @param wurzel folder of all of them
   * @param wofuer address and account; only its mark is kept
   * @param haltbar milliseconds
   */
  constructor(wurzel: string, wofuer: string, haltbar: number) {
    this.#ordner = join(wurzel, kurzzeichen(wofuer));
    this.#haltbar = haltbar;
    // Nobody else on this machine needs to read them.
    mkdirSync(this.#ordner, { recursive: true, mode: 0o700 });
    for (const name of readdirSync(this.#ordner)) if (!this.#lies(name)) this.#weg(name);
  }

  #weg(name: string): void {
    rmSync(join(this.#ordner, name), { force: true });
  }

  #lies(name: string): Gespeichert | undefined {
    try {
      const gespeichert: unknown = JSON.parse(readFileSync(join(this.#ordner, name), 'utf8'));
      if (!istGespeichert(gespeichert)) return undefined;
      const alter = Date.now() - gespeichert.geholt;
      return alter >= 0 && alter < this.#haltbar ? gespeichert : undefined;
    } catch {
      return undefined;
    }
  }

  /** The answer to a question, if it came lately. */
  finde(frage: string): Gespeichert | undefined {
    return this.#lies(`${kurzzeichen(frage)}.json`);
  }

  merke(frage: string, gespeichert: Gespeichert): void {
    const pfad = join(this.#ordner, `${kurzzeichen(frage)}.json`);
    writeFileSync(`${pfad}.neu`, JSON.stringify(gespeichert), { mode: 0o600 });
    renameSync(`${pfad}.neu`, pfad);
  }

  /** Forgets one answer. */
  vergiss(frage: string): void {
    this.#weg(`${kurzzeichen(frage)}.json`);
  }

  /** Forgets everything, so that all is asked anew. */
  leere(): void {
    for (const name of readdirSync(this.#ordner)) this.#weg(name);
  }
}
