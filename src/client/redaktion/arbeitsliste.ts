/** Narrows the worklist in place by area and by what is missing; the state is in the address. */
import {
  arbeitskriterienAus,
  arbeitsparameter,
  istFehlgrund,
  waehleAus,
  type Arbeitszeile,
} from '../../domain/redaktion/arbeitsfilter.ts';
import type { Fehlgrund } from '../../domain/redaktion/fehlgruende.ts';
import type { Art } from '../../domain/register/arten.ts';
import { adressangaben } from '../../domain/sprache/eingabe.ts';
import { suchform } from '../../domain/sprache/suchform.ts';
import { element } from '../elemente.ts';
import { fuelleAusAdresse } from '../filterfelder.ts';

const formular = element<HTMLFormElement>('filter');
const ergebnis = element('ergebnis');
const gewaehlte = element<HTMLTableSectionElement>('gewaehlte');
const kacheln = [...document.querySelectorAll<HTMLButtonElement>('#kacheln button')];
const zahl = (wert: number) => wert.toLocaleString('de-DE');

/** One line of the table. */
interface Reihe extends Arbeitszeile {
  reihe: HTMLTableRowElement;
  /** The group in which it stands while nothing in particular is asked for. */
  gruppe: HTMLTableSectionElement;
  /** What is to do, in the order of the kinds. */
  schritte: ReadonlyMap<Fehlgrund, HTMLElement>;
}

function leseReihe(reihe: HTMLTableRowElement): Reihe {
  const { art, kreis, einwohner } = reihe.dataset;
  const schritte = new Map(
    [...reihe.querySelectorAll<HTMLElement>('[data-grund]')].map((verweis) => [
      verweis.dataset.grund as Fehlgrund,
      verweis.parentElement!,
    ]),
  );
  return {
    reihe,
    gruppe: reihe.parentElement as HTMLTableSectionElement,
    schritte,
    // Name and area: a search for "BayernPortal" is none for everyone who lacks that page.
    inhalt: suchform(`${reihe.cells[0]!.textContent} ${reihe.cells[1]!.textContent}`),
    art: art as Art,
    kreis: kreis!,
    einwohner: Number(einwohner),
    fehlt: [...schritte.keys()],
  };
}

const reihen = [...document.querySelectorAll<HTMLTableRowElement>('#arbeit tr[data-art]')].map(
  leseReihe,
);
const gruppen = new Set(reihen.map(({ gruppe }) => gruppe));

/** What only is asked for; nothing in particular at first. */
let fehlt: Fehlgrund | undefined;

const ausFormular = () =>
  arbeitskriterienAus(
    new URLSearchParams([
      ...[...new FormData(formular)].map(([name, wert]) => [name, String(wert)]),
      ...(fehlt ? [['fehlt', fehlt]] : []),
    ]),
  );

/** The step that is asked for comes first: it is the next one now. */
function ordneSchritte({ schritte }: Reihe): void {
  const [erster] = schritte.values();
  const naechster = fehlt ? schritte.get(fehlt)! : erster!;
  const liste = naechster.parentElement!;
  if (liste.firstElementChild === naechster) return;
  liste.append(...schritte.values());
  liste.prepend(naechster);
}

function zeigeReihen(gezeigt: readonly Reihe[]): void {
  const treffer = new Set(gezeigt);
  for (const { reihe } of reihen) reihe.hidden = true;
  for (const eine of gezeigt) {
    eine.reihe.hidden = false;
    ordneSchritte(eine);
  }
  gewaehlte.hidden = fehlt === undefined;
  // All return, those that stayed too: the order is that of the page.
  if (gewaehlte.rows.length > 0) for (const { reihe, gruppe } of reihen) gruppe.append(reihe);
  if (fehlt) gewaehlte.append(...gezeigt.map(({ reihe }) => reihe));
  for (const gruppe of gruppen) {
    const eigene = reihen.filter((eine) => eine.gruppe === gruppe && treffer.has(eine)).length;
    gruppe.hidden = fehlt !== undefined || eigene === 0;
    gruppe.querySelector('.gruppe span')!.textContent = zahl(eigene);
  }
}

function aktualisiere(): void {
  const kriterien = ausFormular();
  const { zeilen, alle, anzahl } = waehleAus(reihen, kriterien);
  zeigeReihen(zeilen);
  for (const kachel of kacheln) {
    const { grund = '', unbekannt } = kachel.dataset;
    kachel.setAttribute('aria-pressed', String(grund === (fehlt ?? '')));
    if (unbekannt === undefined)
      kachel.querySelector('strong')!.textContent = zahl(
        istFehlgrund(grund) ? anzahl[grund] : alle,
      );
  }
  ergebnis.textContent = ergebnis.dataset.satz!.replace('{}', zahl(zeilen.length));
  element('keine').hidden = zeilen.length > 0 || reihen.length === 0;
  const adresse = arbeitsparameter(kriterien);
  history.replaceState(null, '', adresse ? `?${adresse}` : location.pathname);
}

function waehle(grund: Fehlgrund | undefined): void {
  fehlt = grund;
  aktualisiere();
}

const angaben = adressangaben(location.search);
fuelleAusAdresse(
  formular,
  angaben,
  (gemeinte) => new URLSearchParams(arbeitsparameter(arbeitskriterienAus(gemeinte))),
);
for (const kachel of kacheln) {
  const { grund = '', unbekannt } = kachel.dataset;
  kachel.disabled = unbekannt !== undefined;
  kachel.addEventListener('click', () => {
    // Pressed once more, a count lets go of its filter.
    waehle(istFehlgrund(grund) && grund !== fehlt ? grund : undefined);
    // On a telephone the list begins below the screen, and nothing would seem to have happened.
    if (ergebnis.getBoundingClientRect().bottom > innerHeight)
      ergebnis.scrollIntoView({ block: 'center' });
  });
}
formular.addEventListener('input', aktualisiere);
// The list follows every key; the button is for those who look for one and leads to the result.
formular.addEventListener('submit', (ereignis) => {
  ereignis.preventDefault();
  ergebnis.scrollIntoView();
});
// The form is reset only after this event.
formular.addEventListener('reset', () => setTimeout(() => waehle(undefined)));
if (location.search) waehle(arbeitskriterienAus(angaben).fehlt);
