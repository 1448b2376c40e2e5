/**
 * What is said inside the map: the name of what the pointer rests on, and how the map is moved. It
 * stands in a corner, so it never leaves the map nor covers what it speaks of. For eyes only: marks
 * have names, and the list says the rest.
 */
import { neu } from '../elemente.ts';

/** Milliseconds that a hint stays. */
const DAUER = 1800;

export function anzeigen(flaeche: HTMLElement) {
  const was = neu('p', '', 'karten-anzeige');
  const hinweis = neu('p', '', 'karten-hinweis');
  for (const eine of [was, hinweis]) {
    eine.setAttribute('aria-hidden', 'true');
    flaeche.append(eine);
  }
  // What covers a part of the map goes away without moving the pointer (WCAG 1.4.13).
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') was.textContent = '';
  });
  let uhr: ReturnType<typeof setTimeout> | undefined;
  return {
    /** Says what something is; nothing, if the text is empty. */
    zeige: (text: string) => (was.textContent = text),
    /** Shows a hint for a moment. */
    hinweise(text: string): void {
      hinweis.textContent = text;
      clearTimeout(uhr);
      uhr = setTimeout(() => (hinweis.textContent = ''), DAUER);
    },
  };
}

export type Anzeige = ReturnType<typeof anzeigen>;
