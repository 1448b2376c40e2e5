/** What the editors' form says aloud. */
import { element } from '../elemente.ts';

/** Typing has paused: now it may be said. In milliseconds. */
const PAUSE = 1000;

let uhr: ReturnType<typeof setTimeout> | undefined;

/** Says something to those who do not see it, once typing has paused; only the last text is said. */
export function sage(text: string): void {
  clearTimeout(uhr);
  uhr = setTimeout(() => {
    const ort = element('ansage');
    if (ort.textContent !== text) ort.textContent = text;
  }, PAUSE);
}
