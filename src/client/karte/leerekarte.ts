/** An empty map with its controls. */
import * as L from 'leaflet';
import type { Kartenadresse } from '../../domain/karte/kartenansicht.ts';
import { ZOOMSTUFEN } from '../../domain/karte/marken.ts';
import { BAYERN } from '../../domain/register/bayern.ts';
import { neu } from '../elemente.ts';
import { t } from '../seite.ts';
import { alsGrenzen, alsLatLng, UMRISSEBENE } from './leaflet.ts';

const sanft = !matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Beside the buttons for the zoom: back to all of Bavaria. */
function ganzBayern(karte: L.Map, bayern: L.LatLngBounds): L.Control {
  const ecke = new L.Control({ position: 'topright' });
  ecke.onAdd = () => {
    const knopf = neu('button', t.karte.ganzBayern, 'karten-knopf');
    knopf.type = 'button';
    knopf.addEventListener('click', () => karte.fitBounds(bayern));
    L.DomEvent.disableClickPropagation(knopf);
    return knopf;
  };
  return ecke;
}

/** @param stelle where it stands first; without it, it shows all of Bavaria */
export function leereKarte(flaeche: HTMLElement, stelle: Kartenadresse['stelle']): L.Map {
  const bayern = alsGrenzen(BAYERN);
  const karte = L.map(flaeche, {
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
  karte.createPane(UMRISSEBENE).style.zIndex = '450';
  // Bavaria leaves room in the corners on the right.
  L.control
    .zoom({
      position: 'bottomright',
      zoomInTitle: t.karte.zoomPlus,
      zoomOutTitle: t.karte.zoomMinus,
    })
    .addTo(karte);
  ganzBayern(karte, bayern).addTo(karte);
  // Controls come before the marks for those who tab.
  flaeche.prepend(flaeche.querySelector('.leaflet-control-container')!);
  if (stelle) karte.setView(alsLatLng(stelle.mitte), stelle.zoom);
  else karte.fitBounds(bayern);
  return karte;
}
