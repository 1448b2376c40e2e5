/**
 * The sources of Leaflet that the map is made of. Its main file cannot be taken apart by a bundler
 * and brings a third more than the map uses; the package publishes its sources, one class a file,
 * and brings no types for them.
 */
declare module 'leaflet/src/map/Map.js' {
  export { Map } from 'leaflet';
}
declare module 'leaflet/src/geo/LatLngBounds.js' {
  export { LatLngBounds } from 'leaflet';
}
declare module 'leaflet/src/geometry/Point.js' {
  export { Point } from 'leaflet';
}
declare module 'leaflet/src/control/Control.js' {
  export { Control } from 'leaflet';
}
declare module 'leaflet/src/control/Control.Zoom.js' {
  import type { Control } from 'leaflet';

  export const Zoom: typeof Control.Zoom;
}
declare module 'leaflet/src/dom/DomEvent.js' {
  import type { DomEvent } from 'leaflet';

  export const disableClickPropagation: typeof DomEvent.disableClickPropagation;
}
declare module 'leaflet/src/dom/DomUtil.js' {
  import type { DomUtil } from 'leaflet';

  export const setTransform: typeof DomUtil.setTransform;
}
declare module 'leaflet/src/layer/Layer.js' {
  export { Layer } from 'leaflet';
}
declare module 'leaflet/src/layer/marker/DivIcon.js' {
  export { DivIcon } from 'leaflet';
}
declare module 'leaflet/src/layer/marker/Marker.js' {
  import type { Point } from 'leaflet';
  import { Marker as Grundlage } from 'leaflet';

  export class Marker extends Grundlage {
    protected _setPos(stelle: Point): void;
  }
}
declare module 'leaflet/src/layer/tile/TileLayer.js' {
  export { TileLayer } from 'leaflet';
}
