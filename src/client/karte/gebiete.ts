/** The areas of the map: all Landkreise, and the municipalities of those that are looked at closely. */
import * as L from 'leaflet';
import { siegeltext } from '../../config.ts';
import { rahmenUm, type Flaeche, type Rahmen } from '../../domain/geo/geo.ts';
import { flaechen } from '../../domain/geo/topologie.ts';
import { SIEGELSTUFEN } from '../../domain/karte/gebietskarte.ts';
import { aufgeloeste, type Blick } from '../../domain/karte/kartenansicht.ts';
import type { Gemeindekarte, Kartenkreis, Kreiskarte } from '../../domain/karte/kartendaten.ts';
import { klasse } from '../../domain/verzeichnis/abdeckung.ts';
import { einmal } from '../nachladen.ts';
import { t } from '../seite.ts';
import { alsGrenzen, polygon } from './leaflet.ts';

/** One Landkreis: its own area, and how to get those of its municipalities. */
interface Kreisgebiet {
  rahmen: Rahmen;
  flaeche: L.Polygon;
  gemeinden: () => Promise<L.LayerGroup>;
}

function kreisflaeche(karte: L.Map, flaeche: Flaeche, { name, anteil }: Kartenkreis): L.Polygon {
  const eine = polygon(flaeche, klasse(anteil));
  return eine
    .bindTooltip(t.karte.kreisTipp(name, t.zahl.prozent(anteil)), { sticky: true })
    .on('click', () => karte.fitBounds(eine.getBounds()));
}

const gemeindeebene = ({ grenzen, gemeinden }: Gemeindekarte): L.LayerGroup =>
  L.layerGroup(
    [...flaechen(grenzen, 'gemeinden')].map(([id, flaeche]) => {
      const ort = gemeinden[id];
      // Forests and lakes belong to no municipality.
      if (!ort) return polygon(flaeche, 0);
      return polygon(flaeche, SIEGELSTUFEN[ort.siegel]).bindTooltip(
        `${ort.name}: ${siegeltext(t, ort.siegel)}`,
        { sticky: true },
      );
    }),
  );

/**
 * Puts the areas on the map.
 * @param ladeGemeinden loads the municipalities of a Landkreis
 */
export function gebietsebene(
  karte: L.Map,
  { grenzen, kreise }: Kreiskarte,
  ladeGemeinden: (kreis: string) => Promise<Gemeindekarte>,
) {
  const gebiete = new Map(
    [...flaechen(grenzen, 'landkreise')].map(([kreis, flaeche]): [string, Kreisgebiet] => [
      kreis,
      {
        rahmen: rahmenUm(flaeche),
        flaeche: kreisflaeche(karte, flaeche, kreise[kreis]!).addTo(karte),
        gemeinden: einmal(async () => gemeindeebene(await ladeGemeinden(kreis))),
      },
    ]),
  );
  const rahmen = new Map([...gebiete].map(([kreis, gebiet]) => [kreis, gebiet.rahmen]));
  const aufgeloest = new Map<string, L.LayerGroup>();
  let gefragte: ReadonlySet<string> = new Set();

  function fasseZusammen(kreis: string): void {
    aufgeloest.get(kreis)?.remove();
    aufgeloest.delete(kreis);
    gebiete.get(kreis)!.flaeche.addTo(karte);
  }

  async function loeseAuf(kreis: string): Promise<void> {
    const { flaeche, gemeinden } = gebiete.get(kreis)!;
    const ebene = await gemeinden();
    // The visitor may have moved on while the data came.
    if (!gefragte.has(kreis)) return;
    aufgeloest.set(kreis, ebene.addTo(karte));
    flaeche.remove();
  }

  return {
    /** Everything, to fit the map into it. */
    bayern: alsGrenzen(rahmenUm([[...rahmen.values()].flatMap(ecken)])),
    /** The rectangle around a Landkreis; undefined for what has no area of its own. */
    grenzen: (kreis: string) => {
      const eigener = rahmen.get(kreis);
      return eigener && alsGrenzen(eigener);
    },
    /** Shows what belongs into view; false if something did not load, which is tried again next time. */
    async zeige(blick: Blick): Promise<boolean> {
      gefragte = aufgeloeste(rahmen, blick);
      for (const kreis of aufgeloest.keys()) if (!gefragte.has(kreis)) fasseZusammen(kreis);
      const neue = [...gefragte].filter((kreis) => !aufgeloest.has(kreis));
      const versuche = await Promise.allSettled(neue.map(loeseAuf));
      return versuche.every(({ status }) => status === 'fulfilled');
    },
  };
}

const ecken = ({ west, sued, ost, nord }: Rahmen) => [[west, sued] as const, [ost, nord] as const];
