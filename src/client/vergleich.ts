/**
 * Comparison of up to three offices with the same duties, side by side; the choice is in the address.
 * A bar at the lower edge says what is chosen and opens the window with the numbers. An address that
 * mixes groups shows the part that can be compared, says why, and offers the rest.
 */
import { adressangaben } from '../domain/sprache/eingabe.ts';
import { listentexte } from '../domain/texte/liste.ts';
import {
  gruppeVon,
  HOECHSTENS,
  vergleichswahl,
  type Vergleichswahl,
} from '../domain/vergleich/gruppen.ts';
import { mitBasis, pfade } from '../domain/verzeichnis/urls.ts';
import { element, neu } from './elemente.ts';
import { tabelle as liste, zeilen, type Listenzeile } from './liste/zeilen.ts';
import { ladeJson, t } from './seite.ts';
import './sprachwahl.ts';

const l = listentexte(t.sprachcode);
const basis = element('filter').dataset.basis!;
const leiste = element('vergleich-leiste');
const stand = element('vergleich-stand');
const fenster = element<HTMLDialogElement>('vergleich');
const tabelle = element('vergleich-tabelle');
const meldung = element('vergleich-meldung');

/** Where a value stands in a row of the list. */
const SPALTE = { siegel: 1, zahl: 2, stand: 3 } as const;

interface Wahlzeile extends Listenzeile {
  feld: HTMLInputElement;
}

const wahlzeilen = zeilen.map((zeile): Wahlzeile => {
  const feld = neu('input');
  feld.type = 'checkbox';
  feld.setAttribute('aria-label', `${zeile.name} ${t.liste.vergleichen}`);
  const beschriftung = neu('label', '', 'vergleichswahl');
  // The box is named by its office already; read with it, the word would come twice.
  const wort = neu('span', t.liste.vergleichen);
  wort.setAttribute('aria-hidden', 'true');
  beschriftung.append(feld, wort);
  zeile.reihe.cells[4]!.append(beschriftung);
  return Object.assign(zeile, { feld });
});
const nachFeld = new Map<EventTarget, Wahlzeile>(wahlzeilen.map((eine) => [eine.feld, eine]));

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

const gewaehlte = () => vergleichswahl(wahlzeilen.filter(({ feld }) => feld.checked));

/** Closes the boxes that cannot be chosen now, and ties each to the sentence that says why. */
function sperre({ gruppe, gueltig }: Vergleichswahl<Wahlzeile>): void {
  for (const { feld, art } of wahlzeilen) {
    const zu =
      feld.checked || gruppe === undefined
        ? undefined
        : gruppeVon(art) !== gruppe
          ? 'zu-aufgaben'
          : gueltig.length >= HOECHSTENS
            ? 'zu-voll'
            : undefined;
    // Not `disabled`: a closed box can be reached, and says why it is closed.
    if (zu) {
      feld.setAttribute('aria-disabled', 'true');
      feld.setAttribute('aria-describedby', zu);
      feld.parentElement!.title = element(zu).textContent;
    } else {
      feld.removeAttribute('aria-disabled');
      feld.removeAttribute('aria-describedby');
      feld.parentElement!.removeAttribute('title');
    }
  }
}

/** Keeps the choice in the address. */
function merke(gueltig: readonly Wahlzeile[]): void {
  const parameter = adressangaben(location.search);
  parameter.delete('v');
  const v = gueltig.map(({ id }) => id).join(',');
  const adresse = [parameter.toString(), v && `v=${v}`].filter(Boolean).join('&');
  history.replaceState(null, '', adresse ? `?${adresse}` : location.pathname);
}

/** Says in the bar what is chosen. @param zusatz why something is not */
function zeigeLeiste(gueltig: readonly Wahlzeile[], zusatz = ''): void {
  leiste.classList.toggle('offen', gueltig.length > 0);
  element('vergleich-knoepfe').hidden = gueltig.length === 0;
  element('vergleich-zeigen').hidden = gueltig.length < 2;
  stand.textContent =
    gueltig.length === 0
      ? ''
      : [
          l.ausgewaehlt(gueltig.map(({ name }) => name)),
          zusatz || (gueltig.length === 1 ? l.nochEines : ''),
        ].join(' ');
}

/** Takes over what is chosen: address, boxes, bar. */
function uebernimm(): void {
  const wahl = gewaehlte();
  sperre(wahl);
  merke(wahl.gueltig);
  zeigeLeiste(wahl.gueltig);
}

/** Puts the numbers side by side. @returns the row for what is still to be loaded */
function fuelle(gueltig: readonly Wahlzeile[]): HTMLTableRowElement {
  const { spalten } = t.liste;
  const kopf = neu('tr');
  kopf.append(
    zelle('th', spalten.name, 'col'),
    ...gueltig.map(({ verweis }) => zelle('th', verweis.cloneNode(true), 'col')),
  );
  const spalte = (name: keyof typeof SPALTE) =>
    gueltig.map((zeile) => zeile.reihe.cells[SPALTE[name]]!.textContent);
  const menschen = reihe(
    t.amt.einwohner,
    gueltig.map(() => '…'),
  );
  tabelle.replaceChildren(
    kopf,
    reihe(spalten.zahl, spalte('zahl')),
    reihe(spalten.stand, spalte('stand')),
    reihe(l.siegel, spalte('siegel')),
    reihe(
      spalten.art,
      gueltig.map(({ art }) => t.arten[art]),
    ),
    menschen,
  );
  return menschen;
}

/** Opens the window with the numbers side by side. */
function oeffne(): void {
  const { gueltig } = gewaehlte();
  const menschen = fuelle(gueltig);
  if (!fenster.open) fenster.showModal();
  element('vergleich-titel').focus();
  for (const [i, { id }] of gueltig.entries())
    einwohner(id).then(
      (anzahl) => (menschen.cells[i + 1]!.textContent = anzahl),
      () => (menschen.cells[i + 1]!.textContent = t.liste.nichtGeladen),
    );
}

/** Says what of the address is not compared, and offers what of it could be instead. */
function melde(
  { gueltig, andere, ueberzaehlig }: Vergleichswahl<Wahlzeile>,
  unbekannte: readonly string[],
): void {
  const namen = (eine: readonly Wahlzeile[]) => eine.map(({ name }) => name).join(', ');
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
  uebernimm();
  // What none of them is, is said of the result (`liste.ts`); an empty window would say nothing.
  if (wahl.gueltig.length > 0) oeffne();
}

liste.addEventListener('click', (ereignis) => {
  const zeile = nachFeld.get(ereignis.target!);
  if (!zeile || zeile.feld.getAttribute('aria-disabled') !== 'true') return;
  ereignis.preventDefault();
  const grund = zeile.feld.getAttribute('aria-describedby')!;
  zeigeLeiste(gewaehlte().gueltig, `${zeile.name}: ${element(grund).textContent}`);
});
liste.addEventListener('change', ({ target }) => {
  if (!nachFeld.has(target!)) return;
  meldung.hidden = true;
  uebernimm();
});
element('vergleich-zeigen').addEventListener('click', oeffne);
element('vergleich-leeren').addEventListener('click', () => {
  const erste = gewaehlte().gueltig[0];
  for (const { feld } of wahlzeilen) feld.checked = false;
  meldung.hidden = true;
  uebernimm();
  // The button is gone; go on where the choice began.
  erste?.feld.focus();
});
ausAdresse();
