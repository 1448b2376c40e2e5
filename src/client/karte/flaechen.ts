/** Draws areas: named while the pointer rests on them, outlined when they are chosen. */
import type * as L from 'leaflet';
import { LayerGroup } from 'leaflet/src/layer/LayerGroup.js';
import { siegeltext } from '../../config.ts';
import type { Flaeche } from '../../domain/geo/geo.ts';
import { flaechen } from '../../domain/geo/topologie.ts';
import { SIEGELSTUFEN } from '../../domain/karte/gebietskarte.ts';
import type { Gemeindekarte, Kartenkreis } from '../../domain/karte/kartendaten.ts';
import { klasse } from '../../domain/verzeichnis/abdeckung.ts';
import { t } from '../seite.ts';
import { stueckweise } from '../takt.ts';
import type { Anzeige } from './anzeige.ts';
import { polygon, umriss } from './leaflet.ts';

/** The municipalities of a Landkreis, drawn. */
export interface Gemeindeebene {
  gebiete: ReadonlyMap<string, Flaeche>;
  ebene: L.LayerGroup;
}

export function flaechenzeichner(karte: L.Map, anzeige: Anzeige) {
  let rand: L.Polygon | undefined;
  /** Outlines one area at a time: what was searched for or clicked. */
  function umrande(form: Flaeche | undefined): void {
    rand?.remove();
    rand = form && umriss(form).addTo(karte);
  }

  const benannt = (
    form: Flaeche,
    stufe: number,
    text: string,
    optionen?: L.PolylineOptions,
  ): L.Polygon =>
    polygon(form, stufe, optionen).on({
      mouseover: () => anzeige.zeige(text),
      mouseout: () => anzeige.zeige(''),
      // A finger does not rest on anything, so a tap tells the name, too.
      click() {
        anzeige.zeige(text);
        umrande(form);
      },
    });

  function gemeindeflaeche(form: Flaeche, ort: Gemeindekarte['gemeinden'][string] | undefined) {
    // Forests and lakes belong to no municipality.
    if (!ort) return polygon(form, 0);
    return benannt(form, SIEGELSTUFEN[ort.siegel], `${ort.name}: ${siegeltext(t, ort.siegel)}`);
  }

  return {
    umrande,
    kreisflaeche(form: Flaeche, { name, anteil }: Kartenkreis): L.Polygon {
      const text = t.karte.kreisTipp(name, t.zahl.prozent(anteil));
      // Statewide borders come thinned already; to thin them with every zoom is most of the work.
      const eine = benannt(form, klasse(anteil), text, { smoothFactor: 0 });
      return eine.on('click', () => karte.fitBounds(eine.getBounds()));
    },
    async gemeindeebene({ grenzen, gemeinden }: Gemeindekarte): Promise<Gemeindeebene> {
      const gebiete = flaechen(grenzen, 'gemeinden');
      const ebene = new LayerGroup();
      await stueckweise(gebiete, ([id, form]) =>
        ebene.addLayer(gemeindeflaeche(form, gemeinden[id])),
      );
      return { gebiete, ebene };
    },
  };
}
