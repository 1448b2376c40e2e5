/** Which marks are shown for what the visitor looks at; reckoned once while zoom and kind are the same. */
import type * as L from 'leaflet';
import { imRahmen } from '../../domain/geo/geo.ts';
import type { Blick } from '../../domain/karte/kartenansicht.ts';
import {
  entpackeGruppen,
  type Kreiskarte,
  type Markierung,
} from '../../domain/karte/kartendaten.ts';
import {
  gebietsmarken,
  markenSchritte,
  vonArt,
  zoomInGruppe,
  type Gruppenmarke,
  type Marke,
  type Markennamen,
} from '../../domain/karte/marken.ts';
import { t } from '../seite.ts';
import { schrittweise } from '../takt.ts';
import type { Anzeige } from './anzeige.ts';
import { alsLatLng } from './leaflet.ts';
import { markenebene } from './marken.ts';

interface Umgebung {
  kreiskarte: Kreiskarte;
  anzeige: Anzeige;
  /** Address of an office's page. */
  adresse: (id: string) => string;
  /** The rectangle around some areas. */
  grenzen: (gebiete: readonly string[]) => L.LatLngBounds | undefined;
  /** Sees to it that the offices are known one by one; false if these do not load. */
  hole: () => Promise<boolean>;
}

export function markenschau(
  karte: L.Map,
  { kreiskarte, anzeige, adresse, grenzen, hole }: Umgebung,
) {
  const { kreise, bezirke } = kreiskarte;
  const gruppen = entpackeGruppen(kreiskarte);
  const namen: Markennamen = {
    gebiet: (schluessel) => kreise[schluessel]?.name ?? bezirke[schluessel],
    kurz: (schluessel) =>
      kreise[schluessel]?.name.replace(/^Landkreis /, '') ?? bezirke[schluessel],
    undWeitere: t.karte.undWeitere,
  };
  function gruppenblick({ aemter: eigene, gebiete, punkt }: Gruppenmarke) {
    const flaeche = grenzen(gebiete);
    const passend = flaeche ? karte.getBoundsZoom(flaeche) : 0;
    const zoom = zoomInGruppe(eigene, karte.getZoom(), passend);
    return { mitte: flaeche && zoom === passend ? flaeche.getCenter() : alsLatLng(punkt), zoom };
  }
  const zeigeMarken = markenebene(karte, { namen, anzeige, adresse, gruppenblick, hole });
  let letzte: { wofuer: string; alle: Marke[] | undefined } | undefined;

  const erdenke = (
    zoom: number,
    art: Blick['art'],
    aemter: readonly Markierung[] | undefined,
    gilt: () => boolean,
  ): Promise<Marke[] | undefined> => {
    if (aemter) return schrittweise(markenSchritte(vonArt(aemter, art), zoom, namen), gilt);
    return Promise.resolve(art ? undefined : gebietsmarken(gruppen, zoom, namen));
  };

  /**
   * Shows them and says which.
   * @param aemter undefined while only areas are known
   * @param gilt says whether they are still asked for; if not, nothing is shown
   * @returns undefined where these are not enough; what was shown before stays
   */
  return async (
    { sicht, zoom, art }: Blick,
    aemter: readonly Markierung[] | undefined,
    gilt: () => boolean,
  ): Promise<Marke[] | undefined> => {
    const wofuer = `${zoom} ${art} ${aemter !== undefined}`;
    if (letzte?.wofuer !== wofuer) {
      const alle = await erdenke(zoom, art, aemter, gilt);
      if (!gilt()) return undefined;
      letzte = { wofuer, alle };
    }
    const gezeigte = letzte.alle?.filter(({ punkt }) => imRahmen(sicht, punkt));
    if (gezeigte) zeigeMarken(gezeigte);
    return gezeigte;
  };
}
