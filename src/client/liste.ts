/** Filters and sorts the table of offices in place; the state is in the address. */
import type { Art } from '../domain/arten.ts';
import { alsParameter, kriterienAus, ordnung, passt, type Zeile } from '../domain/filter.ts';
import { texte, type Sprache } from '../domain/texte/index.ts';

const t = texte(document.documentElement.lang as Sprache);
const finde = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

const formular = finde<HTMLFormElement>('filter');
const tabelle = finde<HTMLTableSectionElement>('zeilen');
const ergebnis = finde('ergebnis');
const keine = finde('keine');

const zeilen = [...tabelle.rows].map((element): Zeile & { element: HTMLTableRowElement } => {
  const { art, kreis, zahl, stand = '', seit = '', orte = '' } = element.dataset;
  return {
    element,
    name: element.cells[0]!.textContent,
    // A VG is found by its members too.
    text: `${element.textContent} ${orte}`,
    art: art as Art,
    kreis: kreis!,
    anzahl: Math.abs(Number(zahl)),
    mindestens: Number(zahl) < 0,
    stand,
    seit,
  };
});

function zeige(parameter: URLSearchParams): void {
  const kriterien = kriterienAus(parameter);
  const treffer = zeilen
    .filter((zeile) => passt(zeile, kriterien))
    .sort(ordnung(kriterien.sortierung));
  const gezeigt = new Set(treffer);
  for (const zeile of zeilen) zeile.element.hidden = !gezeigt.has(zeile);
  tabelle.append(...treffer.map(({ element }) => element));
  ergebnis.textContent = t.liste.treffer(treffer.length, zeilen.length);
  keine.hidden = treffer.length > 0;
  const adresse = alsParameter(kriterien);
  history.replaceState(null, '', adresse ? `?${adresse}` : location.pathname);
}

const ausFormular = () =>
  new URLSearchParams([...new FormData(formular)].map(([name, wert]) => [name, String(wert)]));

/** Shows the criteria of the address in the form. */
function fuelle(parameter: URLSearchParams): void {
  for (const [name, wert] of parameter) {
    const feld = formular.elements.namedItem(name);
    if (feld instanceof HTMLInputElement || feld instanceof HTMLSelectElement) feld.value = wert;
  }
}

fuelle(new URLSearchParams(alsParameter(kriterienAus(new URLSearchParams(location.search)))));
formular.hidden = false;
formular.addEventListener('input', () => zeige(ausFormular()));
// The list follows every key; the button is for those who look for one and leads to the result.
formular.addEventListener('submit', (ereignis) => {
  ereignis.preventDefault();
  ergebnis.scrollIntoView();
});
// The form is reset only after this event.
formular.addEventListener('reset', () => setTimeout(() => zeige(ausFormular())));
if (location.search) zeige(ausFormular());
