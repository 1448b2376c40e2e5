/** How the map answers: what blocks it until it is there, and its frames while it moves. */
import type { Locator, Page } from 'playwright-core';

/** What is measured in the page of the map. */
interface Kartenfenster {
  /** Milliseconds of each long task. */
  aufgaben: number[];
  /** When each frame began. */
  bilder: number[];
  /** When something of the map has changed last. */
  geaendert: number;
}

/** Begins to measure the map that is there. */
const beobachte = (karte: Locator): Promise<void> =>
  karte.evaluate((element) => {
    const fenster = window as unknown as Kartenfenster;
    new MutationObserver(() => (fenster.geaendert = performance.now())).observe(element, {
      attributes: true,
      childList: true,
      subtree: true,
    });
    const naechstes = (jetzt: number) => {
      fenster.bilder.push(jetzt);
      requestAnimationFrame(naechstes);
    };
    requestAnimationFrame(naechstes);
  });

/**
 * The milliseconds between frames while something went on: what came after the last change was
 * drawn is left out, for a map at rest has many short frames.
 * @param bilder when frames began
 */
export const bewegteBilder = (bilder: readonly number[], geaendert: number): number[] =>
  bilder
    .slice(1)
    .map((ende, i) => ({ dauer: ende - bilder[i]!, davor: bilder[i - 1] ?? -Infinity }))
    // The frame in which it changed, and the one that it was drawn in.
    .filter(({ davor }) => davor <= geaendert)
    .map(({ dauer }) => dauer);

/** The keys that move it. */
const KETTE = ['+', '+', 'ArrowLeft', 'ArrowUp', 'ArrowRight', '+', 'ArrowDown', '-'] as const;

/**
 * Opens the map, zooms in and moves it by the keyboard.
 * @returns milliseconds of each long task until the map is there, and of each frame while it moves
 */
export async function missKarte(
  seite: Page,
  adresse: string,
): Promise<{ aufgaben: number[]; bilder: number[] }> {
  await seite.addInitScript(() => {
    const fenster = window as unknown as Kartenfenster;
    Object.assign(fenster, { aufgaben: [], bilder: [], geaendert: 0 });
    new PerformanceObserver((liste) => {
      fenster.aufgaben.push(...liste.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask', buffered: true });
  });
  await seite.goto(adresse);
  const karte = seite.locator('.leaflet-container');
  await seite.locator('.leaflet-marker-pane > *').first().waitFor();
  await seite.waitForTimeout(1000);
  const aufgaben = await seite.evaluate(() => (window as unknown as Kartenfenster).aufgaben);
  await beobachte(karte);
  await karte.focus();
  const dauern: number[] = [];
  for (const taste of KETTE) {
    await seite.keyboard.press(taste);
    await seite.waitForTimeout(500);
    const { bilder, geaendert } = await seite.evaluate(() => {
      const fenster = window as unknown as Kartenfenster;
      const { bilder, geaendert } = fenster;
      // The last one is where the next key finds the map.
      fenster.bilder = bilder.slice(-1);
      return { bilder, geaendert };
    });
    dauern.push(...bewegteBilder(bilder, geaendert));
  }
  return { aufgaben, bilder: dauern };
}
