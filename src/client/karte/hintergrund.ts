/** Background map: only after a click, because it tells another host who is looking. */
import type * as L from 'leaflet';
import { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
import { hintergrundkarte } from '../../config.ts';
import { neu } from '../elemente.ts';
import { t } from '../seite.ts';
import { Control } from './leaflet.ts';
import type { Sage } from './meldungen.ts';

/** @returns shows it, or takes it away */
export function hintergrund(karte: L.Map, knopf: HTMLButtonElement, sage: Sage): () => void {
  const kacheln = new TileLayer(hintergrundkarte.vorlage, { maxZoom: 16 }).on('tileerror', () => {
    sage('hintergrund', t.karte.hintergrundFehler);
  });
  // Leaflet's own would read the text as HTML.
  const quellenangabe = new Control({ position: 'bottomright' });
  quellenangabe.onAdd = () =>
    neu('div', hintergrundkarte.attribution, 'leaflet-control-attribution');
  return () => {
    const an = !karte.hasLayer(kacheln);
    sage('hintergrund', '');
    if (an) karte.addControl(quellenangabe).addLayer(kacheln);
    else karte.removeLayer(kacheln).removeControl(quellenangabe);
    karte.getContainer().classList.toggle('mit-hintergrund', an);
    knopf.setAttribute('aria-pressed', String(an));
    knopf.querySelector('.kern-label')!.textContent = an
      ? t.karte.hintergrundAus
      : t.karte.hintergrund;
  };
}
