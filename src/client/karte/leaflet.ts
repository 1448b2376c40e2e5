/**
 * What the map takes of Leaflet, but for marks and the background; and the way between the points
 * and rectangles of the domain and those of Leaflet.
 */
import type * as L from 'leaflet';
import { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
// Each adds a way to move the map to the map that there is.
import 'leaflet/src/map/handler/Map.BoxZoom.js';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.Keyboard.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import type { Punkt, Rahmen } from '../../domain/geo/geo.ts';

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
