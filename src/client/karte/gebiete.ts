/** The areas of the map: all Landkreise, and the municipalities of those that are looked at closely. */
import * as L from 'leaflet';
import { siegeltext } from '../../config.ts';
import { enthaelt, rahmenUm, type Flaeche, type Punkt, type Rahmen } from '../../domain/geo/geo.ts';
import { flaechen } from '../../domain/geo/topologie.ts';
import { SIEGELSTUFEN } from '../../domain/karte/gebietskarte.ts';
import { aufgeloeste, type Blick } from '../../domain/karte/kartenansicht.ts';
import type { Gemeindekarte, Kartenkreis, Kreiskarte } from '../../domain/karte/kartendaten.ts';
import { klasse } from '../../domain/verzeichnis/abdeckung.ts';
import { einmal } from '../nachladen.ts';
import { t } from '../seite.ts';
import { stueckweise } from '../takt.ts';
import type { Anzeige } from './anzeige.ts';
import { alsGrenzen, polygon, umriss } from './leaflet.ts';

/** The municipalities of a Landkreis, drawn. */
interface Gemeindeebene {
  gebiete: ReadonlyMap<string, Flaeche>;
  ebene: L.LayerGroup;
}

/** One Landkreis: its own area, and how to get those of its municipalities. */
interface Kreisgebiet {
  form: Flaeche;
  rahmen: Rahmen;
  flaeche: L.Polygon;
  gemeinden: () => Promise<Gemeindeebene>;
}

/** Says the name of an area while the pointer rests on it, and after a tap. */
const benannt = (flaeche: L.Polygon, text: string, anzeige: Anzeige): L.Polygon =>
  flaeche.on({
    mouseover: () => anzeige.zeige(text),
    mouseout: () => anzeige.zeige(''),
    click: () => anzeige.zeige(text),
  });

/** Outlines one area at a time: what was searched for or clicked. */
function auswahl(karte: L.Map) {
  let rand: L.Polygon | undefined;
  return (form: Flaeche | undefined): void => {
    rand?.remove();
    rand = form && umriss(form).addTo(karte);
  };
}

/**
 * Puts the areas on the map.
 * @param ladeGemeinden loads the municipalities of a Landkreis
 */
export async function gebietsebene(
  karte: L.Map,
  { grenzen, kreise }: Kreiskarte,
  anzeige: Anzeige,
  ladeGemeinden: (kreis: string) => Promise<Gemeindekarte>,
) {
  const umrande = auswahl(karte);

  function kreisflaeche(form: Flaeche, { name, anteil }: Kartenkreis): L.Polygon {
    const eine = polygon(form, klasse(anteil));
    return benannt(eine, t.karte.kreisTipp(name, t.zahl.prozent(anteil)), anzeige).on('click', () => {
      umrande(form);
      karte.fitBounds(eine.getBounds());
    });
  }

  function gemeindeflaeche(form: Flaeche, ort: Gemeindekarte['gemeinden'][string] | undefined) {
    // Forests and lakes belong to no municipality.
    if (!ort) return polygon(form, 0);
    const eine = polygon(form, SIEGELSTUFEN[ort.siegel]);
    return benannt(eine, `${ort.name}: ${siegeltext(t, ort.siegel)}`, anzeige).on('click', () =>
      umrande(form),
    );
  }

  async function zeichneGemeinden(kreis: string): Promise<Gemeindeebene> {
    const karte = await ladeGemeinden(kreis);
    const gebiete = flaechen(karte.grenzen, 'gemeinden');
    const ebene = L.layerGroup();
    await stueckweise(gebiete, ([id, form]) =>
      ebene.addLayer(gemeindeflaeche(form, karte.gemeinden[id])),
    );
    return { gebiete, ebene };
  }

  const gebiete = new Map<string, Kreisgebiet>();
  await stueckweise(flaechen(grenzen, 'landkreise'), ([kreis, form]) => {
    gebiete.set(kreis, {
      form,
      rahmen: rahmenUm(form),
      flaeche: kreisflaeche(form, kreise[kreis]!).addTo(karte),
      gemeinden: einmal(() => zeichneGemeinden(kreis)),
    });
  });
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
    const { ebene } = await gemeinden();
    // The visitor may have moved on while the data came.
    if (!gefragte.has(kreis)) return;
    aufgeloest.set(kreis, ebene.addTo(karte));
    flaeche.remove();
  }

  return {
    /** The rectangle around some Landkreise or Regierungsbezirke; undefined if none has an area. */
    grenzen: (schluessel: readonly string[]) => {
      const eigene = [...rahmen]
        .filter(([kreis]) => schluessel.some((einer) => kreis.startsWith(einer)))
        .map(([, einer]) => einer);
      return eigene.length > 0 ? alsGrenzen(rahmenUm([eigene.flatMap(ecken)])) : undefined;
    },
    /** Outlines the municipality at a point. @throws Error if its borders do not load */
    async umrandeOrt(punkt: Punkt): Promise<void> {
      umrande(undefined);
      for (const { form, gemeinden } of gebiete.values()) {
        if (!enthaelt(form, punkt)) continue;
        const alle = [...(await gemeinden()).gebiete.values()];
        umrande(alle.find((eine) => enthaelt(eine, punkt)));
      }
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
