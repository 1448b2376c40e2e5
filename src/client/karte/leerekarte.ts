/** An empty map with its controls. */
import type * as L from 'leaflet';
import { disableClickPropagation } from 'leaflet/src/dom/DomEvent.js';
import { Point } from 'leaflet/src/geometry/Point.js';
import type { Kartenadresse } from '../../domain/karte/kartenansicht.ts';
import { ZOOMSTUFEN } from '../../domain/karte/marken.ts';
import { BAYERN } from '../../domain/register/bayern.ts';
import { neu } from '../elemente.ts';
import { t } from '../seite.ts';
import { pause } from '../takt.ts';
import { alsGrenzen, alsLatLng, Control, Karte, Zoom } from './leaflet.ts';
import { zeichnung } from './symbol.ts';

const sanft = !matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Back to all of Bavaria. */
function ganzBayern(zeige: () => void): L.Control {
  const ecke = new Control({ position: 'topright' });
  ecke.onAdd = () => {
    const knopf = neu('button', t.karte.ganzBayern, 'karten-knopf');
    knopf.type = 'button';
    knopf.addEventListener('click', zeige);
    disableClickPropagation(knopf);
    return knopf;
  };
  return ecke;
}

/** A part of what is seen, by which a button moves the map. */
const SCHRITT = 0.4;

/** Where the buttons lead, in the order of the keyboard; an arrow that points up, turned. */
const RICHTUNGEN = [
  ['westen', -1, 0, -90],
  ['norden', 0, -1, 0],
  ['sueden', 0, 1, 180],
  ['osten', 1, 0, 90],
] as const;

const PFEIL = { d: 'M3 10.5 8 5.5l5 5' };

/** The buttons of the zoom, and beside them those that move the map without dragging (WCAG 2.5.7). */
function steuerkreuz(karte: L.Map): HTMLElement {
  const kreuz = new Zoom({
    position: 'bottomright',
    zoomInTitle: t.karte.zoomPlus,
    zoomOutTitle: t.karte.zoomMinus,
  })
    .addTo(karte)
    .getContainer()!;
  kreuz.classList.add('steuerkreuz');
  // − before +, as they stand beside each other.
  kreuz.prepend(kreuz.querySelector('.leaflet-control-zoom-out')!);
  for (const [wohin, x, y, drehung] of RICHTUNGEN) {
    const knopf = neu('button', '', wohin);
    knopf.type = 'button';
    knopf.title = t.karte.verschieben[wohin];
    knopf.setAttribute('aria-label', knopf.title);
    knopf.append(
      zeichnung('0 0 16 16', [['path', { ...PFEIL, transform: `rotate(${drehung} 8 8)` }]]),
    );
    knopf.addEventListener('click', () =>
      karte.panBy(karte.getSize().scaleBy(new Point(x, y)).multiplyBy(SCHRITT), { animate: sanft }),
    );
    disableClickPropagation(knopf);
    kreuz.append(knopf);
  }
  return kreuz;
}

/** @param stelle where it stands first; without it, it shows all of Bavaria */
export async function leereKarte(
  flaeche: HTMLElement,
  stelle: Kartenadresse['stelle'],
): Promise<L.Map> {
  const bayern = alsGrenzen(BAYERN);
  const karte = new Karte(flaeche, {
    zoomControl: false,
    attributionControl: false,
    minZoom: ZOOMSTUFEN.von,
    maxZoom: ZOOMSTUFEN.bis,
    maxBounds: bayern.pad(0.3),
    zoomSnap: ZOOMSTUFEN.schritt,
    zoomAnimation: sanft,
    fadeAnimation: sanft,
    maxBoundsViscosity: 0.8,
  });
  await pause();
  // A picture without a name otherwise; what it shows, the text and the list say.
  karte.getPane('overlayPane')!.setAttribute('aria-hidden', 'true');
  // Bavaria leaves room in the corners on the right.
  const kreuz = steuerkreuz(karte);
  // On phones they are a row along the lower edge; Bavaria stands above it.
  const zeigeBayern = () => {
    const unten = kreuz.offsetWidth > karte.getSize().x / 2 ? kreuz.offsetHeight : 0;
    karte.fitBounds(bayern, { paddingBottomRight: [0, unten] });
  };
  ganzBayern(zeigeBayern).addTo(karte);
  // Controls come before the marks for those who tab.
  flaeche.prepend(flaeche.querySelector('.leaflet-control-container')!);
  await pause();
  if (stelle) karte.setView(alsLatLng(stelle.mitte), stelle.zoom);
  else zeigeBayern();
  return karte;
}
