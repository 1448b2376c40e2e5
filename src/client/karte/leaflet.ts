/**
 * What the map takes of Leaflet, but for marks and the background; and the way between the points
 * and rectangles of the domain and those of Leaflet.
 */
import type * as L from 'leaflet';
import { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
import { Polygon } from 'leaflet/src/layer/vector/Polygon.js';
// Each adds a way to move the map, or to draw on it, to the map that there is.
import 'leaflet/src/layer/vector/Renderer.getRenderer.js';
import 'leaflet/src/map/handler/Map.BoxZoom.js';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.Keyboard.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import type { Flaeche, Punkt, Rahmen } from '../../domain/geo/geo.ts';

export { Control } from 'leaflet/src/control/Control.js';
export { Zoom } from 'leaflet/src/control/Control.Zoom.js';
export { Map as Karte } from 'leaflet/src/map/Map.js';

export const alsLatLng = ([lon, lat]: Punkt): L.LatLngTuple => [lat, lon];

export const alsGrenzen = ({ west, sued, ost, nord }: Rahmen): L.LatLngBounds =>
  new LatLngBounds([sued, west], [nord, ost]);

export const alsRahmen = (grenzen: L.LatLngBounds): Rahmen => ({
  west: grenzen.getWest(),
  sued: grenzen.getSouth(),
  ost: grenzen.getEast(),
  nord: grenzen.getNorth(),
});

const ringe = (flaeche: Flaeche) => flaeche.map((ring) => ring.map(alsLatLng));

/** An area. It is for the mouse: its name stands in the list, and tabbing through areas is a trap. */
export function polygon(
  flaeche: Flaeche,
  stufe: number,
  optionen: L.PolylineOptions = {},
): L.Polygon {
  const eines = new Polygon(ringe(flaeche), { className: `gebiet s${stufe}`, ...optionen });
  return eines.on('add', () => eines.getElement()?.setAttribute('tabindex', '-1'));
}

/** Name of the pane for the outline: above all areas, below the marks. */
export const UMRISSEBENE = 'umriss';

/** The outline of what was searched for or clicked. */
export const umriss = (flaeche: Flaeche): L.Polygon =>
  new Polygon(ringe(flaeche), { className: 'umriss', interactive: false, pane: UMRISSEBENE });
