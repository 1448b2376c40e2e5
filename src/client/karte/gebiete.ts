/** The areas of the map: all Landkreise, and the municipalities of those that are looked at closely. */
import type * as L from 'leaflet';
import { enthaelt, rahmenUm, type Flaeche, type Punkt, type Rahmen } from '../../domain/geo/geo.ts';
import { flaechen, type Topologie } from '../../domain/geo/topologie.ts';
import { bildpfade } from '../../domain/karte/grenzbild.ts';
import { aufgeloeste, type Blick } from '../../domain/karte/kartenansicht.ts';
import type { Gemeindekarte, Kreiskarte } from '../../domain/karte/kartendaten.ts';
import { einmal } from '../nachladen.ts';
import { pause, reihum, schrittweise, stueckweise } from '../takt.ts';
import type { Anzeige } from './anzeige.ts';
import { flaechenzeichner } from './flaechen.ts';
import { alsGrenzen } from './leaflet.ts';
import { svgElement } from './symbol.ts';

/** The municipalities of a Landkreis, drawn. */
interface Gemeindebild {
  grenzen: Topologie;
  pfade: ReadonlyMap<string, string>;
  bild: SVGGElement;
}

/** One Landkreis: its own area, and how to get those of its municipalities. */
interface Kreisgebiet {
  form: Flaeche;
  rahmen: Rahmen;
  flaeche: SVGPathElement;
  gemeinden: () => Promise<Gemeindebild>;
}

type Kreisgebiete = ReadonlyMap<string, Kreisgebiet>;

/** So many areas are drawn in a frame; a Landkreis has some thirty. */
const JE_BILD = 45;
/** To take the municipalities of a Landkreis away and draw its one area is as much as so many areas. */
const ZUSAMMENGEFASST = 8;

/** @returns waits while the map moves: what is drawn then would make it stutter */
function ruheVon(karte: L.Map): () => Promise<void> {
  let ruhe: Promise<void> = Promise.resolve();
  karte.on('movestart', () => {
    ruhe = new Promise((weiter) =>
      karte.once('moveend', () => {
        weiter();
      }),
    );
  });
  return async () => {
    // Another move may have begun when one ends.
    for (let gewartet; gewartet !== ruhe;) await (gewartet = ruhe);
  };
}

/**
 * Draws municipalities in place of the Landkreise that are near, and these again when they are not.
 * @param dort where areas of either kind are drawn
 */
function aufloesung(
  karte: L.Map,
  dort: Record<'kreise' | 'gemeinden', SVGGElement>,
  gebiete: Kreisgebiete,
) {
  const rahmen = new Map([...gebiete].map(([kreis, gebiet]) => [kreis, gebiet.rahmen]));
  const aufgeloest = new Map<string, SVGGElement>();
  let gefragte: ReadonlySet<string> = new Set();
  const anDerReihe = reihum(JE_BILD, ruheVon(karte));

  const fasseZusammen = (kreis: string): Promise<void> =>
    anDerReihe(() => {
      const bild = aufgeloest.get(kreis);
      if (!bild || gefragte.has(kreis)) return 0;
      bild.remove();
      aufgeloest.delete(kreis);
      dort.kreise.append(gebiete.get(kreis)!.flaeche);
      return ZUSAMMENGEFASST;
    });

  async function loeseAuf(kreis: string): Promise<void> {
    const { flaeche, gemeinden } = gebiete.get(kreis)!;
    const { bild } = await gemeinden();
    await anDerReihe(() => {
      // The visitor may have moved on meanwhile.
      if (!gefragte.has(kreis) || aufgeloest.has(kreis)) return 0;
      aufgeloest.set(kreis, bild);
      dort.gemeinden.append(bild);
      flaeche.remove();
      return bild.childElementCount;
    });
  }

  return async (blick: Blick): Promise<boolean> => {
    gefragte = aufgeloeste(rahmen, blick);
    for (const kreis of aufgeloest.keys()) if (!gefragte.has(kreis)) void fasseZusammen(kreis);
    const neue = [...gefragte].filter((kreis) => !aufgeloest.has(kreis));
    const laufende: Promise<void>[] = [];
    // To ask for some forty files at once takes a moment, too.
    await stueckweise(neue, (kreis) => laufende.push(loeseAuf(kreis)));
    const versuche = await Promise.allSettled(laufende);
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
  const zeichner = flaechenzeichner(karte, anzeige);
  const { umrande } = zeichner;

  async function zeichneGemeinden({ grenzen, gemeinden }: Gemeindekarte): Promise<Gemeindebild> {
    const pfade = await schrittweise(bildpfade(grenzen, 'gemeinden'));
    const bild = svgElement('g', {});
    await pause();
    bild.append(...[...pfade].map(([id, pfad]) => zeichner.gemeindeflaeche(pfad, gemeinden[id])));
    return { grenzen, pfade, bild };
  }

  const pfade = await schrittweise(bildpfade(grenzen, 'landkreise'));
  await pause();
  const gebiete = new Map<string, Kreisgebiet>();
  await stueckweise(flaechen(grenzen, 'landkreise'), ([kreis, form]) => {
    const rahmen = rahmenUm(form);
    const flaeche = zeichner.kreisflaeche(pfade.get(kreis)!, kreise[kreis]!, () =>
      karte.fitBounds(alsGrenzen(rahmen)),
    );
    zeichner.kreise.append(flaeche);
    const gemeinden = einmal(async () => zeichneGemeinden(await ladeGemeinden(kreis)));
    gebiete.set(kreis, { form, rahmen, flaeche, gemeinden });
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
        const bild = await gemeinden();
        // Another place may have been asked for while the borders came.
        if (gesucht !== punkt) return;
        const alle = [...flaechen(bild.grenzen, 'gemeinden')];
        const fund = alle.find(([, eine]) => enthaelt(eine, punkt));
        umrande(fund && bild.pfade.get(fund[0]));
      }
    },
    /** Shows what belongs into view; false if something did not load, which is tried again next time. */
    zeige: aufloesung(karte, zeichner, gebiete),
  };
}

export type Gebiete = Awaited<ReturnType<typeof gebietsebene>>;
