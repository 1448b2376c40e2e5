/**
 * The drawing of all areas. Leaflet's own ways to draw project every point anew at every zoom and cut
 * every border anew after every move; here moving changes nothing at all in the drawing, and a zoom
 * changes its size: the browser does the rest.
 */
import type * as L from 'leaflet';
import { setTransform } from 'leaflet/src/dom/DomUtil.js';
import { Layer } from 'leaflet/src/layer/Layer.js';
import { BILDECKE, BILDMASSE, einheitenJePixel } from '../../domain/karte/grenzbild.ts';
import { alsLatLng } from './leaflet.ts';
import { svgElement } from './symbol.ts';

const ECKE = alsLatLng(BILDECKE);

/**
 * The patterns of the page, once more for the drawing: they keep their size on the screen.
 * @returns says how many units of the drawing a pixel is
 */
function eigeneMuster(bild: SVGSVGElement): (einheiten: number) => void {
  const muster = [...document.querySelectorAll('svg.muster pattern')].map((eines) => {
    const eigenes = eines.cloneNode(true) as SVGPatternElement;
    eigenes.id = `b${eines.id}`;
    return eigenes;
  });
  const vorrat = svgElement('g', { class: 'muster' });
  vorrat.append(...muster);
  bild.append(vorrat);
  return (einheiten) => {
    for (const eines of muster) eines.setAttribute('patternTransform', `scale(${einheiten})`);
  };
}

/** A drawing for the mouse: what it shows, the list says too. */
class Grenzbild extends Layer {
  readonly #bild = svgElement('svg', {
    class: 'grenzbild leaflet-zoom-animated',
    viewBox: `0 0 ${BILDMASSE.join(' ')}`,
    preserveAspectRatio: 'none',
  }) as SVGSVGElement;
  readonly #richteMuster = eigeneMuster(this.#bild);
  /** Zoom of the size that it has. */
  #zoom = 0;

  override onAdd(karte: L.Map): this {
    karte.getPane('overlayPane')!.append(this.#bild);
    // Leaflet takes any element: it knows a click from the end of a drag.
    this.addInteractiveTarget(this.#bild as unknown as HTMLElement);
    this.#stelle(karte);
    return this;
  }

  override getEvents(): Record<string, L.LeafletEventHandlerFn> {
    const hier = (tue: (karte: L.Map) => void) => () => {
      tue(this._map);
    };
    return {
      viewreset: hier((karte) => {
        this.#stelle(karte);
      }),
      zoomend: hier((karte) => {
        this.#stelle(karte);
      }),
      // While fingers are on it, the picture that is there is stretched.
      zoom: hier((karte) => {
        this.#schiebe(karte.latLngToLayerPoint(ECKE), karte.getZoom());
      }),
      zoomanim: ((ziel: L.ZoomAnimEvent) => {
        this.#gleite(ziel);
      }) as L.LeafletEventHandlerFn,
    };
  }

  /** Puts groups of areas into it, the later above the earlier. */
  fuege(...gruppen: readonly SVGElement[]): void {
    this.#bild.append(...gruppen);
  }

  /** Hears what the mouse does, wherever in the drawing. */
  hoere(was: 'mouseover' | 'mouseout', tue: (ziel: Element) => void): void {
    this.#bild.addEventListener(was, ({ target }) => {
      tue(target as Element);
    });
  }

  /** Gives it the size of the zoom. */
  #stelle(karte: L.Map): void {
    const zoom = karte.getZoom();
    if (zoom !== this.#zoom) {
      const einheiten = einheitenJePixel(zoom);
      this.#zoom = zoom;
      const [breite, hoehe] = BILDMASSE;
      this.#bild.style.width = `${breite / einheiten}px`;
      this.#bild.style.height = `${hoehe / einheiten}px`;
      this.#richteMuster(einheiten);
    }
    this.#schiebe(karte.latLngToLayerPoint(ECKE), zoom);
  }

  /** Moves its corner, and scales the size that it has to that of a zoom. */
  #schiebe(ecke: L.Point, zoom: number): void {
    const massstab = einheitenJePixel(this.#zoom) / einheitenJePixel(zoom);
    setTransform(this.#bild as unknown as HTMLElement, ecke, massstab);
  }

  /** Moves it to where it stands after a zoom; the style sheet says that it glides. */
  #gleite({ center, zoom }: L.ZoomAnimEvent): void {
    const karte = this._map;
    const ursprung = karte
      .project(center, zoom)
      .subtract(karte.getSize().divideBy(2))
      .add(karte.layerPointToContainerPoint([0, 0]))
      .round();
    this.#schiebe(karte.project(ECKE, zoom).subtract(ursprung), zoom);
  }
}

/** Puts the drawing on the map, without areas. */
export const grenzbild = (karte: L.Map): Grenzbild => new Grenzbild().addTo(karte);

export type { Grenzbild };
