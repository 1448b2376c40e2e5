/** The search page: what the finder knows by name first, the full text below; the query is in the address. */
import { adressangaben } from '../domain/sprache/eingabe.ts';
import { alsSuchparameter, fragtNichts, suchanfrageAus } from '../domain/suche/suchanfrage.ts';
import { element } from './elemente.ts';
import { verbirgNamen, zeigeNamen } from './suche/namen.ts';
import './sprachwahl.ts';
import { beiFilter, fuelleFilter, verbirgVolltext, zeigeVolltext } from './suche/volltext.ts';

/** Milliseconds of rest after which what was typed is searched for. */
const PAUSE = 150;

const formular = element<HTMLFormElement>('suche');
const feld = element<HTMLInputElement>('s-q');
const keine = element('s-keine');

/** Searches for what stands in the form; each search makes the ones before it void. */
const suche = (() => {
  let laufend = 0;
  return async (): Promise<void> => {
    const nummer = ++laufend;
    const gilt = () => nummer === laufend;
    const basis = formular.dataset.basis!;
    const anfrage = suchanfrageAus(new FormData(formular));
    const parameter = alsSuchparameter(anfrage);
    history.replaceState(null, '', parameter ? `?${parameter}` : location.pathname);
    if (fragtNichts(anfrage)) {
      verbirgNamen();
      verbirgVolltext();
      keine.hidden = true;
      return;
    }
    const namen = zeigeNamen(basis, anfrage.begriff, gilt);
    const texte = zeigeVolltext(basis, anfrage, namen, gilt);
    const funde = await Promise.all([namen, texte]);
    if (gilt()) keine.hidden = !funde.every((anzahl) => anzahl === 0);
  };
})();

const anfang = suchanfrageAus(adressangaben(location.search));
feld.value = anfang.begriff;
fuelleFilter(anfang);

let warten: ReturnType<typeof setTimeout>;
feld.addEventListener('input', () => {
  clearTimeout(warten);
  warten = setTimeout(() => void suche(), PAUSE);
});
formular.addEventListener('submit', (ereignis) => {
  ereignis.preventDefault();
  void suche();
});
beiFilter(() => void suche());
void suche();
