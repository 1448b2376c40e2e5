/** A mark made of nodes: Leaflet itself would take text and read it as HTML. */
import * as L from 'leaflet';

interface Symboloptionen extends L.DivIconOptions {
  /** What stands in it. */
  teile: readonly Node[];
}

class Knotensymbol extends L.DivIcon {
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
