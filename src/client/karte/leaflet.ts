/** Between the points and rectangles of the domain and those of Leaflet. */
import * as L from 'leaflet';
import type { Flaeche, Punkt, Rahmen } from '../../domain/geo/geo.ts';

export const alsLatLng = ([lon, lat]: Punkt): L.LatLngTuple => [lat, lon];

export const alsGrenzen = ({ west, sued, ost, nord }: Rahmen): L.LatLngBounds =>
  L.latLngBounds([sued, west], [nord, ost]);

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
  const eines = L.polygon(ringe(flaeche), { className: `gebiet s${stufe}`, ...optionen });
  return eines.on('add', () => eines.getElement()?.setAttribute('tabindex', '-1'));
}

/** Name of the pane for the outline: above all areas, below the marks. */
export const UMRISSEBENE = 'umriss';

/** The outline of what was searched for or clicked. */
export const umriss = (flaeche: Flaeche): L.Polygon =>
  L.polygon(ringe(flaeche), { className: 'umriss', interactive: false, pane: UMRISSEBENE });
