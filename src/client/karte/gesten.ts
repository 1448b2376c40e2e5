/**
 * Wheel and fingers: the page scrolls with them, the map moves when it is meant. The wheel zooms
 * with Ctrl (Cmd), or after a click into the map until the mouse leaves it; one finger scrolls,
 * two move the map. What counts is the pointer that is used, not what the device has.
 */
import type * as L from 'leaflet';
import { t } from '../seite.ts';

/** @param zeigeHinweis shows for a moment how the map is moved */
export function regleGesten(karte: L.Map, zeigeHinweis: (text: string) => void): void {
  const flaeche = karte.getContainer();
  let gemeint = false;
  flaeche.addEventListener('click', () => (gemeint = true));
  flaeche.addEventListener('pointerleave', () => (gemeint = false));
  flaeche.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') gemeint = false;
  });
  // Leaflet listens on the way up; what is stopped on the way down it never hears, and the browser
  // scrolls the page as it does elsewhere.
  flaeche.addEventListener(
    'wheel',
    (ereignis) => {
      if (gemeint || ereignis.ctrlKey || ereignis.metaKey) return;
      ereignis.stopPropagation();
      zeigeHinweis(t.karte.hinweisRad);
    },
    { capture: true, passive: true },
  );
  // Touch events come from fingers only, whatever else the device has.
  flaeche.addEventListener(
    'touchstart',
    (ereignis) => {
      if (ereignis.touches.length === 1) ereignis.stopPropagation();
    },
    { capture: true, passive: true },
  );
  flaeche.addEventListener(
    'touchmove',
    ({ touches }) => {
      if (touches.length === 1) zeigeHinweis(t.karte.hinweisFinger);
    },
    { capture: true, passive: true },
  );
}
