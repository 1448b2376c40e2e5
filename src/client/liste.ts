/** Filters and sorts the table of offices in place; the state is in the address. */
import { adressangaben } from '../domain/sprache/eingabe.ts';
import { entfernung, type Punkt } from '../domain/geo/geo.ts';
import { entpackeAemter, type Kartenaemter, type Markierung } from '../domain/karte/kartendaten.ts';
import type { Art } from '../domain/register/arten.ts';
import { KENNUNG } from '../domain/register/kennung.ts';
import { suchform } from '../domain/sprache/suchform.ts';
import {
  alsParameter,
  kriterienAus,
  ordnung,
  passt,
  verborgeneUntergrenzen,
  type Kriterien,
  type Zeile,
} from '../domain/verzeichnis/filter.ts';
import { jeGruppe } from '../domain/vergleich/gruppen.ts';
import { mitBasis, pfade } from '../domain/verzeichnis/urls.ts';
import { element, neu } from './elemente.ts';
import { uebernimmWahl } from './finderwahl.ts';
import { einmal } from './nachladen.ts';
import { ladeJson, t } from './seite.ts';
import { suchbestand } from './suchbestand.ts';

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
    inhalt: suchform(`${reihe.textContent} ${orte}`),
    art: art as Art,
    kreis: kreis!,
    anzahl: Math.abs(Number(zahl)),
    mindestens: Number(zahl) < 0,
    stand,
    seit,
  };
});

const naheFinder = element('nahe');
const basis = naheFinder.dataset.basis!;

/** Slug of the chosen place. */
let nahe: string | undefined;
/** The place from which the rows bear distances now. */
let gemessen: Bezugsort | undefined;

/** A place from which distances count. */
interface Bezugsort {
  slug: string;
  name: string;
  punkt: Punkt;
}

/** Where each office is; loaded when a place is chosen. */
const lagen = einmal(async () => {
  const aemter = entpackeAemter(
    await ladeJson<Kartenaemter>(mitBasis(basis, pfade.kartendaten.aemter)),
  );
  return new Map(aemter.map((amt) => [amt.id, amt]));
});

/** The place of an address; undefined if there is none of this slug. */
async function bezugsort(slug: string): Promise<Bezugsort | undefined> {
  const { alle } = (await suchbestand(basis)).bisher('');
  const eintrag = alle.find(({ eintrag: { art, ort } }) => art === 'ort' && ort === slug)?.eintrag;
  return eintrag?.punkt && { slug, name: eintrag.titel, punkt: eintrag.punkt };
}

/** Writes the distance from the place into every row, or takes the distances away. */
function schreibeEntfernungen(
  bei: Bezugsort | undefined,
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

/** The ids of the comparison in the address, which keeps its own part of it. */
const verglichene = () =>
  (adressangaben(location.search).get('v') ?? '').split(',').filter((id) => KENNUNG.test(id));

/** @param fehler what could not be loaded, in a sentence */
function zeige(kriterien: Kriterien, fehler?: string): void {
  const nach = ordnung(kriterien.sortierung);
  const jeArt = kriterien.sortierung === 'zahl';
  const treffer = zeilen
    .filter((zeile) => passt(zeile, kriterien))
    .sort(jeArt ? jeGruppe(nach) : nach);
  const gezeigt = new Set(treffer);
  for (const zeile of zeilen) zeile.reihe.hidden = !gezeigt.has(zeile);
  tabelle.append(...treffer.map(({ reihe }) => reihe));
  const verborgene = verborgeneUntergrenzen(zeilen, kriterien);
  ergebnis.textContent = [
    t.liste.treffer(treffer.length, zeilen.length),
    fehler ?? (gemessen && t.liste.naheBei(gemessen.name)),
    verborgene > 0 && t.liste.verborgen(verborgene, kriterien.ab!),
    jeArt && t.liste.jeGruppe,
  ]
    .filter(Boolean)
    .join('. ');
  keine.hidden = treffer.length > 0;
  const adresse = alsParameter(kriterien);
  const v = verglichene().join(',');
  const ganz = [adresse, v && `v=${v}`].filter(Boolean).join('&');
  history.replaceState(null, '', ganz ? `?${ganz}` : location.pathname);
}

const ausFormular = (): Kriterien =>
  kriterienAus(
    new URLSearchParams([
      ...[...new FormData(formular)].map(([name, wert]) => [name, String(wert)]),
      ...(nahe === undefined ? [] : [['bei', nahe]]),
    ]),
  );

/**
 * Measures from the chosen place, if that is not done yet.
 * @returns false if another place was chosen meanwhile: then it is that one's turn
 * @throws Error if something cannot be loaded; the next call tries again
 */
async function miss(): Promise<boolean> {
  const gewaehlter = nahe;
  if (gewaehlter === gemessen?.slug) return true;
  const [ort, orte] = gewaehlter ? await Promise.all([bezugsort(gewaehlter), lagen()]) : [];
  if (gewaehlter !== nahe) return false;
  // An address may name a place that does not exist.
  nahe = ort?.slug;
  gemessen = ort;
  schreibeEntfernungen(ort, orte);
  return true;
}

/** Shows what the form asks for; distances that are missing are loaded before. */
async function aktualisiere(): Promise<void> {
  try {
    if (await miss()) zeige(ausFormular());
  } catch {
    zeige(ausFormular(), t.liste.entfernungenFehlen);
  }
}

/** Shows the criteria of the address in the form. */
function fuelle(parameter: URLSearchParams): void {
  for (const [name, wert] of parameter) {
    const feld = formular.elements.namedItem(name);
    if (feld instanceof HTMLInputElement || feld instanceof HTMLSelectElement) feld.value = wert;
  }
}

fuelle(new URLSearchParams(alsParameter(kriterienAus(adressangaben(location.search)))));
formular.hidden = false;
formular.addEventListener('input', () => void aktualisiere());
// The list follows every key; the button is for those who look for one and leads to the result.
formular.addEventListener('submit', (ereignis) => {
  ereignis.preventDefault();
  ergebnis.scrollIntoView();
});
/** Shows from a place on, or without one. */
function abOrt(neuer: string | undefined): void {
  nahe = neuer;
  void aktualisiere();
}

// The form is reset only after this event.
formular.addEventListener('reset', () => setTimeout(() => abOrt(undefined)));
naheFinder.hidden = false;
uebernimmWahl(naheFinder, ({ eintrag: { ort } }) => {
  if (ort === undefined) return false;
  element<HTMLSelectElement>('f-sortierung').value = 'nahe';
  abOrt(ort);
  return true;
});

const { bei } = kriterienAus(adressangaben(location.search));
if (bei) abOrt(bei);
else if (location.search) void aktualisiere();
