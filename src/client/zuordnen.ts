/** The page that gives keys to a list: reads it in small steps, so that the page never freezes. */
import { istGesucht, listenzeilen } from '../domain/ausgabe/zuordnung.ts';
import { EXCEL_CSV, CSV, type Csvform } from '../domain/ausgabe/csvform.ts';
import { spracheAus } from '../domain/sprache/sprachen.ts';
import { zuordnungstexte } from '../domain/texte/zuordnen.ts';
import { element } from './elemente.ts';
import { speichere } from './herunterladen.ts';
import type { Listenzeile } from './zuordnen/zeile.ts';

const z = zuordnungstexte(spracheAus(document.documentElement.dataset.sprache));
const formular = element<HTMLFormElement>('zuordnung');
const liste = element<HTMLTextAreaElement>('liste');
const tabelle = element<HTMLTableSectionElement>('zeilen');
const lage = element('lage');

/** Milliseconds of work between two pauses, in which the page answers. */
const SCHRITT = 24;

const pause = () => new Promise((weiter) => setTimeout(weiter));

let zeilen: Listenzeile[] = [];
/** Each run makes the ones before it void. */
let laufend = 0;

function zeigeBilanz(): void {
  const klare = zeilen.filter(({ behoerde }) => behoerde).length;
  const offene = zeilen.filter(
    ({ behoerde, kandidaten }) => !behoerde && kandidaten.length > 0,
  ).length;
  element('bilanz').textContent = z.bilanz(
    zeilen.length,
    klare,
    offene,
    zeilen.length - klare - offene,
  );
}

/** Reads all lines; false if another run has begun meanwhile. */
async function lies(texte: readonly string[], nummer: number): Promise<boolean> {
  lage.textContent = z.laedt;
  const { zuordner } = await import('./zuordnen/zuordner.ts');
  const zu = await zuordner(formular.dataset.basis!);
  const gesucht = element<HTMLSelectElement>('gesucht').value;
  let seit = performance.now();
  for (const [i, text] of texte.entries()) {
    if (nummer !== laufend) return false;
    const zeile = zu(text, istGesucht(gesucht) ? gesucht : 'alle', z, zeigeBilanz);
    zeilen.push(zeile);
    tabelle.append(zeile.reihe);
    if (performance.now() - seit < SCHRITT) continue;
    // What is said aloud is the beginning and the end; the numbers between are for the eye.
    if (i % 50 === 0) lage.textContent = z.laeuft(i + 1, texte.length);
    await pause();
    seit = performance.now();
  }
  return nummer === laufend;
}

async function ordneZu(): Promise<void> {
  const nummer = ++laufend;
  const texte = listenzeilen(liste.value);
  zeilen = [];
  tabelle.replaceChildren();
  element('geladen').textContent = '';
  element('ergebnis').hidden = true;
  if (texte.length === 0) {
    lage.textContent = z.leer;
    liste.focus();
    return;
  }
  try {
    if (!(await lies(texte, nummer))) return;
    zeigeBilanz();
    lage.textContent = '';
    element('ergebnis').hidden = false;
    lage.textContent = element('bilanz').textContent;
    element('ergebnis-titel').focus();
  } catch {
    if (nummer === laufend) lage.textContent = z.fehler;
  }
}

async function ladeHerunter(form: Csvform): Promise<void> {
  const { alsDatei } = await import('./zuordnen/datei.ts');
  const name = `${z.dateiname}.csv`;
  speichere(name, alsDatei(zeilen, z, form, formular.dataset.basis!), 'text/csv;charset=utf-8');
  element('geladen').textContent = z.geladen(name);
}

formular.hidden = false;
formular.addEventListener('submit', (ereignis) => {
  ereignis.preventDefault();
  void ordneZu();
});
element('excel').addEventListener('click', () => void ladeHerunter(EXCEL_CSV));
element('komma').addEventListener('click', () => void ladeHerunter(CSV));
element<HTMLInputElement>('nur-offene').addEventListener('change', ({ currentTarget }) => {
  tabelle.classList.toggle('nur-offene', (currentTarget as HTMLInputElement).checked);
});
