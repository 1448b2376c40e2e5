/** Draws areas: named while the pointer rests on them, outlined when they are chosen. */
import type * as L from 'leaflet';
import { siegeltext } from '../../config.ts';
import { SIEGELSTUFEN } from '../../domain/karte/gebietskarte.ts';
import type { Gemeindekarte, Kartenkreis } from '../../domain/karte/kartendaten.ts';
import { klasse } from '../../domain/verzeichnis/abdeckung.ts';
import { t } from '../seite.ts';
import type { Anzeige } from './anzeige.ts';
import { grenzbild } from './grenzbild.ts';
import { svgElement } from './symbol.ts';

/** What the mouse finds out of an area. */
interface Bedeutung {
  name: string;
  beiKlick?: () => void;
}

/** An empty drawing on the map, and the ways to fill it. */
export function flaechenzeichner(karte: L.Map, anzeige: Anzeige) {
  const bild = grenzbild(karte);
  const [kreise, gemeinden] = [svgElement('g', {}), svgElement('g', {})];
  const rand = svgElement('path', { class: 'umriss' });
  bild.fuege(kreise, gemeinden);
  const bedeutungen = new WeakMap<Element, Bedeutung>();

  /** Outlines one area at a time: what was searched for or clicked. */
  function umrande(pfad: string | undefined): void {
    if (!pfad) {
      rand.remove();
      return;
    }
    rand.setAttribute('d', pfad);
    bild.fuege(rand);
  }

  bild.hoere('mouseover', (flaeche) => {
    anzeige.zeige(bedeutungen.get(flaeche)?.name ?? '');
  });
  bild.hoere('mouseout', () => {
    anzeige.zeige('');
  });
  // A finger does not rest on anything, so a tap tells the name, too.
  bild.on('click', ({ originalEvent: { target } }: L.LeafletMouseEvent) => {
    const flaeche = target as Element;
    const bedeutung = bedeutungen.get(flaeche);
    if (!bedeutung) return;
    anzeige.zeige(bedeutung.name);
    umrande(flaeche.getAttribute('d')!);
    bedeutung.beiKlick?.();
  });

  function flaeche(pfad: string, stufe: number, bedeutung?: Bedeutung): SVGPathElement {
    const eine = svgElement('path', { class: `gebiet s${stufe} leaflet-interactive`, d: pfad });
    if (bedeutung) bedeutungen.set(eine, bedeutung);
    return eine;
  }

  return {
    /** Where the Landkreise are drawn. */
    kreise,
    /** Where municipalities are drawn, a group for each Landkreis. */
    gemeinden,
    umrande,
    kreisflaeche: (pfad: string, { name, anteil }: Kartenkreis, beiKlick: () => void) =>
      flaeche(pfad, klasse(anteil), {
        name: t.karte.kreisTipp(name, t.zahl.prozent(anteil)),
        beiKlick,
      }),
    /** @param ort undefined for forests and lakes, which belong to no municipality */
    gemeindeflaeche: (pfad: string, ort: Gemeindekarte['gemeinden'][string] | undefined) =>
      ort
        ? flaeche(pfad, SIEGELSTUFEN[ort.siegel], {
            name: `${ort.name}: ${siegeltext(t, ort.siegel)}`,
          })
        : flaeche(pfad, 0),
  };
}
