/** Background map: only after a click, because it tells another host who is looking. */
import * as L from 'leaflet';
import { hintergrundkarte } from '../../config.ts';
import { neu } from '../elemente.ts';
import { t } from '../seite.ts';

/** @param meldung where a failure is told */
export function hintergrundknopf(
  karte: L.Map,
  knopf: HTMLButtonElement,
  meldung: HTMLElement,
): void {
  const kacheln = L.tileLayer(hintergrundkarte.vorlage, {
    maxZoom: 16,
  }).on('tileerror', () => (meldung.textContent = t.karte.hintergrundFehler));
  // Leaflet's own would read the text as HTML.
  const quellenangabe = new L.Control({ position: 'bottomright' });
  quellenangabe.onAdd = () =>
    neu('div', hintergrundkarte.attribution, 'leaflet-control-attribution');
  knopf.addEventListener('click', () => {
    const an = !karte.hasLayer(kacheln);
    meldung.textContent = '';
    if (an) karte.addControl(quellenangabe).addLayer(kacheln);
    else karte.removeLayer(kacheln).removeControl(quellenangabe);
    karte.getContainer().classList.toggle('mit-hintergrund', an);
    knopf.setAttribute('aria-pressed', String(an));
    knopf.querySelector('.kern-label')!.textContent = an
      ? t.karte.hintergrundAus
      : t.karte.hintergrund;
  });
}
