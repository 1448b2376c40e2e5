/** The marks of offices and of their groups: named buttons, with a popup for each office. */
import type * as L from 'leaflet';
// Marks have popups only where it is loaded.
import 'leaflet/src/layer/Popup.js';
import { Marker } from 'leaflet/src/layer/marker/Marker.js';
import {
  MARKENMASSE,
  schildtext,
  type Amtsmarke,
  type Gruppenmarke,
  type Marke,
  type Markennamen,
} from '../../domain/karte/marken.ts';
import type { Markierung } from '../../domain/karte/kartendaten.ts';
import { namensverweis, neu, verweis } from '../elemente.ts';
import { t } from '../seite.ts';
import type { Anzeige } from './anzeige.ts';
import { alsLatLng } from './leaflet.ts';
import { symbolAus, zeichnung } from './symbol.ts';

const RAUTE = ['path', { d: 'M19 1 37 23 19 45 1 23z' }] as const;
const FORMEN = {
  amt: zeichnung('0 0 38 46', [RAUTE]),
  gruppe: zeichnung('0 0 34 34', [['circle', { cx: '17', cy: '17', r: '16' }]]),
};
/** A Landratsamt stands for itself, not for the area around it: its mark has an edge of its own. */
const INNENRAND = zeichnung('0 0 38 46', [
  RAUTE,
  ['path', { class: 'innen', d: 'M19 6.5 32.5 23 19 39.5 5.5 23z' }],
]);

const formVon = (marke: Marke) =>
  (marke.was === 'amt' && marke.aemter[0].art === 'landratsamt'
    ? INNENRAND
    : FORMEN[marke.was]
  ).cloneNode(true);

const zahlAuf = (marke: Marke): string => {
  if (marke.was === 'gruppe') return t.zahl.ganz(marke.anzahl);
  const [{ anzahl, mindestens }] = marke.aemter;
  return t.zahl.ganz(anzahl) + (mindestens ? '+' : '');
};

/** What is seen of a mark where it has room, in its order: whoever speaks to the browser says that. */
const gesehenes = (marke: Marke, namen: Markennamen): string =>
  `${schildtext(marke, namen)} ${zahlAuf(marke)}`;

function symbol(marke: Marke): L.DivIcon {
  const [breite, hoehe] = MARKENMASSE[marke.was];
  return symbolAus({
    className: `marke-amt ${marke.was === 'gruppe' ? 'gruppe' : marke.aemter[0].art}`,
    teile: [formVon(marke), neu('span', zahlAuf(marke))],
    iconSize: [breite, hoehe],
    iconAnchor: [breite / 2 - marke.versatz * breite, hoehe / 2],
  });
}

/** Shows the name beside a mark as the zoom leaves room for it. */
function beschrifte(element: HTMLElement, schild: Marke['schild']): void {
  const vorhandenes = element.querySelector('.schild');
  if (!schild) {
    vorhandenes?.remove();
    return;
  }
  // Name, then number, as in what the mark is called: who speaks to the browser says what is seen.
  const zahl = element.querySelector('span:not(.schild)')!;
  const eines = vorhandenes ?? zahl.parentElement!.insertBefore(neu('span'), zahl);
  eines.className = `schild ${schild.lage}`;
  (eines as HTMLElement).style.translate = schild.schub ? `${schild.schub}px` : '';
  eines.textContent = `${schild.text} `;
  eines.setAttribute('translate', 'no');
}

/**
 * Leaflet moves each marker in space, and browsers give a layer of their own to what is in space:
 * dozens of them are put together anew for each frame. In the plane all marks share one.
 */
class Ebenemarke extends Marker {
  protected override _setPos(stelle: L.Point): void {
    super._setPos(stelle);
    this.getElement()!.style.transform = `translate(${stelle.x}px, ${stelle.y}px)`;
  }
}

/**
 * A marker with a name for screen readers; Leaflet gives names to images only.
 * @param tipp what is shown while it is pointed at
 */
