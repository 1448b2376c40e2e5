/** The pin of a searched place. */
import type * as L from 'leaflet';
import { Marker } from 'leaflet/src/layer/marker/Marker.js';
import type { Marke } from '../../domain/karte/marken.ts';
import { NADELMASSE, nadelhub } from '../../domain/karte/nadel.ts';
import { neu } from '../elemente.ts';
import { symbolAus, zeichnung } from './symbol.ts';

/** @param hub pixels by which it stands higher than the place, see `nadelhub` */
const symbol = (name: string, hub: number) => {
  const [breite, hoehe] = NADELMASSE;
  const schild = neu('span', name);
  schild.translate = false;
  return symbolAus({
    className: 'nadel',
    teile: [
      zeichnung('0 0 30 40', [
        ['path', { d: 'M15 39C9 29 2 24 2 15a13 13 0 0 1 26 0c0 9-7 14-13 24z' }],
        ['circle', { cx: '15', cy: '15', r: '5' }],
      ]),
      schild,
    ],
    iconSize: [breite, hoehe],
    iconAnchor: [breite / 2, hoehe + hub],
  });
};

/** A pin without a place yet. */
export function ortsmarke(karte: L.Map) {
  // A pane of its own above the marks, which stay in their order.
  karte.createPane('ort').style.zIndex = '620';
  let nadel: L.Marker | undefined;
  let name = '';
  let hub = 0;
  return {
    /** Sets it on a place. */
    setze(stelle: L.LatLngTuple, neuer: string): void {
      nadel?.remove();
      hub = 0;
      name = neuer;
      nadel = new Marker(stelle, {
        icon: symbol(name, 0),
        interactive: false,
        keyboard: false,
        pane: 'ort',
      }).addTo(karte);
    },
    /** Takes it away. */
    entferne(): void {
      nadel?.remove();
      nadel = undefined;
    },
    /** Lifts it above the mark of an office at the same spot. */
    hebe(gezeigte: readonly Marke[]): void {
      if (!nadel) return;
      const { lat, lng } = nadel.getLatLng();
      const neuer = nadelhub([lng, lat], gezeigte, karte.getZoom());
      if (neuer !== hub) nadel.setIcon(symbol(name, neuer));
      hub = neuer;
    },
  };
}
