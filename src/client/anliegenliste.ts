/** The field of the overview of errands: it leaves out what does not fit, and helps where nothing does. */
import { adressangaben } from '../domain/sprache/eingabe.ts';
import { suchform, woerter } from '../domain/sprache/suchform.ts';
import { deute } from '../domain/suche/deutung.ts';
import { vorschlaegeVon } from '../domain/suche/deutungssatz.ts';
import { anliegentexte as a } from '../domain/texte/anliegenliste.ts';
import { mitBasis, pfade } from '../domain/verzeichnis/urls.ts';
import { element, neu, verweis } from './elemente.ts';
import { suchbestand } from './suchbestand.ts';

const formular = element<HTMLFormElement>('anliegenfilter');
const feld = element<HTMLInputElement>('a-q');
const basis = formular.dataset.basis!;
const gruppen = [...document.querySelectorAll<HTMLElement>('#lebenslagen section')];
const eintraege = [...document.querySelectorAll<HTMLElement>('#lebenslagen li')];

/** Offers errands of similar names, as a question. Where they do not load, the other ways are there. */
async function rate(text: string): Promise<void> {
  const rat = element('a-rat');
  rat.hidden = true;
  try {
    const { alle } = await (await suchbestand(basis)).ganz(text);
    if (feld.value.trim() !== text) return;
    const vorschlaege = vorschlaegeVon(deute(alle, text, ['anliegen'])).slice(0, 5);
    rat.querySelector('ul')!.replaceChildren(
      ...vorschlaege.map(({ titel, ziel }) => {
        const zeile = neu('li');
        zeile.append(verweis(titel, mitBasis(basis, ziel)));
        return zeile;
      }),
    );
    rat.hidden = vorschlaege.length === 0;
  } catch {
    // What is said beside it leads on, too.
  }
}

/** Shows what fits the text, and keeps it in the address, so that Back finds it again. */
function zeige(): number {
  const text = feld.value.trim();
  const gesucht = woerter(text).map(({ frei }) => frei);
  for (const eintrag of eintraege)
    eintrag.hidden = !gesucht.every((wort) => eintrag.dataset.form!.includes(wort));
  for (const gruppe of gruppen) gruppe.hidden = !gruppe.querySelector('li:not([hidden])');
  const passende = eintraege.filter(({ hidden }) => !hidden).length;
  element('a-ergebnis').textContent = [
    a.treffer(passende, eintraege.length),
    ...(text !== '' && suchform(text) === '' ? [a.ohneWort] : []),
  ].join('. ');
  element('a-keine').hidden = passende > 0;
  history.replaceState(
    null,
    '',
    text ? `?${new URLSearchParams({ q: text }).toString()}` : location.pathname,
  );
  if (passende === 0) {
    element('a-keine-satz').textContent = a.keine(text);
    const suche = element<HTMLAnchorElement>('a-suche');
    suche.textContent = a.weiterSuche(text);
    suche.href = `${mitBasis(basis, pfade.suche)}?${new URLSearchParams({ q: text }).toString()}`;
    void rate(text);
  }
  return passende;
}

const begriff = adressangaben(location.search).get('q');
if (begriff && !feld.value) feld.value = begriff;
if (feld.value) zeige();
feld.addEventListener('input', zeige);
// Enter leads to what is left; the search is asked only where nothing is.
formular.addEventListener('submit', (ereignis) => {
  if (zeige() === 0) return;
  ereignis.preventDefault();
  element('a-ergebnis').scrollIntoView();
});
