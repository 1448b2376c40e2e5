/** Loads the interactive map when it comes into view; until then the static one is there. */
const element = document.getElementById('karte')!;

new IntersectionObserver((eintraege, beobachter) => {
  if (!eintraege.some(({ isIntersecting }) => isIntersecting)) return;
  beobachter.disconnect();
  void import('./kartenwerk.ts').then(({ starte }) => starte(element));
}).observe(element);
