/** Filters and sorts the table of offices in place; the state is in the address. */
import type { Art } from '../domain/register/arten.ts';
import {
  alsParameter,
  kriterienAus,
  ordnung,
  passt,
  type Kriterien,
  type Zeile,
} from '../domain/verzeichnis/filter.ts';
import { entfernung } from '../domain/geo/geo.ts';
import { entpackeAemter, type Kartenaemter, type Markierung } from '../domain/karte/kartendaten.ts';
import { mitBasis, pfade } from '../domain/verzeichnis/urls.ts';
import { element, neu } from './elemente.ts';
import { uebernimmWahl } from './finderwahl.ts';
import { einmal } from './nachladen.ts';
import { ladeJson, t } from './seite.ts';

const formular = element<HTMLFormElement>('filter');
const tabelle = element<HTMLTableSectionElement>('zeilen');
const ergebnis = element('ergebnis');
const keine = element('keine');

const zeilen = [...tabelle.rows].map((reihe): Zeile & { reihe: HTMLTableRowElement } => {
  const { art, kreis, zahl, stand = '', seit = '', orte = '' } = reihe.dataset;
  return {
    reihe,
    name: reihe.cells[0]!.textContent,
    // A VG is found by its members too.
    text: `${reihe.textContent} ${orte}`,
    art: art as Art,
    kreis: kreis!,
    anzahl: Math.abs(Number(zahl)),
    mindestens: Number(zahl) < 0,
    stand,
    seit,
  };
});

const naheFinder = element('nahe');
/** The chosen place, as it stands in the address. */
interface Nahe {
  bei: string;
  ort: string;
}
let nahe: Nahe | undefined;
/** The place from which the rows bear distances now. */
let gemessen: Nahe | undefined;

/** Where each office is; loaded when a place is chosen. */
const lagen = einmal(async () => {
  const adresse = mitBasis(naheFinder.dataset.basis!, pfade.kartendaten.aemter);
  const aemter = entpackeAemter(await ladeJson<Kartenaemter>(adresse));
  return new Map(aemter.map((amt) => [amt.id, amt]));
});

/** Writes the distance from the place into every row, or takes the distances away. */
function schreibeEntfernungen(
  bei: Kriterien['bei'],
  orte: ReadonlyMap<string, Markierung> | undefined,
): void {
  for (const zeile of zeilen) {
    const zelle = zeile.reihe.cells[0]!;
    zelle.querySelector('.km')?.remove();
    delete zeile.km;
    const id = zelle.querySelector('a')!.pathname.split('/').at(-2)!;
    const amt = orte?.get(id);
    if (!bei || !amt) continue;
    zeile.km = entfernung(bei.punkt, [amt.lon, amt.lat]);
    zelle.querySelector('a')!.after(neu('small', ` ${t.zahl.km(zeile.km)}`, 'km leise'));
  }
}

/** @param fehler what could not be loaded, in a sentence */
function zeige(kriterien: Kriterien, fehler?: string): void {
  const treffer = zeilen
    .filter((zeile) => passt(zeile, kriterien))
    .sort(ordnung(kriterien.sortierung));
  const gezeigt = new Set(treffer);
  for (const zeile of zeilen) zeile.reihe.hidden = !gezeigt.has(zeile);
  tabelle.append(...treffer.map(({ reihe }) => reihe));
  const zusatz = fehler ?? (kriterien.bei && t.liste.naheBei(kriterien.bei.ort));
  const anzahl = t.liste.treffer(treffer.length, zeilen.length);
  ergebnis.textContent = zusatz ? `${anzahl}. ${zusatz}` : anzahl;
  keine.hidden = treffer.length > 0;
  const adresse = alsParameter(kriterien);
  // The comparison keeps its own part of the address.
  const v = new URLSearchParams(location.search).get('v');
  const ganz = [adresse, v && `v=${v}`].filter(Boolean).join('&');
  history.replaceState(null, '', ganz ? `?${ganz}` : location.pathname);
}

const ausFormular = (): Kriterien =>
  kriterienAus(
    new URLSearchParams([
      ...[...new FormData(formular)].map(([name, wert]) => [name, String(wert)]),
      ...Object.entries(nahe ?? {}),
    ]),
  );

/** Shows what the form asks for; distances that are missing are loaded before. */
async function aktualisiere(): Promise<void> {
  const ort = nahe;
  let fehler: string | undefined;
  if (ort !== gemessen) {
    try {
      const orte = ort && (await lagen());
      // Another place may have been chosen while they came.
      if (ort !== nahe) return;
      schreibeEntfernungen(ausFormular().bei, orte);
      gemessen = ort;
    } catch {
      if (ort !== nahe) return;
      fehler = t.liste.entfernungenFehlen;
    }
  }
  zeige(ausFormular(), fehler);
}

/** Shows the criteria of the address in the form. */
function fuelle(parameter: URLSearchParams): void {
  for (const [name, wert] of parameter) {
    const feld = formular.elements.namedItem(name);
    if (feld instanceof HTMLInputElement || feld instanceof HTMLSelectElement) feld.value = wert;
  }
}

fuelle(new URLSearchParams(alsParameter(kriterienAus(new URLSearchParams(location.search)))));
formular.hidden = false;
formular.addEventListener('input', () => void aktualisiere());
// The list follows every key; the button is for those who look for one and leads to the result.
formular.addEventListener('submit', (ereignis) => {
  ereignis.preventDefault();
  ergebnis.scrollIntoView();
});
/** Shows from a place on, or without one. */
function abOrt(neuer: Nahe | undefined): void {
  nahe = neuer;
  void aktualisiere();
}

// The form is reset only after this event.
formular.addEventListener('reset', () => setTimeout(() => abOrt(undefined)));
naheFinder.hidden = false;
uebernimmWahl(naheFinder, ({ eintrag: { titel, punkt } }) => {
  if (!punkt) return false;
  element<HTMLSelectElement>('f-sortierung').value = 'nahe';
  abOrt({ bei: `${punkt[1].toFixed(3)},${punkt[0].toFixed(3)}`, ort: titel });
  return true;
});

const anfang = new URLSearchParams(location.search);
const [bei, ort] = [anfang.get('bei'), anfang.get('ort')];
if (bei && ort) abOrt({ bei, ort });
else if (location.search) void aktualisiere();
