/** Loads the interactive map when it comes into view; until then the static one is there. */
import { element, neu } from './elemente.ts';
import { pause } from './takt.ts';
import './vertrauen.ts';
import './sprachwahl.ts';

const flaeche = element('karte');
const meldung = element('k-meldung');
const { laedt, fehler, nochmal } = meldung.dataset;

/** Whoever pressed the button is waiting here: the sentence that took its place has the focus. */
const wirdErwartet = (): boolean => document.activeElement === meldung;

/** The static map stays; a button tries again. */
function zeigeFehler(versuche: () => void): void {
  const knopf = neu('button', nochmal, 'textknopf');
  knopf.type = 'button';
  knopf.addEventListener('click', () => {
    meldung.tabIndex = -1;
    meldung.focus();
    versuche();
  });
  const erwartet = wirdErwartet();
  meldung.replaceChildren(`${fehler} `, knopf);
  if (erwartet) knopf.focus();
}

async function starte(): Promise<void> {
  meldung.textContent = laedt!;
  // Large parts of it for themselves: what is asked for and arrives in pieces also runs in pieces.
  void Promise.allSettled([import('./karte/leaflet.ts'), import('./seite.ts')]);
  await pause();
  const geladen = await import('./karte/kartenwerk.ts').catch(() => undefined);
  if (!geladen) {
    // Browsers keep the failure of a module, and after an update it has another name.
    zeigeFehler(() => location.reload());
    return;
  }
  try {
    await geladen.starte(flaeche);
    if (wirdErwartet()) flaeche.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    // The map may have said something of its own meanwhile.
    if (meldung.textContent === laedt) meldung.textContent = '';
  } catch {
    zeigeFehler(() => void starte());
  }
}

const wahl = element<HTMLDetailsElement>('k-wahl');
wahl.hidden = false;
/** Whoever goes on elsewhere, or presses Escape, wants to see the map again. */
document.addEventListener('click', ({ target }) => {
  if (!wahl.contains(target as Node)) wahl.open = false;
});
wahl.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !wahl.open) return;
  wahl.open = false;
  wahl.querySelector('summary')!.focus();
});

new IntersectionObserver((eintraege, beobachter) => {
  if (!eintraege.some(({ isIntersecting }) => isIntersecting)) return;
  beobachter.disconnect();
  void starte();
}).observe(flaeche);