function benannteMarke(marke: Marke, name: string, tipp: string, anzeige: Anzeige): L.Marker {
  const eine = new Ebenemarke(alsLatLng(marke.punkt), { icon: symbol(marke), riseOnHover: true });
  return eine.on('add', () => {
    const element = eine.getElement()!;
    element.setAttribute('aria-label', name);
    element.addEventListener('keydown', (ereignis) => {
      if (ereignis.key !== 'Enter' && ereignis.key !== ' ') return;
      ereignis.preventDefault();
      element.click();
    });
    for (const art of ['pointerenter', 'focus'])
      element.addEventListener(art, () => anzeige.zeige(tipp));
    for (const art of ['pointerleave', 'blur'])
      element.addEventListener(art, () => anzeige.zeige(''));
  });
}

function popupInhalt(amt: Markierung, adresse: string): HTMLElement {
  const liste = new URL('..', new URL(adresse, location.href)).pathname;
  const vergleich = neu('p');
  vergleich.append(verweis(t.liste.vergleichen, `${liste}?v=${amt.id}`));
  const inhalt = neu('div');
  inhalt.append(
    namensverweis(amt.name, adresse),
    neu('p', t.zahl.mitVerfahren(amt.anzahl, amt.mindestens)),
    vergleich,
  );
  return inhalt;
}

/** Focus goes into the popup when it opens and back to its marker when it closes. */
function fuehreFokus(karte: L.Map, marke: L.Marker): L.Marker {
  return marke
    .on('popupopen', ({ popup }) => {
      const element = (popup as L.Popup).getElement()!;
      element
        .querySelector('.leaflet-popup-close-button')
        ?.setAttribute('aria-label', t.karte.schliessen);
      element.querySelector('a')?.focus();
      element.onkeydown = (ereignis) => {
        if (ereignis.key === 'Escape') karte.closePopup();
      };
    })
    .on('popupclose', ({ popup }) => {
      const element = (popup as L.Popup).getElement();
      const fokus = document.activeElement;
      // Without a fading animation the popup has gone by now, and the focus with it.
      if (fokus === document.body || element?.contains(fokus)) marke.getElement()?.focus();
    });
}

/** What marks need to know. */
interface Umgebung {
  namen: Markennamen;
  anzeige: Anzeige;
  /** Address of an office's page. */
  adresse: (id: string) => string;
  /** Where and how near the map is to show what a group stands for. */
  gruppenblick: (marke: Gruppenmarke) => { mitte: L.LatLngExpression; zoom: number };
  /** Sees to it that groups know their offices; false if these do not load. */
  hole: () => Promise<boolean>;
}

/** What a group stands for: its areas, or the first of its offices. */
function gruppeninhalt({ aemter, gebiete }: Gruppenmarke, { gebiet }: Markennamen): string {
  const alle = gebiete.flatMap((eines) => gebiet(eines) ?? []);
  const namen = alle.length > 0 ? alle : aemter.map(({ name }) => name);
  return namen.slice(0, 3).join(', ') + (namen.length > 3 ? ' …' : '');
}

/** Brings elements into the order of the keyboard; those that are there already stay untouched. */
function ordne(elemente: readonly HTMLElement[]): void {
  const [erstes] = elemente;
  let davor: Element | null = erstes?.parentElement?.firstElementChild ?? null;
  for (const element of elemente) {
    if (element === davor) davor = davor.nextElementSibling;
    else element.parentElement!.insertBefore(element, davor);
  }
}

/** The marks on the map, by id. */
type Gezeigte = Map<string, { marke: Marke; eine: L.Marker }>;

/** A group that was opened by keyboard, and the first office that it stood for. */
interface Geoeffnete {
  id: string;
  erstes: Markierung | undefined;
}

