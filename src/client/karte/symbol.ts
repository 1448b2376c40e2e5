/** A mark made of nodes: Leaflet itself would take text and read it as HTML. */
import type * as L from 'leaflet';
import { DivIcon } from 'leaflet/src/layer/marker/DivIcon.js';

const SVG = 'http://www.w3.org/2000/svg';

/** An element of a drawing with its attributes. */
export function svgElement<N extends keyof SVGElementTagNameMap>(
  name: N,
  attribute: Readonly<Record<string, string>>,
): SVGElementTagNameMap[N] {
  const element = document.createElementNS(SVG, name);
  for (const [schluessel, wert] of Object.entries(attribute))
    element.setAttribute(schluessel, wert);
  return element;
}

/** A drawing for the eye alone. @param formen name and attributes of each shape, back to front */
export function zeichnung(
  viewBox: string,
  formen: readonly (readonly [name: 'path' | 'circle', attribute: Record<string, string>])[],
): SVGSVGElement {
  const bild = svgElement('svg', { viewBox, 'aria-hidden': 'true' });
  bild.append(...formen.map(([name, attribute]) => svgElement(name, attribute)));
  return bild;
}

interface Symboloptionen extends L.DivIconOptions {
  /** What stands in it. */
  teile: readonly Node[];
}

class Knotensymbol extends DivIcon {
  readonly #teile: readonly Node[];

  constructor({ teile, ...optionen }: Symboloptionen) {
    super({ ...optionen, html: false });
    this.#teile = teile;
  }

  override createIcon(vorheriges?: HTMLElement): HTMLElement {
    const element = super.createIcon(vorheriges);
    element.replaceChildren(...this.#teile);
    return element;
  }
}

export const symbolAus = (optionen: Symboloptionen): L.DivIcon => new Knotensymbol(optionen);
