/** Shows a place that is chosen in the search field: pin, outline, distances. */
import type * as L from 'leaflet';
import { ORTSZOOM } from '../../domain/karte/kartenansicht.ts';
import { element } from '../elemente.ts';
import { uebernimmWahl } from '../finderwahl.ts';
import type { Auswahl } from './ansicht.ts';
import type { Gebiete } from './gebiete.ts';
import { alsLatLng } from './leaflet.ts';
import { ortsmarke } from './ortsmarke.ts';

interface Rufe {
  /** Shows marks and list anew. */
  zeige: () => void;
  /** Says that borders do not load. */
  beiFehler: () => void;
}

/** @returns the pin */
export function sucheOrte(
  karte: L.Map,
  auswahl: Auswahl,
  gebiete: Gebiete,
  { zeige, beiFehler }: Rufe,
) {
  const nadel = ortsmarke(karte);
  const feld = element('k-ort');
  // Asked for anew: what stood for the last place would seem to be the answer to this one. Before
  // the finder hears of it, which may choose at once.
  feld.addEventListener(
    'submit',
    () => {
      delete auswahl.bei;
      nadel.entferne();
      void gebiete.umrandeOrt(undefined);
      zeige();
    },
    { capture: true },
  );
  uebernimmWahl(feld, ({ eintrag: { punkt, titel } }) => {
    if (!punkt) return false;
    auswahl.bei = punkt;
    auswahl.genau = true;
    nadel.setze(alsLatLng(punkt), titel);
    gebiete.umrandeOrt(punkt).catch(beiFehler);
    karte.setView(alsLatLng(punkt), ORTSZOOM);
    // Without a move there is no event that would show the distances.
    zeige();
    element('karte').scrollIntoView({ block: 'nearest' });
    return true;
  });
  return nadel;
}
