/** Comparison of up to three offices with the same duties, side by side; the choice is in the address. */
import { vergleichsgruppe, type Art } from '../domain/register/arten.ts';
import { texte } from '../domain/texte/index.ts';
import type { Sprache } from '../domain/sprache/sprachen.ts';
import { mitBasis, pfade } from '../domain/verzeichnis/urls.ts';

const HOECHSTENS = 3;

const t = texte(document.documentElement.lang as Sprache);
const basis = document.getElementById('nahe')!.dataset.basis!;
const abschnitt = document.getElementById('vergleich')!;
const tabelle = document.getElementById('vergleich-tabelle')!;

interface Wahlzeile {
  id: string;
  gruppe: Art;
  zeile: HTMLTableRowElement;
  feld: HTMLInputElement;
}

const wahlzeilen = [...document.querySelectorAll<HTMLTableRowElement>('#zeilen tr')].map(
  (zeile): Wahlzeile => {
    const zelle = zeile.cells[0]!;
    const verweis = zelle.querySelector('a')!;
    const feld = document.createElement('input');
    feld.type = 'checkbox';
    feld.setAttribute('aria-label', `${verweis.textContent} ${t.liste.vergleichen}`);
    const beschriftung = document.createElement('label');
    beschriftung.className = 'vergleichswahl klein';
    beschriftung.append(feld, ` ${t.liste.vergleichen}`);
    zelle.append(beschriftung);
    return {
      id: verweis.pathname.split('/').at(-2)!,
      gruppe: vergleichsgruppe(zeile.dataset.art as Art),
      zeile,
      feld,
    };
  },
);

function zelle(
  art: 'th' | 'td',
  inhalt: string | Node,
  scope?: 'col' | 'row',
): HTMLTableCellElement {
  const element = document.createElement(art);
  element.append(inhalt);
  if (scope) element.scope = scope;
  return element;
}

function reihe(titel: string, werte: readonly string[]): HTMLTableRowElement {
  const element = document.createElement('tr');
  element.append(
    zelle('th', titel, 'row'),
    ...werte.map((wert) => zelle('td', wert || t.zahl.unbekannt)),
  );
  return element;
}

const einwohner = async (id: string) => {
  const antwort = await fetch(mitBasis(basis, pfade.daten.amt(id)));
  const { einwohner: zahl } = (await antwort.json()) as { einwohner: number };
  return t.zahl.ganz(zahl);
};

async function zeige(): Promise<void> {
  const gewaehlt = wahlzeilen.filter(({ feld }) => feld.checked);
  const gruppe = gewaehlt[0]?.gruppe;
  for (const { feld, gruppe: eigene } of wahlzeilen)
    feld.disabled =
      !feld.checked && gruppe !== undefined && (eigene !== gruppe || gewaehlt.length >= HOECHSTENS);

  const parameter = new URLSearchParams(location.search);
  parameter.delete('v');
  const v = gewaehlt.map(({ id }) => id).join(',');
  const adresse = [parameter.toString(), v && `v=${v}`].filter(Boolean).join('&');
  history.replaceState(null, '', adresse ? `?${adresse}` : location.pathname);

  abschnitt.hidden = gewaehlt.length === 0;
  if (gewaehlt.length === 0) return;
  const menschen = await Promise.all(gewaehlt.map(({ id }) => einwohner(id).catch(() => '')));
  const { spalten } = t.liste;
  const kopf = document.createElement('tr');
  kopf.append(
    zelle('th', spalten.name, 'col'),
    ...gewaehlt.map(({ zeile }) => zelle('th', zeile.querySelector('a')!.cloneNode(true), 'col')),
  );
  const spalte = (nummer: number) => gewaehlt.map(({ zeile }) => zeile.cells[nummer]!.textContent);
  tabelle.replaceChildren(
    kopf,
    reihe(spalten.zahl, spalte(3)),
    reihe(spalten.stand, spalte(4)),
    reihe(spalten.seit, spalte(5)),
    reihe(spalten.art, spalte(1)),
    reihe(t.amt.einwohner, menschen),
  );
}

for (const { feld } of wahlzeilen) feld.addEventListener('change', () => void zeige());
document.getElementById('vergleich-leeren')!.addEventListener('click', () => {
  for (const { feld } of wahlzeilen) feld.checked = false;
  void zeige();
});

const vorgewaehlt = new URLSearchParams(location.search).get('v')?.split(',') ?? [];
if (vorgewaehlt.length > 0) {
  for (const { id, feld } of wahlzeilen)
    feld.checked = vorgewaehlt.slice(0, HOECHSTENS).includes(id);
  void zeige();
}
