/** Loads the interactive map when it comes into view; until then the static one is there. */
import { element } from './elemente.ts';

const flaeche = element('karte');

new IntersectionObserver((eintraege, beobachter) => {
  if (!eintraege.some(({ isIntersecting }) => isIntersecting)) return;
  beobachter.disconnect();
  void import('./karte/kartenwerk.ts').then(({ starte }) => starte(flaeche));
}).observe(flaeche);
