/** The areas of the map: all Landkreise, and the municipalities of those that are looked at closely. */
import type * as L from 'leaflet';
import { enthaelt, rahmenUm, type Flaeche, type Punkt, type Rahmen } from '../../domain/geo/geo.ts';
import { flaechen } from '../../domain/geo/topologie.ts';
import { aufgeloeste, type Blick } from '../../domain/karte/kartenansicht.ts';
import type { Gemeindekarte, Kreiskarte } from '../../domain/karte/kartendaten.ts';
import { einmal } from '../nachladen.ts';
import { stueckweise } from '../takt.ts';
import type { Anzeige } from './anzeige.ts';
import { flaechenzeichner, type Gemeindeebene } from './flaechen.ts';
import { alsGrenzen } from './leaflet.ts';

/** One Landkreis: its own area, and how to get those of its municipalities. */
interface Kreisgebiet {
  form: Flaeche;
  rahmen: Rahmen;
  flaeche: L.Polygon;
  gemeinden: () => Promise<Gemeindeebene>;
}

type Kreisgebiete = ReadonlyMap<string, Kreisgebiet>;

/** Draws municipalities in place of the Landkreise that are near, and these again when they are not. */
function aufloesung(karte: L.Map, gebiete: Kreisgebiete) {
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

  return async (blick: Blick): Promise<boolean> => {
    gefragte = aufgeloeste(rahmen, blick);
    for (const kreis of aufgeloest.keys()) if (!gefragte.has(kreis)) fasseZusammen(kreis);
    const neue = [...gefragte].filter((kreis) => !aufgeloest.has(kreis));
    const versuche = await Promise.allSettled(neue.map(loeseAuf));
    return versuche.every(({ status }) => status === 'fulfilled');
  };
}

const ecken = ({ west, sued, ost, nord }: Rahmen) => [[west, sued] as const, [ost, nord] as const];

/**
 * Puts the areas on the map, piece by piece.
 * @param ladeGemeinden loads the municipalities of a Landkreis
 */
export async function gebietsebene(
  karte: L.Map,
  { grenzen, kreise }: Kreiskarte,
  anzeige: Anzeige,
  ladeGemeinden: (kreis: string) => Promise<Gemeindekarte>,
) {
  const { umrande, kreisflaeche, gemeindeebene } = flaechenzeichner(karte, anzeige);
  const gebiete = new Map<string, Kreisgebiet>();
  await stueckweise(flaechen(grenzen, 'landkreise'), ([kreis, form]) => {
    gebiete.set(kreis, {
      form,
      rahmen: rahmenUm(form),
      flaeche: kreisflaeche(form, kreise[kreis]!).addTo(karte),
      gemeinden: einmal(async () => gemeindeebene(await ladeGemeinden(kreis))),
    });
  });

  let gesucht: Punkt | undefined;
  return {
    /** The rectangle around some Landkreise or Regierungsbezirke; undefined if none has an area. */
    grenzen(schluessel: readonly string[]): L.LatLngBounds | undefined {
      const eigene = [...gebiete]
        .filter(([kreis]) => schluessel.some((einer) => kreis.startsWith(einer)))
        .flatMap(([, { rahmen }]) => ecken(rahmen));
      return eigene.length > 0 ? alsGrenzen(rahmenUm([eigene])) : undefined;
    },
    /** Outlines the municipality at a point, or none. @throws Error if its borders do not load */
    async umrandeOrt(punkt: Punkt | undefined): Promise<void> {
      gesucht = punkt;
      umrande(undefined);
      if (!punkt) return;
      for (const { form, gemeinden } of gebiete.values()) {
        if (!enthaelt(form, punkt)) continue;
        const alle = [...(await gemeinden()).gebiete.values()];
        // Another place may have been asked for while the borders came.
        if (gesucht === punkt) umrande(alle.find((eine) => enthaelt(eine, punkt)));
      }
    },
    /** Shows what belongs into view; false if something did not load, which is tried again next time. */
    zeige: aufloesung(karte, gebiete),
  };
}

export type Gebiete = Awaited<ReturnType<typeof gebietsebene>>;
