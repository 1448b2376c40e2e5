/** The page that gives keys to a list: reads it in small steps, so that the page never freezes. */
import { istGesucht, listenzeilen, type Zuordnung } from '../domain/ausgabe/zuordnung.ts';
import { EXCEL_CSV, CSV, type Csvform } from '../domain/ausgabe/csvform.ts';
import { spracheAus } from '../domain/sprache/sprachen.ts';
import { zuordnungstexte } from '../domain/texte/zuordnen.ts';
import { element } from './elemente.ts';
import { speichere } from './herunterladen.ts';
import { pause } from './takt.ts';
import type { Listenzeile } from './zuordnen/zeile.ts';

const z = zuordnungstexte(spracheAus(document.documentElement.dataset.sprache));
const formular = element<HTMLFormElement>('zuordnung');
const liste = element<HTMLTextAreaElement>('liste');
const tabelle = element<HTMLTableSectionElement>('zeilen');
const lage = element('lage');
const fortschritt = element('fortschritt');
const mehr = element('mehr');
const nurOffene = element<HTMLInputElement>('nur-offene');

/** Milliseconds of work between two pauses, in which the page answers. */
const SCHRITT = 24;

/** Rows that are shown at once: more take browsers long to lay out. */
const SEITE = 200;

let zeilen: Listenzeile[] = [];
/** Lines above the list that only say what stands in it. */
let ueberschriften = 0;
let grenze = SEITE;
/** Each run makes the ones before it void. */
let laufend = 0;

function zeigeBilanz(): void {
  const klare = zeilen.filter(({ behoerde }) => behoerde).length;
  const offene = zeilen.filter(
    ({ behoerde, kandidaten }) => !behoerde && kandidaten.length > 0,
  ).length;
  const keine = zeilen.length - klare - offene;
  element('bilanz').textContent = [
    z.bilanz(zeilen.length, klare, offene, keine),
    ...(ueberschriften > 0 ? [z.ueberschriften(ueberschriften)] : []),
  ].join(' ');
}

function zeigeZeilen(): void {
  const passende = nurOffene.checked ? zeilen.filter(({ behoerde }) => !behoerde) : zeilen;
  tabelle.replaceChildren(...passende.slice(0, grenze).map(({ reihe }) => reihe));
  const rest = passende.length - grenze;
  mehr.hidden = rest <= 0;
  if (rest > 0) mehr.querySelector('.kern-label')!.textContent = z.mehr(Math.min(rest, SEITE));
}

/** Does something with each of so many lines, in small steps; false if another run has begun meanwhile. */
async function inSchritten(
  anzahl: number,
  nummer: number,
  tu: (stelle: number) => void,
): Promise<boolean> {
  let seit = performance.now();
  for (let stelle = 0; stelle < anzahl; stelle++) {
    if (nummer !== laufend) return false;
    tu(stelle);
    if (performance.now() - seit < SCHRITT) continue;
    // For the eye only: aloud, each of them would be too many.
    fortschritt.textContent = z.laeuft(stelle + 1, anzahl);
    await pause();
    seit = performance.now();
  }
  return nummer === laufend;
}

/** Reads all lines; false if another run has begun meanwhile. */
async function lies(alle: readonly string[], nummer: number): Promise<boolean> {
  lage.textContent = z.laedt;
  const { zuordner } = await import('./zuordnen/zuordner.ts');
  const zu = await zuordner(formular.dataset.basis!);
  const wert = element<HTMLSelectElement>('gesucht').value;
  const gesucht = istGesucht(wert) ? wert : 'alle';
  const texte = zu.ohneUeberschriften(alle);
  const einzeln: Zuordnung[] = [];
  const gelesen = await inSchritten(texte.length, nummer, (stelle) =>
    einzeln.push(zu.lies(texte[stelle]!, gesucht)),
  );
  if (!gelesen) return false;
  ueberschriften = alle.length - texte.length;
  const zuordnungen = zu.imUmfeld(texte, einzeln, gesucht);
  return inSchritten(texte.length, nummer, (stelle) =>
    zeilen.push(zu.reihe(texte[stelle]!, zuordnungen[stelle]!, z, zeigeBilanz)),
  );
}

async function ordneZu(): Promise<void> {
  const nummer = ++laufend;
  const texte = listenzeilen(liste.value);
  zeilen = [];
  grenze = SEITE;
  nurOffene.checked = false;
  element('ergebnis').hidden = true;
  for (const gesagtes of [element('geladen'), fortschritt, lage]) gesagtes.textContent = '';
  if (texte.length === 0) {
    lage.textContent = z.leer;
    liste.focus();
    return;
  }
  try {
    if (!(await lies(texte, nummer))) return;
    zeigeBilanz();
    zeigeZeilen();
    lage.textContent = fortschritt.textContent = '';
    element('ergebnis').hidden = false;
    // The heading is described by the count, so that both are read out.
    element('ergebnis-titel').focus();
  } catch {
    if (nummer !== laufend) return;
    fortschritt.textContent = '';
    lage.textContent = z.fehler;
  }
}

async function ladeHerunter(form: Csvform): Promise<void> {
  const geladen = await import('./zuordnen/datei.ts').catch(() => undefined);
  if (!geladen) {
    element('geladen').textContent = z.dateiFehler;
    return;
  }
  const name = `${z.dateiname}.csv`;
  speichere(
    name,
    geladen.alsDatei(zeilen, z, form, formular.dataset.basis!),
    'text/csv;charset=utf-8',
  );
  element('geladen').textContent = z.geladen(name);
}

formular.hidden = false;
element('still').hidden = true;
formular.addEventListener('submit', (ereignis) => {
  ereignis.preventDefault();
  void ordneZu();
});
element('excel').addEventListener('click', () => void ladeHerunter(EXCEL_CSV));
element('komma').addEventListener('click', () => void ladeHerunter(CSV));
nurOffene.addEventListener('change', zeigeZeilen);
mehr.addEventListener('click', () => {
  const ersteNeue = tabelle.rows.length;
  grenze += SEITE;
  zeigeZeilen();
  // The button may be gone; whoever used it goes on where the new rows begin.
  const kopf = tabelle.rows[ersteNeue]?.cells[0];
  if (kopf) kopf.tabIndex = -1;
  kopf?.focus();
});
