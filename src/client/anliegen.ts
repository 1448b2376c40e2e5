/** Shows the office for an errand on the spot: its card is taken from the page of the chosen place. */
import { element, neu, verweis } from './elemente.ts';
import { uebernimmWahl } from './finderwahl.ts';
import { lade, t } from './seite.ts';

const wahl = element('ortswahl');
const amt = element('amt');

/** Cards of a place page that do the errand, the first one there counts. */
function karten(ebene: string, art: string): string[] {
  if (ebene === 'gemeinde') return ['ebene-verwaltungsgemeinschaft', 'ebene-gemeinde'];
  const selbst = art === 'grosse_kreisstadt' && wahl.dataset.grosseKreisstadt !== undefined;
  return [selbst ? 'ebene-gemeinde' : `ebene-${ebene}`];
}

/** The card of the responsible office, with the way to the page that it is from. */
function karteAus(html: string, ziel: string, ort: string): Node {
  const seite = new DOMParser().parseFromString(html, 'text/html');
  const liste = seite.querySelector<HTMLElement>('ul.zustaendig')!;
  const karte = karten(wahl.dataset.ebene!, liste.dataset.art!)
    .map((id) => seite.getElementById(id))
    .find(Boolean)!;
  const weiter = neu('p');
  weiter.append(verweis(t.ort.alleZustaendigen(ort), ziel));
  karte.append(weiter);
  return document.importNode(karte, true);
}

async function zeige(ziel: string, ort: string): Promise<void> {
  try {
    amt.replaceChildren(karteAus(await (await lade(ziel)).text(), ziel, ort));
  } catch {
    amt.textContent = t.anliegen.fehler;
  }
}

uebernimmWahl(wahl, ({ eintrag, adresse }) => {
  // Only a place has cards; everything else is followed as usual.
  if (eintrag.ort === undefined) return false;
  void zeige(adresse, eintrag.titel);
  return true;
});
