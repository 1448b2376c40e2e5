/** Shows the office for an errand on the spot: its card is taken from the page of the chosen place. */
import { texte } from '../domain/texte/index.ts';
import type { Sprache } from '../domain/sprache/sprachen.ts';

const t = texte(document.documentElement.lang as Sprache);
const wahl = document.getElementById('ortswahl')!;
const amt = document.getElementById('amt')!;

/** Cards of a place page that do the errand, the first one there counts. */
function karten(ebene: string, art: string): string[] {
  if (ebene === 'gemeinde') return ['ebene-verwaltungsgemeinschaft', 'ebene-gemeinde'];
  const selbst = art === 'grosse_kreisstadt' && wahl.dataset.grosseKreisstadt !== undefined;
  return [selbst ? 'ebene-gemeinde' : `ebene-${ebene}`];
}

wahl.addEventListener('finder:wahl', (ereignis) => {
  const { ziel, titel } = (ereignis as CustomEvent<{ ziel: string; titel: string }>).detail;
  // Only a place has cards; everything else is followed as usual.
  if (!ziel.includes('/orte/') || ziel.endsWith('/orte/')) return;
  ereignis.preventDefault();
  void fetch(ziel)
    .then((antwort) => antwort.text())
    .then((html) => {
      const seite = new DOMParser().parseFromString(html, 'text/html');
      const liste = seite.querySelector<HTMLElement>('ul.zustaendig')!;
      const karte = karten(wahl.dataset.ebene!, liste.dataset.art!)
        .map((id) => seite.getElementById(id))
        .find(Boolean)!;
      const verweis = document.createElement('a');
      verweis.href = ziel;
      verweis.textContent = t.ort.alleZustaendigen(titel);
      const weiter = document.createElement('p');
      weiter.append(verweis);
      karte.append(weiter);
      amt.replaceChildren(document.importNode(karte, true));
    })
    .catch(() => {
      amt.textContent = t.anliegen.fehler;
    });
});
