/** Which marks are shown for what the visitor looks at; reckoned once for each zoom and kind. */
import type * as L from 'leaflet';
import { imRahmen } from '../../domain/geo/geo.ts';
import type { Blick } from '../../domain/karte/kartenansicht.ts';
import type { Kreiskarte, Markierung } from '../../domain/karte/kartendaten.ts';
import {
  marken,
  vonArt,
  zoomInGruppe,
  type Marke,
  type Markennamen,
} from '../../domain/karte/marken.ts';
import { t } from '../seite.ts';
import type { Anzeige } from './anzeige.ts';
import { alsLatLng } from './leaflet.ts';
import { markenebene } from './marken.ts';

interface Umgebung {
  kreiskarte: Kreiskarte;
  aemter: readonly Markierung[];
  anzeige: Anzeige;
  /** Address of an office's page. */
  adresse: (id: string) => string;
  /** The rectangle around some areas. */
  grenzen: (gebiete: readonly string[]) => L.LatLngBounds | undefined;
}

export function markenschau(
  karte: L.Map,
  { kreiskarte: { kreise, bezirke }, aemter, anzeige, adresse, grenzen }: Umgebung,
) {
  const namen: Markennamen = {
    gebiet: (schluessel) => kreise[schluessel]?.name ?? bezirke[schluessel],
    kurz: (schluessel) =>
      kreise[schluessel]?.name.replace(/^Landkreis /, '') ?? bezirke[schluessel],
    undWeitere: t.karte.undWeitere,
  };
  function gruppenblick({ aemter: eigene, gebiete, punkt }: Marke) {
    const flaeche = grenzen(gebiete);
    const passend = flaeche ? karte.getBoundsZoom(flaeche) : 0;
    const zoom = zoomInGruppe(eigene, karte.getZoom(), passend);
    return { mitte: flaeche && zoom === passend ? flaeche.getCenter() : alsLatLng(punkt), zoom };
  }
  const zeigeMarken = markenebene(karte, { namen, anzeige, adresse, gruppenblick });
  let letzte: { wofuer: string; alle: Marke[] } | undefined;

  /** Shows them and says which. */
  return ({ sicht, zoom, art }: Blick): Marke[] => {
    const wofuer = `${zoom} ${art}`;
    if (letzte?.wofuer !== wofuer)
      letzte = { wofuer, alle: marken(vonArt(aemter, art), zoom, namen) };
    const gezeigte = letzte.alle.filter(({ punkt }) => imRahmen(sicht, punkt));
    zeigeMarken(gezeigte);
    return gezeigte;
  };
}
