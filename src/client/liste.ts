/** Filters and sorts the table of offices in place; the state is in the address. */
import { adressangaben } from '../domain/sprache/eingabe.ts';
import { KENNUNG } from '../domain/register/kennung.ts';
import { suchform } from '../domain/sprache/suchform.ts';
import { listentexte } from '../domain/texte/liste.ts';
import {
  alsParameter,
  gesetzteFilter,
  kriterienAus,
  ordnung,
  passt,
  verborgeneUntergrenzen,
  type Kriterien,
} from '../domain/verzeichnis/filter.ts';
import { jeGruppe } from '../domain/vergleich/gruppen.ts';
import { inSprache, mitBasis, pfade } from '../domain/verzeichnis/urls.ts';
import { element } from './elemente.ts';
import { fuelleAusAdresse, inWorten } from './filterfelder.ts';
import { ladeNaehe, schreibeEntfernungen, type Bezugsort } from './liste/naehe.ts';
import { Ortsfeld, type Ortsstand } from './liste/ortsfeld.ts';
import { zeigeZeilen, zeilen } from './liste/zeilen.ts';
import { beiVerzug } from './nachladen.ts';
import { t } from './seite.ts';
import './sprachwahl.ts';

const l = listentexte(t.sprachcode);
const formular = element<HTMLFormElement>('filter');
const ergebnis = element('ergebnis');
const keine = element('keine');
const bei = element('bei');
const klappe = element<HTMLButtonElement>('klappe');
const basis = formular.dataset.basis!;

/** Slug of the chosen place. */
let nahe: string | undefined;
/** The place from which the rows bear distances now. */
let gemessen: Bezugsort | undefined;
/** What cannot be loaded now, in a sentence. */
let stoerung: string | undefined;
let orte: Ortsstand = 'da';

/**
 * Whether the address names a place that nobody knows, and how many such offices; until the form is
 * used. They are not printed: an address may say anything.
 */
let ortUnbekannt = false;
let unbekannteAemter = 0;

/** Filters of the address whose value the list does not know, by their labels; until the form is used. */
let unbekannteFilter: readonly string[] = [];

/** The ids of the comparison in the address, which keeps its own part of it. */
const verglichene = () =>
  (adressangaben(location.search).get('v') ?? '').split(',').filter((id) => KENNUNG.test(id));

/** The field for the smallest number: text, because spinners of a number field mislead. */
const zahlfeld = formular.elements.namedItem('ab') as HTMLInputElement;

/** What is said of the result beside how many there are. */
function hinweise(kriterien: Kriterien): (string | false | undefined)[] {
  const verborgene = verborgeneUntergrenzen(zeilen, kriterien);
  const eingabe = zahlfeld.value.trim();
  return [
    stoerung ?? (gemessen && t.liste.naheBei(gemessen.name)),
    orte !== 'da' && l.orte[orte],
    ortUnbekannt && l.ortUnbekannt,
    unbekannteFilter.length > 0 && l.filterUnbekannt(unbekannteFilter),
    kriterien.text !== undefined && suchform(kriterien.text) === '' && l.ohneWort,
    kriterien.sortierung === 'nahe' && nahe === undefined && l.ortFehlt,
    eingabe !== '' && kriterien.ab === undefined && l.keineZahl(eingabe),
    verborgene > 0 && t.liste.verborgen(verborgene, kriterien.ab!),
    kriterien.sortierung === 'zahl' && t.liste.jeGruppe,
    unbekannteAemter > 0 && t.liste.unbekannteAemter(unbekannteAemter),
  ];
}

/** Names the chosen place, with the ways to its page and without it. */
function zeigeOrt(): void {
  bei.hidden = gemessen === undefined;
  if (!gemessen) return;
  const verweis = bei.querySelector('a')!;
  verweis.textContent = l.zustaendig(gemessen.name);
  verweis.href = mitBasis(basis, inSprache(pfade.ort(gemessen.slug), t.sprachcode));
}

/** Keeps the criteria in the address. */
function merke(kriterien: Kriterien): void {
  const v = verglichene().join(',');
  const ganz = [alsParameter(kriterien), v && `v=${v}`].filter(Boolean).join('&');
  history.replaceState(null, '', ganz ? `?${ganz}` : location.pathname);
}

