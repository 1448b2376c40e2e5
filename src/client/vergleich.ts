/** Comparison of up to three offices with the same duties, side by side; the choice is in the address. */
import { vergleichsgruppe, type Art } from '../domain/register/arten.ts';
import { adressangaben } from '../domain/sprache/eingabe.ts';
import { mitBasis, pfade } from '../domain/verzeichnis/urls.ts';
import { element, neu } from './elemente.ts';
import { ladeJson, t } from './seite.ts';

const HOECHSTENS = 3;

const basis = element('nahe').dataset.basis!;
const abschnitt = element('vergleich');
const tabelle = element('vergleich-tabelle');

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
    const feld = neu('input');
    feld.type = 'checkbox';
    feld.setAttribute('aria-label', `${verweis.textContent} ${t.liste.vergleichen}`);
    const beschriftung = neu('label', '', 'vergleichswahl klein');
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
  const eine = neu(art);
  eine.append(inhalt);
  if (scope) eine.scope = scope;
  return eine;
}

function reihe(titel: string, werte: readonly string[]): HTMLTableRowElement {
  const eine = neu('tr');
  eine.append(
    zelle('th', titel, 'row'),
    ...werte.map((wert) => zelle('td', wert || t.zahl.unbekannt)),
  );
  return eine;
}

const einwohner = async (id: string) => {
  const amt = await ladeJson<{ einwohner: number }>(mitBasis(basis, pfade.daten.amt(id)));
  return t.zahl.ganz(amt.einwohner);
};

async function zeige(): Promise<void> {
  const gewaehlt = wahlzeilen.filter(({ feld }) => feld.checked);
  const gruppe = gewaehlt[0]?.gruppe;
  for (const { feld, gruppe: eigene } of wahlzeilen)
    feld.disabled =
      !feld.checked && gruppe !== undefined && (eigene !== gruppe || gewaehlt.length >= HOECHSTENS);

  const parameter = adressangaben(location.search);
  parameter.delete('v');
  const v = gewaehlt.map(({ id }) => id).join(',');
  const adresse = [parameter.toString(), v && `v=${v}`].filter(Boolean).join('&');
  history.replaceState(null, '', adresse ? `?${adresse}` : location.pathname);

  abschnitt.hidden = gewaehlt.length === 0;
  if (gewaehlt.length === 0) return;
  const menschen = await Promise.all(
    gewaehlt.map(({ id }) => einwohner(id).catch(() => t.liste.nichtGeladen)),
  );
  const { spalten } = t.liste;
  const kopf = neu('tr');
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
element('vergleich-leeren').addEventListener('click', () => {
  for (const { feld } of wahlzeilen) feld.checked = false;
  void zeige();
});

const vorgewaehlt = adressangaben(location.search).get('v')?.split(',') ?? [];
if (vorgewaehlt.length > 0) {
  for (const { id, feld } of wahlzeilen)
    feld.checked = vorgewaehlt.slice(0, HOECHSTENS).includes(id);
  void zeige();
}
