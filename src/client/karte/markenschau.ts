/** Which marks are shown for what the visitor looks at; reckoned once for each zoom and kind. */
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
  marken,
  vonArt,
  zoomInGruppe,
  type Gruppenmarke,
  type Marke,
  type Markennamen,
} from '../../domain/karte/marken.ts';
import { t } from '../seite.ts';
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

  /**
   * Shows them and says which.
   * @param aemter undefined while only areas are known
   * @returns undefined where these are not enough; what was shown before stays
   */
  return ({ sicht, zoom, art }: Blick, aemter?: readonly Markierung[]): Marke[] | undefined => {
    const wofuer = `${zoom} ${art} ${aemter !== undefined}`;
    if (letzte?.wofuer !== wofuer)
      letzte = {
        wofuer,
        alle: aemter
          ? marken(vonArt(aemter, art), zoom, namen)
          : art
            ? undefined
            : gebietsmarken(gruppen, zoom, namen),
      };
    const gezeigte = letzte.alle?.filter(({ punkt }) => imRahmen(sicht, punkt));
    if (gezeigte) zeigeMarken(gezeigte);
    return gezeigte;
  };
}