/** @returns how many rows are shown */
function zeige(kriterien: Kriterien): number {
  const nach = ordnung(kriterien.sortierung);
  const treffer = zeilen
    .filter((zeile) => passt(zeile, kriterien))
    .sort(kriterien.sortierung === 'zahl' ? jeGruppe(nach) : nach);
  zeigeZeilen(treffer);
  ergebnis.textContent = [
    t.liste.treffer(treffer.length, zeilen.length),
    ...hinweise(kriterien).filter(Boolean),
  ].join('. ');
  element('gefiltert').textContent = inWorten(formular);
  klappe.querySelector('span')!.textContent = l.weitere(gesetzteFilter(kriterien));
  zeigeOrt();
  keine.hidden = treffer.length > 0;
  keine.querySelector('p')!.textContent =
    orte !== 'da' && kriterien.text !== undefined ? l.keineOhneOrte[orte] : t.liste.keine;
  merke(kriterien);
  return treffer.length;
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
  const [ort, orte] = gewaehlter ? await ladeNaehe(basis, gewaehlter) : [];
  if (gewaehlter !== nahe) return false;
  // An address may name a place that does not exist.
  nahe = ort?.slug;
  ortUnbekannt = gewaehlter !== undefined && ort === undefined;
  gemessen = ort;
  schreibeEntfernungen(ort, orte);
  return true;
}

const ortsfeld = new Ortsfeld({
  basis,
  waehle(slug) {
    element<HTMLSelectElement>('f-sortierung').value = 'nahe';
    abOrt(slug);
  },
  melde(stand) {
    if (orte === stand) return;
    orte = stand;
    zeige(ausFormular());
  },
});

/** Shows what the form asks for; distances that are missing are loaded before. */
async function aktualisiere(): Promise<void> {
  try {
    const laufend = miss();
    // The other criteria need not wait for distances.
    beiVerzug(laufend, (laedt) => {
      if (!laedt) return;
      stoerung = l.entfernungenLaden;
      zeige(ausFormular());
    });
    if (!(await laufend)) return;
    stoerung = undefined;
  } catch {
    stoerung = t.liste.entfernungenFehlen;
  }
  element('keine-orte').hidden = true;
  if (zeige(ausFormular()) === 0) void ortsfeld.rate();
}

function vergissUnbekanntes(): void {
  ortUnbekannt = false;
  unbekannteAemter = 0;
  unbekannteFilter = [];
}

/** Shows from a place on, or without one. */
function abOrt(neuer: string | undefined): void {
  vergissUnbekanntes();
  nahe = neuer;
  void aktualisiere();
}

/** Enter: what is marked or can only be one place is taken, else it leads to the result. */
async function beiEingabe(): Promise<void> {
  if (ortsfeld.waehleMarkierten()) return;
  ortsfeld.schliesse();
  const passende = zeilen.some(({ reihe }) => !reihe.hidden);
  if (passende || !ortsfeld.folge(await ortsfeld.rate())) ergebnis.scrollIntoView();
}

const angaben = adressangaben(location.search);
unbekannteFilter = fuelleAusAdresse(
  formular,
  angaben,
  (gemeinte) => new URLSearchParams(alsParameter(kriterienAus(gemeinte))),
);
element('still').hidden = true;
formular.addEventListener('input', ({ target }) => {
  vergissUnbekanntes();
  void aktualisiere();
  if ((target as HTMLElement).id === 'f-text') void ortsfeld.schlageVor();
});
// The list follows every key; the button is for those who look for one.
formular.addEventListener('submit', (ereignis) => {
  ereignis.preventDefault();
  void beiEingabe();
});
// The form is reset only after this event.
formular.addEventListener('reset', () => setTimeout(() => abOrt(undefined)));
bei.querySelector('button')!.addEventListener('click', () => {
  const sortierung = element<HTMLSelectElement>('f-sortierung');
  if (sortierung.value === 'nahe') sortierung.value = 'name';
  abOrt(undefined);
  element('f-text').focus();
});
klappe.addEventListener('click', () => {
  klappe.setAttribute('aria-expanded', String(klappe.getAttribute('aria-expanded') === 'false'));
});

const ids = new Set(zeilen.map(({ id }) => id));
unbekannteAemter = (angaben.get('v') ?? '').split(',').filter((id) => id && !ids.has(id)).length;
nahe = kriterienAus(angaben).bei;
// What cannot be the address of a place is none.
ortUnbekannt = nahe === undefined && Boolean(angaben.get('bei'));
if (location.search || ortsfeld.text) void aktualisiere();
