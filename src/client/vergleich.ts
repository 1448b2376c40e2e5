/**
 * Comparison of up to three offices with the same duties, side by side; the choice is in the address.
 * An address that mixes groups shows the part that can be compared, says why, and offers the rest.
 */
import type { Art } from '../domain/register/arten.ts';
import { adressangaben } from '../domain/sprache/eingabe.ts';
import {
  gruppeVon,
  HOECHSTENS,
  vergleichswahl,
  type Vergleichswahl,
} from '../domain/vergleich/gruppen.ts';
import { mitBasis, pfade } from '../domain/verzeichnis/urls.ts';
import { element, neu } from './elemente.ts';
import { ladeJson, t } from './seite.ts';

const basis = element('nahe').dataset.basis!;
const abschnitt = element('vergleich');
const tabelle = element('vergleich-tabelle');
const meldung = element('vergleich-meldung');

interface Wahlzeile {
  id: string;
  name: string;
  art: Art;
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
      name: verweis.textContent,
      art: zeile.dataset.art as Art,
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
  const { gruppe, gueltig: gewaehlt } = vergleichswahl(
    wahlzeilen.filter(({ feld }) => feld.checked),
  );
  for (const { feld, art } of wahlzeilen)
    feld.disabled =
      !feld.checked &&
      gruppe !== undefined &&
      (gruppeVon(art) !== gruppe || gewaehlt.length >= HOECHSTENS);

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

/** Says what of the address is not compared, and offers what of it could be instead. */
function melde(
  { gueltig, andere, ueberzaehlig }: Vergleichswahl<Wahlzeile>,
  unbekannte: readonly string[],
): void {
  const namen = (zeilen: readonly Wahlzeile[]) => zeilen.map(({ name }) => name).join(', ');
  const saetze = [
    ...(andere.length > 0 ? [t.liste.andereAufgaben(namen(gueltig), namen(andere))] : []),
    ...(ueberzaehlig.length > 0 ? [t.liste.zuViele(HOECHSTENS, namen(ueberzaehlig))] : []),
    ...(unbekannte.length > 0 ? [t.liste.unbekannteAemter(unbekannte.length)] : []),
  ];
  meldung.textContent = saetze.join(' ');
  meldung.hidden = saetze.length === 0;
  if (andere.length === 0) return;
  const verweis = neu('a', t.liste.stattdessen(namen(vergleichswahl(andere).gueltig)));
  const parameter = adressangaben(location.search);
  parameter.set('v', andere.map(({ id }) => id).join(','));
  verweis.href = `?${parameter.toString()}`;
  meldung.append(' ', verweis);
}

/** Compares what the address names. */
function ausAdresse(): void {
  const genannte = adressangaben(location.search).get('v')?.split(',').filter(Boolean) ?? [];
  if (genannte.length === 0) return;
  const nachId = new Map(wahlzeilen.map((eine) => [eine.id, eine]));
  const wahl = vergleichswahl(genannte.flatMap((id) => nachId.get(id) ?? []));
  for (const { feld } of wahl.gueltig) feld.checked = true;
  melde(
    wahl,
    genannte.filter((id) => !nachId.has(id)),
  );
  void zeige();
}

for (const { feld } of wahlzeilen)
  feld.addEventListener('change', () => {
    meldung.hidden = true;
    void zeige();
  });
element('vergleich-leeren').addEventListener('click', () => {
  for (const { feld } of wahlzeilen) feld.checked = false;
  meldung.hidden = true;
  void zeige();
});
ausAdresse();