/** Makes the marks of groups: a click shows what they stand for. */
function gruppenmacher(
  karte: L.Map,
  gezeigte: Gezeigte,
  merke: (geoeffnete: Geoeffnete) => void,
  { namen, anzeige, gruppenblick, hole }: Umgebung,
) {
  async function oeffne(id: string): Promise<void> {
    if (!(await hole())) return;
    // Its offices may have come with this; or the visitor has gone on meanwhile.
    const marke = gezeigte.get(id)?.marke;
    if (marke?.was !== 'gruppe') return;
    if (gezeigte.get(id)?.eine.getElement() === document.activeElement)
      merke({ id, erstes: marke.aemter[0] });
    const { mitte, zoom } = gruppenblick(marke);
    karte.setView(mitte, zoom);
  }

  return (marke: Gruppenmarke): L.Marker => {
    const inhalt = gruppeninhalt(marke, namen);
    const name = t.karte.gruppe(gesehenes(marke, namen), marke.anzahl, inhalt);
    const tipp = t.karte.gruppentipp(inhalt, marke.anzahl);
    return benannteMarke(marke, name, tipp, anzeige).on('click', () => void oeffne(marke.id));
  };
}

/** Makes the mark of an office: a click opens its popup. */
function amtMarke(karte: L.Map, marke: Amtsmarke, { anzeige, adresse, namen }: Umgebung): L.Marker {
  const [amt] = marke.aemter;
  const name = `${gesehenes(marke, namen)} ${t.zahl.verfahren}`;
  const tipp = `${amt.name}: ${t.zahl.mitVerfahren(amt.anzahl, amt.mindestens)}`;
  const eine = benannteMarke(marke, name, tipp, anzeige);
  eine.bindPopup(popupInhalt(amt, adresse(amt.id)), {
    offset: [MARKENMASSE.amt[0] * marke.versatz, -10],
    autoPanPadding: [24, 24],
  });
  return fuehreFokus(karte, eine);
}

const gleich = (a: Marke['schild'], b: Marke['schild']): boolean =>
  a?.text === b?.text && a?.lage === b?.lage && a?.schub === b?.schub;

/** Puts marks on the map, and takes away those that are no longer asked for. */
export function markenebene(karte: L.Map, umgebung: Umgebung) {
  const gezeigte: Gezeigte = new Map();
  let geoeffnete: Geoeffnete | undefined;
  const gruppenmarke = gruppenmacher(karte, gezeigte, (eine) => (geoeffnete = eine), umgebung);

  function setze(marke: Marke): HTMLElement {
    let gezeigt = gezeigte.get(marke.id);
    const vorher = gezeigt?.marke;
    if (!gezeigt) {
      const eine = marke.was === 'amt' ? amtMarke(karte, marke, umgebung) : gruppenmarke(marke);
      gezeigt = { marke, eine: eine.addTo(karte) };
      gezeigte.set(marke.id, gezeigt);
    }
    // Of the same areas, it may stand for other offices, or know them now.
    gezeigt.marke = marke;
    const element = gezeigt.eine.getElement()!;
    // What is as it was is not touched: it would be laid out and drawn again.
    if (vorher && String(vorher.punkt) !== String(marke.punkt))
      gezeigt.eine.setLatLng(alsLatLng(marke.punkt));
    if (!gleich(vorher?.schild, marke.schild)) beschrifte(element, marke.schild);
    return element;
  }

  /** An opened group has gone; who used the keyboard goes on at what holds its first office. */
  function fuehreWeiter({ id, erstes }: Geoeffnete): void {
    if (gezeigte.has(id)) return;
    geoeffnete = undefined;
    const nachfolger = [...gezeigte.values()].find(({ marke: { aemter } }) =>
      aemter.some((amt) => amt === erstes),
    );
    nachfolger?.eine.getElement()?.focus();
  }

  return (gefragte: readonly Marke[]): void => {
    const ids = new Set(gefragte.map(({ id }) => id));
    for (const [id, { eine }] of gezeigte)
      if (!ids.has(id)) {
        eine.remove();
        gezeigte.delete(id);
      }
    ordne(gefragte.map(setze));
    if (geoeffnete) fuehreWeiter(geoeffnete);
  };
}
